"""What lets a site be installed: a manifest a language, and icons drawn from the site's own."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from resvg_py import svg_to_bytes

from planclaro.config import SiteConfig
from planclaro.emit.artifact import Artifact
from planclaro.i18n import Voice
from planclaro.site import urls
from planclaro.site.here import Here
from planclaro.site.urls import Urls

PAPER, SHEET = "#faf6ef", "#fffdf9"
"""Of the light scheme; what an address bar has in the dark stands in the pages."""
TOUCH = 180
DRAWN = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">\
<rect width="100" height="100" rx="{round}" fill="{paper}"/>\
<image x="{edge}" y="{edge}" width="{room}" height="{room}" \
href="data:image/svg+xml;base64,{icon}"/>\
</svg>"""


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


def icons(svg: bytes) -> Icons:
    """Icons made from one drawing. A mask may cut all but the middle of some, so it is smaller."""
    png = "image/png"
    return Icons(
        listed=(
            Icon(_drawn("icon-192", svg, 192, 18, 14), "192x192", png, "any"),
            Icon(_drawn("icon-512", svg, 512, 18, 14), "512x512", png, "any"),
            Icon(_drawn("icon-mask-192", svg, 192, 0, 25), "192x192", png, "maskable"),
            Icon(_drawn("icon-mask-512", svg, 512, 0, 25), "512x512", png, "maskable"),
            Icon(_named("icon", "svg", svg), "any", "image/svg+xml", "any"),
        ),
        touch=_drawn("icon-touch", svg, TOUCH, 0, 16),
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


def _drawn(name: str, svg: bytes, size: int, round: int, edge: int) -> Artifact:
    icon = base64.b64encode(svg).decode()
    drawing = DRAWN.format(round=round, paper=PAPER, icon=icon, edge=edge, room=100 - 2 * edge)
    png = svg_to_bytes(svg_string=drawing, width=size, height=size, skip_system_fonts=True)
    return _named(name, "png", bytes(png))


def _named(name: str, ending: str, content: bytes) -> Artifact:
    digest = hashlib.sha256(content).hexdigest()[:8]
    return Artifact(f"assets/{name}.{digest}.{ending}", content)
