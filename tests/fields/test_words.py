"""Every field has words, and every example may be copied as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from pydantic import BaseModel, create_model

from planclaro.diagnostics import Words
from planclaro.fields import (
    FILES,
    KINDS,
    FieldDoc,
    Kind,
    field_doc,
    model_doc,
    models_in,
    shapes,
    value_docs,
)
from planclaro.fields.words import common
from planclaro.model import Frozen, Period, Target
from planclaro.read.validate import validate
from tests.read.documents import document

MODELS = tuple(dict.fromkeys(model for root in FILES.values() for model in models_in(root)))
NAMES = {shape.name for model in MODELS for shape in shapes(model)}
LONGEST = 3
SENTENCE = re.compile(r"[.?!](?= [A-ZÁÉÍÓÚ¿«“]|$)")


def all_docs() -> Iterator[tuple[str, FieldDoc]]:
    for model in MODELS:
        yield model.__name__, model_doc(model)
        for shape in shapes(model):
            yield f"{model.__name__}.{shape.name}", field_doc(model, shape.name)
    yield from KINDS.items()


def told(words: Words) -> tuple[str, str]:
    return words.es, words.en


def becomes(model: type[BaseModel], text: str, folder: Path) -> None:
    found = validate(document(folder, text), model)
    assert isinstance(found, model), (text, found)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_each_field_has_words_and_an_example_that_is_valid(
    model: type[BaseModel], tmp_path: Path
) -> None:
    becomes(model, model_doc(model).example, tmp_path)
    hints = get_type_hints(model, include_extras=True)
    for shape in shapes(model):
        example = field_doc(model, shape.name).example
        assert example.startswith(f"{shape.name}:"), example
        only: dict[str, Any] = {shape.name: (hints[shape.name], ...)}
        becomes(create_model("One", __base__=Frozen, **only), example, tmp_path)


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_of_value_has_an_example_that_is_valid(kind: Kind, tmp_path: Path) -> None:
    users = ((m, s) for m in MODELS for s in shapes(m) if s.content is kind and not s.depth)
    lists = ((m, s) for m in MODELS for s in shapes(m) if s.content is kind and s.depth)
    model, shape = next(users, None) or next(lists)
    value = f"[{KINDS[kind].example}]" if shape.depth else KINDS[kind].example
    hint = get_type_hints(model, include_extras=True)[shape.name]
    one = create_model("One", __base__=Frozen, value=(hint, ...))
    becomes(one, f"value: {value}", tmp_path)


def test_each_accepted_value_has_words() -> None:
    enums = {
        shape.content
        for model in MODELS
        for shape in shapes(model)
        if isinstance(shape.content, type) and issubclass(shape.content, StrEnum)
    }
    assert len(enums) > 10
    for enum in enums:
        docs = value_docs(enum)
        assert list(docs) == [each.value for each in enum]
        assert all(all(told(words)) for words in docs.values())


def test_words_are_short_whole_sentences_in_both_languages() -> None:
    for name, doc in all_docs():
        for title, text in zip(told(doc.title), told(doc.text), strict=True):
            assert title[0].isupper() and title[-1] not in ".:", name
            assert text.endswith("."), name
            assert "  " not in text, name
            assert 1 <= len(SENTENCE.findall(text)) <= LONGEST, (name, text)
        assert doc.text.es != doc.text.en, name


def test_fields_that_words_name_exist() -> None:
    for name, doc in all_docs():
        named = {each for text in told(doc.text) for each in re.findall(r"[a-z]+_[a-z_]+", text)}
        assert named - {"site_config"} <= NAMES, name


def test_words_shared_by_fields_are_all_used() -> None:
    used = {doc for _, doc in all_docs()}
    shared = {doc for name, doc in vars(common).items() if isinstance(doc, FieldDoc)}
    assert shared <= used


def test_an_inherited_field_has_the_words_of_where_it_was_declared() -> None:
    class Milestone(Target):
        """A target of a kind that no file holds."""

    assert field_doc(Milestone, "baseline") == field_doc(Target, "baseline")
    with pytest.raises(KeyError):
        model_doc(Milestone)


def test_shapes_say_what_form_a_field_takes() -> None:
    fields = {shape.name: shape for shape in shapes(Target)}
    assert (fields["cite"].depth, fields["cite"].required, fields["cite"].filled) == (1, True, True)
    assert (fields["topics"].content, fields["topics"].filled) == (Kind.REFERENCE, False)
    assert fields["direction"].values() == ("increase", "decrease", "maintain")
    assert (fields["measure"].default, fields["measure"].required) == ("level", False)
    assert [shape.content for shape in shapes(Period)] == [Kind.YEAR, Kind.YEAR]
