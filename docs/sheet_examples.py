"""What an import really says of a spreadsheet with a mistake, and of the same one mended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter

from docs.examples import NotMended
from planclaro.diagnostics import Diagnostic
from tests.edit.sheet_cases import CASES
from tests.edit.sheets_made import Page, team

GENERAL = "General"
"""The format of a cell in which what is typed stays what it is."""


@dataclass(frozen=True, slots=True)
class SheetExample:
    """A problem as the import tells it, and the cell with both values where it can be mended."""

    problem: Diagnostic
    sheet: str = ""
    cell: str = ""
    wrong: str = ""
    right: str = ""


@cache
def sheet_example(code: str, case: str, right: str) -> SheetExample | None:
    """Of a case of the tests, or of the first that states this code; None if none does. `right` is
    written into the cell of the problem, and must leave no error."""
    name = case or next((name for name, (*_, told) in CASES.items() if _states(told, code)), "")
    if not name:
        return None
    sheet, change, _ = CASES[name]
    with TemporaryDirectory() as folder:
        ours = team(Path(folder) / "p")
        ours.change(change, sheet)
        problem = next((each for each in ours.read().problems if each.code.id == code), None)
        if problem is None:
            raise NotMended(f"{name} does not produce {code}")
        if not right:
            return SheetExample(problem)
        had: list[str] = []
        ours.change(_mended(problem, right, had), sheet)
        if left := [each.code.id for each in ours.read().problems if each.is_error()]:
            raise NotMended(f"{code}: {name} corrected is told {left}")
    cell = f"{get_column_letter(problem.at.column)}{problem.at.line}"
    return SheetExample(problem, sheet, cell, had[0], right)


def _states(told: list[str], code: str) -> bool:
    return any(each.startswith(code) for each in told)


def _mended(problem: Diagnostic, right: str, had: list[str]) -> Callable[[Page], object]:
    def write(page: Page) -> None:
        cell = page.sheet.cell(problem.at.line, problem.at.column)
        assert isinstance(cell, Cell)
        had.append(_seen(cell.value, cell.number_format))
        cell.number_format = GENERAL
        cell.value = float(right) if right.replace(".", "").isdigit() else right

    return write


def _seen(value: Any, form: str) -> str:
    """As a person sees the cell."""
    if "%" in form and isinstance(value, float):
        return f"{value:.0%}"
    return "" if value is None else str(value).removesuffix(" 00:00:00")
