"""Paper: what Chromium makes of each kind of page on A4 sheets."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.printed import A4, Sheet, joined, sheets, whole
from tests.browser.visit import SHOWN, TOO_WIDE, Visits

pytestmark = pytest.mark.browser
PLAN = "puno-mi-region/"
DIMENSION = f"{PLAN}social/"
ONE_FILE = "espinar-mrt/llevar/plan-espinar-mrt.es.html"
PAGES = {
    "": 4,
    PLAN: 8,
    DIMENSION: 10,
    "cusco-mrt/social/": 12,
    "espinar-mrt/economica/": 8,
    "puno-todos-por-el-peru/": 6,
    "comparar/puno-2018/": 4,
    "comparar/puno-2018/social/": 6,
    "temas/agua-saneamiento/": 9,
    f"{PLAN}texto/": 3,
    f"{PLAN}texto/diagnostico-social/": 4,
    f"{PLAN}llevar/": 9,
    "canas/quienes/": 12,
    ONE_FILE: 26,
}
"""One of each kind, with all plans among them, and how many sheets it may take."""
FEW = 350
"""Letters of a sheet that is nearly empty."""
FOOT = 200
"""More letters than the foot of a page has."""
MARGIN = 36
"""Half an inch: nothing stands nearer to the edge but the foot."""
PRINTABLE = 680
"""Pixels: A4 less its margins."""
COLOURS = """() => {
  const style = (selector) => getComputedStyle(document.querySelector(selector));
  return [style('body').color, style('body').backgroundColor, style('.target').backgroundColor];
}"""
ADD_PLANS = """() => document.querySelectorAll('.overview tr:not(.group)').forEach((row) => {
  row.append(row.lastElementChild.cloneNode(true));
})"""
LEFT_OUT = "nav, button, .button, .copy, .chooser, .find, .settings, .term > div, .up"


@pytest.fixture(scope="module")
def printed() -> dict[str, list[Sheet]]:
    """What was printed already: it takes a second each."""
    return {}


def paper(look: Visits, path: str, printed: dict[str, list[Sheet]]) -> list[Sheet]:
    if path not in printed:
        printed[path] = sheets(look(path))
    return printed[path]


@pytest.mark.parametrize("path", PAGES)
def test_sheets_are_a4_numbered_with_the_address_and_full(
    look: Visits, path: str, printed: dict[str, list[Sheet]]
) -> None:
    found = paper(look, path, printed)
    assert len(found) <= PAGES[path]
    living = path.removesuffix(ONE_FILE.rpartition("/")[2]).replace("llevar/", "")
    address = "sitio.example/" + (living if path == ONE_FILE else path)
    for number, sheet in enumerate(found, 1):
        assert sheet.size == A4
        assert f"{number}/{len(found)}" in sheet.letters
        assert joined(address) in sheet.letters
        assert sheet.left >= MARGIN
        assert sheet.top <= A4[1] - MARGIN
        assert sheet.bottom > 0
    letters = [len(sheet.letters) for sheet in found]
    assert all(count > FEW for count in letters[:-1]), letters
    assert letters[-1] > FOOT, letters


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_the_sheet(look: Visits, path: str) -> None:
    page = look(path, width=PRINTABLE)
    page.emulate_media(media="print")
    over = page.evaluate(TOO_WIDE)
    assert over <= 0


def test_every_target_is_printed_with_its_source(
    look: Visits, printed: dict[str, list[Sheet]]
) -> None:
    for path in (DIMENSION, ONE_FILE):
        letters = whole(paper(look, path, printed))
        targets = look(path).locator(".target")
        assert targets.count() > 0
        for target in targets.all():
            heading = target.locator("h3, h4, h5, h6").first.text_content() or ""
            assert joined(heading) in letters
            source = target.locator("> .source .place").first.text_content() or ""
            assert joined(source) in letters


def test_what_is_folded_is_printed_and_what_is_hidden_is_not(
    look: Visits, printed: dict[str, list[Sheet]]
) -> None:
    page = look("canas/quienes/")
    folded = page.locator(".named details li a").last.text_content() or ""
    assert joined(folded) in whole(paper(look, "canas/quienes/", printed))
    letters = whole(paper(look, "comparar/puno-2018/social/", printed))
    assert joined("Planes para mostrar") not in letters


def test_menus_and_buttons_are_left_out(look: Visits) -> None:
    for path in (PLAN, DIMENSION, f"{PLAN}llevar/"):
        page = look(path)
        page.emulate_media(media="print")
        extra = page.locator(LEFT_OUT).evaluate_all(SHOWN)
        assert extra
        assert not any(extra)


def test_links_to_elsewhere_are_followed_by_their_address(look: Visits) -> None:
    letters = whole(sheets(look("acerca/")))
    assert "<https://creativecommons.org/licenses/by/4.0/deed.es>" in letters
    assert "<../" not in letters
    assert letters.count("sitio.example") == len(sheets(look("acerca/")))


def test_paper_is_white_also_in_the_dark(look: Visits) -> None:
    page = look(DIMENSION, dark=True)
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.evaluate(COLOURS)
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgb(255, 255, 255)"]


def test_heads_of_a_long_table_are_repeated(look: Visits, printed: dict[str, list[Sheet]]) -> None:
    first, second, *_ = paper(look, "comparar/puno-2018/", printed)
    for sheet in (first, second):
        assert "MiRegión" in sheet.letters
        assert "TodosporelPerú" in sheet.letters


def test_a_comparison_of_three_plans_lies_on_its_side(visit: Visits) -> None:
    page: Page = visit("comparar/puno-2018/")
    page.evaluate(ADD_PLANS)
    assert {sheet.size for sheet in sheets(page)} == {(A4[1], A4[0])}
