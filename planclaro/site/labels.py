"""Figures in words: numbers with their units and years."""

from __future__ import annotations

from decimal import Decimal

from planclaro.model import Figure, Text
from planclaro.observe.findings import PERCENT
from planclaro.site.here import Here


def figure_label(here: Here, value: Decimal, unit: Text | None) -> str:
    """`15.6%`, `720,000 turistas por año`."""
    return with_unit(here.voice.number(value), here.name(unit) if unit else "")


def with_unit(number: str, unit: str) -> str:
    """A number and its unit; `%` follows at once, as Peru writes it."""
    gap = "" if unit in ("", PERCENT) else "\u00a0"
    return f"{number}{gap}{unit}"


def bare_label(here: Here, value: Decimal, unit: Text | None) -> str:
    """Where there is no room for a unit: the number, and `%` if it is one."""
    return with_unit(here.voice.number(value), PERCENT if is_percent(unit) else "")


def short_label(here: Here, figure: Figure, unit: Text | None) -> str:
    """What stands beside a mark: the number, `%` if it is one, and the year."""
    value = bare_label(here, figure.value, unit)
    return f"{value} · {figure.year}" if figure.year else value


def is_percent(unit: Text | None) -> bool:
    """Whether something is counted in per cent."""
    return unit is not None and PERCENT in unit.root.values()
