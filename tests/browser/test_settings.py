"""Text size and colours: remembered on the device, there before the first paint, never needed."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import Visits, arrived, hold

pytestmark = pytest.mark.browser
PLAN = "puno-mi-region/"
ENGLISH = "en/puno-mi-region/social/"
DARK = "rgb(18, 24, 27)"
LIGHT = "rgb(250, 246, 239)"
BLOCKED = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('blocked', 'SecurityError'); }
});"""


def _ground(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def _letters(page: Page) -> float:
    return float(page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)"))


def _choose(page: Page, *names: str) -> None:
    page.locator(".settings summary").click()
    for name in names:
        page.get_by_role("radio", name=name, exact=True).check()
    # What heeds the choice may come after it.
    expect(page.locator("[data-panels]")).to_have_count(0)


def test_what_is_chosen_holds_on_every_page_and_in_every_language(visit: Visits) -> None:
    page = visit(PLAN)
    assert (_ground(page), _letters(page)) == (LIGHT, 16)
    _choose(page, "Muy grande", "Oscuro")
    assert (_ground(page), _letters(page)) == (DARK, 22)
    page.goto(visit.server.url(ENGLISH))
    assert (_ground(page), _letters(page)) == (DARK, 22)
    page.locator(".settings summary").click()
    expect(page.get_by_role("radio", name="Dark", exact=True)).to_be_checked()
    page.get_by_role("radio", name="As on the device").check()
    page.get_by_role("radio", name="Normal").check()
    assert (_ground(page), _letters(page)) == (LIGHT, 16)


def test_light_can_be_chosen_on_a_dark_phone(visit: Visits) -> None:
    page = visit(PLAN, dark=True)
    assert _ground(page) == DARK
    _choose(page, "Claro")
    assert _ground(page) == LIGHT


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_high_contrast_follows_the_phone(visit: Visits, dark: bool) -> None:
    page = visit(PLAN, dark=dark)
    _choose(page, "Alto contraste")
    assert _ground(page) == ("rgb(0, 0, 0)" if dark else "rgb(255, 255, 255)")


def test_nothing_is_drawn_in_other_colours_first(visit: Visits) -> None:
    page = visit.open_in(visit.context(workers="block").new_page(), PLAN)
    _choose(page, "Oscuro")
    held = hold(page, "**/assets/*.js")
    with page.expect_request("**/assets/*.js"):
        page.goto(visit.server.url(ENGLISH), wait_until="commit")
    expect(page.locator("h1")).to_be_visible()
    # The script has not come yet.
    assert _ground(page) == DARK
    held[0].continue_()


def test_the_choice_is_never_sent(visit: Visits) -> None:
    page = visit(PLAN)
    _choose(page, "Grande")
    visit.server.wait_idle()
    before = len(visit.server.sent)
    for name in ("Muy grande", "Oscuro"):
        page.get_by_role("radio", name=name).check()
    visit.server.wait_idle()
    assert len(visit.server.sent) == before
    assert page.evaluate("localStorage.getItem('planclaro').trim().split(/ +/)") == [
        "larger",
        "dark",
    ]
    assert page.context.cookies() == []


def test_a_page_that_comes_back_has_what_was_chosen_since(visit: Visits) -> None:
    page = visit(PLAN)
    visit.open_in(page, ENGLISH)
    _choose(page, "Dark")
    page.go_back()
    expect(page.locator("html")).to_have_attribute("data-view", re.compile("dark"))
    assert _ground(page) == DARK


def test_settings_opened_before_the_script_comes_work_too(visit: Visits) -> None:
    page = visit.context(workers="block").new_page()
    held = hold(page, "**/assets/long.*.js")
    with page.expect_request("**/assets/long.*.js"):
        page.goto(visit.server.url(PLAN), wait_until="commit")
    page.locator(".settings summary").click()
    held[0].continue_()
    arrived(page)
    page.get_by_role("radio", name="Oscuro", exact=True).check()
    expect(page.locator("[data-panels]")).to_have_count(0)
    assert _ground(page) == DARK


def test_without_storage_it_holds_on_the_page(visit: Visits) -> None:
    context = visit.context()
    context.add_init_script(BLOCKED)
    page = context.new_page()
    visit.open_in(page, PLAN)
    _choose(page, "Oscuro")
    assert _ground(page) == DARK


def test_the_other_language_opens_at_the_same_statement(visit: Visits) -> None:
    page = visit(f"{PLAN}social/#anemia-infantil")
    page.locator(".languages a").click()
    expect(page).to_have_url(re.compile(r"/en/puno-mi-region/social/#anemia-infantil$"))
    expect(page.locator("#anemia-infantil")).to_be_in_viewport()


def test_without_script_nothing_is_offered(visit: Visits) -> None:
    page = visit(PLAN, dark=True, script=False)
    expect(page.locator(".settings")).to_be_hidden()
    assert _ground(page) == DARK


def test_settings_close_by_key_and_by_a_tap_elsewhere(visit: Visits) -> None:
    page = visit(PLAN)
    settings, word = page.locator(".settings"), page.locator(".settings summary")
    word.focus()
    page.keyboard.press("Enter")
    expect(settings).to_have_attribute("open", "")
    expect(page.locator("[data-panels]")).to_have_count(0)
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(settings).not_to_have_attribute("open", "")
    expect(word).to_be_focused()
    word.click()
    page.locator("h1").click(position={"x": 2, "y": 2})
    expect(settings).not_to_have_attribute("open", "")
