"""A page as Chromium prints it: the sheets of its PDF, with their text and where it stands."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import dataclass
from typing import Any

import pypdf
from playwright.sync_api import Page

A4 = (595, 842)
"""In points, 72 an inch."""


@dataclass(frozen=True)
class Sheet:
    """A page of a PDF, its text, and how far left, down and up that begins."""

    size: tuple[int, int]
    text: str
    left: float
    bottom: float
    top: float

    @property
    def letters(self) -> str:
        """Its text without spaces: where lines end is the printer's."""
        return joined(self.text)


def joined(text: str) -> str:
    """A text without its spaces, its ligatures undone."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def sheets(page: Page) -> list[Sheet]:
    """The page that is open, printed with what its own style says of paper."""
    content = page.pdf(prefer_css_page_size=True)
    return [_sheet(each) for each in pypdf.PdfReader(io.BytesIO(content)).pages]


def whole(printed: list[Sheet]) -> str:
    """All letters of a print."""
    return "".join(sheet.letters for sheet in printed)


def _sheet(page: Any) -> Sheet:
    places: list[tuple[float, float]] = []

    def visit(text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        if text.strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            places.append((x, y))

    text = page.extract_text(visitor_text=visit)
    width, height = (round(float(side)) for side in page.mediabox[2:])
    across, up = zip(*places, strict=True) if places else ((0.0,), (0.0,))
    return Sheet((width, height), text, min(across), min(up), max(up))
