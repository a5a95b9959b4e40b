"""Views of what a plan says: statements, programmes, targets, proposals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from planclaro.i18n import Phrase, word
from planclaro.model import (
    Action,
    Plan,
    Programme,
    ProgrammeKind,
    Proposal,
    SpecificObjective,
    Statement,
    Topic,
)
from planclaro.site import anchors, urls
from planclaro.site.citations import Cite, cites
from planclaro.site.here import Here
from planclaro.site.ledger import left_out
from planclaro.site.observations import ObservationView, observations_about
from planclaro.site.targets import TargetView, target_view
from planclaro.site.topics import topic_link
from planclaro.site.unreviewed import quoted

V = TypeVar("V", "StatementView", "ActionView")


@dataclass(frozen=True, slots=True)
class StatementView:
    """A text with its places; `fix` is where it is shared and corrected. `pending` where nobody
    has compared it with the document yet, as in every view."""

    anchor: str
    text: Phrase
    quote: str
    cites: tuple[Cite, ...]
    fix: str
    pending: bool = False


@dataclass(frozen=True, slots=True)
class ActionView:
    """Something to be done, and who is named for it. `parties` where the document does not tell
    responsible and ally apart; `printed` is that cell of the document."""

    anchor: str
    text: Phrase
    quote: str
    responsible: tuple[Phrase, ...]
    allies: tuple[Phrase, ...]
    parties: tuple[Phrase, ...]
    printed: str
    cites: tuple[Cite, ...]
    fix: str
    pending: bool = False


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """A programme or service with its projects and activities."""

    anchor: str
    kind: str
    name: Phrase
    projects: tuple[StatementView, ...]
    activities: tuple[ActionView, ...]
    allies: tuple[Phrase, ...]
    cites: tuple[Cite, ...]
    fix: str


@dataclass(frozen=True, slots=True)
class SpecificObjectiveView:
    """A specific objective with the programmes and actions that serve it."""

    anchor: str
    text: Phrase
    programmes: tuple[ProgrammeView, ...]
    actions: tuple[ActionView, ...]
    cites: tuple[Cite, ...]
    fix: str


@dataclass(frozen=True, slots=True)
class ProposalView:
    """A row of the source: problem, objective, programmes, targets, kept together. `left_out`
    stands for targets while only those that can be checked are shown."""

    anchor: str
    title: Phrase
    problems: tuple[StatementView, ...]
    objectives: tuple[StatementView, ...]
    specific_objectives: tuple[SpecificObjectiveView, ...]
    programmes: tuple[ProgrammeView, ...]
    actions: tuple[ActionView, ...]
    targets: tuple[TargetView, ...]
    left_out: str
    topics: tuple[tuple[Phrase, str], ...]
    observations: tuple[ObservationView, ...]
    fix: str


def proposal_title(proposal: Proposal, here: Here) -> Phrase:
    """The proposal's title, else its first objective, problem, target or action: never blank."""
    candidates = [
        *([proposal.title] if proposal.title else []),
        *(objective.text for objective in proposal.objectives),
        *(problem.text for problem in proposal.problems),
        *(target.statement for target in proposal.targets),
        *(action.text for action in proposal.actions),
    ]
    return here.say(candidates[0]) if candidates else Phrase(proposal.id)


def statement_view(
    plan: Plan, statement: Statement, here: Here, anchor: str = "", fix: str = ""
) -> StatementView:
    """A statement; `fix` is the link to where it is shared and corrected."""
    return StatementView(
        statement.id or anchor,
        here.say(statement.text),
        quoted(statement.text, statement.quote),
        cites(plan, statement.cite, here),
        fix,
        statement.review is not None,
    )


def statement_views(
    plan: Plan, statements: Iterable[Statement], here: Here
) -> tuple[StatementView, ...]:
    """As `statement_view`, for each."""
    return tuple(statement_view(plan, statement, here) for statement in statements)


def fix_link(here: Here, anchor: str) -> str:
    """Where a statement of this page is shared and corrected."""
    return here.link(urls.below(here.address, urls.CORRECT), anchor)


