"""Nothing makes a reader scroll sideways."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.built import Site
from tests.browser.extreme import extreme
from tests.browser.opened import Opened
from tests.browser.server import serve
from tests.browser.visit import HEIGHT, Visits

pytestmark = pytest.mark.browser
# The widest element is named, since the number alone tells nobody what to mend.
OVERFLOW = """() => {
  const root = document.documentElement;
  const over = root.scrollWidth - root.clientWidth;
  if (over <= 0) return '';
  const right = (e) => e.getBoundingClientRect().right;
  const widest = [...document.body.querySelectorAll('*')].sort((a, b) => right(b) - right(a))[0];
  return `${over} px too wide: ${widest.outerHTML.slice(0, 200)}`;
}"""
EXTREME_PAGES = (
    *("", "comparar/", "comparar/puno-2026/", "comparar/puno-2026/social/", "otro/"),
    *("otro/social/", "otro/texto/", "otro/texto/contexto/", "otro/documento/"),
    *("acerca/", "metodo/"),
)
TEXT_SIZE = "(size) => { document.documentElement.style.fontSize = size }"


# Where a number, its unit and its year are painted: the two ends of each.
PAINTED = """(figure) => {
  const ends = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    return [box.left, box.right];
  };
  const unit = [...figure.childNodes].find((node) => node.nodeType === 3 && node.data.trim());
  return [figure.querySelector('b'), unit, figure.querySelector('small')].map(ends);
}"""


def _overflow(page: Page, width: int) -> list[str]:
    page.set_viewport_size({"width": width, "height": HEIGHT})
    found = page.evaluate(OVERFLOW)
    return [f"at {width} px {found}"] if found else []


def _problems(page: Page) -> list[str]:
    problems = [line for width in (320, 360, 640, 1280) for line in _overflow(page, width)]
    page.evaluate(TEXT_SIZE, "200%")
    problems += [f"text at 200 %, {line}" for line in _overflow(page, 360)]
    page.evaluate(TEXT_SIZE, "")
    return problems


@pytest.fixture(scope="module")
def longest(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visits]:
    """A site of the longest words and figures."""
    made = extreme(tmp_path_factory.mktemp("extremo"))
    assert made.run("build").code == 0
    with serve(Site(made.root / "site", "root")) as server:
        visits = Visits(browser, server, keep=True)
        yield visits
        visits.close()


def test_no_sideways_scrolling(opened: Opened) -> None:
    problems = _problems(opened.at())
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("path", EXTREME_PAGES)
def test_the_longest_words_and_figures_are_broken(longest: Visits, path: str) -> None:
    problems = _problems(longest(path))
    assert not problems, "\n".join(problems)


def test_words_from_right_to_left_leave_figures_in_their_place(longest: Visits) -> None:
    page = longest("otro/social/", width=1280)
    figures = page.locator("#larga-7 .figure").all()
    assert len(figures) == 2
    for figure in figures:
        number, unit, year = figure.evaluate(PAINTED)
        assert number[1] <= unit[0] + 1
        assert unit[1] <= year[0] + 1
