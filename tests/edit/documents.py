"""Documents in the shape of the official format, made for a test: PDF by fpdf2, DOCX."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from fpdf import FPDF

from planclaro.edit.document_tables import Gathered, gathered
from planclaro.edit.docx_pieces import docx_pieces
from planclaro.edit.pdf_pieces import pdf_pieces

Text = str | tuple[str, int]
"""What stands in a cell; with a number, it reaches over so many rows."""

HEADS = (
    "Problema identificado (s)",
    "Objetivo Estratégico (solución al problema)",
    "Indicadores",
    "Meta (al 2030) (valor)",
)
ANAEMIA = (
    "Alta anemia infantil",
    "Reducir la anemia",
    "% de niños con anemia",
    "Reducir de 54.7% (2025) a 34%",
)
WATER = ("Falta de agua", "Ampliar las redes", "Viviendas con agua", "80% de las viviendas")


def pdf(path: Path, draw: Callable[[FPDF], object], **options: Any) -> Path:
    """A PDF with one page to begin with."""
    document = FPDF()
    document.set_font("Helvetica", size=9)
    document.add_page()
    draw(document)
    if options:
        document.set_encryption(**options)
    document.output(str(path))
    return path


def line(document: FPDF, text: str) -> None:
    """A line of text by itself."""
    document.cell(text=text, new_x="LMARGIN", new_y="NEXT")


def table(
    document: FPDF,
    rows: Iterable[Sequence[Text]],
    heads: Sequence[str] = HEADS,
    *,
    repeat: bool = True,
) -> None:
    """A table with borders, its headings on each page if they are repeated."""
    with document.table(repeat_headings=1 if repeat else 0) as drawn:
        for texts in [heads, *rows] if heads else rows:
            row = drawn.row()
            for text in texts:
                cell, reach = (text, 1) if isinstance(text, str) else text
                row.cell(cell, rowspan=reach)


def from_pdf(path: Path) -> Gathered:
    return gathered(pdf_pieces(path))


def word(path: Path, write: Callable[[Document], object]) -> Path:
    document = docx.Document()
    write(document)
    document.save(str(path))
    return path


def word_table(
    document: Document, rows: Sequence[Sequence[str]], heads: Sequence[str] = HEADS
) -> Any:
    made = document.add_table(rows=0, cols=len(heads))
    for texts in [heads, *rows]:
        cells = made.add_row().cells
        for cell, text in zip(cells, texts, strict=True):
            cell.text = text
    return made


def from_word(path: Path) -> Gathered:
    return gathered(docx_pieces(path))
