"""Questions to the models: which fields and which values belong at a place of a document."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, TypeVar, get_args

from pydantic import BaseModel

from planclaro.read.yaml_doc import Loc

T = TypeVar("T")
ModelType = type[BaseModel]


def model_at(root: ModelType, loc: Loc) -> ModelType | None:
    """The model whose fields stand at `loc`; None where there are no named fields."""
    model: ModelType | None = root
    for step in loc:
        if isinstance(step, str):
            model = child(model, step)
    return model


def child(model: ModelType | None, name: str) -> ModelType | None:
    """The model inside a field, also through a list; None for single values."""
    return next(_classes(_annotation(model, name), BaseModel), None)


def values_at(root: ModelType, loc: Loc) -> tuple[StrEnum, ...]:
    """The words an enumerated field accepts."""
    names = [step for step in loc if isinstance(step, str)]
    model = model_at(root, tuple(names[:-1]))
    kind = next(_classes(_annotation(model, names[-1]), StrEnum), None)
    return tuple(kind) if kind else ()


def fields_of(model: ModelType | None) -> tuple[str, ...]:
    """Field names as written; none for a Text, whose keys are languages."""
    return tuple(name for name in (model.model_fields if model else ()) if name != "root")


def _annotation(model: ModelType | None, name: str) -> Any:
    field = model.model_fields.get(name) if model else None
    return field.annotation if field else None


def _classes(annotation: Any, base: type[T]) -> Iterator[type[T]]:
    if isinstance(annotation, type) and issubclass(annotation, base):
        yield annotation
    for part in get_args(annotation):
        yield from _classes(part, base)
