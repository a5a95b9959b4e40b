"""Pages that were read stay readable without a connection, each whole and of one build."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import axe, chromium
from tests.browser.built import site
from tests.browser.devices import (
    MAKE_CACHE,
    NEW,
    Device,
    device,
    earlier,
    hasty,
    later,
    without,
)
from tests.browser.server import serve
from tests.browser.visit import arrived

pytestmark = pytest.mark.browser
PAGES, ASSETS = "planclaro / pages", "planclaro / assets"
COPY = "#_copia"
DAY = re.compile(r"\d{1,2} de \w+ de \d{4}")
GONE = "async () => (await navigator.serviceWorker.getRegistrations()).length === 0"


@pytest.fixture
def reader(browser: Browser) -> Iterator[Device]:
    with device(browser, earlier()) as running:
        yield running


@pytest.fixture
def reader_below_base(browser: Browser) -> Iterator[Device]:
    with device(browser, earlier("base")) as running:
        yield running


def test_a_first_view_asks_for_no_worker_and_no_manifest(reader: Device) -> None:
    reader.open("")
    reader.server.wait_idle()
    assert [path for path in reader.asked() if not path.startswith("/assets/")] == ["/"]


def test_the_open_page_is_kept_without_loading_it_again(reader: Device) -> None:
    reader.read("alfa/social/")
    assert reader.asked().count("/alfa/social/") == 1
    asked = reader.asked()
    assert len(asked) == len(set(asked))


@pytest.mark.parametrize("way", ["cut", "gone"])
def test_what_was_read_stays_and_says_that_it_is_a_copy(reader: Device, way: str) -> None:
    reader.read("alfa/", "alfa/social/", "en/alfa/")
    reader.lose(way)
    page = reader.open("alfa/?desde=aqui#plan")
    expect(page.get_by_role("heading", level=1)).to_have_text("Partido Alfa")
    expect(page.locator(COPY)).to_contain_text("Sin conexión")
    expect(page.locator(COPY)).to_contain_text(DAY)
    assert page.locator(".card").first.evaluate("card => getComputedStyle(card).borderRadius")
    page.get_by_role("link", name="Social", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Social")
    expect(page.locator(COPY)).to_be_visible()
    assert not axe.violations(page)
    expect(reader.open("en/alfa/").locator(COPY)).to_contain_text("No connection")


def test_a_copy_can_be_set_to_be_read_well(reader: Device) -> None:
    reader.read("alfa/")
    reader.lose("gone")
    for address in ("alfa/", "zeta/social/"):
        page = reader.open(address)
        page.locator(".settings summary").click()
        page.get_by_role("radio", name="Muy grande").check()
        expect(page.locator("html")).to_have_css("font-size", "22px")
        page.get_by_role("radio", name="Normal").check()


def test_a_page_from_the_network_is_no_copy(reader: Device) -> None:
    reader.read("alfa/")
    reader.lose("cut")
    expect(reader.open("alfa/").locator(COPY)).to_be_visible()
    reader.owner.set_offline(False)
    expect(reader.open("alfa/").locator(COPY)).to_have_count(0)


@pytest.mark.parametrize("way", ["cut", "gone"])
def test_in_place_of_a_page_that_was_not_read_stands_what_was(reader: Device, way: str) -> None:
    reader.read("alfa/", "alfa/social/")
    reader.lose(way)
    page = reader.open("zeta/social/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sin conexión")
    assert page.title().startswith("Sin conexión")
    expect(page.get_by_role("link", name="Intentar otra vez")).to_have_attribute(
        "href", reader.server.url("zeta/social/")
    )
    expect(page.locator(".read-pages li")).to_have_count(2)
    expect(page.locator(".read-pages li").first).to_contain_text(DAY)
    assert page.locator(".masthead").evaluate("bar => getComputedStyle(bar).backgroundColor")
    assert not axe.violations(page)
    page.locator(".read-pages").get_by_role("link", name="Partido Alfa").last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Partido Alfa")


def test_a_part_of_a_page_that_was_read_is_found_there(reader: Device) -> None:
    reader.read("alfa/social/")
    part = reader.page.locator(".target").first.get_attribute("id")
    reader.lose("cut")
    page = reader.open(f"alfa/social/{part}/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sin conexión")
    page.locator(".observation").get_by_role("link", name="Social").click()
    assert page.url == reader.server.url(f"alfa/social/#{part}")


def test_a_list_of_texts_does_not_stand_for_a_text(reader: Device) -> None:
    reader.read("zeta/texto/")
    address = reader.page.locator(".texts a").first.get_attribute("href")
    reader.lose("cut")
    page = reader.open(f"zeta/texto/{address}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sin conexión")
    expect(page.locator(".observation")).to_have_count(1)
    expect(page.locator(".observation a")).to_have_text(["Intentar otra vez"])


def test_an_address_without_its_last_slash_finds_its_page(reader: Device) -> None:
    reader.read("alfa/")
    reader.lose("gone")
    assert reader.open("alfa").url == reader.server.url("alfa/")


def test_a_missing_page_stays_missing_and_is_not_kept(reader: Device) -> None:
    reader.read("alfa/")
    # The browser tells of every 404 itself.
    answer = reader.page.goto(reader.server.url("nada/"))
    assert answer and answer.status == 404
    assert [text for text in reader.problems if "404" in text] == reader.problems
    reader.problems.clear()
    assert "/nada/" not in reader.kept(PAGES)


def test_everything_works_below_a_base_path(reader_below_base: Device) -> None:
    reader = reader_below_base
    reader.read("", "alfa/")
    assert all(name.startswith("planclaro /any/base/ ") for name in reader.caches())
    reader.lose("gone")
    expect(reader.open("").locator(COPY)).to_be_visible()
    page = reader.open("en/zeta/social/")
    expect(page.locator(".read-pages li")).to_have_count(2)
    page.locator(".read-pages a").last.click()
    expect(page.locator(COPY)).to_be_visible()


def test_a_new_build_is_shown_whole_and_old_copies_stay_whole(reader: Device) -> None:
    reader.read("alfa/", "alfa/social/")
    assert reader.style() == "none"
    reader.server.site = later()
    reader.open("alfa/")
    reader.wait_for("alfa/")
    expect(reader.page.get_by_role("heading", level=1)).to_have_text(NEW)
    assert reader.style() == "dotted"
    # The page that was not seen since is that of the earlier build, with its style.
    reader.lose("gone")
    reader.open("alfa/social/")
    expect(reader.page.locator(".crumbs")).to_contain_text("Partido Alfa")
    expect(reader.page.locator(".crumbs")).not_to_contain_text(NEW)
    assert reader.style() == "none"
    reader.open("alfa/")
    expect(reader.page.get_by_role("heading", level=1)).to_have_text(NEW)
    assert reader.style() == "dotted"


def test_a_new_build_met_without_a_connection_changes_nothing(reader: Device) -> None:
    reader.read("alfa/")
    reader.server.site = later()
    reader.lose("cut")
    reader.open("alfa/")
    assert reader.style() == "none"
    reader.owner.set_offline(False)
    reader.open("alfa/")
    assert reader.style() == "dotted"


def test_a_new_worker_clears_up_after_the_old_one_and_leaves_others_alone(reader: Device) -> None:
    reader.read("alfa/")
    foreign = ["planclaro /otro/ pages", "ajeno", "planclaro /"]
    for name in (*foreign, "planclaro / viejo"):
        reader.page.evaluate(MAKE_CACHE, name)
    before = reader.caches()
    style = next(name for name in reader.kept(ASSETS) if name.endswith(".css"))
    reader.server.site = later()
    reader.open("alfa/")

    reader.renew()
    reader.poll(lambda: "planclaro / viejo" not in reader.caches())
    reader.poll(lambda: style not in reader.kept(ASSETS))
    after = reader.caches()
    assert after >= set(foreign)
    (shell,) = (name for name in after if name.startswith("planclaro / shell"))
    assert shell not in before
    assert after - {shell} == {*foreign, PAGES, ASSETS}


def test_who_waits_too_long_gets_the_copy(browser: Browser) -> None:
    with device(browser, hasty()) as reader:
        reader.read("alfa/")
        enough = Event()
        reader.server.before = lambda path: _wait(path, enough)
        page = reader.open("alfa/")
        expect(page.locator(COPY)).to_contain_text("La conexión está lenta")
        enough.set()


def _wait(path: str, enough: Event) -> None:
    if path == "/alfa/":
        enough.wait()


def test_a_server_out_of_order_is_answered_for_by_the_copy(reader: Device) -> None:
    reader.read("alfa/")
    reader.server.broken = True
    expect(reader.open("alfa/").locator(COPY)).to_contain_text("El sitio no responde bien")


def test_all_that_is_kept_can_be_removed(reader: Device) -> None:
    reader.read("alfa/", "alfa/social/")
    page = reader.open("sin-conexion/")
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Quitar todo lo guardado").click()
    expect(page.get_by_role("status")).to_contain_text("Se quitó")
    expect(page.locator(".pages")).to_be_hidden()
    assert not reader.kept(PAGES)
    reader.poll(lambda: not any("charts" in name for name in reader.kept(ASSETS)))
    reader.lose("cut")
    page = reader.open("alfa/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sin conexión")
    expect(page.get_by_role("status")).to_contain_text("Todavía no hay nada guardado")


def test_a_site_that_keeps_nothing_any_more_takes_its_worker_away(reader: Device) -> None:
    reader.read("alfa/")
    reader.page.evaluate(MAKE_CACHE, "ajeno")
    reader.server.site = without()
    reader.open("alfa/")
    reader.renew()
    reader.until(GONE)
    reader.poll(lambda: reader.caches() == {"ajeno"})
    reader.open("alfa/")
    reader.page.keyboard.press("Shift")
    reader.server.wait_idle()
    assert reader.page.evaluate(GONE)
    assert "/sin-conexion/" not in without().pages


def test_without_workers_nothing_is_amiss(browser: Browser) -> None:
    with device(browser, earlier(), workers="block") as reader:
        page = reader.open("alfa/")
        page.keyboard.press("Shift")
        page.get_by_role("link", name="Social", exact=True).first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Social")
        assert not reader.caches()
        reader.settle()


@pytest.mark.parametrize("folder", [earlier, lambda: site("portable")])
def test_pages_opened_from_disk_keep_nothing_and_say_nothing(
    reader: Device, folder: object
) -> None:
    assert callable(folder)
    reader.page.goto(folder().file("").as_uri())
    reader.page.keyboard.press("Shift")
    reader.page.mouse.click(5, 5)
    expect(reader.page.get_by_role("heading", level=1)).to_be_visible()


def test_the_site_can_be_installed(browser: Browser, tmp_path: Path) -> None:
    found = chromium.find()
    # Not in a private window, which is what every other test runs in.
    with serve(earlier("base")) as server:
        owner = browser.browser_type.launch_persistent_context(
            tmp_path, executable_path=found, args=chromium.flags()
        )
        page = owner.new_page()
        for language in ("", "en/"):
            page.goto(server.url(f"{language}alfa/"))
            arrived(page)
            page.keyboard.press("Shift")
            session = owner.new_cdp_session(page)
            shown = session.send("Page.getAppManifest")
            assert not shown["errors"]
            assert shown["url"] == server.url(f"{language}manifest.webmanifest")
            assert shown["manifest"]["startUrl"] == server.url(language)
            assert shown["manifest"]["scope"] == server.url()
            assert session.send("Page.getInstallabilityErrors") == {"installabilityErrors": []}
        owner.close()
