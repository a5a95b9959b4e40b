"""What a plan says of a topic, in a cell that is never blank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planclaro.i18n import Phrase
from planclaro.model import Plan, Proposal, Review, Target, Topic
from planclaro.site import urls
from planclaro.site.citations import Cite, cites
from planclaro.site.here import Here
from planclaro.site.statements import proposal_title
from planclaro.site.targets import headline


@dataclass(frozen=True, slots=True)
class CellTarget:
    """A target in a cell. `caution` says that its figure is not the whole story."""

    statement: Phrase
    headline: str
    href: str
    caution: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class CellProposal:
    """A proposal in a cell with those of its targets that are on the topic."""

    title: Phrase
    href: str
    dimension: str
    targets: tuple[CellTarget, ...]


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
    found = tuple(_proposals_on(plan, topic, names, here))
    state, word, short = _said(found, here) if found else _silence(plan, topic, here)
    return Cell(plan.name(), plan.id, state, word, short, here.link(urls.page(plan.id)), found)


def _said(found: tuple[CellProposal, ...], here: Here) -> tuple[str, str, str]:
    targets = sum(len(proposal.targets) for proposal in found)
    if targets:
        word = here.voice.n("{n} target", "{n} targets", targets)
    else:
        word = here.voice.t("No target")
    return "says", word, word


def _silence(plan: Plan, topic: Topic, here: Here) -> tuple[str, str, str]:
    """Why a cell has no proposal: the plan is silent only if all of it has been read."""
    t = here.voice.t
    if plan.fully_reviewed():
        word = t("The plan makes no proposal on this (whole document reviewed).")
        return "silent", word, t("No proposal")
    reviews = {dimension.id: dimension.review for dimension in plan.dimensions}
    if reviews.get(topic.dimension, Review.NONE) is Review.NONE:
        return "pending", t("Not transcribed yet."), t("Not transcribed yet")
    word = t("Nothing found so far; the document is not fully transcribed.")
    return "pending", word, t("Nothing so far")


def _proposals_on(
    plan: Plan, topic: Topic, names: Mapping[str, str], here: Here
) -> Iterable[CellProposal]:
    for dimension in plan.dimensions:
        page = urls.page(plan.id, dimension.id)
        for proposal in dimension.proposals():
            targets = [t for t in proposal.targets if topic.id in _topics(t, proposal)]
            if targets or topic.id in proposal.topics:
                yield CellProposal(
                    title=proposal_title(proposal, here),
                    href=here.link(page, proposal.id),
                    dimension="" if dimension.id == topic.dimension else names[dimension.id],
                    targets=tuple(_cell_target(plan, target, page, here) for target in targets),
                )


def _topics(target: Target, proposal: Proposal) -> tuple[str, ...]:
    """A target's own topics; without any, the first (the main one) of its proposal."""
    return target.topics or proposal.topics[:1]


def _cell_target(plan: Plan, target: Target, page: str, here: Here) -> CellTarget:
    return CellTarget(
        statement=here.say(target.statement),
        headline=headline(target, here),
        href=here.link(page, target.id),
        caution=_caution(target, here),
        cites=cites(plan, target.cite, here),
    )


def _caution(target: Target, here: Here) -> str:
    if target.other_figures:
        return here.voice.t("The document also gives another figure.")
    if target.not_comparable:
        return here.voice.t("It can be read in more than one way.")
    return ""
