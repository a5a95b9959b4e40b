"""What a translator should know of a text: where it stands, its source, the terms in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from planclaro.diagnostics import Words
from planclaro.edit.translation import Sheet
from planclaro.fields import field_doc, model_doc
from planclaro.i18n import fold
from planclaro.model import Citation, Plan, Section, Source, Term, Text
from planclaro.read.translations.standing import Standing

CITED = Words("En el documento: {value}", "In the document: {value}")
ROW = Words("fila {value}", "row {value}")
PAGE = Words("p. {value}", "p. {value}")
TERM = Words("Término: {value}", "Term: {value}")
MARKDOWN = Words(
    "Puede llevar **negrita**, listas y enlaces, como el original. Sin HTML.",
    "It may have **bold**, lists and links, as the original. No HTML.",
)
STALE = Words(
    "El original cambió después de esta traducción: revísela.",
    "The original changed after this translation: review it.",
)
STATES = {
    "draft": Words("Borrador, sin revisar.", "Draft, not reviewed."),
    "machine": Words("Traducción automática, sin revisar.", "Machine translation, not reviewed."),
    "stale": STALE,
}
_WORD = re.compile(r"\w+")


def notes(sheet: Sheet, text: Standing, terms: Sequence[Term], lang: str) -> Iterator[str]:
    """Lines for people, in the language of the messages."""
    chain = _models(sheet, text)
    yield _where(sheet.model, text, lang)
    if place := _cited(sheet, chain, lang):
        yield CITED.pick(lang).format(value=place)
    if isinstance(chain[-1], Section) and text.loc[-1] == "text":
        yield MARKDOWN.pick(lang)
    for term in _terms(text.source, terms, sheet):
        yield TERM.pick(lang).format(value=term)
    if doubt := text.doubt():
        yield STATES[doubt].pick(lang)


def _models(sheet: Sheet, text: Standing) -> list[BaseModel]:
    """What the text stands in, from the whole file to the nearest."""
    chain, value = [sheet.model], sheet.model
    for step in text.loc[:-1]:
        value = getattr(value, step) if isinstance(step, str) else value[step]  # type: ignore[index]
        if isinstance(value, BaseModel):
            chain.append(value)
    return chain


def _where(model: BaseModel, text: Standing, lang: str) -> str:
    """`Eje agua › Propuesta riego › Problema 2 › Texto`."""
    names, value, of, field = [], model, model, ""
    for step in text.loc:
        if isinstance(step, str):
            of, field = value if isinstance(value, BaseModel) else of, step
            value = getattr(value, step)
            if not isinstance(value, tuple):
                names.append(field_doc(type(of), field).title.pick(lang))
            continue
        value = value[step]  # type: ignore[index]
        own = getattr(value, "id", None) or step + 1
        doc = model_doc(type(value)) if _is_described(value) else field_doc(type(of), field)
        names.append(f"{doc.title.pick(lang)} {own}")
    return " › ".join(names)


def _is_described(value: object) -> bool:
    return isinstance(value, BaseModel) and not isinstance(value, Text)


def _cited(sheet: Sheet, chain: Sequence[BaseModel], lang: str) -> str:
    cites: Iterator[Sequence[Citation]] = (getattr(each, "cite", ()) for each in reversed(chain))
    cited = next(filter(None, cites), ())
    sources = sheet.model.sources if isinstance(sheet.model, Plan) else ()
    return "; ".join(_place(each, sources, lang) for each in cited)


def _place(cite: Citation, sources: Sequence[Source], lang: str) -> str:
    headings = {each.id: each.title for source in sources for each in source.sections}
    tables = {each.id: each.label for source in sources for each in source.tables}
    parts = [
        tables.get(cite.table or "", ""),
        headings.get(cite.section or "", ""),
        ROW.pick(lang).format(value=cite.row) if cite.row else "",
        PAGE.pick(lang).format(value=cite.page) if cite.page else "",
    ]
    return ", ".join(filter(None, parts))


def _terms(source: str, terms: Sequence[Term], sheet: Sheet) -> Iterator[str]:
    """Those of the glossary that occur, each with its translation if there is one."""
    said = f" {' '.join(_WORD.findall(fold(source)))} "
    for term in terms:
        name = term.name.root.get(sheet.pair.first) or term.name.root.get("")
        if name and f" {' '.join(_WORD.findall(fold(name)))} " in said:
            other = term.name.root.get(sheet.pair.to)
            yield f"{name} = {other}" if other else name
