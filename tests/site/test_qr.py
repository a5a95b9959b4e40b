"""QR codes: what is drawn is the code of the address."""

from __future__ import annotations

import re

import pytest
import segno

from planclaro.site.qr import QUIET, drawn, qr_version, qr_view

ADDRESS = "https://sitio.example/en/uno/social/viviendas-con-agua/"
STROKE = re.compile(r"m(-?\d+) (-?[\d.]+)h(\d+)")


def squares(path: str) -> set[tuple[int, int]]:
    """The dark modules of a path, as (row, column)."""
    found, x, y = set(), 0, -0.5
    for right, down, width in STROKE.findall(path):
        x, y = x + int(right), y + float(down)
        found |= {(int(y), x + step) for step in range(int(width))}
        x += int(width)
    return found


@pytest.mark.parametrize("text", ["https://a.pe/", ADDRESS, "https://a.pe/" + "x" * 900])
def test_the_drawing_is_the_code_with_white_round_it(text: str) -> None:
    view = qr_view(text, drawn)
    code = segno.make(text, error="m", micro=False, mask=3)
    assert view.size == len(code.matrix) + 2 * QUIET
    assert STROKE.sub("", view.path) == ""
    assert squares(view.path) == {
        (row + QUIET, column + QUIET)
        for row, modules in enumerate(code.matrix)
        for column, dark in enumerate(modules)
        if dark
    }


def test_a_code_may_be_kept_by_the_build() -> None:
    asked = []

    def remembered(text: str) -> str:
        asked.append(text)
        return "33 m4 4.5h7"

    view = qr_view(ADDRESS, remembered)
    assert (view.address, view.size, view.path) == (ADDRESS, 33, "m4 4.5h7")
    assert asked == [ADDRESS]
    assert segno.__version__ in qr_version()
