"""Axes from zero to a round number; every value and every label inside."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planclaro.site.scales import WIDTH, Scale, anchor, mark, scale_for, text_width

ENDS = (14.0, 306.0)
NUMBERS = st.decimals(-(10**17), 10**17, places=3, allow_nan=False)


def high(*values: str, percent: bool = False) -> str:
    return f"{scale_for([Decimal(v) for v in values], percent, ENDS).high:f}"


@pytest.mark.parametrize(
    ("largest", "end"),
    [
        ("0", "1"),
        ("1", "1"),
        ("1.01", "1.2"),
        ("7", "8"),
        ("15.6", "20"),
        ("99", "100"),
        ("511703", "600000"),
        ("0.0041", "0.005"),
        ("0.0000001", "0.0000001"),
        ("123456789012345678", "150000000000000000"),
    ],
)
def test_an_axis_ends_at_a_round_number(largest: str, end: str) -> None:
    assert high(largest, "0") == end


def test_an_axis_starts_at_zero_even_where_all_values_are_high() -> None:
    assert scale_for([Decimal(98), Decimal(99)], False, ENDS).low == 0


def test_percentages_get_the_whole() -> None:
    assert high("15.6", "5", percent=True) == "100"
    assert high("100", percent=True) == "100"
    assert high("140", percent=True) == "150"


def test_negative_values_have_room_and_zero_stays_on_the_axis() -> None:
    mixed = scale_for([Decimal(-7), Decimal(30)], False, ENDS)
    assert (mixed.low, mixed.high) == (-8, 30)
    below = scale_for([Decimal("-0.7"), Decimal("-0.2")], False, ENDS)
    assert (below.low, below.high) == (Decimal("-0.8"), 0)


@given(st.lists(NUMBERS, min_size=1, max_size=6), st.booleans())
def test_every_value_stands_on_the_axis(values: list[Decimal], percent: bool) -> None:
    scale = scale_for(values, percent, ENDS)
    assert scale.low <= 0 <= scale.high
    assert scale.low < scale.high
    for value in values:
        assert scale.low <= value <= scale.high
        assert ENDS[0] <= scale.x(value) <= ENDS[1]


def test_a_coordinate_is_proportional() -> None:
    scale = Scale(Decimal(0), Decimal(50), 100, 200)
    assert [scale.x(Decimal(v)) for v in (0, 5, 50)] == [100, 110, 200]


def test_an_upright_scale_grows_upwards() -> None:
    scale = Scale(Decimal(0), Decimal(100), 122, 16)
    assert scale.x(Decimal(0)) == 122
    assert scale.x(Decimal(100)) == 16


@pytest.mark.parametrize("label", ["5%", "22.65 · 2022", "123,456,789,012,345,678 · 2022"])
@pytest.mark.parametrize("value", range(0, 101, 5))
def test_a_label_stays_inside_the_picture(value: int, label: str) -> None:
    found = mark("target", Decimal(value), label, Scale(Decimal(0), Decimal(100), *ENDS))
    width = text_width(label)
    left = found.x - {"start": 0.0, "middle": width / 2, "end": width}[found.anchor]
    assert left >= 0
    assert left + width <= WIDTH


def test_a_label_grows_away_from_an_edge() -> None:
    assert anchor(14, "5") == "start"
    assert anchor(160, "5") == "middle"
    assert anchor(306, "5") == "end"


def test_a_wider_label_needs_more_room() -> None:
    assert text_width("1,000") < text_width("10000") < text_width("100,000%")
