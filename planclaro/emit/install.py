"""What lets a site be installed: a manifest a language, and the icons of home screens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planclaro.config import SiteConfig
from planclaro.emit.artifact import Artifact, asset
from planclaro.i18n import Voice
from planclaro.site import urls
from planclaro.site.here import Here
from planclaro.site.urls import Urls

PAPER, SHEET = "#faf6ef", "#fffdf9"
"""Of the light scheme; what an address bar has in the dark stands in the pages."""


@dataclass(frozen=True, slots=True)
class Icon:
    """A file with what a manifest says of it."""

    file: Artifact
    sizes: str
    type: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Icons:
    """The site's icon for home screens. `touch` is that of telephones that read no manifest."""

    listed: tuple[Icon, ...]
    touch: Artifact

    def files(self) -> Iterator[Artifact]:
        """All of them."""
        yield from (icon.file for icon in self.listed)
        yield self.touch


def icons(folder: Path) -> Icons:
    """The icons of a folder. A mask may cut all but the middle of some, so theirs are smaller.

    Raises `OSError` if one is missing.
    """
    png = "image/png"
    return Icons(
        listed=(
            Icon(_file(folder, "icon-192.png"), "192x192", png, "any"),
            Icon(_file(folder, "icon-512.png"), "512x512", png, "any"),
            Icon(_file(folder, "icon-mask-192.png"), "192x192", png, "maskable"),
            Icon(_file(folder, "icon-mask-512.png"), "512x512", png, "maskable"),
            Icon(_file(folder, "icon.svg"), "any", "image/svg+xml", "any"),
        ),
        touch=_file(folder, "icon-touch.png"),
    )


def manifest(config: SiteConfig, voice: Voice, addresses: Urls, drawn: Icons) -> Artifact:
    """The manifest of a language: it opens at its home, and the whole site belongs to it."""
    here = Here(urls.MANIFEST, voice, addresses)
    name = here.name(config.title)
    data = {
        "name": name,
        "short_name": name,
        "description": here.name(config.tagline),
        "lang": voice.code,
        "start_url": here.link(""),
        "scope": here.file(""),
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": SHEET,
        "icons": [
            {
                "src": here.file(icon.file.path),
                "sizes": icon.sizes,
                "type": icon.type,
                "purpose": icon.purpose,
            }
            for icon in drawn.listed
        ],
    }
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return Artifact(here.own_address(), f"{text}\n".encode())


def _file(folder: Path, name: str) -> Artifact:
    return asset(name, (folder / name).read_bytes())
