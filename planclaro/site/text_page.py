"""The long texts of a plan, each with the tables that belong to it, and the list of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from planclaro.i18n import Phrase
from planclaro.model import DataTable, Plan, Section
from planclaro.site import urls
from planclaro.site.citations import Cite, cites
from planclaro.site.contents import Contents, contents, headings
from planclaro.site.here import Here
from planclaro.site.observations import ObservationView, observations_about
from planclaro.site.prose import plan_html, raised, relinked

WORDS_A_MINUTE = 150
"""Of somebody who reads on a phone without hurry."""
PARTS = 3
"""Of a text: fewer need no contents."""
_ABSOLUTE = re.compile(r"/|[a-z][a-z\d+.-]*:", re.IGNORECASE)
_BLANK = ("", "-", "–", "—")


@dataclass(frozen=True, slots=True)
class TableView:
    """A table of the document; cells as printed. Numeric columns are aligned right."""

    anchor: str
    caption: Phrase
    columns: tuple[Phrase, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    notes: tuple[Phrase, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """A long text; `html` is sanitised, `lang` set where it is not the page's,
    `remark` where readers should know that it is not translated or not reviewed."""

    anchor: str
    title: Phrase
    html: Markup
    lang: str | None
    remark: str
    tables: tuple[TableView, ...]
    cites: tuple[Cite, ...]
    observations: tuple[ObservationView, ...]


@dataclass(frozen=True, slots=True)
class TextView:
    """A long text on its own page; `before` and `after` are its neighbours, each (title, link)."""

    plan: str
    plan_href: str
    section: SectionView
    contents: tuple[Contents, ...]
    before: tuple[Phrase, str] | None
    after: tuple[Phrase, str] | None


@dataclass(frozen=True, slots=True)
class TextEntry:
    """A long text in the list: how long it takes to read and how many tables it has; its tables,
    each (caption, anchor, link). The anchors are those of the time when all texts stood on the page
    of the list."""

    anchor: str
    title: Phrase
    href: str
    facts: tuple[str, ...]
    tables: tuple[tuple[Phrase, str, str], ...]


@dataclass(frozen=True, slots=True)
class TextsView:
    """The list of the long texts of a plan."""

    plan: str
    plan_href: str
    texts: tuple[TextEntry, ...]


def text_view(plan: Plan, number: int, here: Here) -> TextView:
    """A long text on its own page; `number` is its own in the plan, from 1."""
    view = section_view(plan, plan.sections[number - 1], here)
    view = replace(view, html=_at_home(plan, raised(view.html), here))
    links = (None, *text_links(plan, here), None)
    return TextView(
        plan=plan.name(),
        plan_href=here.link(urls.page(plan.id)),
        section=view,
        contents=_contents(view, here),
        before=links[number - 1],
        after=links[number + 1],
    )


def texts_view(plan: Plan, here: Here) -> TextsView:
    """The list of the long texts of a plan."""
    return TextsView(
        plan=plan.name(),
        plan_href=here.link(urls.page(plan.id)),
        texts=tuple(_entry(plan, section, here) for section in plan.sections),
    )


def text_links(plan: Plan, here: Here) -> tuple[tuple[Phrase, str], ...]:
    """The long texts of a plan: (title, link)."""
    return tuple(
        (here.say(section.title), here.link(urls.text(plan.id, section.id)))
        for section in plan.sections
    )


def section_views(plan: Plan, here: Here) -> tuple[SectionView, ...]:
    """All long texts of a plan, to stand one after the other."""
    return tuple(section_view(plan, section, here) for section in plan.sections)


def _entry(plan: Plan, section: Section, here: Here) -> TextEntry:
    page = urls.text(plan.id, section.id)
    return TextEntry(
        anchor=section.id,
        title=here.say(section.title),
        href=here.link(page),
        facts=tuple(_facts(section, here)),
        tables=tuple(
            (here.say(table.caption), table.id, here.link(page, table.id))
            for table in section.tables
        ),
    )


def _facts(section: Section, here: Here) -> Iterator[str]:
    """How long it takes to read, to the next minute (words have a letter or a figure); tables."""
    rows = (row for table in section.tables for row in (table.columns, *table.rows))
    cells = (here.name(cell) for row in rows for cell in row)
    said = " ".join((here.say(section.text).text, *cells))
    words = sum(any(map(str.isalnum, word)) for word in said.split())
    minutes = max(1, -(-words // WORDS_A_MINUTE))
    yield here.voice.n("about {n} minute", "about {n} minutes", minutes)
    if section.tables:
        yield here.voice.n("{n} table", "{n} tables", len(section.tables))


def _contents(view: SectionView, here: Here) -> tuple[Contents, ...]:
    """Headings, and tables apart, where there are enough of both together."""
    parts = [(Phrase(words, view.lang), f"#{anchor}") for words, anchor in headings(view.html)]
    tables = [(table.caption, f"#{table.anchor}") for table in view.tables]
    if len(parts) + len(tables) < PARTS:
        return ()
    groups = ((None, parts), (Phrase(here.voice.t("Tables")), tables))
    return tuple(contents(links, here, title) for title, links in groups if links)


def _at_home(plan: Plan, html: Markup, here: Here) -> Markup:
    """A text's own links are written as from the page of all texts, in whatever language."""
    places = {section.id: (section.id, "") for section in plan.sections}
    for section in plan.sections:
        places |= {table.id: (section.id, table.id) for table in section.tables}

    def link(href: str) -> str:
        if href.startswith("#"):
            place = places.get(href[1:])
            return here.link(urls.text(plan.id, place[0]), place[1]) if place else href
        return href if _ABSOLUTE.match(href) else f"../{href}"

    return relinked(html, link)


def section_view(plan: Plan, section: Section, here: Here) -> SectionView:
    """A long text; headings in it are below an h2."""
    text = here.say(section.text)
    return SectionView(
        anchor=section.id,
        title=here.say(section.title),
        html=plan_html(text.text),
        lang=text.lang,
        remark=here.voice.remark(text),
        tables=tuple(_table(plan, table, here) for table in section.tables),
        cites=cites(plan, section.cite, here),
        observations=observations_about(plan, here, section.id, *(t.id for t in section.tables)),
    )


def _table(plan: Plan, table: DataTable, here: Here) -> TableView:
    rows = tuple(tuple(here.name(cell) for cell in row) for row in table.rows)
    columns = here.say_names(table.columns)
    return TableView(
        anchor=table.id,
        caption=here.say(table.caption),
        columns=columns,
        rows=rows,
        numeric=tuple(
            all(row[index] in _BLANK or row[index][:1].isdigit() for row in rows)
            for index in range(len(columns))
        ),
        notes=here.say_all(table.notes),
        cites=cites(plan, table.cite, here),
    )
