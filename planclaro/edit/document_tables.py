"""The rows of problems, objectives, indicators and targets in the tables of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from planclaro.edit.found_rows import FoundRow, FoundTable
from planclaro.edit.pieces import Cell, Grid, Line, Piece, Row
from planclaro.edit.wording import one_line, plain

ROLES = ("problem", "objective", "indicator", "target")
MAX_ROWS = 2_000
_HEADINGS = (
    ("problem", re.compile(r"problemas?\b")),
    ("indicator", re.compile(r"indicador(?:es)?\b")),
    ("target", re.compile(r"(?:metas?\b|resultados? esperados?\b)")),
    ("objective", re.compile(r"(?:objetivos?\b|solucion(?:es)?\b|propuestas? de solucion)")),
)
_LONGEST_HEADING = 90
_LONGEST_LINE = 110
_BELOW_HEADING = re.compile(
    r"\(.{0,40}\)|(?:al|a)? ?(?:20[0-9]{2})|valor(?:es)?|estrategicos?|identificados?|unidad.{0,20}"
)
_YEAR = re.compile(r"\b(20[0-9]{2}|21[0-9]{2})\b")
_DIMENSION = re.compile(r"\b(?:dimension|eje|ambito|aspecto)\b.{0,40}?")
_NAMES = (
    ("social", "social"),
    ("economic", "economica"),
    ("ambient", "ambiental"),
    ("territorial", "ambiental"),
    ("institucional", "institucional"),
)
_CAPTION = re.compile(
    r"\s*((?:tabla|cuadro|anexo|matriz)\s*(?:n\s?[°º.]*\s*)?[0-9]{1,3}[a-z]?)\b[\s.:–-]*(.*)", re.I
)
_SAME_PLACE = 15.0


@dataclass(frozen=True, slots=True)
class _Column:
    """A column under a heading: what stands in it, from where to where."""

    role: str
    left: float
    right: float
    year: int | None


@dataclass(slots=True)
class _Reading:
    """What is known at a point of the document."""

    paged: bool
    dimension: str = ""
    caption: str = ""
    columns: tuple[_Column, ...] = ()
    table: str = ""
    number: int = 0
    rows: list[FoundRow] = field(default_factory=list)
    tables: list[FoundTable] = field(default_factory=list)
    told: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Rows, the tables they stand in, and the dimensions that have a table or a heading."""

    rows: tuple[FoundRow, ...]
    tables: tuple[FoundTable, ...]
    told: tuple[str, ...]


def gathered(pieces: Iterable[Piece]) -> Gathered:
    """All rows of all tables with headings of a problem or objective and of a target."""
    every = list(pieces)
    reading = _Reading(paged=any(piece.page for piece in every))
    for piece in every:
        if isinstance(piece, Line):
            _line(reading, piece)
        else:
            _grid(reading, piece)
        if len(reading.rows) > MAX_ROWS:
            break
    used = {row.table for row in reading.rows}
    tables = tuple(table for table in reading.tables if table.id in used)
    return Gathered(tuple(reading.rows), tables, tuple(reading.told))


def dimension_in(text: str) -> str:
    """The dimension that a heading names: the first of those that follow the word."""
    words = plain(text)
    found = _DIMENSION.search(words)
    if not found or len(words) > _LONGEST_LINE:
        return ""
    after = words[found.start() :][:80]
    named = [(after.index(word), name) for word, name in _NAMES if word in after]
    return min(named)[1] if named else ""


def _line(reading: _Reading, line: Line) -> None:
    text = one_line(line.text)
    if name := dimension_in(text):
        _enter(reading, name)
    if _CAPTION.fullmatch(text):
        reading.caption = text


def _enter(reading: _Reading, name: str) -> None:
    if name != reading.dimension:
        # A table goes on over the page, but not under another heading.
        reading.table = ""
    reading.dimension = name


def _grid(reading: _Reading, grid: Grid) -> None:
    rows = [row for row in grid.rows if any(_text(cell) for cell in row)]
    if not rows:
        return
    goes_on = bool(reading.columns) and _same_place(reading.columns, rows[0])
    headed = any(_columns(row) for row in rows)
    if not headed and not goes_on:
        reading.caption = ""
        return
    first = True
    skip = 0
    for number, row in enumerate(rows):
        if skip:
            skip -= 1
            continue
        filled = [cell for cell in row if _text(cell)]
        if len(filled) == 1 and (name := dimension_in(_text(filled[0]))):
            _enter(reading, name)
            continue
        if columns := _columns(row):
            skip = _head(reading, columns, rows[number + 1 :], grid)
            first = first and not reading.rows
            continue
        if reading.columns:
            _row(reading, row, grid, at_top=first and goes_on)
            first = False


def _head(reading: _Reading, columns: tuple[_Column, ...], below: list[Row], grid: Grid) -> int:
    """Take over the columns; returns how many rows below still belong to the heading."""
    repeated = [each.role for each in reading.columns] == [each.role for each in columns]
    more = 1 if below and _belongs_to_heading(below[0]) else 0
    if more:
        columns = tuple(_dated(each, below[0]) for each in columns)
    if not (repeated and reading.table and _same_edges(reading.columns, columns)):
        reading.table = ""
    reading.columns = columns
    if not reading.table:
        _open(reading, grid)
    return more


