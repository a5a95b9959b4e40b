"""What lets a site be read without a connection: manifests, for each plan and language the list of
what to save, and, last of all that is written, the service worker."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rjsmin import jsmin

from planclaro.config import SiteConfig
from planclaro.emit.artifact import Artifact, Written
from planclaro.emit.install import Icons, manifest
from planclaro.emit.saved import Scales, saved_list
from planclaro.i18n import Voice, word
from planclaro.model import Plan
from planclaro.site import urls
from planclaro.site.here import Here
from planclaro.site.offline import browser_locale
from planclaro.site.urls import Urls

PATIENCE = 4000
"""Milliseconds that a reader waits for the network where there is a copy."""
DIGITS = 16
"""Of the digest that names a build."""
WORDS = {
    "saved": word("No connection. This is the copy saved on {date}."),
    "slow": word(
        "The connection is slow. This is the copy saved on {date}; load the page again to see "
        "whether there is a newer one."
    ),
    "silent": word("The site does not answer properly. This is the copy saved on {date}."),
    "list": word("What is saved on this device"),
    "none": word("No connection"),
    "missing": word(
        "This page is not saved on this device. With a connection you can see it; search and "
        "interactive charts need one too."
    ),
    "again": word("Try again"),
    "part": word("What it says also stands in a page that is saved:"),
}
"""What the worker says, by the name its script knows it by."""


@dataclass(frozen=True, slots=True)
class Keeper:
    """Of a site whose pages are kept on a reader's device."""

    assets: Path
    config: SiteConfig
    plans: tuple[Plan, ...]
    voices: tuple[Voice, ...]
    urls: Urls
    icons: Icons
    scales: Scales = field(init=False)

    def __post_init__(self) -> None:
        prefixes = tuple(self.urls.localised("", voice.code) for voice in self.voices)
        ids = frozenset(plan.id for plan in self.plans)
        object.__setattr__(self, "scales", Scales(ids, prefixes))

    def watched(self, artifacts: Iterable[Artifact]) -> Iterator[Artifact]:
        """The same artifacts, weighed as they pass by."""
        return self.scales.weighed(artifacts)

    def last(self, written: Sequence[Written]) -> Iterator[Artifact]:
        """What is made of all that was written; the sequence grows with it."""
        for voice in self.voices:
            yield manifest(self.config, voice, self.urls, self.icons)
        by_path = {file.path: file for file in written}
        for plan in self.plans:
            for voice in self.voices:
                yield saved_list(plan, voice, self.urls, self.scales, by_path)
        yield self._worker(version(written))

    def _worker(self, build: str) -> Artifact:
        languages = [_language(voice, self.urls) for voice in self.voices]
        site = {"version": build, "patience": PATIENCE, "languages": languages}
        text = json.dumps(site, ensure_ascii=False, separators=(",", ":"))
        return _worker(self.assets, "keep", f"var SITE = {text};\n")


@dataclass(frozen=True, slots=True)
class Leaver:
    """Of a site that keeps nothing: its worker takes away one that was there before."""

    assets: Path

    def watched(self, artifacts: Iterable[Artifact]) -> Iterator[Artifact]:
        """The same artifacts."""
        yield from artifacts

    def last(self, written: Sequence[Written]) -> Iterator[Artifact]:
        """As that of a keeper."""
        yield _worker(self.assets, "leave", "")


def version(written: Iterable[Written]) -> str:
    """A digest of all that was written: another for each build that differs in anything."""
    lines = sorted(f"{file.path} {file.digest}" for file in written)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:DIGITS]


def _worker(assets: Path, name: str, settings: str) -> Artifact:
    parts = (assets / "js" / "kept.js", assets / "worker" / f"{name}.js")
    script = jsmin("\n".join(part.read_text("utf-8") for part in parts))
    return Artifact(urls.WORKER, f"{settings}{script}".encode())


def _language(voice: Voice, addresses: Urls) -> dict[str, str]:
    here = Here(urls.page(urls.OFFLINE), voice, addresses)
    return {
        "prefix": addresses.localised("", voice.code),
        "locale": browser_locale(here),
        "offline": here.own_address(),
        **{name: voice.t(text) for name, text in WORDS.items()},
    }
