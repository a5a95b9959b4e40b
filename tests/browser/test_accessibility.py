"""axe finds nothing, on any page, narrow or wide, light or dark."""

from __future__ import annotations

import pytest

from tests.browser import axe
from tests.browser.visit import HEIGHT, Visits

pytestmark = pytest.mark.browser
# The layout changes in between: what holds at both ends of it holds at 360 px.
WIDTHS = (320, 1280)


def test_axe_finds_nothing(look: Visits, page_path: str) -> None:
    page = look(page_path, dark=False)
    found: list[str] = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        found += [f"{width} px: {line}" for line in axe.violations(page)]
    assert not found, "\n".join(found)


def test_axe_finds_nothing_in_the_dark(look: Visits, page_path: str) -> None:
    page = look(page_path, dark=True)
    page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
    found = axe.violations(page, colours=True)
    assert not found, "\n".join(found)
