"""A Word document as lines and tables. It has no pages: they are made when it is printed."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planclaro.edit.found_rows import NotReadable
from planclaro.edit.pieces import Cell, Grid, Line, Piece, Row

MAX_UNPACKED = 200_000_000
MAX_CELLS = 60_000


def docx_pieces(path: Path) -> list[Piece]:
    """Raises `NotReadable` for one that is too large.

    What else a library raises over a broken file is left to the caller.
    """
    import docx
    from docx.table import Table

    with zipfile.ZipFile(path) as parts:
        if sum(part.file_size for part in parts.infolist()) > MAX_UNPACKED:
            raise NotReadable("too-large", limit=MAX_UNPACKED // 1_000_000)
    pieces: list[Piece] = []
    cells = 0
    for block in docx.Document(str(path)).iter_inner_content():
        if isinstance(block, Table):
            grid = Grid(tuple(_rows(block._tbl)))
            cells += sum(map(len, grid.rows))
            if cells > MAX_CELLS:
                raise NotReadable("too-many-rows", limit=MAX_CELLS)
            pieces.append(grid)
        else:
            pieces += [Line(line) for line in block.text.split("\n") if line.strip()]
    return pieces


def _rows(table: Any) -> Iterator[Row]:
    """From the XML: `row.cells` looks upwards for each cell, which takes minutes on long tables."""
    for row in table.tr_lst:
        column = row.grid_before if hasattr(row, "grid_before") else 0
        cells = []
        for cell in row.tc_lst:
            wide = max(1, cell.grid_span)
            covered = cell.vMerge == "continue"
            text = None if covered else "\n".join(part.text for part in cell.p_lst)
            cells.append(Cell(text, column, column + wide))
            column += wide
        yield tuple(cells)
