"""What is computed of a plan: each rule finds what it is for, and nothing where all is well."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from planclaro.model import Plan, Text
from planclaro.observe import computed
from planclaro.observe.findings import KINDS, Rule
from tests import made

OWN = {"value": "10", "year": "2025"}


def rules(plan: Plan) -> list[tuple[Rule, tuple[str, ...]]]:
    return [(each.rule, each.about) for each in computed(plan, "es")]


def table(*rows: list[str], columns: tuple[str, ...] = ("Distrito", "Gente"), **more: Any) -> Plan:
    data = {"id": "t", "caption": "Gente", "columns": columns, "rows": rows, "cite": made.CITE}
    section = {"id": "s", "title": "Lugar", "text": "Es.", "cite": made.CITE}
    return made.plan(sections=[section | {"tables": [data | more]}])


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"baseline": {"value": "1", "year": "2031"}}, Rule.BASELINE_AFTER_TARGET),
        ({"target": {"value": "120"}}, Rule.OVER_HUNDRED),
        ({"direction": "decrease"}, Rule.DIRECTION),
        ({"unit": None}, Rule.NO_UNIT),
        ({"indicator": "Número de casas"}, Rule.COUNT_IN_PERCENT),
        ({"indicator": {"en": "Number of homes"}}, Rule.COUNT_IN_PERCENT),
        ({"indicator": "Porcentaje de casas", "unit": "casas"}, Rule.SHARE_NOT_IN_PERCENT),
        (
            {"other_figures": [{"role": "baseline", "value": "11", "cite": made.CITE}]},
            Rule.OTHER_FIGURE,
        ),
    ],
)
def test_a_figure_that_does_not_fit_is_found(changes: dict[str, Any], rule: Rule) -> None:
    sound = made.level("10", "20", direction="increase", indicator="Casas con agua")
    assert rules(made.plan_with(sound)) == []
    wrong = made.level("10", "20", **({"direction": "increase"} | changes))
    assert rules(made.plan_with(wrong)) == [(rule, ("meta",))]


def test_a_change_is_no_level() -> None:
    change = made.target(
        measure="change", unit="%", indicator="Número de robos", target={"value": "150"}
    )
    assert rules(made.plan_with(change)) == []


def test_an_indicator_with_two_figures_is_found_once() -> None:
    first = made.level("10", "20", id="a", indicator="Casas  sin agua".replace("  ", " "))
    second = made.level("12", "20", id="b", indicator="Casas sin AGUA")
    (found,) = computed(made.plan_with(first, second), "es")
    assert (found.rule, found.about) == (Rule.SAME_INDICATOR, ("b", "a"))
    assert dict(found.facts) == {
        "one": (Decimal(10), Text({"": "%"})),
        "other": (Decimal(12), Text({"": "%"})),
    }
    other_year = made.level("12", "20", id="b", baseline={"value": "12", "year": "2020"})
    assert rules(made.plan_with(first, other_year)) == []


@pytest.mark.parametrize(
    ("rows", "columns", "more", "sums"),
    [
        ([["A", "1,200"], ["B", "300"], ["Total", "1,600"]], "Gente", {}, ["1500"]),
        ([["A", "1’200"], ["B", "300"], ["Total", "1 500"]], "Gente", {}, []),
        ([["Puno", "30"], ["A", "10"], ["B", "21"]], "Gente", {"total_row": "1"}, ["31"]),
        ([["Puno", "30"], ["A", "10"], ["B", "21"]], "Gente", {}, []),
        ([["A", "33.3%"], ["B", "66.6%"], ["Total", "100%"]], "Parte", {}, []),
        ([["A", "1"], ["B", "2"], ["Total", "9"]], "Tasa de crecimiento", {}, []),
        ([["A", "1.234"], ["B", "2"], ["Total", "9"]], "Gente", {}, []),
        ([["A", "—"], ["B", "2"], ["Total", "9"]], "Gente", {}, []),
    ],
)
def test_a_total_is_the_sum_of_its_parts(
    rows: list[list[str]], columns: str, more: dict[str, str], sums: list[str]
) -> None:
    found = computed(table(*rows, columns=("Distrito", columns), **more), "es")
    assert [str(dict(each.facts)["sum"]) for each in found] == sums


def test_an_axis_without_proposals_is_found() -> None:
    axes = [{"id": "vacio", "title": "Eje vacío"}, {"id": "sin-titulo"}]
    assert rules(made.plan(made.dimension(axes=axes))) == [(Rule.EMPTY_AXIS, ("vacio",))]


def test_targets_beside_no_problem_are_found_where_others_have_one() -> None:
    problem = [{"text": "Falta agua", "cite": made.CITE}]
    whole = made.proposal(made.target(id="a"), id="con", problems=problem)
    without = made.proposal(made.target(id="b"), id="sin")
    assert rules(made.plan(made.dimension(whole, without))) == [(Rule.NO_PROBLEM, ("sin",))]
    assert rules(made.plan(made.dimension(without))) == []


def test_an_observation_of_the_same_kind_takes_its_place() -> None:
    wrong = made.level("10", "20", direction="decrease")
    note = {"id": "n", "about": ["meta"], "text": "Así dice.", "cite": made.CITE}
    told = made.plan_with(wrong, observations=[note | {"kind": "direction"}])
    assert rules(told) == []
    of_another = made.plan_with(wrong, observations=[note | {"kind": "source"}])
    assert rules(of_another) == [(Rule.DIRECTION, ("meta",))]


def test_every_rule_has_a_kind() -> None:
    assert KINDS.keys() == set(Rule)
