"""What a rule finds, and the words and figures that rules look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from planclaro.i18n import AS_WRITTEN
from planclaro.model import Citation, Figure, ObservationKind, OtherFigure, Target, Text

PERCENT = "%"

AnyFigure = Figure | OtherFigure
Part = tuple[str | int, ...]


class Rule(StrEnum):
    """What was found; the value is part of an anchor."""

    BASELINE_AFTER_TARGET = "years"
    OVER_HUNDRED = "over_hundred"
    DIRECTION = "direction"
    NO_UNIT = "no_unit"
    COUNT_IN_PERCENT = "count_in_percent"
    SHARE_NOT_IN_PERCENT = "share_not_in_percent"
    OTHER_FIGURE = "other_figure"
    SAME_INDICATOR = "same_indicator"
    TOTAL = "total"
    EMPTY_AXIS = "empty_axis"
    NO_PROBLEM = "no_problem"


KINDS = {
    Rule.BASELINE_AFTER_TARGET: ObservationKind.YEARS,
    Rule.OVER_HUNDRED: ObservationKind.FIGURES,
    Rule.DIRECTION: ObservationKind.DIRECTION,
    Rule.NO_UNIT: ObservationKind.UNITS,
    Rule.COUNT_IN_PERCENT: ObservationKind.UNITS,
    Rule.SHARE_NOT_IN_PERCENT: ObservationKind.UNITS,
    Rule.OTHER_FIGURE: ObservationKind.FIGURES,
    Rule.SAME_INDICATOR: ObservationKind.FIGURES,
    Rule.TOTAL: ObservationKind.FIGURES,
    Rule.EMPTY_AXIS: ObservationKind.MISSING,
    Rule.NO_PROBLEM: ObservationKind.MISSING,
}

Value = Decimal | int | str | Text | tuple[Decimal, Text | None]
"""A number, a year, a word as the file has it, a text, or a figure with its unit."""


@dataclass(frozen=True, slots=True)
class Computed:
    """Something found. `about` are ids, the first is where it stands; `part` leads from there to
    the field; `facts` are what its sentence names."""

    rule: Rule
    about: tuple[str, ...]
    part: Part
    facts: tuple[tuple[str, Value], ...]
    cite: tuple[Citation, ...]

    def kind(self) -> ObservationKind:
        """The kind an editor would give it."""
        return KINDS[self.rule]


def unit_word(target: Target, figure: AnyFigure, first: str) -> str:
    """The unit of a figure in the site's first language, or else in any; "" without one."""
    unit = target.unit_of(figure)
    return word_of(unit, first) if unit else ""


def word_of(text: Text, first: str) -> str:
    """The text in the site's first language, or else in any."""
    return (text.root.get(AS_WRITTEN) or text.root.get(first) or _any(text)).strip()


def figures_of(target: Target) -> Iterator[tuple[Part, AnyFigure]]:
    """Baseline, target and other figures, each with the place of its value."""
    if target.baseline:
        yield ("baseline", "value"), target.baseline
    if target.target:
        yield ("target", "value"), target.target
    for number, figure in enumerate(target.other_figures):
        yield ("other_figures", number, "value"), figure


def _any(text: Text) -> str:
    return next(iter(text.root.values()))
