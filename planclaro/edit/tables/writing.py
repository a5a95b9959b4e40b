"""A plan as a workbook or as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as XlsxCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from planclaro.diagnostics import Words
from planclaro.edit.csv_cells import defused
from planclaro.edit.tables.cell import MAX_LETTERS, escaped
from planclaro.edit.tables.columns import Column
from planclaro.edit.tables.control import control_of, heading_of
from planclaro.edit.tables.forms import Choice
from planclaro.edit.tables.help_sheet import HelpLine, help_lines
from planclaro.edit.tables.recognised import HELP_SHEET
from planclaro.edit.tables.rows import Row, Rows, cells_of
from planclaro.edit.tables.sheets import TABLES, Table

BLANK_ROWS = 1000
"""Rows below the last in which new ones find their drop-downs."""
TEXT = "@"
_HEAD = PatternFill("solid", fgColor="1F3A4D")
_NAMED = PatternFill("solid", fgColor="ECEFF1")
_NEEDED = PatternFill("solid", fgColor="7A4B00")
_LINE = Side(style="thin", color="C9CED3")
SEPARATORS = {"es": ";", "en": ","}
"""What Excel expects in the language: with another it puts all into one column."""


class TooLong(Exception):
    """A text that no cell can hold: the sheet, the row's id and the column."""

    def __init__(self, sheet: Words, ref: str, title: Words) -> None:
        super().__init__(ref)
        self.sheet, self.ref, self.title = sheet, ref, title


def csv_of(plan: str, rows: Rows, languages: Sequence[str], lang: str) -> bytes:
    """The targets alone, in UTF-8 with the mark by which Excel knows it."""
    table = TABLES[0]
    columns = table.columns(languages)
    stream = io.StringIO()
    out = csv.writer(stream, delimiter=SEPARATORS[lang], lineterminator="\r\n")
    heading = heading_of(plan, rows.of(table.id), columns, languages[0])
    out.writerow([*(column.title.pick(lang) for column in columns), heading])
    for row in rows.of(table.id):
        cells = cells_of(row, columns, languages[0], lang)
        kept = control_of(row, columns, languages[0])
        out.writerow([*map(defused, cells.values()), kept])
    return stream.getvalue().encode("utf-8-sig")


def workbook_of(plan: str, rows: Rows, languages: Sequence[str], lang: str) -> bytes:
    """All tables, each in a sheet of its own; raises TooLong."""
    book = Workbook()
    for unnamed in book.worksheets:
        book.remove(unnamed)
    book.properties.creator = "Plan Claro"
    for number, table in enumerate(TABLES):
        sheet = book.create_sheet(table.title.pick(lang))
        _fill(sheet, plan, table, rows.of(table.id), languages, lang)
        if number == 0:
            _fill_help(book.create_sheet(HELP_SHEET.pick(lang)), languages, lang)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _fill(
    sheet: Worksheet,
    plan: str,
    table: Table,
    rows: Sequence[Row],
    languages: Sequence[str],
    lang: str,
) -> None:
    columns = table.columns(languages)
    last = len(columns) + 1
    for number, column in enumerate(columns, start=1):
        cell = _write(sheet, 1, number, column.title.pick(lang))
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = _NEEDED if column.required else _HEAD
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        whole = sheet.column_dimensions[get_column_letter(number)]
        whole.width, whole.number_format, whole.alignment = column.width, TEXT, _ALIGNED
        note = Comment(column.help.pick(lang), "Plan Claro", height=140, width=320)
        cell.comment = note
    for at, row in enumerate(rows, start=2):
        cells = cells_of(row, columns, languages[0], lang)
        for number, (column, text) in enumerate(zip(columns, cells.values(), strict=True), start=1):
            if len(text) > MAX_LETTERS:
                raise TooLong(table.title, row.ref, column.title)
            _body(_write(sheet, at, number, text), named=number == 1)
        _write(sheet, at, last, control_of(row, columns, languages[0]))
    _write(sheet, 1, last, heading_of(plan, rows, columns, languages[0]))
    sheet.column_dimensions[get_column_letter(last)].hidden = True
    sheet.row_dimensions[1].height = 45
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(last - 1)}{max(len(rows) + 1, 2)}"
    _choices(sheet, columns, len(rows) + 1 + BLANK_ROWS, lang)


def _write(sheet: Worksheet, row: int, column: int, text: str) -> XlsxCell:
    """As text, whatever it looks like."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, XlsxCell)
    if text:
        cell.value = escaped(text)
        cell.data_type = "s"
    cell.number_format = TEXT
    return cell


def _body(cell: object, named: bool) -> None:
    assert isinstance(cell, XlsxCell)
    cell.number_format = TEXT
    cell.alignment = _ALIGNED
    cell.border = _BORDER
    if named:
        cell.fill = _NAMED
        cell.font = _BOLD


_ALIGNED = Alignment(wrap_text=True, vertical="top")
_BORDER = Border(bottom=_LINE, right=_LINE)
_BOLD = Font(bold=True)


def _choices(sheet: Worksheet, columns: Sequence[Column], last: int, lang: str) -> None:
    for number, column in enumerate(columns, start=1):
        if isinstance(column.form, Choice):
            words = ",".join(each.pick(lang) for each in column.form.words.values())
            rule = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True)
            rule.error = _PICK.pick(lang)
            rule.showErrorMessage = True
            letter = get_column_letter(number)
            rule.add(f"{letter}2:{letter}{last}")
            sheet.add_data_validation(rule)


_PICK = Words("Elija una opción de la lista.", "Choose from the list.")


def _fill_help(sheet: Worksheet, languages: Sequence[str], lang: str) -> None:
    for width, letter in zip((26, 34, 80, 44), "ABCD", strict=True):
        sheet.column_dimensions[letter].width = width
    for at, line in enumerate(_lines(languages, lang), start=1):
        for number, text in enumerate(line.texts, start=1):
            cell = _write(sheet, at, number, text)
            cell.alignment = _ALIGNED
            if line.heading:
                cell.font = Font(bold=True, color="FFFFFF")
                cell.fill = _HEAD
        if line.whole:
            sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=4)
            sheet.row_dimensions[at].height = 15.5 * (1 + len(line.texts[0]) // 150)
    sheet.sheet_view.showGridLines = False


def _lines(languages: Sequence[str], lang: str) -> Iterator[HelpLine]:
    yield from help_lines(languages, lang)
