"""Rows that the spreadsheet had and has no more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from planclaro.codes import tables as codes
from planclaro.diagnostics import Diagnostic, Position
from planclaro.edit.tables.recognised import Sheet
from planclaro.edit.tables.rows import Row, Rows


def remove(
    rows: Rows,
    gone: Sequence[tuple[Sheet, Row]],
    delete: bool,
    unchanged: Callable[[Sheet, Row], bool],
    found: list[Diagnostic],
) -> list[str]:
    """Tells of them or, with `delete`, takes them out of the plan; returns what was taken."""
    if not delete:
        found += _told(gone)
        return []
    going = {id(row) for _, row in gone}
    for sheet, row in gone:
        inside = [
            each.ref
            for table in rows.tables.values()
            for each in table
            if each.parent is row and id(each) not in going
        ]
        if inside:
            args = {"id": row.ref, "sheet": sheet.table.title, "number": len(inside), "ids": inside}
            found.append(Diagnostic(codes.STILL_HOLDS, Position(sheet.raw.file), args))
        if not unchanged(sheet, row):
            args = {"sheet": sheet.raw.name or sheet.raw.file, "id": row.ref}
            found.append(Diagnostic(codes.CHANGED_SINCE, Position(sheet.raw.file), args))
    if any(each.is_error() for each in found):
        return []
    for _, row in gone:
        _take(row)
    return [row.ref for _, row in gone]


def _take(row: Row) -> None:
    items = row.home.get(row.slot.field, [])
    items[:] = [each for each in items if each is not row.node]
    if not items:
        row.home.pop(row.slot.field, None)


def _told(gone: Sequence[tuple[Sheet, Row]]) -> list[Diagnostic]:
    told = []
    for sheet in dict.fromkeys(id(sheet) for sheet, _ in gone):
        rows = [(each, row) for each, row in gone if id(each) == sheet]
        of = rows[0][0]
        args = {
            "sheet": of.raw.name or of.raw.file,
            "number": len(rows),
            "ids": [row.ref for _, row in rows],
        }
        told.append(Diagnostic(codes.REMOVED, Position(of.raw.file), args))
    return told
