"""Templates: a mistake in one is told, and no text is markup."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from planclaro.emit.render import environments, renderer
from planclaro.site.edition import Page
from planclaro.site.frame import Head, frame
from planclaro.site.here import Here
from tests import made


@dataclass(frozen=True)
class View:
    """What the template of a test may see."""

    text: str


def rendered(
    folder: Path, template: str, text: str = "", code: str = "es", *, portable: bool = False
) -> tuple[str, str]:
    """The path and the HTML of a page made from this template."""
    (folder / "pages").mkdir(exist_ok=True)
    (folder / "pages" / "page.html").write_text(template, "utf-8")
    site = made.site(portable=portable)
    here = Here("uno/", made.voice(code), site.urls)
    framed = frame(site, here, Head("Uno", "De qué va"))
    page = Page("uno/", here.own_address(), code, "page.html", framed, View(text))
    render = renderer(environments(folder, folder / "cache", site.voices), site.urls)
    artifact = render(page)
    return artifact.path, artifact.content.decode()


@pytest.mark.parametrize(
    "template",
    ["{{ view.txt }}", "{{ frame.nothing }}", "{{ nothing }}", "{% if nothing %}{% endif %}"],
)
def test_what_does_not_exist_cannot_be_shown(tmp_path: Path, template: str) -> None:
    with pytest.raises(UndefinedError):
        rendered(tmp_path, template)


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7 * 7 }}", "' & \""]
)
def test_a_text_is_shown_as_it_is(tmp_path: Path, text: str) -> None:
    _, html = rendered(tmp_path, '<p title="{{ view.text }}">{{ view.text }}</p>', text)
    assert Markup(html).striptags() == text
    assert html.count("<") == 2


@pytest.mark.parametrize("text", ["<b>", "{other}", "{0}"])
def test_a_text_inside_words_is_shown_as_it_is(tmp_path: Path, text: str) -> None:
    _, html = rendered(tmp_path, '{{ _("Published by {name}.", name=view.text) }}', text)
    assert Markup(html).unescape() == f"Published by {text}."


def test_a_page_is_written_where_its_address_is(tmp_path: Path) -> None:
    assert rendered(tmp_path, "a")[0] == "uno/index.html"
    assert rendered(tmp_path, "a", code="en")[0] == "en/uno/index.html"


def test_each_language_speaks_for_itself(tmp_path: Path) -> None:
    site = made.site()
    loud = replace(site.voices[1], locale="de")
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "page.html").write_text("{{ number(1234) }}")
    render = renderer(environments(tmp_path, tmp_path / "cache", (site.voices[0], loud)), site.urls)
    framed = frame(site, Here("", site.voices[0], site.urls), Head("Uno", "De qué va"))
    pages = [Page("", code, code, "page.html", framed, View("")) for code in ("es", "en")]
    assert [render(page).content for page in pages] == [b"1,234", b"1.234"]


def test_a_cache_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file, not a folder")
    assert rendered(tmp_path, "a")[1] == "a"


def test_a_cache_that_takes_no_file_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**asked: object) -> None:
        raise PermissionError

    # Not by its modes: root, who runs many a test, is above them.
    monkeypatch.setattr("tempfile.NamedTemporaryFile", refuse)
    assert rendered(tmp_path, "a")[1] == "a"


@pytest.mark.parametrize("keep", [0, 10, 20, 30, 60])
def test_a_broken_file_in_the_cache_is_no_trouble(tmp_path: Path, keep: int) -> None:
    rendered(tmp_path, "a")
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(kept.read_bytes()[:keep])
    assert rendered(tmp_path, "a")[1] == "a"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_a_folder_may_have_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xf1o"))
    folder.mkdir()
    for _ in range(2):
        assert rendered(folder, "a")[1] == "a"


def test_a_changed_template_is_not_taken_from_the_cache(tmp_path: Path) -> None:
    assert rendered(tmp_path, "first")[1] == "first"
    assert rendered(tmp_path, "second")[1] == "second"
