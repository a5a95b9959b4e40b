"""A plan is saved when a reader asks for it, and read without a connection from then on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import count
from threading import Event
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser import axe
from tests.browser.built import Site
from tests.browser.devices import NEW, Device, device, earlier, later

pytestmark = pytest.mark.browser
TAKE = "alfa/llevar/"
PLAN = "planclaro / plan alfa es"
ALREADY = "/alfa/llevar/"
NO_ROOM = """Cache.prototype.put = () =>
  Promise.reject(new DOMException("no room", "QuotaExceededError"));"""
NO_STORAGE = """Object.defineProperty(window, "caches", {
  get() { throw new DOMException("blocked", "SecurityError"); },
});"""
NO_WORKERS = """delete Navigator.prototype.serviceWorker;"""


@pytest.fixture
def reader(browser: Browser) -> Iterator[Device]:
    with device(browser, earlier()) as running:
        yield running


def listed(site: Site, plan: str = "alfa", language: str = "es") -> dict[str, Any]:
    """What a saved plan consists of."""
    text = (site.folder / f"datos/guardar/{plan}.{language}.json").read_text("utf-8")
    data: dict[str, Any] = json.loads(text)
    return data


def pages(site: Site, **which: str) -> list[str]:
    """Its pages, as paths."""
    names = [file[0] for file in listed(site, **which)["files"]]
    return [name.removesuffix("index.html") for name in names if name.endswith(".html")]


def part(reader: Device) -> Locator:
    """The part of the page that saves."""
    return reader.page.locator("#_guardar")


def press(reader: Device, name: str) -> None:
    part(reader).get_by_role("button", name=name, exact=True).click()


def told(reader: Device, text: str) -> None:
    expect(part(reader).get_by_role("status")).to_contain_text(text)


def save(reader: Device) -> None:
    reader.open(TAKE)
    press(reader, "Guardar este plan…")
    press(reader, "Guardar")


@pytest.mark.parametrize("way", ["cut", "gone"])
def test_a_saved_plan_can_be_read_whole_without_a_connection(reader: Device, way: str) -> None:
    reader.open(TAKE)
    press(reader, "Guardar este plan…")
    size = round(sum(file[3] for file in listed(earlier())["files"]) / 1000)
    # Some of it came with the page itself.
    told(reader, f"Son {len(pages(earlier()))} páginas")
    text = part(reader).get_by_role("status").inner_text()
    assert 0 < int(text.split("unos ")[1].split(" KB")[0]) <= size
    assert not axe.violations(reader.page)
    press(reader, "Guardar")
    told(reader, "Guardado el ")
    expect(part(reader).locator("progress")).to_be_hidden()
    reader.lose(way)
    for path in pages(earlier()):
        page = reader.open(path)
        expect(page.locator("#_copia")).to_be_visible()
        assert page.locator(".masthead").evaluate("bar => getComputedStyle(bar, '::after').height")
    page = reader.open("sin-conexion/")
    line = page.locator(".saved-plans li")
    expect(line).to_contain_text("Partido Alfa (Español)")
    line.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Partido Alfa")


def test_nothing_is_loaded_before_the_reader_has_agreed(reader: Device) -> None:
    reader.open(TAKE)
    reader.server.wait_idle()
    start = len(reader.server.sent)
    press(reader, "Guardar este plan…")
    told(reader, "páginas")
    press(reader, "Ahora no")
    expect(part(reader).get_by_role("button", name="Guardar este plan…")).to_be_focused()
    asked = reader.asked(start)
    assert "/datos/guardar/alfa.es.json" in asked
    assert "/alfa/social/" not in asked
    assert PLAN not in reader.caches()


def test_saving_shows_how_far_it_is_can_be_stopped_and_goes_on(reader: Device) -> None:
    release = _hold_after(reader, 2)
    save(reader)
    files = len(listed(earlier())["files"])
    reader.poll(lambda: "Guardando:" in part(reader).inner_text())
    expect(part(reader).locator("progress")).to_have_attribute("max", _sum(earlier()))
    assert not axe.violations(reader.page)
    reader.poll(lambda: len(reader.kept(PLAN)) > 1)
    press(reader, "Detener")
    told(reader, "Se detuvo.")
    told(reader, f"de {files} archivos")
    release()
    had = set(reader.kept(PLAN))
    assert 1 < len(had) < len(pages(earlier()))
    # Also after the page was left; it does not go on by itself.
    reader.open(TAKE)
    told(reader, f"de {files} archivos")
    start = len(reader.server.sent)
    press(reader, "Continuar")
    told(reader, "Guardado el ")
    again = had & set(reader.asked(start))
    assert again <= {"/datos/guardar/alfa.es.json"}


def test_a_lost_connection_is_told_and_what_came_stays(reader: Device) -> None:
    asked, lost = _numbered(), Event()

    def fail(path: str) -> None:
        if asked(path) > 3:
            lost.wait()
            raise ConnectionAbortedError

    reader.server.before = fail
    save(reader)
    # What fails stops what is still under way.
    reader.poll(lambda: len(reader.kept(PLAN)) > 1)
    lost.set()
    told(reader, "No se pudo descargar todo.")
    assert len(reader.kept(PLAN)) > 1
    reader.server.before = lambda path: None
    # The browser tells of each request that failed.
    assert all("ERR_EMPTY_RESPONSE" in text for text in reader.problems), reader.problems
    reader.problems.clear()
    press(reader, "Continuar")
    told(reader, "Guardado el ")


def test_without_a_connection_there_is_nothing_to_save(reader: Device) -> None:
    reader.read(TAKE)
    reader.lose("cut")
    reader.open(TAKE)
    press(reader, "Guardar este plan…")
    told(reader, "No hay conexión.")
    reader.problems.clear()
    reader.owner.set_offline(False)
    press(reader, "Intentar otra vez")
    told(reader, "páginas")


def test_a_newer_plan_is_offered_and_only_what_changed_is_loaded(reader: Device) -> None:
    save(reader)
    told(reader, "Guardado el ")
    reader.server.site = later()
    reader.open(TAKE)
    told(reader, "Hay una versión más nueva")
    press(reader, "Actualizar")
    told(reader, "páginas. Se pueden leer")
    reader.lose("gone")
    for path in pages(later()):
        reader.open(path)
        assert reader.style() == "dotted", path
    expect(reader.open("alfa/").get_by_role("heading", level=1)).to_have_text(NEW)


def test_a_site_renewed_while_it_is_saved_is_saved_as_one_build(reader: Device) -> None:
    release = _hold_after(reader, 3)
    save(reader)
    reader.poll(lambda: "Guardando:" in part(reader).inner_text())
    reader.server.site = later()
    release()
    told(reader, "Guardado el ")
    reader.lose("gone")
    for path in pages(later()):
        reader.open(path)
        assert reader.style() == "dotted", path


def test_a_plan_can_be_removed_and_nothing_of_it_stays(reader: Device) -> None:
    save(reader)
    told(reader, "Guardado el ")
    press(reader, "Quitar de este equipo")
    expect(part(reader).get_by_role("button", name="Guardar este plan…")).to_be_visible()
    assert PLAN not in reader.caches()
    reader.poll(lambda: not any("charts" in name for name in reader.kept("planclaro / assets")))


def test_a_plan_can_be_removed_where_all_that_is_kept_is_listed(reader: Device) -> None:
    save(reader)
    told(reader, "Guardado el ")
    page = reader.open("sin-conexion/")
    page.get_by_role("button", name="Quitar: Partido Alfa").click()
    expect(page.locator(".saved-plans li")).to_have_count(0)
    assert PLAN not in reader.caches()


def test_plans_of_two_languages_are_two(reader: Device) -> None:
    save(reader)
    told(reader, "Guardado el ")
    reader.open(f"en/{TAKE}")
    press(reader, "Save this plan…")
    press(reader, "Save")
    told(reader, "Saved on ")
    assert {name for name in reader.caches() if " plan " in name} == {
        PLAN,
        "planclaro / plan alfa en",
    }
    reader.lose("cut")
    expect(reader.open("en/alfa/social/").locator("#_copia")).to_contain_text("No connection")


@pytest.mark.parametrize(
    ("state", "said"),
    [(NO_ROOM, "No hay espacio suficiente"), (NO_STORAGE, "no tiene permitido guardar")],
)
def test_why_it_cannot_be_saved_is_told(reader: Device, state: str, said: str) -> None:
    reader.page.add_init_script(state)
    reader.open(TAKE)
    if state == NO_ROOM:
        press(reader, "Guardar este plan…")
        press(reader, "Guardar")
    told(reader, said)


def test_a_browser_without_workers_says_so(reader: Device) -> None:
    reader.page.add_init_script(NO_WORKERS)
    reader.open(TAKE)
    told(reader, "Este navegador no puede guardar páginas.")
    reader.open("sin-conexion/")
    expect(reader.page.get_by_role("status")).to_contain_text("Este navegador no puede")


def test_where_workers_are_blocked_saving_says_so(browser: Browser) -> None:
    with device(browser, earlier(), workers="block") as reader:
        save(reader)
        told(reader, "no tiene permitido guardar")
        assert PLAN not in reader.caches()


def test_from_disk_the_plan_is_there_already(reader: Device) -> None:
    reader.page.goto(earlier().file(TAKE).as_uri())
    told(reader, "desde un archivo")


def _sum(site: Site) -> str:
    return str(sum(file[3] for file in listed(site)["files"]))


def _numbered() -> Callable[[str], int]:
    """Numbers the pages of the plan as they are asked for, from 1, but for the one that saves; all
    else is 0. Each request has its own number, since several come at once."""
    numbers = count(1)
    return lambda path: next(numbers) if path.startswith("/alfa/") and path != ALREADY else 0


def _hold_after(reader: Device, number: int) -> Callable[[], None]:
    """All after so many pages wait until they are released."""
    go, asked = Event(), _numbered()

    def hold(path: str) -> None:
        if asked(path) > number:
            go.wait()

    reader.server.before = hold
    return go.set
