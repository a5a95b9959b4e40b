"""The index from A to Z: every name under its letter, whatever its accents."""

from __future__ import annotations

from planclaro.model import Plan
from planclaro.site.index_page import IndexView, index_view
from tests import made


def view(*plans: Plan) -> IndexView:
    catalog = made.catalog(*plans)
    return index_view(catalog, made.NAMES, made.here("a-z/"))


def names(found: IndexView) -> dict[str, list[str]]:
    return {each.letter: [entry.name.text for entry in each.entries] for each in found.letters}


def test_topics_indicators_places_and_plans() -> None:
    found = view(made.plan())
    assert names(found) == {
        "A": ["Agua", "Anemia infantil"],
        "P": ["Partido Uno", "Puno"],
        "R": ["Residuos"],
        "S": ["Salud"],
    }
    entries = {entry.name.text: entry for each in found.letters for entry in each.entries}
    assert entries["Agua"].href == "../temas/agua/"
    assert entries["Puno"].href == "../uno/"
    assert entries["Puno"].note == "Province of Puno, 1 plan"
    assert entries["Partido Uno"].href == "../uno/"


def test_a_place_with_several_plans_leads_to_their_comparison() -> None:
    found = view(made.plan(), made.plan(id="dos"))
    (puno,) = [e for each in found.letters for e in each.entries if e.name.text == "Puno"]
    assert puno.href == "../comparar/puno-2026/"


def test_accents_quotes_and_figures() -> None:
    sections = [
        {"id": f"s{n}", "title": title, "text": "x", "cite": made.CITE}
        for n, title in enumerate(
            ["Ñandú", "Nube", "Ámbito", "«Árbol»", "2021: el año", "Nzz", "…"]
        )
    ]
    found = names(view(made.plan(sections=sections)))
    assert list(found) == ["0–9", "A", "N", "Ñ", "P", "R", "S"]
    assert found["0–9"] == ["2021: el año", "…"]
    assert found["A"] == ["Agua", "Ámbito", "Anemia infantil", "«Árbol»"]
    assert found["N"] == ["Nube", "Nzz"]
    assert found["Ñ"] == ["Ñandú"]


def test_an_organisation_by_its_full_name_and_who_heads_the_plan() -> None:
    lead = {"name": "Rosa Quispe", "cite": made.CITE}
    organisation = {"name": "Frente Amplio del Sur", "short_name": "FAS", "kind": "party"}
    found = names(view(made.plan(organisation=organisation, lead_candidate=lead)))
    assert found["F"] == ["FAS", "Frente Amplio del Sur"]
    assert "Rosa Quispe" in found["R"]
