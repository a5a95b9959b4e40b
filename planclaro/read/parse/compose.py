"""YAML events to plain data and marks, within limits; refuses what an editor never means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from planclaro.codes import syntax
from planclaro.diagnostics import Code
from planclaro.read.parse.decode import unfit_in
from planclaro.read.yaml_doc import Children, Data, Mark, Node

MAX_DEPTH = 40
MAX_NODES = 200_000
MAX_LETTERS = 2_000_000
_NULLS = frozenset(("", "~", "null"))
_COMMENT = re.compile(r"(\s*)(#\s*(.?))")
_ONE_WORD = re.compile(r"[a-z0-9_.:/-]+")
# `-id`, `– id`, `• id`, where `- id` was meant.
BAD_DASH = re.compile(r"(?:-|[–—•·▪●*]\s*)([A-Za-z_]\w*)")
_ODD_SPACE = re.compile(r"-?[^\S ]")

Composed = tuple[Data, Node]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something refused or doubtful, at a mark of the text."""

    code: Code
    mark: Mark
    args: dict[str, object] = field(default_factory=dict)


class Stop(Exception):
    """A problem that makes the rest of the file not worth reading."""

    def __init__(self, code: Code, mark: Mark, **args: object) -> None:
        super().__init__(code.id)
        self.problem = Problem(code, mark, args)


@dataclass(slots=True)
class _Anchored:
    composed: Composed | None = None
    nodes: int = 0
    letters: int = 0


