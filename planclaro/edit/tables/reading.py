"""A workbook or a CSV file as sheets of cells, as their programs wrote them."""

from __future__ import annotations

import codecs
import csv
import io
import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from planclaro.codes import tables as codes
from planclaro.diagnostics import Diagnostic, Position, Words
from planclaro.edit.csv_cells import undefused
from planclaro.edit.tables.cell import Cell, Typed, folded, unescaped
from planclaro.edit.tables.recognised import SEARCHED, RawSheet
from planclaro.edit.tables.sheets import TABLES

MAX_BYTES = 20_000_000
MAX_UNPACKED = 200_000_000
MAX_ROWS = 20_000
MAX_COLUMNS = 400
_SEPARATORS = (";", ",", "\t")
_OLD = b"\xd0\xcf\x11\xe0"


class Unreadable(Exception):
    """No spreadsheet: why."""

    def __init__(self, file: str, reason: Words) -> None:
        super().__init__(reason.en)
        args = {"file": file, "reason": reason}
        self.problem = Diagnostic(codes.UNREADABLE, Position(file), args)


def raw_sheets(path: Path, file: str) -> list[RawSheet]:
    """The sheets of a file; raises Unreadable, or OSError where it cannot be read at all."""
    if path.stat().st_size > MAX_BYTES:
        raise Unreadable(file, Words("pesa más de 20 MB", "it is larger than 20 MB"))
    content = path.read_bytes()
    if not content.strip():
        raise Unreadable(file, Words("está vacío", "it is empty"))
    if content.startswith(_OLD):
        told = Words(
            "es un libro antiguo (.xls) o tiene contraseña",
            "it is an old workbook (.xls) or has a password",
        )
        raise Unreadable(file, told)
    if content.startswith(b"PK"):
        return _workbook(content, file)
    return [RawSheet(file, "", _csv_rows(content, file))]


def _workbook(content: bytes, file: str) -> list[RawSheet]:
    from openpyxl import load_workbook

    broken = Words(
        "el archivo está dañado o es de otro programa", "it is damaged or of another kind"
    )
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            if sum(each.file_size for each in packed.infolist()) > MAX_UNPACKED:
                raise Unreadable(file, Words("es demasiado grande", "it is too large"))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(content))
            return [_sheet(sheet, file) for sheet in book.worksheets]
    except Unreadable:
        raise
    except (BadZipFile, KeyError, ValueError, TypeError, AttributeError, SyntaxError, OSError):
        # openpyxl tells of a damaged file in whatever way it stumbles over it.
        raise Unreadable(file, broken) from None


def _sheet(sheet: Any, file: str) -> RawSheet:
    rows = [
        [_cell(cell) for cell in row]
        for row in sheet.iter_rows(
            max_row=min(sheet.max_row, MAX_ROWS), max_col=min(sheet.max_column, MAX_COLUMNS)
        )
    ]
    while rows and not any(cell.text for cell in rows[-1]):
        rows.pop()
    merged = [
        (each.min_row, each.max_row, each.min_col, each.coord) for each in sheet.merged_cells.ranges
    ]
    merged = [each for each in merged if each[0] <= len(rows)]
    return RawSheet(file, sheet.title, rows, merged, sheet.sheet_state != "visible")


def _cell(cell: Any) -> Cell:
    value, kind = cell.value, cell.data_type
    if value is None:
        return Cell("")
    if kind == "f":
        return Cell(str(getattr(value, "text", value)), Typed.FORMULA)
    if kind == "e":
        return Cell(str(value), Typed.ERROR)
    if isinstance(value, bool):
        return Cell(str(value).upper(), Typed.TRUTH)
    if isinstance(value, int | float):
        return _number(Decimal(repr(value)), str(cell.number_format))
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return Cell(str(value.date() if midnight else value), Typed.DATE)
    if isinstance(value, date | time):
        return Cell(str(value), Typed.DATE)
    return Cell(unescaped(str(value)))


def _number(number: Decimal, shown_as: str) -> Cell:
    if "%" in re.sub(r'"[^"]*"', "", shown_as):
        number *= 100
        number = round(number, 10).normalize()
        return Cell(f"{number:f}%", Typed.PERCENT, number)
    number = number.quantize(Decimal(1)) if number == number.to_integral_value() else number
    return Cell(f"{number:f}", Typed.NUMBER, number)


def _csv_rows(content: bytes, file: str) -> list[list[Cell]]:
    text = _decoded(content, file)
    try:
        rows = list(_parsed(text))
    except csv.Error:
        told = Words("sus comillas no se cierran", "its quotes are not closed")
        raise Unreadable(file, told) from None
    return [[Cell(undefused(each)) for each in row] for row in rows[:MAX_ROWS]]


def _decoded(content: bytes, file: str) -> str:
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return _strictly(content, name, file)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        # What Excel on Windows calls just «CSV».
        text = content.decode("cp1252", "replace")
    if "\0" in text:
        raise Unreadable(file, Words("no es un archivo de texto", "it is no text file"))
    return text


def _strictly(content: bytes, name: str, file: str) -> str:
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        told = Words("sus letras están dañadas", "its letters are damaged")
        raise Unreadable(file, told) from None


def _parsed(text: str) -> Iterator[list[str]]:
    """By the separator with which most headings are found."""
    csv.field_size_limit(10_000_000)
    if named := re.match(r"sep=(.)\r?\n", text):
        return _cut(text[named.end() :], named[1])
    return _cut(text, max(_SEPARATORS, key=lambda each: _headings(text, each)))


def _cut(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)


def _headings(text: str, separator: str) -> int:
    titles = {
        folded(name)
        for column in TABLES[0].columns(("es", "en"))
        for name in (column.title.es, column.title.en, column.key)
    }
    try:
        first = list(islice(_cut(text, separator), SEARCHED))
    except csv.Error:
        return 0
    return max((len(titles & set(map(folded, row))) for row in first), default=0)
