"""A sheet as it was read, recognised as a table: which column is what, which rows there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planclaro.codes import phrases
from planclaro.codes import tables as codes
from planclaro.diagnostics import Code, Diagnostic, Position, Words
from planclaro.edit.tables.cell import EMPTY, Cell, Typed, folded
from planclaro.edit.tables.columns import Column
from planclaro.edit.tables.control import (
    HEADING,
    RowControl,
    TableControl,
    read_control,
    read_heading,
)
from planclaro.edit.tables.sheets import TABLES, Table
from planclaro.read.schema.vocabulary import phrase, similar

SEARCHED = 20
"""Headings stand in one of the first rows; people put a title above."""
ENOUGH = 2


@dataclass(frozen=True)
class RawSheet:
    """`rows` begin with row 1; `merged` are ranges: first row, last row, first column, name."""

    file: str
    name: str
    rows: Sequence[Sequence[Cell]]
    merged: Sequence[tuple[int, int, int, str]] = ()
    hidden: bool = False

    def place(self, row: int, column: int) -> str:
        """`Metas!F12`; a CSV file has no sheets."""
        cell = f"{letters(column)}{row}"
        return f"{self.name}!{cell}" if self.name else cell

    def problem(self, code: Code, row: int, column: int, /, **args: object) -> Diagnostic:
        """At a cell; `{cell}` names it."""
        at = Position(self.file, row, column)
        return Diagnostic(code, at, {"cell": self.place(row, column), **args})


@dataclass(frozen=True)
class SheetRow:
    """A row that holds something."""

    number: int
    cells: Mapping[str, Cell]
    control: RowControl | None

    def cell(self, key: str) -> Cell:
        return self.cells.get(key, EMPTY)


@dataclass(frozen=True)
class Sheet:
    """`at` is the number of each known column; columns that are missing are not read."""

    raw: RawSheet
    table: Table
    columns: tuple[Column, ...]
    at: Mapping[str, int]
    rows: tuple[SheetRow, ...]
    control: TableControl | None

    def problem(self, code: Code, row: int, key: str, /, **args: object) -> Diagnostic:
        """At the cell of a row in a column, whose heading is told too."""
        column = self.at.get(key, 1)
        title = next((each.title for each in self.columns if each.key == key), None)
        place = self.raw.place(row, column)
        cell = Words(f"{place} ({title.es})", f"{place} ({title.en})") if title else place
        at = Position(self.raw.file, row, column)
        return Diagnostic(code, at, {**args, "cell": cell})

    def place(self, row: int, key: str) -> str:
        return self.raw.place(row, self.at.get(key, 1))


def letters(column: int) -> str:
    """1 is A, 27 is AA."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def recognised(
    sheets: Sequence[RawSheet], languages: Sequence[str], found: list[Diagnostic]
) -> list[Sheet]:
    """The sheets that are of a plan; what is wrong with any goes into `found`."""
    known = [each for raw in sheets if (each := _sheet(raw, languages, found))]
    if not known and sheets and not any(each.is_error() for each in found):
        table = TABLES[0]
        heading = table.columns(languages)[0].title
        told = Diagnostic(
            codes.NO_TABLE,
            Position(sheets[0].file),
            {"file": sheets[0].file, "sheet": table.title, "heading": heading},
        )
        found.append(told)
    return known


def _sheet(raw: RawSheet, languages: Sequence[str], found: list[Diagnostic]) -> Sheet | None:
    table, header = _table_of(raw, languages)
    if table is None:
        if any(_filled(row) for row in raw.rows) and not raw.hidden and not _is_help(raw.name):
            known = Words(*(", ".join(t.title.pick(lang) for t in TABLES) for lang in ("es", "en")))
            args = {"sheet": raw.name, "known": known}
            found.append(Diagnostic(codes.OTHER_SHEET, Position(raw.file), args))
        return None
    columns = table.columns(languages)
    at = dict(_headings(raw, header, columns, found))
    control = None
    for number, cell in enumerate(raw.rows[header - 1], start=1):
        if cell.text.startswith(HEADING):
            at["#"], control = number, read_heading(cell.text)
    first = columns[0]
    if first.key not in at and table.keyed:
        args = {"sheet": raw.name or raw.file, "heading": first.title}
        found.append(Diagnostic(codes.MISSING_COLUMN, Position(raw.file, header), args))
        return None
    for top, bottom, column, name in raw.merged:
        if bottom > header:
            found.append(raw.problem(codes.MERGED, top, column, range=name))
    rows = tuple(_rows(raw, header, at))
    return Sheet(raw, table, columns, at, rows, control)


