"""Whole numbers written in Spanish words: `treinta y cinco`, `dos mil quinientos`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_UNITS = {
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9,
}  # fmt: skip
_TEENS = {
    "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
    "veintiun": 21, "veintiuna": 21, "veintiuno": 21, "veintidos": 22, "veintitres": 23,
    "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27,
    "veintiocho": 28, "veintinueve": 29,
}  # fmt: skip
_TENS = {
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
    "ochenta": 80, "noventa": 90,
}  # fmt: skip
_HUNDREDS = {
    "cien": 100, "ciento": 100, "doscient": 200, "trescient": 300, "cuatrocient": 400,
    "quinient": 500, "seiscient": 600, "setecient": 700, "novecient": 900, "ochocient": 800,
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[ \t\u00a0]{1,3}")
THOUSAND = "mil"


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words; `article` where it is only `un` or `una`, which counts nothing."""

    value: int
    start: int
    end: int
    article: bool


@dataclass(frozen=True, slots=True)
class _Word:
    word: str
    start: int
    end: int


def spelled(text: str) -> Iterator[Spelled]:
    """All numbers in words, from left to right."""
    run: list[_Word] = []
    for found in _WORD.finditer(text):
        word = _Word(_plain(found[0]), found.start(), found.end())
        joined = bool(run) and _GAP.fullmatch(text, run[-1].end, word.start)
        if joined and (_is_number(word.word) or word.word == "y"):
            run.append(word)
            continue
        yield from _in_run(run)
        run = [word] if _is_number(word.word) else []
    yield from _in_run(run)


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _is_number(word: str) -> bool:
    return word in _UNITS or word in _TEENS or word in _TENS or word == THOUSAND or _hundred(word)


def _hundred(word: str) -> bool:
    return word in _HUNDREDS or (word[-2:] in ("os", "as") and word[:-2] in _HUNDREDS)


def _in_run(run: list[_Word]) -> Iterator[Spelled]:
    at = 0
    while at < len(run):
        if run[at].word == "y":
            at += 1
            continue
        value, after = _number(run, at)
        article = after == at + 1 and run[at].word in ("un", "una", "uno")
        yield Spelled(value, run[at].start, run[after - 1].end, article)
        at = after


def _number(run: list[_Word], at: int) -> tuple[int, int]:
    """The longest number that begins at a word: thousands, then what is below."""
    if run[at].word == THOUSAND:
        thousands, after = 1, at
    else:
        thousands, after = _below_thousand(run, at)
    if not _is(run, after, {THOUSAND: 1000}):
        return thousands, after
    after += 1
    rest, end = _below_thousand(run, after)
    return thousands * 1000 + rest, end


def _below_thousand(run: list[_Word], at: int) -> tuple[int, int]:
    value = 0
    if at < len(run) and _hundred(run[at].word):
        word = run[at].word
        value += _HUNDREDS.get(word) or _HUNDREDS[word[:-2]]
        at += 1
        if word == "cien":
            return value, at
    if tens := _is(run, at, _TENS):
        value, at = value + tens, at + 1
        unit = _is(run, at + 1, _UNITS) if at < len(run) and run[at].word == "y" else 0
        return (value + unit, at + 2) if unit else (value, at)
    if small := _is(run, at, _TEENS) or _is(run, at, _UNITS):
        return value + small, at + 1
    return value, at


def _is(run: list[_Word], at: int, words: dict[str, int]) -> int:
    return words.get(run[at].word, 0) if at < len(run) else 0
