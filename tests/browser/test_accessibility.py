"""axe finds nothing, on any page, narrow or wide, light or dark."""

from __future__ import annotations

import pytest

from tests.browser import axe
from tests.browser.visit import HEIGHT, Visits

pytestmark = pytest.mark.browser
WIDTHS = (320, 360, 1280)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing(look: Visits, page_path: str, dark: bool) -> None:
    page = look(page_path, dark=dark)
    found: list[str] = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        found += [f"{width} px: {line}" for line in axe.violations(page)]
    assert not found, "\n".join(found)
