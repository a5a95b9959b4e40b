"""Lists of what is saved, and the worker, which is another for every build that differs."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from planclaro.emit.artifact import Artifact, Written
from planclaro.emit.install import icons
from planclaro.emit.offline import Keeper, Leaver, version
from planclaro.emit.saved import DEAR
from planclaro.site.urls import Urls
from tests import made

ASSETS = Path(__file__).parents[2] / "assets"
STYLE, SCRIPT = "assets/site.00000001.css", "assets/core.00000002.js"
PAGE = f'<link href="../{STYLE}"><script src="../{SCRIPT}"></script>'
SITE = {
    STYLE: "body{}",
    SCRIPT: "go()",
    "index.html": PAGE,
    "acerca/index.html": PAGE,
    "uno/index.html": PAGE,
    "uno/social/index.html": PAGE,
    "uno/social/agua/index.html": PAGE,
    "uno/texto/index.html": PAGE,
    "uno/texto/contexto/index.html": PAGE,
    "uno/edicion.html": PAGE,
    "dos/index.html": PAGE,
    "en/index.html": PAGE,
    "en/uno/index.html": PAGE,
}


def keeper(*ids: str, **changes: Any) -> Keeper:
    """Of a site in Spanish and English with plans of these ids."""
    plans = tuple(made.plan(id=id) for id in ids or ("uno",))
    voices = (made.voice(), made.voice("en"))
    drawn = icons(ASSETS / "img")
    return Keeper(ASSETS, made.config(**changes), plans, voices, Urls(made.ROOT, "es"), drawn)


def written(artifacts: Iterable[Artifact]) -> list[Written]:
    return [
        Written(each.path, f"{len(each.content):064d}", len(each.content)) for each in artifacts
    ]


def made_last(site: dict[str, str], of: Keeper | None = None) -> dict[str, str]:
    """The files that are made of a site, by path."""
    files = [Artifact(path, text.encode()) for path, text in site.items()]
    of = of or keeper()
    done = written(of.watched(files))
    last = {}
    for artifact in of.last(done):
        last[artifact.path] = artifact.content.decode()
        done += written([artifact])
    return last


def saved(site: dict[str, str], path: str = "datos/guardar/uno.es.json") -> list[str]:
    return [file[0] for file in json.loads(made_last(site)[path])["files"]]


def test_a_saved_plan_has_its_pages_with_what_they_need_and_home() -> None:
    assert saved(SITE) == [
        SCRIPT, STYLE, "uno/index.html", "uno/social/index.html", "uno/texto/index.html",
        "uno/texto/contexto/index.html", "index.html",
    ]  # fmt: skip
    assert saved(SITE, "datos/guardar/uno.en.json") == [
        SCRIPT, STYLE, "en/uno/index.html", "en/index.html",
    ]  # fmt: skip


def test_each_file_has_its_digest_and_both_its_sizes() -> None:
    data = json.loads(made_last(SITE)["datos/guardar/uno.es.json"])
    size = len(PAGE.encode())
    packed = len(gzip.compress(PAGE.encode(), 6, mtime=0))
    assert data["files"][2] == ["uno/index.html", f"{size:064d}"[:16], size, packed]
    assert data["size"] == sum(file[2] for file in data["files"])
    assert (data["pages"], data["start"], data["name"]) == (5, "uno/", "Partido Uno")


def test_what_comes_only_on_request_is_not_saved() -> None:
    plotly, large = "assets/plotly-basic.00000003.js", "assets/large.00000004.js"
    # Does not compress: no two digits alike in a row.
    noise = "".join(f"{number * 7919 % 999983:06d}" for number in range(DEAR))
    site = {plotly: "plotly()", large: noise} | SITE
    site["uno/social/index.html"] += f'<main data-plotly="{plotly}" data-large="{large}">'
    assert saved(site) == saved(SITE)


def test_the_list_does_not_depend_on_the_order_of_the_build() -> None:
    backwards = dict(reversed(SITE.items()))
    assert made_last(SITE) == made_last(backwards)


def test_the_worker_is_written_last() -> None:
    assert list(made_last(SITE))[-1] == "sw.js"
    assert [each.path for each in Leaver(ASSETS).last(())] == ["sw.js"]


@pytest.mark.parametrize("path", SITE)
def test_any_change_makes_another_worker(path: str) -> None:
    changed = SITE | {path: SITE[path] + " "}
    assert made_last(changed)["sw.js"] != made_last(SITE)["sw.js"]


def test_a_file_that_moves_makes_another_version() -> None:
    def one(path: str) -> str:
        return version([Written(path, "0" * 64, 1)])

    assert one("a.html") != one("b.html")


def test_the_worker_says_all_languages_and_knows_their_pages() -> None:
    text = made_last(SITE)["sw.js"].partition("\n")[0]
    spanish, english = json.loads(text.removeprefix("var SITE = ").rstrip(";"))["languages"]
    assert (spanish["prefix"], spanish["offline"], spanish["locale"]) == (
        "",
        "sin-conexion/",
        "es-PE",
    )
    assert (english["prefix"], english["offline"]) == ("en/", "en/sin-conexion/")
    assert "{date}" in spanish["saved"]


def test_the_worker_is_understood_by_browsers_of_2017() -> None:
    later_syntax = re.compile(r"\?\.|\?\?|\.\.\.|\bcatch\s*\{|\bimport\b|\bexport\b|`|\*\*")
    for script in (made_last(SITE)["sw.js"], next(Leaver(ASSETS).last(())).content.decode()):
        assert not later_syntax.search(script.partition("\n")[2])


def test_a_manifest_opens_at_the_home_of_its_language_and_covers_the_site() -> None:
    last = made_last(SITE)
    spanish = json.loads(last["manifest.webmanifest"])
    english = json.loads(last["en/manifest.webmanifest"])
    assert (spanish["start_url"], spanish["scope"]) == ("./", "./")
    assert (english["start_url"], english["scope"]) == ("./", "../")
    assert english["lang"] == "en"
    assert {icon["purpose"] for icon in spanish["icons"]} == {"any", "maskable"}
    assert all(icon["src"].startswith("../assets/icon") for icon in english["icons"])


def test_icons_have_the_sizes_they_are_listed_with() -> None:
    drawn = icons(ASSETS / "img")
    for icon in drawn.listed:
        if icon.type == "image/png":
            size = int.from_bytes(icon.file.content[16:20])
            assert icon.sizes == f"{size}x{size}"
