"""Percentages in plain words: exact where they are, honest where they are rounded."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planclaro.model import SharedIndicator, Target
from planclaro.site.plain_figures import counted_by_indicators, fitting_base, in_plain_words
from tests import made

PLAIN = {"value": "5"}
HOMES = {"counted": {"es": "hogares", "en": "homes"}}
WATER = {
    "id": "agua",
    "name": "Agua",
    "unit": "%",
    "topic": "agua",
    "counted": {"es": "hogares", "en": "homes"},
}
shares = st.decimals(min_value=0, max_value=100, places=4)


def told(target: Target) -> str:
    return in_plain_words(target, made.here())


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("16", "5", "From 16 of every 100 hogares to 5."),
        ("15.6", "5", "From about 16 of every 100 hogares to 5."),
        ("22.65", "17.5", "From about 23 of every 100 hogares to about 18."),
        ("21.0", "60.00", "From 21 of every 100 hogares to 60."),
        ("0", "80", "From 0 of every 100 hogares to 80."),
        ("60", "100", "From 60 of every 100 hogares to 100."),
        ("5", "5", "It stays at 5 of every 100 hogares."),
        # Rounded to 100, these would read as nothing, as all, or as no change.
        ("0.3", "5", "From 3 of every 1,000 hogares to 50."),
        ("99.6", "90", "From 996 of every 1,000 hogares to 900."),
        ("4.9", "5.1", "From 49 of every 1,000 hogares to 51."),
        ("0.02", "1", "From 2 of every 10,000 hogares to 100."),
    ],
)
def test_from_so_many_of_every_hundred(start: str, end: str, words: str) -> None:
    assert told(made.level(start, end, **HOMES)) == words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"target": PLAIN, "unit": "%"}, "To reach 5 of every 100 hogares."),
        ({"target": {"value": "7.5"}, "unit": "%"}, "To reach about 8 of every 100 hogares."),
        # A baseline that counts something else is no start.
        (
            {"target": PLAIN, "unit": "%", "baseline": {"value": "30", "unit": "% sin luz"}},
            "To reach 5 of every 100 hogares.",
        ),
        ({"target": PLAIN, "unit": "km"}, ""),
        ({"unit": "%"}, ""),
        ({"target": {"value": "120"}, "unit": "%"}, ""),
        ({"target": {"value": "0.001"}, "unit": "%"}, ""),
        ({"target": {"value": "5", "printed": "al 5%"}, "unit": "%", "not_comparable": "No."}, ""),
    ],
)
def test_a_figure_alone(changes: dict[str, Any], words: str) -> None:
    assert told(made.target(**(HOMES | changes))) == words


def test_nothing_is_said_where_nobody_says_what_is_counted() -> None:
    assert told(made.level("16", "5")) == ""


@pytest.mark.parametrize(
    ("direction", "amount", "words"),
    [
        ("increase", "100", "That is, twice as much as at the start."),
        ("increase", "50", "That is, for every 100 at the start, 150."),
        ("decrease", "50", "That is, half as much as at the start."),
        ("decrease", "30", "That is, for every 100 at the start, 70."),
        ("decrease", "100", "That is, nothing is left of it."),
        ("decrease", "130", ""),
        ("increase", "-5", ""),
        (None, "50", ""),
    ],
)
def test_a_change(direction: str | None, amount: str, words: str) -> None:
    target = made.target(target={"value": amount}, unit="%", measure="change", direction=direction)
    assert told(target) == words
    doubtful = target.model_copy(update={"not_comparable": target.statement})
    assert told(doubtful) == ""


def test_a_shared_indicator_says_what_its_targets_count() -> None:
    own = made.level("16", "5", id="dos", counted="casas", shared_indicator="agua")
    plan = made.plan_with(made.level("16", "5", shared_indicator="agua"), own)
    indicator = SharedIndicator.model_validate(WATER)
    catalog = made.catalog(plan).model_copy(update={"indicators": (indicator,)})
    (shown,) = counted_by_indicators(catalog).plans
    first, second = shown.targets()
    assert told(first) == "From 16 of every 100 hogares to 5."
    assert told(second) == "From 16 of every 100 casas to 5."


@given(st.lists(shares, min_size=1, max_size=2))
def test_no_rounding_makes_nothing_all_or_the_same_of_what_is_not(values: list[Decimal]) -> None:
    base = fitting_base(values)
    if base is None:
        return
    counts = [int((value * base / 100).quantize(Decimal(1), "ROUND_HALF_UP")) for value in values]
    for value, count in zip(values, counts, strict=True):
        assert abs(Decimal(count) * 100 / base - value) * 2 * base <= 100
        assert (count == 0) == (value == 0)
        assert (count == base) == (value == 100)
    assert len(set(counts)) == len(set(values))
