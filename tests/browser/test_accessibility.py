"""axe finds nothing, on any page, narrow or wide, light or dark."""

from __future__ import annotations

import os

import pytest
from playwright.sync_api import Page

from tests.browser import axe
from tests.browser.built import language_of, languages
from tests.browser.opened import Opened

pytestmark = pytest.mark.browser
WIDTHS = (320, 1280)
"""The narrowest and the widest that is promised; test_layout.py tries others."""
# Where every element stands and whether it can be seen, a line each.
BOXES = """() => [...document.querySelectorAll('body, body *')].map((element) => {
  const {x, y, width, height} = element.getBoundingClientRect();
  const {display, visibility, opacity} = getComputedStyle(element);
  const shown = [x, y, width, height, display, visibility, opacity].join(' ');
  return `<${element.localName} class="${element.getAttribute('class') || ''}"> ${shown}`;
})"""


def test_axe_finds_nothing(opened: Opened) -> None:
    found = [
        f"{width} px: {line}"
        for width in _widths(opened, narrow_first=True)
        for line in axe.violations(opened.at(width))
    ]
    assert not found, "\n".join(found)


def test_axe_finds_nothing_in_the_dark(opened: Opened) -> None:
    """In the dark all stands where it stood, so that only rules about colours can tell more."""
    found = [f"{width} px: {line}" for width in WIDTHS for line in _moved(opened, width)]
    for width in _widths(opened, narrow_first=False):
        page = opened.at(width, dark=True)
        found += [f"{width} px: {line}" for line in axe.violations(page, axe.COLOURS)]
    assert not found, "\n".join(found)


def _widths(opened: Opened, *, narrow_first: bool) -> tuple[int, ...]:
    """Pages in the first language are narrow in the light and wide in the dark, their fellows in
    the others the other way round; all are both with `AUDIT=all`."""
    if os.environ.get("AUDIT") == "all":
        return WIDTHS
    first = language_of(opened.path) == languages()[0]
    return (min(WIDTHS),) if first == narrow_first else (max(WIDTHS),)


def _moved(opened: Opened, width: int) -> list[str]:
    """What is elsewhere, or shown otherwise, in the dark."""
    light = _boxes(opened.at(width))
    dark = _boxes(opened.at(width, dark=True))
    return [f"is in the dark otherwise: {line}" for line in sorted(dark ^ light)]


def _boxes(page: Page) -> set[str]:
    return set(page.evaluate(BOXES))
