"""Which row of the plan each row of a sheet is, also where the plan has changed since."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from planclaro.codes import tables as codes
from planclaro.diagnostics import Diagnostic, Position
from planclaro.edit.tables.cell import folded, tidied
from planclaro.edit.tables.columns import Column
from planclaro.edit.tables.control import RowControl, control_of, digest
from planclaro.edit.tables.recognised import Sheet, SheetRow
from planclaro.edit.tables.rows import Row
from planclaro.edit.tables.sheets import Slot
from planclaro.read.schema.vocabulary import as_id

_TOTAL = re.compile(r"(sub ?)?total(es)?\b|suma\b|promedio\b")
_ALIKE = 0.5


@dataclass
class Matched:
    """`known` are pairs of a sheet's row and the plan's; `new` are those the plan lacks; `gone`
    are rows of the plan that the sheet had when it was made and has no more."""

    known: list[tuple[SheetRow, Row]] = field(default_factory=list)
    new: list[SheetRow] = field(default_factory=list)
    gone: list[Row] = field(default_factory=list)


def ref_of(sheet: Sheet, row: SheetRow) -> str:
    """What names the row, as the sheet has it; inside another, with that one's name."""
    first = sheet.columns[0].key
    ref = tidied(row.cell(first).text) if first in row.cells else ""
    if ref and sheet.table.inside:
        return f"{tidied(row.cell('^').text)}/{ref}"
    return ref


def matched(
    sheet: Sheet, rows: list[Row], columns: tuple[Column, ...], first: str, found: list[Diagnostic]
) -> Matched:
    """Every row of the sheet with its place in the plan, and the problems of those without."""
    return _Matcher(sheet, rows, columns, first, found).matched()


class _Matcher:
    def __init__(
        self,
        sheet: Sheet,
        rows: list[Row],
        columns: tuple[Column, ...],
        first: str,
        found: list[Diagnostic],
    ) -> None:
        self.sheet, self.rows, self.found = sheet, rows, found
        self.by_key = {row.key: row for row in rows}
        self.controls = {row.key: control_of(row, columns, first) for row in rows}
        self.refs = [ref_of(sheet, row) for row in sheet.rows]
        self.seen: dict[str, int] = {}
        self.renamed: set[str] = set()
        self.result = Matched()

    def matched(self) -> Matched:
        claimed: dict[int, Row] = {}
        for at, row in enumerate(self.sheet.rows):
            if (plan_row := self._known(row, self.refs[at])) is not None:
                claimed[at] = plan_row
        for at, row in enumerate(self.sheet.rows):
            if self._refused(row, self.refs[at]):
                continue
            if at in claimed:
                self.result.known.append((row, claimed[at]))
            elif self._is_new(row, self.refs[at]):
                self.result.new.append(row)
        self.result.gone += self._gone()
        return self.result

    def _refused(self, row: SheetRow, ref: str) -> bool:
        """Whether its name is missing, stands twice or was changed."""
        first = self.sheet.columns[0].key
        problem = self.sheet.problem
        if self._is_total(row, ref):
            text = next(iter(row.cells.values())).text
            self.found.append(problem(codes.TOTAL_ROW, row.number, first, value=text))
            return True
        if not ref:
            if self.sheet.table.keyed:
                guess = self._guess(row)
                self.found.append(problem(codes.NO_ID, row.number, first, guess=guess))
            return self.sheet.table.keyed
        if ref in self.seen:
            told = problem(codes.REPEATED_ROW, row.number, first, id=ref, first=self.seen[ref])
            self.found.append(told)
            return True
        self.seen[ref] = row.number
        if old := self._renamed(row, ref):
            self.renamed.add(old)
            self.found.append(problem(codes.ID_CHANGED, row.number, first, id=ref, old=old))
            return True
        return False

    def _is_total(self, row: SheetRow, ref: str) -> bool:
        """A row that begins with «Total» and has no place in the plan."""
        if ref in self.by_key or row.control:
            return False
        return bool(_TOTAL.match(folded(next(iter(row.cells.values())).text)))

    def _guess(self, row: SheetRow) -> str:
        for column in self.sheet.columns:
            text = row.cell(column.key).text
            if column.language and text:
                words = [
                    word for word in as_id(text).split("-") if len(word) > 2 and word.isalpha()
                ]
                return "-".join(words[:4]) or "agua-rural"
        return "agua-rural"

    def _renamed(self, row: SheetRow, ref: str) -> str:
        """The name the row had when it was exported, if no other row has it now."""
        if row.control is None or row.control.row == digest(ref):
            return ""
        taken = {digest(each) for each in self.refs if each}
        if row.control.row in taken:
            return ""
        old = (key for key in self.by_key if digest(key) == row.control.row)
        return next(old, "")

    def _known(self, row: SheetRow, ref: str) -> Row | None:
        at_place = self.by_key.get(ref)
        if self.sheet.table.keyed or row.control is None or row.control.row != digest(ref):
            return at_place
        if at_place and self._alike(row.control, at_place) == 1:
            return at_place
        # It has no id, and others came before it or went: it is where its words are.
        same = [each for each in self.rows if self._alike(row.control, each) == 1]
        beside = [each for each in same if _list_of(each.key) == _list_of(ref)]
        if beside or same:
            return (beside or same)[0]
        return at_place if at_place and self._alike(row.control, at_place) >= _ALIKE else None

    def _alike(self, control: RowControl, row: Row) -> float:
        """How many of its cells are those that were exported."""
        now = self.controls[row.key].partition(".")[2]
        size = len(digest("", 4)) + len(digest(""))
        pieces = {now[at : at + size] for at in range(0, len(now), size)}
        then = {name + value for name, value in control.cells.items()}
        return len(pieces & then) / (len(pieces | then) or 1)

    def _is_new(self, row: SheetRow, ref: str) -> bool:
        """What was exported and is in the plan no more was deleted there by someone."""
        if row.control is None or row.control.row != digest(ref):
            return True
        if self._edited(row):
            self.found.append(
                self.sheet.problem(codes.GONE, row.number, self.sheet.columns[0].key, id=ref)
            )
        return False

    def _edited(self, row: SheetRow) -> bool:
        assert row.control
        for column in self.sheet.columns:
            if column.key in ("@", "^dimension") or column.key not in self.sheet.at:
                continue
            texts = {tidied(row.cell(column.key).text)}
            for lang in ("es", "en"):
                try:
                    value = column.form.read(row.cell(column.key), lang, percent=True)
                    texts.add(column.form.shown(value, "es"))
                except Exception:  # noqa: BLE001 - what cannot be read was edited
                    continue
            if row.control.value(column) not in {digest(text) for text in texts}:
                return row.control.row != "" and self.sheet.columns[0].key != column.key
        return False

    def _gone(self) -> Iterator[Row]:
        control = self.sheet.control
        if control is None:
            return
        kept = {id(row) for _, row in self.result.known}
        refs = {digest(ref) for ref in self.refs if ref}
        for row in self.rows:
            base = control.rows.get(digest(row.key))
            if (
                base
                and id(row) not in kept
                and row.key not in self.renamed
                and digest(row.key) not in refs
            ):
                yield row


def _list_of(key: str) -> str:
    return re.sub(r"[0-9]+$", "", key)


def slots_for(sheet: Sheet, parent: str) -> list[Slot]:
    """Where rows of the sheet may stand inside a row of that table."""
    return [slot for slot in sheet.table.slots if slot.parent == parent]


def at_file(sheet: Sheet) -> Position:
    """The sheet as a whole."""
    return Position(sheet.raw.file)
