"""What an editor with the YAML extension completes, explains and underlines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planclaro.fields import FILES
from planclaro.fields.json_schema import schema_path
from tests.bad.sites import FOLDERS, expected, fixtures
from tests.fields.language_server import Editor, editor, modeline, settings
from tests.project import ROOT

SHIPPED = sorted(path.relative_to(ROOT) for name in FILES for path in ROOT.glob(name))
START = """\
id: nuevo
title: {es: Plan, en: Plan}
contest: puno-2018
period: {first: 2019, last: 2022}
sources: [{id: plan, title: Plan, language: es}]
dimensions:
  - id: social
    review: full
    axes:
      - id: agua
        proposals:
          - id: agua-para-todos
            topics: [agua-saneamiento]
            targets:
              - id: viviendas
                statement: Llevar agua a más viviendas.
                kind: outcome
                target: {value: 80, year: 2022}
                cite: [{page: "3"}]
"""
# What an editor does not see, or a schema does not say: signs that have no shape, a date that
# never was, a leading zero, a step up that is spelt %2e%2e, a page with its word before it.
UNSEEN = {
    "P015-date-that-never-was",
    "P016-unquoted-zero",
    "P022-invisible-in-topic",
    "P025-page-with-its-word",
    "S012-step-up",
}
CODES = {
    path: {code for _, code, _, _ in expected(path, FOLDERS[path.parent.name])}
    for path in fixtures()
}
# The others are no YAML, or YAML that only we refuse.
WELL_FORMED = {
    path: codes for path, codes in CODES.items() if not any(code[0] == "Y" for code in codes)
}
MISTAKES = [
    ("kind: outcome", "kidn: outcome", "kidn"),
    ("kind: outcome", "kind: outcom", "Aquí se puede escribir: outcome, action."),
    ("value: 80", 'value: "80 %"', "Así no vale. Solo cifras, con punto"),
    ("value: 80", "value: 259.106 m3", "Así no vale. Solo cifras, con punto"),
    ("year: 2022}", "year: 20222}", "2199"),
    ('{page: "3"}', "{row: 1}", "La cita no dice en qué lugar del documento está."),
    ("[agua-saneamiento]", "agua-saneamiento", "Aquí va una lista"),
    ("statement: Llevar agua a más viviendas.", "statement:", "Así no vale. Un texto por idioma"),
    ("{es: Plan, en: Plan}", "{es: Plan, en: }", "Aquí va el texto"),
]


def _named(value: object) -> str:
    return f"{value.parent.name}/{value.stem}" if isinstance(value, Path) else ""


def plan(name: object, text: str, lang: str = "es") -> tuple[str, str]:
    """A plan as it is being written: its file, and its text with the line that names the schema."""
    file = f"content/plans/{name}.yaml"
    return file, modeline(Path(file), "plan", lang) + text


def fixture(path: Path) -> tuple[str, str]:
    """A fixture under a name of its own, as deep as the file it takes the place of."""
    folder = path.parent.name
    file = Path(FOLDERS[folder]).with_name(f"{folder}-{path.name}")
    return file.as_posix(), modeline(file, folder) + path.read_text("utf-8-sig", errors="replace")


@pytest.fixture(scope="module")
def open_editor() -> Iterator[Editor]:
    """With everything open that is only looked at: the server takes its time once."""
    with editor() as opened:
        for path in SHIPPED:
            opened.open(path.as_posix(), (ROOT / path).read_text("utf-8"))
        for path in WELL_FORMED:
            opened.open(*fixture(path))
        for number, (right, wrong, _) in enumerate(MISTAKES):
            opened.open(*plan(number, START.replace(right, wrong)))
        yield opened


def write(opened: Editor, text: str, lang: str = "es") -> tuple[str, list[str]]:
    """Open a plan; its file, and its lines."""
    file, whole = plan(f"nuevo-{len(text)}-{hash(text)}-{lang}", text, lang)
    opened.open(file, whole)
    return file, whole.splitlines()


def after(lines: list[str], text: str) -> tuple[int, int]:
    """Line and column behind a text that stands once."""
    line = next(number for number, each in enumerate(lines) if text in each)
    return line + 1, lines[line].index(text) + len(text) + 1


@pytest.mark.parametrize("path", SHIPPED, ids=str)
def test_a_file_of_this_site_names_its_schema_and_has_no_fault(
    path: Path, open_editor: Editor
) -> None:
    pattern = next(name for name in FILES if path.match(name))
    first = (ROOT / path).read_text("utf-8").partition("\n")[0]
    assert f"{first}\n" in {
        modeline(path, Path(schema_path(pattern, lang)).stem, lang) for lang in ("es", "en")
    }
    assert open_editor.underlined(path.as_posix()) == []


def test_keys_are_offered_with_what_goes_there(open_editor: Editor) -> None:
    file, lines = write(open_editor, START + " " * 16 + "b")
    offers = open_editor.offers(file, *after(lines, " b"))
    assert "cifra de la que parte el plan" in offers["baseline"].explained
    assert "baseline: {value: 61.5, year: 2025}" in offers["baseline"].explained
    assert "statement" not in offers, "it is there already"
    assert "value" in offers["baseline"].text
    assert "61.5" not in offers["baseline"].text, "no figure is made up"


@pytest.mark.parametrize(
    ("lang", "word"), [("es", "la cifra debe bajar"), ("en", "the figure should go down")]
)
def test_accepted_values_are_offered_with_their_meaning(
    lang: str, word: str, open_editor: Editor
) -> None:
    file, lines = write(open_editor, START + " " * 16 + "direction: ", lang)
    offers = open_editor.offers(file, *after(lines, "direction: "))
    assert list(offers) == ["increase", "decrease", "maintain"]
    assert word in offers["decrease"].explained


def test_what_the_site_has_is_offered_by_name(open_editor: Editor) -> None:
    file, lines = write(open_editor, START.replace("[agua-saneamiento]", "[agua-saneamiento, ]"))
    topics = open_editor.offers(file, *after(lines, "[agua-saneamiento, "))
    assert topics["salud-nutricion"].explained == "Salud y nutrición"
    file, lines = write(open_editor, START.replace("contest: puno-2018", "contest: "))
    assert "puno-2018" in open_editor.offers(file, *after(lines, "contest: "))


def test_a_text_is_offered_in_each_language_of_the_site(open_editor: Editor) -> None:
    text = START.replace("{es: Plan, en: Plan}", "\n  ", 1)
    file, _ = write(open_editor, text)
    offers = open_editor.offers(file, 4, 3)
    assert {"es", "en"} <= offers.keys()
    assert offers["en"].explained == "El texto en este idioma: English."


def test_a_whole_target_is_offered(open_editor: Editor) -> None:
    head = START[: START.index("              - id: viviendas")]
    file, lines = write(open_editor, head + " " * 14)
    offered = open_editor.offers(file, len(lines), 15)["Meta con cifra"]
    assert offered.text.startswith("- id: $1\n  statement: ")
    assert "baseline:\n" in offered.text and "cite:\n" in offered.text


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("es", "Clase", "si es algo que se hace"),
        ("en", "Kind", "if it is something done"),
    ],
)
def test_a_key_is_explained_in_the_language_of_the_first_line(
    lang: str, title: str, text: str, open_editor: Editor
) -> None:
    file, lines = write(open_editor, START, lang)
    shown = open_editor.hover(file, *after(lines, "                ki"))
    assert shown.startswith(f"#### {title}\n")
    assert text in shown
    assert "kind: outcome" in shown


@pytest.mark.parametrize("number", range(len(MISTAKES)), ids=lambda number: MISTAKES[number][1])
def test_a_mistake_is_underlined_where_it_stands(number: int, open_editor: Editor) -> None:
    right, wrong, told = MISTAKES[number]
    assert START.count(right) == 1
    file, text = plan(number, START.replace(right, wrong))
    line, _ = after(text.splitlines(), wrong)
    marked = open_editor.underlined(file)
    assert any(each.line == line and told in each.message for each in marked), marked


def test_files_are_recognised_without_their_first_line_too(open_editor: Editor) -> None:
    """By the settings of the workspace."""
    file = "content/plans/sin-linea.yaml"
    open_editor.open(file, START.replace("kind:", "kidn:"))
    assert any("kidn" in each.message for each in open_editor.underlined(file))


def test_the_settings_of_the_workspace_name_the_schema_of_every_file() -> None:
    named = settings()["yaml"]["schemas"]
    assert named == {f"./{schema_path(name, 'es')}": f"/{name}" for name in FILES}


@pytest.mark.parametrize(("path", "codes"), WELL_FORMED.items(), ids=_named)
def test_an_editor_refuses_what_the_model_refuses_and_nothing_else(
    path: Path, codes: set[str], open_editor: Editor
) -> None:
    refused = {code for code in codes if code[0] == "P" or code in ("S010", "S011", "S012")}
    file, _ = fixture(path)
    marked = open_editor.underlined(file)
    assert bool(marked) == (bool(refused) and path.stem not in UNSEEN), marked
