"""A YAML text as a tree of what stands where, comments and blank lines among it.

The parser is the one that reads the content (`read.load`), so that both see the same values. It
leaves comments out; they are what stands between its marks. ruamel.yaml, which keeps comments,
hangs them on the value before and loses some inside braces.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from planclaro.edit.remarks import Found, found_in, gap, start_of
from planclaro.edit.scalar import BLOCKS, DOUBTFUL, Scalar


@dataclass(frozen=True, slots=True)
class Comment:
    """`deeper` is how far right of its group it stands; None is at the line's start, for text
    that brings its own indentation."""

    text: str
    deeper: int | None = 0
    blank: bool = False


@dataclass(slots=True)
class Entry:
    """A field of a mapping or, without a key, an item of a list. `head` is the comment behind
    the key, `end` the one behind the value."""

    key: Scalar | None
    value: Scalar | Group
    lead: list[Comment] = field(default_factory=list)
    head: str = ""
    end: str = ""
    blank: bool = False


@dataclass(slots=True)
class Group:
    """A mapping or a list; `flow` is in braces or brackets. `tail` are the comments below its
    last entry that stand as deep as it does."""

    mapping: bool
    flow: bool
    anchor: str = ""
    entries: list[Entry] = field(default_factory=list)
    tail: list[Comment] = field(default_factory=list)


Node: TypeAlias = "Scalar | Group"


@dataclass(slots=True)
class _Level:
    """An open group and the column it stands at."""

    group: Group
    column: int


def outline(text: str, loader: type) -> Entry:
    """The document as the only entry of nothing. `text` is one that `read.load` accepts."""
    return _Outliner(text, list(yaml.parse(text, Loader=loader))).document()


class _Outliner:
    def __init__(self, text: str, events: list[Event]) -> None:
        self._text = text
        self._lines = text.split("\n")
        self._events = iter([event for event in events if isinstance(event, _NODES)])
        self._comments = list(found_in(text, events))
        self._next = 0
        self._open: list[_Level] = []
        self._last_open: list[_Level] = []
        self._last: tuple[Entry, int] | None = None
        self._keeps = False

    def document(self) -> Entry:
        event = next(self._events)
        root = self._entry(None, event)
        rest = self._take(len(self._text))
        if isinstance(root.value, Group):
            self._open = self._last_open[:1]
            self._place(rest, root.value.tail)
        else:
            root.lead += [Comment(each.text, 0, each.blank) for each in rest]
        return root

    def _entry(self, key: ScalarEvent | AliasEvent | None, event: Event) -> Entry:
        """The entry whose key, if it has one, is read and whose value begins with `event`."""
        first = key or event
        lead: list[Comment] = []
        self._place(self._take(start_of(first)), lead)
        entry = Entry(None if key is None else self._scalar(key), Scalar("", "", ""), lead)
        assert first.start_mark is not None
        entry.blank = self._is_blank(first.start_mark.line - 1) and not self._keeps
        self._keeps = False
        line = first.start_mark.line
        if key is not None and key.end_mark is not None:
            line = key.end_mark.line
        if key is not None or isinstance(event, CollectionStartEvent):
            self._last, self._last_open = (entry, -1), list(self._open)
        inside = isinstance(event, CollectionStartEvent) and not event.flow_style
        until = self._line_end(line) if inside and key is not None else start_of(event)
        self._between(entry, line, self._take(until))
        if isinstance(event, CollectionStartEvent):
            entry.value = self._group(entry, event)
        else:
            assert isinstance(event, ScalarEvent | AliasEvent)
            self._value(entry, event)
        return entry

    def _between(self, entry: Entry, line: int, found: list[Found]) -> None:
        """Comments between a key and its value: behind the key, or above it."""
        for each in found:
            if entry.key is not None and each.line == line and not entry.head:
                entry.head = gap(self._lines[each.line], each)
            else:
                _above(entry, Comment(each.text, 0, each.blank))

    def _value(self, entry: Entry, event: ScalarEvent | AliasEvent) -> None:
        entry.value = scalar = self._scalar(event)
        assert event.end_mark is not None
        self._keeps = scalar.stays()
        entry.end = "  " + scalar.comment() if scalar.comment() else ""
        if entry.head and not scalar.is_empty():
            _behind(entry)
        line = -1 if scalar.style in BLOCKS else event.end_mark.line
        self._last, self._last_open = (entry, line), list(self._open)

    def _group(self, entry: Entry, event: CollectionStartEvent) -> Group:
        mapping, flow = isinstance(event, MappingStartEvent), bool(event.flow_style)
        anchor = f"&{event.anchor}" if event.anchor else ""
        group = Group(mapping, flow, anchor)
        assert event.start_mark is not None
        if flow:
            self._heads(entry, event)
        level = _Level(group, -1 if flow else event.start_mark.column)
        self._open.append(level)
        end = self._entries(level, anchored=bool(anchor))
        assert end.end_mark is not None
        if flow:
            found = self._take(end.end_mark.index - 1)
            if group.entries:
                self._place(found, group.tail)
            else:
                self._between(entry, -1, found)
        self._open.pop()
        if entry.key is None and not anchor and group.entries:
            # The first entry stands beside the dash, its comments above.
            for comment in group.entries[0].lead:
                _above(entry, comment)
            group.entries[0].lead = []
        if flow:
            self._last, self._last_open = (entry, end.end_mark.line), list(self._open)
        return group

    def _entries(self, level: _Level, anchored: bool) -> Event:
        """Fills the group; returns the event that ends it."""
        group = level.group
        while not isinstance(event := next(self._events), CollectionEndEvent):
            assert event.start_mark is not None
            if anchored and not group.flow and not group.entries:
                # The mark of the group is that of its anchor.
                level.column = max(event.start_mark.column - (0 if group.mapping else 2), 0)
            key: ScalarEvent | AliasEvent | None = None
            if group.mapping:
                assert isinstance(event, ScalarEvent | AliasEvent)
                key, event = event, next(self._events)
            group.entries.append(self._entry(key, event))
        return event

    def _heads(self, entry: Entry, event: CollectionStartEvent) -> None:
        """A comment right behind the opening bracket belongs to the key."""
        assert event.end_mark is not None
        line, column = event.end_mark.line, event.end_mark.column
        rest = self._lines[line][column:].lstrip()
        if rest.startswith("#") and self._next < len(self._comments):
            self._between(entry, line, [self._comments[self._next]])
            self._next += 1

    def _scalar(self, event: ScalarEvent | AliasEvent) -> Scalar:
        assert event.end_mark is not None
        source = self._text[start_of(event) : event.end_mark.index]
        flow = self._in_flow()
        if isinstance(event, AliasEvent):
            return Scalar(source, source, "", flow)
        return Scalar(source, event.value, event.style or "", flow)

    def _take(self, until: int) -> list[Found]:
        """The comments before a place, but for the one that stands behind the last value."""
        taken: list[Found] = []
        while self._next < len(self._comments) and self._comments[self._next].at < until:
            each = self._comments[self._next]
            self._next += 1
            entry, line = self._last or (None, -1)
            if entry is not None and each.line == line and not entry.end:
                entry.end = gap(self._lines[line], each)
            else:
                taken.append(each)
        return taken

    def _place(self, found: list[Found], lead: list[Comment]) -> None:
        """Comments go to the deepest group they stand as deep as: one that has just ended, or
        that of the next entry."""
        depth = max(len(self._open) - 1, 0)
        levels = self._last_open[depth:] or self._open[depth:]
        for each in found:
            fits = [n for n, level in enumerate(levels) if 0 <= level.column <= each.column]
            column = levels[fits[-1]].column if fits else 0
            first = next((n for n in fits if levels[n].column == column), 0)
            levels = levels[: first + 1]
            told = self._comment(each, column if fits else None)
            (lead if first == 0 else levels[first].group.tail).append(told)
            self._keeps = False

    def _comment(self, found: Found, column: int | None) -> Comment:
        blank = found.blank and not self._keeps
        if not found.alone or column is None:
            kept = (
                found.alone
                and not self._in_flow()
                and found.column == 0
                and found.text[1:3] == "  "
            )
            return Comment(found.text, None if kept else 0, blank)
        last = self._last[0].value if self._last else None
        # Fields in a comment below an empty field. Below a text it would become a part of it.
        below_empty = isinstance(last, Scalar) and last.is_empty()
        return Comment(found.text, found.column - column if below_empty else 0, blank)

    def _line_end(self, line: int) -> int:
        at = self._next
        while at < len(self._comments) and self._comments[at].line <= line:
            at += 1
        return self._comments[at].at if at < len(self._comments) else len(self._text)

    def _in_flow(self) -> bool:
        return bool(self._open) and self._open[-1].column < 0

    def _is_blank(self, line: int) -> bool:
        return line >= 0 and not self._lines[line].strip()


def _behind(entry: Entry) -> None:
    """The comment behind the key will stand behind the value, where it must not look like a part
    of it (Y122): two spaces away, or else above."""
    text = entry.head.strip()
    if DOUBTFUL.match(f"  {text}"):
        _above(entry, Comment(text))
        entry.head = ""
    else:
        entry.head = f"  {text}"


def _above(entry: Entry, inside: Comment) -> None:
    """What stood inside an entry goes above it, and the empty line above the entry above that. An
    empty line inside does not go along: above the entry it could belong to a `>+`."""
    blank = inside.blank
    if not entry.lead:
        blank, entry.blank = entry.blank, False
    entry.lead.append(Comment(inside.text, None if inside.deeper is None else 0, blank))


_NODES = (NodeEvent, CollectionEndEvent)
