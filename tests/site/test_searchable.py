"""What can be found: every statement of a plan, with the place to which it leads."""

from __future__ import annotations

from typing import Any

from planclaro.site.searchable import Kind, Record, plain, records
from tests import made

HERE = made.here("buscar/")


def found(*plans: Any, code: str = "es") -> list[Record]:
    return list(records(made.catalog(*plans), made.NAMES, made.here("buscar/", code)))


def of_kind(kind: Kind, *plans: Any, code: str = "es") -> list[Record]:
    return [record for record in found(*plans, code=code) if record.kind is kind]


def test_a_target_leads_to_its_anchor_on_the_page_of_its_dimension() -> None:
    target = made.level("61.5", "80", id="agua-en-casa", indicator="Hogares con agua")
    (record,) = of_kind(Kind.TARGET, made.plan_with(target))
    assert record == Record(
        kind=Kind.TARGET,
        link="../uno/social/#agua-en-casa",
        text="Que baje · Hogares con agua",
        lang=None,
        plan="uno",
        contest="puno-2026",
        dimension="social",
        topics=("agua",),
        checkable=True,
        place="1. Visión, p. 4",
    )


def test_a_target_of_its_own_topics_that_cannot_be_checked() -> None:
    (record,) = of_kind(Kind.TARGET, made.plan_with(made.target(topics=["salud"])))
    assert record.topics == ("salud",)
    assert not record.checkable


def test_all_that_a_proposal_holds_in_the_order_of_its_page() -> None:
    proposal = made.proposal(
        made.target(),
        problems=[{"text": "Falta agua", "cite": made.CITE}],
        objectives=[{"id": "llevar-agua", "text": "Llevar agua", "cite": made.CITE}],
        actions=[made.action("Cavar pozos", topics=["salud"])],
        programmes=[
            {
                "name": "Agua limpia",
                "projects": [{"text": "Planta nueva", "cite": made.CITE}],
                "activities": [made.action("Clorar", id="clorar")],
                "cite": made.CITE,
            }
        ],
        specific_objectives=[
            {
                "id": "medir",
                "text": "Medir mejor",
                "actions": [made.action("Comprar medidores")],
                "cite": made.CITE,
            }
        ],
    )
    inside = [
        (each.kind, each.link.rpartition("#")[2], each.text)
        for each in found(made.plan(made.dimension(proposal)))
        if each.topics and each.plan
    ]
    assert inside == [
        (Kind.PROPOSAL, "propuesta", "Agua para todos"),
        (Kind.PROBLEM, "propuesta_p1", "Falta agua"),
        (Kind.OBJECTIVE, "llevar-agua", "Llevar agua"),
        (Kind.TARGET, "meta", "Que baje"),
        (Kind.ACTION, "propuesta_a1", "Cavar pozos"),
        (Kind.PROGRAMME, "propuesta_g1", "Agua limpia · Planta nueva"),
        (Kind.ACTIVITY, "clorar", "Clorar"),
        (Kind.SPECIFIC, "medir", "Medir mejor"),
        (Kind.ACTION, "medir_a1", "Comprar medidores"),
    ]


def test_a_plan_by_its_names_and_its_place() -> None:
    lead = {"name": "Rosa Quispe", "cite": made.CITE}
    (record,) = of_kind(Kind.PLAN, made.plan(lead_candidate=lead))
    assert record.link == "../uno/"
    assert record.text == "Partido Uno · Plan de gobierno · Province of Puno · Rosa Quispe"


def test_long_texts_and_their_tables() -> None:
    table = {
        "id": "cuadro",
        "caption": "Población",
        "columns": ["Año", "Habitantes"],
        "rows": [["2017", "219 494"]],
        "cite": made.CITE,
    }
    section = {
        "id": "contexto",
        "title": "Contexto",
        "text": "**Agua**\n\n- fría & clara\n- <b>",
        "tables": [table],
        "cite": made.CITE,
    }
    plan = made.plan(sections=[section])
    assert [each.text for each in of_kind(Kind.SECTION, plan)] == [
        "Contexto · Agua fría & clara <b>"
    ]
    (record,) = of_kind(Kind.TABLE, plan)
    assert record.link == "../uno/texto/contexto/#cuadro"
    assert record.text == "Población · Año Habitantes 2017 219 494"


def test_vision_accounts_and_who_is_named() -> None:
    said = {"text": "Un Puno con agua", "cite": made.CITE}
    target = made.target(responsible=["Ministerio de Salud"])
    plan = made.plan(
        made.dimension(made.proposal(target)),
        vision=said,
        accountability=[said | {"text": "Informar"}],
    )
    links = {each.kind: each.link for each in found(plan)}
    assert links[Kind.VISION] == "../uno/#_vision"
    assert links[Kind.ACCOUNT] == "../uno/#_cuentas_1"
    assert links[Kind.NAMED].startswith("../uno/quienes/#q_")


def test_topics_and_indicators_are_of_no_plan() -> None:
    shared = [each for each in found() if not each.plan]
    assert [(each.kind, each.link) for each in shared] == [
        (Kind.TOPIC, "../temas/agua/"),
        (Kind.TOPIC, "../temas/salud/"),
        (Kind.TOPIC, "../temas/residuos/"),
        (Kind.INDICATOR, "../temas/salud/"),
    ]


def test_a_text_that_is_not_translated_says_its_language() -> None:
    (record,) = of_kind(Kind.TARGET, made.plan_with(made.target()), code="en")
    assert (record.lang, record.text) == ("es", "Que baje")
    (topic,) = [each for each in found(code="en") if each.text == "Water"]
    assert topic.lang is None


def test_spaces_are_single_since_words_are_counted_by_them() -> None:
    (record,) = of_kind(
        Kind.TARGET, made.plan_with(made.target(statement="  N°\u00a018 \n y\tmás "))
    )
    assert record.text == "N° 18 y más"


def test_the_marks_of_a_long_text_are_left_out() -> None:
    text = "# Título\n\nUno[dos](https://x.pe)\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    assert plain(text) == "Título Uno dos a b 1 2"
