"""All pages of the site, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from planclaro.i18n import Voice
from planclaro.memo import Recall, afresh
from planclaro.model import Catalog, ProseText
from planclaro.site import urls
from planclaro.site.contest_pages import comparator, contest_list, contest_pages
from planclaro.site.contests import held, spans_contests
from planclaro.site.edition import Edition, Made, Page, ProseTexts, Sheet
from planclaro.site.frame import Head, Site
from planclaro.site.glossary_pages import glossary_pages
from planclaro.site.goal_pages import goal_pages
from planclaro.site.here import Here
from planclaro.site.home import home_view, not_found_view, prose_view
from planclaro.site.offline import offline_page
from planclaro.site.passage_pages import passage_pages
from planclaro.site.passages import compare_passages
from planclaro.site.plan_pages import plan_pages
from planclaro.site.prose import own_html
from planclaro.site.search_pages import search_pages
from planclaro.site.structured import dataset_node, script, site_node
from planclaro.site.topic_pages import topic_pages


def pages(
    site: Site,
    catalog: Catalog,
    prose: ProseTexts,
    made: Mapping[str, Made] | None = None,
) -> Iterator[Page]:
    """Every page, language by language; views are made as they are asked for. `made` are files
    that some of them speak of."""
    for sheet in sheets(site, catalog, prose, made):
        yield sheet.make()


def sheets(
    site: Site,
    catalog: Catalog,
    prose: ProseTexts,
    made: Mapping[str, Made] | None = None,
    recall: Recall = afresh,
) -> Iterator[Sheet]:
    """As `pages`, none of them made yet: a preview makes those that are looked at."""
    compared = compare_passages(catalog, site.voices[0], recall)
    files = {} if made is None else made
    for voice in site.voices:
        edition = Edition(site, catalog, prose, voice, compared, files)
        yield edition.sheet("", _home)
        yield contest_list(edition)
        for contest in held(catalog):
            yield from contest_pages(edition, contest)
        if spans_contests(catalog):
            yield comparator(edition)
        yield from topic_pages(edition)
        yield from goal_pages(edition)
        for plan in catalog.plans:
            yield from plan_pages(edition, plan)
        yield from passage_pages(edition)
        yield from glossary_pages(edition)
        yield from search_pages(edition)
        yield from _own_pages(edition)
        if site.keeps:
            yield edition.sheet(urls.page(urls.OFFLINE), offline_page)
    first = Edition(site, catalog, prose, site.voices[0], compared)
    yield first.sheet(urls.NOT_FOUND, _not_found)


def data_files(catalog: Catalog, voice: Voice) -> Iterable[tuple[str, str, str]]:
    """The open data: (label, address, media type)."""
    yield voice.t("All targets (CSV)"), f"{urls.DATA}/metas.csv", "text/csv"
    yield voice.t("All actions and activities (CSV)"), f"{urls.DATA}/acciones.csv", "text/csv"
    for plan in catalog.plans:
        yield f"{plan.name()} (JSON)", f"{urls.DATA}/{plan.id}.json", "application/json"


def _home(edition: Edition, here: Here) -> Page:
    config, t = edition.site.config, edition.voice.t
    name = here.name(config.title)
    head = Head(
        title=name,
        style="home",
        description=t("Read, check and compare what government plans promise, with the source."),
        section="plans",
        json_ld=script([site_node(name, here)]),
    )
    return edition.page(here, "home.html", head, home_view(config, edition.catalog, here))


def _own_pages(edition: Edition) -> Iterator[Sheet]:
    t = edition.voice.t
    kinds = (
        (urls.ABOUT, t("Who makes this site, from what, and its open data."), ("files",)),
        (urls.METHOD, t("How the ledger, the order and the comparison work."), ("criteria",)),
        (urls.ACCESSIBILITY, t("What was tested, and how to report a barrier."), ()),
    )
    for slug, description, parts in kinds:
        yield edition.sheet(urls.page(slug), _own_page, slug, description, parts)


def _own_page(
    edition: Edition, slug: str, description: str, parts: tuple[str, ...], here: Here
) -> Page:
    files = [(label, address) for label, address, _ in data_files(edition.catalog, edition.voice)]
    text, lang = _prose(edition, slug)
    head = Head(
        title=text.title,
        description=description,
        section="method" if slug == urls.METHOD else "",
        json_ld=_dataset(edition, here) if "files" in parts else "",
    )
    guide = _guide(edition, here) if slug == urls.ABOUT else ""
    view = prose_view(own_html(text.markdown), lang, parts, files, here, guide)
    return edition.page(here, "prose.html", head, view)


def _guide(edition: Edition, here: Here) -> str:
    """The link to the handbook, which is in Spanish and English, in the nearer of the two."""
    if not edition.site.guide:
        return ""
    spoken = [code for code in edition.voice.chain if code in ("es", "en")]
    # Its own languages have these addresses, whatever the site's first one is.
    folders = ("en", urls.GUIDE) if spoken[:1] == ["en"] else (urls.GUIDE,)
    return edition.site.urls.link(here.own_address(), urls.page(*folders))


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


def _not_found(edition: Edition, here: Here) -> Page:
    t = edition.voice.t
    head = Head(
        title=t("This page does not exist"), description=t("Nothing stands at this address.")
    )
    return edition.page(here, "404.html", head, not_found_view(here))
