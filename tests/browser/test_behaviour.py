"""What scripts add, as a reader meets it: exploring a chart, choosing plans, copying a link."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import Visits, arrived, hold

pytestmark = pytest.mark.browser
DIMENSION = "puno-mi-region/social/"
COMPARISON = "comparar/puno-2018/social/"
TARGET = "poblacion-sin-agua"
PROPOSAL = "saneamiento"
OUTLINED = "e => getComputedStyle(e).outlineStyle !== 'none'"


def _loaded(page: Page) -> list[str]:
    names: list[str] = page.evaluate(
        "performance.getEntriesByType('resource').map((entry) => entry.name)"
    )
    return [name.rpartition("/")[2] for name in names]


def test_plotly_comes_only_when_asked_for(visit: Visits) -> None:
    page = visit(DIMENSION)
    page.wait_for_load_state("networkidle")
    assert not [name for name in _loaded(page) if "plotly" in name or name.endswith(".json")]
    button = page.locator(f"#{TARGET} .explore")
    expect(button).to_contain_text("KB")
    button.click()
    expect(page.locator(f"#{TARGET} .plotted .main-svg").first).to_be_visible()
    assert [name for name in _loaded(page) if "plotly" in name]


def test_a_chart_is_replaced_in_place_and_comes_back(visit: Visits) -> None:
    page = visit(DIMENSION)
    button = page.locator(f"#{TARGET} .explore")
    simple = page.locator(f"#{TARGET} svg.chart")
    words = button.text_content()
    button.click()
    expect(page.locator(f"#{TARGET} .plotted")).to_contain_text("Línea de base")
    expect(simple).to_be_hidden()
    button.click()
    expect(simple).to_be_visible()
    expect(button).to_have_text(words or "")


def test_an_explored_chart_speaks_the_language_and_numbers_of_its_page(visit: Visits) -> None:
    page = visit("puno-mi-region/economica/")
    page.locator("#turistas .explore").click()
    expect(page.locator("#turistas .plotted")).to_contain_text("turistas")
    ticks = page.locator("#turistas .plotted .xtick").all_text_contents()
    assert "600,000" in ticks


def test_a_chart_that_cannot_be_loaded_says_so_and_can_be_tried_again(visit: Visits) -> None:
    page = visit(DIMENSION)
    page.route("**/*.json", lambda route: route.fulfill(status=200, body="not json"))
    button = page.locator(f"#{TARGET} .explore")
    button.click()
    expect(button).to_contain_text("No se pudo cargar")
    expect(page.locator(f"#{TARGET} svg.chart")).to_be_visible()
    page.unroute("**/*.json")
    button.click()
    expect(page.locator(f"#{TARGET} .plotted .main-svg").first).to_be_visible()


def test_explored_charts_work_below_a_base(visit_below_base: Visits) -> None:
    page = visit_below_base(f"en/{DIMENSION}")
    page.locator(f"#{TARGET} .explore").click()
    expect(page.locator(f"#{TARGET} .plotted")).to_contain_text("Baseline")


def test_the_choice_of_plans_is_in_the_address(visit: Visits) -> None:
    page = visit(COMPARISON)
    page.get_by_label("Mi Región").uncheck()
    assert page.url.endswith("?planes=puno-todos-por-el-peru")
    expect(page.locator("[data-plan=puno-mi-region]").first).to_be_hidden()
    expect(page.locator("[data-plan=puno-todos-por-el-peru]").first).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("Todos por el Perú")
    again = visit(page.url)
    expect(again.locator("[data-plan=puno-mi-region]").first).to_be_hidden()
    expect(again.get_by_label("Mi Región")).not_to_be_checked()
    again.get_by_label("Mi Región").check()
    assert "planes=" not in again.url


def test_the_choice_goes_along_to_the_other_dimensions(visit: Visits) -> None:
    page = visit(f"{COMPARISON}?planes=puno-mi-region")
    page.locator(".pager").get_by_role("link", name="Económica").click()
    page.wait_for_url("**/economica/**")
    assert page.url.endswith("?planes=puno-mi-region")
    expect(page.locator("[data-plan=puno-todos-por-el-peru]").first).to_be_hidden()


@pytest.mark.parametrize("choice", ["", "nobody", "nobody,puno-mi-region,", "<script>"])
def test_an_odd_choice_never_leaves_nothing_to_read(visit: Visits, choice: str) -> None:
    page = visit(f"{COMPARISON}?planes={choice}")
    expect(page.locator("[data-plan=puno-mi-region]").first).to_be_visible()


def test_the_last_plan_cannot_be_hidden(visit: Visits) -> None:
    page = visit(f"{COMPARISON}?planes=puno-mi-region")
    expect(page.get_by_label("Mi Región")).to_be_disabled()


def test_a_link_is_copied_and_said_to_be(visit: Visits) -> None:
    page = visit(DIMENSION)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    link = page.locator(f"#{PROPOSAL} > .tools .copy")
    link.click()
    expect(link).to_have_text("Enlace copiado")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.url
    assert copied.endswith(f"{DIMENSION}#{PROPOSAL}")


def test_switching_language_keeps_the_place(visit: Visits) -> None:
    page = visit(DIMENSION)
    page.get_by_role("link", name="English").click()
    page.wait_for_url(f"**/en/{DIMENSION}")
    expect(page.locator(f"#{TARGET}")).to_be_attached()
    page.get_by_role("link", name="Español").click()
    page.wait_for_url(lambda url: url.endswith(f"/{DIMENSION}") and "/en/" not in url)


def test_the_first_tab_stop_skips_to_the_content(visit: Visits) -> None:
    page = visit(DIMENSION)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#_contenido$"))


@pytest.mark.parametrize("address", ["", DIMENSION, "comparar/planes/"])
def test_scripts_come_after_the_first_paint(visit: Visits, address: str) -> None:
    page = visit(address)
    times = page.evaluate(
        """() => ({
          painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
          asked: performance.getEntriesByType('resource')
            .filter(({initiatorType}) => initiatorType === 'script')
            .map(({startTime}) => startTime),
        })"""
    )
    assert times["asked"]
    assert min(times["asked"]) > times["painted"]


LAST = "rendimiento-escolar_e8"
FAR = f"""() => {{
  const place = document.getElementById('{LAST}').getBoundingClientRect();
  return place.top < 0 || place.top > innerHeight / 2;
}}"""


def test_what_is_far_down_is_laid_out_after_the_first_paint(visit: Visits) -> None:
    page = visit.context(workers="block").new_page()
    held = hold(page, "**/assets/*.js")
    with page.expect_request("**/assets/*.js"):
        page.goto(visit.server.url(DIMENSION))
    lacking = page.evaluate("document.documentElement.scrollHeight")
    # Somebody who is quicker than the script arrives all the same.
    page.evaluate(f"location.hash = '{LAST}'")
    held[0].continue_()
    arrived(page)
    assert not page.evaluate(FAR)
    assert page.evaluate("document.documentElement.scrollHeight") != lacking


def test_all_of_a_page_is_laid_out_in_the_end(visit: Visits) -> None:
    page = visit(DIMENSION)
    page.evaluate(f"location.hash = '{LAST}'")
    assert not page.evaluate(FAR)


@pytest.mark.parametrize("way", ["place", "reload", "back"])
def test_who_comes_to_a_place_finds_it(visit: Visits, way: str) -> None:
    page = visit(f"{DIMENSION}#{LAST}" if way == "place" else DIMENSION)
    if way != "place":
        page.evaluate(f"document.getElementById('{LAST}').scrollIntoView()")
        if way == "reload":
            page.reload()
        else:
            page.goto(visit.server.url("metodo/"))
            page.go_back()
    assert not page.evaluate(FAR)


@pytest.mark.parametrize(
    "place",
    [
        f"{DIMENSION}#{TARGET}",
        f"{DIMENSION}#{PROPOSAL}",
        f"{DIMENSION}#{PROPOSAL}_p1",
        f"{DIMENSION}{TARGET}/#{TARGET}",
        f"{COMPARISON}#agua-saneamiento",
        "puno-mi-region/documento/#f_plan_s-portada",
    ],
)
def test_what_a_link_leads_to_is_outlined(look: Visits, place: str) -> None:
    assert look(place).locator(":target").evaluate(OUTLINED)


def test_a_place_with_no_plan_chosen_is_not_shown(visit: Visits) -> None:
    page = visit("temas/agua-saneamiento/?planes=canas")
    shown = page.locator(".where:visible")
    assert shown.count() == 1
    assert "Canas" in shown.locator("h2").inner_text()
