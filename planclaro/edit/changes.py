"""What readers will see change between two states of the content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planclaro.model import Plan, Target


@dataclass(frozen=True, slots=True)
class PlanChange:
    """One plan. Ids of targets in the order of the plan; `state` is "new", "gone" or "changed",
    `other` whether anything but targets changed."""

    plan: str
    state: str
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    other: bool = False


def changes(before: Iterable[Plan], after: Iterable[Plan]) -> Iterator[PlanChange]:
    """Plan by plan, by id; those that stay the same are left out."""
    old = {plan.id: plan for plan in before}
    new = {plan.id: plan for plan in after}
    for id in sorted({*old, *new}):
        if id not in old:
            yield PlanChange(id, "new", added=tuple(_targets(new[id])))
        elif id not in new:
            yield PlanChange(id, "gone", removed=tuple(_targets(old[id])))
        elif old[id] != new[id]:
            yield _changed(old[id], new[id])


def _changed(old: Plan, new: Plan) -> PlanChange:
    was, now = _targets(old), _targets(new)
    return PlanChange(
        new.id,
        "changed",
        added=tuple(id for id in now if id not in was),
        removed=tuple(id for id in was if id not in now),
        changed=tuple(id for id in now if id in was and now[id] != was[id]),
        other=_without_targets(old) != _without_targets(new),
    )


def _targets(plan: Plan) -> dict[str, Target]:
    return {target.id: target for target in plan.targets()}


def _without_targets(plan: Plan) -> object:
    dimensions = tuple(
        dimension.model_copy(
            update={
                "axes": tuple(
                    axis.model_copy(
                        update={
                            "proposals": tuple(
                                each.model_copy(update={"targets": ()}) for each in axis.proposals
                            )
                        }
                    )
                    for axis in dimension.axes
                )
            }
        )
        for dimension in plan.dimensions
    )
    return plan.model_copy(update={"dimensions": dimensions})
