"""Every action and activity of a plan, with what it stands under."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planclaro.model import (
    Action,
    PlanDimension,
    Programme,
    Proposal,
    SpecificObjective,
)
from planclaro.site import anchors


@dataclass(frozen=True, slots=True)
class PlacedAction:
    """An action, or an activity: then it has a programme."""

    dimension: PlanDimension
    proposal: Proposal
    objective: SpecificObjective | None
    programme: Programme | None
    action: Action
    spot: str
    """Where it stands on the dimension's page; an editor who moves it may change that."""

    def anchor(self) -> str:
        """The nearest anchor there that lasts."""
        return self.action.id or (self.objective and self.objective.id) or self.proposal.id


def actions_of(dimension: PlanDimension, proposal: Proposal) -> Iterator[PlacedAction]:
    """Those of one proposal, in the order of its page."""
    parts: list[tuple[str, Proposal | SpecificObjective]] = [(proposal.id, proposal)]
    parts += anchors.specific(proposal)
    for above, part in parts:
        objective = part if isinstance(part, SpecificObjective) else None
        for spot, action in anchors.numbered(part.actions, above, anchors.ACTION):
            yield PlacedAction(dimension, proposal, objective, None, action, spot)
        for own, programme in anchors.programmes(part.programmes, above):
            for activity in programme.activities:
                spot = activity.id or own
                yield PlacedAction(dimension, proposal, objective, programme, activity, spot)
