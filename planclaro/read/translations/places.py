"""A name for the place of each text that stays when the text is moved in its file.

What has an id is named by it alone (`targets/agua/statement`), wherever it stands; anything else
by its number in the nearest thing that has one (`proposals/riego/problems/2/text`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from planclaro.model import SourceSection, SourceTable, Text
from planclaro.read.yaml_doc import Loc

# Ids of these are their source's own.
_INSIDE = (SourceSection, SourceTable)

Placed = tuple[str, Loc, Text]
"""Place, where it is in the file, and the text."""


def placed(model: BaseModel) -> Iterator[Placed]:
    """Every text of a document, in its order."""
    return _in_model(model, "", ())


def _in_model(model: BaseModel, place: str, loc: Loc) -> Iterator[Placed]:
    for name in _fields(type(model)):
        value = getattr(model, name)
        if value is None or value == ():
            continue
        inside = f"{place}/{name}" if place else name
        if isinstance(value, Text):
            yield inside, (*loc, name), value
        elif isinstance(value, tuple):
            yield from _in_list(value, name, inside, (*loc, name))
        elif isinstance(value, BaseModel):
            yield from _in_model(value, inside, (*loc, name))


def _in_list(items: tuple[object, ...], name: str, place: str, loc: Loc) -> Iterator[Placed]:
    for number, item in enumerate(items):
        at = (*loc, number)
        if isinstance(item, Text):
            yield f"{place}/{number + 1}", at, item
        elif isinstance(item, BaseModel):
            own = getattr(item, "id", None)
            above = place if own is None or isinstance(item, _INSIDE) else name
            yield from _in_model(item, f"{above}/{own or number + 1}", at)
        elif isinstance(item, tuple):
            yield from _in_list(item, name, f"{place}/{number + 1}", at)


@cache
def _fields(model: type[BaseModel]) -> tuple[str, ...]:
    """Those that may hold a text somewhere; a plan has far more that cannot."""
    return tuple(name for name, field in model.model_fields.items() if _may_say(field.annotation))


def _may_say(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return issubclass(annotation, Text) or bool(_fields(annotation))
    return any(map(_may_say, getattr(annotation, "__args__", ())))