def _open(reading: _Reading, grid: Grid) -> None:
    """A new table, to be cited by its caption or by where it stands."""
    number = len(reading.tables) + 1
    caption = _CAPTION.fullmatch(reading.caption)
    where = f"Cuadro {number} del archivo" + (f", página {grid.page}" if grid.page else "")
    label = caption[1] if caption else where
    titles = {
        "social": "Dimensión social",
        "economica": "Dimensión económica",
        "ambiental": "Dimensión ambiental",
        "institucional": "Dimensión institucional",
    }
    title = (caption[2] if caption else "") or titles.get(reading.dimension, "Problemas y metas")
    reading.table = f"t-{number}"
    reading.number = 0
    reading.caption = ""
    reading.tables.append(FoundTable(reading.table, label, title, str(grid.page or "")))
    if reading.dimension:
        reading.told[reading.dimension] = None


def _columns(row: Row) -> tuple[_Column, ...]:
    """The columns that a row of headings names; none where it is no such row."""
    found: list[_Column] = []
    for cell in row:
        text = plain(_text(cell))
        if not text or len(text) > _LONGEST_HEADING:
            continue
        role = next((role for role, words in _HEADINGS if words.match(_unnumbered(text))), "")
        if role and role not in {each.role for each in found}:
            year = _YEAR.search(text)
            found.append(_Column(role, cell.left, cell.right, int(year[1]) if year else None))
    roles = {each.role for each in found}
    whole = "target" in roles and roles & {"problem", "objective"}
    return tuple(found) if whole else ()


def _unnumbered(text: str) -> str:
    return re.sub(r"^[0-9ivx]{1,4}[.)°-]+\s*", "", text)


def _belongs_to_heading(row: Row) -> bool:
    """`(al 2022)`, `(valor)` below `Meta`."""
    said = [plain(_text(cell)) for cell in row if _text(cell)]
    return bool(said) and all(_BELOW_HEADING.fullmatch(text) for text in said)


def _dated(column: _Column, row: Row) -> _Column:
    for cell in row:
        year = _YEAR.search(_text(cell))
        if year and column.role == "target" and _stands_in(cell, column):
            return _Column(column.role, column.left, column.right, int(year[1]))
    return column


def _row(reading: _Reading, row: Row, grid: Grid, *, at_top: bool) -> None:
    texts: dict[str, str] = dict.fromkeys(ROLES, "")
    covered: set[str] = set()
    for cell in row:
        role = _role_of(cell, reading.columns)
        if not role:
            continue
        if cell.text is None:
            covered.add(role)
        elif text := one_line(cell.text):
            texts[role] = f"{texts[role]} {text}".strip()
    if not any(texts.values()):
        return
    before = reading.rows[-1] if reading.rows and reading.rows[-1].table == reading.table else None
    if before and at_top and _is_rest(texts):
        reading.rows[-1] = _joined(before, texts, grid.page)
        return
    if before:
        _inherit(texts, covered, before, at_top)
    reading.number += 1
    year = next((each.year for each in reading.columns if each.role == "target"), None)
    where = (reading.table, reading.number, str(grid.page or ""), year)
    reading.rows.append(FoundRow(reading.dimension, *_in_order(texts), *where))
    if reading.dimension:
        reading.told[reading.dimension] = None


def _inherit(texts: dict[str, str], covered: set[str], before: FoundRow, at_top: bool) -> None:
    """A cell that reaches down says the same of this row; at the top of a page the rest of such
    a cell is drawn empty."""
    above = {"problem": before.problem, "objective": before.objective}
    for role, text in above.items():
        if not texts[role] and (role in covered or at_top):
            texts[role] = text


def _is_rest(texts: dict[str, str]) -> bool:
    """Whether a row at the top of a page is the rest of the one before: it goes on in the middle
    of a sentence, wherever it says anything."""
    said = [text for text in texts.values() if text]
    return all(text[0].islower() or text[0] in ",;.)" for text in said)


def _joined(before: FoundRow, texts: dict[str, str], page: int) -> FoundRow:
    whole = {role: f"{getattr(before, role)} {texts[role]}".strip() for role in ROLES}
    pages = before.page if before.page == str(page) or not page else f"{before.page}-{page}"
    where = (before.table, before.row, pages, before.year)
    return FoundRow(before.dimension, *_in_order(whole), *where, joined=True)


def _in_order(texts: dict[str, str]) -> tuple[str, str, str, str]:
    return texts["problem"], texts["objective"], texts["indicator"], texts["target"]


def _role_of(cell: Cell, columns: tuple[_Column, ...]) -> str:
    return next((each.role for each in columns if _stands_in(cell, each)), "")


def _stands_in(cell: Cell, column: _Column) -> bool:
    return column.left <= (cell.left + cell.right) / 2 <= column.right


def _same_place(columns: tuple[_Column, ...], row: Row) -> bool:
    """Whether a table without headings has its columns where the one before had them."""
    roles = [_role_of(cell, columns) for cell in row]
    known = [role for role in roles if role]
    return len(set(known)) >= min(2, len(columns)) and len(known) >= len(row) - 2


def _same_edges(one: tuple[_Column, ...], other: tuple[_Column, ...]) -> bool:
    return abs(one[0].left - other[0].left) < _SAME_PLACE


def _text(cell: Cell) -> str:
    return one_line(cell.text or "")
