"""Every action and activity of a plan, with what it stands under."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planclaro.model import (
    Action,
    PlanDimension,
    Programme,
    Proposal,
    SpecificObjective,
)


@dataclass(frozen=True, slots=True)
class PlacedAction:
    """An action, or an activity: then it has a programme."""

    dimension: PlanDimension
    proposal: Proposal
    objective: SpecificObjective | None
    programme: Programme | None
    action: Action

    def anchor(self) -> str:
        """The nearest anchor on the dimension's page."""
        return self.action.id or (self.objective and self.objective.id) or self.proposal.id


def actions_of(dimension: PlanDimension, proposal: Proposal) -> Iterator[PlacedAction]:
    """Those of one proposal, in the order of its page."""
    parts: list[tuple[SpecificObjective | None, Iterable[Action], Iterable[Programme]]] = [
        (None, proposal.actions, proposal.programmes)
    ]
    parts += [(each, each.actions, each.programmes) for each in proposal.specific_objectives]
    for objective, actions, programmes in parts:
        for action in actions:
            yield PlacedAction(dimension, proposal, objective, None, action)
        for programme in programmes:
            for activity in programme.activities:
                yield PlacedAction(dimension, proposal, objective, programme, activity)
