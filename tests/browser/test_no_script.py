"""Every page is complete without JavaScript."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator

from tests.browser.built import Site, language_of, languages, type_of
from tests.browser.document import parse
from tests.browser.visit import Visits

pytestmark = pytest.mark.browser
# What stands in a closed <details>, or is a QR code, is one tap away, without script.
REACHABLE = ":not(details:not([open]) *, .code *)"
# Of tables, and of what one plan says in a comparison.
CELLS = "main tbody td, main article[data-plan]"
WITHOUT_HEADING = """cells => cells.map((cell) => {
  const copy = cell.cloneNode(true);
  copy.querySelectorAll('h2, h3, h4').forEach((heading) => heading.remove());
  return copy.textContent;
})"""


def _hidden(found: Locator) -> list[str]:
    told: list[str] = found.filter(visible=False).evaluate_all(
        "found => found.map((element) => element.outerHTML.slice(0, 160))"
    )
    return told


def test_all_is_there(look: Visits, page_path: str) -> None:
    page = look(page_path, script=False)
    assert page.locator("h1").count() == 1
    assert page.locator("h1").is_visible()
    assert len(page.locator("main").inner_text().split()) >= 10
    assert page.locator("nav a:visible").count() >= 1
    others = set(languages()) - {language_of(page_path)}
    offered = page.locator("a[hreflang]:visible").evaluate_all(
        "links => links.map((link) => link.hreflang)"
    )
    assert others <= set(offered)
    assert not _hidden(page.locator(f"main svg[role=img]{REACHABLE}"))
    assert not _hidden(page.locator(f"main table{REACHABLE}"))
    cells = page.locator(CELLS)
    if type_of(page_path) in ("comparison", "overview"):
        assert cells.count() >= 1
    blank = [text for text in cells.evaluate_all(WITHOUT_HEADING) if not text.strip()]
    assert not blank, f"{len(blank)} blank cells"


def test_there_are_charts_in_every_language(built: Site) -> None:
    drawn = {
        language_of(page)
        for page in built.pages
        if type_of(page) == "dimension" and parse(built.file(page)).all("svg", role="img")
    }
    assert drawn == set(languages())
