"""One document against its model: the model object, or every problem with its place."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from planclaro.codes import CODES, document, phrases, syntax
from planclaro.diagnostics import Diagnostic, Words, ordered
from planclaro.model.scalars import invisible_in, is_blank
from planclaro.read.parse.explain import GLUED_COLON
from planclaro.read.schema.fields import ModelType, fields_of, model_at, values_at
from planclaro.read.schema.misplaced import key_advice, renamed
from planclaro.read.schema.vocabulary import advice_on_values, as_id, phrase
from planclaro.read.yaml_doc import ENOUGH, Data, Loc, YamlDoc, locate

M = TypeVar("M", bound=BaseModel)
Teller = Callable[[YamlDoc, ModelType, ErrorDetails], Diagnostic]


def validate(doc: YamlDoc, model: type[M]) -> M | list[Diagnostic]:
    value, errors = _validated(doc, model)
    unknown = [error for error in errors if error["type"] == "extra_forbidden"]
    # A key written wrong is one mistake, not an unknown key and a missing one.
    said = {renamed(model, error["loc"], _beside(doc, error)) for error in unknown}
    said |= {error["loc"] for error in unknown}
    problems = [_teller(error)(doc, model, error) for error in errors if not _follows(error, said)]
    empty = (loc for loc in _empty_places(doc.data) if loc not in said)
    problems += [_empty(doc, loc) for loc in islice(empty, ENOUGH)]
    return value if value is not None and not problems else list(ordered(problems))


def _validated(doc: YamlDoc, model: type[M]) -> tuple[M | None, list[ErrorDetails]]:
    try:
        return model.model_validate(doc.data), []
    except ValidationError as error:
        return None, _first(doc, error.errors(include_url=False))


def _teller(error: ErrorDetails) -> Teller:
    value = error["input"]
    if isinstance(value, str) and invisible_in(value) and error["type"] in _HIDDEN_CAUSE:
        return _invisible
    return _TOLD.get(error["type"], _wrong_shape)


def _first(doc: YamlDoc, errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """Enough errors, from the top of the file; one each where an alias repeats them."""
    placed = {
        (locate(doc.root, error["loc"]), error["type"], str(error["loc"][-1:])): error
        for error in errors
    }
    return [placed[key] for key in sorted(placed)[:ENOUGH]]


def _follows(error: ErrorDetails, said: set[Loc]) -> bool:
    """An error that only repeats another: an item refused also makes its list too short."""
    if error["type"] == "too_short":
        return bool(error["input"])
    return error["type"] == "missing" and error["loc"] in said


def _empty_places(data: Data, loc: Loc = ()) -> Iterator[Loc]:
    if data is None or (isinstance(data, str) and is_blank(data)):
        yield loc
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _empty_places(value, (*loc, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _empty_places(value, (*loc, index))


def _missing(doc: YamlDoc, model: ModelType, error: ErrorDetails) -> Diagnostic:
    loc = error["loc"]
    key = str(loc[-1])
    values = values_at(model, loc)
    told = _one_of(key, values) if values else _example(key)
    return doc.report(document.MISSING_KEY, loc[:-1], at_key=True, key=key, example=told)


def _one_of(key: str, values: Sequence[str]) -> Words:
    """`outcome» o «kind: action`: each value that may be added."""
    return Words(
        f"{phrases.OR.es}{key}: ".join(values),
        f"{phrases.OR.en}{key}: ".join(values),
    )


def _unknown(doc: YamlDoc, model: ModelType, error: ErrorDetails) -> Diagnostic:
    loc = error["loc"]
    told = key_advice(model, loc, _beside(doc, error))
    return doc.report(document.UNKNOWN_KEY, loc, at_key=True, key=loc[-1], advice=told)


def _not_in_list(doc: YamlDoc, model: ModelType, error: ErrorDetails) -> Diagnostic:
    loc, value = error["loc"], error["input"]
    if not isinstance(value, str):
        return _wrong_shape(doc, model, error)
    told = advice_on_values(value, values_at(model, loc))
    return doc.report(document.NOT_IN_LIST, loc, key=_name(loc), value=value, advice=told)


def _empty(doc: YamlDoc, loc: Loc) -> Diagnostic:
    return doc.report(document.EMPTY_VALUE, loc, at_key=True, key=_name(loc))


def _empty_list(doc: YamlDoc, model: ModelType, error: ErrorDetails) -> Diagnostic:
    return doc.report(document.EMPTY_LIST, error["loc"], key=_name(error["loc"]))


def _invisible(doc: YamlDoc, model: ModelType, error: ErrorDetails) -> Diagnostic:
    value = str(error["input"])
    hidden = invisible_in(value)
    name = f"U+{ord(hidden):04X}"
    return doc.report(document.INVISIBLE, error["loc"], value=value, name=name)


def _digest(doc: YamlDoc, model: ModelType, error: ErrorDetails) -> Diagnostic:
    return doc.report(document.DIGEST, error["loc"], value=error["input"])


def _bad_id(doc: YamlDoc, model: ModelType, error: ErrorDetails) -> Diagnostic:
    value = str(error["input"])
    guess = as_id(value)
    told = phrase(phrases.DID_YOU_MEAN, guess=guess) if guess else Words("", "")
    return doc.report(document.ID, error["loc"], value=value, advice=told)


def _wrong_shape(doc: YamlDoc, model: ModelType, error: ErrorDetails) -> Diagnostic:
    """Every other error: pydantic's own types, and the codes that the model raises."""
    kind, loc, value = error["type"], error["loc"], error["input"]
    if value is None or value == "":
        return _empty(doc, loc)
    if kind in CODES:
        return doc.report(CODES[kind], loc, key=_name(loc), **error.get("ctx", {}))
    key, got = _name(loc), _kind(value)
    if kind == "tuple_type":
        example = _example(key, phrases.SOME_LIST)
        return doc.report(document.NOT_A_LIST, loc, key=key, got=got, example=example)
    fields = fields_of(model_at(model, loc))
    if not fields or kind not in ("model_type", "dict_type"):
        return doc.report(document.NOT_A_VALUE, loc, key=key, got=got, example=_example(key))
    if isinstance(value, str) and (glued := GLUED_COLON.match(value)):
        return doc.report(syntax.NO_SPACE_AFTER_COLON, loc, key=glued[1])
    group = f"{{{fields[0]}: …, …}}"
    example = _example(key if loc and loc[-1] == key else "", Words(group, group))
    told: dict[str, Any] = {"key": key, "got": got, "fields": fields, "example": example}
    return doc.report(document.NOT_A_MAPPING, loc, **told)


def _kind(value: object) -> Words:
    if isinstance(value, list):
        return phrases.A_LIST
    return phrases.A_MAPPING if isinstance(value, dict) else phrases.A_TEXT


def _name(loc: Loc) -> object:
    """The nearest key above: `topics` for the second topic of a list."""
    names = (step for step in reversed(loc) if isinstance(step, str) and step)
    return next(names, phrases.START_OF_FILE)


def _example(key: object, otherwise: Words = phrases.ANYTHING) -> Words:
    shape = phrases.EXAMPLES.get(str(key))
    return Words(shape, shape) if shape else otherwise


def _beside(doc: YamlDoc, error: ErrorDetails) -> Collection[str]:
    data = doc.data
    for step in error["loc"][:-1]:
        data = data[step]  # type: ignore[index]
    return data if isinstance(data, dict) else ()


_HIDDEN_CAUSE = frozenset(
    ("enum", "string_pattern_mismatch", "S010", *(f"P{number:03}" for number in range(10, 26)))
)
"""Errors in the letters of a value, which one that cannot be seen may have caused."""

_TOLD: Mapping[str, Teller] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "enum": _not_in_list,
    "too_short": _empty_list,
    "string_pattern_mismatch": _digest,
    "P014": _bad_id,
}
