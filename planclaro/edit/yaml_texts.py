"""Texts put into a YAML file in place: everything else of it stays as it is, to the letter."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import yaml

from planclaro.read.load import LOADER
from planclaro.read.yaml_doc import Loc

WIDTH = 100
# Letters first, and no sign that means something to YAML or to who reads it as such.
_PLAIN = re.compile(r"[^\W\d_][^\n:#{}\[\],&*!|>%@`\"\\]*[^\s:#{}\[\],&*!|>%@`\"\\]")
_WORDS_OF_YAML = frozenset(
    ("null", "true", "false", "yes", "no", "on", "off", "y", "n", "si", "sí")
)
_FOLDABLE = re.compile(r"\S+( \S+)*")


class NotPlaced(ValueError):
    """A text that could not be put into its place; its `loc`."""

    def __init__(self, loc: Loc) -> None:
        super().__init__(str(loc))
        self.loc = loc


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Spot:
    """A text's node, the column of what it belongs to, and whether it stands in braces."""

    node: yaml.Node
    indent: int
    flow: bool


def with_texts(text: str, language: str, first: str, texts: Mapping[Loc, str]) -> str:
    """The file with these texts in `language`, each at the place of the text it translates. One
    written as a plain string becomes a mapping with the `first` language. Raises NotPlaced where
    one string of the file stands in several places (an alias)."""
    root = yaml.compose(text, Loader=LOADER)
    assert root is not None
    edits: dict[int, _Edit] = {}
    for loc, said in texts.items():
        edit = _edit(text, _spot(root, loc), language, first, said)
        if edits.setdefault(edit.start, edit) != edit:
            raise NotPlaced(loc)
    return _edited(text, edits.values())


def _edited(text: str, edits: Iterable[_Edit]) -> str:
    parts, at = [], 0
    for edit in sorted(edits, key=lambda each: each.start):
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, text[at:]])


def _spot(root: yaml.Node, loc: Loc) -> _Spot:
    node, indent, flow = root, 0, False
    for step in loc:
        flow = flow or (isinstance(node, yaml.CollectionNode) and bool(node.flow_style))
        if isinstance(node, yaml.MappingNode):
            key, node = next(pair for pair in node.value if pair[0].value == step)
            indent = key.start_mark.column + 2
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
            indent = node.start_mark.column
        else:
            raise NotPlaced(loc)
    return _Spot(node, indent, flow)


def _edit(text: str, spot: _Spot, language: str, first: str, said: str) -> _Edit:
    node = spot.node
    if isinstance(node, yaml.ScalarNode):
        return _made_mapping(text, spot, language, first, said)
    assert isinstance(node, yaml.MappingNode)
    flow = spot.flow or bool(node.flow_style)
    own = next((value for key, value in node.value if key.value == language), None)
    indent = node.value[0][0].start_mark.column
    if own is not None:
        start, end = _span(text, own)
        return _Edit(start, end, _scalar(said, flow, indent, _is_followed(text, end)))
    _, last = node.value[-1]
    end = _span(text, last)[1]
    if flow:
        return _Edit(end, end, f", {language}: {_scalar(said, True, 0)}")
    end = _line_end(text, end)
    return _Edit(end, end, f"\n{' ' * indent}{language}: {_scalar(said, False, indent)}")


def _made_mapping(text: str, spot: _Spot, language: str, first: str, said: str) -> _Edit:
    """`title: Agua` to `title: {es: Agua, quz: Unu}`, or to lines of their own where it is long."""
    start, end = _span(text, spot.node)
    value = spot.node.value
    short = f"{{{first}: {_scalar(value, True, 0)}, {language}: {_scalar(said, True, 0)}}}"
    room = WIDTH - spot.node.start_mark.column
    if spot.flow or len(short) <= room or _is_followed(text, end):
        return _Edit(start, end, short)
    indent = " " * spot.indent
    lines = [
        f"{code}: {_scalar(words, False, spot.indent)}"
        for code, words in ((first, value), (language, said))
    ]
    if spot.node.start_mark.column == spot.indent:  # an item of a list
        return _Edit(start, end, f"\n{indent}".join(lines))
    while text[start - 1] == " ":
        start -= 1
    return _Edit(start, end, "".join(f"\n{indent}{line}" for line in lines))


def _span(text: str, node: yaml.Node) -> tuple[int, int]:
    """Without the blank lines and comments that a block of text takes along at its end."""
    start, end = _at(text, node.start_mark), _at(text, node.end_mark)
    return start, start + len(text[start:end].rstrip())


def _at(text: str, mark: yaml.Mark) -> int:
    return int(mark.index)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _is_followed(text: str, at: int) -> bool:
    """Whether something stands behind it on its line: a comment, which a block would swallow."""
    return bool(text[at : _line_end(text, at)].strip())


def _scalar(said: str, flow: bool, indent: int, followed: bool = False) -> str:
    """A text as YAML: as it is, in quotes, or as a block of lines below its key."""
    if not (flow or followed):
        if "\n" in said and _is_block(said):
            return _literal(said, indent + 2)
        if len(said) > WIDTH - indent - 8 and _FOLDABLE.fullmatch(said):
            lines = textwrap.wrap(
                said, max(WIDTH - indent, 40), break_long_words=False, break_on_hyphens=False
            )
            pad = " " * (indent + 2)
            return ">-\n" + "\n".join(f"{pad}{line}" for line in lines)
    if _PLAIN.fullmatch(said) and said.lower() not in _WORDS_OF_YAML:
        return said
    escaped = said.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return '"' + escaped.replace("\t", "\\t") + '"'


def _is_block(said: str) -> bool:
    """A block begins with a letter and ends in one line end at most."""
    lines = said.split("\n")
    return (
        not said[0].isspace()
        and not said.endswith("\n\n")
        and "\t" not in said
        and all(line == line.rstrip() for line in lines)
    )


def _literal(said: str, indent: int) -> str:
    sign = "|" if said.endswith("\n") else "|-"
    pad = " " * indent
    lines = said.removesuffix("\n").split("\n")
    return f"{sign}\n" + "\n".join(f"{pad}{line}" if line else "" for line in lines)
