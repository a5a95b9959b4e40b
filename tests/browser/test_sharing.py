"""Sharing and correcting: what a reader sends, copies, scans and reports; also without script."""

from __future__ import annotations

import io
import json
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.built import HOST
from tests.browser.visit import Visits

pytestmark = pytest.mark.browser
DIMENSION = "puno-mi-region/social/"
TARGET = "poblacion-sin-agua"
OWN = f"{DIMENSION}{TARGET}/"
TEXT = "puno-mi-region/texto/diagnostico-social/"
COMPARISON = "comparar/puno-2018/social/"
COMPARATOR = "comparar/planes/"
SHARED = ["puno-mi-region/", DIMENSION, OWN, COMPARISON, "comparar/puno-2018/", COMPARATOR]
# Chromium has no `navigator.share` on Linux: here it is one that notes what it is given.
NATIVE = """() => {
  window.given = [];
  navigator.share = data => { window.given.push(data); return Promise.resolve(); };
}"""
GIVEN = "JSON.stringify(window.given)"
# Links to other hosts are pressed, and their address read, without going there.
STAY = "addEventListener('click', event => event.target.closest('a') && event.preventDefault())"


def _message(link: str | None) -> str:
    """What WhatsApp would show."""
    assert link is not None
    assert link.startswith("https://wa.me/?")
    return parse_qs(urlsplit(link).query, strict_parsing=True)["text"][0]


def _chat(page: Page) -> str:
    return _message(page.locator(".sharing .whatsapp").get_attribute("href"))


@pytest.mark.parametrize("path", [*SHARED, "temas/salud-nutricion/", f"en/{OWN}", TEXT])
def test_without_script_a_page_can_be_sent_copied_and_scanned(look: Visits, path: str) -> None:
    page = look(path, script=False)
    text, _, address = _chat(page).rpartition("\n")
    assert address == f"{HOST}/{path}"
    assert len(text) > 30
    page.locator(".crumbs .share").click()
    tools = page.locator("#_compartir")
    expect(tools.locator(".whatsapp")).to_be_in_viewport()
    expect(tools.locator("button")).to_be_hidden()
    expect(tools.locator(".copy")).to_have_attribute("href", address)
    expect(tools.locator(".qr")).to_be_hidden()
    if path == COMPARATOR:
        # What is chosen stands in the address: a code of the page would lead astray.
        expect(page.locator(".qr")).to_have_count(0)
        return
    tools.get_by_role("link", name="QR").click()
    # That of a dimension stands on the page of what can be shared of it.
    expect(page.locator(".qr")).to_be_visible()
    expect(page.locator(".code figcaption")).to_have_text(address)
    assert (
        page.locator("a[target=_blank], a[href^='https://wa.me']:not([rel~=noreferrer])").count()
        == 0
    )


def test_the_message_of_a_target_stands_alone(look: Visits) -> None:
    assert _chat(look(OWN)).split("\n") == [
        "Bajar la población sin agua potable en casa de 15.6% (2015) a 5% en 2022.",
        "15.6% (2015) → 5% (2022)",
        "Mi Región, Provincia de Puno, 2019–2022",
        "En el documento: Tabla N°\u00a018 (1/2), fila 1; Tabla N°\u00a001, fila 1",
        f"{HOST}/{OWN}",
    ]


def test_the_code_is_read_by_a_scanner(look: Visits) -> None:
    page = look(f"{OWN}#_qr", dark=True)
    shot = page.locator(".qr").screenshot()
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(shot)))
    assert found.text == f"{HOST}/{OWN}"


def test_codes_are_printed(look: Visits) -> None:
    page = look(OWN)
    page.emulate_media(media="print")
    expect(page.locator(".qr")).to_be_visible()
    expect(page.locator(".whatsapp")).to_be_hidden()


def test_a_link_is_copied_and_said_to_be(visit: Visits) -> None:
    page = visit(OWN)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    link = page.locator(".sharing .copy")
    link.click()
    expect(link).to_have_text("Enlace copiado")
    assert page.evaluate("navigator.clipboard.readText()") == f"{HOST}/{OWN}"


def test_the_phone_s_own_way_is_offered_where_there_is_one(visit: Visits) -> None:
    tab = visit.context().new_page()
    tab.add_init_script(f"({NATIVE})()")
    tab.goto(visit.server.url(OWN))
    text, _, address = _chat(tab).rpartition("\n")
    tab.locator(".sharing button").click()
    tab.locator(".crumbs .share").click()
    assert json.loads(tab.evaluate(GIVEN)) == [{"text": f"{text}\n", "url": address}] * 2
    assert tab.url.endswith(OWN)


@pytest.mark.parametrize("script", [True, False])
def test_a_target_among_others_leads_to_its_page_and_back(visit: Visits, script: bool) -> None:
    page = visit(DIMENSION, script=script)
    page.locator(f"#{TARGET} > .source .fix").click()
    page.wait_for_url(f"**/{OWN}")
    expect(page.locator(".sharing .whatsapp")).to_be_visible()
    page.get_by_role("link", name="Verla en su lugar en el plan").click()
    page.wait_for_url(f"**/{DIMENSION}#{TARGET}")
    expect(page.locator(f"#{TARGET}")).to_be_in_viewport()


