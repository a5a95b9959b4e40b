"""A row of the source stays together, and always has a title."""

from __future__ import annotations

from typing import Any

import pytest

from planclaro.i18n import Phrase
from planclaro.site.statements import proposal_title, proposal_view, statement_views
from tests import made


def said(text: str, **changes: Any) -> dict[str, Any]:
    return {"text": text, "cite": made.CITE} | changes


@pytest.mark.parametrize(
    ("parts", "title"),
    [
        (("title", "objectives", "problems", "targets"), "Agua para todos"),
        (("objectives", "problems", "targets"), "Ampliar la red"),
        (("problems", "targets"), "Falta agua"),
        (("targets",), "Que baje"),
        ((), "propuesta"),
    ],
)
def test_a_proposal_is_called_by_the_first_thing_it_says(
    parts: tuple[str, ...], title: str
) -> None:
    every = {
        "title": "Agua para todos",
        "objectives": [said("Ampliar la red")],
        "problems": [said("Falta agua")],
        "targets": [made.target()],
    }
    given = {name: value for name, value in every.items() if name in parts}
    proposal = made.proposal(**({"title": None, "targets": []} | given))
    assert proposal_title(proposal, made.here()) == Phrase(title)


def test_all_of_a_proposal_is_shown() -> None:
    programme = {
        "name": "Agua limpia",
        "projects": [said("Planta")],
        "activities": [said("Medir"), said("Reparar")],
        "allies": ["SUNASS"],
        "cite": made.CITE,
    }
    proposal = made.proposal(
        made.target(),
        problems=[said("Falta agua", id="p-1", quote="No hay agua")],
        objectives=[said("Ampliar la red")],
        specific_objectives=[
            said("Reparar", id="oe-1", programmes=[programme | {"kind": "service"}])
        ],
        programmes=[programme],
    )
    note = {"id": "n", "kind": "wording", "about": ["propuesta"], "text": "Dos.", "cite": made.CITE}
    plan = made.plan(made.dimension(proposal), observations=[note])
    view = proposal_view(plan, proposal, made.catalog(plan).topics, made.here("uno/social/"))
    assert (view.anchor, view.title) == ("propuesta", Phrase("Agua para todos"))
    assert (view.problems[0].anchor, view.problems[0].quote) == ("p-1", "No hay agua")
    assert view.objectives[0].anchor == "propuesta_o1"
    assert [target.anchor for target in view.targets] == ["meta"]
    assert [each.anchor for each in view.observations] == ["n"]
    (own,) = view.programmes
    assert (own.kind, own.name, own.allies) == (
        "Programme",
        Phrase("Agua limpia"),
        (Phrase("SUNASS"),),
    )
    assert [each.text.text for each in own.activities] == ["Medir", "Reparar"]
    assert [each.text.text for each in own.projects] == ["Planta"]
    (specific,) = view.specific_objectives
    assert (specific.anchor, specific.programmes[0].kind) == ("oe-1", "Municipal service")


def test_every_statement_leads_to_where_it_is_shared_and_corrected() -> None:
    programme = {"name": "Agua limpia", "cite": made.CITE, "activities": [said("Medir")]}
    proposal = made.proposal(
        problems=[said("Falta agua"), said("Hay anemia", id="anemia")],
        actions=[made.action()],
        programmes=[programme],
        specific_objectives=[said("Reparar", actions=[made.action()])],
    )
    plan = made.plan(made.dimension(proposal))
    view = proposal_view(plan, proposal, (), made.here("uno/social/"))
    (specific,) = view.specific_objectives
    shown: list[Any] = [
        *view.problems,
        *view.actions,
        *view.programmes,
        specific,
        *specific.actions,
    ]
    assert [(each.anchor, each.fix) for each in shown] == [
        (name, f"corregir/#{name}")
        for name in (
            "propuesta_p1",
            "anemia",
            "propuesta_a1",
            "propuesta_g1",
            "propuesta_e1",
            "propuesta_e1_a1",
        )
    ]
    assert view.fix == "corregir/#propuesta"
    assert view.programmes[0].activities[0].fix == ""


def test_statements_carry_their_places() -> None:
    plan = made.plan(accountability=[said("Informe anual")])
    (view,) = statement_views(plan, plan.accountability, made.here())
    assert [place.name for place in view.cites] == ["1. Visión"]


def test_an_activity_gives_its_place_only_where_it_is_another() -> None:
    elsewhere = {"text": "Cavar", "cite": [{"table": "t-1", "row": "2"}]}
    programme = {"name": "Agua", "cite": made.CITE, "activities": [said("Medir"), elsewhere]}
    proposal = made.proposal(programmes=[programme])
    plan = made.plan(made.dimension(proposal))
    view = proposal_view(plan, proposal, (), made.here("uno/social/"))
    same, other = view.programmes[0].activities
    assert same.cites == ()
    assert [(place.name, place.detail) for place in other.cites] == [("Tabla 1", "row 2")]
