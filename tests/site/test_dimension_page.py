"""A dimension of a plan, and what a list says of it."""

from __future__ import annotations

from typing import Any

import pytest

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Plan, Review
from planclaro.site.dimension_page import (
    REVIEW_WORDS,
    DimensionView,
    dimension_card,
    dimension_counts,
    dimension_view,
    unit_plots,
)
from tests import made

STATEMENT = {"text": "Falta agua", "cite": made.CITE}
PROGRAMME = {"name": "Agua limpia", "cite": made.CITE, "activities": [STATEMENT] * 3}


def viewed(plan: Plan, index: int = 0, code: str = "es") -> DimensionView:
    dimension = plan.dimensions[index]
    here = made.here(f"uno/{dimension.id}/", code)
    return dimension_view(plan, dimension, made.NAMES, made.catalog(plan), made.ASSETS, here)


@pytest.mark.parametrize(
    ("parts", "counts"),
    [
        ({}, ()),
        ({"problems": [STATEMENT]}, ("1 problem",)),
        ({"problems": [STATEMENT] * 2, "objectives": [STATEMENT]}, ("2 problems", "1 objective")),
        ({"programmes": [PROGRAMME]}, ("1 programme", "3 activities")),
        (
            {"programmes": [PROGRAMME | {"kind": "service"}]},
            ("1 municipal service", "3 activities"),
        ),
        (
            {"specific_objectives": [STATEMENT | {"programmes": [PROGRAMME] * 2}]},
            ("1 specific objective", "2 programmes", "6 activities"),
        ),
        ({"targets": [made.target()]}, ("1 target",)),
    ],
)
def test_only_what_there_is_is_counted(parts: dict[str, Any], counts: tuple[str, ...]) -> None:
    proposal = made.proposal(**({"targets": []} | parts))
    assert dimension_counts(made.dimension(proposal), made.here()) == counts


def test_a_card_says_how_much_was_read() -> None:
    plan = made.plan(made.dimension(review="none", own_name={"es": "Lo social"}))
    card = dimension_card(plan, plan.dimensions[0], made.NAMES, made.here("uno/"))
    assert (card.name, card.own_name, card.href) == ("Social", Phrase("Lo social"), "social/")
    assert (card.review, card.counts) == ("Not transcribed yet", ())
    assert REVIEW_WORDS.keys() == set(Review)


def test_the_page_lists_its_proposals_and_neighbours() -> None:
    plan = made.plan(made.dimension(made.proposal(), made.proposal(id="otra", title="Salud")))
    view = viewed(plan)
    (contents,) = view.contents
    assert contents.title is None
    assert contents.first == (
        (Phrase("Agua para todos"), "#propuesta"),
        (Phrase("Salud"), "#otra"),
    )
    assert view.siblings == (("Social", "./", True), ("Ambiental", "../ambiental/", False))
    assert (view.plan, view.plan_href) == ("Partido Uno", "../")
    assert [len(axis.proposals) for part in view.parts for axis in part.axes] == [2]


def test_it_is_compared_in_its_contest_or_else_with_plans_of_other_places() -> None:
    plan, other = made.plan(), made.plan(id="dos")

    def compared(catalog: Catalog) -> str:
        social, here = plan.dimensions[0], made.here("uno/social/")
        return dimension_view(plan, social, made.NAMES, catalog, made.ASSETS, here).compare

    assert compared(made.catalog(plan, other)) == "../../comparar/puno-2026/social/"
    assert compared(made.apart(plan, other)) == (
        "../../comparar/planes/?planes=uno&dimension=social"
    )
    assert compared(made.catalog(plan)) == ""


def test_an_empty_dimension_says_how_much_was_read() -> None:
    view = viewed(made.plan(made.dimension(review="summary", review_note="Solo el resumen.")))
    assert (view.parts[0].axes, view.contents, view.plots) == ((), (), ())
    assert view.review == "Only the summary is transcribed"
    assert view.review_note == Phrase("Solo el resumen.")
    assert view.ledger.size == 0


def test_an_axis_without_a_title_has_none() -> None:
    axes = [{"id": "a", "proposals": []}, {"id": "b", "title": "Eje 1", "note": "Nota"}]
    (part,) = viewed(made.plan(made.dimension(axes=axes))).parts
    first, second = part.axes
    assert (part.title, first.title) == (None, None)
    assert (second.title, second.note) == (Phrase("Eje 1"), Phrase("Nota"))


def test_structures_of_a_document_are_not_mixed() -> None:
    structures = [
        {"id": "resumen", "title": "Resumen", "cite": made.CITE},
        {"id": "nacionales", "title": "Ejes nacionales", "note": "Aparte", "cite": made.CITE},
    ]
    axes = [
        {"id": "uno", "structure": "nacionales", "proposals": [made.proposal(id="b")]},
        {"id": "dos", "structure": "resumen", "proposals": [made.proposal(id="a", targets=[])]},
    ]
    first, second = viewed(made.plan(made.dimension(axes=axes), structures=structures)).parts
    assert (first.title, [axis.anchor for axis in first.axes]) == (Phrase("Resumen"), ["dos"])
    assert (second.note, [axis.anchor for axis in second.axes]) == (Phrase("Aparte"), ["uno"])


def test_what_is_known_of_the_dimension_stands_on_its_page() -> None:
    note = {"id": "n", "kind": "missing", "about": ["social"], "text": "Falta.", "cite": made.CITE}
    social = made.dimension(intro="Sobre agua", cite=made.CITE)
    view = viewed(made.plan(social, observations=[note]))
    assert [each.anchor for each in view.observations] == ["n"]
    assert view.intro == Phrase("Sobre agua")
    assert [place.name for place in view.cites] == ["1. Visión"]


def test_targets_of_one_unit_stand_on_one_axis_with_links() -> None:
    targets = [made.level("1", "2", id=id, indicator=f"Indicador {id}") for id in ("a", "b")]
    plan = made.plan_with(*targets, made.level("1", "2", id="c", unit="km"))
    (plot,) = unit_plots(plan, list(plan.targets()), made.here("uno/"))
    assert plot.id == "g_plot_1"
    assert [(row.label.text, row.href) for row in plot.rows] == [
        ("Indicador a", "social/#a"),
        ("Indicador b", "social/#b"),
    ]


def test_charts_come_in_the_order_of_the_page() -> None:
    targets = [made.level("1", "2", id=id) for id in ("a", "b")]
    view = viewed(made.plan_with(*targets, made.target(id="c")))
    assert [chart.id for chart in view.charts()] == ["g_plot_1", "g_a", "g_b"]
    assert view.explorer.address == "datos/figuras/uno/social/es.json"


def test_a_page_without_charts_has_nothing_to_explore() -> None:
    view = viewed(made.plan_with(made.target()))
    assert list(view.charts()) == []
    assert view.explorer.address == ""


def test_targets_that_can_be_checked_are_counted_and_told_apart() -> None:
    targets = (made.level("40", "20", id="a"), made.target(id="b"))
    view = viewed(made.plan_with(*targets))
    assert (view.checkable, view.needed) == ("1 of 2", "../../metodo/#comprobables")
    ((proposal,),) = ([p for axis in part.axes for p in axis.proposals] for part in view.parts)
    assert [target.checkable for target in proposal.targets] == [True, False]
    assert proposal.left_out.startswith("1 target is not shown")


def test_without_targets_there_is_nothing_to_filter() -> None:
    assert viewed(made.plan_with()).checkable == ""
