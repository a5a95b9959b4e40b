"""The form of the words: what a thing is called, what goes there, and how it looks in YAML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from planclaro.diagnostics import Words


class FieldDoc(NamedTuple):
    """`text` is one to three plain sentences; `example` is YAML as it stands in a file: of a
    field with its name (`row: 3`), of a model or a kind of value without one."""

    title: Words
    text: Words
    example: str


class Described(NamedTuple):
    """A model and its own fields; inherited ones are described where they are declared."""

    doc: FieldDoc
    fields: Mapping[str, FieldDoc]


def field(title_es: str, title_en: str, *, es: str, en: str, example: str) -> FieldDoc:
    """A doc from its four texts."""
    return FieldDoc(Words(title_es, title_en), Words(es, en), example)
