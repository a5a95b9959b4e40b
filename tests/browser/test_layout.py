"""Nothing makes a reader scroll sideways."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

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
DOUBLE_TEXT = "() => { document.documentElement.style.fontSize = '200%' }"


def _overflow(page: Page, width: int) -> list[str]:
    page.set_viewport_size({"width": width, "height": HEIGHT})
    found = page.evaluate(OVERFLOW)
    return [f"at {width} px {found}"] if found else []


def test_no_sideways_scrolling(look: Visits, page_path: str) -> None:
    page = look(page_path)
    problems = [line for width in (320, 360, 640, 1280) for line in _overflow(page, width)]
    page.evaluate(DOUBLE_TEXT)
    problems += [f"text at 200 %, {line}" for line in _overflow(page, 360)]
    assert not problems, "\n".join(problems)
