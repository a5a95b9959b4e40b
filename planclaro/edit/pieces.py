"""A document cut into what its layout shows: lines of text and tables, from top to bottom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text outside tables; `page` counts from 1, 0 where there are no pages."""

    text: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell from `left` to `right`, in points or columns; `text` is None where the cell above
    reaches down into this row."""

    text: str | None
    left: float
    right: float


Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as drawn. One that goes on over the page is a grid on each."""

    rows: tuple[Row, ...]
    page: int = 0


Piece: TypeAlias = "Line | Grid"
