"""What the words of a target say in figures, where they can be read in one way only.

Anything else is left to a person, with the reason: a figure is never chosen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from planclaro.edit.quantities import Kind, Quantity, numbers
from planclaro.edit.units import PERCENT, POINTS
from planclaro.edit.wording import plain
from planclaro.model import Direction, Measure, TargetKind

_CONTEXT = 70
_AGE = re.compile(
    r"(?:menor(?:es)?|mayor(?:es)?|ni[nñ][oa]s?|adultos?|edad|infantes|entre|a|de)\s(?:de\s)?\Z",
    re.I,
)
_UP = re.compile(
    r"\b(?:increment|aument|ampli|elev|mejor|crec|acrecent|subir|sube|duplic|triplic)[a-z]*"
)
_DOWN = re.compile(r"\b(?:reduc|reduz|dismin|baj(?:ar|a|e|o)\b|descen|erradic|elimin|mitig)[a-z]*")
_MOVE = re.compile(r"\b(?:pasar?|pase|lleg|alcan|logr)[a-z]*")
_FROM = re.compile(r"\b(?:de|del|desde)\s(?:(?:un|el)\s)?\Z")
_TO = re.compile(
    r"\s?(?P<year>\(?\s?(?:(?:en|al|a[nñ]o)\s(?:el\s)?(?:a[nñ]o\s)?)?(?:19|20)[0-9]{2}\s?\)?)?,?\s?"
    r"\b(?:a|al|hasta)\s(?:(?:un|el)\s)?",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:al|a\sun|a|hasta(?:\s(?:el|un|en\sun|llegar\sal|alcanzar\sel))?|"
    r"(?:alcanzar|lograr|llegar|cubrir|atender)(?:\s(?:el|un|al|a\sun|que\sel|a))?)\s\Z"
)
_STARTS = re.compile(
    r"(?:(?:al|para\sel|hasta\sel|en\sel|a)\s(?:a[nñ]o\s)?(?:19|20|21)[0-9]{2}\s?[,:;-]?\s?)?"
    r"(?:(?:se|que)\s(?:ha\s)?(?:lograr|logre|tendr|contar)[a-z]*\s)?(?:(?:el|un|que\sel|la)\s)?"
)
_PLACES = re.compile(
    r"\b(?:cada|por|los|las|en|menos\sde|m[aá]s\sde|al\smenos|m[ií]nimo|sobre|entre|aprox[a-z]*|"
    r"casi|unos|unas|alrededor\sde|cerca\sde|primeros|primeras|pr[oó]xim[oa]s)\s(?:los\s|las\s)?\Z"
)
_DUE = re.compile(
    r"\b(?:al|para\sel|hasta\sel|hasta|a\sfines\sdel?|al\scierre\sdel?|al\st[eé]rmino\sdel?|en\sel|"
    r"para|a)\s(?:a[nñ]o\s)?\Z"
)
_SHARE = re.compile(
    r"%|porcentaje|tasa|indice|prevalencia|incidencia|proporcion|nivel de|cobertura"
)
_DONE = re.compile(
    r"(?:\w+\s){0,3}?(?:constru|implement|capacit|ejecu|elabor|realiz|promov|promoc|fortalec|gestion|"
    r"cre(?:ar|acion)|instal|dot|equip|rehabilit|mejoramiento|organiz|formul|impuls|firm|convenio|"
    r"taller|campan|programa|proyecto|desarroll|otorg|entreg|difund|difus|establec)"
)


class Reason(StrEnum):
    """Why no figure was taken from a text that has numbers."""

    DOUBTFUL = "doubtful"
    SEVERAL = "several"
    CHANGE_OR_LEVEL = "change-or-level"
    NO_UNIT = "no-unit"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Figures:
    """`baseline` and `target` are quantities of the text, each with its year. `deadline` is that
    of a target without a figure. `reason` says why there is none; `doubtful` are those numbers."""

    kind: TargetKind
    baseline: Quantity | None = None
    baseline_year: int | None = None
    target: Quantity | None = None
    target_year: int | None = None
    measure: Measure = Measure.LEVEL
    direction: Direction | None = None
    deadline: int | None = None
    reason: Reason | None = None
    doubtful: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    baseline: Quantity | None = None
    baseline_year: int | None = None
    target: Quantity | None = None
    measure: Measure = Measure.LEVEL
    reason: Reason | None = None


def figures_in(text: str, indicator: str = "", heading_year: int | None = None) -> Figures:
    """What a target says in figures. `heading_year` is that of its column, if it names one."""
    found = numbers(text)
    amounts = [each for each in found if each.kind is Kind.QUANTITY and not _is_age(text, each)]
    doubtful = tuple(each for each in amounts if each.doubt)
    direction = _direction(text)
    if doubtful:
        read = _Read(reason=Reason.DOUBTFUL)
    elif len(amounts) == 1:
        read = _one(text, amounts[0], direction)
    elif len(amounts) == 2:
        read = _two(text, amounts[0], amounts[1], direction)
    else:
        read = _Read(reason=Reason.SEVERAL if amounts else None)
    due = _due(text, found, read.baseline_year) or heading_year
    if read.target is None:
        kind = _kind(text, indicator, amounts)
        return Figures(kind, deadline=due, reason=read.reason, doubtful=doubtful)
    return Figures(
        _kind(text, indicator, [read.target]), read.baseline, read.baseline_year, read.target, due,
        read.measure, direction,
    )  # fmt: skip


def _is_age(text: str, each: Quantity) -> bool:
    ages = each.unit.startswith(("año", "mes"))
    return ages and bool(_AGE.search(_before(text, each)))


def _before(text: str, each: Quantity) -> str:
    return text[max(0, each.start - _CONTEXT) : each.start].lower().replace("\n", " ")


def _direction(text: str) -> Direction | None:
    words = plain(text)
    up, down = _UP.search(words), _DOWN.search(words)
    if bool(up) == bool(down):
        return None
    return Direction.INCREASE if up else Direction.DECREASE


def _one(text: str, each: Quantity, direction: Direction | None) -> _Read:
    if not each.unit:
        return _Read(reason=Reason.NO_UNIT)
    if each.value is None or each.value < 0:
        return _Read(reason=Reason.UNCLEAR)
    before = _before(text, each)
    if each.unit == PERCENT or each.unit in POINTS:
        return _share(text, each, before, direction)
    if each.change or _PLACES.search(before) or "cada" in each.unit:
        return _Read(reason=Reason.UNCLEAR)
    words = plain(before)
    if _UP.search(words) or _DOWN.search(words):
        # `aumentar 20 camas`: twenty more, or twenty in all?
        level = _LEVEL.search(before)
        return _Read(target=each) if level else _Read(reason=Reason.CHANGE_OR_LEVEL)
    return _Read(target=each)


def _share(text: str, each: Quantity, before: str, direction: Direction | None) -> _Read:
    if each.change:
        changed = direction is not None
        return _Read(target=each, measure=Measure.CHANGE) if changed else _unclear()
    if each.unit in POINTS:
        return _unclear()
    if _LEVEL.search(before):
        # `reducir al 100 %` cannot mean that everything is left.
        whole = direction is Direction.DECREASE and each.value is not None and each.value >= 100
        return _unclear() if whole else _Read(target=each)
    if _STARTS.fullmatch(text[: each.start].lower().lstrip("•-– ")):
        return _Read(target=each)
    words = plain(before)
    moved = _UP.search(words) or _DOWN.search(words)
    return _Read(reason=Reason.CHANGE_OR_LEVEL) if moved else _unclear()


def _unclear() -> _Read:
    return _Read(reason=Reason.UNCLEAR)


def _two(text: str, first: Quantity, second: Quantity, direction: Direction | None) -> _Read:
    """`reducir de 15.6 % a 5 %`; `de 5 a 10 talleres` alone may be a range."""
    words = plain(text[: first.start])
    moves = _UP.search(words) or _DOWN.search(words) or _MOVE.search(words)
    between = _TO.fullmatch(text[first.end : second.start].replace("\n", " "))
    same = first.unit == second.unit and bool(second.unit)
    if not (moves and between and same and _FROM.search(_before(text, first))):
        return _Read(reason=Reason.SEVERAL)
    start, end = first.value, second.value
    if start is None or end is None or min(start, end) < 0 or start == end:
        return _unclear()
    if direction and (direction is Direction.INCREASE) != (end > start):
        return _unclear()
    year = re.search(r"[0-9]{4}", between["year"] or "")
    return _Read(first, int(year[0]) if year else None, second)


def _due(text: str, found: tuple[Quantity, ...], taken: int | None) -> int | None:
    """The one year by which it is to be reached, where the words before say so."""
    named = [each for each in found if each.kind is Kind.YEAR and each.value != taken]
    if len({each.value for each in named}) != 1 or named[0].value is None:
        return None
    return int(named[0].value) if _DUE.search(_before(text, named[0])) else None


def _kind(text: str, indicator: str, amounts: list[Quantity]) -> TargetKind:
    """A share, or an indicator that is one, is a change in people's lives or the place; what is
    built, made or trained is something done. By words alone: whoever compares it decides."""
    said = plain(text)
    if any(each.unit == PERCENT or each.unit in POINTS for each in amounts):
        return TargetKind.OUTCOME
    if _DONE.match(said):
        return TargetKind.ACTION
    if _SHARE.search(plain(indicator)) or _UP.match(said) or _DOWN.match(said):
        return TargetKind.OUTCOME
    return TargetKind.ACTION
