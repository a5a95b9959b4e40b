"""A page opened once, with nothing cached, for all tests that only look at it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.built import Site, type_of
from tests.browser.first_view import SCROLL, FirstView, first_view
from tests.browser.server import Server, serve
from tests.browser.visit import HEIGHT, PHONE, Visits

SCROLLED = frozenset(("dimension", "target"))
"""Types whose first view is counted with all that shows on the way down."""


@dataclass(frozen=True)
class Opened:
    """A page in a tab. Tests change width and colours, nothing else that they leave behind."""

    path: str
    visits: Visits
    tab: Page
    server: Server

    def at(self, width: int = PHONE, *, dark: bool = False) -> Page:
        """The tab, this wide, in light or dark."""
        self.tab.set_viewport_size({"width": width, "height": HEIGHT})
        self.tab.emulate_media(color_scheme="dark" if dark else "light")
        return self.tab

    def first_view(self) -> FirstView:
        """What it took to see the page, once nothing more comes."""
        self.server.wait_idle()
        return first_view(self.server.site, self.path, tuple(self.server.sent))


@contextmanager
def opened_page(visits: Visits, site: Site, path: str) -> Iterator[Opened]:
    """Open a page in the tab of `visits` that is used again and again.

    Each page has a server of its own: the new origin has nothing cached, nothing stored and no
    worker, and all that its server sends is on account of this page.
    """
    with serve(site) as server:
        visits.server = server
        tab = visits(path)
        if type_of(path.partition("?")[0]) in SCROLLED:
            tab.evaluate(SCROLL)
        yield Opened(path, visits, tab, server)
        visits.problems.clear()
