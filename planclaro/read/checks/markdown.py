"""What Markdown would take minutes over or lose itself in, told before a text is rendered.

Python-Markdown looks for the end of every bracket, reads a text again for each of its blocks and
calls itself for each level. At these limits any text takes it less than two seconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from planclaro.codes import texts as codes
from planclaro.diagnostics import Code
from planclaro.read.parse.decode import unfit_in

MAX_LENGTH = 20_000
MAX_LINES = 1_000
MAX_LEVELS = 20
MAX_CELLS = 5_000
MAX_REACH = 200_000

_MAX_SIGNS = (("[", 500), ("`", 500), ("*", 2_000), ("_", 2_000))
_MAX_OWN_SIGNS = (*_MAX_SIGNS, ("<", 500), ("{", 500))

# As Python-Markdown has it, where `\d` is a digit of any script.
_MARKER = r"[-+*](?=[ \t]|$)|\d+\.(?=[ \t]|$)|>"
_MARKERS = re.compile(_MARKER)
_PREFIX = re.compile(rf"(?:[ \t]|{_MARKER})*")
_OPENING = re.compile(r"\[|\]")
_CLOSED_LINK = re.compile(r"""\]\([^()"']*(?:(?:"[^"()]*"|'[^'()]*')[^()"']*)?\)""")
# What Markdown takes out before it looks for links: escapes, code and addresses.
_HIDDEN = re.compile(r"\\.|`[^`]*`|<[^<>]*>", re.DOTALL)
_ENTITY = re.compile(r"&(?:#[xX]?[0-9a-fA-F]+|[A-Za-z]+);?")
# Most texts: one line that starts with a letter and has none of the signs looked at here.
_PLAIN = re.compile(r"[^\W\d][^\n\[`*_|&<{]{0,500}")
_NOT_CLOSING = str.maketrans("])", "xx")
_DEFINED = re.compile(r"^ {0,3}\[[^\[\]\n]*\]:.*(?:\n.*)?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a text, and the line (from 0) where it is."""

    code: Code
    args: dict[str, object]
    line: int = 0


def trouble(text: str, *, own: bool = False) -> Trouble | None:
    """The first limit passed, or an invisible character written as in HTML.

    `own` is for the publisher's pages, which may have HTML, names of headings and lists of
    definitions.
    """
    if _PLAIN.fullmatch(text):
        return None
    if len(text) > MAX_LENGTH:
        return Trouble(codes.TOO_LONG, {"length": len(text), "limit": MAX_LENGTH})
    for sign, limit in _MAX_OWN_SIGNS if own else _MAX_SIGNS:
        if (count := text.count(sign)) > limit:
            args = {"count": count, "sign": sign, "limit": limit}
            return Trouble(codes.SIGNS, args, _line_of(text, sign, limit))
    lines = text.split("\n")
    if len(lines) > MAX_LINES:
        return Trouble(codes.LINES, {"count": len(lines), "limit": MAX_LINES}, MAX_LINES)
    return next(_in_lines(lines, own), None) or _far_reaching(text) or _entity(text)


def _far_reaching(text: str) -> Trouble | None:
    """For each bracket Markdown reads on to the one that closes it, or to the end of the block."""
    shown = _HIDDEN.sub(lambda hidden: hidden[0].translate(_NOT_CLOSING), text)
    # Where a link is defined apart, each use repeats its whole address.
    reach = max(map(len, _DEFINED.findall(text)), default=0) * text.count("[")
    start = 0
    for block in shown.split("\n\n"):
        reach += _reach(block)
        if reach > MAX_REACH:
            return Trouble(codes.UNCLOSED, {}, text.count("\n", 0, start + block.find("[")))
        start += len(block) + 2
    return None


def _reach(block: str) -> int:
    reach = 0
    opened: list[int] = []
    for sign in _OPENING.finditer(block):
        at = sign.start()
        if sign[0] == "[":
            opened.append(at)
            continue
        if not opened:
            continue
        reach += at - opened.pop()
        if block.startswith("(", at + 1):
            link = _CLOSED_LINK.match(block, at)
            reach += (link.end() if link else len(block)) - at
    return reach + sum(len(block) - at for at in opened)


def _entity(text: str) -> Trouble | None:
    for entity in _ENTITY.finditer(text):
        # Of a control character Python makes nothing at all, a browser the character.
        character = unescape(entity[0])
        if not character or unfit_in(character):
            line = text.count("\n", 0, entity.start())
            return Trouble(codes.ENTITY, {"found": entity[0]}, line)
    return None


def _in_lines(lines: list[str], own: bool) -> Iterator[Trouble]:
    cells = columns = definitions = 0
    for number, line in enumerate(lines):
        if not line.strip():
            columns = definitions = 0
        if "|" in line and "-" in line and not line.strip(" \t>|:-"):
            columns = max(columns, line.count("|") + 1)
        cells += columns
        if cells > MAX_CELLS:
            yield Trouble(codes.CELLS, {"limit": MAX_CELLS}, number)
        # Without an empty line between them, each definition is read as part of the one before.
        definitions += own and line.lstrip(" \t>").startswith(":")
        if max(_levels(line), definitions) > MAX_LEVELS:
            yield Trouble(codes.LEVELS, {"limit": MAX_LEVELS}, number)


def _levels(line: str) -> int:
    """How deep a line can stand: its quote and list signs, and four spaces for each level."""
    prefix = _PREFIX.match(line)
    signs = _MARKERS.findall(prefix[0]) if prefix else ()
    if not prefix or not signs:
        return 0
    if _is_rule(line.strip(" \t>")):
        return signs.count(">")
    # One space belongs to each sign.
    spaces = prefix[0].replace("\t", " " * 4).count(" ") - len(signs)
    return len(signs) + max(0, spaces) // 4


def _is_rule(line: str) -> bool:
    """Whether a line of dashes or stars divides the text, rather than opening a list."""
    return set(line) in ({"-", " "}, {"*", " "}) and "   " not in line


def _line_of(text: str, sign: str, limit: int) -> int:
    """The line of the first such sign beyond the limit."""
    return text.count("\n", 0, len(text) - len(text.split(sign, limit + 1)[-1]))
