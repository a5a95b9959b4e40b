"""Pages in a language that is a draft: words of two languages, and what readers are told of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from planclaro.pipeline import Request, build
from tests.browser import axe
from tests.browser.built import Site
from tests.browser.server import Server, serve
from tests.browser.test_layout import OVERFLOW
from tests.sites.test_sites import project

pytestmark = pytest.mark.browser
PAGES = ("quz/", "quz/uno/", "quz/uno/social/", "quz/uno/texto/contexto/", "quz/temas/agua/")


@pytest.fixture(scope="module")
def quechua(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("quechua")
    output = folder / "site"
    build(project("in_quechua", folder / "project"), Request(output), lambda address: None)
    with serve(Site(output, "root")) as running:
        yield running


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 320, "height": 700}, color_scheme=request.param, reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


def test_pages_are_accessible_and_fit(quechua: Server, page: Page) -> None:
    for path in PAGES:
        page.goto(quechua.url(path))
        assert not axe.violations(page), path
        assert not page.evaluate(OVERFLOW), path


def test_the_way_back_and_the_marks(quechua: Server, page: Page) -> None:
    page.goto(quechua.url("quz/uno/social/"))
    assert page.locator("html").get_attribute("lang") == "quz"
    expect(page.get_by_text("(anterior al original)")).to_be_visible()
    expect(page.get_by_text("Vale lo que dice el original.")).to_have_count(1)
    page.locator("main > p").first.get_by_role("link", name="Español").click()
    assert page.url == quechua.url("uno/social/")
    assert page.locator("html").get_attribute("lang") == "es"
