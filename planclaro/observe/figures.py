"""Rules on the figures of targets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from planclaro.i18n import fold
from planclaro.model import Direction, FigureRole, Measure, OtherFigure, Plan, Target
from planclaro.observe.findings import (
    PERCENT,
    AnyFigure,
    Computed,
    Part,
    Rule,
    Value,
    figures_of,
    unit_word,
    word_of,
)


def _years(plan: Plan, first: str) -> Iterator[Computed]:
    for target in plan.targets():
        before = target.baseline.year if target.baseline else None
        after = target.target.year if target.target else None
        if before and after and before > after:
            facts = (("baseline", before), ("target", after))
            yield _of(target, Rule.BASELINE_AFTER_TARGET, ("baseline", "year"), facts)


def _over_hundred(plan: Plan, first: str) -> Iterator[Computed]:
    for target in plan.targets():
        if target.measure is not Measure.LEVEL:
            continue
        for part, figure in figures_of(target):
            if figure.value > 100 and unit_word(target, figure, first) == PERCENT:
                yield _of(target, Rule.OVER_HUNDRED, part, (("value", figure.value),))


def _directions(plan: Plan, first: str) -> Iterator[Computed]:
    for target in plan.targets():
        before, after = target.baseline, target.target
        if not (target.direction and before and after) or target.not_comparable:
            continue
        same_unit = unit_word(target, before, first) == unit_word(target, after, first)
        is_level = target.measure is Measure.LEVEL and same_unit
        if is_level and _way(before.value, after.value) is not target.direction:
            facts = (
                ("direction", target.direction.value),
                ("baseline", (before.value, target.unit_of(before))),
                ("target", (after.value, target.unit_of(after))),
            )
            yield _of(target, Rule.DIRECTION, ("direction",), facts)


def _units(plan: Plan, first: str) -> Iterator[Computed]:
    for target in plan.targets():
        bare = [each for each in figures_of(target) if not unit_word(target, each[1], first)]
        if bare:
            yield _of(target, Rule.NO_UNIT, bare[0][0], (("value", bare[0][1].value),))


# How an indicator begins that counts things, and one that is a share of them.
_COUNTS = re.compile(r"(numero|nro|n°|nº|cantidad|number|count) (de|of) ")
_SHARES = re.compile(r"(porcentaje|proporcion|percentage|proportion|share|%) (de|of) ")


def _unfit_units(plan: Plan, first: str) -> Iterator[Computed]:
    for target in plan.targets():
        if target.indicator is None or target.measure is not Measure.LEVEL:
            continue
        name = fold(word_of(target.indicator, first))
        for part, figure in figures_of(target):
            unit = unit_word(target, figure, first)
            rule = _unfit(name, unit)
            if rule:
                shown = target.unit_of(figure)
                yield _of(target, rule, part, (("figure", (figure.value, shown)),))
                break


def _unfit(name: str, unit: str) -> Rule | None:
    if unit == PERCENT and _COUNTS.match(name):
        return Rule.COUNT_IN_PERCENT
    if unit and unit != PERCENT and _SHARES.match(name):
        return Rule.SHARE_NOT_IN_PERCENT
    return None


def _other_figures(plan: Plan, first: str) -> Iterator[Computed]:
    for target in plan.targets():
        for number, other in enumerate(target.other_figures):
            own = target.baseline if other.role is FigureRole.BASELINE else target.target
            if own and own.value != other.value:
                facts = (
                    ("one", (own.value, target.unit_of(own))),
                    ("other", (other.value, target.unit_of(other))),
                )
                cite = (*(own.cite or target.cite), *other.cite)
                part = ("other_figures", number, "value")
                yield Computed(Rule.OTHER_FIGURE, (target.id,), part, facts, cite)


def _same_indicator(plan: Plan, first: str) -> Iterator[Computed]:
    """Two targets on one indicator, in one unit and for one year, with two figures."""
    seen: dict[tuple[str, ...], tuple[Target, AnyFigure]] = {}
    for target in plan.targets():
        name = _indicator(target, first)
        if not name or target.measure is not Measure.LEVEL:
            continue
        for part, figure in figures_of(target):
            role = _role(part, figure)
            unit = unit_word(target, figure, first)
            key = (name, unit, str(figure.year or ""), role)
            before, known = seen.setdefault(key, (target, figure))
            if before is not target and known.value != figure.value:
                facts = (
                    ("one", (known.value, before.unit_of(known))),
                    ("other", (figure.value, target.unit_of(figure))),
                )
                about = (target.id, before.id)
                cite = (*before.cite, *target.cite)
                yield Computed(Rule.SAME_INDICATOR, about, part, facts, cite)


def _role(part: Part, figure: AnyFigure) -> str:
    return str(figure.role) if isinstance(figure, OtherFigure) else str(part[0])


def _indicator(target: Target, first: str) -> str:
    if target.shared_indicator:
        return target.shared_indicator
    return fold(word_of(target.indicator, first)) if target.indicator else ""


def _of(target: Target, rule: Rule, part: Part, facts: tuple[tuple[str, Value], ...]) -> Computed:
    return Computed(rule, (target.id,), part, facts, target.cite)


def _way(before: Decimal, after: Decimal) -> Direction:
    if before == after:
        return Direction.MAINTAIN
    return Direction.INCREASE if after > before else Direction.DECREASE


FIGURE_RULES = (
    _years,
    _over_hundred,
    _directions,
    _units,
    _unfit_units,
    _other_figures,
    _same_indicator,
)
