"""Citations as a reader sees them, and the sources they lead to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planclaro.i18n import Phrase, Voice, joined
from planclaro.model import Citation, Plan, Source, SourceSection, SourceTable
from planclaro.site import urls
from planclaro.site.here import Here

FEW = 2
"""Places that are named where a line is all there is."""


@dataclass(frozen=True, slots=True)
class Cite:
    """A place in a document: its printed name, what follows it, and the link to the outline."""

    name: str
    name_lang: str | None
    detail: str
    href: str
    note: Phrase | None

    def in_words(self) -> str:
        """`Tabla 18, fila 3`."""
        return f"{self.name}, {self.detail}" if self.detail else self.name


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A heading or table of a source, as printed."""

    anchor: str
    title: str
    page: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source document with its outline, which citations point into."""

    anchor: str
    title: str
    lang: str | None
    publisher: str
    url: str
    archive_url: str
    sha256: str
    note: Phrase | None
    sections: tuple[OutlineEntry, ...]
    tables: tuple[OutlineEntry, ...]


def cites(plan: Plan, citations: Iterable[Citation], here: Here) -> tuple[Cite, ...]:
    """The places of a statement; rows of one table stand together."""
    groups: dict[object, list[Citation]] = {}
    for citation in citations:
        # A note speaks of its own row, so a citation with one stays alone.
        alone = id(citation) if citation.note else None
        place = (citation.source, citation.section, citation.table, citation.page, alone)
        groups.setdefault(place, []).append(citation)
    return tuple(_cite(plan, group, here) for group in groups.values())


def in_the_document(cites: Sequence[Cite], here: Here) -> str:
    """The first places in the document, in words."""
    places = "; ".join(cite.in_words() for cite in cites[:FEW])
    return here.voice.t("In the document: {places}", places=places)


def sources(plan: Plan, here: Here) -> tuple[SourceView, ...]:
    """All sources of a plan, with their outlines."""
    return tuple(_source(source, here) for source in plan.sources)


def _cite(plan: Plan, group: list[Citation], here: Here) -> Cite:
    citation = group[0]
    rows = [one.row for one in group if one.row]
    source = source_of(plan, citation)
    name, anchor, page = _place(source, citation)
    return Cite(
        name=_unbroken(name or source.title),
        name_lang=_foreign(source, here),
        detail=_detail(rows, citation.page or page, here.voice),
        href=here.link(urls.page(plan.id, urls.DOCUMENT), anchor),
        note=here.say_if(citation.note),
    )


def _unbroken(name: str) -> str:
    """A printed name inside a sentence: without a heading's colon, `N° 18` on one line."""
    return name.rstrip(": ").replace("N° ", "N°\u00a0")


def _detail(rows: list[str], page: str, voice: Voice) -> str:
    parts = []
    if rows:
        listed = ", ".join(dict.fromkeys(rows))
        parts.append(voice.n("row {rows}", "rows {rows}", len(rows), rows=listed))
    if page:
        parts.append(voice.t("p. {page}", page=page))
    return joined(", ", parts)


def _place(source: Source, citation: Citation) -> tuple[str, str, str]:
    """Printed name, anchor in the outline, and the page the document's contents give it."""
    for table in source.tables:
        if table.id == citation.table:
            return _table_name(source, table), _anchor(source, table.id), ""
    for section in source.sections:
        if section.id == citation.section:
            return _section_name(source, section), _anchor(source, section.id), section.page or ""
    return "", _anchor(source, ""), ""


def _table_name(source: Source, table: SourceTable) -> str:
    """The printed label."""
    twins = [other for other in source.tables if other.label == table.label]
    return _told_apart(table.label, table, twins)


def _section_name(source: Source, section: SourceSection) -> str:
    """The printed heading."""
    twins = [other for other in source.sections if other.title == section.title]
    return _told_apart(section.title, section, twins)


def _told_apart(name: str, one: object, twins: Sequence[object]) -> str:
    """`(1/2)` after a name that the document prints twice, in its order."""
    if len(twins) == 1:
        return name
    return f"{name.rstrip(': ')} ({twins.index(one) + 1}/{len(twins)})"


def _source(source: Source, here: Here) -> SourceView:
    return SourceView(
        anchor=_anchor(source, ""),
        title=source.title,
        lang=_foreign(source, here),
        publisher=source.publisher or "",
        url=source.url or "",
        archive_url=source.archive_url or "",
        sha256=source.sha256 or "",
        note=here.say_if(source.note),
        sections=tuple(
            OutlineEntry(
                _anchor(source, section.id), _section_name(source, section), section.page or ""
            )
            for section in source.sections
        ),
        tables=tuple(
            OutlineEntry(
                _anchor(source, table.id), f"{_table_name(source, table)}. {table.title}", ""
            )
            for table in source.tables
        ),
    )


def source_of(plan: Plan, citation: Citation) -> Source:
    """The document that is cited; the first one where none is named."""
    for source in plan.sources:
        if source.id == citation.source:
            return source
    return plan.sources[0]


def _foreign(source: Source, here: Here) -> str | None:
    return source.language if source.language != here.voice.code else None


def _anchor(source: Source, part: str) -> str:
    return f"f_{source.id}_{part}" if part else f"f_{source.id}"
