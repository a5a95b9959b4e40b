"""The statements of a plan and of a dimension, each with the ways to share and correct it."""

from __future__ import annotations

from urllib.parse import unquote

from planclaro.site.corrections_page import dimension_corrections, plan_corrections
from tests import made

LINE = "Partido Uno, Puno, 2027–2030"


def said(text: str, **changes: object) -> dict[str, object]:
    return {"text": text, "cite": made.CITE} | changes


def test_all_of_a_dimension_but_its_targets_is_listed_in_the_order_of_its_page() -> None:
    programme = {
        "name": "Agua limpia",
        "cite": made.CITE,
        "activities": [said("Medir", id="medir"), said("Reparar")],
    }
    proposal = made.proposal(
        made.target(),
        problems=[said("Falta agua")],
        objectives=[said("Ampliar")],
        actions=[said("Cavar", id="cavar")],
        specific_objectives=[said("Cuidar", programmes=[programme])],
    )
    plan = made.plan(made.dimension(proposal))
    here = made.here("uno/social/corregir/", "en")
    view = dimension_corrections(plan, plan.dimensions[0], "Social", LINE, made.site(), here)
    assert [(each.anchor, each.kind, each.href) for each in view.entries] == [
        ("_todo", "The whole page", "../"),
        ("propuesta", "Proposal", "../#propuesta"),
        ("propuesta_p1", "Problem", "../#propuesta_p1"),
        ("propuesta_o1", "Objective", "../#propuesta_o1"),
        ("cavar", "Action", "../#cavar"),
        ("propuesta_e1", "Specific objective", "../#propuesta_e1"),
        ("propuesta_e1_g1", "Programme or service", "../#propuesta_e1_g1"),
        ("medir", "Activity", "../#medir"),
    ]
    assert [each.report.code for each in view.entries][:2] == ["uno/social", "uno#propuesta"]
    assert [each.qr and each.qr.address for each in view.entries][:2] == [
        "https://sitio.example/en/uno/social/",
        None,
    ]
    cavar = view.entries[4]
    assert cavar.address == "https://sitio.example/en/uno/social/#cavar"
    assert unquote(cavar.whatsapp).endswith(f"text=Cavar\n{LINE}\n{cavar.address}")
    assert cavar.address in unquote(cavar.report.mail)


def test_what_a_plan_says_elsewhere_is_listed_with_where_it_stands() -> None:
    note = {"id": "nota", "kind": "wording", "text": "Dos.", "cite": made.CITE}
    section = {"id": "contexto", "title": "Contexto", "text": "Agua", "cite": made.CITE}
    plan = made.plan(
        vision=said("Ver"),
        accountability=[said("Informe anual"), said("Audiencias")],
        sections=[section],
        observations=[note],
    )
    view = plan_corrections(plan, LINE, made.config(), made.here("uno/corregir/"))
    assert [(each.anchor, each.href) for each in view.entries] == [
        ("_todo", "../"),
        ("_vision", "../#_vision"),
        ("_cuentas_1", "../#_cuentas_1"),
        ("_cuentas_2", "../#_cuentas_2"),
        ("contexto", "../texto/contexto/"),
        ("nota", "../documento/#nota"),
    ]
