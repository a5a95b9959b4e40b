"""Plans side by side: every topic, every plan, the same for all."""

from __future__ import annotations

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Plan
from planclaro.site.compare import ComparisonView, OverviewView, comparison_view, overview_view
from tests import made

ANEMIA = {"topics": ["salud"], "shared_indicator": "anemia"}


def overview(catalog: Catalog, code: str = "es") -> OverviewView:
    here = made.here("comparar/puno-2026/", code)
    return overview_view(catalog.contests[0], catalog, made.NAMES, made.ASSETS, here)


def comparison(catalog: Catalog, dimension: str = "social") -> ComparisonView:
    here = made.here(f"comparar/puno-2026/{dimension}/")
    return comparison_view(catalog.contests[0], dimension, catalog, made.NAMES, made.ASSETS, here)


def two() -> tuple[Plan, Plan]:
    speaks = made.plan_with(made.level("54.7", "20", **ANEMIA), id="uno")
    other = made.plan(id="dos", organisation={"name": "Dos", "kind": "party"})
    return speaks, other


def sharing() -> tuple[Plan, Plan]:
    speaks, _ = two()
    also = made.plan_with(
        made.level("60", "30", **ANEMIA), id="dos", organisation={"name": "Dos", "kind": "party"}
    )
    return speaks, also


def test_every_topic_has_a_cell_for_every_plan_in_the_order_of_the_columns() -> None:
    view = overview(made.catalog(*two()))
    assert [column.id for column in view.columns] == ["uno", "dos"]
    assert [dimension.name for dimension in view.dimensions] == ["Social", "Ambiental"]
    rows = [row for dimension in view.dimensions for row in dimension.rows]
    assert [row.anchor for row in rows] == ["agua", "salud", "residuos"]
    for row in rows:
        assert [cell.plan_id for cell in row.cells] == ["uno", "dos"]
    assert [cell.short for cell in rows[1].cells] == ["1 target", "No proposal"]


def test_the_overview_leads_to_the_topic_in_its_dimension() -> None:
    view = overview(made.catalog(*two()))
    assert view.dimensions[0].href == "social/"
    assert view.dimensions[0].rows[1].href == "social/#salud"
    assert view.method == "../../metodo/#registro"


def test_all_columns_tell_the_same_kind_of_facts() -> None:
    view = overview(made.catalog(*two()))
    assert [column.facts for column in view.columns] == [
        ("1 target",),
        ("0 targets",),
    ]


def test_the_ledger_has_a_column_a_plan() -> None:
    view = overview(made.catalog(*two()))
    assert (view.ledger.columns, view.ledger.sizes) == (("Partido Uno", "Dos"), (1, 0))
    assert not view.ledger.summed


def test_a_topic_on_which_all_are_silent_is_told_in_one_line() -> None:
    view = comparison(made.catalog(*two()))
    assert ([row.anchor for row in view.rows], view.unmentioned) == (["agua", "salud"], ())
    silent = comparison(made.catalog(*two()), "ambiental")
    assert (silent.rows, silent.unmentioned) == ((), ("Residuos",))


def test_a_topic_not_yet_read_in_one_plan_keeps_its_row() -> None:
    unread = made.plan(made.dimension(id="ambiental", review="none"))
    view = comparison(made.catalog(unread), "ambiental")
    assert [cell.state for row in view.rows for cell in row.cells] == ["pending"]
    assert view.unmentioned == ()


def test_dimensions_are_neighbours() -> None:
    view = comparison(made.catalog(*two()))
    assert view.siblings == (("Social", "./", True), ("Ambiental", "../ambiental/", False))
    assert (view.overview, view.place) == ("../", "Province of Puno")


def test_a_shared_indicator_shows_what_can_be_drawn_why_the_rest_cannot_and_who_is_silent() -> None:
    change = made.target(**ANEMIA, target={"value": "50"}, unit="%", measure="change")
    drawn, silent = two()
    undrawn = made.plan_with(change, id="tres", organisation={"name": "Tres", "kind": "party"})
    (view,) = overview(made.catalog(drawn, undrawn, silent)).indicators
    assert (view.anchor, view.name, view.unit) == ("i_anemia", Phrase("Anemia infantil"), "%")
    assert view.plot is not None
    assert [row.label for row in view.plot.rows] == [Phrase("Partido Uno")]
    assert view.plot.rows[0].href == "../../uno/social/#meta"
    ((name, href, headline, reason),) = view.undrawn
    assert (name, href, headline) == ("Tres", "../../tres/social/#meta", "Change by 50%")
    assert "gives a change" in reason.text
    assert view.silent == (("Dos", "sets no target with this indicator."),)


def test_figures_too_long_for_one_axis_are_told_with_the_reason() -> None:
    one, other = (
        made.plan_with(made.level("9" * 17, "1" * 17, **ANEMIA), id=id) for id in ("uno", "dos")
    )
    (view,) = overview(made.catalog(one, other)).indicators
    assert view.plot is None
    assert [name for name, *_ in view.undrawn] == ["Partido Uno", "Partido Uno"]
    assert {reason.text for *_, reason in view.undrawn} == {
        "The figures are too long to stand on one axis."
    }


def test_a_plan_not_fully_read_is_not_said_to_be_silent_on_an_indicator() -> None:
    one, other = sharing()
    unread = made.plan(
        made.dimension(id="ambiental", review="none"),
        id="tres",
        organisation={"name": "Tres", "kind": "party"},
    )
    (view,) = overview(made.catalog(one, other, unread)).indicators
    ((name, words),) = view.silent
    assert name == "Tres"
    assert "not fully transcribed" in words


def test_an_indicator_of_a_single_plan_is_not_shared() -> None:
    assert overview(made.catalog(*two())).indicators == ()


def test_an_indicator_no_plan_speaks_of_is_left_out() -> None:
    view = overview(made.catalog(made.plan()))
    assert view.indicators == ()
    assert list(view.charts()) == []
    assert view.explorer.address == ""


def test_an_indicator_stands_in_the_dimension_of_its_topic_only() -> None:
    catalog = made.catalog(*sharing())
    assert [view.anchor for view in comparison(catalog, "social").indicators] == ["i_anemia"]
    assert comparison(catalog, "ambiental").indicators == ()


def test_charts_of_the_page_can_be_explored() -> None:
    view = overview(made.catalog(*sharing()), "en")
    assert [plot.id for plot in view.charts()] == ["g_anemia"]
    assert view.explorer.address == "datos/figuras/comparar/puno-2026/en.json"


def test_plans_of_other_contests_are_not_compared() -> None:
    stranger = made.plan(id="tres", contest="cusco-2026")
    assert len(overview(made.catalog(*two(), stranger)).columns) == 2
