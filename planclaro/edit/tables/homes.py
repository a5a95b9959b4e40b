"""Where rows stand: new ones get their place, others move to another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planclaro.codes import phrases
from planclaro.codes import tables as codes
from planclaro.diagnostics import Diagnostic, Words
from planclaro.edit.tables.cell import Wrong, tidied
from planclaro.edit.tables.recognised import Sheet, SheetRow
from planclaro.edit.tables.rows import Node, Row, Rows, place
from planclaro.edit.tables.sheets import BY_ID, PLAN, Slot, Table
from planclaro.read.schema.vocabulary import as_id, phrase, similar

_TYPO = 0.8


class Homes:
    """The rows of the plan by what they are called, new ones among them."""

    def __init__(self, rows: Rows, found: list[Diagnostic]) -> None:
        self.rows, self.found = rows, found
        self.known = {table: {row.ref: row for row in rows.of(table)} for table in BY_ID}
        self.made: set[int] = set()

    def add(self, sheet: Sheet, row: SheetRow, node: Node) -> Row | None:
        """Puts a new row at the end of the list that it names."""
        parent, ok = self._parent(sheet, row, node)
        slot = self._slot(sheet, row, parent, self._sort(sheet, row)) if ok else None
        if slot is None:
            return None
        home = parent.node if parent else self.rows.plan
        home.setdefault(slot.field, []).append(node)
        if id(home) in self.made and node.get("topics") == home["topics"]:
            del node["topics"]  # a target has topics only where they are others
        ref = tidied(row.cell(sheet.columns[0].key).text)
        ref = ref or place(parent, slot, len(home[slot.field]))
        return self._registered(sheet.table, slot, ref, node, parent)

    def _registered(
        self, table: Table, slot: Slot, ref: str, node: Node, parent: Row | None
    ) -> Row:
        home = parent.node if parent else self.rows.plan
        dimension = ref if table.id == "dimensions" else (parent.dimension if parent else "")
        made = Row(table, slot, ref, node, home, parent, dimension)
        self.rows.of(table.id).append(made)
        self.known[table.id][ref] = made
        return made

    def move(self, sheet: Sheet, row: SheetRow, known: Row, moves: Mapping[str, Any]) -> bool:
        """Takes a row to another parent or another list; what stands inside it goes along."""
        parent, ok = known.parent, True
        if "^" in moves:
            parent, ok = self._parent(sheet, row, known.node)
        sort = moves.get("^sort", known.slot.sort)
        slot = self._slot(sheet, row, parent, sort) if ok else None
        if slot is None:
            return False
        old = known.home[known.slot.field]
        old[:] = [each for each in old if each is not known.node]
        if not old:
            del known.home[known.slot.field]
        known.parent, known.slot = parent, slot
        known.home = parent.node if parent else self.rows.plan
        known.home.setdefault(slot.field, []).append(known.node)
        return True

    def same_dimension(self, sheet: Sheet, row: SheetRow, known: Row) -> None:
        """A row that says another dimension than the one it is in contradicts itself."""
        said = tidied(row.cell("^dimension").text)
        if not said or as_id(said) == known.dimension or known.table.id == "dimensions":
            return
        parent = known.parent.ref if known.parent else ""
        heading = next(c.title for c in sheet.columns if c.key == "^")
        told = sheet.problem(
            codes.OTHER_DIMENSION,
            row.number,
            "^dimension",
            value=said,
            actual=known.dimension,
            parent=parent,
            heading=heading,
        )
        self.found.append(told)

    def _sort(self, sheet: Sheet, row: SheetRow) -> str:
        column = next((c for c in sheet.columns if c.key == "^sort"), None)
        if column is None:
            return ""
        try:
            return column.form.read(row.cell("^sort"), "es", percent=False) or ""
        except Wrong as wrong:
            self.found.append(sheet.problem(wrong.code, row.number, "^sort", **wrong.args_))
            return ""

    def _slot(self, sheet: Sheet, row: SheetRow, parent: Row | None, sort: str) -> Slot | None:
        table = sheet.table
        of = parent.table.id if parent else PLAN
        slots = [slot for slot in table.slots if slot.parent == of]
        fitting = [slot for slot in slots if sort in ("", slot.sort)]
        if fitting:
            return fitting[0]
        words = dict(table.sorts)
        known = Words(
            *(", ".join(words[s.sort].pick(lang) for s in slots) for lang in ("es", "en"))
        )
        told = sheet.problem(
            codes.NO_SLOT,
            row.number,
            "^sort",
            parent=parent.ref if parent else "",
            value=words.get(sort, Words(sort, sort)),
            known=known,
        )
        self.found.append(told)
        return None

    def _parent(self, sheet: Sheet, row: SheetRow, node: Node) -> tuple[Row | None, bool]:
        """The row that the cell names, and whether it was found."""
        tables = list(dict.fromkeys(slot.parent for slot in sheet.table.slots))
        if tables == [PLAN]:
            return None, True
        ref = tidied(row.cell("^").text)
        for table in tables:
            names = self.known[table]
            if parent := names.get(ref) or names.get(as_id(ref) if "/" not in ref else ref):
                return parent, True
        if not ref and sheet.table.id == "proposals":
            return self._only_axis(sheet, row)
        if not ref:
            title = BY_ID[tables[0]].title
            told = sheet.problem(codes.PARENT_MISSING, row.number, "^", sheet=title)
            self.found.append(told)
            return None, False
        known = {name for table in tables for name in self.known[table]}
        guess = similar(ref, known, _TYPO)
        if sheet.table.id == "targets" and not guess and self._may_be_made(row, node):
            return self._new_proposal(sheet, row, ref, node)
        self.found.append(self._unknown(sheet, row, ref, tables, guess))
        return None, False

    def _unknown(
        self, sheet: Sheet, row: SheetRow, ref: str, tables: Sequence[str], guess: str | None
    ) -> Diagnostic:
        if guess:
            advice = phrase(phrases.DID_YOU_MEAN, guess=guess)
        elif sheet.table.id == "targets":
            advice = _MAKE_ONE
        else:
            title = BY_ID[tables[0]].title
            advice = Words(
                f"Es un identificador de la hoja «{title.es}».",
                f"It is an identifier of the sheet “{title.en}”.",
            )
        return sheet.problem(codes.NO_PARENT, row.number, "^", value=ref, advice=advice)

    def _may_be_made(self, row: SheetRow, node: Node) -> bool:
        return bool(tidied(row.cell("^dimension").text) and node.get("topics"))

    def _new_proposal(
        self, sheet: Sheet, row: SheetRow, ref: str, node: Node
    ) -> tuple[Row | None, bool]:
        axis, ok = self._only_axis(sheet, row)
        if not ok or axis is None:
            return None, False
        table = BY_ID["proposals"]
        made: Node = {"id": as_id(ref) or ref, "topics": list(node["topics"])}
        axis.node.setdefault("proposals", []).append(made)
        self.made.add(id(made))
        return self._registered(table, table.slots[0], made["id"], made, axis), True

    def _only_axis(self, sheet: Sheet, row: SheetRow) -> tuple[Row | None, bool]:
        """The axis of the dimension that the row names: the only one, or one without a title."""
        said = tidied(row.cell("^dimension").text)
        dimension = self.known["dimensions"].get(as_id(said))
        if dimension is None:
            known = list(self.known["dimensions"])
            advice = phrase(phrases.KNOWN, known=known)
            code = codes.NO_PARENT if said else codes.PARENT_MISSING
            title = BY_ID["dimensions"].title
            told = sheet.problem(
                code, row.number, "^dimension", value=said, advice=advice, sheet=title
            )
            self.found.append(told)
            return None, False
        axes = [axis for axis in self.rows.of("axes") if axis.parent is dimension]
        if len(axes) == 1:
            return axes[0], True
        if axes:
            told = sheet.problem(codes.PARENT_MISSING, row.number, "^", sheet=BY_ID["axes"].title)
            self.found.append(told)
            return None, False
        table = BY_ID["axes"]
        node: Node = {"id": f"eje-{dimension.ref}"}
        dimension.node.setdefault("axes", []).append(node)
        return self._registered(table, table.slots[0], node["id"], node, dimension), True


_MAKE_ONE = Words(
    "Es un identificador de la hoja «Propuestas». Para crear la propuesta con esta fila, escriba "
    "también la dimensión y los temas.",
    "It is an identifier of the sheet “Proposals”. To make the proposal with this row, write the "
    "dimension and the topics too.",
)
