"""One value of a YAML file: as it is written on one line, or folded over several.

A value that stands on one line keeps every letter, quotes included: nothing becomes a number,
a date or a truth that it was not before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

WIDTH = 110
"""Columns of a line; only a word without a space is ever longer."""
BLOCKS = ("|", ">")
DOUBTFUL = re.compile(r" #|\s*#[^\s#]")
"""Comments of which `check` asks, behind a plain text, whether they were meant as text (Y122)."""
_FOLD = re.compile(r"(?<=[^ \t]) (?=[^ \t])")
_HEADER = re.compile(r"[|>][-+0-9]*")
_IN_BRACES = re.compile(r"[,\[\]{}:]|^[?-]")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED = re.compile(r"[\\\"\n\t\r]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """`source` is what stands in the file, from an anchor or a quote to the last letter; `value`
    what it means; `style` is "", a quote, `|` or `>`. In `{ }` and `[ ]` it is `flow`."""

    source: str
    value: str
    style: str
    flow: bool = False

    def anchor(self) -> str:
        """`&name `, or nothing."""
        return self.source.split()[0] + " " if self.source.startswith("&") else ""

    def inline(self) -> str:
        """On one line, whatever it was."""
        if "\n" not in self.source:
            return self.source
        if not self.style and "\n" not in self.value:
            return self.anchor() + self.value
        return self.anchor() + _quoted(self.value)

    def fits_braces(self) -> bool:
        """Whether it may stand inside `{ }` as it is."""
        if self.style in BLOCKS or (self._joined() and self._foldable()):
            return False
        return self.flow or bool(self.style) or not _IN_BRACES.search(self.inline())

    def is_empty(self) -> bool:
        """Whether nothing at all is written."""
        return not self.source

    def is_word(self) -> bool:
        """Whether it is a single word, an id or a number."""
        return " " not in self.inline()

    def stays(self) -> bool:
        """Whether the lines below it belong to it: `|+` and `>+` keep even empty ones."""
        return self.style in BLOCKS and "+" in self._header()

    def lines(self, column: int, before: int, beside: str = "", fold: bool = True) -> list[str]:
        """The value after a key or a dash that stands at `column`; it begins at `before`. The
        first line is what follows there, the others are whole lines. `beside` is its comment."""
        doubtful = DOUBTFUL.match(beside)
        if doubtful and not self.style and self._joined():
            lines = self._plain(column)
            lines[-1] += beside
            return lines
        if self.style in BLOCKS:
            lines = self._block(self._header(), column)
        else:
            lines = [self.inline()]
            long = self._joined() or before + len(lines[0]) > WIDTH
            if fold and long and not doubtful and self._foldable():
                lines = self._block(">-", column)
        lines[0] = lines[0].rstrip(" ") + beside
        return lines

    def _plain(self, column: int) -> list[str]:
        """Without quotes: each break is an empty line."""
        first, *rest = self.value.split("\n")
        lines = [self.anchor() + first]
        for text in rest:
            lines += ["", " " * (column + 2) + text] if text else [""]
        return lines

    def _joined(self) -> bool:
        """Whether it would be one line that means several."""
        return "\n" in self.source and "\n" in self.value

    def _header(self) -> str:
        found = _HEADER.match(self.source.removeprefix(self.anchor().strip()).lstrip())
        return found[0] if found else ">-"

    def _foldable(self) -> bool:
        """Whether it means the same when folded: no odd ends, and somewhere to fold it."""
        value = self.value
        if "\r" in value or value.startswith((" ", "\t", "\n")) or value.endswith("\n"):
            return False
        if any(line[:1] in (" ", "\t") for line in value.split("\n")):
            return False
        return bool(_FOLD.search(value))

    def _block(self, header: str, column: int) -> list[str]:
        # At the end of a file without a line end there is none to keep.
        chomp = re.sub("[0-9>|]", "", header) if self.value.endswith("\n") else "-"
        body = self.value if chomp == "+" else self.value.removesuffix("\n")
        indent = " " * (column + 2)
        first = body.lstrip("\n")
        marked = "2" if first.startswith((" ", "\t")) or (body and not first) else ""
        room = WIDTH - column - 2
        texts = body.split("\n") if header[0] == "|" else _folded(body, room)
        if chomp == "+" and body.endswith("\n"):
            texts.pop()
        if not body:
            texts = []
        head = f"{self.anchor()}{header[0]}{marked}{chomp}"
        return [head, *(indent + text if text else "" for text in texts)]

    def comment(self) -> str:
        """The comment after `>-`, which the parser counts as a part of the value."""
        if self.style not in BLOCKS:
            return ""
        head = self.source.removeprefix(self.anchor().strip()).split("\n", 1)[0]
        return head[head.index("#") :].rstrip() if "#" in head else ""


def _folded(body: str, room: int) -> list[str]:
    """The lines of a folded text: one line break between two texts means a space, two mean one."""
    lines: list[str] = []
    plain = False
    for text in body.split("\n"):
        if not text:
            lines.append("")
            continue
        now_plain = text[0] not in " \t"
        if lines and plain and now_plain:
            lines.append("")
        lines += _wrapped(text, room) if now_plain else [text]
        plain = now_plain
    return lines


def _wrapped(text: str, room: int) -> list[str]:
    """Cut at single spaces, as late as fits."""
    lines = [""]
    for word in _FOLD.split(text):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append(word)
        else:
            lines[-1] += f" {word}" if lines[-1] else word
    return lines


def _quoted(value: str) -> str:
    """Between double quotes, on one line."""
    return '"' + _ESCAPED.sub(lambda found: _ESCAPES[found[0]], value) + '"'
