"""QR codes: an address as a picture that a phone reads from a screen or from paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from itertools import groupby

import segno

QUIET = 4
"""Modules left white on each side, as the standard asks."""
MASK = 3
"""The pattern laid over the code. Trying all eight and weighing them takes four times as long as
all the rest; every code of the site was read by a decoder with this one."""
Encode = Callable[[str], str]
"""From a text to its code: the width of its square, a space, and its strokes."""


@dataclass(frozen=True, slots=True)
class QrView:
    """A code to be drawn by `partials/qr.html`: `path` are its dark modules as strokes one wide,
    in a square of `size`, quiet zone included. `address` is what it says."""

    address: str
    path: str
    size: int


def qr_view(address: str, encode: Encode) -> QrView:
    """The code of a public address."""
    size, _, path = encode(address).partition(" ")
    return QrView(address, path, int(size))


def drawn(text: str) -> str:
    """The plainest `Encode`. At least 15% of a code may be lost (level M, or better where there
    is room)."""
    code = segno.make(text, error="m", micro=False, mask=MASK)
    return f"{len(code.matrix) + 2 * QUIET} {''.join(_strokes(code.matrix))}"


def qr_version() -> str:
    """Changes when codes are drawn in another way."""
    return f"1 {MASK} {QUIET} {version('segno')}"


def _strokes(matrix: tuple[bytearray, ...]) -> Iterator[str]:
    """Each row's runs of dark modules; relative, which is less than half as long compressed."""
    # A stroke runs along the middle of its row: from there on, all steps are whole.
    x, y, down = 0, QUIET, f"{QUIET + 0.5}"
    for row, modules in enumerate(matrix, QUIET):
        left = QUIET
        for dark, run in groupby(modules):
            width = len(list(run))
            if dark:
                yield f"m{left - x} {down or row - y}h{width}"
                x, y, down = left + width, row, ""
            left += width
