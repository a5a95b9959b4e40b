"""What a spreadsheet keeps of the plan it was made from, so that a later one is not overwritten.

Each row has a last, hidden cell with a digest of each of its cells; the heading of that column
names the plan and every row there was. So it stays with its row whatever a person sorts, moves or
deletes, and a CSV file has it too. A digest tells only whether something is the same.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from planclaro.edit.tables.columns import Column
from planclaro.edit.tables.rows import Row, shown

HEADING = "#control"
VERSION = "v1"
_NAME, _VALUE = 4, 6
_ONE = _VALUE * 2


@dataclass(frozen=True)
class RowControl:
    """The row it was written for, and the digests of its cells by column."""

    row: str
    cells: Mapping[str, str]

    def value(self, column: Column) -> str:
        """The digest of the cell as it was exported."""
        return self.cells.get(digest(column.key, _NAME), digest(""))


@dataclass(frozen=True)
class TableControl:
    """The plan, and the digests of all its rows by that of their keys."""

    plan: str
    rows: Mapping[str, str]


def digest(text: str, size: int = _VALUE) -> str:
    """A few letters that are others where the text is another."""
    return urlsafe_b64encode(sha256(text.encode()).digest()).decode()[:size]


def control_of(row: Row, columns: Sequence[Column], first: str) -> str:
    """What the last cell of a row holds."""
    cells = (
        digest(column.key, _NAME) + digest(text)
        for column in columns
        if column.key not in ("@", "^dimension") and (text := shown(row, column, first, "es"))
    )
    return f"{digest(row.key)}.{''.join(cells)}"


def heading_of(plan: str, rows: Sequence[Row], columns: Sequence[Column], first: str) -> str:
    """What stands above the last cells."""
    kept = (digest(row.key) + digest(control_of(row, columns, first)) for row in rows)
    return f"{HEADING} {VERSION} {plan} {''.join(kept)}".rstrip()


def read_control(text: str) -> RowControl | None:
    """None where it is missing or was changed."""
    row, dot, cells = text.strip().partition(".")
    size = _NAME + _VALUE
    if not dot or len(row) != _VALUE or len(cells) % size:
        return None
    pairs = (cells[at : at + size] for at in range(0, len(cells), size))
    return RowControl(row, {pair[:_NAME]: pair[_NAME:] for pair in pairs})


def read_heading(text: str) -> TableControl | None:
    """None where it is missing, was changed or is of another version."""
    words = text.split()
    if len(words) < 3 or words[0] != HEADING or words[1] != VERSION:
        return None
    kept = words[3] if len(words) > 3 else ""
    if len(kept) % _ONE:
        return None
    pairs = (kept[at : at + _ONE] for at in range(0, len(kept), _ONE))
    return TableControl(words[2], {pair[:_VALUE]: pair[_VALUE:] for pair in pairs})
