"""Where each statement of a proposal stands on the page of its dimension.

A statement without an id of its own has one made of its proposal's and its number, which an
editor may change by moving it; so it has an underscore, as anchors of the site's own have.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from planclaro.i18n import word
from planclaro.model import Action, Plan, Programme, Proposal, SpecificObjective, Statement, Text

VISION, MISSION = "_vision", "_mision"
"""On the page of a plan."""
S = TypeVar("S", bound=Statement)

PROBLEM, OBJECTIVE, SPECIFIC, PROGRAMME, ACTION = "p", "o", "e", "g", "a"


@dataclass(frozen=True, slots=True)
class Placed:
    """A statement of a proposal: what it is (an interface word), its anchor, its text."""

    kind: str
    anchor: str
    text: Text


def anchor(own: str | None, above: str, kind: str, number: int) -> str:
    """The statement's own id, else one by its place: `agua_p2` is the second problem of `agua`."""
    return own or f"{above}_{kind}{number}"


def numbered(items: Iterable[S], above: str, kind: str) -> Iterator[tuple[str, S]]:
    """Statements of one kind, each with its anchor; `above` is that of what they stand under."""
    for number, item in enumerate(items, 1):
        yield anchor(item.id, above, kind, number), item


def specific(proposal: Proposal) -> Iterator[tuple[str, SpecificObjective]]:
    """The specific objectives of a proposal, each with its anchor."""
    for number, item in enumerate(proposal.specific_objectives, 1):
        yield anchor(item.id, proposal.id, SPECIFIC, number), item


def programmes(items: Iterable[Programme], above: str) -> Iterator[tuple[str, Programme]]:
    """Programmes, each with its anchor."""
    for number, item in enumerate(items, 1):
        yield anchor(None, above, PROGRAMME, number), item


def accounts(plan: Plan) -> Iterator[tuple[str, Statement]]:
    """The commitments to give account, each with where it stands on the page of its plan."""
    for number, item in enumerate(plan.accountability, 1):
        yield item.id or f"_cuentas_{number}", item


def statements_of(proposal: Proposal) -> Iterator[Placed]:
    """All statements of a proposal in the order of its page, without targets: they have pages."""
    yield from _each(word("Problem"), PROBLEM, proposal.problems, proposal.id)
    yield from _each(word("Objective"), OBJECTIVE, proposal.objectives, proposal.id)
    yield from _deeds(proposal.actions, proposal.programmes, proposal.id)
    for above, objective in specific(proposal):
        yield Placed(word("Specific objective"), above, objective.text)
        yield from _deeds(objective.actions, objective.programmes, above)


def _deeds(actions: Iterable[Action], served: Iterable[Programme], above: str) -> Iterator[Placed]:
    yield from _each(word("Action"), ACTION, actions, above)
    for own, programme in programmes(served, above):
        yield Placed(word("Programme or service"), own, programme.name)
        # The others are corrected with the programme: a page would be too long with them.
        for activity in programme.activities:
            if activity.id:
                yield Placed(word("Activity"), activity.id, activity.text)


def _each(kind: str, letter: str, items: Iterable[Statement], above: str) -> Iterator[Placed]:
    for own, item in numbered(items, above, letter):
        yield Placed(kind, own, item.text)
