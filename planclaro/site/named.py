"""Who is named to do what in a plan: as responsible, as an ally, or as one of the two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from planclaro.i18n import fold
from planclaro.model import (
    Citation,
    Plan,
    PlanDimension,
    Programme,
    ProgrammeKind,
    Proposal,
    Target,
    Text,
)
from planclaro.observe.findings import word_of
from planclaro.site import anchors
from planclaro.site.actions import PlacedAction, actions_of


class Role(Enum):
    """What a document calls those it names; `EITHER` where it does not tell which."""

    RESPONSIBLE = auto()
    ALLY = auto()
    EITHER = auto()


class TaskKind(Enum):
    """What is to be done; a programme stands for its activities."""

    TARGET = auto()
    ACTION = auto()
    ACTIVITY = auto()
    PROGRAMME = auto()
    SERVICE = auto()


Names = tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done, and who is named for it. `covered` if someone is, be it for the
    programme that it belongs to."""

    kind: TaskKind
    dimension: str
    anchor: str
    text: Text
    cite: tuple[Citation, ...]
    named: tuple[tuple[Role, Names], ...]
    printed: str
    covered: bool

    def counted(self) -> bool:
        """Whether it is one of the things of which to ask who does them."""
        return self.kind in (TaskKind.TARGET, TaskKind.ACTION, TaskKind.ACTIVITY)


@dataclass(frozen=True, slots=True)
class Named:
    """A name in all the forms that the document prints, with what it is named for."""

    key: str
    forms: Names
    tasks: tuple[tuple[Role, tuple[Task, ...]], ...]


def tasks(plan: Plan) -> Iterator[Task]:
    """All that is to be done, in the order of the plan."""
    for dimension in plan.dimensions:
        for proposal in dimension.proposals():
            yield from _tasks(dimension, proposal)


def people(all_tasks: Iterable[Task], first: str) -> tuple[Named, ...]:
    """Who is named, a name once whatever its capitals, accents, punctuation and spaces.

    In the order of the document; `first` is the code of the language that names are compared in.
    """
    forms: dict[str, dict[str, Text]] = {}
    found: dict[str, dict[Role, list[Task]]] = {}
    for task in all_tasks:
        for role, names in task.named:
            for name in names:
                printed = word_of(name, first)
                key = name_key(printed)
                forms.setdefault(key, {}).setdefault(printed, name)
                own = found.setdefault(key, {}).setdefault(role, [])
                if task not in own[-1:]:
                    own.append(task)
    return tuple(
        Named(
            key,
            tuple(forms[key].values()),
            tuple((role, tuple(own[role])) for role in Role if role in own),
        )
        for key, own in found.items()
    )


def name_key(name: str) -> str:
    """What two forms of a name have in common: letters (`ñ` is one of its own) and digits. Empty
    for `…`, which is a place left for a name."""
    return re.sub(r"[^\w\uffff]|_", "", fold(name))


def _tasks(dimension: PlanDimension, proposal: Proposal) -> Iterator[Task]:
    for target in proposal.targets:
        yield _of_target(dimension, target)
    for placed in actions_of(dimension, proposal):
        if placed.programme is None:
            yield _of_action(placed)
    for anchor, programme in _programmes(proposal):
        if programme.allies:
            yield _of_programme(dimension, programme, anchor)
    for placed in actions_of(dimension, proposal):
        if placed.programme is not None:
            yield _of_action(placed)


def _programmes(proposal: Proposal) -> Iterator[tuple[str, Programme]]:
    yield from anchors.programmes(proposal.programmes, proposal.id)
    for above, objective in anchors.specific(proposal):
        yield from anchors.programmes(objective.programmes, above)


def _of_target(dimension: PlanDimension, target: Target) -> Task:
    named = _named(target.responsible, target.allies, target.parties)
    return Task(
        kind=TaskKind.TARGET,
        dimension=dimension.id,
        anchor=target.id,
        text=target.statement,
        cite=target.cite,
        named=named,
        printed=target.parties_printed or "",
        covered=bool(named),
    )


def _of_action(placed: PlacedAction) -> Task:
    action, programme = placed.action, placed.programme
    named = _named(action.responsible, action.allies, action.parties)
    return Task(
        kind=TaskKind.ACTIVITY if programme else TaskKind.ACTION,
        dimension=placed.dimension.id,
        anchor=placed.spot,
        text=action.text,
        cite=action.cite,
        named=named,
        printed=action.parties_printed or "",
        covered=bool(named or (programme and programme.allies)),
    )


def _of_programme(dimension: PlanDimension, programme: Programme, anchor: str) -> Task:
    service = programme.kind is ProgrammeKind.SERVICE
    return Task(
        kind=TaskKind.SERVICE if service else TaskKind.PROGRAMME,
        dimension=dimension.id,
        anchor=anchor,
        text=programme.name,
        cite=programme.cite,
        named=_named((), programme.allies, ()),
        printed="",
        covered=True,
    )


def _named(responsible: Names, allies: Names, parties: Names) -> tuple[tuple[Role, Names], ...]:
    every = ((Role.RESPONSIBLE, responsible), (Role.ALLY, allies), (Role.EITHER, parties))
    real = ((role, tuple(name for name in names if _is_name(name))) for role, names in every)
    return tuple((role, names) for role, names in real if names)


def _is_name(name: Text) -> bool:
    return any(name_key(text) for text in name.root.values())
