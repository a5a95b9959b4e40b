"""JSON Schema (draft-07) of the files that editors write, made from the model and its words.

It is what `yaml-language-server`, and so VS Code, completes, explains and checks with. What it
does not say (ids that must exist, years in order) `check` says. No `examples`: an editor would
put them into the file, and a figure that nobody promised would stand in a plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath
from typing import TypeAlias

from pydantic import BaseModel

from planclaro import model
from planclaro.codes.document import NO_PLACE
from planclaro.codes.phrases import KNOWN
from planclaro.diagnostics import Words
from planclaro.fields import FILES, field_doc, model_doc, models_in, shapes, value_docs
from planclaro.fields.doc import FieldDoc
from planclaro.fields.json_kinds import Schema, kind_schema, text_schema
from planclaro.fields.json_snippets import SNIPPETS
from planclaro.fields.kinds import Kind
from planclaro.fields.shapes import Content, ModelType, Shape

FOLDER = "schema"
SITE = "site.json"
LANGUAGES = ("es", "en")
DRAFT = "http://json-schema.org/draft-07/schema#"
_EXAMPLE = Words("Ejemplo", "Example")
_LIST = Words(
    "Aquí va una lista: cada elemento en su línea, con «- » delante.",
    "A list goes here: each item on its own line, after “- ”.",
)
_REQUIRED = Words("Obligatorio.", "Required.")
_DEFAULT = Words("Si falta, vale «{value}».", "If left out, it is “{value}”.")


class Shared(StrEnum):
    """What fields name by its id."""

    CONTESTS = "contests"
    DIMENSIONS = "dimensions"
    INDICATORS = "indicators"
    TERMS = "terms"
    TERRITORIES = "territories"
    TOPICS = "topics"


Names: TypeAlias = Mapping[str, Words]
"""Ids, and what each is called."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What a site has, for editors to offer. Other ids are not refused: that is for `check`,
    which sees the files as they are."""

    languages: Mapping[str, str] = field(default_factory=dict)
    shared: Mapping[Shared, Names] = field(default_factory=dict)


_NAMED: Mapping[tuple[ModelType, str], Shared] = {
    (model.Plan, "contest"): Shared.CONTESTS,
    (model.PlanDimension, "id"): Shared.DIMENSIONS,
    (model.Proposal, "topics"): Shared.TOPICS,
    (model.Action, "topics"): Shared.TOPICS,
    (model.Target, "topics"): Shared.TOPICS,
    (model.Target, "shared_indicator"): Shared.INDICATORS,
    (model.Contest, "territory"): Shared.TERRITORIES,
    (model.Territory, "parent"): Shared.TERRITORIES,
    (model.Topic, "dimension"): Shared.DIMENSIONS,
    (model.SharedIndicator, "topic"): Shared.TOPICS,
    (model.Term, "see"): Shared.TERMS,
}
_KIND: Mapping[Shared, Kind] = {
    Shared.CONTESTS: Kind.REFERENCE,
    Shared.DIMENSIONS: Kind.ID,
    Shared.INDICATORS: Kind.REFERENCE,
    Shared.TERMS: Kind.REFERENCE,
    Shared.TERRITORIES: Kind.UBIGEO,
    Shared.TOPICS: Kind.REFERENCE,
}


def schema_files(offered: Offered) -> Mapping[str, Schema]:
    """All schemas by the path of their file: one folder a language, one file a model, and one
    (`SITE`) for what belongs to the site and not to the model."""
    files = {
        schema_path(pattern, lang): schema_of(root, lang)
        for lang in LANGUAGES
        for pattern, root in FILES.items()
    }
    return files | {f"{FOLDER}/{lang}/{SITE}": site_schema(lang, offered) for lang in LANGUAGES}


def schema_path(pattern: str, lang: str) -> str:
    """Where the schema stands of the files of a pattern of `FILES`, relative to the project."""
    name = "plan" if FILES[pattern] is model.Plan else PurePosixPath(pattern).stem
    return f"{FOLDER}/{lang}/{name}.json"


def schema_of(root: type[BaseModel], lang: str) -> Schema:
    """The schema of one file; every model and kind of value inside it is a definition."""
    inside = models_in(root)
    used = {shape.content for each in inside for shape in shapes(each)}
    kinds = [kind for kind in Kind if kind in used and kind is not Kind.TEXT]
    definitions = {kind.value: kind_schema(kind, lang) for kind in kinds}
    definitions |= {each.__name__: _model(each, lang) for each in inside if each is not root}
    return {"$schema": DRAFT, **_model(root, lang), "definitions": definitions}


def site_schema(lang: str, offered: Offered) -> Schema:
    """What the other schemas of a language refer to: texts in the site's languages, and ids."""
    definitions = {Kind.TEXT.value: text_schema(lang, offered.languages)}
    for shared, kind in _KIND.items():
        names = offered.shared.get(shared, {})
        snippets = [_name(id, called.pick(lang)) for id, called in names.items()]
        definitions[shared.value] = kind_schema(kind, lang) | {"defaultSnippets": snippets}
    return {"$schema": DRAFT, "definitions": definitions}


