"""The built handbook: complete in both languages, alone on its host, the same each time."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
import yaml
from typer.main import get_command

from docs.build import build
from docs.code_pages import problem_of
from docs.explained import explanations
from docs.field_pages import PAGES, anchor
from docs.words import FAMILIES, LANGUAGES, PREFIX
from planclaro.cli.commands import app
from planclaro.codes import CODES
from planclaro.diagnostics import Code
from planclaro.fields import FILES, models_in, shapes
from tests.browser.document import parse
from tests.docs.made import handbook
from tests.project import ROOT

LIKELY = 120
"""At least so many codes show how a wrong example is mended."""
LOADED = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src"}
WRITTEN = sorted((ROOT / "docs").glob("e[sn]/*.md"))
COMMAND = re.compile(r"python build\.py ([^`\n]+)")
FENCED = re.compile(r"^( *)```yaml[^\n]*\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)


def pages(lang: str) -> Iterator[Path]:
    return (handbook() / PREFIX[lang]).rglob("*.html")


def test_both_languages_have_the_same_pages() -> None:
    spanish, english = (
        {path.relative_to(handbook() / PREFIX[lang]).as_posix() for path in pages(lang)}
        for lang in LANGUAGES
    )
    assert spanish == english


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_code_has_its_page_at_the_address_its_messages_name(lang: str) -> None:
    for code in CODES.values():
        page = handbook() / code.page(lang) / "index.html"
        assert "<h1 id=" in page.read_text("utf-8")
        assert code.id in page.read_text("utf-8")


@pytest.mark.parametrize("code", CODES.values(), ids=CODES.keys())
def test_examples_are_whole(code: Code) -> None:
    """No place of a message is left open, in the message or in its advice."""
    words = [code.message.es, code.hint.es if code.hint else ""]
    places = {name for each in words for _, name, _, _ in Formatter().parse(each) if name}
    problem = problem_of(code)
    assert problem and places <= set(problem.args)


def test_codes_are_explained_and_mistakes_mended() -> None:
    assert set(explanations()) == set(CODES)
    mended = [each for each in explanations().values() if each.mend or each.right]
    assert len(mended) >= LIKELY


def test_every_code_belongs_to_a_family_that_has_a_name() -> None:
    assert {code[:2] for code in CODES} == set(FAMILIES)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_field_has_its_place(lang: str) -> None:
    for file, root in FILES.items():
        page = parse(handbook() / PREFIX[lang] / "campos" / PAGES[file] / "index.html")
        wanted = {anchor(model, shape.name) for model in models_in(root) for shape in shapes(model)}
        assert wanted <= page.ids


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_asked_of_another_host(lang: str) -> None:
    for path in pages(lang):
        document = parse(path)
        for element in document.elements:
            address = element.get(LOADED.get(element.tag, "-"))
            assert "//" not in address, f"{path}: {address}"
        [policy] = [
            each.get("content")
            for each in document.all("meta")
            if each.get("http-equiv") == "Content-Security-Policy"
        ]
        assert "http" not in policy
    for path in (handbook() / PREFIX[lang]).rglob("*.css"):
        assert not re.search(r"@import|url\(['\"]?(https?:)?//", path.read_text("utf-8")), path


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pictures_have_words_and_a_size_that_fits_a_phone(lang: str) -> None:
    for path in pages(lang):
        for picture in parse(path).all("img"):
            assert len(picture.get("alt")) > 30, path
    for path in (handbook() / PREFIX[lang] / "img").iterdir():
        assert path.stat().st_size < 60_000, path


def test_it_needs_no_library_of_the_tests() -> None:
    hidden = ("filelock", "fpdf", "hypothesis", "playwright", "pypdf", "pytest")
    code = f"import sys; sys.modules.update(dict.fromkeys({hidden})); import docs.build"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_the_same_bytes_each_time(tmp_path: Path) -> None:
    build(tmp_path / "again", tmp_path / "stage")
    again = {
        path.relative_to(tmp_path / "again"): path.read_bytes()
        for path in (tmp_path / "again").rglob("*")
        if path.is_file()
    }
    first = {
        path.relative_to(handbook()): path.read_bytes()
        for path in handbook().rglob("*")
        if path.is_file()
    }
    assert again == first


@pytest.mark.parametrize("path", WRITTEN, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_commands_that_are_shown_exist(path: Path) -> None:
    for line in COMMAND.findall(path.read_text("utf-8")):
        options = set(shlex.split(line))
        names = [word for word in shlex.split(line) if word.isalpha()]
        command: Any = get_command(app)
        while names and hasattr(command, "commands"):
            assert names[0] in command.commands, line
            command = command.commands[names.pop(0)]
        known = {name for each in command.params for name in (*each.opts, *each.secondary_opts)}
        assert {each for each in options if each.startswith("-")} <= known, line


@pytest.mark.parametrize("path", WRITTEN, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_what_is_shown_as_yaml_is_yaml(path: Path) -> None:
    for margin, text in FENCED.findall(path.read_text("utf-8")):
        yaml.safe_load("\n".join(line.removeprefix(margin) for line in text.split("\n")))
