"""Comparing plans of different places: what is chosen, shown, said, kept in the address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser import axe
from tests.browser.first_view import measure
from tests.browser.links import file_name
from tests.browser.places import PAGE, crowded, places
from tests.browser.server import Server, serve
from tests.browser.test_layout import OVERFLOW
from tests.browser.visit import HEIGHT, Visits, hold

pytestmark = pytest.mark.browser
TWO = f"{PAGE}?planes=zeta,alfa"
FOUR = f"{PAGE}?planes=alfa,zeta,beta,gama"
# What a cell says and where it leads, without the place that only the comparator adds.
CONTENT = r"""cell => {
  const copy = cell.cloneNode(true);
  copy.querySelectorAll('h3 small').forEach(place => place.remove());
  const links = [...cell.querySelectorAll('a')].map(link => link.href);
  return [cell.className, copy.textContent.replace(/\s+/g, ' ').trim(), ...links];
}"""
HREFS = "links => links.map(link => link.href)"


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The made-up site, served."""
    with serve(places()) as running:
        yield running


@pytest.fixture(scope="session")
def based_server() -> Iterator[Server]:
    """The same below /any/base/."""
    with serve(places("base")) as running:
        yield running


@pytest.fixture
def visit_crowd(browser: Browser) -> Iterator[Visits]:
    """The same with hundreds of plans to choose from."""
    with serve(crowded()) as running:
        visits = Visits(browser, running)
        yield visits
        visits.close()


def columns(page: Page, topic: str) -> Locator:
    return page.locator(f"#{topic} .cell")


def status(page: Page) -> Locator:
    return page.locator(".chosen [role=status]")


def contents(cells: Locator) -> list[list[str]]:
    expect(cells.first).to_be_visible()
    return [cell.evaluate(CONTENT) for cell in cells.all()]


def leads(page: Page) -> list[str]:
    """Where the links of a comparison lead."""
    expect(columns(page, "salud").first).to_be_visible()
    links: list[str] = page.locator(".compared a:not(.copy)").evaluate_all(HREFS)
    assert len(links) > 10
    return links


# --- what is shown -----------------------------------------------------------


@pytest.mark.parametrize("language", ["", "en/"], ids=["es", "en"])
@pytest.mark.parametrize("topic", ["agua", "salud", "residuos"])
def test_cells_say_what_the_pages_of_each_contest_say(
    visit: Visits, language: str, topic: str
) -> None:
    found = contents(columns(visit(f"{language}{TWO}&tema={topic}"), topic))
    dimension = "ambiental" if topic == "residuos" else "social"
    expected = []
    for contest, plan in (("cusco-2026", "alfa"), ("puno-2026", "zeta")):
        page = visit(f"{language}comparar/{contest}/{dimension}/")
        expected += contents(page.locator(f"#{topic} .cell[data-plan={plan}]"))
    assert found == expected


def test_plans_stand_in_the_order_of_the_site_with_their_places(visit: Visits) -> None:
    page = visit(TWO)
    headings = columns(page, "salud").locator("h3")
    expect(headings).to_have_text(["Alfa Provincia de Cusco", "Zeta Provincia de Puno"])
    cards = page.locator(".compared > .cards .card")
    expect(cards.locator("h3")).to_have_text(["Alfa", "Zeta"])
    expect(cards.first).to_contain_text("2027–2030")
    expect(page.locator(".ledger thead th")).to_have_text(
        ["Alfa, Provincia de Cusco", "Zeta, Provincia de Puno"]
    )
    expect(page.locator(".ledger tbody .base td")).to_have_text(["1", "1"])
    expect(page.locator("main")).to_contain_text("no en el orden en que los eliges")


def test_a_topic_on_which_all_are_silent_is_told_in_one_line(visit: Visits) -> None:
    page = visit(f"{PAGE}?planes=sin-nombre,sin-ambiente&dimension=ambiental")
    expect(page.locator(".unmentioned")).to_contain_text("por completo: Residuos.")
    expect(page.locator("#residuos")).to_be_hidden()
    page.get_by_label("Tema").select_option("residuos")
    expect(page.locator("#residuos .silent")).to_have_count(2)
    expect(page.locator(".unmentioned")).to_be_hidden()


def test_silence_and_what_is_not_read_yet_are_told_apart(visit: Visits) -> None:
    page = visit(f"{PAGE}?planes=sin-nombre,zeta&dimension=ambiental")
    expect(page.locator("#residuos .silent")).to_contain_text("documento revisado por completo")
    expect(page.locator("#residuos .pending")).to_contain_text("Aún no transcrito")
    expect(page.locator(".unmentioned")).to_be_hidden()


def test_indicators_in_common_stand_in_a_table(visit: Visits) -> None:
    page = visit(f"{PAGE}?planes=zeta,alfa,sin-nombre&dimension=social")
    rows = page.locator("#i_anemia tbody tr")
    expect(rows).to_have_count(3)
    expect(rows.nth(0)).to_contain_text("54.7% 2024")
    expect(rows.nth(0)).to_contain_text("30% 2030")
    expect(rows.nth(1)).to_contain_text("no pone una meta con este indicador")
    expect(rows.nth(2)).to_contain_text("Reducir en 50%")
    expect(rows.nth(2)).to_contain_text("sin año")
    page.get_by_label("Dimensión").select_option("ambiental")
    expect(page.locator(".shared")).to_be_hidden()


