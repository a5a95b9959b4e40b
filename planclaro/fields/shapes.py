"""What form each field of a model takes in a file, read from the model's own types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from planclaro import config, model
from planclaro.fields.kinds import Kind
from planclaro.model import evidence

ModelType: TypeAlias = type[BaseModel]
Content: TypeAlias = "Kind | ModelType | type[StrEnum]"

_KINDS: Mapping[object, Kind] = {
    model.Number: Kind.NUMBER,
    model.Count: Kind.COUNT,
    model.Year: Kind.YEAR,
    model.Date: Kind.DATE,
    model.Goal: Kind.GOAL,
    model.Row: Kind.ROW,
    model.Id: Kind.ID,
    model.Reference: Kind.REFERENCE,
    model.Ubigeo: Kind.UBIGEO,
    model.Link: Kind.LINK,
    model.LanguageCode: Kind.LANGUAGE,
    model.Switch: Kind.SWITCH,
    model.Line: Kind.LINE,
    model.Page: Kind.LINE,
    model.Text: Kind.TEXT,
    evidence.Digest: Kind.DIGEST,
    config.Address: Kind.ADDRESS,
    config.LocaleCode: Kind.LOCALE,
}


@dataclass(frozen=True, slots=True)
class Shape:
    """A field as it stands in a file. `depth` is 0 for one value, 1 for a list, 2 for a list of
    lists; `filled` is a list that needs an item; `default` is the value that is meant where the
    field is left out, as written."""

    name: str
    content: Content
    depth: int
    required: bool
    filled: bool
    default: str | None

    def model(self) -> ModelType | None:
        """The model inside, where its fields have names."""
        inner = self.content
        return inner if isinstance(inner, type) and issubclass(inner, BaseModel) else None

    def values(self) -> tuple[str, ...]:
        """The words a field with a fixed list accepts."""
        inner = self.content
        return tuple(inner) if isinstance(inner, type) and issubclass(inner, StrEnum) else ()


@cache
def shapes(of: ModelType) -> tuple[Shape, ...]:
    """The fields of a model, in the order in which the model declares them."""
    hints = get_type_hints(of, include_extras=True)
    return tuple(_shape(name, info, hints[name]) for name, info in of.model_fields.items())


def models_in(root: ModelType) -> tuple[ModelType, ...]:
    """A model and all that may stand inside it, each once, from the outside in."""
    found = [root]
    for of in found:
        found += [inner for inner in _inner(of) if inner not in found]
    return tuple(found)


def _inner(of: ModelType) -> Iterator[ModelType]:
    seen: set[ModelType] = set()
    for shape in shapes(of):
        inner = shape.model()
        if inner and inner not in seen:
            seen.add(inner)
            yield inner


def _shape(name: str, info: FieldInfo, hint: Any) -> Shape:
    content, depth, filled = _opened(hint)
    default = info.default
    return Shape(
        name=name,
        content=content,
        depth=depth,
        required=info.is_required(),
        filled=filled,
        default=str(default).lower() if isinstance(default, str | bool) else None,
    )


def _opened(hint: Any, filled: bool = False) -> tuple[Content, int, bool]:
    """What stands at the bottom of a type, through how many lists, and whether the outer one
    needs an item."""
    if hint in _KINDS:
        return _KINDS[hint], 0, False
    origin, inside = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _opened(next(part for part in inside if part is not NoneType))
    if origin is Annotated:
        return _opened(inside[0], filled=True)
    if origin is tuple:
        content, depth, _ = _opened(inside[0])
        return content, depth + 1, filled
    if isinstance(hint, type) and issubclass(hint, BaseModel | StrEnum):
        return hint, 0, False
    raise TypeError(f"no kind of value is known for {hint}")
