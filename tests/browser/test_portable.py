"""A portable build, opened from disk as from a memory card."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import site
from tests.browser.visit import Visits

pytestmark = pytest.mark.browser


def _open(visit: Visits, page: str) -> Page:
    return visit(site("portable").file(page).as_uri())


def test_a_reader_gets_from_page_to_page(visit: Visits) -> None:
    page = _open(visit, "")
    page.get_by_role("link", name="Mi Región", exact=True).first.click()
    page.get_by_role("link", name="Económica").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Económica")
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Economic")
    assert page.url.startswith("file://")


def test_pages_are_styled(visit: Visits) -> None:
    page = _open(visit, "puno-mi-region/social/")
    background = page.evaluate("getComputedStyle(document.querySelector('.target')).borderRadius")
    assert background not in ("", "0px")


def test_charts_can_be_explored(visit: Visits) -> None:
    page = _open(visit, "puno-mi-region/social/")
    page.locator("#poblacion-sin-agua .explore").click()
    expect(page.locator("#poblacion-sin-agua .plotted")).to_contain_text("Línea de base")


def test_plans_can_be_chosen(visit: Visits) -> None:
    page = _open(visit, "comparar/puno-2018/social/")
    page.get_by_label("Mi Región").uncheck()
    assert page.url.endswith("index.html?planes=puno-todos-por-el-peru")
    expect(page.locator("[data-plan=puno-mi-region]").first).to_be_hidden()
