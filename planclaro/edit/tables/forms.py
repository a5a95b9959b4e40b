"""How the value of a field looks in a cell, and what a cell means.

A value is what stands in YAML: a text, a list, a mapping; None where there is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from planclaro.codes import cells as codes
from planclaro.diagnostics import Words
from planclaro.edit.tables.cell import Cell, Typed, Wrong, folded, tidied
from planclaro.edit.tables.grammar import Grammar, listed, unlisted

_PLAIN = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_GROUPED = re.compile(r"-?[1-9][0-9]{0,2}(?:([,.' \u00a0\u202f])[0-9]{3})(?:\1[0-9]{3})*")
_BOTH = re.compile(r"-?[1-9][0-9]{0,2}(?:([,.])[0-9]{3})+([,.])[0-9]+")
_COMMA = re.compile(r"-?(0|[1-9][0-9]*),[0-9]+")
_DOUBT = re.compile(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}")
_INSIDE = re.compile(r"[0-9][0-9.,' \u00a0]*")
_MINUS = str.maketrans("−–", "--")


class Form(Protocol):
    """A kind of cell. `percent` says whether the row counts in per cent."""

    def shown(self, value: Any, lang: str) -> str: ...

    def read(self, cell: Cell, lang: str, percent: bool) -> Any:
        """None for an empty cell; raises Wrong."""


def _as_text(cell: Cell) -> str:
    """What was written, where the spreadsheet program did not make something else of it."""
    match cell.typed:
        case Typed.FORMULA:
            raise Wrong(codes.FORMULA, value=cell.text)
        case Typed.ERROR:
            raise Wrong(codes.BROKEN_CELL, value=cell.text)
        case Typed.DATE:
            raise Wrong(codes.RETYPED, value=cell.text, kind=Words("una fecha", "a date"))
        case Typed.TRUTH:
            kind = Words("verdadero o falso", "true or false")
            raise Wrong(codes.RETYPED, value=cell.text, kind=kind)
        case Typed.PERCENT:
            return f"{cell.number:f}%"
    return tidied(cell.text)


@dataclass(frozen=True)
class Line:
    """A text, a name, an id: as it is."""

    def shown(self, value: Any, lang: str) -> str:
        return str(value or "")

    def read(self, cell: Cell, lang: str, percent: bool) -> str | None:
        return _as_text(cell) or None


@dataclass(frozen=True)
class Day(Line):
    """A day, which spreadsheet programs like to make their own."""

    def read(self, cell: Cell, lang: str, percent: bool) -> str | None:
        if cell.typed is Typed.DATE and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", cell.text):
            return cell.text
        return super().read(cell, lang, percent)


@dataclass(frozen=True)
class Number(Line):
    """A figure; what people and their programs make of one is understood where it is safe."""

    def read(self, cell: Cell, lang: str, percent: bool) -> str | None:
        if cell.typed is Typed.NUMBER and cell.number is not None:
            return _digits(cell.number)
        text = _as_text(cell).translate(_MINUS)
        if not text:
            return None
        bare = text.removesuffix("%").strip() if text.endswith("%") else text
        if bare != text and not percent:
            raise Wrong(codes.PERCENT, value=text)
        if cell.typed is Typed.PERCENT and cell.number is not None:
            return _digits(cell.number)
        return _figure(bare, text)


def _digits(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _figure(bare: str, text: str) -> str:
    if _DOUBT.fullmatch(bare):
        whole, decimal = re.sub("[.,]", "", bare), bare.replace(",", ".")
        short = decimal.rstrip("0").rstrip(".")
        clear = short if short != decimal else decimal + "0"
        raise Wrong(codes.DOUBTFUL, value=text, whole=whole, decimal=decimal, clear=clear)
    if _PLAIN.fullmatch(bare):
        return bare
    if _COMMA.fullmatch(bare):
        return bare.replace(",", ".")
    if _GROUPED.fullmatch(bare):
        return re.sub(r"[^0-9-]", "", bare)
    if (both := _BOTH.fullmatch(bare)) and both[1] != both[2]:
        return bare.replace(both[1], "").replace(",", ".")
    raise Wrong(codes.NOT_A_NUMBER, value=text, advice=_number_advice(text))


def _number_advice(text: str) -> Words:
    found = _INSIDE.findall(text)
    if len(found) == 1 and folded(text).strip("0123456789., '"):
        return Words(
            "Aquí va solo la cifra, entera: 1200000. La unidad (%, familias, S/) va en su columna, "
            "y cómo lo escribe el documento en «como está impresa».",
            "Only the figure goes here, in full: 1200000. The unit (%, families, S/) goes in its "
            "column, and how the document writes it in “as printed”.",
        )
    return Words(
        "Escriba solo cifras, con punto decimal: 22.65. Si son dos, una va en otras cifras.",
        "Write digits only, with a decimal point: 22.65. If there are two, one goes in other "
        "figures.",
    )


@dataclass(frozen=True)
class Choice:
    """One of a fixed list; its own words, those of both languages and those of YAML will do."""

    words: Mapping[str, Words]

    def shown(self, value: Any, lang: str) -> str:
        if value is None:
            return ""
        known = self.words.get(value)
        return known.pick(lang) if known else str(value)

    def read(self, cell: Cell, lang: str, percent: bool) -> str | None:
        text = _as_text(cell)
        if not text:
            return None
        for value, words in self.words.items():
            if folded(text) in (folded(words.es), folded(words.en), value):
                return value
        known = Words(
            ", ".join(each.es for each in self.words.values()),
            ", ".join(each.en for each in self.words.values()),
        )
        raise Wrong(codes.NOT_A_CHOICE, value=text, known=known)


@dataclass(frozen=True)
class Ids:
    """A list of ids or numbers: `agua-saneamiento; salud`."""

    def shown(self, value: Any, lang: str) -> str:
        return "; ".join(value or ())

    def read(self, cell: Cell, lang: str, percent: bool) -> list[str] | None:
        found = [each.strip() for each in re.split(r"[;,\n]", _as_text(cell))]
        return [each for each in found if each] or None


@dataclass(frozen=True)
class Texts:
    """A list of texts in one language; None at a place stands for no translation."""

    def shown(self, value: Any, lang: str) -> str:
        return listed([each or "" for each in value]) if any(value or ()) else ""

    def read(self, cell: Cell, lang: str, percent: bool) -> list[str | None] | None:
        found = unlisted(_as_text(cell))
        return [each or None for each in found] if any(found) else None


@dataclass(frozen=True)
class Items:
    """A list of things with parts, by a grammar."""

    grammar: Grammar

    def shown(self, value: Any, lang: str) -> str:
        return self.grammar.shown(value or (), lang)

    def read(self, cell: Cell, lang: str, percent: bool) -> list[dict[str, Any]] | None:
        return self.grammar.read(_as_text(cell)) or None
