"""The comments of a YAML text, which its parser leaves out: what stands between its marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import yaml
from yaml.events import Event, ScalarEvent

from planclaro.edit.scalar import Scalar

_COMMENT = re.compile(r"#[^\n]*")


@dataclass(slots=True)
class Found:
    """A comment that is not yet anyone's. `alone` on its line; `blank`: an empty line above."""

    at: int
    line: int
    column: int
    text: str
    alone: bool
    blank: bool


def comments(text: str, loader: type) -> list[str]:
    """All comments of a text, in order, without spaces at their ends."""
    events = list(yaml.parse(text, Loader=loader))
    beside = [
        Scalar(text[start_of(event) : end_of(event)], event.value, event.style or "").comment()
        for event in events
        if isinstance(event, ScalarEvent)
    ]
    found = [each.text for each in found_in(text, events)]
    return [*found, *filter(None, beside)]


def found_in(text: str, events: Iterable[Event]) -> Iterator[Found]:
    """Where no value stands, every `#` begins a comment."""
    lines = text.split("\n")
    at, line, line_start = 0, 0, 0
    spans = [(start_of(event), end_of(event)) for event in events if isinstance(event, ScalarEvent)]
    for start, end in (*spans, (len(text), len(text))):
        for found in _COMMENT.finditer(text, at, start):
            line += text.count("\n", line_start, found.start())
            line_start = text.rfind("\n", 0, found.start()) + 1
            column = found.start() - line_start
            alone = not lines[line][:column].strip()
            blank = alone and line > 0 and not lines[line - 1].strip()
            yield Found(found.start(), line, column, found[0].rstrip(), alone, blank)
        at = end


def gap(line: str, found: Found) -> str:
    """One space stays one: `check` asks whether such a comment was meant as text."""
    glued = not line[: found.column].endswith(("  ", "\t"))
    return (" " if glued else "  ") + found.text


def start_of(event: Event) -> int:
    assert event.start_mark is not None
    return int(event.start_mark.index)


def end_of(event: Event) -> int:
    assert event.end_mark is not None
    return int(event.end_mark.index)
