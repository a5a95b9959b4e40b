"""Figures in words: numbers with their units and years."""

from __future__ import annotations

from decimal import Decimal

from planclaro.model import Figure, Target
from planclaro.site.here import Here

PERCENT = "%"


def figure_label(here: Here, target: Target, value: Decimal, unit: str | None = None) -> str:
    """`15.6%`, `720,000 turistas por año`."""
    if unit is None:
        unit = here.name(target.unit) if target.unit else ""
    return with_unit(here.voice.number(value), unit)


def with_unit(number: str, unit: str) -> str:
    """A number and its unit; `%` follows at once, as Peru writes it."""
    gap = "" if unit in ("", PERCENT) else "\u00a0"
    return f"{number}{gap}{unit}"


def short_label(here: Here, target: Target, figure: Figure) -> str:
    """What stands beside a mark: the number, `%` if it is one, and the year."""
    unit = here.name(target.unit) if target.unit else ""
    value = with_unit(here.voice.number(figure.value), unit if unit == PERCENT else "")
    return f"{value} · {figure.year}" if figure.year else value


def is_percent(target: Target) -> bool:
    """Whether a target is counted in per cent."""
    return target.unit is not None and PERCENT in target.unit.root.values()


def short_unit(target: Target) -> str:
    """The unit where there is room for one sign only."""
    return PERCENT if is_percent(target) else ""
