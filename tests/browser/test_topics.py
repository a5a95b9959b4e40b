"""A topic across all plans, as a reader meets it: found in a tap, narrowed down, printed."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import Visits

pytestmark = pytest.mark.browser
TOPIC = "temas/turismo/"
CHECKED = ".promised li:not(.unchecked)"
LONG = "puno-todos-por-el-peru"


@pytest.mark.parametrize(
    ("home", "words"),
    [("", "Agua y saneamiento"), ("en/", "Water and sanitation")],
)
def test_what_each_plan_says_about_water_is_a_tap_from_home(
    visit: Visits, home: str, words: str
) -> None:
    page = visit(home, script=False)
    page.locator("main").get_by_role("link", name=words, exact=True).click()
    page.wait_for_url("**/temas/agua-saneamiento/")
    expect(page.get_by_role("heading", level=1)).to_have_text(words)
    for plan in ("Mi Región", "Todos por el Perú"):
        expect(page.locator("article").filter(has_text=plan).first).to_be_visible()


def _shown(page: Page) -> tuple[int, int]:
    """How many targets are seen of those that can be checked, and of the others."""
    return page.locator(f"{CHECKED}:visible").count(), page.locator(".unchecked:visible").count()


@pytest.mark.parametrize("script", [True, False])
def test_only_targets_that_can_be_checked(visit: Visits, script: bool) -> None:
    page = visit(TOPIC, script=script)
    checked, others = _shown(page)
    assert checked
    assert others
    expect(page.locator(".filtered").first).to_be_hidden()
    page.locator("#_verificables").click()
    assert page.url.endswith(f"{TOPIC}#_verificables")
    assert _shown(page) == (checked, 0)
    # What is left out is said, where it would have stood.
    said = page.locator(".promised .filtered:visible")
    assert said.count() == page.locator(".promised:has(.unchecked)").count()
    page.locator("#_todas").click()
    assert _shown(page) == (checked, others)


def test_the_choice_of_targets_can_be_shared(visit: Visits) -> None:
    page = visit(f"{LONG}/economica/#_verificables", script=False)
    expect(page.locator(".target.unchecked").first).to_be_hidden()
    expect(page.locator("#_verificables")).to_contain_text("0 de 4")
    again = visit(f"{LONG}/economica/", script=False)
    expect(again.locator(".target.unchecked").first).to_be_visible()


def test_plans_and_targets_are_chosen_together(visit: Visits) -> None:
    page = visit(f"{TOPIC}#_verificables")
    page.get_by_label("Mi Región").uncheck()
    assert f"{TOPIC}?planes=" in page.url
    assert LONG in page.url
    assert page.url.endswith("#_verificables")
    expect(page.locator("#p_puno-mi-region")).to_be_hidden()
    expect(page.locator(".unchecked").first).to_be_hidden()


def test_the_choice_of_plans_goes_along_to_neighbours_and_comparison(visit: Visits) -> None:
    page = visit(f"{TOPIC}?planes=puno-mi-region")
    page.locator("#puno-2018 .next a").click()
    page.wait_for_url("**/comparar/puno-2018/economica/?planes=puno-mi-region#turismo")
    page.locator("#turismo h2 a").click()
    page.wait_for_url(f"**/{TOPIC}?planes=puno-mi-region")
    page.locator(".pager").get_by_role("link", name="Transporte").click()
    page.wait_for_url("**/temas/transporte/?planes=puno-mi-region")
    expect(page.locator(f"#p_{LONG}")).to_be_hidden()


def test_what_is_folded_is_printed(visit: Visits) -> None:
    page = visit("temas/salud-nutricion/")
    folded = page.locator("details li").first
    seen = "e => e.checkVisibility({contentVisibilityAuto: true})"
    assert not folded.evaluate(seen)
    page.emulate_media(media="print")
    assert folded.evaluate(seen)


def test_a_goal_is_reached_from_a_plan_that_names_it(visit: Visits) -> None:
    page = visit("puno-mi-region/", script=False)
    page.get_by_role("link", name="ODS 6").first.click()
    page.wait_for_url("**/ods/6/")
    expect(page.locator("#p_puno-mi-region")).to_contain_text("Tabla N° 01")
    expect(page.locator(f"#p_{LONG}")).to_contain_text("no vincula ninguna")
