"""When a target is drawn, from where to where, and with what words; nothing falls outside."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import pytest

from planclaro.i18n import Phrase
from planclaro.model import Target
from planclaro.site.charts import (
    PATH_BOX,
    PathChart,
    Plot,
    RangeChart,
    chart,
    obstacle,
    plot,
    same_unit,
)
from planclaro.site.scales import WIDTH, Mark
from tests import made

DIGIT, SIGN = 7.5, 4
"""How wide a digit and how wide a comma or point may be at 13 px."""
PAIRS = [
    ("0", "0"),
    ("5", "5"),
    ("0", "100"),
    ("100", "0"),
    ("-12.5", "4"),
    ("-8", "-2"),
    ("22.65", "5"),
    ("511703", "720000"),
    ("1500000", "2"),
    ("999999999999999", "100000000000000"),
    ("0.0000001", "0.0000004"),
    ("0.001", "1000000"),
]


def ranged(target: Target) -> RangeChart:
    drawn = chart(target, made.here(), "Título")
    assert isinstance(drawn, RangeChart)
    return drawn


def followed(*readings: tuple[str, str], **changes: Any) -> PathChart:
    measurements = [{"date": day, "value": value, "source": "INEI"} for day, value in readings]
    target = made.level("40", "20", measurements=measurements, **changes)
    drawn = chart(target, made.here(), "Título")
    assert isinstance(drawn, PathChart)
    return drawn


def plotted(*targets: Target) -> Plot:
    drawn = plot(
        "g_plot_1", "Título", [(Phrase("Uno"), "#a", each) for each in targets], made.here()
    )
    assert drawn is not None
    return drawn


def reason(**changes: Any) -> str:
    target = made.level("40", "20", **changes)
    found = obstacle(target, made.here())
    assert (found is None) == (chart(target, made.here(), "") is not None)
    return found.text if found else ""


# --- drawn or not ------------------------------------------------------------


def test_a_level_with_a_baseline_is_drawn() -> None:
    assert reason() == ""


def test_what_cannot_honestly_stand_on_one_axis_is_not_drawn() -> None:
    assert "no figure" in reason(target=None)
    assert "no baseline" in reason(baseline=None)
    assert "gives a change" in reason(measure="change")
    assert "different units" in reason(target={"value": "2", "unit": "km"})
    assert reason(not_comparable={"es": "Cuentan cosas distintas."}) == "Cuentan cosas distintas."


def test_the_reason_of_the_plan_comes_before_one_of_ours() -> None:
    assert reason(measure="change", not_comparable={"es": "Porque no."}) == "Porque no."


def test_a_target_without_a_unit_is_drawn_without_one() -> None:
    drawn = ranged(made.level("4", "2", unit=None))
    assert (drawn.unit, drawn.high, drawn.target.label) == ("", "4", "2 · 2030")


def test_figures_of_one_unit_of_their_own_are_drawn_in_it() -> None:
    own = {"value": "5", "unit": "km"}
    drawn = ranged(made.target(unit="%", baseline=own, target=own))
    assert drawn.unit == "km"
    assert drawn.high == "5"
    assert drawn.description == "From 5\u00a0km to 5\u00a0km."


# --- one target --------------------------------------------------------------


def test_a_chart_says_its_numbers_as_text() -> None:
    drawn = ranged(made.level("22.65", "5"))
    assert drawn.id == "g_meta"
    assert drawn.title == "Título"
    assert drawn.description == "From 22.65% in 2025 to 5% in 2030."
    assert drawn.baseline.label == "22.65% · 2025"
    assert drawn.target.label == "5% · 2030"


def test_years_are_said_only_where_the_plan_gives_them() -> None:
    bare, dated = {"value": "1"}, {"value": "2", "year": "2030"}
    assert ranged(made.target(baseline=bare, target=dated)).description == "From 1 to 2 in 2030."
    assert ranged(made.target(baseline=dated, target=bare)).description == "From 2 to 1."


@pytest.mark.parametrize(
    ("baseline", "goal", "unit", "low", "high"),
    [
        ("15", "5", "%", "0", "100%"),
        ("150", "5", "%", "0", "150%"),
        ("15", "5", "km", "0", "15"),
        ("98", "99", "km", "0", "100"),
        ("-3", "5", "km", "-3", "5"),
        ("0", "0", "km", "0", "1"),
        ("0.0000001", "0", "km", "0", "0.0000001"),
    ],
)
def test_the_axis_starts_at_zero_and_per_cent_ends_at_100(
    baseline: str, goal: str, unit: str, low: str, high: str
) -> None:
    drawn = ranged(made.level(baseline, goal, unit=unit))
    assert (drawn.low, drawn.high) == (low, high)


@pytest.mark.parametrize(("pair", "unit"), list(product(PAIRS, ["%", "km"])))
def test_labels_of_a_chart_stay_inside(pair: tuple[str, str], unit: str) -> None:
    drawn = ranged(made.level(*pair, unit=unit))
    for mark in (drawn.baseline, drawn.target):
        left, right = span(mark, mark.x)
        assert left >= 0
        assert right <= WIDTH


def test_figures_elsewhere_in_the_document_are_drawn_if_they_count_the_same() -> None:
    others = [
        {"role": "target", "value": "60", "cite": made.CITE},
        {"role": "baseline", "value": "70", "unit": "%", "cite": made.CITE},
        {"role": "target", "value": "900", "unit": "km", "cite": made.CITE},
    ]
    drawn = ranged(made.level("40", "20", other_figures=others))
    assert [(mark.role, mark.label) for mark in drawn.others] == [
        ("other-target", "60%"),
        ("other-baseline", "70%"),
    ]


def test_the_axis_has_room_for_figures_elsewhere() -> None:
    others = [{"role": "target", "value": "110", "cite": made.CITE}]
    drawn = ranged(made.level("0", "100", unit="km", other_figures=others))
    assert drawn.high == "120"
    assert drawn.others[0].x < drawn.end


# --- followed up -------------------------------------------------------------


def test_readings_stand_on_a_time_axis_in_their_order() -> None:
    drawn = followed(("2028-06-30", "31"), ("2027-01-15", "36.50"))
    assert [mark.day for mark in drawn.readings] == ["2027-01-15", "2028-06-30"]
    assert [mark.label for mark in drawn.readings] == ["36.50%", "31%"]
    assert (drawn.baseline.day, drawn.target.day) == ("2025-01-01", "2030-12-31")
    assert (drawn.first_year, drawn.last_year) == ("2025", "2030")
    xs = [mark.x for mark in (drawn.baseline, *drawn.readings, drawn.target)]
    assert xs == sorted(xs)


def test_the_path_is_read_upwards_from_zero_to_a_round_number() -> None:
    drawn = followed(("2027-01-01", "10"))
    assert (drawn.low, drawn.high) == ("0%", "40%")
    assert drawn.readings[0].y > drawn.target.y > drawn.baseline.y


@pytest.mark.parametrize(
    ("readings", "years"),
    [
        ([("2019-07-01", "45")], ("2025", "2030")),
        ([("2033-07-01", "15")], ("2025", "2030")),
        ([("2026-07-01", "15")], ("2030", "2025")),
        ([("2025-01-01", "-3"), ("2025-01-01", "1500000")], ("2025", "2025")),
    ],
)
def test_every_reading_stays_inside(
    readings: list[tuple[str, str]], years: tuple[str, str]
) -> None:
    figures = zip(("baseline", "target"), ("40", "20"), years, strict=True)
    drawn = followed(
        *readings, unit="km", **{role: {"value": v, "year": year} for role, v, year in figures}
    )
    _, right, top, bottom = PATH_BOX
    for mark in (drawn.baseline, drawn.target, *drawn.readings):
        assert drawn.left <= mark.x <= right
        assert top <= mark.y <= bottom
    assert drawn.baseline.day == f"{years[0]}-01-01"
    for label in (drawn.low, drawn.high):
        assert drawn.left - 4 - width(label) * 11.5 / 13 >= 0


def test_an_axis_that_goes_below_zero_says_so() -> None:
    assert followed(("2027-01-01", "-30"), unit="km").low == "-30"


def test_readings_without_years_to_stand_between_leave_a_plain_chart() -> None:
    reading = {"date": date(2027, 1, 1), "value": "3", "source": "INEI"}
    target = made.level("4", "2", measurements=[reading], baseline={"value": "4"})
    assert isinstance(chart(target, made.here(), ""), RangeChart)


# --- several on one axis -----------------------------------------------------


@pytest.mark.parametrize(
    ("pair", "unit"),
    # Of 15 digits and a sign there is no plot: see below.
    [
        (pair, unit)
        for pair, unit in product(PAIRS, ["%", "km"])
        if len(pair[0]) < 15 or unit != "%"
    ],
)
def test_labels_of_a_plot_never_meet_and_stay_inside(pair: tuple[str, str], unit: str) -> None:
    for row in plotted(made.level(*pair, unit=unit)).rows:
        start, end = span(row.left, row.left.text_x)
        assert start >= 0
        assert end < row.left.x <= row.right.x
        start, end = span(row.right, row.right.text_x)
        assert row.right.x < start
        assert end <= WIDTH


@pytest.mark.parametrize("pairs", list(product(PAIRS[:9], repeat=2)))
def test_labels_of_two_rows_stay_inside(pairs: tuple[tuple[str, str], ...]) -> None:
    for row in plotted(*(made.level(*pair, unit="km") for pair in pairs)).rows:
        assert span(row.left, row.left.text_x)[0] >= 0
        assert span(row.right, row.right.text_x)[1] <= WIDTH


@pytest.mark.parametrize("digits", range(12, 19))
def test_figures_that_leave_no_room_have_no_plot(digits: int) -> None:
    """Never an axis that runs backwards: 18 digits is the longest a figure may be."""
    target = made.level("9" * digits, "1" * digits, unit="km")
    drawn = plot("g_plot_1", "Título", [(Phrase("Uno"), "#a", target)], made.here())
    assert (drawn is None) == (digits > 15)
    assert drawn is None or drawn.end - drawn.start >= 30


def test_the_smaller_of_two_values_stands_left_whichever_it_is() -> None:
    up, down = plotted(made.level("5", "15"), made.level("15", "5")).rows
    assert (up.left.role, up.right.role) == ("baseline", "target")
    assert (down.left.role, down.right.role) == ("target", "baseline")


def test_a_plot_says_the_numbers_of_every_row() -> None:
    drawn = plotted(made.level("15", "5"))
    assert (drawn.unit, drawn.low, drawn.high) == ("%", "0", "100%")
    assert drawn.rows[0].description == "From 15% in 2025 to 5% in 2030."
    assert drawn.rows[0].href == "#a"


def test_nothing_to_draw_is_no_plot() -> None:
    assert plot("g_plot_1", "Título", [], made.here()) is None


def test_targets_share_an_axis_only_if_they_can_be_drawn_in_one_unit() -> None:
    units = {"a": "%", "b": "km", "c": "%", "d": "casas", "e": "km"}
    targets = [made.level("1", "2", id=id, unit=unit) for id, unit in units.items()]
    hidden = made.level("1", "2", id="f", unit="casas", measure="change")
    groups = same_unit([*targets, hidden], made.here())
    assert [[target.id for target in group] for group in groups] == [["a", "c"], ["b", "e"]]


def width(label: str) -> float:
    """How wide a label may be."""
    return sum(SIGN if character in ",. ·" else DIGIT for character in label)


def span(mark: Mark, x: float) -> tuple[float, float]:
    """Where a label begins and ends."""
    wide = width(mark.label)
    start = x - {"start": 0.0, "middle": wide / 2, "end": wide}[mark.anchor]
    return start, start + wide
