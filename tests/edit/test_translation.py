"""Texts go to translators and come back: what they did not touch stays as it was, to the letter."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planclaro.codes import CODES
from planclaro.edit.layout import laid_out
from planclaro.edit.translation import Sheet, names, pair_to, sheet
from planclaro.edit.translation_brought import Brought, Row
from planclaro.edit.translation_csv import NotTable, as_csv, from_csv
from planclaro.edit.translation_files import write
from planclaro.edit.translation_notes import notes
from planclaro.edit.translation_po import as_po, from_po
from planclaro.edit.translation_taken import Taken, taken
from planclaro.model import TextState
from planclaro.read.content import Reading, read_content
from planclaro.read.translations.records import file_of
from tests.edit.sheets_made import with_only

ROOT = Path(__file__).parents[2]
PLANS = sorted(path.stem for path in (ROOT / "content/plans").glob("*.yaml"))
FILE = "traducido.po"
FORMATS = ("po", "csv")


@cache
def real() -> Reading:
    return read_content(ROOT, ROOT / "site_config.yaml")


def project(folder: Path) -> Path:
    """A project whose one plan is `canas`."""
    return with_only("canas", folder).root


def alone(plan: str, folder: Path) -> Path:
    """A project of this plan only: what it names is not there, which no translation minds."""
    (folder / "content/plans").mkdir(parents=True)
    shutil.copy(ROOT / "site_config.yaml", folder)
    shutil.copy(ROOT / f"content/plans/{plan}.yaml", folder / "content/plans")
    return folder


def read(root: Path, plan: str, to: str) -> Sheet:
    reading = read_content(root, root / "site_config.yaml")
    pair = pair_to(reading, to)
    assert pair
    found = sheet(reading, plan, pair)
    assert found
    return found


def exported(of: Sheet, style: str, lang: str = "es") -> str:
    glossary = real().catalog.glossary
    if style == "csv":
        return as_csv(of, lambda text: notes(of, text, glossary, lang))
    return as_po(of, "Textos", lambda text: notes(of, text, glossary, lang))


def back(text: str, style: str) -> Brought:
    return from_csv(text) if style == "csv" else from_po(text, tuple(text.split("\n")))


def bring(
    root: Path, of: Sheet, brought: Brought, asked: TextState | None = None
) -> tuple[Taken, list[str]]:
    new = taken(of, brought, FILE, (), asked)
    problems = [*new.problems]
    if not any(problem.is_error() for problem in problems):
        problems += write(root, of, new, FILE, ())
    return new, [problem.code.id for problem in problems]


def one(of: Sheet, place: str, **changed: str) -> Brought:
    text = of.by_place()[place]
    row = {"source": text.source, "translation": "", "state": "reviewed", **changed}
    return Brought(of.name, of.pair.to, (Row(place, line=0, **row),))


@pytest.mark.parametrize("style", FORMATS)
@pytest.mark.parametrize("name", [*PLANS, "glossary", "topics", "indicators", "contests"])
def test_what_comes_back_as_it_went_changes_nothing(name: str, style: str) -> None:
    for to in ("en", "quz"):
        pair = pair_to(real(), to)
        assert pair
        of = sheet(real(), name, pair)
        assert of
        assert of.texts
        brought = back(exported(of, style), style)
        assert (brought.name, brought.to) == (name, to)
        new = taken(of, brought, FILE, (), None)
        assert not new.texts
        assert not new.records
        assert not new.problems


def test_everything_that_has_texts_can_be_translated() -> None:
    assert set(names(real())) == {*PLANS, "glossary", "topics", "indicators", "contests"}


# Words of any script, signs that YAML, CSV or PO give a meaning, and lines.
SAID = st.lists(
    st.text(st.sampled_from("abñ 'ʼüë:#-|>{}[],&*!%@=+\"\\?¿—×3\nяى漢"), min_size=1, max_size=30),
    min_size=1,
    max_size=6,
).map(lambda parts: "x" + " ".join(parts).strip())


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_exactly_what_was_translated_comes_back(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    plan = data.draw(st.sampled_from(["canas", "espinar-mrt"]))
    root = alone(plan, tmp_path_factory.mktemp("translated"))
    style = data.draw(st.sampled_from(FORMATS))
    to = data.draw(st.sampled_from(["en", "quz"]))
    file = root / f"content/plans/{plan}.yaml"
    of = read(root, plan, to)
    chosen = data.draw(
        st.dictionaries(st.sampled_from([t.place for t in of.texts]), SAID, max_size=8)
    )
    rows = [*back(exported(of, style), style).rows]
    rows = data.draw(st.permutations(rows)) if style == "po" else rows
    changed = [
        Row(r.place, r.source, chosen.get(r.place, r.translation), "draft", r.line)
        if r.place in chosen
        else r
        for r in rows
    ]
    before = file.read_text("utf-8")
    problems = bring(root, of, Brought(plan, to, tuple(changed)))[1]
    if any(CODES[code].severity == "error" for code in problems):
        # Too many signs, say: then nothing is written at all.
        assert file.read_text("utf-8") == before
        return
    found = read(root, plan, to).by_place()
    for text in of.texts:
        said = chosen.get(text.place)
        now = found[text.place].translation
        if said is None:
            assert now == text.translation
        else:
            assert now is not None
            assert now.strip() == said.strip()
    assert {p for p, t in found.items() if t.state is TextState.DRAFT} == {
        place for place, said in chosen.items()
    }


@pytest.mark.parametrize("name", PLANS)
def test_only_the_lines_of_what_changed_change(name: str, tmp_path: Path) -> None:
    root = alone(name, tmp_path)
    file = root / f"content/plans/{name}.yaml"
    before = file.read_text("utf-8").split("\n")
    of = read(root, name, "en")
    chosen = of.texts[:: len(of.texts) // 5]
    rows = (
        row
        for text in chosen
        for row in one(of, text.place, translation=f"Changed {text.translation}").rows
    )
    bring(root, of, Brought(name, "en", tuple(rows)))
    assert laid_out(file.read_text("utf-8")) == file.read_text("utf-8")
    after = file.read_text("utf-8").split("\n")
    lost = [line for line in before if line not in after]
    # A text may stand on several lines.
    assert len(chosen) <= len(lost) < 6 * len(chosen)
    comments = [line for line in before if line.strip().startswith("#")]
    assert comments == [line for line in after if line.strip().startswith("#")]


def test_a_plain_string_becomes_a_text_by_language(tmp_path: Path) -> None:
    root = project(tmp_path / "p")
    file = root / "content/plans/canas.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("  es: Plan de gobierno local", "  es: Plan local"), "utf-8")
    of = read(root, "canas", "quz")
    bring(root, of, one(of, "title", translation="Canas llaqtapa plannin"))
    assert "\n  quz: Canas llaqtapa plannin\nshort_title" in file.read_text("utf-8")
    assert (root / file_of("canas", "quz")).exists()


def test_a_source_that_changed_is_told_and_its_translation_not_taken_as_current(
    tmp_path: Path,
) -> None:
    root = project(tmp_path / "p")
    of = read(root, "canas", "quz")
    old = one(of, "mission/text", source="Otra cosa.", translation="Huk simi.")
    assert bring(root, of, old)[1] == [CHANGED]
    found = read(root, "canas", "quz").by_place()["mission/text"]
    assert (found.translation, found.stale) == ("Huk simi.", True)
    english = read(root, "canas", "en")
    old = one(english, "mission/text", source="Otra cosa.", translation="Something else.")
    assert bring(root, english, old)[1] == [CHANGED]
    assert read(root, "canas", "en").by_place()["mission/text"].translation != "Something else."


CASES: dict[str, tuple[str, list[tuple[str, str]], list[str]]] = {
    "gone": ("quz", [("sections/nowhere/text", "Iskay")], ["T104"]),
    "HTML": ("quz", [("title", "Canas <b>plan</b> 2019-2022")], ["T103"]),
    "figures": ("quz", [("title", "Canas plan 2019-2023")], ["T106"]),
    "a link": ("quz", [("title", "Canas plan 2019-2022 [x](javascript:alert)")], ["C206"]),
    "twice": ("quz", [("title", "2019-2022"), ("title", "Plan 2019-2022")], ["T102"]),
    "twice the same": ("quz", [("title", "2019-2022"), ("title", "2019-2022")], []),
    "taken away": ("en", [("title", "")], ["T107"]),
    "an anchor": ("anchored quz", [("title", "Canas llaqta")], ["T108"]),
    "an anchor and its alias": (
        "anchored quz",
        [("title", "Canas llaqta"), ("mission/text", "Canas")],
        [],
    ),
    "an alias": ("anchored quz", [("mission/text", "Canas")], []),
    "nothing": ("quz", [("title", "   ")], []),
    "nothing wrong": ("quz", [("title", "Canas plan 2019-2022")], []),
}
CHANGED = "T105"
PRODUCED = {code for *_, told in CASES.values() for code in told if code[0] == "T"} | {CHANGED}


def anchored(file: Path) -> None:
    """The mission is the title again, by an alias: the title cannot be translated alone."""
    text = re.sub(
        r"^title:\n(  .*\n)+",
        "title: &t {es: Canas, en: Canas}\n",
        file.read_text("utf-8"),
        flags=re.M,
    )
    text = re.sub(r"^(mission:\n  text:)\n(    .*\n)+", r"\1 *t\n", text, flags=re.M)
    assert "text: *t" in text
    file.write_text(text, "utf-8")


@pytest.mark.parametrize(("into", "said", "told"), CASES.values(), ids=CASES.keys())
def test_what_is_wrong_is_told(
    into: str, said: list[tuple[str, str]], told: list[str], tmp_path: Path
) -> None:
    root = project(tmp_path / "p")
    file = root / "content/plans/canas.yaml"
    if into.startswith("anchored"):
        anchored(file)
    before = file.read_bytes()
    to = into.split()[-1]
    of = read(root, "canas", to)
    sources = {each.place: each.source for each in of.texts}
    rows = [Row(place, sources.get(place, "—"), text, "reviewed", 0) for place, text in said]
    assert bring(root, of, Brought("canas", to, tuple(rows)))[1] == told
    if any(CODES[code].severity == "error" for code in told):
        assert file.read_bytes() == before


def test_an_error_anywhere_leaves_everything_as_it_was(tmp_path: Path) -> None:
    root = project(tmp_path / "p")
    of = read(root, "canas", "quz")
    rows = (*one(of, "title", translation="Plan 2019-2022").rows,)
    rows += one(of, "mission/text", translation="<p>Misión</p>").rows
    before = (root / "content/plans/canas.yaml").read_bytes()
    assert "T103" in bring(root, of, Brought("canas", "quz", rows))[1]
    assert (root / "content/plans/canas.yaml").read_bytes() == before
    assert not (root / file_of("canas", "quz")).exists()


def test_a_draft_is_reviewed_by_taking_its_mark_away(tmp_path: Path) -> None:
    root = project(tmp_path / "p")
    said = "Canas plan 2019-2022"
    of = read(root, "canas", "quz")
    bring(root, of, one(of, "title", translation=said), TextState.MACHINE)
    again = read(root, "canas", "quz")
    assert again.by_place()["title"].state is TextState.MACHINE
    po = exported(again, "po")
    assert '#, fuzzy\nmsgctxt "title"' in po
    bring(root, again, back(po.replace("#, fuzzy\n", ""), "po"))
    assert read(root, "canas", "quz").by_place()["title"].state is TextState.REVIEWED


def test_what_programs_for_translators_do_to_a_file_does_no_harm(tmp_path: Path) -> None:
    root = project(tmp_path / "p")
    of = read(root, "canas", "quz")
    head, *entries = exported(of, "po").strip().split("\n\n")
    entries.reverse()
    entries = [entry.replace('"\n"', "") for entry in entries]
    one_line = "\n\n".join(
        [head.replace("X-Generator", ""), *entries, '#~ msgid "x"\n#~ msgstr ""']
    )
    said = one_line.replace(
        'provincia de Canas"\nmsgstr ""', 'provincia de Canas"\nmsgstr "Canas 2019-2022"'
    )
    new, problems = bring(root, of, back(said + "\n", "po"))
    assert (len(new.texts), problems) == (1, [])


@pytest.mark.parametrize("cell", ["=1+1", "+51 984", "-5%", "@x", "'=x", "''-", "'hola", "\tx"])
def test_no_cell_is_a_formula_and_none_is_changed_by_it(cell: str, tmp_path: Path) -> None:
    root = project(tmp_path / "p")
    of = read(root, "canas", "en")
    texts = tuple(
        type(t)(t.place, t.loc, t.text, t.source, cell, t.state) if t.place == "title" else t
        for t in of.texts
    )
    table = as_csv(Sheet(of.name, of.pair, of.model, of.doc, {}, texts), lambda text: ())
    assert not any(field.startswith(tuple("=+-@\t")) for field in table.split("\r\n")[1].split(","))
    [found] = [row for row in from_csv(table).rows if row.place == "title"]
    assert found.translation == cell


def test_a_table_with_semicolons_is_read(tmp_path: Path) -> None:
    table = 'plan;lugar;estado;es;quz;notas\r\ncanas;title;draft;"Plan; local";"Ñan ""x""";\r\n'
    found = from_csv(table)
    assert found.rows[0] == Row("title", "Plan; local", 'Ñan "x"', "draft", 1)
    with pytest.raises(NotTable):
        from_csv("nombre,edad\r\nx,3\r\n")
