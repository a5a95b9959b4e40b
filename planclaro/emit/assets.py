"""Styles, scripts and pictures: joined, shrunk, and named by their content."""

from __future__ import annotations

import base64
import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path

from rcssmin import cssmin
from rjsmin import jsmin

from planclaro.emit.artifact import Artifact

STYLES = ("tokens", "base", "frame", "parts", "charts", "compare", "print")
"""Files of `assets/css/`, in the order of the cascade."""
SCRIPTS = {
    "core": ("copy_link",),
    "charts": ("explore",),
    "compare": ("choose_plans", "explore"),
}
"""Files of `assets/js/` by the kind of page that needs them: one request a kind."""
PLOTLY = "plotly-basic.min.js"
PLOTLY_LOCALES = "plotly-locale-{code}.js"
# No inline style or script, no eval, no other host; pictures may be data: for the icon. The
# hash is that of an empty text: Plotly adds an empty <style> and fills it through the CSSOM.
POLICY = (
    "default-src 'none'; script-src 'self'; "
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"
)


@dataclass(frozen=True, slots=True)
class AssetSet:
    """The built assets: files to write, and their names by role."""

    files: tuple[Artifact, ...]
    style: str
    icon: str
    scripts: dict[str, str]
    share_image: str
    plotly: str
    plotly_locales: dict[str, str]
    plotly_kilobytes: int


def build_assets(folder: Path, languages: tuple[str, ...]) -> AssetSet:
    """Everything under `assets/` that pages need. Raises `OSError` if a file is missing."""
    style = _named("site.css", cssmin(_joined(folder / "css", STYLES, ".css")).encode())
    scripts = {
        role: _named(f"{role}.js", jsmin(_joined(folder / "js", names, ".js")).encode())
        for role, names in SCRIPTS.items()
    }
    picture = _named("share.png", (folder / "img" / "share.png").read_bytes())
    icon = (folder / "img" / "icon.svg").read_bytes()
    plotly = _named("plotly-basic.js", (folder / "vendor" / PLOTLY).read_bytes())
    locales = {
        code: _named(f"plotly-{code}.js", path.read_bytes())
        for code in languages
        if (path := folder / "vendor" / PLOTLY_LOCALES.format(code=code)).exists()
    }
    return AssetSet(
        files=(
            style,
            *scripts.values(),
            picture,
            plotly,
            *locales.values(),
            _at("favicon.svg", icon),
        ),
        style=style.path,
        icon="data:image/svg+xml;base64," + base64.b64encode(icon).decode(),
        scripts={role: artifact.path for role, artifact in scripts.items()},
        share_image=picture.path,
        plotly=plotly.path,
        plotly_locales={code: artifact.path for code, artifact in locales.items()},
        plotly_kilobytes=round(len(gzip.compress(plotly.content, mtime=0)) / 1000, -1).__int__(),
    )


def _joined(folder: Path, names: tuple[str, ...], ending: str) -> str:
    return "\n".join((folder / (name + ending)).read_text("utf-8") for name in names)


def _named(name: str, content: bytes) -> Artifact:
    """A file whose name changes with its content, so that it can be cached for ever."""
    stem, _, ending = name.partition(".")
    digest = hashlib.sha256(content).hexdigest()[:8]
    return _at(f"assets/{stem}.{digest}.{ending}", content)


def _at(path: str, content: bytes) -> Artifact:
    return Artifact(path, content)