def test_the_plans_chosen_are_shared_too(visit: Visits) -> None:
    page = visit(COMPARISON)
    page.evaluate(STAY)
    page.get_by_label("Mi Región").uncheck()
    page.locator(".sharing .whatsapp").click()
    assert _chat(page).endswith(f"\n{HOST}/{COMPARISON}?planes=puno-todos-por-el-peru")
    copied = page.locator(".sharing .copy").get_attribute("href") or ""
    assert copied.endswith("?planes=puno-todos-por-el-peru")
    page.get_by_label("Mi Región").check()
    page.locator(".sharing .whatsapp").click()
    assert _chat(page).endswith(f"\n{HOST}/{COMPARISON}")


def test_the_message_of_the_comparator_says_what_is_compared(visit: Visits) -> None:
    page = visit(f"{COMPARATOR}?planes=cusco-mrt,espinar-mrt&dimension=ambiental")
    page.evaluate(STAY)
    expect(page.locator(".compared")).to_be_visible()
    page.locator(".sharing .whatsapp").click()
    names, text, address = _chat(page).split("\n")
    assert names == (
        "Movimiento Regional Tawantinsuyo (Provincia de Cusco), "
        "Movimiento Regional Tawantinsuyo (Provincia de Espinar)"
    )
    assert address.startswith(f"{HOST}/{COMPARATOR}?planes=cusco-mrt")
    assert "dimension=ambiental" in address
    assert "Ambiental" in text


STATEMENTS = {
    "action": ("canas/social/", ".actions .fix"),
    "problem": (DIMENSION, ".problem .fix"),
    "objective": (DIMENSION, ".objective .fix"),
    "programme": (DIMENSION, ".programme .fix"),
    "specific objective": ("espinar-mrt/social/", ".specific .fix"),
    "proposal": (f"en/{DIMENSION}", ".tools .fix"),
    "note": ("puno-mi-region/documento/", ".observations .fix"),
    "vision": ("puno-mi-region/", ".source .fix"),
}


@pytest.mark.parametrize("kind", STATEMENTS)
def test_any_statement_can_be_shared_and_corrected_without_script(look: Visits, kind: str) -> None:
    path, where = STATEMENTS[kind]
    page = look(path, script=False)
    link = page.locator(f"main {where}").first
    anchor = (link.get_attribute("href") or "").partition("#")[2]
    link.click()
    entry = page.locator(".entry:visible")
    expect(entry).to_have_count(1)
    place = page.locator(f"[id='{anchor}'] h2 a")
    assert (place.get_attribute("href") or "").endswith(f"#{anchor}")
    plan = path.removeprefix("en/").partition("/")[0]
    assert _message(entry.locator(".whatsapp").get_attribute("href")).endswith(f"#{anchor}")
    _reports(entry.locator("a[href^='mailto:']").get_attribute("href"), plan, anchor)
    _reports(entry.locator("a[href*='/issues/new']").get_attribute("href"), plan, anchor)
    page.locator(".all a").click()
    assert page.locator(".entry:visible").count() > 1
    place.click()
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


def _reports(link: str | None, plan: str, anchor: str) -> None:
    """It names the statement, and asks where in the document it stands."""
    assert link is not None
    said = unquote(link)
    assert f"{plan}#{anchor}" in said
    assert f"{HOST}/" in said
    assert "documento" in said or "document" in said


def test_a_long_text_is_corrected_by_its_name(look: Visits) -> None:
    page = look(TEXT, script=False)
    page.locator(".sharing").get_by_role("link", name="Avisar de un error").click()
    entry = page.locator(".entry:visible")
    expect(entry).to_have_count(1)
    link = entry.locator("a[href^='mailto:']").get_attribute("href")
    _reports(link, "puno-mi-region", "diagnostico-social")
    entry.locator("h2 a").click()
    assert page.url.endswith(f"/{TEXT}")


@pytest.mark.parametrize("anchor", ["diagnostico-social", "tabla-06"])
def test_a_link_to_a_text_among_the_others_still_reaches_it(look: Visits, anchor: str) -> None:
    page = look(f"puno-mi-region/texto/#{anchor}", script=False)
    entry = page.locator(":target")
    expect(entry).to_be_in_viewport()
    entry.get_by_role("link").first.click()
    assert page.url.partition("#")[0].endswith(f"/{TEXT}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Diagnóstico de la dimensión social")
    assert page.locator(":target").count() == (anchor == "tabla-06")


def test_a_target_is_corrected_on_its_own_page(look: Visits) -> None:
    page = look(OWN, script=False)
    page.get_by_role("link", name="Avisar de un error").first.click()
    place = page.locator("#_corregir")
    expect(place).to_be_in_viewport()
    for way in ("a[href^='mailto:']", "a[href*='/issues/new']"):
        _reports(place.locator(way).get_attribute("href"), "puno-mi-region", TARGET)


def test_tools_are_large_enough_for_a_thumb(look: Visits) -> None:
    page = look(OWN)
    tools = page.locator(".ways-out a:visible, .ways-out button:visible").all()
    assert len(tools) >= 3
    for tool in tools:
        box = tool.bounding_box()
        assert box is not None
        assert box["height"] >= 44
