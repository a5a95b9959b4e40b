"""The form of the web editor: from the fields of a model to the fields of a screen.

The form is made of what Sveltia CMS calls fields. It shows a text as one field a language
(`name__es`), and a list of lists as a list of `cells`. `Tree` tells the script in the browser
which is which; it turns files into forms and back (`assets/editor/form.js`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydantic import BaseModel

from planclaro.fields import KINDS, Kind, Shape, field_doc, model_doc, shapes, value_docs
from planclaro.i18n import Voice
from planclaro.model import (
    AlignmentLink,
    Citation,
    DataTable,
    Figure,
    Period,
    PlanDimension,
    SourceSection,
    SourceTable,
)

Fields: TypeAlias = list[dict[str, Any]]
Tree: TypeAlias = "str | dict[str, Any]"
"""`"word"`, `"text"`, `{"of": tree}` or `{"fields": {name: tree}}`."""
Sources: TypeAlias = Mapping[tuple[str, str], tuple[str, str, str]]
"""What a field names, by model (or any, "") and field: a file of shared words, what is written of
it, and what is shown."""

SUMMARIES: Mapping[type[BaseModel], str] = {
    AlignmentLink: "{{fields.proposal}}",
    Citation: "{{fields.table}} {{fields.row}} {{fields.section}} {{fields.page}}",
    Figure: "{{fields.value}} {{fields.year}}",
    PlanDimension: "{{fields.id}}",
    SourceSection: "{{fields.title}}",
    SourceTable: "{{fields.label}}: {{fields.title}}",
}
HEADS = ("statement", "text", "title", "name", "label", "caption", "note", "date", "value", "id")
"""What tells items of a folded list apart: the first of these that the model has."""
LONG = frozenset((*"text quote note review_note intro definition meaning description".split(),))
"""Fields with room for more than a line."""
OPEN = frozenset(
    (
        *("dimensions", "axes", "proposals", "targets"),
        *("topics", "indicators", "contests", "territories", "glossary"),
    )
)
"""Lists that show their items at once: the way to a target, and what a shared file holds. All
others are folded."""
SHOWN = frozenset((Figure, Period))
"""Groups of fields that are never folded."""
WRITTEN: Mapping[Kind, str] = {
    Kind.NUMBER: r"-?(0|[1-9][0-9]*)(\.[0-9]+)?",
    Kind.COUNT: "0|[1-9][0-9]{0,8}",
    Kind.YEAR: "(19|20|21)[0-9][0-9]",
    Kind.DATE: "[0-9]{4}-[0-9][0-9]-[0-9][0-9]",
    Kind.ID: "[a-z0-9]+(-[a-z0-9]+)*",
    Kind.UBIGEO: "[0-9]{2}|[0-9]{4}|[0-9]{6}",
}
"""How a value is written, as the model wants it, so that a slip shows while it is typed."""
GOALS = tuple(str(number) for number in range(1, 18))


@dataclass(frozen=True, slots=True)
class Form:
    """Makes forms in one language, with a field for each text in each of the site's languages."""

    voices: Sequence[Voice]
    sources: Sources

    @property
    def _tongue(self) -> str:
        return self.voices[0].code

    def fields(self, of: type[BaseModel]) -> Fields:
        """The fields of a model, in its order."""
        return [made for shape in shapes(of) for made in self._field(of, shape)]

    def _field(self, of: type[BaseModel], shape: Shape) -> Fields:
        doc = field_doc(of, shape.name)
        base = {
            "name": shape.name,
            "label": doc.title.pick(self._tongue),
            "hint": doc.text.pick(self._tongue),
            "required": shape.required,
        }
        if shape.depth == 0 and shape.content is Kind.TEXT:
            return self._texts(base)
        if shape.depth == 0:
            inner = shape.model()
            return [self._object(base, inner) if inner else {**base, **self._single(of, shape)}]
        return [self._list(base, of, shape)]

    def _texts(self, base: dict[str, Any]) -> Fields:
        """A field a language; only the first is needed, and only there is the hint."""
        rest = {key: value for key, value in base.items() if key != "hint"}
        return [
            {
                **(base if number == 0 else rest),
                "name": f"{base['name']}__{voice.code}",
                "label": f"{base['label']} ({voice.name})"
                if len(self.voices) > 1
                else base["label"],
                "widget": "text" if base["name"] in LONG | {"statement"} else "string",
                "required": base["required"] and number == 0,
            }
            for number, voice in enumerate(self.voices)
        ]

    def _object(self, base: dict[str, Any], inner: type[BaseModel]) -> dict[str, Any]:
        made = {**base, "widget": "object", "fields": self.fields(inner)}
        if inner not in SHOWN:
            made["collapsed"] = "auto"
        return {**made, "summary": _summary(inner, self._tongue)}

    def _list(self, base: dict[str, Any], of: type[BaseModel], shape: Shape) -> dict[str, Any]:
        lists = {**base, "required": shape.filled, "widget": "list"}
        if shape.filled:
            lists["min"] = 1
        inner = shape.model()
        chosen = self._chosen(of, shape)
        if chosen:
            return {**base, "required": shape.filled, **chosen, "multiple": True}
        if inner is None and shape.content is not Kind.TEXT:
            return lists
        lists |= {"collapsed": True, "label_singular": base["label"]}
        if base["name"] not in OPEN:
            lists["minimize_collapsed"] = True
        if inner is not None:
            title = model_doc(inner).title.pick(self._tongue)
            named = {"label_singular": title, "summary": _summary(inner, self._tongue)}
            return {**lists, **named, "fields": self.fields(inner)}
        return {**lists, **self._texts_listed(shape.depth)}

    def _texts_listed(self, depth: int) -> dict[str, Any]:
        """Items of a list of texts, or of a list of lists of them."""
        fields: Fields = [
            {"name": voice.code, "label": voice.name, "widget": "string", "required": number == 0}
            for number, voice in enumerate(self.voices)
        ]
        summary = f"{{{{fields.{self._tongue}}}}}"
        if depth == 1:
            return {"fields": fields, "summary": summary}
        label = model_doc(DataTable).title.pick(self._tongue)
        cells = {"name": "cells", "label": label, "widget": "list", "fields": fields}
        folded = {"collapsed": True, "summary": summary}
        return {
            "fields": [{**cells, **folded}],
            "summary": f"{{{{fields.cells.0.{self._tongue}}}}}",
        }

    def _single(self, of: type[BaseModel], shape: Shape) -> dict[str, Any]:
        chosen = self._chosen(of, shape)
        if chosen:
            return chosen
        if isinstance(shape.content, Kind) and shape.content in WRITTEN:
            pattern = WRITTEN[shape.content]
            # An empty field that may be empty comes as "", "undefined" or "null".
            free = pattern if shape.required else f"{pattern}||undefined|null"
            doc = KINDS[shape.content]
            told = f"{doc.text.pick(self._tongue)} {doc.example}"
            return {"widget": "string", "pattern": [f"^({free})$", told]}
        return {"widget": "text" if shape.name in LONG else "string"}

    def _chosen(self, of: type[BaseModel], shape: Shape) -> dict[str, Any]:
        """For what is chosen from a list: words of the model, or what there is in other files."""
        if shape.values():
            words = value_docs(shape.content)  # type: ignore[arg-type]
            options = [
                {"value": value, "label": words[value].pick(self._tongue).rstrip(".")}
                for value in shape.values()
            ]
            return {"widget": "select", "options": options}
        if shape.content is Kind.SWITCH:
            yes, no = ("Sí", "No") if self._tongue == "es" else ("Yes", "No")
            return {
                "widget": "select",
                "options": [{"value": "true", "label": yes}, {"value": "false", "label": no}],
            }
        if shape.content is Kind.GOAL:
            return {"widget": "select", "options": list(GOALS)}
        source = self.sources.get((of.__name__, shape.name)) or self.sources.get(("", shape.name))
        if source is None or shape.content not in _NAMING:
            return {}
        file, value, shown = source
        shown = shown.replace("{lang}", self._tongue)
        return {
            "widget": "relation",
            "collection": "shared",
            "file": file,
            "value_field": value,
            "display_fields": [shown],
            "search_fields": [shown],
        }


_NAMING = frozenset((Kind.ID, Kind.REFERENCE, Kind.UBIGEO))


def tree(of: type[BaseModel]) -> Tree:
    """What the script has to know of a model."""
    return {"fields": {shape.name: _branch(shape) for shape in shapes(of)}}


def _branch(shape: Shape) -> Tree:
    inner = shape.model()
    bottom: Tree = "text" if shape.content is Kind.TEXT else tree(inner) if inner else "word"
    for _ in range(shape.depth):
        bottom = {"of": bottom}
    return bottom


def _summary(of: type[BaseModel], lang: str) -> str:
    if of in SUMMARIES:
        return SUMMARIES[of]
    here = {shape.name: shape for shape in shapes(of)}
    name = next((head for head in HEADS if head in here), next(iter(here)))
    suffix = f"__{lang}" if here[name].content is Kind.TEXT else ""
    return f"{{{{fields.{name}{suffix}}}}}"
