"""What the files of a site are made of: settings, voices, the catalog, templates, assets."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from planclaro.config import SiteConfig
from planclaro.emit.assets import AssetSet, build_assets
from planclaro.emit.caches import Caches
from planclaro.emit.cards import card_stock
from planclaro.emit.render import Environments, Sources, alone, read_templates, spoken
from planclaro.i18n import Voice
from planclaro.memo import Recall
from planclaro.model import Catalog
from planclaro.site.computed import observed
from planclaro.site.edition import ProseTexts
from planclaro.site.frame import Site
from planclaro.site.here import Here
from planclaro.site.plain_figures import counted_by_indicators
from planclaro.site.qr import drawn
from planclaro.site.unpublished import Unpublished
from planclaro.site.urls import Urls


@dataclass(frozen=True, slots=True)
class Material:
    """`own` is the catalog as its editors wrote it, `catalog` with what follows from it; `spoken`
    are the templates in each language, `apart` those of what travels alone; with `editor` the
    site has the web editor."""

    site: Site
    own: Catalog
    catalog: Catalog
    prose: ProseTexts
    assets: AssetSet
    spoken: Environments
    apart: Environments
    caches: Caches
    editor: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What was read and found without errors."""

    config: SiteConfig
    voices: tuple[Voice, ...]
    catalog: Catalog
    prose: ProseTexts


@dataclass(frozen=True, slots=True)
class Drawn:
    """Where what is no content stands, and where work is kept between builds."""

    assets: Path
    templates: Path
    cache: Path


@dataclass(frozen=True, slots=True)
class Kind:
    """What kind of site it becomes: its address, if not that of the settings, and the rest as
    `Site` and `Urls` have it."""

    address: str | None
    portable: bool
    keeps: bool
    unpublished: Unpublished | None
    guide: bool = False
    editor: bool = False


def material(told: Told, drawn_by: Drawn, kind: Kind, caches: Caches, recall: Recall) -> Material:
    """All of it, as the files are now; what they were the last time as well is recalled."""
    assets = _assets(drawn_by.assets, told.voices, recall)
    sources = read_templates(drawn_by.templates)
    cache = drawn_by.cache / "templates"
    environments = recall(_spoken, tuple(sources.items()), cache, *told.voices)
    site = _site(told, drawn_by.assets / "vendor", kind, assets, caches, recall)
    return Material(
        site,
        own=told.catalog,
        catalog=_completed(told.catalog, site, recall),
        prose=told.prose,
        assets=assets,
        spoken=environments,
        apart=recall(alone, environments),
        caches=caches,
        # It needs a server, so a memory card has none.
        editor=(kind.editor or site.config.features.editor) and not kind.portable,
    )


def _assets(folder: Path, voices: tuple[Voice, ...], recall: Recall) -> AssetSet:
    locales = tuple((voice.code, voice.locale) for voice in voices)
    while True:
        before = _state_of(folder)
        made = recall(_built, folder, locales, before)
        # A file that changed meanwhile may be in it or not: neither is to be remembered.
        if _state_of(folder) == before:
            return made


def _built(
    folder: Path, locales: tuple[tuple[str, str], ...], state: tuple[tuple[str, int, int], ...]
) -> AssetSet:
    return build_assets(folder, dict(locales))


def _state_of(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Every file with its size and the time it was written."""
    found = []
    for path in sorted(folder.rglob("*")):
        # An editor's own files come and go.
        with suppress(FileNotFoundError):
            stat = path.stat()
            found.append((str(path), stat.st_size, stat.st_mtime_ns))
    return tuple(found)


def _spoken(
    sources: tuple[tuple[str, tuple[str, str]], ...], cache: Path, *voices: Voice
) -> Environments:
    templates: Sources = dict(sources)
    return spoken(templates, cache, voices)


def _site(
    told: Told, vendor: Path, kind: Kind, assets: AssetSet, caches: Caches, recall: Recall
) -> Site:
    settings = _readdressed(told.config, kind.address)
    return Site(
        settings,
        told.voices,
        urls=recall(Urls, settings.address, settings.first_language(), kind.portable),
        assets=assets.names,
        cards=card_stock(vendor),
        encode=lambda text: caches.codes.recall(text, lambda: drawn(text)),
        # A page opened from disk is on the device already, and no worker serves it.
        keeps=settings.features.offline and kind.keeps and not kind.portable,
        unpublished=kind.unpublished,
        guide=kind.guide,
    )


def _completed(catalog: Catalog, site: Site, recall: Recall) -> Catalog:
    """With the observations that are computed, and what percentages count."""
    homes = (recall(Here, "", voice, site.urls) for voice in site.voices)
    return counted_by_indicators(observed(catalog, homes, recall), recall)


def _readdressed(config: SiteConfig, address: str | None) -> SiteConfig:
    if address is None:
        return config
    return config.model_copy(update={"address": address.rstrip("/") + "/"})
