"""Interface words and the publisher's own pages: read, or told what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from planclaro.config import Language, SiteConfig
from planclaro.diagnostics import Diagnostic
from planclaro.read.catalogues import read_voices
from planclaro.read.content import read_content
from planclaro.read.prose import SLUGS, read_prose
from tests.bad.sites import valid_site


def _head(plural: str, *headers: str) -> str:
    lines = (f"Plural-Forms: {plural};", *headers)
    return 'msgid ""\nmsgstr ""\n' + "".join(f'"{line}\\n"\n' for line in lines) + "\n"


HEAD = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
ES = HEAD + 'msgid "Home"\nmsgstr "Inicio"\n\nmsgid "row {row}"\nmsgstr "fila {row}"\n'
EN = HEAD + 'msgid "Home"\nmsgstr "Home"\n\nmsgid "row {row}"\nmsgstr "row {row}"\n'
HOME = 'msgid "Home"\nmsgstr "Home"\n\n'
ROW = 'msgid "row {row}"\nmsgstr "row {row}"\n'
PLURALS = (
    "nplurals=2; plural=(1/(n-n))",
    "nplurals=2; plural=(n !!! 1)",
    "nplurals=2; plural=(n == !n)",
    "nplurals=2; plural=n",
    "nplurals=2; plural=(0-1)",
    "nplurals=2; plural=" + "(" * 400 + "n" + ")" * 400,
    "nplurals=2; plural=n" + "+n" * 1_000,
    "nplurals=2; plural=",
    "nplurals=0; plural=0",
    "nplurals=999999999; plural=0",
    "nplurals=dos; plural=0",
)
PO = "templates/locale/en.po"
PAGE = "content/prose/acerca.en.md"


def _row(translated: str) -> str:
    return HEAD + HOME + f'msgid "row {{row}}"\nmsgstr "{translated}"\n'


def _nested(line: str, times: int) -> str:
    return "".join(" " * 4 * level + line + "\n" for level in range(times))


def _table(columns: int, rows: int) -> str:
    return "\n".join(["|a" * columns, "|-" * columns, *["|"] * rows])


# File, its content (None: no such file), and what is expected: code, file, line, column.
CASES = {
    "no catalogue": (PO, None, ("S101", PO, 1, 1)),
    "not a PO file": (PO, HEAD + "msgid Home\n", ("S102", PO, 4, 1)),
    "unclosed quotes": (PO, HEAD + 'msgid "Home"\nmsgstr "Ho\n', ("S102", PO, 5, 1)),
    "a place that is not in the source": (PO, _row("row {fila}"), ("S103", PO, 7, 1)),
    "a place left out": (PO, _row("row"), ("S103", PO, 7, 1)),
    "a single brace": (PO, _row("row {row"), ("S103", PO, 7, 1)),
    "a format": (PO, _row("row {row:d}"), ("S103", PO, 7, 1)),
    "a conversion": (PO, _row("row {row!x}"), ("S103", PO, 7, 1)),
    "a place in a place": (PO, _row("row {row:{row}}"), ("S103", PO, 7, 1)),
    "an attribute": (PO, _row("row {row.real}"), ("S103", PO, 7, 1)),
    "not translated": (PO, _row(""), ("S104", PO, 7, 1)),
    "marked as doubtful": (PO, HEAD + HOME + "#, fuzzy\n" + ROW, ("S104", PO, 8, 1)),
    "cut short": (PO, HEAD + HOME, ("S104", PO, 7, 1)),
    "cut in the middle of a word": (PO, HEAD + HOME + 'msgid "row"\n', ("S102", PO, 7, 1)),
    "only a header": (PO, HEAD, ("S106", PO, 1, 1)),
    "empty": (PO, "", ("S106", PO, 1, 1)),
    **{plural: (PO, _head(plural) + HOME + ROW, ("S105", PO, 3, 1)) for plural in PLURALS},
    "a date that never was": (
        PO,
        _head("nplurals=2; plural=0", "PO-Revision-Date: 2026-02-31 00:00+0000") + HOME + ROW,
        ("S105", PO, 3, 1),
    ),
    "Latin-1": (PO, b'msgid "A"\nmsgstr "\xf1"\n', ("Y008", PO, 2, 9)),
    "a page without a title": (PAGE, "Text\n", ("S112", PAGE, 1, 1)),
    "an empty page": (PAGE, "", ("S112", PAGE, 1, 1)),
    "a page that is no text": (PAGE, b"%PDF-1.4", ("Y007", PAGE, 1, 1)),
    "a page that is too long": (PAGE, "# A\n" + "a" * 20_000, ("C208", PAGE, 1, 1)),
    "a page of open brackets": (PAGE, "# A\n\na\n" + "<![CDATA[" * 2_000, ("C209", PAGE, 4, 1)),
    "open links": (PAGE, "# A\n\nb\n\n" + "[a](b " * 300 + "a" * 9_000, ("C213", PAGE, 5, 1)),
    "a page of tags": (PAGE, "# A\n\n" + "<a " * 2_000, ("C209", PAGE, 3, 1)),
    "lists in lists": (PAGE, "# A\n" + _nested("- a", 60), ("C210", PAGE, 22, 1)),
    "definitions in definitions": (PAGE, "# A\n\n" + "a\n: b\n" * 400, ("C210", PAGE, 44, 1)),
    "a page of short lines": (PAGE, "# A\n\n" + "-\n" * 2_000, ("C211", PAGE, 1001, 1)),
    "a wide and long table": (PAGE, "# A\n\n" + _table(100, 100), ("C212", PAGE, 53, 1)),
}
PRODUCED = {code for _, _, (code, *_) in CASES.values()} | {"S111"}
"""The codes that the tests of this module show to be produced."""


def _project(root: Path) -> SiteConfig:
    """A valid site with its words and pages; returns its settings, in Spanish and English."""
    valid_site(root)
    for path, content in (("es", ES), ("en", EN)):
        _write(root / f"templates/locale/{path}.po", content)
    for slug in SLUGS:
        _write(root / f"content/prose/{slug}.es.md", "# Título\n\nTexto.\n")
        _write(root / f"content/prose/{slug}.en.md", "# Title\n\nText.\n")
    config = read_content(root, root / "site_config.yaml").config
    assert config
    spanish = Language(code="es", name="Español", locale="es_PE")
    english = Language(code="en", name="English", locale="en", fallback=("es",))
    return config.model_copy(update={"languages": (spanish, english)})


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def _problems(root: Path, config: SiteConfig) -> list[Diagnostic]:
    voices, of_words = read_voices(root, config)
    return [*of_words, *read_prose(root, voices)[1]]


def test_a_valid_site_has_no_problems(tmp_path: Path) -> None:
    assert _problems(tmp_path, _project(tmp_path)) == []


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, name: str) -> None:
    file, content, expected = CASES[name]
    config = _project(tmp_path)
    if content is None:
        (tmp_path / file).unlink()
    else:
        _write(tmp_path / file, content)
    found = [(d.code.id, d.at.file, d.at.line, d.at.column) for d in _problems(tmp_path, config)]
    assert found == [expected]


def test_a_page_missing_in_one_language_falls_back(tmp_path: Path) -> None:
    config = _project(tmp_path)
    (tmp_path / PAGE).unlink()
    assert _problems(tmp_path, config) == []


def test_a_page_missing_in_every_language_is_an_error_for_each(tmp_path: Path) -> None:
    config = _project(tmp_path)
    (tmp_path / PAGE).unlink()
    (tmp_path / "content/prose/acerca.es.md").unlink()
    assert [d.code.id for d in _problems(tmp_path, config)] == ["S111", "S111"]


@pytest.mark.parametrize("charset", ["CHARSET", "ISO-8859-1", "utf-16", ""])
def test_a_catalogue_is_utf8_whatever_its_header_says(tmp_path: Path, charset: str) -> None:
    config = _project(tmp_path)
    head = _head("nplurals=2; plural=(n != 1)", f"Content-Type: text/plain; charset={charset}")
    _write(tmp_path / PO, head + HOME.replace('str "Home', 'str "Home ✓') + ROW)
    voices, problems = read_voices(tmp_path, config)
    assert (voices[1].t("Home"), problems) == ("Home ✓", [])


def test_plural_forms_follow_the_rule_of_the_header(tmp_path: Path) -> None:
    config = _project(tmp_path)
    rule = "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 10/(n-12345) < 99 ? 2 : 2)"
    word = 'msgid "{n} row"\nmsgid_plural "{n} rows"\n'
    english = 'msgstr[0] "one"\nmsgstr[1] "two"\nmsgstr[2] "{n} rows"\n'
    _write(tmp_path / PO, _head(rule) + HOME + ROW + "\n" + word + english)
    voices, problems = read_voices(tmp_path, config)
    said = [voices[1].n("{n} row", "{n} rows", n) for n in (1, 2, 3, 12345)]
    # The rule divides by zero for a number that nobody tried.
    assert said == ["one", "two", "3 rows", "one"]
    # Spanish lacks the word: it is told there.
    assert [(d.code.id, d.at.file) for d in problems] == [("S104", "templates/locale/es.po")]


def test_the_catalogue_of_the_code_says_which_words_there_are(tmp_path: Path) -> None:
    config = _project(tmp_path)
    alone = config.model_copy(update={"languages": config.languages[:1]})
    _write(tmp_path / "templates/locale/es.po", ES.partition('msgid "row')[0])
    problems = read_voices(tmp_path, alone)[1]
    assert [(d.code.id, d.at.file) for d in problems] == [("S104", "templates/locale/es.po")]


def test_words_fall_back_along_the_chain(tmp_path: Path) -> None:
    config = _project(tmp_path)
    _write(tmp_path / PO, HEAD + HOME)
    voices, _ = read_voices(tmp_path, config)
    assert voices[1].t("Home") == "Home"
    assert voices[1].t("row {row}", row=3) == "fila 3"


def test_a_fallback_that_is_no_language_of_the_site_is_no_crash(tmp_path: Path) -> None:
    config = _project(tmp_path)
    english = config.languages[1].model_copy(update={"fallback": ("qu", "es")})
    odd = config.model_copy(update={"languages": (config.languages[0], english)})
    voices, problems = read_voices(tmp_path, odd)
    assert (voices[1].chain, problems) == (("en", "es"), [])
