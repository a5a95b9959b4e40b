"""Whatever is changed in whatever cells, exactly that changes; and every value has one form."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planclaro.edit.graft import Graft
from planclaro.edit.layout import laid_out
from planclaro.edit.patching import patched
from planclaro.edit.tables.cell import Cell
from planclaro.edit.tables.columns import Column
from planclaro.edit.tables.control import control_of, heading_of
from planclaro.edit.tables.forms import Choice, Form, Ids, Items, Number, Texts
from planclaro.edit.tables.grammar import Grammar, Part, listed, unlisted
from planclaro.edit.tables.grammars import GRAMMARS
from planclaro.edit.tables.merging import merge
from planclaro.edit.tables.recognised import RawSheet, recognised
from planclaro.edit.tables.rows import Row, cells_of, rows_of
from planclaro.edit.tables.sheets import TABLES
from planclaro.model import Plan
from planclaro.read.load import load_text
from tests.edit.sheets_made import RICH
from tests.project import ROOT

LANGUAGES = ("es", "en")
LETTERS = st.sampled_from("abc ñÁ;:,.#'\"{}[]\\|>-%&*!?()\n0123«»“”=+@~🇵")
TEXT = st.text(LETTERS, min_size=1, max_size=30).map(str.strip).filter(bool)
WORDS = st.sampled_from(["no", "010101", "22.50", "12:30", "null", "meta", "fila", "pág.", "2026"])
TEXTS = TEXT | WORDS
PLAN_TEXTS = tuple(
    (ROOT / f"content/plans/{name}.yaml").read_text("utf-8") for name in ("espinar-mrt",)
)
PLANS = (laid_out(RICH), RICH, *PLAN_TEXTS)
DATA: tuple[Any, ...] = tuple(
    load_text(text, "").doc.data  # type: ignore[union-attr]
    for text in PLANS
)


def _grammar(grammar: Grammar) -> st.SearchStrategy[list[dict[str, Any]]]:
    item = st.fixed_dictionaries(
        {flag.name: st.sampled_from([f.value for f in grammar.flags]) for flag in grammar.flags},
        optional={part.name: _part(part) for part in grammar.parts},
    ).filter(bool)
    return st.lists(item, min_size=1, max_size=3)


def _part(part: Part) -> st.SearchStrategy[Any]:
    if part.inner:
        return _grammar(part.inner)
    if part.text:
        return TEXTS | st.dictionaries(st.sampled_from(LANGUAGES), TEXTS, min_size=1)
    return TEXTS


def _values(form: Form) -> st.SearchStrategy[Any]:
    if isinstance(form, Choice):
        return st.sampled_from(sorted(form.words))
    if isinstance(form, Items):
        return _grammar(form.grammar)
    if isinstance(form, Ids):
        return st.lists(st.sampled_from(["agua", "salud", "a-1", "6", "13"]), min_size=1)
    if isinstance(form, Number):
        return st.integers(-(10**9), 10**9).map(lambda n: f"{n / 100:.2f}")
    return TEXTS


@given(st.lists(TEXTS | st.just(""), max_size=5))
def test_a_list_is_read_as_it_was_written(texts: list[str]) -> None:
    assert unlisted(listed(texts)) == (texts or [""])


@given(st.data(), st.sampled_from(list(GRAMMARS.values())), st.sampled_from(LANGUAGES))
def test_a_grammar_reads_what_it_writes(data: st.DataObject, grammar: Grammar, lang: str) -> None:
    items = data.draw(_grammar(grammar))
    shown = grammar.shown(items, lang)
    assert grammar.read(shown) == items, shown


def _raw(table: Any, rows: list[Row], lang: str, edits: dict[tuple[int, str], str]) -> RawSheet:
    """The sheet as it would be read, with other texts in some cells."""
    columns = table.columns(LANGUAGES)
    heading = heading_of("p", rows, columns, "es")
    lines = [[Cell(c.title.pick(lang)) for c in columns] + [Cell(heading)]]
    for number, row in enumerate(rows):
        cells = cells_of(row, columns, "es", lang)
        texts = [edits.get((number, key), text) for key, text in cells.items()]
        lines.append([*map(Cell, texts), Cell(control_of(row, columns, "es"))])
    return RawSheet("p.xlsx", table.title.pick(lang), lines)


@st.composite
def _edits(draw: st.DrawFn, rows: list[Row], columns: tuple[Column, ...], lang: str) -> Any:
    """Texts for some cells; lists of texts keep the length they have in the other language."""
    edits: dict[tuple[int, str], str] = {}
    plain = [c for c in columns[1:] if c.path and not isinstance(c.form, Texts)]
    for number in draw(st.sets(st.integers(0, len(rows) - 1), min_size=1, max_size=4)):
        for column in draw(st.lists(st.sampled_from(plain), min_size=1, max_size=4)):
            value = draw(st.none() | _values(column.form))
            edits[number, column.key] = "" if value is None else column.form.shown(value, lang)
        many = {c.path: c for c in columns if isinstance(c.form, Texts)}
        for path in many:
            if draw(st.booleans()):
                size = draw(st.integers(0, 3))
                for column in (c for c in columns if c.path == path):
                    texts = draw(st.lists(TEXTS, min_size=size, max_size=size))
                    edits[number, column.key] = column.form.shown(texts, lang)
    return edits


LINES = st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=8).map("\n".join)


@given(LINES, LINES)
def test_of_one_layout_all_changes_are_put(before: str, after: str) -> None:
    assert patched(f" {before}", f" {before}", after) == after
    assert patched(before.replace("a", "A"), before, before) == before.replace("a", "A")
    assert patched(f"{before}\n", before, after).rstrip() == after.rstrip()


@settings(deadline=None, max_examples=50)
@given(st.data())
def test_what_is_changed_changes_and_nothing_else(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(PLANS) - 1))
    lang = data.draw(st.sampled_from(LANGUAGES))
    text = PLANS[at]
    plan: Any = deepcopy(DATA[at])
    tables = [table for table in TABLES if rows_of(plan).of(table.id)]
    table = data.draw(st.sampled_from(tables))
    rows, columns = rows_of(plan).of(table.id), table.columns(LANGUAGES)
    edits = data.draw(_edits(rows, columns, lang))
    expected = [cells_of(row, columns, "es", lang) for row in rows]
    for (number, key), told in edits.items():
        expected[number][key] = told
    others = {each.id: _cells(plan, each, lang) for each in TABLES if each is not table}
    found: list[Any] = []
    graft = Graft(text, plan, Plan)
    sheets = recognised([_raw(table, rows, lang, edits)], LANGUAGES, found)
    merged = merge(graft.data, sheets, LANGUAGES, delete=False)
    assert not found + merged.problems
    after = patched(text, laid_out(text), graft.text()) if merged.changed() else text
    read = load_text(after, "").doc
    assert read is not None
    assert read.data == graft.data
    assert _cells(read.data, table, lang) == expected
    assert {
        each.id: _cells(read.data, each, lang) for each in TABLES if each is not table
    } == others


def _cells(plan: Any, table: Any, lang: str) -> list[dict[str, str]]:
    columns = table.columns(LANGUAGES)
    return [cells_of(row, columns, "es", lang) for row in rows_of(plan).of(table.id)]
