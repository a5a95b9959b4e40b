"""What a spreadsheet changes in a plan: values, new rows, rows that moved or went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from planclaro.codes import cells as cell_codes
from planclaro.codes import tables as codes
from planclaro.diagnostics import Diagnostic, Position, Words
from planclaro.edit.tables.cell import Cell, Typed, Wrong, tidied
from planclaro.edit.tables.columns import Column
from planclaro.edit.tables.control import digest
from planclaro.edit.tables.forms import Number
from planclaro.edit.tables.homes import Homes
from planclaro.edit.tables.identified import Matched, matched
from planclaro.edit.tables.putting import put
from planclaro.edit.tables.recognised import Sheet, SheetRow
from planclaro.edit.tables.removing import remove
from planclaro.edit.tables.rows import Node, Row, Rows, rows_of, shown
from planclaro.edit.tables.sheets import DOWNWARDS

_SPECIAL = ("@", "^", "^sort", "^dimension")


@dataclass
class Merged:
    """The plan's data, changed in place, and what was done; `origin` tells from which row of
    which sheet a mapping was written."""

    problems: list[Diagnostic] = field(default_factory=list)
    origin: dict[int, tuple[Sheet, SheetRow]] = field(default_factory=dict)
    cells: int = 0
    added: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)

    def changed(self) -> bool:
        return bool(self.cells or self.added or self.moved or self.deleted)


def merge(plan: Node, sheets: Sequence[Sheet], languages: Sequence[str], delete: bool) -> Merged:
    """Puts all sheets into the plan; with problems the plan is not fit to be written."""
    return _Merger(plan, sheets, languages).merged(delete)


class _Merger:
    def __init__(self, plan: Node, sheets: Sequence[Sheet], languages: Sequence[str]) -> None:
        self.plan, self.languages = plan, languages
        self.first = languages[0]
        self.rows: Rows = rows_of(plan)
        self.result = Merged()
        self.sheets = [sheet for table in DOWNWARDS for sheet in sheets if sheet.table is table]
        self.homes = Homes(self.rows, self.result.problems)
        self.matches: list[tuple[Sheet, Matched]] = []

    def merged(self, delete: bool) -> Merged:
        found = self.result.problems
        for sheet in self.sheets:
            known = self.rows.of(sheet.table.id)
            self.matches.append((sheet, matched(sheet, known, sheet.columns, self.first, found)))
        for sheet, one in self.matches:
            self._warn(sheet, one)
            for new in one.new:
                self._add(sheet, new)
            for row, plan_row in one.known:
                self.result.origin[id(plan_row.node)] = sheet, row
                self._update(sheet, row, plan_row)
        gone = [(sheet, row) for sheet, one in self.matches for row in one.gone]
        self.result.deleted += remove(self.rows, gone, delete, self._unchanged, found)
        return self.result

    def _warn(self, sheet: Sheet, one: Matched) -> None:
        if sheet.control is None and one.known:
            at, args = Position(sheet.raw.file), {"sheet": sheet.raw.name or sheet.raw.file}
            self.result.problems.append(Diagnostic(codes.NO_BASE, at, args))

    def _unchanged(self, sheet: Sheet, row: Row) -> bool:
        """Whether a row of the plan is still as it was exported."""
        from planclaro.edit.tables.control import control_of

        base = sheet.control.rows.get(digest(row.key)) if sheet.control else None
        return base == digest(control_of(row, sheet.columns, self.first))

    def _update(self, sheet: Sheet, row: SheetRow, known: Row) -> None:
        changed = dict(self._changes(sheet, row, known))
        moves: dict[str, Any] = {key: changed.pop(key) for key in ("^", "^sort") if key in changed}
        if moves and self.homes.move(sheet, row, known, moves):
            self.result.moved.append(known.ref)
        elif not moves:
            self.homes.same_dimension(sheet, row, known)
        if changed:
            self._put(sheet, row, known.node, changed)
            self.result.cells += len(changed)

    def _put(self, sheet: Sheet, row: SheetRow, node: Node, changed: Mapping[str, Any]) -> None:
        self._even(sheet, row, node, changed)
        put(node, changed, sheet.columns, self.languages)

    def _changes(self, sheet: Sheet, row: SheetRow, known: Row) -> Iterator[tuple[str, Any]]:
        """What a person changed, by column; conflicts with what others did are told."""
        percent = self._percent(sheet, row, known)
        for column in sheet.columns:
            if column.key in ("@", "^dimension", "id") and column is sheet.columns[0]:
                continue
            if column.key == "^dimension" or column.key not in sheet.at:
                continue
            cell = row.cell(column.key)
            now = {lang: shown(known, column, self.first, lang) for lang in ("es", "en")}
            if _same(cell, now, column):
                continue
            value, read = self._read(sheet, row, column, percent)
            if not read or self._settled(sheet, row, column, value, now["es"]):
                continue
            yield column.key, value

    def _settled(self, sheet: Sheet, row: SheetRow, column: Column, value: Any, now: str) -> bool:
        """Whether the plan's own value stays: it is the same, or another's change; or both
        changed it, which is told."""
        wanted = column.form.shown(value, "es")
        if wanted == now:
            return True
        if row.control is None or column.key == "^sort":
            return False
        base = row.control.value(column)
        if base == digest(now):
            return False
        if base != digest(wanted):
            ours = wanted or "—"
            told = sheet.problem(
                codes.CONFLICT, row.number, column.key, theirs=now or "—", ours=ours
            )
            self.result.problems.append(told)
        return True

    def _read(self, sheet: Sheet, row: SheetRow, column: Column, percent: str) -> tuple[Any, bool]:
        try:
            return column.form.read(row.cell(column.key), "es", "%" in percent), True
        except Wrong as wrong:
            args = {**wrong.args_}
            if wrong.code is cell_codes.PERCENT:
                args["unit"] = percent or Words("(vacía)", "(empty)")
            self.result.problems.append(sheet.problem(wrong.code, row.number, column.key, **args))
            return None, False

    def _percent(self, sheet: Sheet, row: SheetRow, known: Row | None) -> str:
        """The unit of the row: in what its figures count."""
        for column in sheet.columns:
            if column.path == ("unit",):
                if column.key in sheet.at:
                    text = row.cell(column.key).text
                else:
                    text = shown(known, column, self.first, "es") if known else ""
                if text:
                    return text
        return ""

    def _even(self, sheet: Sheet, row: SheetRow, node: Node, changed: Mapping[str, Any]) -> None:
        """A list has as many items in each language, or none."""
        groups: dict[tuple[str, ...], list[Column]] = {}
        for column in sheet.columns:
            if column.many:
                groups.setdefault(column.path, []).append(column)
        for group in groups.values():
            if not any(column.key in changed for column in group):
                continue
            sizes = {
                column.key: len(
                    changed[column.key]
                    if column.key in changed
                    else column.value(node, self.first) or ()
                )
                for column in group
                if column.key not in changed or changed[column.key]
            }
            filled = [key for key, size in sizes.items() if size]
            for key in filled[1:]:
                if sizes[key] != sizes[filled[0]]:
                    other = next(c.title for c in group if c.key == filled[0])
                    told = sheet.problem(
                        cell_codes.UNEVEN,
                        row.number,
                        key,
                        number=sizes[key],
                        expected=sizes[filled[0]],
                        other=other,
                    )
                    self.result.problems.append(told)

    def _add(self, sheet: Sheet, row: SheetRow) -> None:
        """A row that the plan does not have."""
        percent = self._percent(sheet, row, None)
        node: Node = {}
        first = sheet.columns[0]
        if sheet.table.keyed:
            node["id"] = tidied(row.cell(first.key).text)
        values: dict[str, Any] = {}
        for column in sheet.columns[1:]:
            if column.key in sheet.at and column.key not in _SPECIAL:
                value, read = self._read(sheet, row, column, percent)
                if read and value is not None:
                    values[column.key] = value
        self._put(sheet, row, node, values)
        added = self.homes.add(sheet, row, node)
        if added:
            self.result.origin[id(node)] = sheet, row
            self.result.added.append(added.ref)


def _same(cell: Cell, now: Mapping[str, str], column: Column) -> bool:
    """Whether a cell still shows what the plan has, also where its program retyped it."""
    if cell.typed is Typed.TEXT:
        text = tidied(cell.text)
        if text in {tidied(each) for each in now.values()}:
            return True
        if isinstance(column.form, Number):
            return _number(text.replace(",", ".")) == _number(now["es"]) is not None
        return False
    if cell.typed is Typed.NUMBER:
        return cell.number is not None and cell.number == _number(now["es"])
    if cell.typed is Typed.PERCENT:
        return cell.number is not None and cell.number == _number(now["es"].removesuffix("%"))
    return cell.typed is Typed.DATE and cell.text in now.values()


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
