"""Opening a page as a reader would, and noticing all that must never happen meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Route,
    WebError,
)

from tests.browser.server import Server

Workers: TypeAlias = Literal["allow", "block"]
PHONE = 360
HEIGHT = 740
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
"""By how many pixels a page is wider than its window."""
SHOWN = "items => items.map((item) => item.checkVisibility())"
"""Of elements, which are shown."""


def arrived(page: Page) -> None:
    """Wait for a page's script, which comes after the first paint and takes the template away that
    stands for it, and until all of the page is laid out."""
    page.wait_for_selector("template.late", state="detached")
    page.wait_for_selector("html[data-near]", state="detached")


def hold(page: Page, pattern: str) -> list[Route]:
    """Requests of this tab that wait until the test lets them go on. In a context without service
    workers: what one asks for is not held."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    page.route(pattern, keep)
    return held


@dataclass
class Visits:
    """Opens pages, each in a context of its own (empty cache), and collects `problems`.

    A problem is a request to another host, an error on the console (a violated
    Content-Security-Policy is one), an uncaught error of a script, or a cookie.
    With `keep`, tabs are used again: three times as fast, for tests that only look.
    """

    browser: Browser
    server: Server
    keep: bool = False
    problems: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)
    tabs: dict[tuple[bool, bool], Page] = field(default_factory=dict)

    def __call__(
        self, page: str, *, width: int = PHONE, dark: bool = False, script: bool = True
    ) -> Page:
        """The page at this path (or full address), loaded."""
        tab = self.tabs.get((dark, script))
        if tab is None or not self.keep:
            tab = self.tabs[dark, script] = self.context(dark=dark, script=script).new_page()
        tab.set_viewport_size({"width": width, "height": HEIGHT})
        # What a test before this one set in the tab does not outlast it.
        tab.emulate_media(media="null", contrast="null", color_scheme="dark" if dark else "light")
        return self.open_in(tab, page, script=script)

    def open_in(self, tab: Page, page: str, *, script: bool = True) -> Page:
        """The page at this path (or full address) in a tab, with its script."""
        tab.goto(page if "://" in page else self.server.url(page), wait_until="load")
        if script:
            arrived(tab)
        return tab

    def context(
        self, *, dark: bool = False, script: bool = True, workers: Workers = "allow"
    ) -> BrowserContext:
        """A watched, empty context."""
        context = self.browser.new_context(
            viewport={"width": PHONE, "height": HEIGHT},
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
            service_workers=workers,
            # A fade that axe meets half-way has a contrast no reader ever sees at rest.
            reduced_motion="reduce",
        )
        context.on("request", self._on_request)
        context.on("console", self._on_console)
        context.on("weberror", self._on_error)
        self.contexts.append(context)
        return context

    def close(self) -> None:
        """Close every tab."""
        for context in self.contexts:
            context.close()

    def settle(self) -> None:
        """Fail if there was a problem."""
        for context in self.contexts:
            self.problems += [f"cookie: {cookie.get('name')}" for cookie in context.cookies()]
        if self.problems:
            pytest.fail("\n".join(self.problems), pytrace=False)

    def _on_request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        own = f"{parts.scheme}://{parts.netloc}" == self.server.origin
        if not own and parts.scheme not in ("about", "blob", "data", "file"):
            self.problems.append(f"request to another host: {request.url}")

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.problems.append(f"console: {message.text} ({message.location['url']})")

    def _on_error(self, error: WebError) -> None:
        self.problems.append(f"script error: {error.error}")
