"""Searching in the words of all plans, as a reader does: by beginnings, filters, keys, address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser import axe
from tests.browser.built import Site, site
from tests.browser.visit import Visits

pytestmark = pytest.mark.browser
PAGE = "buscar/"
KB = 1000
STATUS = "main > [role=status]"
COUNT = re.compile(r"^\d+ (resultados?|results?)")


def results(page: Page) -> Locator:
    return page.locator(".results li")


def look_for(page: Page, words: str) -> Locator:
    """Writes words, and waits until something is said of them."""
    page.locator("#_q").fill(words)
    expect(page.locator(STATUS)).to_have_text(re.compile("."))
    return results(page)


def asked(page: Page) -> dict[str, list[str]]:
    """What the address asks for."""
    return parse_qs(urlsplit(page.url).query)


# --- finding -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "words", "target", "text"),
    [
        (PAGE, "poblac agua pota", "puno-mi-region/social/#poblacion-sin-agua", "sin agua potable"),
        ("en/buscar/", "POPUL drink wat", "en/puno-mi-region/social/#poblacion-sin-agua", "water"),
    ],
    ids=["es", "en"],
)
def test_a_target_is_found_by_beginnings_without_accents_and_opens_at_its_place(
    visit: Visits, path: str, words: str, target: str, text: str
) -> None:
    page = visit(path)
    found = look_for(page, words).filter(has=page.locator(f"a[href$='{target.split('/')[-1]}']"))
    expect(found.first).to_contain_text(text)
    expect(found.first.locator("mark").first).to_be_visible()
    expect(found.first).to_contain_text("Mi Región (Puno)")
    found.first.locator("a").click()
    assert page.url.endswith(target)
    expect(page.locator(":target")).to_be_in_viewport()


def test_other_forms_of_a_word_are_found_and_marked(visit: Visits) -> None:
    page = visit(f"{PAGE}?q=niños")
    expect(page.locator(STATUS)).to_have_text(COUNT)
    more = page.locator(".more")
    while more.is_visible():
        before = results(page).count()
        more.click()
        expect(results(page).nth(before)).to_be_visible()
    marked = {word.lower().strip(".,;:") for word in page.locator("mark").all_inner_texts()}
    assert {"niños", "niñas"} <= marked
    assert all(word.startswith(("niñ", "nin")) for word in marked)


def test_accents_and_capitals_make_no_difference(visit: Visits) -> None:
    page = visit(PAGE)
    told = set()
    for words in ("educación", "EDUCACION", "Educacio\u0301n"):
        page.goto("about:blank")
        page.goto(visit.server.url(f"{PAGE}?q={words}"))
        expect(page.locator(STATUS)).to_have_text(COUNT)
        told.add(page.locator(STATUS).inner_text())
    assert len(told) == 1


def test_all_words_must_be_there_and_what_is_in_no_text_is_named(visit: Visits) -> None:
    page = visit(f"{PAGE}?q=agua")
    expect(page.locator(STATUS)).to_have_text(COUNT)
    one = int(page.locator(STATUS).inner_text().split()[0])
    look_for(page, "agua potable")
    expect(page.locator(STATUS)).not_to_contain_text(f"{one} ")
    look_for(page, "agua xilófono")
    expect(page.locator(STATUS)).to_contain_text("No está en ningún texto: xilófono.")
    expect(page.locator(".nothing")).to_be_visible()
    expect(page.locator(".unfilter")).to_be_hidden()
    expect(results(page)).to_have_count(0)


def test_more_results_come_on_request_and_take_the_focus(visit: Visits) -> None:
    page = visit(f"{PAGE}?q=salud")
    expect(results(page)).to_have_count(10)
    page.get_by_role("button", name="Ver más resultados").click()
    expect(results(page).nth(10).locator("a")).to_be_focused()
    expect(results(page)).to_have_count(20)


# --- filters, address, history -----------------------------------------------


def test_filters_by_plan_place_dimension_topic_and_what_can_be_checked(visit: Visits) -> None:
    page = visit(f"{PAGE}?q=reducir")
    expect(page.locator(STATUS)).to_have_text(COUNT)
    page.locator(".choice summary").click()
    page.get_by_label("Plan", exact=True).select_option("puno-mi-region")
    page.get_by_label("Dimensión").select_option("social")
    page.get_by_label("Lugar").select_option("puno-2018")
    page.get_by_label("Tema", exact=True).select_option("salud-nutricion")
    page.get_by_label("Solo metas que se pueden comprobar").check()
    expect(page.locator(STATUS)).to_have_text(re.compile("."))
    for item in results(page).all():
        expect(item).to_contain_text("Meta · se puede comprobar")
        expect(item).to_contain_text("Mi Región (Puno) · Social")
    assert asked(page) == {
        "q": ["reducir"],
        "plan": ["puno-mi-region"],
        "lugar": ["puno-2018"],
        "dimension": ["social"],
        "tema": ["salud-nutricion"],
        "comprobable": ["1"],
    }
    page.get_by_label("Lugar").select_option("cusco-2018")
    expect(page.locator(".nothing")).to_be_visible()
    page.get_by_role("button", name="Quitar los filtros").click()
    expect(page.locator(STATUS)).to_have_text(COUNT)
    assert asked(page) == {"q": ["reducir"]}


def test_the_address_brings_words_and_filters_also_to_the_other_language(visit: Visits) -> None:
    page = visit(f"{PAGE}?q=turismo&dimension=economica")
    expect(page.locator(STATUS)).to_have_text(COUNT)
    expect(page.locator("#_q")).to_have_value("turismo")
    expect(page.locator(".choice summary")).to_contain_text("Económica")
    page.get_by_role("link", name="English").click()
    expect(page.locator("#_q")).to_have_value("turismo")
    assert asked(page) == {"q": ["turismo"], "dimension": ["economica"]}


def test_values_of_the_address_that_mean_nothing_are_left_out(visit: Visits) -> None:
    page = visit(f"{PAGE}?q=agua&plan=nadie&tema=%3Cb%3E&q=x")
    expect(page.locator(STATUS)).to_have_text(COUNT)
    assert asked(page) == {"q": ["agua"]}


def test_back_from_a_result_is_where_the_reader_was(visit: Visits) -> None:
    page = visit(f"{PAGE}?q=salud")
    expect(results(page)).to_have_count(10)
    page.get_by_role("button", name="Ver más resultados").click()
    expect(results(page)).to_have_count(20)
    chosen = results(page).nth(12).locator("a")
    href = chosen.get_attribute("href")
    chosen.click()
    page.wait_for_url(lambda url: PAGE not in url)
    page.go_back()
    expect(results(page)).to_have_count(20)
    expect(page.locator(f".results a[href='{href}']").first).to_be_focused()


# --- keyboard ----------------------------------------------------------------


def test_keys(visit: Visits) -> None:
    page = visit("puno-mi-region/")
    page.keyboard.press("Control+k")
    expect(page.locator("#_q")).to_be_focused()
    page.keyboard.type("agua")
    expect(results(page)).to_have_count(10)
    page.keyboard.press("ArrowDown")
    expect(results(page).nth(0).locator("a")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#_q")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#_q")).to_have_value("")
    expect(results(page)).to_have_count(0)
    page.locator("h1").click()
    page.keyboard.press("Control+k")
    expect(page.locator("#_q")).to_be_focused()


def test_plain_keys_are_left_to_the_reader(visit: Visits) -> None:
    page = visit("")
    page.keyboard.press("/")
    page.keyboard.press("k")
    assert page.url == visit.server.url()


# --- what it costs, and what goes wrong --------------------------------------


def test_nothing_is_loaded_before_something_is_looked_for(visit: Visits) -> None:
    start = len(visit.server.sent)
    page = visit(PAGE)
    page.locator("#_q").focus()
    visit.server.wait_idle()
    assert not [sent for sent in visit.server.sent[start:] if "/datos/" in sent.path]


@pytest.mark.parametrize("words", ["agua", "centro de salud", "proyectos produccion"])
def test_the_first_results_cost_less_than_40_kilobytes(visit: Visits, words: str) -> None:
    start = len(visit.server.sent)
    page = visit(PAGE)
    expect(look_for(page, words).first).to_be_visible()
    visit.server.wait_idle()
    sent = [s for s in visit.server.sent[start:] if "/datos/" in s.path or "/search." in s.path]
    assert len(sent) > 3
    assert sum(answer.wire for answer in sent) <= 40 * KB, sent


def test_a_lost_connection_is_told_and_can_be_tried_again(visit: Visits) -> None:
    page = visit(PAGE)

    def lose(route: Route) -> None:
        # Not aborted: that would be told on the console, which is watched.
        route.fulfill(status=200, content_type="application/json", body="")

    page.route("**/datos/buscar/**", lose)
    look_for(page, "agua")
    expect(page.locator(STATUS)).to_contain_text("No se pudo cargar la búsqueda")
    page.unroute("**/datos/buscar/**")
    page.get_by_role("button", name="Intentar otra vez").click()
    expect(page.locator(STATUS)).to_have_text(COUNT)


def test_below_a_base_path(visit_below_base: Visits) -> None:
    page = visit_below_base(f"{PAGE}?q=anemia")
    results(page).locator("a[href*='#']").first.click()
    expect(page.locator(":target")).to_be_in_viewport()
    assert "/any/base/" in page.url


def test_on_a_memory_card(visit: Visits) -> None:
    page = visit(f"{site('portable').file(PAGE).as_uri()}?q=poblac+agua")
    results(page).locator("a[href$='#poblacion-sin-agua']").first.click()
    expect(page.locator(":target")).to_be_in_viewport()
    assert page.url.startswith("file://")


# --- without what it needs ---------------------------------------------------


def test_without_javascript_the_page_leads_to_the_index(visit: Visits) -> None:
    page = visit(f"{PAGE}?q=agua", script=False)
    expect(page.locator("form")).to_be_hidden()
    page.locator("noscript a").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Índice de la A a la Z")
    page.get_by_role("navigation", name="Letras").get_by_role("link", name="T").click()
    expect(page.locator(":target")).to_be_in_viewport()
    page.get_by_role("link", name="Turismo").click()
    assert page.url.endswith("/temas/turismo/")


def test_an_old_browser_is_told_so(visit: Visits) -> None:
    tab = visit("metodo/")
    tab.add_init_script("delete window.fetch")
    tab.goto(visit.server.url(PAGE))
    expect(tab.locator(".cannot")).to_be_visible()
    expect(tab.locator("form")).to_be_hidden()


# --- for everyone ------------------------------------------------------------


@pytest.fixture(params=["light", "dark"])
def dark(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Both colour schemes."""
    yield request.param == "dark"


@pytest.mark.parametrize(
    "words", ["q=agua", "q=agua&plan=canas&tema=turismo"], ids=["some", "none"]
)
def test_results_are_accessible(visit: Visits, dark: bool, words: str) -> None:
    page = visit(f"{PAGE}?{words}", dark=dark)
    expect(page.locator(STATUS)).to_have_text(re.compile("resultados|No se encontró"))
    page.locator(".choice").evaluate("filters => { filters.open = true }")
    assert not axe.violations(page)


def test_the_index_leads_to_pages_that_exist(built: Site, visit: Visits) -> None:
    page = visit("a-z/")
    links = page.locator(".letter a").evaluate_all("links => links.map((link) => link.pathname)")
    assert len(links) > 80
    assert {f"{link.lstrip('/')}index.html" for link in links} <= built.files
