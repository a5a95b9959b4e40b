"""What each field of each file is called, what goes there and how it looks, for people who have
never seen YAML; in Spanish and English.

For handbook, editors and schema. The words are in `fields.words`; a test walks the models, so
that a new field cannot come without words.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from pydantic import BaseModel

from planclaro.config import SiteConfig
from planclaro.diagnostics import Words
from planclaro.fields.doc import Described, FieldDoc
from planclaro.fields.kinds import KINDS, Kind
from planclaro.fields.shapes import Content, ModelType, Shape, models_in, shapes
from planclaro.fields.words import (
    alignment,
    figures,
    passages,
    places,
    plan,
    programmes,
    proposals,
    site,
    sources,
    statements,
    targets,
    terms,
    vocabulary,
)
from planclaro.model import Contests, Glossary, Indicators, Plan, Territories, Topics

__all__ = [
    "FILES",
    "KINDS",
    "Content",
    "FieldDoc",
    "Kind",
    "Shape",
    "field_doc",
    "model_doc",
    "models_in",
    "shapes",
    "value_docs",
]

FILES: Mapping[str, type[BaseModel]] = {
    "content/plans/*.yaml": Plan,
    "content/territories.yaml": Territories,
    "content/contests.yaml": Contests,
    "content/topics.yaml": Topics,
    "content/indicators.yaml": Indicators,
    "content/glossary.yaml": Glossary,
    "site_config.yaml": SiteConfig,
}
"""The files that editors write, and what each holds."""

_WORDS = (
    plan,
    sources,
    figures,
    proposals,
    programmes,
    statements,
    targets,
    passages,
    alignment,
    places,
    vocabulary,
    site,
)
_DESCRIBED: Mapping[ModelType, Described] = {
    model: described for words in _WORDS for model, described in words.DESCRIBED.items()
}


def model_doc(model: ModelType) -> FieldDoc:
    """What a group of fields is; its example is a valid one, without optional fields. Raises
    KeyError for a model that stands in no file."""
    return _DESCRIBED[model].doc


def field_doc(model: ModelType, name: str) -> FieldDoc:
    """What a field of a model is; raises KeyError for one that there is not."""
    lines = (_DESCRIBED[base].fields for base in model.__mro__ if base in _DESCRIBED)
    return next(fields[name] for fields in lines if name in fields)


def value_docs(enum: type[StrEnum]) -> Mapping[str, Words]:
    """What each accepted value means, in the order of the enumeration."""
    return terms.VALUES[enum]
