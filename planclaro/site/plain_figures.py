"""Percentages in plain words: `From about 16 of every 100 people to 5`.

Only where the document or a shared indicator says what is counted; where a rounded figure would
mislead, the base grows to 1,000 or more, or nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from planclaro.memo import Recall, afresh
from planclaro.model import (
    Axis,
    Catalog,
    Direction,
    Measure,
    Plan,
    PlanDimension,
    SharedIndicator,
    Target,
    Text,
)
from planclaro.site.charts import obstacle
from planclaro.site.here import Here
from planclaro.site.labels import is_percent

BASES = (100, 1_000, 10_000)
_HUNDRED = Decimal(100)


def counted_by_indicators(catalog: Catalog, recall: Recall = afresh) -> Catalog:
    """The catalog, with what its shared indicators count said at each of their targets."""
    counting = [each for each in catalog.indicators if each.counted]
    plans = tuple(recall(_counted, plan, *counting) for plan in catalog.plans)
    return catalog.model_copy(update={"plans": plans})


def in_plain_words(target: Target, here: Here) -> str:
    """A target's percentages as so many of every hundred, a change as what becomes of a hundred;
    "" where that would say more than the document does."""
    goal = target.target
    if goal is None or not is_percent(target.unit_of(goal)):
        return ""
    if target.measure is Measure.CHANGE:
        return _change(target, goal.value, here)
    if target.counted is None or (target.not_comparable and goal.printed):
        return ""
    drawn = target.baseline if obstacle(target, here) is None else None
    values = [figure.value for figure in (drawn, goal) if figure]
    base = fitting_base(values)
    if base is None:
        return ""
    told = [_of(value, base, here) for value in values]
    what, every = here.name(target.counted), here.voice.number(base)
    if drawn is None:
        return here.voice.t(
            "To reach {end} of every {base} {what}.", end=told[0], base=every, what=what
        )
    if values[0] == values[1]:
        return here.voice.t(
            "It stays at {end} of every {base} {what}.", end=told[1], base=every, what=what
        )
    return here.voice.t(
        "From {start} of every {base} {what} to {end}.",
        start=told[0],
        end=told[1],
        base=every,
        what=what,
    )


def fitting_base(values: Iterable[Decimal]) -> int | None:
    """The smallest base whose whole numbers do not mislead: none rounded to nothing or to all,
    no two different ones to the same."""
    shares = list(values)
    if not all(0 <= value <= _HUNDRED for value in shares):
        return None
    for base in BASES:
        rounded = {value: _share(value, base) for value in shares}
        honest = all(
            (count == 0) == (value == 0) and (count == base) == (value == _HUNDRED)
            for value, count in rounded.items()
        )
        if honest and len(set(rounded.values())) == len(rounded):
            return base
    return None


def _share(value: Decimal, base: int) -> int:
    return int((value * base / _HUNDRED).quantize(Decimal(1), ROUND_HALF_UP))


def _of(value: Decimal, base: int, here: Here) -> str:
    """`16`, or `about 16` where it is not exactly so many."""
    count = _share(value, base)
    number = here.voice.number(count)
    exact = count * _HUNDRED == value * base
    return number if exact else here.voice.t("about {n}", n=number)


def _change(target: Target, amount: Decimal, here: Here) -> str:
    """What a change does to whatever there is at the start."""
    if target.not_comparable or amount < 0:
        return ""
    voice = here.voice
    if target.direction is Direction.INCREASE:
        if amount == _HUNDRED:
            return voice.t("That is, twice as much as at the start.")
        return voice.t(
            "That is, for every 100 at the start, {n}.", n=voice.number(_HUNDRED + amount)
        )
    if target.direction is Direction.DECREASE and amount <= _HUNDRED:
        if amount == _HUNDRED:
            return voice.t("That is, nothing is left of it.")
        if amount == _HUNDRED / 2:
            return voice.t("That is, half as much as at the start.")
        return voice.t(
            "That is, for every 100 at the start, {n}.", n=voice.number(_HUNDRED - amount)
        )
    return ""


def _counted(plan: Plan, *counting: SharedIndicator) -> Plan:
    return _plan(plan, {each.id: each.counted for each in counting if each.counted})


def _plan(plan: Plan, known: dict[str, Text]) -> Plan:
    if not any(target.shared_indicator in known for target in plan.targets()):
        return plan
    dimensions = tuple(_dimension(each, known) for each in plan.dimensions)
    return plan.model_copy(update={"dimensions": dimensions})


def _dimension(dimension: PlanDimension, known: dict[str, Text]) -> PlanDimension:
    axes = tuple(_axis(axis, known) for axis in dimension.axes)
    return dimension.model_copy(update={"axes": axes})


def _axis(axis: Axis, known: dict[str, Text]) -> Axis:
    proposals = tuple(
        proposal.model_copy(
            update={"targets": tuple(_target(target, known) for target in proposal.targets)}
        )
        for proposal in axis.proposals
    )
    return axis.model_copy(update={"proposals": proposals})


def _target(target: Target, known: dict[str, Text]) -> Target:
    shared = known.get(target.shared_indicator or "")
    if shared is None or target.counted is not None:
        return target
    return target.model_copy(update={"counted": shared})
