"""Who stands in a contest, and where it is held."""

from __future__ import annotations

import pytest

from planclaro.site.contests import contest_of, held, naming, place_name, plans_of
from tests import made


def test_plans_of_a_contest_stand_in_the_order_of_the_catalog() -> None:
    other = {
        "id": "cusco-2026",
        "territory": "2101",
        "election": "E",
        "office": "A",
        "period": {"first": "2027", "last": "2030"},
    }
    first = made.catalog().contests[0]
    plans = [made.plan(id="z"), made.plan(id="c", contest="cusco-2026"), made.plan(id="a")]
    catalog = made.catalog(*plans, contests=[first, other])
    assert [plan.id for plan in plans_of(first, catalog)] == ["z", "a"]
    assert contest_of(plans[1], catalog).id == "cusco-2026"


@pytest.mark.parametrize(
    ("ubigeo", "level", "name"),
    [
        ("21", "region", "Region of Puno"),
        ("2101", "province", "Province of Puno"),
        ("210101", "district", "District of Puno"),
    ],
)
def test_a_place_is_named_with_its_level(ubigeo: str, level: str, name: str) -> None:
    contest = made.catalog().contests[0].model_copy(update={"territory": ubigeo})
    places = [{"ubigeo": ubigeo, "name": "Puno", "level": level}]
    assert place_name(contest, made.catalog(territories=places), made.here()) == name


def test_plans_of_several_places_are_called_by_their_place_too() -> None:
    here, there = made.plan(), made.plan(id="dos", contest="cusco-2026")
    called = naming(made.elsewhere(here, there))
    assert [called(here), called(there)] == ["Partido Uno (Puno)", "Partido Uno (Cusco)"]
    assert naming(made.elsewhere(here))(here) == "Partido Uno"


def test_contests_with_plans_stand_in_the_order_of_their_code() -> None:
    here, there = made.plan(), made.plan(id="dos", contest="cusco-2026")
    assert [each.id for each in held(made.elsewhere(here, there))] == ["cusco-2026", "puno-2026"]
    assert [each.id for each in held(made.elsewhere(here))] == ["puno-2026"]
