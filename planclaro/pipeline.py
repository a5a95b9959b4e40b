"""The build, top to bottom: the only place that knows every stage."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from planclaro.codes.site import NO_INDEXER
from planclaro.config import SiteConfig
from planclaro.diagnostics import Diagnostic, Position, ordered
from planclaro.emit.artifact import Artifact, Written
from planclaro.emit.assets import AssetSet, build_assets
from planclaro.emit.cards import Easel, card_stock
from planclaro.emit.comparable import comparable_file
from planclaro.emit.data_files import action_table, plan_files, target_table
from planclaro.emit.disk import replace_site
from planclaro.emit.editions import editions
from planclaro.emit.feeds import robots, sitemap
from planclaro.emit.figures import figure_version, figures_file
from planclaro.emit.memory import Memory
from planclaro.emit.offline import Keeper, Leaver
from planclaro.emit.render import alone, drawer, environments, renderer
from planclaro.emit.search import search_files, search_version
from planclaro.i18n import Voice
from planclaro.model import Catalog
from planclaro.read.catalogues import read_voices
from planclaro.read.content import Reading, read_content
from planclaro.read.prose import read_prose
from planclaro.site.card import CardStock
from planclaro.site.comparable import comparables
from planclaro.site.computed import observed
from planclaro.site.edition import Made, ProseTexts, dimension_names
from planclaro.site.explorer import Charted
from planclaro.site.frame import Assets, Site
from planclaro.site.here import Here
from planclaro.site.pages import pages
from planclaro.site.plain_figures import counted_by_indicators
from planclaro.site.qr import Encode, drawn, qr_version
from planclaro.site.searchable import records
from planclaro.site.urls import SEARCH, WORKER, Urls


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
    if reading.config is None or _blocks(reading, request.strict):
        return Outcome(reading.diagnostics, reading, None)
    config = _readdressed(reading.config, request.address)
    assets = build_assets(project.assets, {voice.code: voice.locale for voice in voices})
    urls = Urls(config.address, config.first_language(), request.portable)
    written_by_hand = _narrowed(reading.catalog, request.only)
    noted = observed(written_by_hand, (Here("", voice, urls) for voice in voices))
    catalog = counted_by_indicators(noted)
    codes = Memory(project.cache / "qr.json", qr_version())
    # A page opened from disk is on the device already, and no worker serves it.
    keeps = config.features.offline and request.offline and not request.portable
    known = _names(assets, card_stock(project.vendor), keeps)
    site = Site(config, voices, urls, known, _remembering(codes))
    spoken = environments(project.templates, project.cache / "templates", voices)
    render, draw = renderer(spoken, urls), drawer(spoken)
    memory = Memory(project.cache / "figures.json", figure_version())
    found, missing = _search(site, catalog, project.cache)
    if missing and request.strict:
        return Outcome((*reading.diagnostics, *missing), reading, None)
    speakers = {voice.code: voice for voice in voices}
    listed: dict[str, None] = {}
    made: dict[str, Made] = {}

    def recorded(some: Iterable[Artifact]) -> Iterator[Artifact]:
        """What pages speak of comes before them."""
        for artifact in some:
            digest = hashlib.sha256(artifact.content).hexdigest()
            made[artifact.path] = Made(len(artifact.content), digest)
            yield artifact

    def artifacts() -> Iterator[Artifact]:
        yield from assets.files
        yield from recorded(plan_files(written_by_hand))
        yield from recorded(editions(site, catalog, alone(spoken), assets.alone, made))
        with Easel(project.vendor, project.cache / "cards") as easel:
            for page in pages(site, catalog, prose, made):
                progress(page.address)
                if not page.frame.robots:
                    listed[page.key] = None
                yield render(page)
                if isinstance(page.view, Charted) and page.view.explorer.address:
                    yield figures_file(page.view, speakers[page.lang], request.portable, memory)
                yield from easel.take(page.frame.card, page.frame.card_file)
            yield from easel.rest()
        for voice in voices:
            for plan in comparables(site, catalog, voice):
                yield comparable_file(plan, voice.code, request.portable, draw)
        yield from found
        yield target_table(catalog, voices, urls)
        yield action_table(catalog, voices, urls)
        yield sitemap(listed, voices, urls)
        yield robots(urls)

    keeper = Keeper(project.assets, config, catalog.plans, voices, urls, assets.icons)
    offline = keeper if keeps else Leaver(project.assets)
    written = tuple(replace_site(offline.watched(artifacts()), request.output, offline.last))
    memory.save()
    codes.save()
    return Outcome((*reading.diagnostics, *missing), reading, written)


def _search(
    site: Site, catalog: Catalog, cache: Path
) -> tuple[tuple[Artifact, ...], tuple[Diagnostic, ...]]:
    """The files of search, and what to tell if the indexer does not run."""
    found = {}
    for voice in site.voices:
        here = Here(f"{SEARCH}/", voice, site.urls)
        found[voice.code] = tuple(records(catalog, dimension_names(site, voice), here))
    memory = Memory(cache / "search.json", search_version())
    files, why = search_files(found, site.urls.portable, memory)
    memory.save()
    if not why:
        return files, ()
    return files, (Diagnostic(NO_INDEXER, Position("site_config.yaml"), {"reason": why}),)


def _remembering(codes: Memory) -> Encode:
    """QR codes of this build, and of earlier ones."""
    return lambda text: codes.recall(text, lambda: drawn(text))


def _blocks(reading: Reading, strict: bool) -> bool:
    """Whether the problems found forbid a build; with `strict`, warnings do too."""
    return any(strict or found.is_error() for found in reading.diagnostics)


def _readdressed(config: SiteConfig, address: str | None) -> SiteConfig:
    if address is None:
        return config
    return config.model_copy(update={"address": address.rstrip("/") + "/"})


def _narrowed(catalog: Catalog, only: str | None) -> Catalog:
    if only is None:
        return catalog
    plans = tuple(plan for plan in catalog.plans if plan.id == only)
    return catalog.model_copy(update={"plans": plans})


def _names(assets: AssetSet, cards: CardStock, keeps: bool) -> Assets:
    """What pages need to know of the assets."""
    return Assets(
        style=assets.style,
        icon=assets.icon,
        scripts=assets.scripts,
        cards=cards,
        view=assets.view,
        page_styles=assets.page_styles,
        plotly=assets.plotly,
        plotly_words=assets.plotly_words,
        plotly_kilobytes=assets.plotly_kilobytes,
        worker=WORKER if keeps else "",
        touch_icon=assets.icons.touch.path,
    )
