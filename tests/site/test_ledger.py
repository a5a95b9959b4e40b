"""What can be checked: counted per criterion, never summed up."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from planclaro.site.ledger import (
    CRITERIA,
    NEEDED,
    Ledger,
    checkable,
    lacks,
    ledger,
    left_out,
    share_checkable,
    stated,
)
from tests import made

FULL = {
    "indicator": "Anemia",
    "responsible": ["Alcaldía"],
    "target": {"value": "0", "year": "2030"},
    "baseline": {"value": "0"},
}


def test_each_criterion_is_counted_by_itself() -> None:
    bare, full = made.target(), made.level("40", "20", **FULL)
    counted = ledger([("Social", [bare, full]), ("Ambiental", [full])], made.voice())
    assert (counted.sizes, counted.size) == ((2, 1), 3)
    assert {row.label: (row.counts, row.total) for row in counted.rows} == {
        "Indicator": ((1, 1), 2),
        "Unit": ((1, 1), 2),
        "Baseline": ((1, 1), 2),
        "Figure to reach": ((1, 1), 2),
        "Deadline": ((1, 1), 2),
        "Who is responsible": ((1, 1), 2),
        "Place in the document": ((2, 1), 3),
    }


def test_there_is_no_score() -> None:
    assert {field.name for field in fields(Ledger)} == {
        *("columns", "sizes", "size", "rows"),
        *("summed", "narrow"),
    }


def test_a_figure_without_a_year_has_no_deadline() -> None:
    target = made.target(target={"value": "5"})
    rows = {row.label: row.total for row in ledger([("Social", [target])], made.voice()).rows}
    assert (rows["Figure to reach"], rows["Deadline"]) == (1, 0)


def test_a_deadline_may_stand_without_a_figure() -> None:
    rows = ledger([("Social", [made.target(deadline="2030")])], made.voice()).rows
    assert {row.label: row.total for row in rows}["Deadline"] == 1


def test_columns_stand_in_the_order_given() -> None:
    names = ("Social", "Ambiental", "Económica")
    assert ledger([(name, []) for name in names], made.voice()).columns == names


def test_an_empty_group_counts_nothing() -> None:
    counted = ledger([("Social", [])], made.voice())
    assert counted.size == 0
    assert {row.total for row in counted.rows} == {0}


def test_a_target_says_what_it_states_and_what_not() -> None:
    assert stated(made.target(), made.voice()) == (
        "",
        "indicator, unit, baseline, figure to reach, deadline, who is responsible",
    )
    says, lacks = stated(made.level("40", "20", **FULL), made.voice())
    assert len(says.split(", ")) == len(CRITERIA) - 1  # the place is this site's to state
    assert lacks == ""


GOAL = {"value": "20", "year": "2030"}


@pytest.mark.parametrize(
    ("parts", "missing"),
    [
        ({}, "unit, figure to reach, deadline"),
        ({"target": GOAL}, "unit"),
        ({"target": {"value": "20"}, "unit": "%"}, "deadline"),
        ({"target": GOAL, "unit": "%"}, ""),
        ({"target": GOAL | {"unit": "km"}}, ""),
        ({"target": {"value": "20"}, "deadline": "2030", "unit": "%"}, ""),
        ({"target": GOAL, "unit": "%", "measure": "change"}, "baseline"),
        ({"target": GOAL, "unit": "%", "measure": "change", "baseline": {"value": "5"}}, ""),
        ({"measure": "change", "unit": "%"}, "figure to reach, deadline"),
    ],
)
def test_a_target_can_be_checked_with_a_figure_to_reach_its_unit_and_its_year(
    parts: dict[str, Any], missing: str
) -> None:
    target = made.target(**parts)
    assert lacks(target, made.voice()) == missing
    assert checkable(target) is (missing == "")


def test_what_is_needed_are_lines_of_the_ledger() -> None:
    assert set(NEEDED) <= {rule.key for rule in CRITERIA}


def test_how_many_can_be_checked_is_told_of_those_there_are() -> None:
    targets = [made.level("40", "20", id="a"), made.target(id="b"), made.target(id="c")]
    assert share_checkable(targets, made.voice()) == "1 of 3"
    assert share_checkable([], made.voice()) == ""
    assert left_out(targets, made.voice()).startswith("2 targets are not shown")
    assert left_out(targets[:2], made.voice()).startswith("1 target is not shown")
    assert left_out(targets[:1], made.voice()) == ""


def test_a_unit_that_stands_with_the_figure_is_a_unit() -> None:
    target = made.target(target={"value": "5", "unit": "km"})
    rows = {row.label: row.total for row in ledger([("Social", [target])], made.voice()).rows}
    assert rows["Unit"] == 1
