"""What a plan says of a topic, in a cell that is never blank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planclaro.i18n import Phrase
from planclaro.model import Action, Plan, Target, Topic
from planclaro.site import urls
from planclaro.site.citations import Cite, cites
from planclaro.site.commitments import Commitment, Voicing, commitments, counted, silence
from planclaro.site.here import Here
from planclaro.site.ledger import lacks
from planclaro.site.statements import proposal_title
from planclaro.site.targets import headline

FEW = 4
"""More actions than this are folded, so that a reader on a phone gets to the next plan."""


@dataclass(frozen=True, slots=True)
class CellTarget:
    """A target in a cell. `caution` says that its figure is not the whole story, `lacks` what it
    does not state of all that is needed to check it."""

    statement: Phrase
    headline: str
    href: str
    caution: str
    lacks: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class CellAction:
    """An action in a cell; `href` is empty for one without an anchor of its own."""

    text: Phrase
    href: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class CellProposal:
    """A proposal in a cell with those of its targets and actions that are on the topic.
    `dimension` is set where it is not the topic's, `structure` where the document has several.
    `folded` are the words that stand for many actions; empty for few."""

    title: Phrase
    href: str
    dimension: str
    structure: Phrase | None
    targets: tuple[CellTarget, ...]
    actions: tuple[CellAction, ...]
    folded: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What a plan says of a topic. `state` is `says`, `silent` or `pending`; `word` is never
    blank, and `short` is the same in a few letters."""

    plan: str
    plan_id: str
    state: str
    word: str
    short: str
    href: str
    proposals: tuple[CellProposal, ...]


def cell(plan: Plan, topic: Topic, names: Mapping[str, str], here: Here) -> Cell:
    """The cell of one plan and topic; `names` are the site's dimensions, id to name."""
    return cell_of(plan, topic, commitments(plan, topic), names, here)


def cell_of(
    plan: Plan,
    topic: Topic,
    found: Sequence[Commitment],
    names: Mapping[str, str],
    here: Here,
) -> Cell:
    """As `cell`, of what has been found on the topic."""
    if found:
        word = short = counted(found, here)
        state = Voicing.SAYS
    else:
        state, word, short = silence(plan, topic.dimension, here)
    return Cell(
        plan=plan.name(),
        plan_id=plan.id,
        state=state,
        word=word,
        short=short,
        href=here.link(urls.page(plan.id)),
        proposals=tuple(_proposal(plan, each, topic, names, here) for each in found),
    )


def _proposal(
    plan: Plan, found: Commitment, topic: Topic, names: Mapping[str, str], here: Here
) -> CellProposal:
    """A proposal with what of it is on the topic."""
    page = urls.page(plan.id, found.dimension.id)
    many = len(found.actions) > FEW
    return CellProposal(
        title=proposal_title(found.proposal, here),
        href=here.link(page, found.proposal.id),
        dimension="" if found.dimension.id == topic.dimension else names[found.dimension.id],
        structure=here.say(found.structure.title) if found.structure else None,
        targets=tuple(cell_target(plan, target, page, here) for target in found.targets),
        actions=tuple(cell_action(plan, action, page, here) for action in found.actions),
        folded=here.voice.n("{n} action", "{n} actions", len(found.actions)) if many else "",
    )


def cell_target(plan: Plan, target: Target, page: str, here: Here) -> CellTarget:
    """A target in a few words; `page` is the address where it stands in full."""
    return CellTarget(
        statement=here.say(target.statement),
        headline=headline(target, here) or _deadline(target, here),
        href=here.link(page, target.id),
        caution=_caution(target, here),
        lacks=lacks(target, here.voice),
        cites=cites(plan, target.cite, here),
    )


def cell_action(plan: Plan, action: Action, page: str, here: Here) -> CellAction:
    """An action in a few words; `page` is the address where it stands in full."""
    return CellAction(
        text=here.say(action.text),
        href=here.link(page, action.id) if action.id else "",
        cites=cites(plan, action.cite, here),
    )


def _deadline(target: Target, here: Here) -> str:
    return here.voice.t("Deadline: {year}", year=target.deadline) if target.deadline else ""


def _caution(target: Target, here: Here) -> str:
    if target.review:
        return here.voice.t("Not reviewed yet: nobody has compared it with the document.")
    if target.other_figures:
        return here.voice.t("The document also gives another figure.")
    if target.not_comparable:
        return here.voice.t("Its figures need an explanation, which stands beside the target.")
    return ""
