"""A language that has only some words: whatever it borrows is heard in the language it is from."""

from __future__ import annotations

import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.pofile import read_po, write_po

from planclaro.pipeline import Request, build
from planclaro.project import Project
from tests.sites.test_sites import HERE, ROOT

VOID = {"meta", "link", "input", "br", "img", "hr", "path", "circle"}
START, END = "⟦", "⟧"


class Heard(HTMLParser):
    """Texts between the signs that stand in no Spanish element."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str | None]] = []
        self.marked = 0
        self.astray: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        lang = dict(attrs).get("lang") or (self.open[-1][1] if self.open else None)
        if tag not in VOID:
            self.open.append((tag, lang))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tag, lang = self.open[-1] if self.open else ("", None)
        if START in data and lang == "es":
            self.marked += 1
        # What names a page, and what programs read, has one language.
        elif START in data and tag not in ("title", "script", "pre"):
            self.astray.append(f"<{tag}> {data.strip()}")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in Quechua, with Aymara too; each Spanish word of the interface between signs."""
    root = tmp_path_factory.mktemp("borrowed")
    shutil.copytree(HERE / "in_quechua/content", root / "content")
    shutil.copytree(ROOT / "templates", root / "templates")
    (root / "assets").symlink_to(ROOT / "assets")
    settings = (HERE / "in_quechua/site_config.yaml").read_text("utf-8")
    (root / "site_config.yaml").write_text(settings.replace(", published: false", ""), "utf-8")
    file = root / "templates/locale/es.po"
    with file.open("rb") as source:
        catalog = read_po(source)
    for message in catalog:
        if message.id:
            forms = message.string or ""
            message.string = (
                _signed(forms) if isinstance(forms, str) else tuple(map(_signed, forms))
            )
    with file.open("wb") as target:
        write_po(target, catalog)
    output = root / "site"
    outcome = build(Project(root, root / "site_config.yaml"), Request(output), lambda address: None)
    assert outcome.written, outcome.diagnostics
    return output


@pytest.mark.parametrize("lang", ["quz", "ayr"])
def test_borrowed_words_carry_their_language(lang: str, built: Path) -> None:
    pages = sorted((built / lang).rglob("*.html"))
    assert len(pages) > 20
    for page in pages:
        heard = Heard()
        text = page.read_text("utf-8")
        heard.feed(text)
        # The script to read aloud, and a note in the index, are sentences of two languages.
        if page.parent.name not in ("llevar", "a-z"):
            assert not heard.astray, (page.relative_to(built), heard.astray)
        assert heard.marked > 3
        assert "\x01" not in text


def test_nothing_else_than_pages_has_marks(built: Path) -> None:
    for file in built.rglob("*"):
        if file.suffix in (".json", ".js", ".txt", ".csv", ".xml", ".webmanifest"):
            assert b"\x01" not in file.read_bytes(), file


def test_a_language_that_lacks_no_word_marks_none(built: Path) -> None:
    page = (built / "uno/social/index.html").read_text("utf-8")
    assert START in page
    assert 'lang="es">⟦' not in page


def _signed(word: str) -> str:
    return f"{START}{word}{END}" if word else word
