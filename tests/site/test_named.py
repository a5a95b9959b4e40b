"""Who a document names, for what: by name, whatever its form, and nobody by rank."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planclaro.i18n import Phrase
from planclaro.model import Plan, Proposal
from planclaro.site.named import name_key, people, tasks
from planclaro.site.who_page import SHOWN, NameView, WhoView, who_count, who_view
from tests import made


def action(text: str = "Medir", **changes: Any) -> dict[str, Any]:
    return {"text": text, "cite": made.CITE} | changes


def plan(*proposals: Proposal, **changes: Any) -> Plan:
    return made.plan(made.dimension(*proposals, **changes))


def view(plan: Plan, code: str = "es") -> WhoView:
    return who_view(plan, made.NAMES, made.here("uno/quienes/", code))


def acted(*actions: dict[str, Any]) -> WhoView:
    return view(plan(made.proposal(actions=actions)))


def told(name: NameView) -> list[tuple[str, list[str]]]:
    return [(role.label, [task.text.text for task in role.tasks]) for role in name.roles]


# --- names -------------------------------------------------------------------


def test_names_stand_in_alphabetical_order_however_often_they_are_named() -> None:
    found = acted(
        action(responsible=["UGEL", "Ñawi"]), action(responsible=["UGEL"], allies=["Ácora", "nasa"])
    )
    assert [name.name.text for name in found.names] == ["Ácora", "nasa", "Ñawi", "UGEL"]


def test_forms_of_a_name_stand_together_and_are_shown() -> None:
    found = acted(
        action("A", responsible=["Sector salud"]),
        action("B", responsible=["SECTOR SALUD."]),
        action("C", responsible=["Sector-Salud"]),
        action("D", responsible=["Sector salud"]),
    )
    (name,) = found.names
    assert name.name == Phrase("Sector salud")
    assert name.forms == (Phrase("SECTOR SALUD."), Phrase("Sector-Salud"))
    assert told(name) == [("Responsible", ["A", "B", "C", "D"])]


@pytest.mark.parametrize(("one", "other"), [("Año", "Ano"), ("MPC", "MPC 2"), ("Salud", "Saludo")])
def test_names_with_other_letters_stand_apart(one: str, other: str) -> None:
    assert len(acted(action(allies=[one, other])).names) == 2


def test_every_role_is_told_apart() -> None:
    (name,) = acted(
        action("A", parties=["MPC"], parties_printed="MPC - …."),
        action("B", allies=["MPC"]),
        action("C", responsible=["MPC"]),
    ).names
    either = "Responsible or ally: the document does not tell them apart"
    assert told(name) == [("Responsible", ["C"]), ("Ally", ["B"]), (either, ["A"])]
    assert name.roles[2].tasks[0].printed == "MPC - …."


def test_a_name_said_twice_of_one_thing_is_said_once() -> None:
    (name,) = acted(action("A", parties=["MPC", "mpc"])).names
    assert told(name)[0][1] == ["A"]


def test_a_place_left_for_a_name_is_none() -> None:
    found = acted(action(parties=["….", "-"], parties_printed="…. - "))
    assert found.names == ()
    assert found.unnamed == "It names no one for 1 action or activity."


def test_names_are_compared_in_the_first_language_and_shown_in_that_of_the_page() -> None:
    water = {"es": "Juntas de agua", "en": "Water boards"}
    both = [action("A", allies=[water]), action("B", allies=["JUNTAS DE AGUA", "Zonas"])]
    found = view(plan(made.proposal(actions=both)), "en")
    assert [name.name.text for name in found.names] == ["Water boards", "Zonas"]
    assert found.names[0].forms == (Phrase("JUNTAS DE AGUA"),)


def test_a_name_has_an_anchor_of_its_own() -> None:
    found = acted(action(allies=["Año", "Ao", "Ministerio de Salud", "雪"]))
    assert {name.name.text: name.anchor for name in found.names} == {
        "Año": "q_ano",
        "Ao": "q_ao",
        "Ministerio de Salud": "q_ministeriodesalud",
        "雪": "q_x",
    }
    assert [name.anchor for name in acted(action(allies=["Año", "Ano"])).names] == [
        "q_ano",
        "q_ano_2",
    ]


def test_a_long_list_unfolds() -> None:
    (name,) = acted(*(action(str(n), responsible=["MPC"]) for n in range(SHOWN + 3))).names
    (role,) = name.roles
    assert (len(role.tasks), role.more, len(role.rest)) == (SHOWN, "3 more", 3)
    (name,) = acted(*(action(str(n), responsible=["MPC"]) for n in range(SHOWN + 2))).names
    assert (len(name.roles[0].tasks), name.roles[0].rest) == (SHOWN + 2, ())


# --- what for ----------------------------------------------------------------


def test_all_that_can_name_someone_is_listed_with_its_place() -> None:
    programme = {"name": "Agua limpia", "allies": ["MPC"], "cite": made.CITE}
    inner = programme | {
        "kind": "service",
        "activities": [action("Medir", allies=["MPC"]), action("Ver", id="ver", allies=["MPC"])],
    }
    proposal = made.proposal(
        made.target(statement="Que baje", allies=["MPC"]),
        actions=[action("Abrir", id="abrir", allies=["MPC"])],
        programmes=[programme],
        specific_objectives=[
            action("Reparar", id="oe-1", actions=[action("Ir", allies=["MPC"])], programmes=[inner])
        ],
    )
    (name,) = view(plan(proposal)).names
    (role,) = name.roles
    assert [(task.kind, task.text.text, task.href) for task in (*role.tasks, *role.rest)] == [
        ("Target", "Que baje", "../social/#meta"),
        ("Action", "Abrir", "../social/#abrir"),
        ("Action", "Ir", "../social/#oe-1_a1"),
        ("Programme", "Agua limpia", "../social/#propuesta_g1"),
        ("Municipal service", "Agua limpia", "../social/#oe-1_g1"),
        ("Activity", "Medir", "../social/#oe-1_g1"),
        ("Activity", "Ver", "../social/#ver"),
    ]
    assert [cite.name for cite in role.tasks[0].cites] == ["1. Visión"]


# --- without a name ----------------------------------------------------------


def test_what_has_no_name_is_counted_by_dimension() -> None:
    programme = {"name": "P", "activities": [action(), action()], "cite": made.CITE}
    proposal = made.proposal(
        made.target(responsible=["MPC"]),
        made.target(id="otra"),
        actions=[action()],
        programmes=[programme, programme | {"allies": ["ONG"]}],
    )
    found = view(plan(proposal))
    bare = "1 target and 3 actions or activities"
    every = "2 targets and 5 actions or activities"
    assert found.unnamed == f"The document names no one for {bare}. In all it has {every}."
    assert found.places == (("Social", "../social/", bare),)


def test_a_plan_that_names_someone_for_everything_says_so() -> None:
    found = acted(action(responsible=["MPC"]))
    assert found.unnamed == "The document names someone for each of its targets and actions."
    assert found.places == ()


@pytest.mark.parametrize(
    ("review", "word"),
    [
        ("full", "The document names no one for what it promises (whole document reviewed)."),
        ("summary", "No one so far. The document is not fully transcribed."),
    ],
)
def test_a_plan_that_names_no_one_says_so(review: str, word: str) -> None:
    found = view(plan(made.proposal(actions=[action()]), review=review))
    assert (found.names, found.none, found.pending) == ((), word, "")
    assert found.unnamed == (
        "It names no one for 1 action or activity." if review == "full" else ""
    )


def test_nothing_is_claimed_of_what_was_not_read() -> None:
    named = made.proposal(actions=[action(responsible=["MPC"]), action()])
    found = view(plan(named, review="summary"))
    assert (found.unnamed, found.places) == ("", ())
    assert found.pending == "The document is not fully transcribed, so there may be more names."


@pytest.mark.parametrize(
    ("actions", "review", "words"),
    [
        ([action(responsible=["A", "a", "B"])], "full", "2 names"),
        ([action()], "full", "the document names no one"),
        ([action()], "summary", "no one so far; the document is not fully transcribed"),
    ],
)
def test_a_plans_page_tells_how_many_are_named(
    actions: list[dict[str, Any]], review: str, words: str
) -> None:
    assert who_count(plan(made.proposal(actions=actions), review=review), made.here()) == words


@given(names=st.lists(st.text(min_size=1, max_size=12), max_size=8))
def test_every_name_is_shown_once_whatever_it_is_made_of(names: list[str]) -> None:
    own = plan(made.proposal(actions=[action(allies=[name]) for name in names]))
    found = view(own)
    forms = [form.text for name in found.names for form in (name.name, *name.forms)]
    assert sorted(forms) == sorted({name for name in names if name_key(name)})
    anchors = [name.anchor for name in found.names]
    assert len(set(anchors)) == len(anchors) == len(people(tasks(own), "es"))
