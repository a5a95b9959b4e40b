"""Plans to take along: one file that needs nothing, a message to send, a script to read."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Request, expect

from tests.browser import axe
from tests.browser.built import Site, site
from tests.browser.document import parse
from tests.browser.test_layout import OVERFLOW
from tests.browser.visit import HEIGHT, Visits

pytestmark = pytest.mark.browser
TAKE = "puno-mi-region/llevar/"
MOST = 300_000
"""Bytes of a plan in one file, as it lies on a phone."""
NOTE_SHARED = """() => {
  navigator.canShare = (data) => data.files.length > 0;
  navigator.share = ({files}) => {
    window.shared = [files[0].name, files[0].size];
    return Promise.resolve();
  };
}"""


@dataclass
class Heard:
    """What a page asked for and what the browser said of it."""

    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def request(self, request: Request) -> None:
        if not request.url.startswith("data:"):
            self.asked.append(request.url)

    def console(self, message: ConsoleMessage) -> None:
        self.said.append(message.text)


def one_files(built: Site) -> list[Path]:
    return sorted(built.folder.glob("**/llevar/plan-*.html"))


def test_every_plan_has_a_file_a_message_and_a_script_in_each_language(built: Site) -> None:
    takes = [page for page in built.pages if page.endswith("/llevar/")]
    assert len(takes) == len(one_files(built)) == 10
    for page in takes:
        folder = built.folder / page
        assert [path.name.partition("-")[0] for path in sorted(folder.glob("*-*"))] == [
            *("guion", "plan", "resumen")
        ]


def test_files_are_small_enough_to_send(built: Site) -> None:
    sizes = {path.name: path.stat().st_size for path in one_files(built)}
    assert not {name: size for name, size in sizes.items() if size > MOST}


def test_a_file_needs_nothing_and_works_without_script_or_network(
    built: Site, browser: Browser, tmp_path: Path
) -> None:
    for path in one_files(built):
        kept = tmp_path / path.name
        kept.write_bytes(path.read_bytes())
        heard = Heard()
        context = browser.new_context(
            offline=True, java_script_enabled=False, viewport={"width": 320, "height": HEIGHT}
        )
        page = context.new_page()
        page.on("request", heard.request)
        page.on("console", heard.console)
        page.goto(kept.as_uri())
        assert heard.asked == [kept.as_uri()]
        assert not heard.said
        assert not page.evaluate(OVERFLOW)
        style = "getComputedStyle(document.querySelector('.contents')).borderTopStyle"
        assert page.evaluate(style) == "solid"
        assert page.locator("h1").is_visible()
        context.close()


def test_a_file_has_all_charts_and_every_link_in_it_leads_somewhere(built: Site) -> None:
    for path in one_files(built):
        document = parse(path)
        pages = [
            parse(built.folder / path.relative_to(built.folder).parents[1] / name / "index.html")
            for name in ("social", "economica", "ambiental", "institucional")
        ]
        drawn = sum(len(page.all("svg", role="img")) for page in pages)
        assert len(document.all("svg", role="img")) == drawn


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_in_a_file(look: Visits, dark: bool) -> None:
    page = look("espinar-mrt/llevar/plan-espinar-mrt.es.html", dark=dark)
    assert not axe.violations(page)


def test_the_contents_of_a_file_lead_to_a_proposal(built: Site, visit: Visits) -> None:
    page = visit((built.folder / TAKE / "plan-puno-mi-region.es.html").as_uri())
    link = page.locator(".contents li li a").first
    link.click()
    expect(page.locator(f"{link.get_attribute('href')} h3").first).to_be_in_viewport()


def test_the_message_is_copied(visit: Visits) -> None:
    page = visit(TAKE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copiar el texto").click()
    expect(page.get_by_role("button", name="Copiado")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator(".message").text_content()
    assert copied.startswith("*Mi Región*")


def test_the_message_goes_to_whatsapp_as_it_is_shown_without_script(look: Visits) -> None:
    page = look(TAKE, script=False)
    href = page.get_by_role("link", name="Enviar por WhatsApp").get_attribute("href") or ""
    assert urlsplit(href).netloc == "wa.me"
    (sent,) = parse_qs(urlsplit(href).query)["text"]
    page.get_by_text("Ver el texto").click()
    expect(page.locator(".message")).to_be_visible()
    assert sent == page.locator(".message").text_content()
    assert len(href) < 8000
    expect(page.get_by_role("button", name="Copiar el texto")).to_be_hidden()


def test_the_size_and_the_version_shown_are_those_of_the_file(built: Site, look: Visits) -> None:
    page = look(TAKE)
    link = page.get_by_role("link", name="Descargar el archivo")
    file = built.folder / TAKE / (link.get_attribute("download") or "")
    assert f"({-(-file.stat().st_size // 1000)} KB)" in (link.text_content() or "")
    version = (page.locator("#_version p").first.text_content() or "").split(". ")[0]
    assert version in file.read_text("utf-8")
    assert version in (built.folder / TAKE / "resumen-puno-mi-region.es.txt").read_text("utf-8-sig")


def test_the_file_is_handed_to_another_app_where_the_browser_can(visit: Visits) -> None:
    context = visit.context()
    # No browser without a screen can share: what the page hands over is looked at.
    context.add_init_script(f"({NOTE_SHARED})()")
    page = context.new_page()
    page.goto(visit.server.url(TAKE))
    button = page.get_by_role("button", name="Enviar el archivo")
    button.click()
    # As long as it is busy it cannot be pressed.
    expect(button).to_be_enabled()
    name, size = page.evaluate("window.shared")
    assert name == "plan-puno-mi-region.es.html"
    assert size == (visit.server.site.folder / TAKE / name).stat().st_size


def test_files_lead_from_a_memory_card_too(visit: Visits) -> None:
    page = visit(site("portable").file(TAKE).as_uri())
    page.get_by_role("link", name="Abrirlo aquí").click()
    expect(page.locator("h1")).to_have_text("Mi Región")
    assert page.url.startswith("file://")
