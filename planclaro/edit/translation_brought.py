"""What a translator's file brings back, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A text as it was exported and its translation, "" where there is none; `state` is `reviewed`,
    or why it is not: `draft`, `machine`, `stale`, `missing`. `line` counts from 0."""

    place: str
    source: str
    translation: str
    state: str
    line: int


@dataclass(frozen=True, slots=True)
class Brought:
    """All of a file; `name` and `to` are "" where it does not say of which plan it is, or into
    which language."""

    name: str
    to: str
    rows: tuple[Row, ...]
