"""The handbook as an editor opens it, inside a site, on a phone and on a wide screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import axe
from tests.browser.built import Site
from tests.browser.server import serve
from tests.browser.visit import PHONE, TOO_WIDE, Visits
from tests.docs.made import guided

pytestmark = pytest.mark.browser
WIDE = 1280
PAGES = ("guia/", "guia/primer-plan/", "en/guia/codigos/P003/")
THEMES_OWN = ('landmark-unique: <nav class="md-code__nav">',)
"""What axe finds in the theme: its copy buttons stand in a landmark each, all of one name."""


@pytest.fixture(scope="module")
def guide(browser: Browser) -> Iterator[Visits]:
    """Opens pages of the handbook; nothing improper may happen meanwhile."""
    with serve(Site(guided().root / "site", "root")) as server:
        visits = Visits(browser, server, keep=True)
        yield visits
        visits.close()


@pytest.mark.parametrize("width", [PHONE, WIDE])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_and_is_accessible(guide: Visits, path: str, width: int) -> None:
    page = guide(path, width=width)
    assert page.evaluate(TOO_WIDE) <= 0
    found = [each for each in axe.violations(page) if not each.startswith(THEMES_OWN)]
    assert not found, "\n".join(found)
    guide.settle()


@pytest.mark.parametrize("typed", ["teléfono", "telefono"])
def test_a_word_is_found_with_its_accent_and_without(guide: Visits, typed: str) -> None:
    page = guide("guia/", width=WIDE)
    page.keyboard.press("f")
    page.keyboard.type(typed)
    found = page.locator("[data-md-component=search] a[href*='guia/lenguaje-claro/']")
    expect(found.first).to_be_visible()
    guide.settle()
