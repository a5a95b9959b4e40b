"""The types of single values. Every scalar reaches them as text (see `read.load`).

So these types decide what `010101`, `no` or `12:30` mean. A validator raises
`PydanticCustomError` whose type is the id of a code in `codes`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PrivateAttr,
    RootModel,
    model_serializer,
    model_validator,
)
from pydantic_core import PydanticCustomError

from planclaro.model.addresses import is_link


class Frozen(BaseModel):
    """Base of all that is read from files: closed (unknown keys refused) and frozen."""

    model_config = ConfigDict(extra="forbid", frozen=True)


# Not `\d`, which takes the digits of any script.
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
YEAR = re.compile(r"(19|20|21)[0-9][0-9]")
_COUNT = re.compile(r"0|[1-9][0-9]{0,8}")
_GOAL = re.compile(r"[1-9]|1[0-7]")
_ROW = re.compile(r"[0-9]+[a-z]?( ?[-–,] ?[0-9]+[a-z]?)*")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2}|-[a-z0-9]{4,8})?")
_PAGE_WORD = re.compile(r"(?:p|pp|p[aá]gs?|p[aá]ginas?|pages?)(?:\. *| +)(?=[0-9])", re.IGNORECASE)
_DATE = re.compile(r"[0-9]{4}-[0-9][0-9]-[0-9][0-9]")
UBIGEO = re.compile(r"[0-9]{2}|[0-9]{4}|[0-9]{6}")
# Letters and a sign that are drawn as nothing: fillers of Hangul, the empty cell of Braille.
_SHAPELESS = "\u115f\u1160\u3164\uffa0\u2800"
_NO_DOUBTS: Mapping[str, str] = {}
MAX_DIGITS = 18
MAX_ID = 64


def _number(raw: object) -> object:
    if isinstance(raw, str):
        if not _NUMBER.fullmatch(raw):
            raise _not_a_number(raw)
        if sum(character.isdigit() for character in raw) > MAX_DIGITS:
            raise PydanticCustomError("P010", "", {"value": raw})
        return Decimal(raw)
    return raw


def _not_a_number(raw: str) -> PydanticCustomError:
    decimal = raw.replace(",", ".")
    if re.fullmatch(r"-?[1-9][0-9]{0,2},[0-9]{3}", raw):
        args = {"value": raw, "guess": raw.replace(",", ""), "decimal": decimal}
        return PydanticCustomError("P021", "", args)
    if re.fullmatch(r"-?[0-9]+,[0-9]+", raw):
        return PydanticCustomError("P011", "", {"value": raw, "guess": decimal})
    return PydanticCustomError("P010", "", {"value": raw})


def _year(raw: object) -> object:
    if isinstance(raw, str):
        if not YEAR.fullmatch(raw):
            inside = YEAR.search(raw)
            guess = inside[0] if inside else "2026"
            raise PydanticCustomError("P012", "", {"value": raw, "guess": guess})
        return int(raw)
    return raw


def _count(raw: object) -> object:
    if isinstance(raw, str):
        if not _COUNT.fullmatch(raw):
            raise PydanticCustomError("P013", "", {"value": raw})
        return int(raw)
    return raw


def _goal(raw: object) -> object:
    if isinstance(raw, str):
        if not _GOAL.fullmatch(raw):
            raise PydanticCustomError("P023", "", {"value": raw})
        return int(raw)
    return raw


def _row(raw: object) -> object:
    if isinstance(raw, str) and raw and not _ROW.fullmatch(raw):
        raise PydanticCustomError("P024", "", {"value": raw})
    return raw


def _page(raw: object) -> object:
    if isinstance(raw, str) and (word := _PAGE_WORD.match(raw)):
        raise PydanticCustomError("P025", "", {"value": raw, "guess": raw[word.end() :]})
    return raw


def _language_code(raw: object) -> object:
    if isinstance(raw, str) and not LANGUAGE.fullmatch(raw):
        raise PydanticCustomError("S010", "", {"value": raw})
    return raw


def _reference(raw: object) -> object:
    if isinstance(raw, str) and invisible_in(raw):
        raise PydanticCustomError("P014", "", {"value": raw})
    return raw


def _id(raw: object) -> object:
    if isinstance(raw, str) and not (ID.fullmatch(raw) and len(raw) <= MAX_ID):
        raise PydanticCustomError("P014", "", {"value": raw})
    return raw


def _date(raw: object) -> object:
    if isinstance(raw, str):
        try:
            if not _DATE.fullmatch(raw):
                raise ValueError
            return date.fromisoformat(raw)
        except ValueError:
            raise PydanticCustomError("P015", "", {"value": raw}) from None
    return raw


def _ubigeo(raw: object) -> object:
    if isinstance(raw, str) and not UBIGEO.fullmatch(raw):
        raise PydanticCustomError("P016", "", {"value": raw})
    return raw


def _link(raw: object) -> object:
    if isinstance(raw, str) and not is_link(raw):
        raise PydanticCustomError("P017", "", {"value": raw})
    return raw


def _switch(raw: object) -> object:
    if isinstance(raw, str):
        if raw not in ("true", "false"):
            raise PydanticCustomError("P018", "", {"value": raw})
        return raw == "true"
    return raw


def invisible_in(text: str) -> str:
    """The first character that cannot be seen (or looks like a common space and is none), or ""."""
    hidden = (c for c in text if c != " " and unicodedata.category(c) in ("Cf", "Zs"))
    return next(hidden, "")


def is_blank(text: str) -> bool:
    """Whether there is nothing to see: only spaces, marks and signs without a shape."""
    return not any(unicodedata.category(c)[0] in "LNPS" and c not in _SHAPELESS for c in text)


def _digits(value: Decimal) -> str:
    """Not str, which writes 0.0000001 as 1E-7."""
    return f"{value:f}"


Number = Annotated[
    Decimal, BeforeValidator(_number), PlainSerializer(_digits, return_type=str, when_used="json")
]
"""A number written with a point: `22.65`, `511703`, `-3`. Keeps the digits as written."""
Year = Annotated[int, BeforeValidator(_year)]
"""A year of four digits, 1900 to 2199."""
Count = Annotated[int, BeforeValidator(_count)]
"""A whole number, zero or more."""
Goal = Annotated[int, BeforeValidator(_goal)]
"""A Sustainable Development Goal, 1 to 17."""
Row = Annotated[str, Field(min_length=1), BeforeValidator(_row)]
"""A row of a table or several: `3`, `3a`, `3-5`."""
Page = Annotated[str, Field(min_length=1), BeforeValidator(_page)]
"""What a page has printed as its number: `12`, `xii`, `12-13`. Pages of the site add the word."""
LanguageCode = Annotated[str, BeforeValidator(_language_code)]
"""A BCP 47 tag: `es`, `en`, `quz`."""
Id = Annotated[str, BeforeValidator(_id)]
"""Lower-case ASCII letters, digits and single hyphens; part of addresses, never changes."""
Reference = Annotated[str, Field(min_length=1), BeforeValidator(_reference)]
"""An id of what all plans share. Its grammar is not asked for: what is not known is told with
what there is, by name."""
Date = Annotated[date, BeforeValidator(_date)]
"""A day, `2026-10-04`."""
Ubigeo = Annotated[str, BeforeValidator(_ubigeo)]
"""INEI's code of a place: two digits (region), four (province) or six (district)."""
Link = Annotated[str, BeforeValidator(_link)]
"""An http, https or mailto address."""
Switch = Annotated[bool, BeforeValidator(_switch)]
"""`true` or `false`, nothing else."""
Line = Annotated[str, Field(min_length=1)]
"""A text that has the same wording in every language: a name, a label as printed."""


class Text(RootModel[dict[str, Line]]):
    """A text by language code. A plain string in YAML stands under the key `""`: the site's
    first language."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, raw: Any) -> Any:
        if isinstance(raw, str):
            return {"": raw}
        if isinstance(raw, dict) and not raw:
            raise PydanticCustomError("P008", "", {})
        return raw

    @model_serializer(when_used="json")
    def _as_written(self) -> str | dict[str, str]:
        return self.root[""] if self.root.keys() == {""} else self.root

    def __bool__(self) -> bool:
        return bool(self.root)

    @property
    def doubts(self) -> Mapping[str, str]:
        """By language, why a reader should be told that it is no more than a first version."""
        return _NO_DOUBTS


class Doubted(Text):
    """A text with translations that are drafts, made by a machine, or older than the original."""

    _doubts: Mapping[str, str] = PrivateAttr(default_factory=dict)

    @classmethod
    def of(cls, text: Text, doubts: Mapping[str, str]) -> Doubted:
        """The same text, with `draft`, `machine` or `stale` by language."""
        doubted = cls(text.root)
        doubted._doubts = doubts
        return doubted

    @property
    def doubts(self) -> Mapping[str, str]:
        return self._doubts
