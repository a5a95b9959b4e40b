"""Whole numbers in words, in Spanish and in English, for what is read aloud.

A library for it was tried: it says «veintiuno mil» and knows no agreement («doscientas viviendas»).
"""

from __future__ import annotations

from enum import Enum, auto

LONGEST = 18
"""Digits. A longer number is said digit by digit."""


class Form(Enum):
    """What a number stands before: nothing, or a noun of one gender or the other."""

    ALONE = auto()
    MASCULINE = auto()
    FEMININE = auto()


_ES_SMALL = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés "
    "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()
_ES_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_ES_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos "
    "ochocientos novecientos"
).split()
_ES_SCALES = (("", ""), ("millón", "millones"), ("billón", "billones"))
_EN_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_EN_SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion")


def in_spanish(number: int, form: Form = Form.ALONE) -> str:
    """`veintiún` before turistas, `veintiuna` before viviendas."""
    if number == 0:
        return _ES_SMALL[0]
    words: list[str] = []
    for power in range(len(_ES_SCALES) - 1, -1, -1):
        group = number // 10 ** (6 * power) % 10**6
        if not group:
            continue
        one, many = _ES_SCALES[power]
        said = _es_below_million(group, Form.MASCULINE if power else form)
        words += [said, one if group == 1 else many]
    return " ".join(filter(None, words))


def _es_below_million(number: int, form: Form) -> str:
    thousands, rest = divmod(number, 1000)
    words = []
    if thousands > 1:
        words.append(_es_below_thousand(thousands, _before_noun(form)))
    if thousands:
        words.append("mil")
    if rest:
        words.append(_es_below_thousand(rest, form))
    return " ".join(words)


def _before_noun(form: Form) -> Form:
    return Form.MASCULINE if form is Form.ALONE else form


def _es_below_thousand(number: int, form: Form) -> str:
    if number == 100:
        return "cien"
    hundreds, rest = divmod(number, 100)
    words = []
    if hundreds:
        word = _ES_HUNDREDS[hundreds - 1]
        agrees = form is Form.FEMININE and hundreds > 1
        words.append(f"{word[:-2]}as" if agrees else word)
    if rest:
        words.append(_es_below_hundred(rest, form))
    return " ".join(words)


def _es_below_hundred(number: int, form: Form) -> str:
    if number % 10 == 1 and number != 11:
        return _es_ending_in_one(number, form)
    if number < 30:
        return _ES_SMALL[number]
    tens, ones = divmod(number, 10)
    word = _ES_TENS[tens - 3]
    return f"{word} y {_ES_SMALL[ones]}" if ones else word


def _es_ending_in_one(number: int, form: Form) -> str:
    one = {Form.ALONE: "uno", Form.MASCULINE: "un", Form.FEMININE: "una"}[form]
    if number == 1:
        return one
    if number == 21:
        return "veintiún" if form is Form.MASCULINE else f"veinti{one}"
    return f"{_ES_TENS[number // 10 - 3]} y {one}"


def in_english(number: int, form: Form = Form.ALONE) -> str:
    """`one hundred and one`; numbers of English do not agree, so `form` changes nothing."""
    if number == 0:
        return _EN_SMALL[0]
    words: list[str] = []
    for power in range(len(_EN_SCALES) - 1, -1, -1):
        group = number // 1000**power % 1000
        if not group:
            continue
        if words and not power and group < 100:
            words.append("and")
        words += [_en_below_thousand(group), _EN_SCALES[power]]
    return " ".join(filter(None, words))


def _en_below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [_EN_SMALL[hundreds], "hundred"] if hundreds else []
    if hundreds and rest:
        words.append("and")
    if rest:
        words.append(_en_below_hundred(rest))
    return " ".join(words)


def _en_below_hundred(number: int) -> str:
    if number < 20:
        return _EN_SMALL[number]
    tens, ones = divmod(number, 10)
    word = _EN_TENS[tens - 2]
    return f"{word}-{_EN_SMALL[ones]}" if ones else word


def year_in_english(year: int) -> str:
    """`twenty twenty-two`, `nineteen oh five`, `two thousand and nine`."""
    century, rest = divmod(year, 100)
    if century == 20 and rest < 10:
        return in_english(year)
    if not rest:
        return f"{in_english(century)} hundred"
    return f"{in_english(century)} {'oh ' if rest < 10 else ''}{in_english(rest)}"
