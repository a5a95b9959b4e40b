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
    Statement,
    Topic,
)
from planclaro.site.citations import Cite, cites
from planclaro.site.here import Here
from planclaro.site.ledger import left_out
from planclaro.site.observations import ObservationView, observations_about
from planclaro.site.targets import TargetView, target_view
from planclaro.site.topics import topic_link

V = TypeVar("V", "StatementView", "ActionView")


@dataclass(frozen=True, slots=True)
class StatementView:
    """A text with its places."""

    anchor: str
    text: Phrase
    quote: str
    cites: tuple[Cite, ...]


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


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """A programme or service with its projects and activities."""

    kind: str
    name: Phrase
    projects: tuple[StatementView, ...]
    activities: tuple[ActionView, ...]
    allies: tuple[Phrase, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class SpecificObjectiveView:
    """A specific objective with the programmes and actions that serve it."""

    anchor: str
    text: Phrase
    programmes: tuple[ProgrammeView, ...]
    actions: tuple[ActionView, ...]
    cites: tuple[Cite, ...]


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


def statement_view(plan: Plan, statement: Statement, here: Here) -> StatementView:
    """A statement."""
    return StatementView(
        statement.id or "",
        here.say(statement.text),
        statement.quote or "",
        cites(plan, statement.cite, here),
    )


def statement_views(
    plan: Plan, statements: Iterable[Statement], here: Here
) -> tuple[StatementView, ...]:
    """As `statement_view`, for each."""
    return tuple(statement_view(plan, statement, here) for statement in statements)


def proposal_view(
    plan: Plan, proposal: Proposal, topics: Iterable[Topic], here: Here
) -> ProposalView:
    """A proposal with all that belongs to it; `topics` are those of the site."""
    return ProposalView(
        anchor=proposal.id,
        title=proposal_title(proposal, here),
        problems=statement_views(plan, proposal.problems, here),
        objectives=statement_views(plan, proposal.objectives, here),
        specific_objectives=tuple(
            SpecificObjectiveView(
                objective.id or "",
                here.say(objective.text),
                tuple(_programme(plan, programme, here) for programme in objective.programmes),
                action_views(plan, objective.actions, here),
                cites(plan, objective.cite, here),
            )
            for objective in proposal.specific_objectives
        ),
        programmes=tuple(_programme(plan, programme, here) for programme in proposal.programmes),
        actions=action_views(plan, proposal.actions, here),
        targets=tuple(target_view(plan, target, here) for target in proposal.targets),
        left_out=left_out(proposal.targets, here.voice),
        topics=tuple(
            (here.say_name(topic.name), topic_link(topic, here, plan.contest))
            for topic in topics
            if topic.id in proposal.topics
        ),
        observations=observations_about(plan, here, proposal.id),
    )


def _programme(plan: Plan, programme: Programme, here: Here) -> ProgrammeView:
    kind = (
        word("Programme")
        if programme.kind is ProgrammeKind.PROGRAMME
        else word("Municipal service")
    )
    return ProgrammeView(
        kind=here.voice.t(kind),
        name=here.say_name(programme.name),
        projects=_placed(
            ((part, statement_view(plan, part, here)) for part in programme.projects), programme
        ),
        activities=_placed(
            ((part, action_view(plan, part, here)) for part in programme.activities), programme
        ),
        allies=here.say_names(programme.allies),
        cites=cites(plan, programme.cite, here),
    )


def action_view(plan: Plan, action: Action, here: Here) -> ActionView:
    """An action with those named for it."""
    return ActionView(
        anchor=action.id or "",
        text=here.say(action.text),
        quote=action.quote or "",
        responsible=here.say_names(action.responsible),
        allies=here.say_names(action.allies),
        parties=here.say_names(action.parties),
        printed=_printed(action),
        cites=cites(plan, action.cite, here),
    )


def _printed(action: Action) -> str:
    """The cell as printed, where it is more than the one name in it."""
    names = [name for party in action.parties for name in party.root.values()]
    printed = action.parties_printed or ""
    return "" if names == [printed] else printed


def action_views(plan: Plan, actions: Iterable[Action], here: Here) -> tuple[ActionView, ...]:
    """As `action_view`, for each."""
    return tuple(action_view(plan, action, here) for action in actions)


def _placed(parts: Iterable[tuple[Statement, V]], programme: Programme) -> tuple[V, ...]:
    """Projects or activities; their places where they are not the programme's."""
    return tuple(
        replace(view, cites=()) if part.cite == programme.cite else view for part, view in parts
    )
