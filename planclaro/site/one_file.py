"""A whole plan as one page that travels alone: sent, kept, opened where there is no connection."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urljoin

from planclaro.i18n import Voice
from planclaro.model import Catalog, Plan
from planclaro.site import urls
from planclaro.site.contests import contest_of, place_name
from planclaro.site.dimension_page import DimensionView, dimension_view
from planclaro.site.document_page import DocumentView, document_view
from planclaro.site.edition import dimension_names
from planclaro.site.frame import Site
from planclaro.site.here import Here
from planclaro.site.ledger import Ledger
from planclaro.site.plan_page import (
    AlignmentView,
    Fact,
    account_views,
    alignments,
    plan_facts,
    plan_ledger,
)
from planclaro.site.prose import relinked
from planclaro.site.statements import StatementView, statement_view
from planclaro.site.text_page import SectionView, section_views
from planclaro.site.urls import Urls

PLAN, TEXTS, DOCUMENT = "plan", "_textos", "_documento"
"""Anchors of what are pages of their own on the site."""


@dataclass(frozen=True, slots=True)
class Within(Urls):
    """Addresses in such a file: what is `inside` is an anchor, all else the public address."""

    inside: Mapping[str, str] = field(default_factory=dict)

    def link(self, origin: str, address: str, anchor: str = "") -> str:
        """An anchor of this file, else an absolute link."""
        if address in self.inside:
            return f"#{anchor or self.inside[address]}"
        return self.absolute(address) + (f"#{anchor}" if anchor else "")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A dimension, under its anchor."""

    anchor: str
    view: DimensionView


@dataclass(frozen=True, slots=True)
class OneFileView:
    """A whole plan. `online` is where the site has it, `version` tells its content."""

    lang: str
    site: str
    publisher: str
    name: str
    title: str
    place: str
    facts: tuple[Fact, ...]
    reviewed: bool
    reviews: tuple[tuple[str, str], ...]
    vision: StatementView | None
    mission: StatementView | None
    chapters: tuple[Chapter, ...]
    ledger: Ledger
    method: str
    accountability: tuple[StatementView, ...]
    alignment: tuple[AlignmentView, ...]
    sections: tuple[SectionView, ...]
    document: DocumentView
    online: str
    printed_address: str
    version: str
    version_page: str
    icon: str


def one_file_address(plan: Plan, lang: str) -> str:
    """`puno/llevar/plan-puno.es.html`; without the prefix of its language."""
    return f"{urls.page(plan.id, urls.TAKE)}plan-{plan.id}.{lang}.html"


def one_file_view(
    plan: Plan, catalog: Catalog, site: Site, voice: Voice, version: str
) -> OneFileView:
    """A plan in one language."""
    here = Here(one_file_address(plan, voice.code), voice, _within(plan, site.urls, voice))
    names = dimension_names(site, voice)
    contest = contest_of(plan, catalog)
    place = place_name(contest, catalog, here)
    online = here.urls.absolute(here.urls.localised(urls.page(plan.id), voice.code))
    chapters = tuple(_chapters(plan, names, catalog, site, here))
    return OneFileView(
        lang=voice.code,
        site=here.name(site.config.title),
        publisher=site.config.publisher,
        name=plan.name(),
        title=here.name(plan.title),
        place=place,
        facts=tuple(plan_facts(plan, contest, place, here)),
        reviewed=plan.fully_reviewed(),
        reviews=tuple((each.view.name, each.view.review) for each in chapters),
        vision=statement_view(plan, plan.vision, here) if plan.vision else None,
        mission=statement_view(plan, plan.mission, here) if plan.mission else None,
        chapters=chapters,
        ledger=plan_ledger(plan, names, here),
        method=here.link(urls.page(urls.METHOD), "registro"),
        accountability=account_views(plan, here),
        alignment=tuple(alignments(plan, here)),
        sections=tuple(_absolute(each, online) for each in section_views(plan, here)),
        document=document_view(plan, names, here),
        online=online,
        printed_address=online.partition("://")[2],
        version=version,
        version_page=here.link(urls.page(plan.id, urls.TAKE)),
        icon=site.assets.icon,
    )


def _within(plan: Plan, addresses: Urls, voice: Voice) -> Within:
    inside = {
        urls.page(plan.id): PLAN,
        urls.page(plan.id, urls.TEXT): TEXTS,
        **{urls.text(plan.id, each.id): each.id for each in plan.sections},
        urls.page(plan.id, urls.DOCUMENT): DOCUMENT,
        **{urls.page(plan.id, each.id): _anchor(each.id) for each in plan.dimensions},
    }
    localised = {addresses.localised(page, voice.code): anchor for page, anchor in inside.items()}
    return Within(addresses.root, addresses.first_language, False, localised)


def _anchor(dimension: str) -> str:
    return f"d_{dimension}"


def _chapters(
    plan: Plan, names: Mapping[str, str], catalog: Catalog, site: Site, here: Here
) -> Iterable[Chapter]:
    for dimension in plan.dimensions:
        view = dimension_view(plan, dimension, names, catalog, site.assets, here)
        # On the site each dimension has a page, its plots counted from one.
        plots = tuple(replace(plot, id=f"{plot.id}_{dimension.id}") for plot in view.plots)
        parts = tuple(replace(part, anchor=f"{part.anchor}_{dimension.id}") for part in view.parts)
        yield Chapter(_anchor(dimension.id), replace(view, plots=plots, parts=parts))


def _absolute(section: SectionView, online: str) -> SectionView:
    """A long text whose own links need not know where the file is."""
    base = f"{online}{urls.page(urls.TEXT)}"

    def online_link(link: str) -> str:
        return link if link.startswith("#") else urljoin(base, link)

    return replace(section, html=relinked(section.html, online_link))
