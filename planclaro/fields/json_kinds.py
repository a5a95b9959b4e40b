"""How each kind of value is said in JSON Schema.

This project's loader takes every scalar as text; an editor has already given it a type: `010101`
is a number there, `true` a switch. So what is text here may be either there, and what only the
digits tell (a leading zero, an exponent) an editor cannot see.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from planclaro.diagnostics import Words
from planclaro.fields.kinds import KINDS, Kind
from planclaro.model.scalars import MAX_DIGITS, MAX_ID

Schema: TypeAlias = dict[str, Any]

_IN_LANGUAGE = Words("El texto en este idioma: {name}.", "The text in this language: {name}.")
_WRONG = Words("Así no vale. {rule}", "This will not do. {rule}")
_NO_TEXT = Words("Aquí va el texto, que no puede faltar.", "The text goes here, and is needed.")
_SIGN_OF_SOMETHING = r"\S"
_NUMBER = rf"^(?=(?:[^0-9]*[0-9]){{1,{MAX_DIGITS}}}[^0-9]*$)-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$"
_DATE = "^(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
# A pattern is ECMAScript's, in its Unicode mode: a sign that needs no backslash may have none.
_IN_ADDRESS = r'[^\s"<>\\`]'
_HOST = (
    r"[Hh][Tt][Tt][Pp][Ss]?://"
    r'(?:[^\s"<>\\`@/?#:\[\]]+|\[[^\s"<>\\`\]]+\])(?::[0-9]{1,5})?'
)
_STEP = r'/(?!\.\.?/)[^\s"<>\\`?#/]+'
_MAIL = (
    r'[Mm][Aa][Ii][Ll][Tt][Oo]:[^\s"<>\\`@?]+@[^\s"<>\\`@?]+'
    rf"(?:\?{_IN_ADDRESS}*)?"
)


def kind_schema(kind: Kind, lang: str) -> Schema:
    """The schema of a single value that is no text in several languages."""
    return _told(kind, lang, _MADE[kind]())


def text_schema(lang: str, languages: Mapping[str, str]) -> Schema:
    """The schema of a text; `languages` are the codes that are offered, and their names."""
    line = _spoken(_line(), _NO_TEXT.pick(lang))
    form = {
        "type": ["string", "number", "object"],
        "pattern": _SIGN_OF_SOMETHING,
        "properties": {
            code: {"title": name, "description": _IN_LANGUAGE.pick(lang).format(name=name), **line}
            for code, name in languages.items()
        },
        "additionalProperties": line,
        "minProperties": 1,
    }
    return _told(Kind.TEXT, lang, _or_switch(form))


def _told(kind: Kind, lang: str, schema: Schema) -> Schema:
    doc = KINDS[kind]
    title, text = doc.title.pick(lang), doc.text.pick(lang)
    said = _spoken(schema, _WRONG.pick(lang).format(rule=text))
    return {"title": title, "description": text, **said}


def _spoken(schema: Schema, message: str) -> Schema:
    """With what an editor says of a value that does not fit."""
    told = {"errorMessage": message, "patternErrorMessage": message}
    if "anyOf" not in schema:
        return schema | told
    # Of alternatives that fail, the first is what nearly everybody means.
    first, *others = schema["anyOf"]
    return {"anyOf": [first | told, *others]}


def _number() -> Schema:
    return {"type": ["string", "number"], "pattern": _NUMBER, **_between(-(10**MAX_DIGITS))}


def _between(least: int, most: int = 10**MAX_DIGITS) -> Schema:
    return {"minimum": least, "maximum": most}


def _whole(least: int, most: int, pattern: str) -> Callable[[], Schema]:
    return lambda: {"type": ["string", "integer"], "pattern": pattern, **_between(least, most)}


def _written(pattern: str) -> Callable[[], Schema]:
    """Text that no number and no switch could be meant as."""
    return lambda: {"type": "string", "pattern": pattern}


def _id() -> Schema:
    pattern = rf"^(?=.{{1,{MAX_ID}}}$)[a-z0-9]+(?:-[a-z0-9]+)*$"
    return _or_switch({"type": ["string", "integer"], "pattern": pattern, "minimum": 0})


def _line() -> Schema:
    return _or_switch({"type": ["string", "number"], "pattern": _SIGN_OF_SOMETHING})


def _or_switch(schema: Schema) -> Schema:
    """`true` is text here. Said without naming the type, or editors would offer it everywhere."""
    return {"anyOf": [schema, {"not": {"type": ["string", "number", "object", "array", "null"]}}]}


_MADE: Mapping[Kind, Callable[[], Schema]] = {
    Kind.NUMBER: _number,
    Kind.COUNT: _whole(0, 999_999_999, "^(?:0|[1-9][0-9]{0,8})$"),
    Kind.YEAR: _whole(1900, 2199, "^(?:19|20|21)[0-9]{2}$"),
    Kind.DATE: _written(_DATE),
    Kind.GOAL: _whole(1, 17, "^(?:[1-9]|1[0-7])$"),
    Kind.ROW: lambda: {
        "type": ["string", "integer"],
        "pattern": "^[0-9]+[a-z]?(?: ?[-–,] ?[0-9]+[a-z]?)*$",
        "minimum": 0,
    },
    Kind.ID: _id,
    Kind.REFERENCE: _line,
    Kind.UBIGEO: _whole(0, 999_999, "^(?:[0-9]{2}|[0-9]{4}|[0-9]{6})$"),
    Kind.LINK: _written(rf"^(?:{_HOST}(?:[/?#]{_IN_ADDRESS}*)?|{_MAIL})$"),
    Kind.ADDRESS: _written(rf"^{_HOST}(?:{_STEP})*/$"),
    Kind.DIGEST: lambda: {"type": ["string", "number"], "pattern": "^[0-9a-f]{64}$"},
    Kind.LANGUAGE: _written("^[a-z]{2,3}(?:-[A-Z]{2}|-[a-z0-9]{4,8})?$"),
    Kind.LOCALE: _written("^[a-z]{2,3}(?:_[A-Z]{2})?$"),
    Kind.SWITCH: lambda: {"type": ["boolean", "string"], "pattern": "^(?:true|false)$"},
    Kind.LINE: _line,
}
