"""What two plans have nearly in common: in which of their texts, and of which plans."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planclaro.model import Catalog, Plan
from planclaro.site.passages import MOST, Compared, compare_passages, passages
from tests import made

TEXT = "Construir veinte reservorios de agua en las comunidades campesinas."
OTHER = "Reparar las postas de salud de los quince distritos de la provincia."
CONTESTS = [
    made.catalog().contests[0].model_dump(exclude_none=True) | {"id": id}
    for id in ("puno-2026", "cusco-2026", "lima-2026")
]


def said(text: Any = TEXT, **changes: Any) -> dict[str, Any]:
    return {"text": text, "cite": made.CITE} | changes


def plan(id: str, *texts: Any, **changes: Any) -> Plan:
    """A plan with these problems, of an organisation of its own."""
    problems = [text if isinstance(text, dict) and "cite" in text else said(text) for text in texts]
    proposal = made.proposal(id=f"p-{id}", problems=problems)
    organisation = {"name": f"Partido {id}", "kind": "party"}
    return made.plan(
        made.dimension(proposal), **({"id": id, "organisation": organisation} | changes)
    )


def compared(*plans: Plan) -> Compared:
    return compare_passages(made.catalog(*plans, contests=CONTESTS), made.voice())


def texts(found: Compared) -> list[tuple[str, str, list[tuple[str, ...]]]]:
    return [
        (
            each.one.id,
            each.other.id,
            [
                tuple(" / ".join(side.texts().values()) for side in (common.one, common.other))
                for common in each.texts
            ],
        )
        for each in found.found
    ]


# --- which plans -------------------------------------------------------------


def test_plans_of_one_contest_are_compared() -> None:
    found = compared(plan("uno", TEXT), plan("dos", TEXT), plan("tres", OTHER))
    assert (found.plans, found.pairs, found.texts) == (3, 3, 3)
    assert texts(found) == [("uno", "dos", [(TEXT, TEXT)])]
    assert list(found.by_plan) == ["dos", "uno"]


def test_plans_of_different_contests_and_organisations_are_not() -> None:
    found = compared(plan("uno", TEXT), plan("dos", TEXT, contest="cusco-2026"))
    assert (found.plans, found.pairs, found.found) == (0, 0, ())


def test_plans_of_one_organisation_are_compared_across_contests() -> None:
    names = ({"name": name, "kind": "party"} for name in ("Movimiento Único", "MOVIMIENTO UNICO"))
    one, other = (
        plan(id, TEXT, contest=contest, organisation=organisation)
        for id, contest, organisation in zip(
            ("uno", "dos"), ("puno-2026", "cusco-2026"), names, strict=True
        )
    )
    assert texts(compared(one, other)) == [("uno", "dos", [(TEXT, TEXT)])]


def test_two_plans_of_one_organisation_and_contest_are_compared_once() -> None:
    same = {"organisation": {"name": "Único", "kind": "party"}}
    plans = (plan("a", TEXT, **same), plan("b", TEXT, **same))
    found = compared(*plans, plan("c", TEXT, contest="cusco-2026", **same))
    assert [(one, other) for one, other, _ in texts(found)] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert found.pairs == 3


@pytest.mark.parametrize(("count", "pairs"), [(MOST, MOST * (MOST - 1) // 2), (MOST + 1, 0)])
def test_an_organisation_of_very_many_plans_is_compared_only_inside_contests(
    count: int, pairs: int
) -> None:
    contests = [CONTESTS[0] | {"id": f"c-{number}"} for number in range(count)]
    same = {"organisation": {"name": "Único", "kind": "party"}}
    plans = (plan(f"p-{n}", TEXT, contest=f"c-{n}", **same) for n in range(count))
    found = compare_passages(made.catalog(*plans, contests=contests), made.voice())
    assert (found.pairs, len(found.found)) == (pairs, pairs)


# --- which texts -------------------------------------------------------------

CITED = {"text": TEXT, "cite": made.CITE}
PROGRAMME = {"name": "Agua", "cite": made.CITE}
PLACES = {
    "problems": [CITED],
    "objectives": [CITED],
    "actions": [CITED],
    "specific_objectives": [CITED],
    "programmes": [PROGRAMME | {"name": TEXT}],
}
DEEPER = {
    "project": {"programmes": [PROGRAMME | {"projects": [CITED]}]},
    "activity": {"programmes": [PROGRAMME | {"activities": [CITED]}]},
    "action of an objective": {"specific_objectives": [said("Sí") | {"actions": [CITED]}]},
    "programme of an objective": {
        "specific_objectives": [said("Sí") | {"programmes": [PROGRAMME | {"name": TEXT}]}]
    },
    "target": {"targets": [made.target(statement=TEXT)]},
} | {name: {name: value} for name, value in PLACES.items()}


@pytest.mark.parametrize("parts", DEEPER.values(), ids=DEEPER)
def test_everything_a_proposal_says_is_compared(parts: dict[str, Any]) -> None:
    rich = made.plan(made.dimension(made.proposal(**parts)))
    (found,) = compared(rich, plan("dos", TEXT)).found
    (common,) = found.texts
    (spot,) = common.one.passage.spots
    assert spot.address == "uno/social/"
    assert spot.anchor == ("meta" if "targets" in parts else "propuesta")


SECTION = {"id": "contexto", "title": "Contexto", "text": f"# Agua\n\n- {TEXT}", "cite": made.CITE}
OUTSIDE = {
    "uno/#_vision": {"vision": CITED},
    "uno/#_mision": {"mission": CITED},
    "uno/#_cuentas": {"accountability": [CITED]},
    "uno/texto/contexto/#": {"sections": [SECTION]},
}


@pytest.mark.parametrize(("place", "parts"), OUTSIDE.items(), ids=OUTSIDE)
def test_what_stands_outside_proposals_is_compared(place: str, parts: dict[str, Any]) -> None:
    (found,) = compared(made.plan(**parts), plan("dos", TEXT)).found
    (spot,) = found.texts[0].one.passage.spots
    assert f"{spot.address}#{spot.anchor}" == place


def test_an_id_of_its_own_is_where_a_text_stands() -> None:
    (found,) = compared(plan("uno", said(id="el-agua")), plan("dos", TEXT)).found
    assert found.texts[0].one.passage.spots[0].anchor == "el-agua"


def test_quotes_are_compared_with_quotes_only() -> None:
    found = compared(
        plan("uno", said("Agua", quote=TEXT)),
        plan("dos", TEXT),
        plan("tres", said("Más agua", quote=TEXT)),
    )
    assert [(one, other) for one, other, _ in texts(found)] == [("uno", "tres")]
    assert found.found[0].texts[0].one.passage.quoted


def test_quotes_come_before_statements() -> None:
    both = said(OTHER, quote=TEXT)
    (found,) = compared(plan("uno", both), plan("dos", both)).found
    assert [common.one.passage.quoted for common in found.texts] == [True, False]


def test_a_text_that_a_plan_repeats_is_one_text_in_several_places() -> None:
    again = said(TEXT.upper(), id="otra-vez")
    (found,) = compared(plan("uno", TEXT, again), plan("dos", TEXT)).found
    (common,) = found.texts
    assert [spot.anchor for spot in common.one.passage.spots] == ["p-uno", "otra-vez"]


def test_sentences_that_follow_each_other_in_both_are_one_text() -> None:
    one = f"Hay que empezar por lo que más importa a todos. {TEXT} {OTHER}"
    found = compared(plan("uno", one), plan("dos", f"{TEXT} {OTHER}"))
    assert texts(found) == [("uno", "dos", [(f"{TEXT} {OTHER}", f"{TEXT} {OTHER}")])]


def test_sentences_that_are_far_apart_are_two_texts() -> None:
    between = "Entre una cosa y la otra hay muchas más que contar."
    found = compared(plan("uno", f"{TEXT} {between} {OTHER}"), plan("dos", f"{TEXT} {OTHER}"))
    assert texts(found) == [("uno", "dos", [(TEXT, TEXT), (OTHER, OTHER)])]


def test_texts_are_compared_in_the_first_language() -> None:
    same = {"es": "Agua para quienes viven en la parte alta de Puno", "en": "Water up there"}
    unlike = {"es": "Ninguna casa sin desagüe en el año 2030, lo prometo", "en": same["es"]}
    found = compared(plan("uno", said(same)), plan("dos", said(unlike)), plan("tres", said(same)))
    assert [(one, other) for one, other, _ in texts(found)] == [("uno", "tres")]
    assert found.found[0].texts[0].one.texts() == same


def test_a_text_in_another_language_is_compared_as_it_is() -> None:
    assert compared(plan("uno", said({"en": TEXT})), plan("dos", said({"en": TEXT}))).found


# --- what holds of all plans -------------------------------------------------

SAID = st.lists(st.sampled_from([TEXT, OTHER, f"{TEXT} {OTHER}", "Agua", f"Y {OTHER}"]), max_size=3)
PLANS = st.lists(SAID, max_size=4).map(
    lambda every: [plan(f"p-{number}", *own) for number, own in enumerate(every)]
)


@given(plans=PLANS, data=st.data())
def test_the_order_of_the_plans_does_not_matter(plans: list[Plan], data: st.DataObject) -> None:
    assert unordered(plans) == unordered(data.draw(st.permutations(plans)))


def unordered(plans: list[Plan]) -> set[object]:
    return {
        frozenset({(each.one.id, *one.values()), (each.other.id, *other.values())})
        for each in compared(*plans).found
        for one, other in ((common.one.texts(), common.other.texts()) for common in each.texts)
    }


@given(plans=PLANS)
def test_each_two_plans_stand_once_in_the_order_of_the_site(plans: list[Plan]) -> None:
    order = [each.id for each in plans]
    pairs = [
        (order.index(each.one.id), order.index(each.other.id)) for each in compared(*plans).found
    ]
    assert pairs == sorted(set(pairs))
    assert all(one < other for one, other in pairs)


@given(own=SAID)
def test_every_text_of_a_plan_stands_once(own: list[str]) -> None:
    found = [passage.pieces[0][""] for passage in passages(plan("uno", *own), made.voice())]
    assert len(found) == len(set(own))


def test_no_plans_at_all() -> None:
    assert compare_passages(Catalog.model_validate(made.catalog()), made.voice()) == made.NOTHING