# --- the choice and its address ----------------------------------------------


def test_the_choice_is_in_the_address_and_comes_back_from_it(visit: Visits) -> None:
    page = visit(PAGE)
    expect(status(page)).to_have_text("Elige al menos dos planes.")
    page.get_by_label("Zeta").check()
    expect(status(page)).to_contain_text("Elegiste: Zeta (Provincia de Puno).")
    expect(page.locator(".compared")).to_be_hidden()
    page.get_by_label("Alfa").check()
    expect(status(page)).to_have_text("2 planes, dimensión Social")
    assert page.title().startswith("2 planes, dimensión Social · ")
    page.get_by_label("Tema").select_option("residuos")
    expect(status(page)).to_have_text("2 planes, tema Residuos")
    expect(page.get_by_label("Dimensión")).to_have_value("ambiental")
    assert urlsplit(page.url).query == "planes=alfa,zeta&tema=residuos"
    again = visit(page.url)
    expect(status(again)).to_have_text("2 planes, tema Residuos")
    expect(columns(again, "residuos")).to_have_count(2)
    expect(again.locator("main input:checked")).to_have_count(2)
    # The comparison is what was asked for: the list of plans is folded away.
    expect(again.get_by_label("Zeta")).to_be_hidden()


def test_the_back_button_undoes_the_choice(visit: Visits) -> None:
    page = visit(TWO)
    page.get_by_label("Dimensión").select_option("ambiental")
    expect(columns(page, "residuos")).to_have_count(2)
    page.get_by_role("link", name="Ver la comparación").click()
    expect(page.locator("#_comparacion")).to_be_focused()
    page.go_back()
    expect(columns(page, "residuos")).to_have_count(2)
    page.go_back()
    expect(columns(page, "salud")).to_have_count(2)
    expect(columns(page, "residuos")).to_have_count(0)
    expect(page.get_by_label("Dimensión")).to_have_value("social")
    expect(status(page)).to_have_text("2 planes, dimensión Social")
    page.go_forward()
    expect(columns(page, "residuos")).to_have_count(2)


def test_the_link_that_is_copied_leads_to_the_same_comparison(visit: Visits) -> None:
    page = visit(TWO)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_label("Tema").select_option("salud")
    page.locator(".compared .copy").click()
    expect(page.get_by_text("Enlace copiado")).to_be_visible()
    again = visit(page.evaluate("navigator.clipboard.readText()"))
    expect(status(again)).to_have_text("2 planes, tema Salud")
    expect(again.locator("#_comparacion")).to_be_in_viewport()


def test_switching_language_keeps_the_choice(visit: Visits) -> None:
    page = visit(f"{TWO}&tema=salud")
    page.get_by_role("link", name="English").click()
    expect(status(page)).to_have_text("2 plans, topic Health")
    expect(columns(page, "salud").first).to_contain_text("Anaemia down from 54.7%")


def test_a_plan_leads_here_with_itself_chosen(visit: Visits) -> None:
    page = visit("zeta/")
    page.get_by_role("link", name="Comparar con planes de otros lugares").click()
    expect(page.get_by_label("Zeta")).to_be_checked()
    expect(status(page)).to_contain_text("Elige de uno a tres más")


@pytest.mark.parametrize(
    ("query", "said", "count"),
    [
        ("planes=alfa,zeta,nadie", "La dirección pide algo que no está en este sitio: nadie.", 2),
        ("planes=alfa,zeta&tema=nada", "no está en este sitio: nada.", 2),
        ("planes=alfa,zeta&dimension=<b>", "no está en este sitio: <b>.", 2),
        ("planes=alfa,alfa,,zeta", "2 planes, dimensión Social", 2),
        (
            "planes=alfa,beta,gama,zeta,delta",
            "Quedó fuera: Delta (Provincia de Cusco). 4 planes",
            4,
        ),
    ],
)
def test_an_odd_address_is_told_and_what_is_known_is_shown(
    visit: Visits, query: str, said: str, count: int
) -> None:
    page = visit(f"{PAGE}?{query}")
    expect(status(page)).to_contain_text(said)
    expect(columns(page, "salud")).to_have_count(count)


def test_a_fifth_plan_is_not_taken(visit: Visits) -> None:
    page = visit(FOUR)
    page.get_by_text("Elegir planes").click()
    page.get_by_label("Delta").click()
    expect(status(page)).to_contain_text(
        "Para elegir Delta (Provincia de Cusco), primero quita uno"
    )
    expect(page.get_by_label("Delta")).not_to_be_checked()
    expect(columns(page, "salud")).to_have_count(4)
    page.get_by_label("Beta").uncheck()
    expect(columns(page, "salud")).to_have_count(3)


