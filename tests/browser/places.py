"""A site with plans of two contests, seven in all, built as the real one is: three ways."""

from __future__ import annotations

import hashlib
import re
import shutil
from functools import cache
from pathlib import Path

from planclaro.pipeline import Request, build
from planclaro.project import Project
from tests.browser.built import OPTIONS, ROOT, Kind, Site
from tests.once import made_once

CASE = ROOT / "tests/sites/two_places"
"""Alfa in Cusco; Zeta and a plan without organisation in Puno."""
COPIES = {"beta": "alfa", "gama": "alfa", "delta": "alfa", "sin-ambiente": "sin-nombre"}
PAGE = "comparar/planes/"
GROUP = re.compile(r'<fieldset class="chooser"><legend>Provincia de Cusco.*?</fieldset>', re.DOTALL)
LETTERS = str.maketrans("0123456789", "ghijklmnop")
LABEL = re.compile(r'value="(\w+)"( data-order="\d+")> (\w+)</label>')


@cache
def places(kind: Kind = "root") -> Site:
    """The site."""
    return Site(made_once(f"places-{kind}", lambda folder: _build(folder, kind)) / "site", kind)


def _build(folder: Path, kind: Kind) -> None:
    _project(folder / "project")
    project = Project(folder / "project", folder / "project" / "site_config.yaml")
    request = Request(folder / "site", portable=kind == "portable", address=OPTIONS[kind][1])
    outcome = build(project, request, lambda address: None)
    assert outcome.written is not None, outcome.diagnostics


def _project(folder: Path) -> None:
    shutil.copytree(CASE, folder, ignore=shutil.ignore_patterns("expected"))
    for name in ("templates", "assets"):
        (folder / name).symlink_to(ROOT / name)
    for name, model in COPIES.items():
        text = (folder / f"content/plans/{model}.yaml").read_text("utf-8")
        text = text.replace(f"id: {model}\n", f"id: {name}\n", 1)
        text = text.replace(model.capitalize(), name.capitalize())
        (folder / f"content/plans/{name}.yaml").write_text(text, "utf-8")


@cache
def crowded() -> Site:
    """The same with hundreds of plans to choose from: those of Cusco in a hundred places more."""
    return Site(made_once("places-crowded", _crowd) / "site", "root")


def _crowd(folder: Path) -> None:
    shutil.copytree(places().folder, folder / "site")
    page = folder / "site" / PAGE / "index.html"
    html = page.read_text("utf-8")
    group = GROUP.search(html)
    assert group
    page.write_text(html.replace(group[0], "\n".join(_groups(group[0]))), "utf-8")


def _groups(group: str) -> list[str]:
    """The group, and copies that do not compress better than real names would."""

    def renamed(found: re.Match[str]) -> str:
        id, order, name = found.groups()
        digest = hashlib.sha256(f"{number}{id}".encode()).hexdigest().translate(LETTERS)
        return f'value="{id}-{digest[:8]}"{order}> {name} {digest[8:20]}</label>'

    groups = [group]
    for number in range(100):
        copy = LABEL.sub(renamed, group)
        groups.append(copy.replace("Provincia de Cusco", f"Provincia de Ñuñoa {number}"))
    return groups
