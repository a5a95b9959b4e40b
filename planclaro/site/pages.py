"""All pages of the site, one after the other: address, template, frame and view."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from planclaro.i18n import Voice
from planclaro.model import Catalog, Contest, Plan, PlanDimension, ProseText
from planclaro.site import urls
from planclaro.site.compare import comparison_view, overview_view
from planclaro.site.contests import contest_of, place_name, plans_of
from planclaro.site.dimension_page import dimension_view
from planclaro.site.document_page import document_view
from planclaro.site.frame import Frame, Head, Site, frame
from planclaro.site.here import Here
from planclaro.site.home import home_view, moved_view, not_found_view, prose_view
from planclaro.site.plan_page import plan_view
from planclaro.site.prose import own_html
from planclaro.site.structured import claim_nodes, dataset_node, plan_node, script, site_node
from planclaro.site.text_page import text_view

ProseTexts = Mapping[tuple[str, str], ProseText]
"""(slug, language) to the publisher's own text."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page in one language, ready to be rendered. `address` has its language's prefix;
    `key` is the same in all languages."""

    key: str
    address: str
    lang: str
    template: str
    frame: Frame
    view: object


@dataclass(frozen=True, slots=True)
class Edition:
    """The site in one language: what every maker of pages below needs."""

    site: Site
    catalog: Catalog
    prose: ProseTexts
    voice: Voice

    def here(self, address: str) -> Here:
        """A page of this edition."""
        return Here(address, self.voice, self.site.urls)

    def names(self) -> dict[str, str]:
        """The site's dimensions, id to name, in order."""
        dimensions = self.site.config.dimensions
        return {each.id: self.voice.name_of(each.name.root) for each in dimensions}

    def page(self, here: Here, template: str, head: Head, view: object) -> Page:
        """A page with its frame."""
        built = frame(self.site, here, head)
        return Page(here.address, here.own_address(), here.voice.code, template, built, view)


def pages(site: Site, catalog: Catalog, prose: ProseTexts) -> Iterator[Page]:
    """Every page, language by language; views are made as they are asked for."""
    for voice in site.voices:
        edition = Edition(site, catalog, prose, voice)
        yield _home(edition)
        yield _contest_list(edition)
        for contest in catalog.contests:
            if plans_of(contest, catalog):
                yield from _contest(edition, contest)
        for plan in catalog.plans:
            yield from _with_old_addresses(edition, plan, _plan(edition, plan))
        yield from _own_pages(edition)
    yield _not_found(Edition(site, catalog, prose, site.voices[0]))


def data_files(catalog: Catalog, voice: Voice) -> Iterable[tuple[str, str, str]]:
    """The open data: (label, address, media type)."""
    yield voice.t("All targets (CSV)"), f"{urls.DATA}/metas.csv", "text/csv"
    for plan in catalog.plans:
        yield f"{plan.name()} (JSON)", f"{urls.DATA}/{plan.id}.json", "application/json"


def _home(edition: Edition) -> Page:
    here, config, t = edition.here(""), edition.site.config, edition.voice.t
    name = here.name(config.title)
    head = Head(
        title=name,
        description=t("Read, check and compare what government plans promise, with the source."),
        section="plans",
        json_ld=script([site_node(name, here)]),
    )
    return edition.page(here, "home.html", head, home_view(config, edition.catalog, here))


def _contest_list(edition: Edition) -> Page:
    here, config, t = edition.here(urls.page(urls.COMPARE)), edition.site.config, edition.voice.t
    head = Head(
        title=t("Compare"),
        description=t("Choose an election and see its plans side by side."),
        section="compare",
    )
    return edition.page(here, "contests.html", head, home_view(config, edition.catalog, here))


def _contest(edition: Edition, contest: Contest) -> Iterator[Page]:
    catalog, t = edition.catalog, edition.voice.t
    above = (t("Compare"), urls.page(urls.COMPARE))
    here = edition.here(urls.page(urls.COMPARE, contest.id))
    place = place_name(contest, catalog, here)
    plans = ", ".join(plan.name() for plan in plans_of(contest, catalog))
    head = Head(
        title=place,
        description=t(
            "What each plan for the {place} promises: {plans}.", place=place, plans=plans
        ),
        of=t("Compare"),
        crumbs=(above,),
        section="compare",
        scripts=("compare",),
    )
    yield edition.page(
        here,
        "overview.html",
        head,
        overview_view(contest, catalog, edition.names(), edition.site.assets, here),
    )
    for dimension, name in edition.names().items():
        page = edition.here(urls.page(urls.COMPARE, contest.id, dimension))
        head = Head(
            title=name,
            description=t(
                "{dimension}: what each plan for the {place} promises, topic by topic: {plans}.",
                dimension=name,
                place=place,
                plans=plans,
            ),
            of=t("Compare: {place}", place=place),
            crumbs=(above, (place, here.address)),
            section="compare",
            scripts=("compare",),
        )
        view = comparison_view(
            contest, dimension, catalog, edition.names(), edition.site.assets, page
        )
        yield edition.page(page, "comparison.html", head, view)