def test_hundreds_of_plans_can_be_searched(visit_crowd: Visits) -> None:
    page = visit_crowd(PAGE)
    asked, left = page.get_by_label("Buscar por nombre o lugar"), page.locator("label:visible")
    page.get_by_label("Zeta").check()
    asked.fill("nunoa 77 GAMA")
    expect(page.locator(".found")).to_have_text("Planes encontrados: 1")
    # What is chosen stays in sight, so that it can be taken out.
    expect(left.filter(has=page.locator("input"))).to_have_text([re.compile("Gama .+"), "Zeta"])
    asked.fill("nada parecido")
    expect(page.locator(".found")).to_have_text("Planes encontrados: 0")
    asked.fill("")
    expect(left.filter(has=page.locator("input"))).to_have_count(407)
    expect(status(page)).to_be_in_viewport()


# --- when something is amiss -------------------------------------------------


def test_a_plan_that_cannot_be_loaded_is_named_and_asked_for_again(visit: Visits) -> None:
    page = visit(PAGE)
    page.route("**/zeta.es.json", lambda route: route.abort())
    page.goto(visit.server.url(TWO))
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("No se pudo cargar: Zeta (Provincia de Puno).")
    expect(page.locator(".compared")).to_be_hidden()
    assert not axe.violations(page)
    alert.get_by_role("button").click()
    expect(alert.get_by_role("button")).to_be_focused()
    page.unroute("**/zeta.es.json")
    alert.get_by_role("button").click()
    expect(columns(page, "salud")).to_have_count(2)
    expect(page.locator("#_comparacion")).to_be_focused()
    expect(page.locator(".failed")).to_be_hidden()
    # The browser's own lines about the two requests are the only errors there may be.
    assert all("ERR_FAILED" in problem for problem in visit.problems)
    visit.problems.clear()


def test_an_answer_that_comes_late_does_not_replace_a_newer_choice(visit: Visits) -> None:
    page = visit.open_in(visit.context(workers="block").new_page(), PAGE)
    held = hold(page, "**/zeta.es.json")
    page.get_by_label("Alfa").check()
    page.get_by_label("Zeta").check()
    expect(status(page)).to_have_text("Cargando…")
    page.get_by_label("Zeta").uncheck()
    page.get_by_label("Beta").check()
    expect(columns(page, "salud").last).to_contain_text("Beta")
    held[0].continue_()
    page.wait_for_load_state("networkidle")
    expect(columns(page, "salud").locator("h3 a")).to_have_text(["Alfa", "Beta"])


def test_without_script_it_says_so_and_offers_what_works(visit: Visits) -> None:
    page = visit(TWO, script=False)
    expect(page.locator("noscript p")).to_contain_text("JavaScript")
    expect(page.locator(".comparator")).to_be_hidden()
    expect(page.locator(".compared")).to_be_hidden()
    page.get_by_role("link", name="Provincia de Cusco").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Provincia de Cusco")


# --- wherever it is opened ---------------------------------------------------


def test_links_lead_somewhere_below_a_base(visit_below_base: Visits) -> None:
    server = visit_below_base.server
    for language in ("", "en/"):
        for link in leads(visit_below_base(f"{language}{TWO}")):
            assert link.startswith(server.url(language))
            path = urlsplit(link).path.removeprefix(server.site.base)
            assert file_name(path) in server.site.files


def test_it_works_from_disk(visit: Visits) -> None:
    portable = places("portable")
    page = visit(portable.file("comparar/").as_uri())
    page.get_by_role("link", name="Comparar planes de lugares distintos").click()
    page.get_by_label("Zeta").check()
    page.get_by_label("Alfa").check()
    expect(status(page)).to_have_text("2 planes, dimensión Social")
    assert page.url.endswith("planes/index.html?planes=alfa,zeta&dimension=social")
    for link in leads(page):
        name = unquote(urlsplit(link).path).removeprefix(f"{portable.folder.as_posix()}/")
        assert name in portable.files
    page.go_back()
    expect(page.locator(".compared")).to_be_hidden()
    page.go_forward()
    page.locator("#salud").get_by_role("link", name="Menos anemia").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Social")


def test_a_file_missing_on_the_disk_is_told(visit: Visits) -> None:
    page = visit(places("portable").file(PAGE).as_uri())
    page.route("**/zeta.es.js", lambda route: route.abort())
    page.goto(f"{page.url}?planes=alfa,zeta")
    expect(page.get_by_role("alert")).to_contain_text("Zeta")
    visit.problems.clear()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("address", [PAGE, FOUR, f"en/{TWO}&tema=agua"])
def test_it_can_be_read_by_all_on_any_screen(visit: Visits, address: str, dark: bool) -> None:
    page = visit(address, dark=dark)
    if address != PAGE:
        expect(page.locator(".compared")).to_be_visible()
    for width in (320, 360, 1280):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        assert not axe.violations(page)
        assert not page.evaluate(OVERFLOW)


def test_the_page_is_within_its_budget_with_hundreds_of_plans(visit_crowd: Visits) -> None:
    view = measure(visit_crowd, PAGE)
    within = view.wire <= 25_000 and len(view.sent) <= 4 and view.script <= 6_000
    assert within, view
