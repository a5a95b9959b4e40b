"""The build, top to bottom: the only place that knows every stage."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from planclaro.codes.site import NO_INDEXER
from planclaro.diagnostics import Diagnostic, Position, blocks
from planclaro.emit.artifact import Artifact, Written
from planclaro.emit.caches import Caches
from planclaro.emit.cards import Easel
from planclaro.emit.comparable import comparable_file
from planclaro.emit.data_files import action_table, plan_files, target_table
from planclaro.emit.disk import replace_site
from planclaro.emit.editions import editions
from planclaro.emit.editor import editor_files
from planclaro.emit.feeds import robots, sitemap
from planclaro.emit.figures import page_figures
from planclaro.emit.guide import guide_files
from planclaro.emit.material import Drawn, Kind, Material, Told, material
from planclaro.emit.offline import Keeper, Leaver
from planclaro.emit.on_request import OnRequest
from planclaro.emit.render import drawer, renderer
from planclaro.emit.search import records_of, search_files
from planclaro.emit.shelf import Shelf
from planclaro.memo import Recall, afresh
from planclaro.model import Catalog
from planclaro.project import Project, read_project
from planclaro.read.content import Reading
from planclaro.site.comparable import comparables
from planclaro.site.edition import Made
from planclaro.site.pages import pages
from planclaro.site.unpublished import Unpublished


@dataclass(frozen=True, slots=True)
class Request:
    """What a build is asked for. `address` replaces the one of the settings; without `offline`
    no page is kept on a reader's device, whatever the settings say; with `unpublished` every page
    says so, and asks not to be found; `guide` is the folder of the built handbook, if the site is
    to have it; with `editor` the web editor is there, whatever the settings say."""

    output: Path
    portable: bool = False
    strict: bool = False
    only: str | None = None
    address: str | None = None
    offline: bool = True
    unpublished: Unpublished | None = None
    guide: Path | None = None
    editor: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build did; `written` is None if nothing was, because of the diagnostics."""

    diagnostics: tuple[Diagnostic, ...]
    reading: Reading
    written: tuple[Written, ...] | None

    def page_count(self) -> int:
        """How many pages were written."""
        return sum(file.path.endswith(".html") for file in self.written or ())


@dataclass(frozen=True, slots=True)
class Opening:
    """A site that is made file by file; without the rest where errors forbid a build."""

    reading: Reading
    material: Material | None = None
    shelf: Shelf | None = None


Progress = Callable[[str], None]
"""Told of every page as it is rendered."""


def build(project: Project, request: Request, progress: Progress) -> Outcome:
    """Read, check, and only then write the whole site in place of the previous one."""
    reading, voices, prose = read_project(project)
    if reading.config is None or blocks(reading.diagnostics, request.strict):
        return Outcome(reading.diagnostics, reading, None)
    caches = Caches.under(project.cache)
    told = Told(reading.config, voices, _narrowed(reading.catalog, request.only), prose)
    material = _material(project, request, told, caches)
    found, missing = _search(material)
    diagnostics = (*reading.diagnostics, *missing)
    if missing and request.strict:
        return Outcome(diagnostics, reading, None)
    offline = _offline(project, material)
    artifacts = chain(_artifacts(project, material, progress), found, _editor(project, material))
    guide = guide_files(request.guide, request.portable) if request.guide else ()
    files = chain(offline.watched(artifacts), guide)
    written = tuple(replace_site(files, request.output, offline.last))
    caches.save()
    return Outcome(diagnostics, reading, written)


def open_site(project: Project, request: Request, caches: Caches, recall: Recall) -> Opening:
    """As `build`, but nothing is made yet: each file is, when the shelf is asked for it. Its bytes
    are those that `build` would write."""
    reading, voices, prose = read_project(project, recall)
    if reading.config is None or blocks(reading.diagnostics):
        return Opening(reading)
    told = Told(reading.config, voices, _narrowed(reading.catalog, request.only), prose)
    material = _material(project, request, told, caches, recall)
    folders = (project.assets, project.cache)
    shelf = Shelf(lambda made: OnRequest(material, folders, made).stock(recall))
    return Opening(reading, material, shelf)


def _material(
    project: Project, request: Request, told: Told, caches: Caches, recall: Recall = afresh
) -> Material:
    drawn_by = Drawn(project.assets, project.templates, project.cache)
    kind = Kind(
        request.address,
        request.portable,
        request.offline,
        request.unpublished,
        guide=request.guide is not None,
        editor=request.editor,
    )
    return material(told, drawn_by, kind, caches, recall)


def _artifacts(project: Project, material: Material, progress: Progress) -> Iterator[Artifact]:
    """Every file but those of search, and those that speak of all others."""
    site, catalog, assets = material.site, material.catalog, material.assets
    listed: dict[str, None] = {}
    made: dict[str, Made] = {}
    yield from assets.files
    yield from _recorded(plan_files(material.own), made)
    yield from _recorded(editions(site, catalog, material.apart, assets.alone, made), made)
    render = renderer(material.spoken, site.urls)
    with Easel(project.vendor, project.cache / "cards") as easel:
        for page in pages(site, catalog, material.prose, made):
            progress(page.address)
            if not page.frame.robots:
                listed[page.key] = None
            yield render(page)
            yield from page_figures(page, site, material.caches.figures)
            yield from easel.take(page.frame.card, page.frame.card_file)
        yield from easel.rest()
    draw = drawer(material.spoken)
    for voice in site.voices:
        for plan in comparables(site, catalog, voice):
            yield comparable_file(plan, voice.code, site.urls.portable, draw)
    yield target_table(catalog, site.voices, site.urls)
    yield action_table(catalog, site.voices, site.urls)
    yield sitemap(listed, site.voices, site.urls)
    yield robots(site.urls, material.editor)


def _editor(project: Project, material: Material) -> Iterator[Artifact]:
    """The web editor, where it is wanted."""
    if material.editor:
        yield from editor_files(project.assets, material.site, material.spoken)


def _recorded(artifacts: Iterable[Artifact], made: dict[str, Made]) -> Iterator[Artifact]:
    """What pages speak of, which therefore comes before them."""
    for artifact in artifacts:
        digest = hashlib.sha256(artifact.content).hexdigest()
        made[artifact.path] = Made(len(artifact.content), digest)
        yield artifact


def _search(material: Material) -> tuple[tuple[Artifact, ...], tuple[Diagnostic, ...]]:
    """The files of search, and what to tell if the indexer does not run."""
    site = material.site
    found = records_of(material.catalog, site)
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


def _narrowed(catalog: Catalog, only: str | None) -> Catalog:
    if only is None:
        return catalog
    plans = tuple(plan for plan in catalog.plans if plan.id == only)
    return catalog.model_copy(update={"plans": plans})
