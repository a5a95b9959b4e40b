"""Views of what a plan says: statements, programmes, targets, proposals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from planclaro.i18n import Phrase, word
from planclaro.model import (
    Plan,
    Programme,
    ProgrammeKind,
    Proposal,
    Statement,
    Topic,
)
from planclaro.site import urls
from planclaro.site.citations import Cite, cites
from planclaro.site.here import Here
from planclaro.site.observations import ObservationView, observations_about
from planclaro.site.targets import TargetView, target_view


@dataclass(frozen=True, slots=True)
class StatementView:
    """A text with its places."""

    anchor: str
    text: Phrase
    quote: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """A programme or service with its projects and activities."""

    kind: str
    name: Phrase
    projects: tuple[StatementView, ...]
    activities: tuple[StatementView, ...]
    allies: tuple[Phrase, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class SpecificObjectiveView:
    """A specific objective with the programmes that serve it."""

    anchor: str
    text: Phrase
    programmes: tuple[ProgrammeView, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class ProposalView:
    """A row of the source: problem, objective, programmes, targets, kept together."""

    anchor: str
    title: Phrase
    problems: tuple[StatementView, ...]
    objectives: tuple[StatementView, ...]
    specific_objectives: tuple[SpecificObjectiveView, ...]
    programmes: tuple[ProgrammeView, ...]
    targets: tuple[TargetView, ...]
    topics: tuple[tuple[Phrase, str], ...]
    observations: tuple[ObservationView, ...]


def proposal_title(proposal: Proposal, here: Here) -> Phrase:
    """The proposal's title, else its first objective, problem or target: never blank."""
    candidates = [
        *([proposal.title] if proposal.title else []),
        *(objective.text for objective in proposal.objectives),
        *(problem.text for problem in proposal.problems),
        *(target.statement for target in proposal.targets),
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
                cites(plan, objective.cite, here),
            )
            for objective in proposal.specific_objectives
        ),
        programmes=tuple(_programme(plan, programme, here) for programme in proposal.programmes),
        targets=tuple(target_view(plan, target, here) for target in proposal.targets),
        topics=tuple(
            (here.say_name(topic.name), here.link(_comparison(plan, topic), topic.id))
            for topic in topics
            if topic.id in proposal.topics
        ),
        observations=observations_about(plan, proposal.id, here),
    )


def _comparison(plan: Plan, topic: Topic) -> str:
    return urls.page(urls.COMPARE, plan.contest, topic.dimension)


def _programme(plan: Plan, programme: Programme, here: Here) -> ProgrammeView:
    kind = (
        word("Programme")
        if programme.kind is ProgrammeKind.PROGRAMME
        else word("Municipal service")
    )
    return ProgrammeView(
        kind=here.voice.t(kind),
        name=here.say_name(programme.name),
        projects=_parts(plan, programme, programme.projects, here),
        activities=_parts(plan, programme, programme.activities, here),
        allies=here.say_names(programme.allies),
        cites=cites(plan, programme.cite, here),
    )


def _parts(
    plan: Plan, programme: Programme, parts: Iterable[Statement], here: Here
) -> tuple[StatementView, ...]:
    """Projects or activities; their places where they are not the programme's."""
    views = ((part, statement_view(plan, part, here)) for part in parts)
    return tuple(
        replace(view, cites=()) if part.cite == programme.cite else view for part, view in views
    )
