"""Linear axes from zero to a round number, and the marks that stand on them.

Coordinates are in the units of a 320-wide viewBox, so that text stays readable on the
narrowest phone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

WIDTH = 320
_EDGE = 70
"""Closer than this to an edge, a label grows away from it."""
_NARROW, _DIGIT, _PERCENT = 4, 7.8, 12
"""Widths of characters at 13 px in the widest of the usual system fonts, semi-bold."""
_SHORTEST = 30
"""A track that is shorter shows nothing: two marks cover half of it."""
_NICE = tuple(Decimal(text) for text in "1 1.2 1.5 2 2.5 3 4 5 6 8 10".split())


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure on a chart: where it stands and what it says. `role` is a CSS class,
    `day` (ISO 8601) is set where the axis is time."""

    role: str
    value: Decimal
    label: str
    x: float
    y: float = 0
    anchor: str = "middle"
    day: str = ""
    text_x: float = 0


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear axis from zero (or below) to a round number at or above the largest value."""

    low: Decimal
    high: Decimal
    start: float
    end: float

    def domain(self) -> tuple[float, float]:
        """The ends of the axis, in the unit of the values."""
        return float(self.low), float(self.high)

    def x(self, value: Decimal) -> float:
        """The coordinate of a value, to a tenth."""
        share = float((value - self.low) / (self.high - self.low))
        return round(self.start + share * (self.end - self.start), 1)


def mark(role: str, value: Decimal, label: str, scale: Scale) -> Mark:
    """A mark on a horizontal scale."""
    x = scale.x(value)
    return Mark(role, value, label, x, anchor=anchor(x, label))


def anchor(x: float, label: str) -> str:
    """The `text-anchor` that keeps a label inside the picture."""
    edge = max(_EDGE, text_width(label) / 2)
    if x < edge:
        return "start"
    return "end" if x > WIDTH - edge else "middle"


def text_width(label: str) -> float:
    """How wide a label may be at most; no font can be measured at build."""
    widths = (_NARROW if c in ",. \u00a0·" else _PERCENT if c == "%" else _DIGIT for c in label)
    return round(sum(widths), 1)


def scale_for(values: Sequence[Decimal], percent: bool, ends: tuple[float, float]) -> Scale:
    """A scale for all the values; percentages get the whole from 0 to 100."""
    low, high = min(values), max(values)
    if percent and high <= 100:
        high = Decimal(100)
    bottom = -_ceiling(-low) if low < 0 else Decimal(0)
    top = Decimal(0) if high <= 0 and low < 0 else _ceiling(high)
    return Scale(bottom, top, *ends)


def scale_beside(
    values: Sequence[Decimal], percent: bool, margins: tuple[float, float]
) -> Scale | None:
    """As `scale_for`, with these margins at both sides; None if they leave it no room."""
    left, right = margins
    ends = left, WIDTH - right
    return scale_for(values, percent, ends) if ends[1] - ends[0] >= _SHORTEST else None


def _ceiling(value: Decimal) -> Decimal:
    """The next round number at or above a value; 1 for anything not positive."""
    if value <= 0:
        return Decimal(1)
    power = Decimal(10) ** value.adjusted()
    return next(step * power for step in _NICE if step * power >= value).normalize() + 0
