"""The long texts of a plan, with the tables that belong to them."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from planclaro.i18n import Phrase
from planclaro.model import DataTable, Plan, Section
from planclaro.site import urls
from planclaro.site.citations import Cite, cites
from planclaro.site.contents import Contents, contents
from planclaro.site.here import Here
from planclaro.site.observations import ObservationView, observations_about
from planclaro.site.prose import plan_html

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
    """A long text; `html` is sanitised, `lang` set where it is not the page's."""

    anchor: str
    title: Phrase
    html: Markup
    lang: str | None
    tables: tuple[TableView, ...]
    cites: tuple[Cite, ...]
    observations: tuple[ObservationView, ...]
    fix: str


@dataclass(frozen=True, slots=True)
class TextView:
    """The long texts of a plan."""

    plan: str
    plan_href: str
    contents: Contents
    sections: tuple[SectionView, ...]


def text_view(plan: Plan, here: Here) -> TextView:
    """The long texts of a plan."""
    return TextView(
        plan=plan.name(),
        plan_href=here.link(urls.page(plan.id)),
        contents=contents(((here.say(each.title), f"#{each.id}") for each in plan.sections), here),
        sections=tuple(_section(plan, section, here) for section in plan.sections),
    )


def _section(plan: Plan, section: Section, here: Here) -> SectionView:
    text = here.say(section.text)
    return SectionView(
        anchor=section.id,
        title=here.say(section.title),
        html=plan_html(text.text),
        lang=text.lang,
        tables=tuple(_table(plan, table, here) for table in section.tables),
        cites=cites(plan, section.cite, here),
        observations=observations_about(plan, here, section.id, *(t.id for t in section.tables)),
        fix=here.link(urls.page(plan.id, urls.CORRECT), section.id),
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
