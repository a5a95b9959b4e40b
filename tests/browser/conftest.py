"""Fixtures of the tests in a browser. `page_path` runs a test once for every page of the site."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser import chromium
from tests.browser.built import BuildError, Site, page_paths, site
from tests.browser.opened import Opened, opened_page
from tests.browser.server import Server, serve
from tests.browser.visit import Visits

NO_SITE = "(the site does not build)"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "page_path" in metafunc.fixturenames:
        try:
            pages = page_paths()
        except BuildError:
            pages = [NO_SITE]  # the test then fails in the `built` fixture, with the reason
        ids = [f"/{page}" for page in pages]
        # The scope makes pytest run all tests of a page one after the other.
        metafunc.parametrize("page_path", pages, ids=ids, scope="session")


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Iterator[None]:
    """A test in which something improper happened has failed, whatever it asserted."""
    yield
    for value in pyfuncitem.funcargs.values():
        if isinstance(value, Opened):
            value.visits.settle()
        elif isinstance(value, Visits):
            value.settle()


@pytest.fixture(scope="session")
def built() -> Site:
    """The site, built for the root of a domain."""
    return site()


@pytest.fixture(scope="session")
def server(built: Site) -> Iterator[Server]:
    """That site, served."""
    with serve(built) as running:
        yield running


@pytest.fixture(scope="session")
def based_server() -> Iterator[Server]:
    """The site built for, and served below, /any/base/."""
    with serve(site("base")) as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's Chromium."""
    found = chromium.find()
    assert found, chromium.HOW
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=chromium.flags())
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def _shared(browser: Browser, server: Server) -> Iterator[Visits]:
    visits = Visits(browser, server, keep=True)
    yield visits
    visits.close()


@pytest.fixture(scope="session")
def _tab(browser: Browser, server: Server) -> Iterator[Visits]:
    visits = Visits(browser, server, keep=True)
    yield visits
    visits.close()


@pytest.fixture(scope="session")
def opened(_tab: Visits, built: Site, page_path: str) -> Iterator[Opened]:
    """The page, loaded once with nothing cached for all tests of it that only look."""
    with opened_page(_tab, built, page_path) as page:
        yield page


@pytest.fixture
def look(_shared: Visits) -> Iterator[Visits]:
    """Opens pages in tabs other tests use too: only for looking."""
    yield _shared
    _shared.problems.clear()


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[Visits]:
    """Opens pages with an empty cache and storage; nothing improper may happen meanwhile."""
    yield from _visits(browser, server)


@pytest.fixture
def visit_below_base(browser: Browser, based_server: Server) -> Iterator[Visits]:
    """Like `visit`, for the site below /any/base/."""
    yield from _visits(browser, based_server)


def _visits(browser: Browser, server: Server) -> Iterator[Visits]:
    visits = Visits(browser, server)
    yield visits
    visits.close()
