"""A PDF as lines and tables. Tables are found by the lines drawn round their cells."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planclaro.edit.found_rows import NotReadable
from planclaro.edit.pieces import Cell, Grid, Line, Piece, Row

MAX_PAGES = 600
MAX_CHARACTERS = 3_000_000
_PAGE_CHARACTERS = 60_000
_FINDING = {"vertical_strategy": "lines", "horizontal_strategy": "lines", "snap_tolerance": 4}


def pdf_pieces(path: Path) -> list[Piece]:
    """Raises `NotReadable` for one that is encrypted, too large or holds pictures of pages only.

    What else a library raises over a broken file is left to the caller.
    """
    import pdfplumber
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
    from pdfplumber.utils.exceptions import PdfminerException

    try:
        with pdfplumber.open(path) as document:
            return _pieces(document)
    except PdfminerException as error:
        cause = error.args[0] if error.args else None
        if isinstance(cause, PDFPasswordIncorrect | PDFEncryptionError):
            raise NotReadable("encrypted") from None
        raise


def _pieces(document: Any) -> list[Piece]:
    if len(document.pages) > MAX_PAGES:
        raise NotReadable("too-many-pages", limit=MAX_PAGES)
    pieces: list[Piece] = []
    letters = 0
    for page in document.pages:
        count = len(page.chars)
        letters += count
        if count > _PAGE_CHARACTERS or letters > MAX_CHARACTERS:
            raise NotReadable("too-large", limit=MAX_CHARACTERS)
        pieces += _of_page(page)
        page.close()
    if not letters:
        raise NotReadable("scanned")
    return pieces


def _of_page(page: Any) -> list[Piece]:
    placed: list[tuple[float, Piece]] = []
    boxes = []
    for table in page.find_tables(_FINDING):
        boxes.append(table.bbox)
        placed.append((table.bbox[1], Grid(tuple(_rows(table)), page.page_number)))

    def outside(thing: Any) -> bool:
        if thing.get("object_type") != "char":
            return False
        across, down = (thing["x0"] + thing["x1"]) / 2, (thing["top"] + thing["bottom"]) / 2
        return not any(a <= across <= c and b <= down <= d for a, b, c, d in boxes)

    for line in page.filter(outside).extract_text_lines(return_chars=False):
        placed.append((line["top"], Line(line["text"], page.page_number)))
    return [piece for _, piece in sorted(placed, key=lambda each: each[0])]


def _rows(table: Any) -> Iterator[Row]:
    """Its rows; a cell that is missing in one is covered by that above."""
    columns = [(column.bbox[0], column.bbox[2]) for column in table.columns]
    for row, texts in zip(table.rows, table.extract(), strict=True):
        cells = []
        covered = 0.0
        for place, box, text in zip(columns, row.cells, texts, strict=True):
            if box is not None:
                cells.append(Cell(text or "", box[0], box[2]))
                covered = box[2]
            elif place[0] >= covered - 1:
                # Not the right part of a wide cell beside it.
                cells.append(Cell(None, *place))
        yield tuple(cells)
