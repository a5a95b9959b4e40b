"""What is folded away is one tap away, and there for whoever prints the page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import SHOWN, Visits

pytestmark = pytest.mark.browser
WHO = "puno-todos-por-el-peru/quienes/"
FOLDED = ".named details li"


def _printed(page: Page) -> list[bool]:
    page.emulate_media(media="print")
    shown: list[bool] = page.locator(FOLDED).evaluate_all(SHOWN)
    return shown


def test_a_long_list_unfolds_without_script(visit: Visits) -> None:
    page = visit(WHO, script=False)
    item = page.locator(FOLDED).first
    expect(item).to_be_hidden()
    page.locator(".named summary").first.click()
    expect(item).to_be_visible()


def test_what_is_folded_is_printed(visit: Visits) -> None:
    shown = _printed(visit(WHO))
    assert shown
    assert all(shown)


def test_a_name_is_reached_by_its_link(visit: Visits) -> None:
    page = visit(WHO)
    page.locator(".contents summary").click()
    page.locator(".contents a").last.click()
    expect(page.locator(".named:target h2")).to_be_in_viewport()
