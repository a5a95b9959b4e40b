"""Figures of targets: units, years, percentages; `computed` has what pages tell of too.

A warning about what the document itself says is answered by an observation about that target.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planclaro.codes import figures as codes
from planclaro.model import (
    Figure,
    FigureRole,
    Measure,
    Measurement,
    Observation,
    OtherFigure,
    Plan,
    Target,
)
from planclaro.observe.findings import PERCENT, AnyFigure, figures_of, unit_word, word_of
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found
from planclaro.read.yaml_doc import Loc

_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")


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
    """Then what is computed tells of it."""
    return bool(target.target and target.target.year and target.target.year < year)


def _years(loc: Loc, target: Target) -> Iterator[tuple[Loc, bool, int]]:
    """The years of its figures, and whether each is that of a target."""
    if target.baseline and target.baseline.year:
        yield (*loc, "baseline", "year"), False, target.baseline.year
    if target.target and target.target.year:
        yield (*loc, "target", "year"), True, target.target.year
    if target.deadline:
        yield (*loc, "deadline"), True, target.deadline
    for number, figure in enumerate(target.other_figures):
        if figure.year:
            place = (*loc, "other_figures", number, "year")
            yield place, figure.role is FigureRole.TARGET, figure.year


def percentages(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, target in _levels(plan):
        for part, figure in figures_of(target):
            if figure.value < 0 and _unit(target, figure, known) == PERCENT:
                yield found(codes.NEGATIVE_PERCENT, (*loc, *part), value=figure.value)


def negatives(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, target in _levels(plan):
        for part, figure in figures_of(target):
            if figure.value < 0 and _unit(target, figure, known) != PERCENT:
                yield found(codes.NEGATIVE, (*loc, *part), value=figure.value)


def two_units(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, target in _levels(plan):
        if not (target.baseline and target.target) or target.not_comparable:
            continue
        before, after = (_unit(target, f, known) for f in (target.baseline, target.target))
        if before and after and before != after:
            yield found(codes.TWO_UNITS, (*loc, "target"), baseline=before, target=after)


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
        first = known.first_language()
        unit, expected = word_of(target.unit, first), word_of(shared.unit, first)
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


def _unit(target: Target, figure: AnyFigure, known: Known) -> str:
    return unit_word(target, figure, known.first_language())
