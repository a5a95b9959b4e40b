"""A plan's page: who, where, when, how much, and where it says so."""

from __future__ import annotations

from typing import Any

from planclaro.i18n import Phrase
from planclaro.model import Catalog, OrganisationKind, Plan
from planclaro.site.plan_page import ORGANISATION_WORDS, PlanView, plan_view
from tests import made

STATEMENT = {"text": "Informe anual", "cite": made.CITE}


def viewed(plan: Plan, code: str = "es") -> PlanView:
    return plan_view(plan, made.catalog(plan), made.NAMES, made.NOTHING, made.here("uno/", code))


def facts(**changes: Any) -> dict[str, str]:
    return {fact.label: fact.value.text for fact in viewed(made.plan(**changes)).facts}


def test_a_plan_says_who_where_and_when() -> None:
    assert facts(lead_candidate={"name": "Ana Quispe", "cite": made.CITE}) == {
        "Political party": "Partido Uno",
        "Headed by": "Ana Quispe",
        "Place": "Province of Puno",
        "Election": "Elecciones 2026",
        "Office": "Alcaldía",
        "Term": "2027–2030",
    }


def test_what_the_document_does_not_say_is_said_to_be_missing() -> None:
    found = facts(organisation=None)
    assert found["Presented by"] == "The document does not say"
    assert found["Headed by"] == "The document names no candidate"


def test_a_plan_without_an_organisation_goes_by_its_id() -> None:
    assert viewed(made.plan(organisation=None)).name == "uno"
    short = {"name": "Partido Uno", "kind": "alliance", "short_name": "PU"}
    assert viewed(made.plan(organisation=short)).name == "PU"
    assert ORGANISATION_WORDS.keys() == set(OrganisationKind)


def test_the_page_links_all_that_belongs_to_the_plan() -> None:
    section = {"id": "diagnostico", "title": "Diagnóstico", "text": "…", "cite": made.CITE}
    view = viewed(made.plan(sections=[section], accountability=[STATEMENT]))
    assert [(card.name, card.href) for card in view.dimensions] == [
        ("Social", "social/"),
        ("Ambiental", "ambiental/"),
    ]
    assert (view.data, view.document) == ("../datos/uno.json", "documento/")
    assert view.texts == ((Phrase("Diagnóstico"), "texto/diagnostico/"),)
    assert [item.text for item in view.accountability] == [Phrase("Informe anual")]


def test_parts_a_plan_leaves_out_are_empty() -> None:
    view = viewed(made.plan())
    assert (view.vision, view.mission, view.texts, view.alignment) == (None, None, (), ())
    assert (view.accountability, view.drawn, view.undrawn, view.notes) == ((), (), (), "")


def test_targets_with_a_figure_are_drawn_or_say_why_not() -> None:
    drawn = made.level("40", "20", id="a", indicator="Anemia")
    undrawn = made.target(id="b", target={"value": "5"}, unit="km")
    view = viewed(made.plan_with(drawn, undrawn, made.target(id="c")))
    (first,) = view.drawn
    assert (first.statement, first.headline) == (Phrase("Anemia"), "40% (2025) → 20% (2030)")
    assert first.href == "social/#a"
    assert first.chart is not None
    (second,) = view.undrawn
    assert (second.statement, second.headline) == (Phrase("Que baje"), "5\u00a0km")
    assert second.reason is not None
    assert view.ledger.size == 3


def test_notes_are_counted_in_words() -> None:
    notes = [
        {"id": f"n-{n}", "kind": "source", "text": "Nota", "cite": made.CITE} for n in range(2)
    ]
    assert viewed(made.plan(observations=notes)).notes == "2 notes on the document"
    assert viewed(made.plan(observations=notes[:1])).notes == "1 note on the document"


def test_alignment_leads_to_the_proposal() -> None:
    link = {"proposal": "propuesta", "to": "ODS 6", "sdg": "6", "cite": made.CITE}
    table = {"framework": "sdg", "title": "ODS", "links": [link], "cite": made.CITE}
    (view,) = viewed(made.plan(made.dimension(made.proposal()), alignment=[table])).alignment
    assert (view.title, view.cites[0].name) == (Phrase("ODS"), "1. Visión")
    (found,) = view.links
    assert (found.proposal, found.to) == (Phrase("Agua para todos"), Phrase("ODS 6"))
    assert found.href == "social/#propuesta"


def test_vision_and_mission_are_shown_with_their_place() -> None:
    view = viewed(made.plan(vision=STATEMENT, mission=STATEMENT | {"text": {"en": "Serve"}}), "en")
    assert view.vision is not None
    assert (view.vision.text, view.vision.cites[0].name) == (
        Phrase("Informe anual", "es"),
        "1. Visión",
    )
    assert view.mission is not None
    assert view.mission.text == Phrase("Serve")


def test_it_leads_to_a_comparison_only_where_there_is_something_to_compare() -> None:
    plan, other = made.plan(), made.plan(id="dos")

    def ways(catalog: Catalog) -> tuple[str, str]:
        view = plan_view(plan, catalog, made.NAMES, made.NOTHING, made.here("uno/"))
        return view.compare, view.elsewhere

    assert ways(made.catalog(plan, other)) == ("../comparar/puno-2026/", "")
    assert ways(made.apart(plan, other)) == ("", "../comparar/planes/?planes=uno")
    assert ways(made.catalog(plan)) == ("", "")
