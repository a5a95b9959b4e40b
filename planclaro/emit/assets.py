"""Styles, scripts and pictures: joined, shrunk, and named by their content."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from rcssmin import cssmin
from rjsmin import jsmin

from planclaro.emit.artifact import Artifact, asset
from planclaro.emit.install import Icons, icons
from planclaro.site.frame import Assets

STYLES = (
    "tokens",
    "base",
    "frame",
    "parts",
    "charts",
    "filter",
    "reading",
    "share",
    "print",
)
"""Files of `assets/css/`, in the order of the cascade."""
PAGE_STYLES = {
    "comparison": ("chooser", "comparison", "lines", "comparison_print"),
    "contests": ("ways",),
    "corrections": ("corrections",),
    "document": ("document",),
    "goals": ("topics", "lines"),
    "home": ("topics", "home", "ways"),
    "kept": ("kept",),
    "overview": ("chooser", "overview", "lines", "comparison_print"),
    "passages": ("marked", "passages"),
    "plan": ("plan", "many", "lines"),
    "plans": ("chooser", "comparison", "choosing", "comparator", "ways", "comparison_print"),
    "search": ("choosing", "marked", "search"),
    "take": ("kept", "take"),
    "target": ("target", "neighbours"),
    "text": ("text", "neighbours"),
    "texts": ("texts",),
    "topic": ("chooser", "comparison", "topics", "topic", "many", "lines", "comparison_print"),
    "topics": ("topics",),
    "unpublished": ("unpublished",),
    "who": ("who",),
}
"""Those of a kind of page alone, by that kind. They stand inside it: who does not open it does not
pay for them, and who does has no request more."""
ALONE = (
    "tokens",
    "base",
    "frame",
    "parts",
    "charts",
    "reading",
    "plan",
    "many",
    "lines",
    "document",
    "print",
    "one_file",
)
"""Those of a plan in one file, which carries its styles."""
CORE = ("share", "copy_link", "opening", "same_place", "keep_pages", "search_key")
SCRIPTS = {
    "core": (*CORE, "arrived"),
    "long": (*CORE, "near", "arrived"),
    "charts": (*CORE, "near", "ask", "explore", "arrived"),
    "compare": (*CORE, "near", "share_choice", "choose_plans", "ask", "explore", "arrived"),
    "plans": (*CORE, "share_choice", "fill", "ask", "load_plans", "compare_plans", "arrived"),
    "kept": (*CORE, "kept", "fill", "list_kept", "arrived"),
    "search": (*CORE, "fill", "ask", "search", "arrived"),
    "take": (*CORE, "fill", "ask", "take_along", "kept", "save_plan", "arrived"),
    "panels": ("settings", "panels"),
}
"""Files of `assets/js/` by the kind of page: one request a page. What all share is loaded again for
another kind; a request more would cost the first page, which is often the only one, as much.
`panels` is loaded when a reader opens the settings or an explained word."""
ICON_SIGNS = "'/:="
PLOTLY = "plotly-basic.min.js"
PLOTLY_WORDS = "plotly-locale-{name}.js"
VIEW = ("view", "late")
"""The script inside each page: it sets text size and colours before the first paint, which a file
of its own could not without a request that keeps the page blank, and asks for the others after it.
The policy names its hash."""


@dataclass(frozen=True, slots=True)
class AssetSet:
    """The built assets: files to write, what pages need of them, the icons of an installed site,
    and the styles of a plan in one file."""

    files: tuple[Artifact, ...]
    names: Assets
    icons: Icons
    alone: str


def build_assets(folder: Path, locales: Mapping[str, str]) -> AssetSet:
    """Everything under `assets/` that pages need, for languages and their locales (`es: es_PE`).

    Raises `OSError` if a file is missing.
    """
    style = asset("site.css", _style(folder, STYLES).encode())
    scripts = {
        role: asset(f"{role}.js", _script(folder, SCRIPTS[role]).encode()) for role in SCRIPTS
    }
    drawn = icons(folder / "img")
    plotly = asset("plotly-basic.js", (folder / "vendor" / PLOTLY).read_bytes())
    words = {
        code: asset(f"plotly-{code}.js", content)
        for code, locale in locales.items()
        if (content := _plotly_words(folder / "vendor", code, locale))
    }
    return AssetSet(
        files=(
            style,
            *scripts.values(),
            plotly,
            *words.values(),
            *drawn.files(),
            Artifact("favicon.ico", (folder / "img" / "icon.ico").read_bytes()),
        ),
        names=Assets(
            style=style.path,
            icon=_icon(folder),
            touch_icon=drawn.touch.path,
            scripts={role: artifact.path for role, artifact in scripts.items()},
            view=_script(folder, VIEW),
            page_styles={kind: _style(folder, names) for kind, names in PAGE_STYLES.items()},
            plotly=plotly.path,
            plotly_words={code: artifact.path for code, artifact in words.items()},
            plotly_kilobytes=_kilobytes(plotly.content),
        ),
        icons=drawn,
        alone=_style(folder, ALONE),
    )


def _icon(folder: Path) -> str:
    """The icon as an address: in letters, not in base64, so that it is compressed together with
    the drawing in the page's head."""
    drawing = (folder / "img" / "icon.svg").read_text("utf-8").strip().replace('"', "'")
    return f"data:image/svg+xml,{quote(drawing, safe=ICON_SIGNS)}"


def _plotly_words(vendor: Path, code: str, locale: str) -> bytes:
    """Plotly's words of a language, then its formats of the country; empty if it has none."""
    names = dict.fromkeys((code, locale.replace("_", "-").lower()))
    paths = (vendor / PLOTLY_WORDS.format(name=name) for name in names)
    return b"".join(path.read_bytes() for path in paths if path.exists())


def _kilobytes(content: bytes) -> int:
    """What a reader downloads, compressed as servers do, to the next ten."""
    return -(-len(gzip.compress(content, mtime=0)) // 10_000) * 10


def _style(folder: Path, names: tuple[str, ...]) -> str:
    small: str = cssmin(_joined(folder / "css", names, ".css"))
    return small


def _script(folder: Path, names: tuple[str, ...]) -> str:
    small: str = jsmin(_joined(folder / "js", names, ".js"))
    return small


def _joined(folder: Path, names: tuple[str, ...], ending: str) -> str:
    return "\n".join((folder / (name + ending)).read_text("utf-8") for name in names)
