"""The build, top to bottom: the only place that knows every stage."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from planclaro.config import SiteConfig
from planclaro.diagnostics import Diagnostic, ordered
from planclaro.emit.artifact import Artifact, Written
from planclaro.emit.assets import POLICY, AssetSet, build_assets
from planclaro.emit.comparable import comparable_file
from planclaro.emit.data_files import action_table, plan_files, target_table
from planclaro.emit.disk import replace_site
from planclaro.emit.editions import editions
from planclaro.emit.feeds import robots, sitemap
from planclaro.emit.figures import figure_version, figures_file
from planclaro.emit.memory import Memory
from planclaro.emit.render import alone, drawer, environments, renderer
from planclaro.i18n import Voice
from planclaro.model import Catalog
from planclaro.read.catalogues import read_voices
from planclaro.read.content import Reading, read_content
from planclaro.read.prose import read_prose
from planclaro.site.comparable import comparables
from planclaro.site.computed import observed
from planclaro.site.edition import Made, ProseTexts
from planclaro.site.explorer import Charted
from planclaro.site.frame import Assets, Site
from planclaro.site.here import Here
from planclaro.site.pages import pages
from planclaro.site.urls import Urls


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


@dataclass(frozen=True, slots=True)
class Request:
    """What a build is asked for. `address` replaces the one of the settings."""

    output: Path
    portable: bool = False
    strict: bool = False
    only: str | None = None
    address: str | None = None


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
    catalog = observed(written_by_hand, (Here("", voice, urls) for voice in voices))
    site = Site(config, voices, urls, _names(assets))
    spoken = environments(project.templates, project.cache / "templates", voices)
    render, draw = renderer(spoken, urls), drawer(spoken)
    memory = Memory(project.cache / "figures.json", figure_version())
    speakers = {voice.code: voice for voice in voices}
    listed: dict[str, None] = {}
    made: dict[str, Made] = {}

    def noted(some: Iterable[Artifact]) -> Iterator[Artifact]:
        """What pages speak of comes before them."""
        for artifact in some:
            digest = hashlib.sha256(artifact.content).hexdigest()
            made[artifact.path] = Made(len(artifact.content), digest)
            yield artifact

    def artifacts() -> Iterator[Artifact]:
        yield from assets.files
        yield from noted(plan_files(written_by_hand))
        yield from noted(editions(site, catalog, alone(spoken), assets.alone, made))
        for page in pages(site, catalog, prose, made):
            progress(page.address)
            if not page.frame.robots:
                listed[page.key] = None
            yield render(page)
            if isinstance(page.view, Charted) and page.view.explorer.address:
                yield figures_file(page.view, speakers[page.lang], request.portable, memory)
        for voice in voices:
            for plan in comparables(site, catalog, voice):
                yield comparable_file(plan, voice.code, request.portable, draw)
        yield target_table(catalog, voices, urls)
        yield action_table(catalog, voices, urls)
        yield sitemap(listed, voices, urls)
        yield robots(urls)

    written = tuple(replace_site(artifacts(), request.output))
    memory.save()
    return Outcome(reading.diagnostics, reading, written)


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


def _names(assets: AssetSet) -> Assets:
    """What pages need to know of the assets."""
    return Assets(
        style=assets.style,
        icon=assets.icon,
        scripts=assets.scripts,
        share_image=assets.share_image,
        policy=POLICY,
        plotly=assets.plotly,
        plotly_words=assets.plotly_words,
        plotly_kilobytes=assets.plotly_kilobytes,
    )
