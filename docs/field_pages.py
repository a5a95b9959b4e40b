"""What goes into each field of each file: from `planclaro.fields`, so that none is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planclaro.diagnostics import Words
from planclaro.fields import (
    FILES,
    KINDS,
    Content,
    Kind,
    Shape,
    field_doc,
    model_doc,
    models_in,
    shapes,
    value_docs,
)
from planclaro.fields.shapes import ModelType

PAGES: Mapping[str, str] = {
    "content/plans/*.yaml": "plan",
    "content/territories.yaml": "territories",
    "content/contests.yaml": "contests",
    "content/topics.yaml": "topics",
    "content/indicators.yaml": "indicators",
    "content/glossary.yaml": "glossary",
    "site_config.yaml": "site_config",
}
"""The page of each file."""

TITLE = Words("Los campos", "The fields")
INTRO = Words(
    "Qué se escribe en cada archivo, campo por campo, con un ejemplo. Los nombres de los campos "
    "están en inglés y no se traducen; lo que va en ellos, sí.",
    "What is written into each file, field by field, with an example. The names of the fields are "
    "in English and are not translated; what goes into them is.",
)
EDITOR = Words(
    "En VS Code esto mismo aparece al poner el puntero sobre un campo, y Ctrl+Espacio propone lo "
    "que se puede escribir.",
    "In VS Code the same shows when the pointer rests on a field, and Ctrl+Space offers what can "
    "be written.",
)
FILES_TITLE = Words("Los archivos", "The files")
KINDS_TITLE = Words("Cómo se escribe cada valor", "How each value is written")
VALUE, HOW, LOOKS = Words("Valor", "Value"), Words("Cómo", "How"), Words("Ejemplo", "Example")
REQUIRED = Words("Obligatorio", "Required")
OPTIONAL = Words("Opcional", "Optional")
LIST = Words("lista de: {of}", "list of: {of}")
TABLE = Words("lista de listas de: {of}", "list of lists of: {of}")
ONE_OF = Words("una de estas palabras", "one of these words")
DEFAULT = Words("si falta, vale `{value}`", "if left out, it is `{value}`")
SHORTEST = Words("Lo mínimo:", "The least:")


def field_pages(lang: str) -> Iterator[tuple[str, str]]:
    """The list of files and kinds of values, then a page a file."""
    yield "campos/index.md", _index(lang)
    for file, model in FILES.items():
        yield f"campos/{PAGES[file]}.md", _page(file, model, lang)


def anchor(model: ModelType, name: str = "") -> str:
    """Of a group of fields, or of one field in it: `target`, `target-baseline`."""
    return f"{model.__name__.lower()}-{name}" if name else model.__name__.lower()


def _index(lang: str) -> str:
    files = [
        f"- [`{file}`]({PAGES[file]}.md): {model_doc(model).text.pick(lang)}"
        for file, model in FILES.items()
    ]
    kinds = [
        f"| <span id='{kind}'></span>{doc.title.pick(lang)} | {doc.text.pick(lang)} "
        f"| `{_cell(doc.example)}` |"
        for kind, doc in KINDS.items()
    ]
    head = f"| {VALUE.pick(lang)} | {HOW.pick(lang)} | {LOOKS.pick(lang)} |\n|---|---|---|"
    parts = [
        f"# {TITLE.pick(lang)}",
        INTRO.pick(lang),
        EDITOR.pick(lang),
        f"## {FILES_TITLE.pick(lang)}",
        "\n".join(files),
        f"## {KINDS_TITLE.pick(lang)}",
        "\n".join([head, *kinds]),
    ]
    return "\n\n".join(parts) + "\n"


def _page(file: str, root: ModelType, lang: str) -> str:
    parts = []
    for model in models_in(root):
        doc = model_doc(model)
        level = "#" if model is root else "##"
        parts.append(f"{level} {doc.title.pick(lang)} {{#{anchor(model)}}}")
        parts += [f"`{file}`"] if model is root else []
        parts.append(doc.text.pick(lang))
        parts += [SHORTEST.pick(lang), f"```yaml\n{doc.example}\n```"]
        for shape in shapes(model):
            parts += _field(model, shape, lang)
    return "\n\n".join(parts) + "\n"


def _field(model: ModelType, shape: Shape, lang: str) -> Iterator[str]:
    doc = field_doc(model, shape.name)
    name = f"`{shape.name}`: {doc.title.pick(lang)}"
    yield f"### {name} {{#{anchor(model, shape.name)} .field}}"
    yield doc.text.pick(lang)
    facts = [(REQUIRED if shape.required else OPTIONAL).pick(lang), _form(shape, lang)]
    if shape.default is not None:
        facts.append(DEFAULT.pick(lang).format(value=shape.default))
    yield " · ".join(facts)
    inner = shape.content
    if not isinstance(inner, Kind) and shape.values():
        meant = value_docs(inner)  # type: ignore[arg-type] # it has values, so it is a list of words
        yield "\n".join(f"- `{value}`: {words.pick(lang)}" for value, words in meant.items())
    yield f"```yaml\n{doc.example}\n```"


def _form(shape: Shape, lang: str) -> str:
    of = _content(shape.content, shape, lang)
    return (Words("{of}", "{of}"), LIST, TABLE)[shape.depth].pick(lang).format(of=of)


def _content(content: Content, shape: Shape, lang: str) -> str:
    if isinstance(content, Kind):
        return f"[{KINDS[content].title.pick(lang).lower()}](index.md#{content})"
    model = shape.model()
    if model:
        return f"[{model_doc(model).title.pick(lang).lower()}](#{anchor(model)})"
    return ONE_OF.pick(lang)


def _cell(example: str) -> str:
    return example.replace("\n", " ").replace("|", "\\|")
