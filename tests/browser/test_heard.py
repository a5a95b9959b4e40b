"""What a listener is told: pages as a screen reader gets them.

`GOLDEN=write` writes `tests/browser/heard/` again; look at the diff as a listener would.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from tests.browser.kinds import KINDS
from tests.browser.visit import Visits

pytestmark = pytest.mark.browser
HEARD = Path(__file__).parent / "heard"
PAGES = {
    "home": "",
    "dimension": "espinar-mrt/institucional/",
    "overview": "comparar/puno-2018/",
}
ADDRESS = re.compile(r"\n *- /url: .*")
LANDMARKS = """() => [...document.querySelectorAll('nav, section[aria-label], [role=region]')]
  .filter((e) => e.checkVisibility())
  .map((e) => e.getAttribute('aria-label') ||
    (document.getElementById(e.getAttribute('aria-labelledby')) || {}).textContent || '')"""
HEADINGS = (
    "() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]"
    + """
  .filter((e) => e.checkVisibility()).map((e) => Number(e.tagName[1]))"""
)
TABLES = """() => [...document.querySelectorAll('table')].filter((table) =>
  !table.caption || !table.querySelector('th[scope]')).map((e) => e.outerHTML.slice(0, 90))"""
NAMELESS = """() => [...document.querySelectorAll('a[href], button, summary')]
  .filter((e) => e.checkVisibility() && !/[\\p{L}\\p{N}]/u.test(
    e.getAttribute('aria-label') || e.textContent)).map((e) => e.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_told_as_before(look: Visits, name: str) -> None:
    page = look(PAGES[name])
    told = ADDRESS.sub("", page.locator("body").aria_snapshot()) + "\n"
    file = HEARD / f"{name}.yaml"
    if os.environ.get("GOLDEN") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_text(told, "utf-8")
    assert told == file.read_text("utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_the_plan_of_a_page_can_be_heard(look: Visits, kind: str) -> None:
    page = look(KINDS[kind])
    names = Counter(page.evaluate(LANDMARKS))
    assert not {name: count for name, count in names.items() if count > 1 or not name}
    levels = page.evaluate(HEADINGS)
    assert levels.count(1) == 1
    assert levels[0] == 1
    steps = pairwise(levels)
    assert all(after <= before + 1 for before, after in steps), levels
    assert page.evaluate(TABLES) == []
    assert page.evaluate(NAMELESS) == []
    assert page.locator("header.masthead, main, footer.foot").count() == 3
