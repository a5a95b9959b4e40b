"""The build, top to bottom: the only place that knows every stage."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from planclaro.codes.site import NO_INDEXER
from planclaro.config import SiteConfig
from planclaro.diagnostics import Diagnostic, Position, blocks, ordered
from planclaro.emit.artifact import Artifact, Written
from planclaro.emit.assets import AssetSet, build_assets
from planclaro.emit.caches import Caches
from planclaro.emit.cards import Easel, card_stock
from planclaro.emit.comparable import comparable_file
from planclaro.emit.data_files import action_table, plan_files, target_table
from planclaro.emit.disk import replace_site
from planclaro.emit.editions import editions
from planclaro.emit.feeds import robots, sitemap
from planclaro.emit.figures import figures_file
from planclaro.emit.offline import Keeper, Leaver
from planclaro.emit.render import alone, drawer, environments, renderer
from planclaro.emit.search import search_files
from planclaro.i18n import Voice
from planclaro.model import Catalog
from planclaro.read.catalogues import read_voices
from planclaro.read.content import Reading, read_content
from planclaro.read.prose import read_prose
from planclaro.site.comparable import comparables
from planclaro.site.computed import observed
from planclaro.site.edition import Made, Page, ProseTexts, dimension_names
from planclaro.site.explorer import Charted
from planclaro.site.frame import Site
from planclaro.site.here import Here
from planclaro.site.pages import pages
from planclaro.site.plain_figures import counted_by_indicators
from planclaro.site.qr import drawn
from planclaro.site.searchable import records
from planclaro.site.urls import SEARCH, Urls


@dataclass(frozen=True, slots=True)
class Project:
    """Where a project's files are."""

    root: Path
    config: Path

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def templates(self) -> Path:
        return self.root / "templates"

    @property
    def cache(self) -> Path:
        return self.root / ".cache"

    @property
    def assets(self) -> Path:
        return self.root / "assets"

    @property
    def vendor(self) -> Path:
        return self.assets / "vendor"