def _plan(edition: Edition, plan: Plan) -> Iterator[Page]:
    catalog, t = edition.catalog, edition.voice.t
    here = edition.here(urls.page(plan.id))
    place = place_name(contest_of(plan, catalog), catalog, here)
    head = Head(
        title=plan.name(),
        description=t(
            "What the plan of {name} promises for the {place}, {first}–{last}, with the place of "
            "every statement in the document.",
            name=plan.name(),
            place=place,
            first=plan.period.first,
            last=plan.period.last,
        ),
        of=place,
        section="plans",
        json_ld=script([plan_node(plan, here)]),
    )
    yield edition.page(here, "plan.html", head, plan_view(plan, catalog, edition.names(), here))
    for dimension in plan.dimensions:
        yield _dimension(edition, plan, dimension, place)
    yield _document(edition, plan, place)
    if plan.sections:
        yield _text(edition, plan, place)


def _with_old_addresses(edition: Edition, plan: Plan, current: Iterable[Page]) -> Iterator[Page]:
    """A plan's pages, each followed by one at every address it had before."""
    for page in current:
        yield page
        for alias in plan.aliases:
            here = edition.here(page.key.replace(plan.id, alias, 1))
            head = Head(
                title=page.frame.heading, description=page.frame.description, moved=page.key
            )
            yield edition.page(here, "moved.html", head, moved_view(page.key, here))


def _dimension(edition: Edition, plan: Plan, dimension: PlanDimension, place: str) -> Page:
    here, t = edition.here(urls.page(plan.id, dimension.id)), edition.voice.t
    names = edition.names()
    view = dimension_view(plan, dimension, names, edition.catalog.topics, edition.site.assets, here)
    head = Head(
        title=names[dimension.id],
        description=t(
            "{dimension}: problems, objectives, programmes and targets of the plan of {name} for "
            "the {place}.",
            dimension=names[dimension.id],
            name=plan.name(),
            place=place,
        ),
        of=f"{plan.name()}, {place}",
        crumbs=((plan.name(), urls.page(plan.id)),),
        section="plans",
        scripts=("charts",) if view.explorer.address else (),
        json_ld=script([plan_node(plan, here), *claim_nodes(plan, dimension.targets(), here)]),
    )
    return edition.page(here, "dimension.html", head, view)


def _document(edition: Edition, plan: Plan, place: str) -> Page:
    here, t = edition.here(urls.page(plan.id, urls.DOCUMENT)), edition.voice.t
    head = Head(
        title=t("The document"),
        description=t(
            "The document of the plan of {name} for the {place}: its headings and tables, and what "
            "to know when reading it.",
            name=plan.name(),
            place=place,
        ),
        of=f"{plan.name()}, {place}",
        crumbs=((plan.name(), urls.page(plan.id)),),
        section="plans",
    )
    view = document_view(plan, edition.names(), here)
    return edition.page(here, "document.html", head, view)


def _text(edition: Edition, plan: Plan, place: str) -> Page:
    here, t = edition.here(urls.page(plan.id, urls.TEXT)), edition.voice.t
    head = Head(
        title=t("Long texts"),
        description=t(
            "Diagnosis, principles and other long texts of the plan of {name} for the {place}.",
            name=plan.name(),
            place=place,
        ),
        of=f"{plan.name()}, {place}",
        crumbs=((plan.name(), urls.page(plan.id)),),
        section="plans",
    )
    return edition.page(here, "text.html", head, text_view(plan, here))


def _own_pages(edition: Edition) -> Iterator[Page]:
    t = edition.voice.t
    files = [(label, address) for label, address, _ in data_files(edition.catalog, edition.voice)]
    kinds = (
        (urls.ABOUT, t("Who makes this site, from what, and its open data."), ("files",)),
        (urls.METHOD, t("How the ledger, the order and the comparison work."), ("criteria",)),
        (urls.ACCESSIBILITY, t("What was tested, and how to report a barrier."), ()),
    )
    for slug, description, parts in kinds:
        here = edition.here(urls.page(slug))
        text, lang = _prose(edition, slug)
        head = Head(
            title=text.title,
            description=description,
            section="method" if slug == urls.METHOD else "",
            json_ld=_dataset(edition, here) if "files" in parts else "",
        )
        view = prose_view(own_html(text.markdown), lang, parts, files, here)
        yield edition.page(here, "prose.html", head, view)


def _prose(edition: Edition, slug: str) -> tuple[ProseText, str | None]:
    """The text in this language or the next of its chain; the checks made sure of one."""
    for code in edition.voice.chain:
        text = edition.prose.get((slug, code))
        if text:
            return text, None if code == edition.voice.code else code
    raise LookupError(slug)


def _dataset(edition: Edition, here: Here) -> str:
    config, t = edition.site.config, edition.voice.t
    files = [(address, media) for _, address, media in data_files(edition.catalog, edition.voice)]
    description = t("Government plans as data: problems, objectives, targets and their places.")
    return script([dataset_node(here.name(config.title), description, files, here)])


def _not_found(edition: Edition) -> Page:
    here, t = edition.here(urls.NOT_FOUND), edition.voice.t
    head = Head(
        title=t("This page does not exist"), description=t("Nothing stands at this address.")
    )
    return edition.page(here, "404.html", head, not_found_view(here))
