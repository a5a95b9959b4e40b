"""The web editor: Sveltia CMS with the settings, the words and the signs it needs, all from this
site's own host."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planclaro.emit.artifact import Artifact
from planclaro.emit.render import Environments
from planclaro.site.editor_config import editor_settings, hosts
from planclaro.site.editor_page import editor_view
from planclaro.site.frame import Site
from planclaro.site.urls import EDITOR

CMS = "sveltia-cms.js"
VERSION = "0.221.1"
WORDS = "sveltia-cms.es-CO.json"
SIGNS = "material-symbols-outlined-latin-300-normal.woff2"
YAML = "yaml.min.js"
OWN = (
    *("aligned.js", "folder.js", "form.js", "printed.js", "splice.js", "start.js", "tree.js"),
    *("manual.js", "editor.css"),
)
"""Files of `assets/editor/`."""
_FONTS = "url(https://cdn.jsdelivr.net/fontsource/fonts/"
_VARIABLE = "latin-wght-normal.woff2)\n      format('woff2-variations')"
REHOSTED = {
    f"{_FONTS}source-sans-3:vf@5.3.0/{_VARIABLE}": "local('Source Sans 3')",
    f"{_FONTS}noto-mono@5.3.0/latin-400-normal.woff2)\n      format('woff2')": "local('Noto Mono')",
    f"{_FONTS}material-symbols-outlined:vf@5.3.7/{_VARIABLE}": f"url({SIGNS}) format('woff2')",
    "=`https://unpkg.com/@sveltia/cms`": "=`vendor/cms`",
    "`https://www.githubstatus.com/api/v2/status.json`": "`status.json`",
}
"""Addresses of other hosts in the vendored script, and what stands for them here. Letters are
those of the system; icons and words come from beside the page."""

FASTER = {
    "new Set(Object.keys(n).map(e=>e.match(t)?.[0]).filter(Boolean)).size})();return o&&!l": (
        "itemsOf(n,e)})();return o&&!l"
    )
}
"""One place of the script that takes time with the square of a plan's length (`manual.js`)."""


def editor_files(assets: Path, site: Site, spoken: Environments) -> Iterator[Artifact]:
    """All files of `/admin/`. Raises `ValueError` if the vendored script asks another host than
    those known here: it was renewed and this was not."""
    config, voices, icon = site.config, site.voices, site.assets.icon
    settings = editor_settings(config, voices, icon)
    page = spoken[voices[0].code].get_template("pages/editor.html")
    html = page.render(view=editor_view(config, voices, icon, hosts(settings)))
    yield _file("index.html", html.encode())
    yield _file("config.json", _json(settings))
    yield _file("status.json", _json({"status": {"indicator": "unknown"}}))
    for name in OWN:
        yield _file(name, (assets / "editor" / name).read_bytes())
    vendor = assets / "vendor"
    yield _file("yaml.js", (vendor / YAML).read_bytes())
    yield _file(SIGNS, (vendor / SIGNS).read_bytes())
    yield _file(CMS, rehosted((vendor / CMS).read_text("utf-8")).encode())
    words = _completed(json.loads((vendor / WORDS).read_text("utf-8")), assets / "editor")
    # It asks whether there is a newer version; which one that is, the site decides.
    yield _file("vendor/cms/package.json", _json({"version": VERSION}))
    yield _file(f"vendor/cms@{VERSION}/locales/es-CO.json", _json(words))


def rehosted(script: str) -> str:
    """The script with addresses of this host instead of others', and fast enough for a plan."""
    for theirs, own in (REHOSTED | FASTER).items():
        if script.count(theirs) != 1:
            raise ValueError(f"{CMS} does not hold {theirs} once")
        script = script.replace(theirs, own)
    return script


def _completed(words: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Upstream's Spanish words, with those that it has not yet and plainer ones for a few."""
    return _merged(words, json.loads((folder / "es.json").read_text("utf-8")))


def _merged(low: dict[str, Any], high: dict[str, Any]) -> dict[str, Any]:
    both = {**low, **high}
    for name in low.keys() & high.keys():
        if isinstance(low[name], dict) and isinstance(high[name], dict):
            both[name] = _merged(low[name], high[name])
    return both


def _file(name: str, content: bytes) -> Artifact:
    return Artifact(f"{EDITOR}/{name}", content)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
