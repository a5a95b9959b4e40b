"""Figures of targets: units, years, percentages, direction.

A warning about what the document itself says is answered by an observation about that target.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from planclaro.codes import plan as codes
from planclaro.model import (
    Direction,
    Figure,
    FigureRole,
    Measure,
    Measurement,
    Observation,
    OtherFigure,
    Plan,
    Target,
    Text,
)
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found
from planclaro.read.yaml_doc import Loc

PERCENT = "%"
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")

AnyFigure = Figure | OtherFigure


def years(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, target in _unexplained(plan):
        before = target.baseline.year if target.baseline else None
        after = target.target.year if target.target else None
        if before and after and before > after:
            place = (*loc, "baseline", "year")
            yield found(codes.YEARS, place, id=target.id, baseline=before, target=after)


def years_of_period(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    first, last = plan.model.period.first, plan.model.period.last
    if first > last:
        return
    for loc, target in _unexplained(plan):
        for place, is_target, year in _years(loc, target):
            args = {"year": year, "first": first, "last": last, "id": target.id}
            if is_target and not first <= year <= last + 1:
                yield found(codes.TARGET_YEAR, place, **args)
            elif (
                not is_target
                and year > last
                and not (place[-2] == "baseline" and _is_after_target(target, year))
            ):
                yield found(codes.BASELINE_YEAR, place, **args)


def _is_after_target(target: Target, year: int) -> bool:
    """Then `years` tells of it."""
    return bool(target.target and target.target.year and target.target.year < year)


def _years(loc: Loc, target: Target) -> Iterator[tuple[Loc, bool, int]]:
    """The years of its figures, and whether each is that of a target."""
    if target.baseline and target.baseline.year:
        yield (*loc, "baseline", "year"), False, target.baseline.year
    if target.target and target.target.year:
        yield (*loc, "target", "year"), True, target.target.year
    for number, figure in enumerate(target.other_figures):
        if figure.year:
            place = (*loc, "other_figures", number, "year")
            yield place, figure.role is FigureRole.TARGET, figure.year


def percentages(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    explained = _explained(plan)
    for loc, target in _levels(plan):
        for place, figure in _figures(loc, target):
            if _unit(target, figure, known) != PERCENT:
                continue
            if figure.value < 0:
                yield found(codes.NEGATIVE_PERCENT, place, value=figure.value)
            elif figure.value > 100 and target.id not in explained:
                yield found(codes.OVER_HUNDRED, place, value=figure.value, id=target.id)


def negatives(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, target in _levels(plan):
        for place, figure in _figures(loc, target):
            if figure.value < 0 and _unit(target, figure, known) != PERCENT:
                yield found(codes.NEGATIVE, place, value=figure.value)


def units(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, target in plan.each(Target):
        bare = (at for at, figure in _figures(loc, target) if not _unit(target, figure, known))
        for place in islice(bare, 1):
            yield found(codes.NO_UNIT, place)


def two_units(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, target in _levels(plan):
        if not (target.baseline and target.target) or target.not_comparable:
            continue
        before, after = (_unit(target, f, known) for f in (target.baseline, target.target))
        if before and after and before != after:
            yield found(codes.TWO_UNITS, (*loc, "target"), baseline=before, target=after)


def directions(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, target in _unexplained(plan):
        if not (target.direction and target.baseline and target.target):
            continue
        before, after = target.baseline, target.target
        comparable = target.measure is Measure.LEVEL and not target.not_comparable
        same_unit = _unit(target, before, known) == _unit(target, after, known)
        if comparable and same_unit and _way(before.value, after.value) != target.direction:
            args = {"baseline": before.value, "target": after.value, "id": target.id}
            yield found(codes.DIRECTION, (*loc, "direction"), direction=target.direction, **args)


def thousands(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    figures: tuple[tuple[Loc, AnyFigure | Measurement], ...]
    figures = (*plan.each(Figure), *plan.each(OtherFigure), *plan.each(Measurement))
    for loc, figure in figures:
        value = str(figure.value)
        printed = None if isinstance(figure, Measurement) else figure.printed
        if _THOUSANDS.fullmatch(value) and not printed:
            guess = value.replace(".", "")
            yield found(codes.THOUSANDS, (*loc, "value"), value=value, guess=guess)


def shared_units(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, target in _levels(plan):
        shared = (known.indicators or {}).get(target.shared_indicator or "")
        if shared is None or target.not_comparable or not target.unit:
            continue
        unit, expected = _word(target.unit, known), _word(shared.unit, known)
        if unit != expected:
            args = {"unit": unit, "expected": expected, "id": shared.id}
            yield found(codes.INDICATOR_UNIT, (*loc, "unit"), **args)


def _levels(plan: Located[Plan]) -> Iterator[tuple[Loc, Target]]:
    """Targets whose figures are levels; a change may be negative or above 100 %."""
    return ((at, t) for at, t in plan.each(Target) if t.measure is Measure.LEVEL)


def _unexplained(plan: Located[Plan]) -> Iterator[tuple[Loc, Target]]:
    explained = _explained(plan)
    return ((at, t) for at, t in plan.each(Target) if t.id not in explained)


def _explained(plan: Located[Plan]) -> frozenset[str]:
    return frozenset(name for _, o in plan.each(Observation) for name in o.about)


def _figures(loc: Loc, target: Target) -> Iterator[tuple[Loc, AnyFigure]]:
    """Baseline, target and other figures, each with the place of its value."""
    if target.baseline:
        yield (*loc, "baseline", "value"), target.baseline
    if target.target:
        yield (*loc, "target", "value"), target.target
    for number, figure in enumerate(target.other_figures):
        yield (*loc, "other_figures", number, "value"), figure


def _unit(target: Target, figure: AnyFigure, known: Known) -> str:
    unit = figure.unit or target.unit
    return _word(unit, known) if unit else ""


def _word(text: Text, known: Known) -> str:
    """The text in the site's first language, or else in any."""
    found_text = text.root.get("") or text.root.get(known.first_language())
    return (found_text or next(iter(text.root.values()))).strip()


def _way(before: Decimal, after: Decimal) -> Direction:
    if before == after:
        return Direction.MAINTAIN
    return Direction.INCREASE if after > before else Direction.DECREASE
