"""What an import found in a document, whatever its format: rows of four texts with their place."""

from __future__ import annotations

from dataclasses import dataclass, field


class NotReadable(Exception):
    """A file that cannot be imported; `reason` names one of `REASONS` of `cli.import_words`."""

    def __init__(self, reason: str, /, **values: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.values = values


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table of the document, as it will be cited: id, printed label, title."""

    id: str
    label: str
    title: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of a table with the document's own words, nothing changed but spaces.

    `dimension` is the id of one of the four of the official format, "" where the document does not
    say. `table` is the id of a `FoundTable`, `row` counts its rows from 1, `page` is that of the
    file, where it has pages. `year` is that in the heading of the column of targets
    (`Meta (al 2022)`); `joined` says that a page ends inside it.
    """

    dimension: str
    problem: str = ""
    objective: str = ""
    indicator: str = ""
    target: str = ""
    table: str = ""
    row: int = 0
    page: str = ""
    year: int | None = None
    joined: bool = False


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """All that was found. `told` are ids of dimensions that the document has, also without rows.

    `title` and `organisation` are as printed, "" where not. `left_out` are names of parts with
    text that no field of a plan takes as it is, with the number of their letters.
    """

    rows: tuple[FoundRow, ...]
    tables: tuple[FoundTable, ...]
    told: tuple[str, ...]
    title: str = ""
    organisation: str = ""
    vision: str = ""
    full_address: str = ""
    summary_address: str = ""
    sha256: str = ""
    left_out: tuple[tuple[str, int], ...] = field(default=())
