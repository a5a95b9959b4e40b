"""What follows a number in Spanish prose: per cent, money, measures, what is counted."""

from __future__ import annotations

import re
from dataclasses import dataclass

PERCENT = "%"
POINTS = ("puntos", "puntos porcentuales")
NEAR = 90
"""Letters after a number in which its unit stands."""

# Lines are broken inside sentences, which then go on in lower case; cells of tables are not.
_GAP = r"(?:[ \u00a0\u202f]{1,2}|[ \u00a0]?\n(?=(?-i:[a-záéíóúñ])))"
_PERCENT = re.compile(rf"[ \u00a0\u202f]{{0,2}}%|{_GAP}(?:por\s+ciento|porciento)\b", re.IGNORECASE)
_POINTS = re.compile(rf"{_GAP}(?:p\.?p\.|(puntos?)(\s+porcentuales|\s+porcentual)?)", re.IGNORECASE)
_SCALE = re.compile(
    rf"{_GAP}?(mil\s+millones|millones|mill[oó]n|miles|mil|mm)\b(?:\s{{1,2}}(?:de\s{{1,2}})?)?",
    re.IGNORECASE,
)
_COIN = re.compile(
    rf"{_GAP}?(?:nuevos\s+)?(soles|d[oó]lares(?:\s+americanos)?|euros)\b", re.IGNORECASE
)
_PREFIX = re.compile(r"(?<![A-Za-z])(S/\.?|US\$|USD|PEN|\$|€)\s{0,2}\Z", re.IGNORECASE)
_PREFIXES = {"s/": "soles", "pen": "soles", "us$": "dólares", "usd": "dólares", "€": "euros"}
_MEASURE = re.compile(
    rf"{_GAP}?(km\s?[²2]|m\s?[²³23]|mm|cm|kms?|km|kg|kgs|g|ml|lts?|lt|l|has?|hás?|mts?|mtrs|m|"
    r"tn|tm|ton|t|kwh?|mwh?|kv|hz|mbps|°\s?c|‰|msnm|"
    r"hect[aá]reas?|kil[oó]metros?|metros?|toneladas?|litros?|kilos?|quintales|qq)"
    r"(?![^\W\d_]|[0-9])\.?",
    re.IGNORECASE,
)
_AS_IS = {each.lower(): each for each in ("°C", "kW", "kWh", "MW", "MWh", "kV", "Hz", "Mbps")}
_SQUARE = re.compile(r"\s{1,2}(c[uú]bicos?|cuadrados?|lineales|lineal)\b", re.IGNORECASE)
_PER = re.compile(
    r"\s{0,2}/\s{0,2}([^\W\d_]{1,12})\b|"
    r"\s{1,2}(por\s+km[2²]|(?:por|al|cada|a\s+la)\s+(?:d[ií]a|mes|a[nñ]o|hora|segundo|semana|habitante|persona|"
    r"hect[aá]rea|vaca|cabeza|familia))\b|"
    r"\s{1,2}(diari[oa]s?|mensual(?:es)?|anual(?:es)?|semanal(?:es)?)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"{_GAP}((?:de|por)\s+cada\s+(?:[0-9][0-9.,  ]{{0,11}}[0-9]|[0-9]|[^\W\d_]{{2,12}})"
    r"(?:\s+[^\W\d_]{4,20})?)",
    re.IGNORECASE,
)
_NOUN = re.compile(rf"{_GAP}([^\W\d_]{{3,30}})")
_STOP = frozenset(
    """
    al algunos ambas ambos ante año años antes aproximadamente aunque bajo cada casi como con contra
    cual cuando cuya cuyo debe del desde después dicho donde durante ella ellas ellos entre era eran
    eres esa ese eso esta este esto está están fue fueron hacia han hasta hay incluso las los luego
    mas más mayor mayores mejor menor menores menos mediante mientras mismo muy nada nos otra otras
    otro otros para pero poco por porque que quien respecto según sean ser será serán siendo sin
    sobre solo son sus también tan tanto tiene tienen toda todas todo todos tras una unas uno unos
    veces
    """.split()
)


@dataclass(frozen=True, slots=True)
class Unit:
    """`name` is how it is called, `end` where it ends in the text; `known` where it is a measure,
    money or a share rather than just the next noun."""

    name: str
    end: int
    known: bool


def money_before(text: str, start: int) -> tuple[str, int]:
    """The coin that stands before a number and where it begins: (`soles`, 3), or ("", start)."""
    low = max(0, start - 8)
    found = _PREFIX.search(text, low, start)
    if not found:
        return "", start
    sign = found[1].lower().rstrip(".")
    return _PREFIXES.get(sign, sign), found.start()


def unit_after(text: str, end: int, coin: str = "") -> Unit:
    """The unit of a number that ends there; no name where none follows."""
    limit = end + NEAR
    if share := _PERCENT.match(text, end, limit):
        return Unit(PERCENT, share.end(), True)
    if points := _POINTS.match(text, end, limit):
        name = "puntos porcentuales" if points[2] or not points[1] else "puntos"
        return Unit(name, points.end(), True)
    if each := _EACH.match(text, end, limit):
        return Unit(_tidy(each[1]), each.end(1), True)
    if scale := _SCALE.match(text, end, limit):
        return _scaled(text, scale, coin)
    return _counted(text, end, coin)


def _scaled(text: str, scale: re.Match[str], coin: str) -> Unit:
    name = _tidy(scale[1]).lower()
    of = _counted(text, scale.end(1), coin)
    if not of.name:
        of = _counted(text, max(scale.end() - 1, scale.end(1)), coin)
    if not of.name:
        return Unit(name, scale.end(1), True)
    between = " " if name in ("mil", "mm") else " de "
    return Unit(f"{name}{between}{of.name}", max(of.end, scale.end(1)), True)


def _counted(text: str, end: int, coin: str) -> Unit:
    if money := _COIN.match(text, end):
        return Unit(_tidy(money[1]).lower(), money.end(), True)
    if coin:
        return Unit(coin, end, True)
    if measure := _MEASURE.match(text, end):
        return _measured(text, measure)
    noun = _NOUN.match(text, end)
    if noun and noun[1].lower() not in _STOP:
        name = noun[1].lower() if noun[1].isupper() else noun[1]
        return _per(text, name, noun.end(1), False)
    if noun and noun[1].lower() in ("año", "años"):
        return Unit(noun[1].lower(), noun.end(1), True)
    return Unit("", end, False)


def _measured(text: str, measure: re.Match[str]) -> Unit:
    name = measure[1].replace("²", "2").replace("³", "3")
    name = re.sub(r"\s", "", name)
    name = _AS_IS.get(name.lower(), name.lower())
    end = measure.end(1)
    if square := _SQUARE.match(text, end):
        name, end = f"{name} {square[1].lower()}", square.end()
    return _per(text, name, end, True)


def _per(text: str, name: str, end: int, known: bool) -> Unit:
    per = _PER.match(text, end)
    if not per:
        return Unit(name, end, known)
    if per[1]:
        return Unit(f"{name}/{per[1].lower()}", per.end(), True)
    return Unit(f"{name} {_tidy(per[2] or per[3]).lower()}", per.end(), True)


def _tidy(text: str) -> str:
    return " ".join(text.split())