def _table_of(raw: RawSheet, languages: Sequence[str]) -> tuple[Table | None, int]:
    """By its name, else by its headings; with the row these stand in."""
    named = [t for t in TABLES if folded(raw.name) in (folded(t.title.es), folded(t.title.en))]
    best: tuple[int, int, Table | None] = (ENOUGH - 1, 0, None)
    for table in named or (TABLES[0],):
        known = _by_title(table.columns(languages))
        for number, row in enumerate(raw.rows[:SEARCHED], start=1):
            hits = len({known[each] for cell in row if (each := folded(cell.text)) in known})
            if hits > best[0]:
                best = (hits, number, table)
    return best[2], best[1]


def _is_help(name: str) -> bool:
    return folded(name) in (folded(HELP_SHEET.es), folded(HELP_SHEET.en))


HELP_SHEET = Words("Cómo llenar esto", "How to fill this in")


def _by_title(columns: Sequence[Column]) -> dict[str, str]:
    """Column keys by what may stand above: titles of both languages, and the key itself."""
    named: dict[str, str] = {}
    for column in columns:
        for name in (column.title.es, column.title.en, column.key):
            named.setdefault(folded(name), column.key)
    return named


def _headings(
    raw: RawSheet, header: int, columns: Sequence[Column], found: list[Diagnostic]
) -> Iterator[tuple[str, int]]:
    known = _by_title(columns)
    seen: dict[str, int] = {}
    for number, cell in enumerate(raw.rows[header - 1], start=1):
        name = folded(cell.text)
        if not name:
            filled = [n for n, row in enumerate(raw.rows, 1) if n > header and _at(row, number)]
            if filled:
                told = raw.problem(codes.UNKNOWN_COLUMN, filled[0], number, value="", advice=_NAME)
                found.append(told)
            continue
        if name.startswith("#"):
            continue
        key = known.get(name)
        if key is None:
            guess = similar(name, known)
            titles = {c.key: c.title for c in columns}
            advice = phrase(phrases.DID_YOU_MEAN, guess=titles[known[guess]]) if guess else _NAME
            told = raw.problem(codes.UNKNOWN_COLUMN, header, number, value=cell.text, advice=advice)
            found.append(told)
        elif key in seen:
            first = raw.place(header, seen[key])
            told = raw.problem(codes.REPEATED_COLUMN, header, number, value=cell.text, first=first)
            found.append(told)
        else:
            seen[key] = number
            yield key, number


_NAME = Words(
    "Los títulos son los de una hoja de cálculo hecha con «export».",
    "The headings are those of a spreadsheet made by “export”.",
)


def _rows(raw: RawSheet, header: int, at: Mapping[str, int]) -> Iterator[SheetRow]:
    for number, row in enumerate(raw.rows[header:], start=header + 1):
        cells = {key: cell for key, column in at.items() if (cell := _at(row, column))}
        control = read_control(cells.pop("#").text) if "#" in cells else None
        if cells:
            yield SheetRow(number, cells, control)


def _at(row: Sequence[Cell], column: int) -> Cell | None:
    cell = row[column - 1] if column <= len(row) else EMPTY
    return cell if cell.text.strip() or cell.typed is not Typed.TEXT else None


def _filled(row: Sequence[Cell]) -> bool:
    return any(cell.text.strip() for cell in row)
