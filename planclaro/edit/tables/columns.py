"""The columns of a table, made from its model: every field of it has one, or one a language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from pydantic import BaseModel

from planclaro.diagnostics import Words
from planclaro.edit.tables.choices import CHOICES
from planclaro.edit.tables.forms import Choice, Form, Ids, Items, Line, Number, Texts
from planclaro.edit.tables.grammars import GRAMMARS
from planclaro.fields import Kind, Shape, field_doc, shapes
from planclaro.model import Figure

_NARROW = frozenset((Kind.NUMBER, Kind.YEAR, Kind.COUNT, Kind.GOAL, Kind.LANGUAGE))
NARROW, MIDDLE, WIDE = 12, 22, 44


@dataclass(frozen=True)
class Column:
    """`key` names it for ever; `path` leads from the row's mapping to its field, `language` into
    that field's text. `many` is a list of texts."""

    key: str
    title: Words
    help: Words
    path: tuple[str, ...]
    form: Form
    width: int = MIDDLE
    language: str = ""
    many: bool = False
    required: bool = False
    example: Words | None = None

    def value(self, row: Any, first: str) -> Any:
        """What stands in this column, in YAML's terms; `first` is the site's first language."""
        for step in self.path:
            row = row.get(step) if isinstance(row, dict) else None
        if not self.language or row is None:
            return row
        if self.many:
            return [_in_language(each, self.language, first) for each in row]
        return _in_language(row, self.language, first)


def _in_language(text: Any, language: str, first: str) -> Any:
    if isinstance(text, dict):
        return text.get(language)
    return text if language == first else None


def columns_of(
    model: type[BaseModel], languages: Sequence[str], left_out: Sequence[str] = ()
) -> tuple[Column, ...]:
    """All columns of a model but for the fields that other tables hold."""
    return _columns(model, tuple(languages), tuple(left_out))


HELP: Mapping[tuple[str, str], Words] = {
    ("Target", "kind"): Words(
        "Resultado si es un cambio en la vida de la gente o en el lugar; acción si es algo que se "
        "hace (una obra, una norma).",
        "Outcome if it is a change in people's lives or in the place; action if it is something "
        "done (works, a rule).",
    ),
    ("Target", "unit"): Words(
        "En qué se cuentan las cifras: %, familias, km, S/.",
        "What the figures count: %, families, km, S/.",
    ),
    ("Target", "measure"): Words(
        "Nivel si la cifra es a lo que se llega (80 %); cambio si es cuánto sube o baja (20 % "
        "más). Vacío es nivel.",
        "Level if the figure is what is reached (80 %); change if it is how much it rises or falls "
        "(20 % more). Empty means level.",
    ),
    ("Target", "deadline"): Words(
        "El año en que debe estar cumplida, solo si la meta no tiene cifra.",
        "The year by which it must be met, only if the target has no figure.",
    ),
    ("Target", "measurements"): Words(
        "Cifras medidas después de la elección. Antes no hay ninguna.",
        "Figures measured after the election. Before it there are none.",
    ),
}
"""Where the words for YAML speak of its form: the same for cells."""


@cache
def _columns(
    model: type[BaseModel], languages: tuple[str, ...], left_out: tuple[str, ...]
) -> tuple[Column, ...]:
    made: list[Column] = []
    for shape in shapes(model):
        if shape.name not in left_out:
            made += _of_field(model, shape, languages)
    return tuple(made)


def _of_field(model: type[BaseModel], shape: Shape, languages: tuple[str, ...]) -> Iterator[Column]:
    doc = field_doc(model, shape.name)
    told = HELP.get((model.__name__, shape.name), doc.text)
    if shape.model() is Figure:
        for part in shapes(Figure):
            for column in _of_field(Figure, part, languages):
                yield _inside(shape.name, doc.title, column)
        return
    path = (shape.name,)
    if shape.content is Kind.TEXT:
        form: Form = Texts() if shape.depth else Line()
        for code in languages:
            title = Words(f"{doc.title.es} ({code})", f"{doc.title.en} ({code})")
            key = f"{shape.name}.{code}"
            needed = shape.required and code == languages[0]
            many = bool(shape.depth)
            yield Column(key, title, told, path, form, WIDE, code, many, needed)
        return
    form = _form(shape)
    width = NARROW if shape.content in _NARROW or shape.values() else MIDDLE
    example = form.grammar.example if isinstance(form, Items) else None
    wide = WIDE if isinstance(form, Items) or shape.name == "quote" else width
    yield Column(
        shape.name, doc.title, told, path, form, wide, required=shape.required, example=example
    )


def _inside(name: str, title: Words, column: Column) -> Column:
    joined = Words(
        f"{title.es}: {_small(column.title.es)}", f"{title.en}: {_small(column.title.en)}"
    )
    return Column(
        f"{name}.{column.key}",
        joined,
        column.help,
        (name, *column.path),
        column.form,
        column.width,
        column.language,
        column.many,
        required=False,
        example=column.example,
    )


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _form(shape: Shape) -> Form:
    inner = shape.model()
    if inner:
        return Items(GRAMMARS[inner])
    content = shape.content
    if isinstance(content, type) and issubclass(content, StrEnum):
        return Choice(CHOICES[content])
    if shape.depth:
        return Ids() if content in (Kind.ID, Kind.REFERENCE, Kind.GOAL) else Texts()
    return Number() if content is Kind.NUMBER else Line()
