"""What validation says beyond the places, which tests/bad states: advice, and each thing once."""

from __future__ import annotations

from pathlib import Path

import pytest

from planclaro.diagnostics import Diagnostic
from planclaro.model import Frozen, Organisation, Period, Plan, Switch, Target, Territories
from planclaro.read.validate import validate
from tests.read.documents import document


class Lamp(Frozen):
    on: Switch


def problems(folder: Path, text: str, model: type[Frozen]) -> list[Diagnostic]:
    found = validate(document(folder, text), model)
    assert isinstance(found, list)
    return found


def codes(folder: Path, text: str, model: type[Frozen]) -> list[str]:
    return sorted(problem.code.id for problem in problems(folder, text, model))


def advice(folder: Path, text: str, model: type[Frozen]) -> dict[str, object]:
    """Advice in English by the unknown key or value it is given on."""
    found = problems(folder, text, model)
    return {
        str(p.args.get("value", p.args["key"])): p.hint("en") for p in found if "advice" in p.args
    }


def test_a_valid_document_becomes_its_model(tmp_path: Path) -> None:
    doc = document(tmp_path, "first: 2027\nlast: 2030\n")
    assert validate(doc, Period) == Period(first=2027, last=2030)


def test_a_ubigeo_without_quotes_keeps_its_zero(tmp_path: Path) -> None:
    doc = document(tmp_path, "territories: [{ubigeo: 080901, name: X, level: district}]")
    valid = validate(doc, Territories)
    assert isinstance(valid, Territories)
    assert valid.territories[0].ubigeo == "080901"


@pytest.mark.parametrize("year", ["20٢٠", "２０２７"])
def test_only_common_digits_are_digits(year: str, tmp_path: Path) -> None:
    assert codes(tmp_path, f"first: {year}\nlast: 2030", Period) == ["P012"]
    numbers = f"baseline: {{value: 1{year[2:]}}}\ncite: [{{row: 1{year[2:]}}}]"
    assert codes(tmp_path, f"id: a\nstatement: x\nkind: action\n{numbers}", Target) == [
        "P010",
        "P024",
    ]
    places = f"territories: [{{ubigeo: '{year}', name: X, level: province}}]"
    assert codes(tmp_path, places, Territories) == ["P016"]


@pytest.mark.parametrize("word", ["si", "on", "True", "1"])
def test_a_switch_takes_two_words_only(word: str, tmp_path: Path) -> None:
    assert codes(tmp_path, f"on: {word}", Lamp) == ["P018"]
    assert validate(document(tmp_path, "on: true"), Lamp) == Lamp(on=True)


def test_a_misspelt_key_is_not_told_as_missing_too(tmp_path: Path) -> None:
    assert codes(tmp_path, "frist: 2027\nlast: 2030", Period) == ["P002"]


def test_each_missing_key_is_told(tmp_path: Path) -> None:
    missing = problems(tmp_path, "priority: 1\n", Target)
    assert [problem.args["key"] for problem in missing] == ["cite", "id", "kind", "statement"]


def test_a_missing_field_with_a_fixed_list_says_what_it_may_be(tmp_path: Path) -> None:
    told = problems(tmp_path, "name: Uno", Organisation)
    assert "«kind: party» o «kind: movement» o «kind: alliance»" in str(told[0].hint("es"))


def test_the_words_of_a_fixed_list_are_told_with_their_meaning(tmp_path: Path) -> None:
    told = problems(tmp_path, "name: Uno\nkind: club", Organisation)
    assert told[0].hint("es") == (
        "Aquí se puede escribir: party (partido político nacional), movement (movimiento "
        "regional), alliance (alianza electoral)."
    )


def test_a_value_of_several_words_is_understood(tmp_path: Path) -> None:
    told = problems(tmp_path, "name: Uno\nkind: partido político", Organisation)
    assert told[0].hint("es") == "¿Quiso decir «party»?"


def test_a_year_inside_a_date_is_what_is_meant(tmp_path: Path) -> None:
    told = problems(tmp_path, "first: 31/12/2022\nlast: 2030", Period)
    assert "2022" in str(told[0].hint("es"))


def test_an_unknown_empty_key_is_told_once(tmp_path: Path) -> None:
    assert codes(tmp_path, "first: 2027\nlast: 2030\nx:\n", Period) == ["P002"]


def test_a_list_of_refused_items_is_not_told_as_empty_too(tmp_path: Path) -> None:
    text = "id: a\nstatement: x\nkind: action\ncite: [{row: 1}]"
    assert codes(tmp_path, text, Target) == ["P020"]


def test_the_same_mistake_through_an_alias_is_told_once(tmp_path: Path) -> None:
    text = "id: a\nstatement: x\nkind: action\ncite: &c [{page: 1, x: y}]\nother_figures:\n"
    text += "  - {role: target, value: 1, cite: *c}\n  - {role: target, value: 2, cite: *c}\n"
    assert codes(tmp_path, text, Target) == ["P002"]


def test_all_problems_in_one_run(tmp_path: Path) -> None:
    text = "id: A\nstatement: []\nkind: x\nunit:\nbaseline: {value: '1,5'}\nzz: 1\n"
    assert codes(tmp_path, text, Target) == ["P001", "P002", "P003", "P004", "P007", "P011", "P014"]


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("titel: x", "Did you mean “title”?"),
        ("Título: x", "Did you mean “title”?"),
        ("fuentes: []", "Did you mean “sources”?"),
        ("dimensiones: []", "Did you mean “dimensions”?"),
        ("own_name: x", "That field goes inside “dimensions”: move it two spaces to the right."),
        (
            "quz: x",
            "“quz” looks like a language: it goes below the field it translates, two spaces right.",
        ),
    ],
)
def test_advice_on_a_key(key: str, hint: str, tmp_path: Path) -> None:
    assert advice(tmp_path, key, Plan) == {key.partition(":")[0]: hint}


@pytest.mark.parametrize(
    ("inside", "hint"),
    [
        (
            "review_note: x",
            "That field goes further out, at the level of “axes”: move it to the left.",
        ),
        ("mission: x", "That field goes at the start of the line, with no spaces before it."),
        ("propuestas: []", "Did you mean “proposals”?"),
        ("targets: []", "That field goes inside “proposals”: move it two spaces to the right."),
    ],
)
def test_advice_on_a_key_inside(inside: str, hint: str, tmp_path: Path) -> None:
    text = f"dimensions:\n  - id: a\n    review: full\n    axes:\n      - id: b\n        {inside}\n"
    assert advice(tmp_path, text, Plan) == {inside.partition(":")[0]: hint}


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("Outcome", "Did you mean “outcome”?"),
        ("resultado", "Did you mean “outcome”?"),
        ("acción", "Did you mean “action”?"),
        ("xyz", "This may be: outcome, action."),
    ],
)
def test_advice_on_a_value(value: str, hint: str, tmp_path: Path) -> None:
    text = f"id: a\nstatement: x\nkind: {value}\ncite: [{{page: 1}}]\n"
    assert advice(tmp_path, text, Target) == {value: hint}


@pytest.mark.parametrize("text", ["a", "[a]", "[[[a]]]", "{a: {b: [c]}}", "- - - a", "{a: }"])
@pytest.mark.parametrize("model", [Plan, Target, Territories])
def test_any_shape_is_told(text: str, model: type[Frozen], tmp_path: Path) -> None:
    assert problems(tmp_path, text, model)