def _numbered(
    plan: Plan, statements: Iterable[Statement], above: str, letter: str, here: Here
) -> tuple[StatementView, ...]:
    return tuple(
        statement_view(plan, each, here, anchor, fix_link(here, anchor))
        for anchor, each in anchors.numbered(statements, above, letter)
    )


def proposal_view(
    plan: Plan, proposal: Proposal, topics: Iterable[Topic], here: Here
) -> ProposalView:
    """A proposal with all that belongs to it, on the page of its dimension; `topics` are those of
    the site."""
    return ProposalView(
        anchor=proposal.id,
        title=proposal_title(proposal, here),
        problems=_numbered(plan, proposal.problems, proposal.id, anchors.PROBLEM, here),
        objectives=_numbered(plan, proposal.objectives, proposal.id, anchors.OBJECTIVE, here),
        specific_objectives=tuple(
            _specific(plan, objective, anchor, here)
            for anchor, objective in anchors.specific(proposal)
        ),
        programmes=_programmes(plan, proposal.programmes, proposal.id, here),
        actions=action_views(plan, proposal.actions, proposal.id, here),
        targets=tuple(target_view(plan, target, here.address, here) for target in proposal.targets),
        left_out=left_out(proposal.targets, here.voice),
        topics=tuple(
            (here.say_name(topic.name), topic_link(topic, here, plan.contest))
            for topic in topics
            if topic.id in proposal.topics
        ),
        observations=observations_about(plan, here, proposal.id),
        fix=fix_link(here, proposal.id),
    )


def _specific(
    plan: Plan, objective: SpecificObjective, anchor: str, here: Here
) -> SpecificObjectiveView:
    return SpecificObjectiveView(
        anchor,
        here.say(objective.text),
        _programmes(plan, objective.programmes, anchor, here),
        action_views(plan, objective.actions, anchor, here),
        cites(plan, objective.cite, here),
        fix_link(here, anchor),
    )


def _programmes(
    plan: Plan, programmes: Iterable[Programme], above: str, here: Here
) -> tuple[ProgrammeView, ...]:
    return tuple(
        _programme(plan, each, anchor, here)
        for anchor, each in anchors.programmes(programmes, above)
    )


def _programme(plan: Plan, programme: Programme, anchor: str, here: Here) -> ProgrammeView:
    kind = (
        word("Programme")
        if programme.kind is ProgrammeKind.PROGRAMME
        else word("Municipal service")
    )
    return ProgrammeView(
        anchor=anchor,
        kind=here.voice.t(kind),
        name=here.say_name(programme.name),
        projects=_placed(
            ((part, statement_view(plan, part, here)) for part in programme.projects), programme
        ),
        activities=_placed(
            ((part, action_view(plan, part, here, part.id or "")) for part in programme.activities),
            programme,
        ),
        allies=here.say_names(programme.allies),
        cites=cites(plan, programme.cite, here),
        fix=fix_link(here, anchor),
    )


def action_view(plan: Plan, action: Action, here: Here, anchor: str = "") -> ActionView:
    """An action with those named for it. One without an anchor is corrected with what it is
    part of."""
    return ActionView(
        anchor=anchor,
        text=here.say(action.text),
        quote=quoted(action.text, action.quote),
        responsible=here.say_names(action.responsible),
        allies=here.say_names(action.allies),
        parties=here.say_names(action.parties),
        printed=_printed(action),
        cites=cites(plan, action.cite, here),
        fix=fix_link(here, anchor) if anchor else "",
        pending=action.review is not None,
    )


def _printed(action: Action) -> str:
    """The cell as printed, where it is more than the one name in it."""
    names = [name for party in action.parties for name in party.root.values()]
    printed = action.parties_printed or ""
    return "" if names == [printed] else printed


def action_views(
    plan: Plan, actions: Iterable[Action], above: str, here: Here
) -> tuple[ActionView, ...]:
    """As `action_view`, for each; `above` is the anchor of what they stand under."""
    return tuple(
        action_view(plan, each, here, anchor)
        for anchor, each in anchors.numbered(actions, above, anchors.ACTION)
    )


def _placed(parts: Iterable[tuple[Statement, V]], programme: Programme) -> tuple[V, ...]:
    """Projects or activities; their places where they are not the programme's."""
    return tuple(
        replace(view, cites=()) if part.cite == programme.cite else view for part, view in parts
    )
