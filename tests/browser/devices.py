"""A reader's device that keeps pages, and a site that changes, falls silent or goes away."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, expect

from planclaro.pipeline import Request, build
from planclaro.project import Project
from tests.browser.built import OPTIONS, ROOT, Kind, Site
from tests.browser.server import Server, serve
from tests.browser.visit import Visits, arrived
from tests.once import made_once

CASE = ROOT / "tests/sites/two_plans"
SECONDS = 60.0
NEW = "Partido Alfa Renovado"
"""What the later build calls the plan `alfa`; its outlines are dotted, too."""
OUTLINE = "() => getComputedStyle(document.body).outlineStyle"
CONTROLLED = "() => navigator.serviceWorker.controller !== null"
# To open a cache that is not there is to make it.
KEPT = """async name => {
  if (!await caches.has(name)) return [];
  const requests = await (await caches.open(name)).keys();
  return requests.map(request => request.url.replace(location.origin, "")).sort();
}"""
MAKE_CACHE = """name => caches.open(name).then(cache => cache.put("/ajeno", new Response("")))"""


@cache
def earlier(kind: Kind = "root") -> Site:
    """A small site."""
    return _site("earlier", kind, lambda project: None)


@cache
def later(kind: Kind = "root") -> Site:
    """Its next build."""
    return _site("later", kind, _renew)


@cache
def without() -> Site:
    """The same site, published with `offline: false`."""
    return _site("without", "root", _leave)


@cache
def hasty() -> Site:
    """The earlier site, with readers that wait for the network a moment only."""
    return Site(made_once("device-hasty", _hasten) / "site", "root")


def _hasten(folder: Path) -> None:
    shutil.copytree(earlier().folder, folder / "site")
    _edit(folder / "site/sw.js", '"patience":4000', '"patience":50')


def _site(name: str, kind: Kind, change: Callable[[Path], None]) -> Site:
    made = made_once(f"device-{name}-{kind}", lambda folder: _build(folder, kind, change))
    return Site(made / "site", kind)


def _build(folder: Path, kind: Kind, change: Callable[[Path], None]) -> None:
    project = folder / "project"
    shutil.copytree(CASE, project, ignore=shutil.ignore_patterns("expected"))
    (project / "templates").symlink_to(ROOT / "templates")
    shutil.copytree(ROOT / "assets", project / "assets")
    change(project)
    request = Request(folder / "site", address=OPTIONS[kind][1])
    outcome = build(Project(project, project / "site_config.yaml"), request, lambda address: None)
    assert outcome.written is not None, outcome.diagnostics


def _renew(project: Path) -> None:
    _edit(project / "content/plans/alfa.yaml", "Partido Alfa", NEW)
    _edit(project / "assets/css/print.css", "@media print", "body{outline:0 dotted}@media print")


def _leave(project: Path) -> None:
    _edit(project / "site_config.yaml", "order:", "features: {offline: false}\norder:")


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@dataclass
class Device(Visits):
    """One tab of one browser, whose storage lasts; nothing improper may happen meanwhile."""

    stack: ExitStack = field(default_factory=ExitStack)
    options: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def page(self) -> Page:
        """The tab."""
        return self.context(**self.options).new_page()

    @property
    def owner(self) -> BrowserContext:
        """The context of the tab."""
        return self.page.context

    def open(self, path: str) -> Page:
        """Go to a page."""
        self.page.goto(self.server.url(path), wait_until="load")
        return self.arrived()

    def arrived(self) -> Page:
        """The page, once its script has come too, which is after the first paint."""
        if self.options.get("script", True):
            arrived(self.page)
        return self.page

    def read(self, *paths: str) -> None:
        """Go to pages and wait until each is kept. The first is touched: that brings the worker."""
        for path in paths:
            self.open(path)
            if not self.page.evaluate(CONTROLLED):
                self.page.keyboard.press("Shift")
                self.until(CONTROLLED)
            self.wait_for(path)

    def wait_for(self, path: str) -> None:
        """Wait until a page is kept."""
        address = self.server.site.base + path
        self.poll(lambda: address in self.kept(f"planclaro {self.server.site.base} pages"))

    def renew(self) -> None:
        """Have the browser look for another worker, as it does by itself now and then."""
        self.page.evaluate("async () => (await navigator.serviceWorker.ready).update()")

    def until(self, script: str) -> None:
        """Wait until this is true in the page."""
        self.poll(lambda: bool(self.page.evaluate(script)))

    def poll(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds. Not wait_for_function: the page's own policy lets no text
        be evaluated later on."""
        deadline = time.monotonic() + SECONDS
        while not holds():
            assert time.monotonic() < deadline
            self.page.wait_for_timeout(20)

    def caches(self) -> set[str]:
        """Names of all caches."""
        return set(self.page.evaluate("() => caches.keys()"))

    def kept(self, name: str) -> list[str]:
        """Paths of what is kept in one cache."""
        kept: list[str] = self.page.evaluate(KEPT, name)
        return kept

    def asked(self, start: int = 0) -> list[str]:
        """Paths that the server was asked for, in order."""
        return [sent.path for sent in self.server.sent[start:]]

    def lose(self, way: str) -> None:
        """No connection from now on: the device is cut off, or the server is gone."""
        if way == "cut":
            self.owner.set_offline(True)
        else:
            self.server.before = _hang_up
            self.stack.close()

    def style(self) -> str:
        """By what the two builds differ."""
        return str(self.page.evaluate(OUTLINE))


def _hang_up(path: str) -> None:
    raise ConnectionAbortedError(path)


@contextmanager
def device(browser: Browser, site: Site, **options: Any) -> Iterator[Device]:
    """A new device, and a server of the site that lets nothing be taken for fresh."""
    with ExitStack() as stack:
        server: Server = stack.enter_context(serve(site))
        server.max_age = 0
        expect.set_options(timeout=SECONDS * 1000)
        reader = Device(browser, server, stack=stack, options=options)
        try:
            yield reader
        finally:
            reader.close()
