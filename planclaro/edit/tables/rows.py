"""A plan's data as rows of tables, each row still the mapping it is in the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from planclaro.edit.tables.columns import Column
from planclaro.edit.tables.sheets import BY_ID, DOWNWARDS, PLAN, Slot, Table

Node = dict[str, Any]
"""A mapping of the plan as YAML has it: texts, lists and mappings."""
Cells = dict[str, str]
"""What a row shows, by the key of its column."""


@dataclass(eq=False)
class Row:
    """`ref` is its id or, where it has none, its place: `agua/p2`. `home` is the mapping whose
    list it stands in."""

    table: Table
    slot: Slot
    ref: str
    node: Node
    home: Node
    parent: Row | None
    dimension: str = ""

    @property
    def key(self) -> str:
        """What tells it from all other rows of its table."""
        inside = self.table.inside and self.parent
        return f"{self.parent.ref}/{self.ref}" if inside and self.parent else self.ref


@dataclass
class Languages:
    """Those of a plan's texts; the first is that of a text without one."""

    codes: tuple[str, ...]

    @property
    def first(self) -> str:
        return self.codes[0]


@dataclass
class Rows:
    """All rows of a plan, by table."""

    plan: Node
    tables: dict[str, list[Row]] = field(default_factory=dict)

    def of(self, table: str) -> list[Row]:
        return self.tables.get(table, [])


def rows_of(plan: Node) -> Rows:
    """Every row of the plan, in the order of the file."""
    found = Rows(plan)
    for table in DOWNWARDS:
        found.tables[table.id] = list(_rows(table, found))
    return found


def _rows(table: Table, found: Rows) -> Iterator[Row]:
    parents: list[Row | None] = []
    for slot in table.slots:
        known = [None] if slot.parent == PLAN else found.of(slot.parent)
        parents += [each for each in known if each not in parents]
    for parent in parents:
        home = parent.node if parent else found.plan
        for slot in table.slots:
            if slot.parent == (parent.table.id if parent else PLAN):
                yield from _in_slot(table, slot, parent, home)


def _in_slot(table: Table, slot: Slot, parent: Row | None, home: Node) -> Iterator[Row]:
    for number, node in enumerate(home.get(slot.field) or (), start=1):
        ref = str(node.get("id", "")) if table.keyed else place(parent, slot, number)
        inside = parent.dimension if parent else ""
        dimension = ref if table.id == "dimensions" else inside
        yield Row(table, slot, ref, node, home, parent, dimension)


def place(parent: Row | None, slot: Slot, number: int) -> str:
    """The name of a row without an id: `agua/oe1/pr2`."""
    return f"{parent.ref if parent else ''}/{slot.mark}{number}"


def cells_of(row: Row, columns: Sequence[Column], first: str, lang: str) -> Cells:
    """What the row shows in each column."""
    return {column.key: shown(row, column, first, lang) for column in columns}


def shown(row: Row, column: Column, first: str, lang: str) -> str:
    """What the row shows in one column."""
    match column.key:
        case "@":
            return row.ref
        case "^":
            return row.parent.ref if row.parent else ""
        case "^sort":
            return column.form.shown(row.slot.sort, lang)
        case "^dimension":
            return row.dimension
    return column.form.shown(column.value(row.node, first), lang)


def languages_of(plan: Node, site: Sequence[str]) -> tuple[str, ...]:
    """The site's languages, then those that only this plan has, by alphabet."""
    codes: set[str] = set()
    for table in rows_of(plan).tables.values():
        for row in table:
            codes |= set(_codes(row.node))
    return (*site, *sorted(codes - set(site)))


def _codes(node: Any) -> Iterator[str]:
    """Keys of texts: mappings that lie where a model has a text."""
    for name, value in node.items():
        for each in value if isinstance(value, list) else (value,):
            if isinstance(each, dict) and name in _TEXT_FIELDS:
                yield from each
            elif isinstance(each, dict) and name in ("baseline", "target"):
                yield from _codes(each)


_TEXT_FIELDS = frozenset(
    column.path[-1]
    for table in BY_ID.values()
    for column in table.columns(("es",))
    if column.language
)
