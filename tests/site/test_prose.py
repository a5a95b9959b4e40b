"""Markdown becomes harmless HTML: nothing runs, nothing leaves, nothing breaks the outline."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from markupsafe import Markup

from planclaro.site.prose import own_html, plan_html
from tests.parsed import Parsed

Reader = Callable[[str], Markup]
BOTH = pytest.mark.parametrize("read", [plan_html, own_html])
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<b onclick='alert(1)'>a</b>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>a</a></svg>",
    "<iframe src='https://otro.example/'></iframe>",
    "<style>body{display:none}</style>",
    "<a href='javascript:alert(1)'>a</a>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](java\nscript:alert(1))",
    "[a](data:text/html,<script>alert(1)</script>)",
    "[a](vbscript:x)",
    '[a](//otro.example/ "t" onmouseover=alert(1))',
    "![a](https://otro.example/pixel.gif)",
    "<form action='https://otro.example/'><input name=a></form>",
    "<div\n\nonclick=alert(1)>",
    "a <!-- --!><img src=x onerror=alert(1)> -->",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
    "# T {onclick=alert(1)}",
]
FORBIDDEN = {"script", "img", "svg", "iframe", "style", "form", "input", "link", "meta", "object"}


@BOTH
@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_of_a_text_can_run_or_load(read: Reader, text: str) -> None:
    found = Parsed(read(text))
    assert not found.dangers()
    assert not FORBIDDEN.intersection(tag for tag, _ in found.elements)
    assert all(set(attributes) <= {"href", "rel", "id"} for _, attributes in found.elements)


@pytest.mark.parametrize(
    "text",
    ["<b>fuerte</b>", "<script>alert(1)</script>", "Si a < b y c > d", "<div>\ncaja\n</div>"],
)
def test_html_in_a_plan_is_shown_as_text(text: str) -> None:
    shown = re.sub(r"</?p>|\n", "", plan_html(text))
    assert Markup(shown).unescape() == text.replace("\n", "")


def test_links_say_that_they_are_not_endorsed() -> None:
    for address in ("https://jne.example/", "http://jne.example/", "mailto:a@jne.example"):
        assert plan_html(f"[a]({address})") == f'<p><a href="{address}" rel="nofollow">a</a></p>'


def test_headings_of_a_plan_stand_below_the_title_of_the_section() -> None:
    assert plan_html("# Uno\n\n## Dos") == "<h3>Uno</h3>\n<h4>Dos</h4>"
    assert plan_html("### Uno\n\n### Otro") == "<h3>Uno</h3>\n<h3>Otro</h3>"
    assert plan_html("### Uno\n\n###### Hondo") == "<h3>Uno</h3>\n<h4>Hondo</h4>"


def test_a_plan_cannot_name_places_of_the_page() -> None:
    assert Parsed(plan_html("# Uno {#contenido}\n\n<p id='contenido'>")).ids == []


def test_a_page_of_the_publishers_own_can() -> None:
    assert own_html("## Uno {#lectura}") == '<h2 id="lectura">Uno</h2>'


def test_lists_and_tables_are_kept() -> None:
    assert "<li>uno</li>" in plan_html("- uno\n- dos")
    assert "<td>1</td>" in plan_html("| a | b |\n|---|---|\n| 1 | 2 |")


def test_one_text_does_not_change_the_next() -> None:
    first = plan_html("[uno][1]\n\n[1]: https://uno.example/")
    assert "href" in first
    assert "href" not in plan_html("[uno][1]")
