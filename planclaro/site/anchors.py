"""Where each statement of a proposal stands on the page of its dimension.

A statement without an id of its own has one made of its proposal's and its number, which an
editor may change by moving it; so it has an underscore, as anchors of the site's own have.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planclaro.i18n import word
from planclaro.model import Action, Programme, Proposal, Statement, Text

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


def account_anchor(number: int) -> str:
    """Where a commitment to give account stands on the page of its plan."""
    return f"_cuentas_{number}"


def statements_of(proposal: Proposal) -> Iterator[Placed]:
    """All statements of a proposal in the order of its page, without targets: they have pages."""
    yield from _each(word("Problem"), PROBLEM, proposal.problems, proposal.id)
    yield from _each(word("Objective"), OBJECTIVE, proposal.objectives, proposal.id)
    yield from _deeds(proposal.actions, proposal.programmes, proposal.id)
    for number, objective in enumerate(proposal.specific_objectives, 1):
        above = anchor(objective.id, proposal.id, SPECIFIC, number)
        yield Placed(word("Specific objective"), above, objective.text)
        yield from _deeds(objective.actions, objective.programmes, above)


def _deeds(
    actions: Iterable[Action], programmes: Iterable[Programme], above: str
) -> Iterator[Placed]:
    yield from _each(word("Action"), ACTION, actions, above)
    for number, programme in enumerate(programmes, 1):
        own = anchor(None, above, PROGRAMME, number)
        yield Placed(word("Programme or service"), own, programme.name)
        # The others are corrected with the programme: a page would be too long with them.
        for activity in programme.activities:
            if activity.id:
                yield Placed(word("Activity"), activity.id, activity.text)


def _each(kind: str, letter: str, items: Iterable[Statement], above: str) -> Iterator[Placed]:
    for number, item in enumerate(items, 1):
        yield Placed(kind, anchor(item.id, above, letter, number), item.text)
