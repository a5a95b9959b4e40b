"""The preview as an editor sees it: pages that reload, and the panel of what is wrong."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import axe
from tests.project import DEADLINE, PLAN, Preview, Project, project, serving, until
from tests.promised import line_of, promise

pytestmark = pytest.mark.browser
# Every tab of a test is in sight, so the browser's word for it is changed.
HIDE = """hidden => {
    Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
}"""
SECONDS = DEADLINE * 1000
TALL = "".join(f"<p>{line}</p>" for line in range(200))


@pytest.fixture
def small(tmp_path: Path) -> Project:
    return project(tmp_path / "proyecto")


@pytest.fixture
def preview(small: Project) -> Iterator[Preview]:
    with serving(small) as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(SECONDS)
    expect.set_options(timeout=SECONDS)
    yield page
    context.close()


def violations(page: Page) -> list[str]:
    """What axe finds, light and dark."""
    found: list[str] = []
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        found += axe.violations(page)
    return found


def test_a_page_reloads_where_it_was(small: Project, preview: Preview, page: Page) -> None:
    small.edit(
        "templates/base.html", "</main>", f"<details id='_mas'><p>Más</p></details>{TALL}</main>"
    )
    page.goto(f"{preview.address}otro/")
    expect(page.locator("#_mas")).to_be_attached()
    # A page that came by a reload goes to its old place once it is loaded.
    page.wait_for_load_state()
    page.locator("#_mas").evaluate("details => { details.open = true }")
    page.evaluate("scrollTo(0, 1500)")
    small.edit(PLAN, "title: Otro plan", "title: Un plan muy distinto")
    expect(page.locator("main")).to_contain_text("Un plan muy distinto")
    # A text to evaluate would be against the page's own policy.
    deadline = time.monotonic() + DEADLINE
    # Not wait_for_function: the page's own policy lets no text be evaluated later on.
    while page.evaluate("scrollY") != 1500:
        assert time.monotonic() < deadline
        page.wait_for_timeout(50)
    assert page.locator("#_mas").evaluate("details => details.open")


def test_problems_show_over_the_page_until_they_are_mended(
    small: Project, preview: Preview, page: Page
) -> None:
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    page.goto(f"{preview.address}otro/")
    small.break_plan()
    panel = page.get_by_role("alert")
    expect(panel).to_be_visible()
    expect(panel).to_contain_text("1 error")
    expect(panel.get_by_role("link", name=f"{PLAN}:1:1")).to_have_attribute(
        "href", f"vscode://file{(small.root / PLAN).as_posix()}:1:1"
    )
    expect(panel).to_contain_text("P001")
    expect(panel.locator("pre")).to_have_text("id: otro\n^")
    expect(page.locator("main")).to_contain_text("Otro plan")
    assert not problems
    assert not violations(page)
    small.mend_plan()
    expect(panel).to_have_count(0)


def test_the_panel_is_closed_and_opened_by_keyboard(
    small: Project, preview: Preview, page: Page
) -> None:
    page.goto(f"{preview.address}otro/")
    small.break_plan()
    panel, reopen = page.get_by_role("alert"), page.get_by_role("button", name="Ver los errores")
    expect(panel).to_be_visible()
    expect(reopen).to_be_hidden()
    panel.get_by_role("button", name="Cerrar").focus()
    page.keyboard.press("Enter")
    expect(panel).to_be_hidden()
    expect(reopen).to_be_focused()
    assert not violations(page)
    page.keyboard.press("Enter")
    expect(panel).to_be_visible()
    page.locator("main a").first.focus()
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(page.locator("main a").first).to_be_focused()


def test_new_problems_open_the_panel_again(small: Project, preview: Preview, page: Page) -> None:
    page.goto(f"{preview.address}otro/")
    small.break_plan()
    page.get_by_role("button", name="Cerrar").click()
    small.edit("content/topics.yaml", "id: agua", "id: Agua")
    expect(page.get_by_role("alert")).to_contain_text("2 errores")


def test_a_closed_panel_stays_closed_when_the_page_is_seen_again(
    small: Project, preview: Preview, page: Page
) -> None:
    page.goto(f"{preview.address}otro/")
    small.break_plan()
    page.get_by_role("button", name="Cerrar").click()
    page.evaluate(HIDE, True)
    with page.expect_response("**/__preview/events"):
        page.evaluate(HIDE, False)
    page.evaluate("() => new Promise(told => setTimeout(told, 200))")
    expect(page.get_by_role("alert")).to_be_hidden()
    expect(page.get_by_role("button", name="Ver los errores")).to_be_visible()


def test_the_page_of_a_first_failure_turns_into_the_site(
    small: Project, browser: Browser, page: Page
) -> None:
    small.break_plan()
    with serving(small) as preview:
        page.goto(f"{preview.address}otro/")
        expect(page.locator("main")).to_contain_text("P001")
        assert not violations(page)
        small.edit("content/topics.yaml", "id: agua", "id: Agua")
        expect(page.locator("main li")).to_have_count(2)
        small.edit("content/topics.yaml", "id: Agua", "id: agua")
        small.mend_plan()
        expect(page.locator("main")).to_contain_text("Otro plan")
        expect(page.get_by_role("alert")).to_have_count(0)


def test_a_page_out_of_sight_hangs_up_and_catches_up_when_seen(
    small: Project, preview: Preview, page: Page
) -> None:
    """A browser opens six connections to a host: tabs in the background must not hold them."""
    watcher = preview.events()
    build = next(watcher)["build"]
    page.goto(f"{preview.address}otro/")
    page.evaluate(HIDE, True)
    small.edit(PLAN, "title: Otro plan", "title: Un plan muy distinto")
    until(watcher, lambda told: bool(told["build"] != build))
    expect(page.locator("main")).to_contain_text("Otro plan")
    page.evaluate(HIDE, False)
    expect(page.locator("main")).to_contain_text("Un plan muy distinto")


def test_a_warning_waits_folded_and_stands_beside_its_statement(
    small: Project, browser: Browser, page: Page
) -> None:
    promise(small)
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    with serving(small) as preview:
        page.goto(f"{preview.address}otro/social/")
        panel = page.get_by_role("region", name="avisos")
        expect(page.get_by_role("button", name="avisos")).to_be_visible()
        expect(panel).to_have_count(0)
        mark = page.locator("#meta-agua .planclaro-mark a").filter(has_text="150")
        line = line_of(small, "value: 150")
        expect(mark).to_have_attribute("href", re.compile(f"^vscode://file/.*{PLAN}:{line}:"))
        page.get_by_role("button", name="avisos").click()
        expect(panel.get_by_role("link", name=f"{PLAN}:{line}:")).to_be_visible()
        assert not violations(page)
        panel.get_by_role("link", name="Ver en la página").last.click()
        assert page.url.endswith("/otro/social/#meta-agua")
        small.edit(PLAN, "value: 150", "value: 50")
        expect(mark).to_have_count(0)
        page.goto(f"{preview.address}en/otro/social/meta-agua/")
        expect(page.locator(".planclaro-mark")).not_to_have_count(0)
        assert not problems


def test_the_review_is_reached_from_a_page_and_fits_a_phone(
    small: Project, browser: Browser, page: Page
) -> None:
    promise(small)
    with serving(small) as preview:
        page.goto(f"{preview.address}otro/social/")
        banner = page.get_by_role("complementary").filter(has_text="Borrador")
        expect(banner).to_be_visible()
        page.get_by_role("link", name="Revisar contra el documento").click()
        expect(page.locator("main")).to_contain_text("Falta agua en los barrios altos")
        assert page.evaluate("document.documentElement.scrollWidth") == 360
        assert not violations(page)
        page.get_by_role("link", name="Por revisar 1").click()
        expect(page.locator("main ol > li")).to_have_count(1)
        small.edit(PLAN, "Que más hogares tengan agua", "Que todos los hogares tengan agua")
        expect(page.locator("main")).to_contain_text("Que todos los hogares")
        page.get_by_role("link", name="en la página").click()
        expect(page.locator("#meta-agua")).to_be_in_viewport()