class Composer:
    """Composes one document. `problems` are its findings so far; `scalar` says where the parser
    was, if it gives up."""

    def __init__(self, text: str, lines: tuple[str, ...], loader: type) -> None:
        self.problems: list[Problem] = []
        self.scalar: ScalarEvent | None = None
        self._lines = lines
        self._with_hash = frozenset(n for n, line in enumerate(lines) if "#" in line)
        self._events: Iterator[Event] = yaml.parse(text, Loader=loader)
        self._anchors: dict[str, _Anchored] = {}
        self._nodes = 0
        self._letters = 0
        self._depth = 0
        self._flow_depth = 0

    def document(self) -> Composed | None:
        """Data and marks; None where the file holds nothing. Raises Stop and YAMLError."""
        composed: Composed | None = None
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                if composed is not None:
                    raise Stop(syntax.SEVERAL_DOCUMENTS, start_of(event))
                composed = self._node(next(self._events))
        return None if composed is None or composed[0] is None else composed

    def _node(self, event: Event) -> Composed:
        assert isinstance(event, NodeEvent)
        self._count(event, 1)
        if isinstance(event, AliasEvent):
            return self._alias(event)
        anchored = _Anchored()
        if event.anchor is not None:
            self._anchors[event.anchor] = anchored
        nodes, letters = self._nodes, self._letters
        composed = self._content(event)
        anchored.nodes, anchored.letters = self._nodes - nodes + 1, self._letters - letters
        anchored.composed = composed
        return composed

    def _content(self, event: NodeEvent) -> Composed:
        if isinstance(event, ScalarEvent):
            if event.tag is not None:
                self._add(syntax.TAG, event)
            return self._text(event), (start_of(event), None)
        assert isinstance(event, CollectionStartEvent)
        return self._collection(event)

    def _collection(self, event: CollectionStartEvent) -> Composed:
        mark = start_of(event)
        if event.tag is not None:
            self._add(syntax.TAG, event)
        if self._depth >= MAX_DEPTH:
            raise Stop(syntax.TOO_DEEP, mark, limit=MAX_DEPTH)
        self._depth += 1
        self._flow_depth += bool(event.flow_style)
        is_mapping = isinstance(event, MappingStartEvent)
        data, children = self._mapping() if is_mapping else self._sequence()
        self._flow_depth -= bool(event.flow_style)
        self._depth -= 1
        return data, (mark, children)

    def _text(self, event: ScalarEvent) -> str | None:
        self.scalar = event
        value = self._read(event)
        if not event.implicit[0] or event.style not in (None, ""):
            return value
        self._warn_of_comment(event)
        return None if value in _NULLS else value

    def _sequence(self) -> tuple[Data, Children]:
        items: list[Data] = []
        nodes: list[Node] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            data, node = self._node(event)
            items.append(data)
            nodes.append(node)
        return items, nodes

    def _mapping(self) -> tuple[Data, Children]:
        data: dict[str, Data] = {}
        nodes: dict[str, tuple[Mark, Node]] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            key = self._key(event)
            following = next(self._events)
            value, node = self._node(following)
            if key is None:
                continue
            if key in nodes:
                self._add(syntax.REPEATED_KEY, event, key=key, first=nodes[key][0][0] + 1)
            elif self._flow_depth and value is None and self._has_no_colon(following):
                self._add(syntax.COMMA_IN_BRACES, event, key=key)
            else:
                data[key], nodes[key] = value, (start_of(event), node)
        return data, nodes

    def _key(self, event: Event) -> str | None:
        """The key, or None where it was refused."""
        if not isinstance(event, ScalarEvent) or not event.value:
            self._add(syntax.ODD_KEY, event)
            if not isinstance(event, ScalarEvent):
                self._node(event)
            return None
        key = self._read(event)
        if bad_dash := BAD_DASH.fullmatch(key):
            raise Stop(syntax.BAD_DASH, start_of(event), key=bad_dash[1])
        if event.tag is not None:
            self._add(syntax.TAG, event)
        elif key == "<<":
            self._add(syntax.MERGE_KEY, event)
        elif odd := _ODD_SPACE.match(key):
            self._add(syntax.ODD_SPACE, event, name=f"U+{ord(odd[0][-1]):04X}")
        else:
            if event.anchor is not None:
                self._anchors[event.anchor] = _Anchored((key, (start_of(event), None)), 1, len(key))
            return key
        return None

    def _alias(self, event: AliasEvent) -> Composed:
        name = str(event.anchor)
        anchored = self._anchors.get(name)
        if anchored is None:
            raise Stop(syntax.UNDEFINED_ALIAS, start_of(event), name=name)
        if anchored.composed is None:
            raise Stop(syntax.CYCLE, start_of(event), name=name)
        # The data is shared, but whoever walks it meets it again at every alias.
        self._count(event, anchored.nodes, anchored.letters)
        data, (_, children) = anchored.composed
        return data, (start_of(event), children)

    def _count(self, event: Event, nodes: int, letters: int = 0) -> None:
        self._nodes += nodes
        self._letters += letters
        if self._nodes > MAX_NODES:
            raise Stop(syntax.TOO_MANY_NODES, start_of(event), limit=MAX_NODES)
        if self._letters > MAX_LETTERS:
            raise Stop(syntax.TOO_MANY_LETTERS, start_of(event), limit=MAX_LETTERS)

    def _read(self, event: ScalarEvent) -> str:
        """The value, its letters counted. An escape may have put in what no file may have."""
        if event.style == '"' and (unfit := unfit_in(event.value)):
            code, name = unfit
            self._add(code, event, name=name)
        self._letters += len(event.value)
        return event.value

    def _add(self, code: Code, event: Event, **args: object) -> None:
        self.problems.append(Problem(code, start_of(event), args))

    def _warn_of_comment(self, event: ScalarEvent) -> None:
        line, column = end_of(event)
        if line not in self._with_hash:
            return
        comment = _COMMENT.match(self._lines[line], column)
        if comment and _cuts_text(event.value, comment):
            args: dict[str, object] = {"comment": self._lines[line][comment.start(2) :]}
            self.problems.append(Problem(syntax.HASH_IN_TEXT, (line, comment.start(2)), args))

    def _has_no_colon(self, empty_value: Event) -> bool:
        """In `{es: Agua, luz}` YAML reads a key `luz` with no value at all."""
        line, column = start_of(empty_value)
        # libyaml's mark at the end of a file may stand on a line of its own.
        text = self._lines[line] if line < len(self._lines) else ""
        return not text[:column].rstrip().endswith(":")


def _cuts_text(value: str, comment: re.Match[str]) -> bool:
    """Whether what YAML takes for a comment is likely a part of the text before it: `Plan #12`,
    `Más # 1 turistas`. A comment after two spaces, or after an id or a number, is one."""
    space, sign, first = comment.groups()
    if len(sign) == 2 and first not in ("", "#"):
        return True
    if space != " " or _ONE_WORD.fullmatch(value) or not any(map(str.isalpha, value)):
        return False
    return " " in value or first.isdigit()


def start_of(event: Event) -> Mark:
    mark = event.start_mark
    assert mark is not None
    return mark.line, mark.column


def end_of(event: Event) -> Mark:
    mark = event.end_mark
    assert mark is not None
    return mark.line, mark.column