@dataclass(frozen=True, slots=True)
class Request:
    """What a build is asked for. `address` replaces the one of the settings; without `offline`
    no page is kept on a reader's device, whatever the settings say."""

    output: Path
    portable: bool = False
    strict: bool = False
    only: str | None = None
    address: str | None = None
    offline: bool = True


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build did; `written` is None if nothing was, because of the diagnostics."""

    diagnostics: tuple[Diagnostic, ...]
    reading: Reading
    written: tuple[Written, ...] | None

    def page_count(self) -> int:
        """How many pages were written."""
        return sum(file.path.endswith(".html") for file in self.written or ())


Progress = Callable[[str], None]
"""Told of every page as it is rendered."""


def check(project: Project) -> Reading:
    """Read everything and find every problem; writes nothing."""
    return _read(project)[0]


def _read(project: Project) -> tuple[Reading, tuple[Voice, ...], ProseTexts]:
    reading = read_content(project.root, project.config)
    if reading.config is None:
        return reading, (), {}
    voices, of_words = read_voices(project.root, reading.config)
    prose, of_prose = read_prose(project.root, voices)
    diagnostics = ordered([*reading.diagnostics, *of_words, *of_prose])
    return replace(reading, diagnostics=diagnostics), voices, prose


def build(project: Project, request: Request, progress: Progress) -> Outcome:
    """Read, check, and only then write the whole site in place of the previous one."""
    reading, voices, prose = _read(project)
    if reading.config is None or blocks(reading.diagnostics, request.strict):
        return Outcome(reading.diagnostics, reading, None)
    caches = Caches.under(project.cache)
    assets = build_assets(project.assets, {voice.code: voice.locale for voice in voices})
    site = _site(project, request, reading.config, voices, assets, caches)
    own = _narrowed(reading.catalog, request.only)
    material = Material(site, own, _completed(own, site), prose, assets, caches)
    found, missing = _search(material)
    diagnostics = (*reading.diagnostics, *missing)
    if missing and request.strict:
        return Outcome(diagnostics, reading, None)
    offline = _offline(project, material)
    artifacts = chain(_artifacts(project, material, progress), found)
    written = tuple(replace_site(offline.watched(artifacts), request.output, offline.last))
    caches.save()
    return Outcome(diagnostics, reading, written)


@dataclass(frozen=True, slots=True)
class Material:
    """What a site is made of: `own` is the catalog as its editors wrote it, `catalog` with what
    follows from it."""

    site: Site
    own: Catalog
    catalog: Catalog
    prose: ProseTexts
    assets: AssetSet
    caches: Caches


def _site(
    project: Project,
    request: Request,
    config: SiteConfig,
    voices: tuple[Voice, ...],
    assets: AssetSet,
    caches: Caches,
) -> Site:
    settings = _readdressed(config, request.address)
    return Site(
        settings,
        voices,
        urls=Urls(settings.address, settings.first_language(), request.portable),
        assets=assets.names,
        cards=card_stock(project.vendor),
        encode=lambda text: caches.codes.recall(text, lambda: drawn(text)),
        # A page opened from disk is on the device already, and no worker serves it.
        keeps=settings.features.offline and request.offline and not request.portable,
    )


def _completed(catalog: Catalog, site: Site) -> Catalog:
    """With the observations that are computed, and what percentages count."""
    noted = observed(catalog, (Here("", voice, site.urls) for voice in site.voices))
    return counted_by_indicators(noted)


def _artifacts(project: Project, material: Material, progress: Progress) -> Iterator[Artifact]:
    """Every file but those of search, and those that speak of all others."""
    site, catalog, assets = material.site, material.catalog, material.assets
    spoken = environments(project.templates, project.cache / "templates", site.voices)
    listed: dict[str, None] = {}
    made: dict[str, Made] = {}
    yield from assets.files
    yield from _recorded(plan_files(material.own), made)
    yield from _recorded(editions(site, catalog, alone(spoken), assets.alone, made), made)
    render = renderer(spoken, site.urls)
    with Easel(project.vendor, project.cache / "cards") as easel:
        for page in pages(site, catalog, material.prose, made):
            progress(page.address)
            if not page.frame.robots:
                listed[page.key] = None
            yield render(page)
            yield from _figures(page, material)
            yield from easel.take(page.frame.card, page.frame.card_file)
        yield from easel.rest()
    draw = drawer(spoken)
    for voice in site.voices:
        for plan in comparables(site, catalog, voice):
            yield comparable_file(plan, voice.code, site.urls.portable, draw)
    yield target_table(catalog, site.voices, site.urls)
    yield action_table(catalog, site.voices, site.urls)
    yield sitemap(listed, site.voices, site.urls)
    yield robots(site.urls)


def _recorded(artifacts: Iterable[Artifact], made: dict[str, Made]) -> Iterator[Artifact]:
    """What pages speak of, which therefore comes before them."""
    for artifact in artifacts:
        digest = hashlib.sha256(artifact.content).hexdigest()
        made[artifact.path] = Made(len(artifact.content), digest)
        yield artifact


def _figures(page: Page, material: Material) -> Iterator[Artifact]:
    if isinstance(page.view, Charted) and page.view.explorer.address:
        [voice] = (voice for voice in material.site.voices if voice.code == page.lang)
        portable = material.site.urls.portable
        yield figures_file(page.view, voice, portable, material.caches.figures)


def _search(material: Material) -> tuple[tuple[Artifact, ...], tuple[Diagnostic, ...]]:
    """The files of search, and what to tell if the indexer does not run."""
    site, found = material.site, {}
    for voice in site.voices:
        here = Here(f"{SEARCH}/", voice, site.urls)
        found[voice.code] = tuple(records(material.catalog, dimension_names(site, voice), here))
    files, why = search_files(found, site.urls, material.caches.search)
    if not why:
        return files, ()
    return files, (Diagnostic(NO_INDEXER, Position("site_config.yaml"), {"reason": why}),)


def _offline(project: Project, material: Material) -> Keeper | Leaver:
    """What writes the service worker: one that keeps pages, or one that takes itself away."""
    site = material.site
    if not site.keeps:
        return Leaver(project.assets)
    plans, icons = material.catalog.plans, material.assets.icons
    return Keeper(project.assets, site.config, plans, site.voices, site.urls, icons)


def _readdressed(config: SiteConfig, address: str | None) -> SiteConfig:
    if address is None:
        return config
    return config.model_copy(update={"address": address.rstrip("/") + "/"})


def _narrowed(catalog: Catalog, only: str | None) -> Catalog:
    if only is None:
        return catalog
    plans = tuple(plan for plan in catalog.plans if plan.id == only)
    return catalog.model_copy(update={"plans": plans})
