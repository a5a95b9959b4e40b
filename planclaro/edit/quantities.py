"""Numbers with their unit in Spanish prose, and numbers that count nothing: years, laws, lists.

A number that can be read in two ways (`259.106 M3`) is reported with its readings and has no
value. The time is linear in the length of the text: contexts are looked at within fixed limits.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from planclaro.edit.not_counted import dates, is_label, is_list_number, is_ordinal, part_of_code
from planclaro.edit.number_words import Spelled, spelled
from planclaro.edit.numerals import TOKEN, numeral, pieces
from planclaro.edit.units import PERCENT, POINTS, Unit, money_before, unit_after

_CONTEXT = 60
_YEAR = re.compile(r"(?:19|20|21)[0-9][0-9]")
_YEAR_CUE = re.compile(r"(?:\b(?:el|al|del|años?)|[(,;:/–-])\s{0,2}\Z", re.IGNORECASE)
_WEAK_CUE = re.compile(r"\b(?:de|en|a|hasta|desde|para|entre|y|e|a[nñ]os?)\s{1,2}\Z", re.IGNORECASE)
_MINUS = "-−–—"
_BETWEEN = re.compile(
    r"\s{0,2}(?:[-–—]|\b(?:a|al|y|e|o|u|hasta)\b(?:\s{1,2}(?:el|un|los|las))?)\s{0,2}",
    re.IGNORECASE,
)
_MORE = re.compile(r"\s{1,2}(?:m[aá]s|menos|adicional(?:es)?)\b", re.IGNORECASE)
_BY = re.compile(
    r"\ben\s{1,2}(?:(?:al\s{1,2}menos|por\s{1,2}lo\s{1,2}menos|m[aá]s\s{1,2}de|un|aproximadamente|"
    r"hasta)\s{1,2}){0,3}\Z",
    re.IGNORECASE,
)
_IN_DIGITS = re.compile(r"\s{0,2}\(\s{0,2}([0-9][0-9.,]{0,11})\s{0,2}\)")
_IN_WORDS = re.compile(
    r"\s{0,2}\(\s{0,2}([^\W\d_][^\W\d_ ]{2,40}(?: [^\W\d_]{1,15}){0,4})\s{0,2}\)"
)
_NAME = re.compile(r"\s{1,2}(?:de\s{1,2})?[A-ZÁÉÍÓÚÑ][a-záéíóúñ]")
_OF_MONTH = re.compile(
    r"\s{1,2}de\s{1,2}(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[pt]*iembre|octubre|"
    r"noviembre|diciembre)\b",
    re.IGNORECASE,
)


class Kind(StrEnum):
    """What a number in a text is. All but a quantity count nothing."""

    QUANTITY = "quantity"
    YEAR = "year"
    DATE = "date"
    LABEL = "label"


class Doubt(StrEnum):
    """Why a number has more than one reading."""

    SEPARATOR = "separator"
    SIGN = "sign"
    YEAR = "year"
    WORDS = "words"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as it stands in a text, from `start` to `end`.

    `value` is as written (`1.2` of `1.2 millones`), None where it is in doubt; `readings` are then
    what it may mean. `unit` is "" where none follows; `known` where it is a measure, money or a
    share rather than just the next noun. `change` where the text says that it is an amount by
    which something changes (`50 % más`, `reducir en 10 puntos`).
    """

    kind: Kind
    printed: str
    start: int
    end: int
    value: Decimal | None = None
    unit: str = ""
    known: bool = False
    change: bool = False
    doubt: Doubt | None = None
    readings: tuple[Decimal, ...] = ()


def quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers that count something, from left to right."""
    return tuple(each for each in numbers(text) if each.kind is Kind.QUANTITY)


def years(text: str) -> tuple[int, ...]:
    """The years a text names, each once."""
    named = (int(each.value) for each in numbers(text) if each.kind is Kind.YEAR and each.value)
    return tuple(dict.fromkeys(named))


def numbers(text: str) -> tuple[Quantity, ...]:
    """All numbers of a text, in digits and in words, with what each of them is."""
    found = sorted([*_in_digits(text), *_in_words(text)], key=lambda each: each.start)
    apart: list[Quantity] = []
    for each in found:
        if not apart or each.start >= apart[-1].end:
            apart.append(each)
    return tuple(_shared_units(text, apart))


def _in_digits(text: str) -> Iterator[Quantity]:
    spans = list(dates(text))
    starts = [start for start, _ in spans]
    for start, end in spans:
        yield Quantity(Kind.DATE, text[start:end], start, end)
    done = 0
    for token in TOKEN.finditer(text):
        for offset, piece in pieces(token[0]):
            start = token.start() + offset
            within = bisect_right(starts, start) - 1
            if start < done or (within >= 0 and start < spans[within][1]):
                continue
            each = _one(text, start, piece)
            done = each.end
            yield each


def _one(text: str, start: int, piece: str) -> Quantity:
    end = start + len(piece)
    as_label = Quantity(Kind.LABEL, piece, start, end)
    if part_of_code(text, start, end) or is_ordinal(text, end):
        return as_label
    if is_list_number(text, start, end):
        return as_label
    coin, first = money_before(text, start)
    unit = unit_after(text, end, coin)
    if not coin and is_label(text, start, strictly=not unit.known):
        return as_label
    if _YEAR.fullmatch(piece) and not coin:
        return _year_or_quantity(text, start, end, unit)
    return _quantity(text, first, start, end, unit, piece)


def _year_or_quantity(text: str, start: int, end: int, unit: Unit) -> Quantity:
    """`al 2022` is a year, `2000 ha` an area; what `2022 familias` is, nobody can tell."""
    printed, value = text[start:end], Decimal(text[start:end])
    before = (max(0, start - _CONTEXT), start)
    as_year = Quantity(Kind.YEAR, printed, start, end, value=value)
    if not unit.name or (_YEAR_CUE.search(text, *before) and not unit.known):
        return as_year
    if unit.known and not _YEAR_CUE.search(text, *before):
        return _quantity(text, start, start, end, unit, printed)
    if _WEAK_CUE.search(text, *before) and not unit.known:
        return as_year
    return Quantity(
        Kind.QUANTITY, text[start : unit.end], start, unit.end,
        unit=unit.name, known=unit.known, doubt=Doubt.YEAR, readings=(value,),
    )  # fmt: skip


def _quantity(text: str, first: int, start: int, end: int, unit: Unit, piece: str) -> Quantity:
    read = numeral(piece)
    readings, doubt = read.readings, Doubt.SEPARATOR if len(read.readings) > 1 else None
    if not readings:
        doubt = Doubt.UNREADABLE
    sign = _sign(text, first)
    if sign:
        first -= 1
    if sign == "?":
        readings = tuple(value for each in readings for value in (each, -each))
        doubt = doubt or Doubt.SIGN
    elif sign == "-":
        readings = tuple(-each for each in readings)
    if words := _IN_WORDS.match(text, end, end + _CONTEXT):
        readings, doubt, unit = _agreed(text, words, readings, doubt, unit)
    value = readings[0] if doubt is None else None
    return Quantity(
        Kind.QUANTITY, text[first : unit.end], first, unit.end, value, unit.name, unit.known,
        _is_change(text, first, unit), doubt, () if doubt is None else readings,
    )  # fmt: skip


def _agreed(
    text: str,
    words: re.Match[str],
    readings: tuple[Decimal, ...],
    doubt: Doubt | None,
    unit: Unit,
) -> tuple[tuple[Decimal, ...], Doubt | None, Unit]:
    """`5 (cinco) talleres`: the same number twice, or two that disagree."""
    said = [Decimal(each.value) for each in spelled(words[1])]
    if len(said) != 1:
        return readings, doubt, unit
    unit = unit_after(text, words.end())
    if said[0] in readings:
        return (said[0],), None, unit
    return (*readings, said[0]), doubt or Doubt.WORDS, unit


def _sign(text: str, start: int) -> str:
    """`-` where a minus stands before a number, `?` where it may be the dash of a list."""
    if start == 0 or text[start - 1] not in _MINUS:
        return ""
    before = text[: start - 1][-1:] if start == 1 else text[start - 2 : start - 1]
    if before in ("", "\n") or (text[start - 1] in "–—" and before in " (\t"):
        return "?"
    if before not in " (\t\u00a0":
        return ""
    return "-" if text[max(0, start - 12) : start - 1].rpartition("\n")[2].strip() else "?"


def _is_change(text: str, start: int, unit: Unit) -> bool:
    if _MORE.match(text, unit.end, unit.end + 20):
        return True
    share = unit.name == PERCENT or unit.name in POINTS
    return share and bool(_BY.search(text, max(0, start - _CONTEXT), start))


def _in_words(text: str) -> Iterator[Quantity]:
    for each in spelled(text):
        if found := _worded(text, each):
            yield found


def _worded(text: str, each: Spelled) -> Quantity | None:
    """A number in words; not an article, nor part of a name or a date."""
    unit = unit_after(text, each.end)
    counts = unit.known and not unit.name.startswith(("mil", "año"))
    if each.article and not (counts and "cada" in unit.name):
        return None
    capital = text[each.start].isupper() and not text[each.start : each.end].isupper()
    if _OF_MONTH.match(text, each.end, each.end + 20) or (
        capital and _NAME.match(text, each.end, each.end + 10)
    ):
        return None
    value = Decimal(each.value)
    readings: tuple[Decimal, ...] = ()
    doubt: Doubt | None = None
    if digits := _IN_DIGITS.match(text, each.end, each.end + 24):
        read = numeral(digits[1]).readings
        unit = unit_after(text, digits.end())
        if value not in read:
            readings, doubt = (value, *read), Doubt.WORDS
    return Quantity(
        Kind.QUANTITY, text[each.start : unit.end], each.start, unit.end,
        None if doubt else value, unit.name, unit.known,
        _is_change(text, each.start, unit), doubt, readings,
    )  # fmt: skip


def _shared_units(text: str, found: list[Quantity]) -> Iterator[Quantity]:
    """In `entre 5 y 10 talleres` or `10-15 %` the unit stands once, for both."""
    for number, each in enumerate(found):
        following = found[number + 1] if number + 1 < len(found) else None
        if (
            following
            and following.kind is each.kind is Kind.QUANTITY
            and not each.unit
            and _BETWEEN.fullmatch(text, each.end, following.start)
        ):
            yield replace(each, unit=following.unit, known=following.known)
        else:
            yield each
