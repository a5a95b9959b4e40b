"""What a first visit to each page takes, on the site and by the means of the tests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from playwright.sync_api import sync_playwright

from tests.browser import chromium
from tests.browser.built import Site
from tests.browser.opened import opened_page
from tests.browser.server import serve
from tests.browser.visit import Visits


@dataclass(frozen=True)
class Cost:
    """Bytes as sent, heads included; elements once scripts have run."""

    wire: int
    requests: int
    script: int
    html: int
    elements: int


def costs(site: Site, pages: Iterable[str]) -> dict[str, Cost]:
    """The same for the same site."""
    with sync_playwright() as playwright, serve(site) as server:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.flags())
        visits = Visits(browser, server, keep=True)
        return {page: _cost(visits, site, page) for page in pages}


def _cost(visits: Visits, site: Site, page: str) -> Cost:
    with opened_page(visits, site, page) as opened:
        view = opened.first_view()
        elements: int = opened.tab.evaluate("document.querySelectorAll('*').length")
        return Cost(view.wire, view.requests, view.script, view.html, elements)