def _model(of: ModelType, lang: str) -> Schema:
    fields, doc = shapes(of), model_doc(of)
    return {
        "title": doc.title.pick(lang),
        "description": doc.text.pick(lang),
        "type": "object",
        "properties": {shape.name: _field(of, shape, lang) for shape in fields},
        "required": [shape.name for shape in fields if shape.required],
        "additionalProperties": False,
        **(_citation(lang) if of is model.Citation else {}),
    }


def _citation(lang: str) -> Schema:
    """What the validator of the whole model asks for."""
    message = NO_PLACE.message.pick(lang)
    places = ("table", "section", "page")
    return {"anyOf": [{"required": [name], "errorMessage": message} for name in places]}


def _field(of: ModelType, shape: Shape, lang: str) -> Schema:
    one = _content(_NAMED.get((of, shape.name)) or shape.content, lang)
    for _ in range(shape.depth):
        one = {"type": "array", "items": one, "errorMessage": _LIST.pick(lang)}
    if shape.filled:
        one["minItems"] = 1
    if snippets := SNIPPETS.get((of, shape.name)):
        one["defaultSnippets"] = [snippet.made(lang) for snippet in snippets]
    return _words(field_doc(of, shape.name), shape, lang) | one


def _content(content: Content | Shared, lang: str) -> Schema:
    if isinstance(content, Shared) or content is Kind.TEXT:
        return {"$ref": f"{SITE}#/definitions/{content}"}
    if isinstance(content, Kind):
        return {"$ref": f"#/definitions/{content}"}
    if issubclass(content, StrEnum):
        docs = value_docs(content)
        told = [docs[value].pick(lang) for value in content]
        wrong = KNOWN.pick(lang).format(known=", ".join(content))
        accepted = {"type": "string", "enum": list(content), "enumDescriptions": told}
        return accepted | {"errorMessage": wrong}
    return {"$ref": f"#/definitions/{content.__name__}"}


def _words(doc: FieldDoc, shape: Shape, lang: str) -> Schema:
    text = " ".join((doc.text.pick(lang), *_notes(shape, lang)))
    example = f"{_EXAMPLE.pick(lang)}:\n\n```yaml\n{doc.example}\n```"
    return {
        "title": doc.title.pick(lang),
        "description": text,
        "markdownDescription": f"{_escaped(text)}\n\n{example}",
    }


def _notes(shape: Shape, lang: str) -> Iterator[str]:
    if shape.required:
        yield _REQUIRED.pick(lang)
    if shape.default:
        yield _DEFAULT.pick(lang).format(value=shape.default)


def _name(id: str, called: str) -> Schema:
    # A code of digits would lose its leading zero without quotes.
    text = f'"{id}"' if id.isdigit() else id
    return {"label": id, "description": called, "bodyText": text}


def _escaped(text: str) -> str:
    """So that Markdown shows `*`, `#` and `<` as they are."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]<>#|" else sign for sign in text)
