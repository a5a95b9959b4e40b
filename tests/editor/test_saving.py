"""Saving changes what was changed in the form, and not a letter besides."""

from __future__ import annotations

import difflib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planclaro.edit.layout import laid_out
from planclaro.fields import FILES
from planclaro.read.load import load_text
from tests.editor.saving import ROOT, Case, saved

PLAN = "content/plans/*.yaml"
PUNO = (ROOT / "content/plans/puno-mi-region.yaml").read_text("utf-8")
TARGETS = ("dimensions", 0, "axes", 0, "proposals", 0, "targets")
TERRITORIES = """\
# Lugares.
territories:
  - {ubigeo: "08", name: Cusco, level: region}  # la región
  # debajo
  - {ubigeo: '0801', name: Cusco, level: province, parent: "08"}

  - ubigeo: 010101
    name: 'Amazonas'
    level: district
"""


def changed(before: str, after: str) -> list[str]:
    """Lines that went and came, as `-old` and `+new`."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in list(lines)[2:] if not line.startswith("@@")]


@pytest.mark.parametrize("pattern", FILES)
def test_a_form_without_a_change_saves_the_same_file(pattern: str) -> None:
    texts = [path.read_text("utf-8") for path in sorted(ROOT.glob(pattern))]
    assert texts
    assert saved(*(Case(text, pattern) for text in texts)) == texts


def test_a_figure_and_a_sentence_change_their_lines_alone() -> None:
    sentence = 'Bajar a 7.50%: "mucho" # menos'
    edits = [((*TARGETS, 0, "target", "value"), "7.50"), ((*TARGETS, 0, "statement__es"), sentence)]
    [after] = saved(Case(PUNO, PLAN, edits))
    assert [line.strip("+ ") for line in changed(PUNO, after) if line.startswith("+")] == [
        r'es: "Bajar a 7.50%: \"mucho\" # menos"',
        "target: {value: 7.50, year: 2022, cite: [{table: t18-metas, row: 1}]}",
    ]
    assert len(changed(PUNO, after)) == 4
    assert laid_out(after) == after


def test_a_new_target_is_written_in_the_one_layout() -> None:
    target = {
        "id": "nueva",
        "statement__es": "Llegar a más hogares. " * 8,
        "statement__en": "Reach more homes.",
        "kind": "outcome",
        "unit__es": "%",
        "counted__es": "hogares",
        "counted__en": "homes",
        "target": {"value": "22.50", "year": "2022", "cite": [], "printed": ""},
        "responsible": [{"es": "Municipalidad", "en": "Municipality"}, {"es": "MPP", "en": ""}],
        "topics": ["agua-saneamiento"],
        "cite": [{"table": "t18-metas", "row": "1"}],
    }
    [after] = saved(Case(PUNO, PLAN, [((*TARGETS, 2), target)]))
    lines = changed(PUNO, after)
    assert all(line.startswith("+") for line in lines)
    assert [line.strip("+ ") for line in lines[-6:]] == [
        'unit: "%"',
        "counted: {es: hogares, en: homes}",
        "target: {value: 22.50, year: 2022}",
        "responsible: [{es: Municipalidad, en: Municipality}, MPP]",
        "topics: [agua-saneamiento]",
        "cite: [{table: t18-metas, row: 1}]",
    ]
    assert load_text(after, "").problems == ()


def test_items_go_and_move_with_their_comments() -> None:
    text = "glossary:\n  # Primero\n  - {id: a, name: A, meaning: x}\n  # Sobre b\n"
    text += "  - {id: b, name: B, meaning: y}  # fin\n  - {id: c, name: C, meaning: z}\n"
    moved = [{"id": id, "name__es": id.upper(), "meaning__es": text} for id, text in ("bz", "ax")]
    moved[0]["meaning__es"] = "y"
    [after] = saved(Case(text, "content/glossary.yaml", [(("glossary",), moved)]))
    assert after == (
        "glossary:\n  # Primero\n  # Sobre b\n  - {id: b, name: B, meaning: y}  # fin\n"
        "  - {id: a, name: A, meaning: x}\n"
    )


def test_quotes_codes_and_comments_stay() -> None:
    edits = [(("territories", 1, "name"), "El Cusco"), (("territories", 2, "name"), "Chachapoyas")]
    [after] = saved(Case(TERRITORIES, "content/territories.yaml", edits))
    assert changed(TERRITORIES, after) == [
        "-  - {ubigeo: '0801', name: Cusco, level: province, parent: \"08\"}",
        "+  - {ubigeo: '0801', name: El Cusco, level: province, parent: \"08\"}",
        "-    name: 'Amazonas'",
        "+    name: 'Chachapoyas'",
    ]


def test_a_text_keeps_its_form_and_languages_without_a_field() -> None:
    text = "topics:\n  - id: agua\n    name: Agua\n    dimension: social\n"
    text += "    description: {es: Uno, quz: Huk}\n    futuro: {no: se, toca: esto}\n"
    edits = [
        (("topics", 0, "name__es"), "El agua"),
        (("topics", 0, "description__en"), "One"),
    ]
    [after] = saved(Case(text, "content/topics.yaml", edits))
    assert after == text.replace("name: Agua", "name: El agua").replace(
        "{es: Uno, quz", "{es: Uno, en: One, quz"
    )


def test_what_is_emptied_goes() -> None:
    edits: list[Any] = [((*TARGETS, 0, "indicator__en"), ""), ((*TARGETS, 0, "baseline"), None)]
    [after] = saved(Case(PUNO, PLAN, edits))
    gone = [line for line in changed(PUNO, after) if line.startswith("-")]
    assert any("baseline:" in line for line in gone)
    assert load_text(after, "").problems == ()


def test_a_new_file_is_written_in_the_one_layout() -> None:
    edits = [(("glossary",), [{"id": "a", "name__es": "A: b", "meaning__es": "Uno\n\nDos"}])]
    [text] = saved(Case(None, "content/glossary.yaml", edits))
    assert (
        text == 'glossary:\n  - id: a\n    name: "A: b"\n    meaning: |-\n      Uno\n\n      Dos\n'
    )
    assert laid_out(text) == text


LINES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn", "Zl", "Zp")),
    max_size=160,
) | st.sampled_from(["no", "010101", "12:30", "- a", "{a: b}", "a #b", "a: b", "'", '"', "~", "@"])
TEXTS = st.lists(LINES, min_size=1, max_size=4).map("\n".join)


SMALL = """\
glossary:
  - {id: uno, name: {es: Uno, en: One}, meaning: "Algo: bueno"}
  - id: dos
    name: Dos
    meaning:
      es: >-
        Un texto doblado
        en dos líneas
      en: Plain
"""


@settings(max_examples=10, deadline=None)
@given(st.lists(TEXTS, min_size=40, max_size=40))
def test_any_text_is_read_back_as_it_was_typed(texts: list[str]) -> None:
    fields = [(0, "name"), (0, "meaning"), (1, "name"), (1, "meaning")]
    cases = [
        Case(SMALL, "content/glossary.yaml", [(("glossary", at, f"{name}__es"), text)])
        for text in texts
        for at, name in fields
    ]
    for number, after in enumerate(saved(*cases)):
        at, name = fields[number % len(fields)]
        read = load_text(after, "").doc
        assert read is not None, after
        data: Any = read.data
        found = data["glossary"][at].get(name, "")
        typed = found.get("es", "") if isinstance(found, dict) else found
        assert typed == texts[number // len(fields)].strip()
        assert laid_out(after).count("\n") >= 3
