"""The real site, built once a test run and shared by all its processes, three ways."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

import yaml
from filelock import FileLock

from tests.browser.choice import covering, shape
from tests.browser.document import parse
from tests.once import shelf

ROOT = Path(__file__).parents[2]
# Not the address of site_config.yaml: what ignores --address is found out.
HOST = "https://sitio.example"
OPTIONS = {
    "root": ["--address", f"{HOST}/"],
    "base": ["--address", f"{HOST}/any/base/"],
    "portable": ["--address", f"{HOST}/", "--portable"],
}
Kind: TypeAlias = Literal["root", "base", "portable"]
PageType: TypeAlias = str
# What a path says of the page's type: by its one word, by its first of two, by its last below a
# plan. Every type has a budget of its own in test_budgets.py.
ONE_OF_A_KIND = {
    "404.html": "missing",
    "a-z": "index",
    "buscar": "search",
    "comparar": "contests",
    "glosario": "glossary",
    "ods": "goals",
    "pasajes": "passages",
    "sin-conexion": "kept",
    "temas": "topics",
}
BELOW = {"comparar": "overview", "ods": "goal", "temas": "topic"}
OF_A_PLAN = {
    "corregir": "corrections",
    "documento": "document",
    "llevar": "take_away",
    "quienes": "who",
    "texto": "texts",
}


@dataclass(frozen=True)
class Site:
    """A built site: where its files are and how they are meant to be served."""

    folder: Path
    kind: Kind

    @property
    def address(self) -> str:
        """The public address it was built for."""
        return OPTIONS[self.kind][1]

    @property
    def base(self) -> str:
        """The path it is served below, with both slashes."""
        return urlsplit(self.address).path

    @cached_property
    def files(self) -> frozenset[str]:
        """Every file, relative, with `/`."""
        walk = (path for path in self.folder.rglob("*") if path.is_file())
        return frozenset(path.relative_to(self.folder).as_posix() for path in walk)

    @cached_property
    def pages(self) -> list[str]:
        """Paths of the pages a reader can stay on: `""`, `en/`, `plan/social/` … The editor at
        `admin/` is no page of theirs."""
        homes = (
            name
            for name in self.files
            if name.rpartition("/")[2] == "index.html" and name != "admin/index.html"
        )
        return sorted(
            name.removesuffix("index.html")
            for name in homes
            if not parse(self.folder / name).redirects
        )

    def file(self, page: str) -> Path:
        """The file of a page's path."""
        return self.folder / (page if page.endswith(".html") else f"{page}index.html")


class BuildError(Exception):
    """The site did not build; the message is what the builder printed."""


@cache
def site(kind: Kind = "root") -> Site:
    """The site of this run; the first process to ask builds it."""
    folder, outcome = shelf() / kind, shelf() / f"{kind}.outcome"
    with FileLock(shelf() / f"{kind}.lock"):
        if not outcome.exists():
            outcome.write_text(_build(folder, OPTIONS[kind]), "utf-8")
    trouble = outcome.read_text("utf-8")
    if trouble:
        raise BuildError(trouble)
    return Site(folder, kind)


def page_paths() -> list[str]:
    """The pages that are looked at in the browser, and the one for missing addresses.

    Of each type a covering choice; `AUDIT=all` takes every page.
    """
    built = site()
    chosen = shelf() / "chosen.json"
    with FileLock(shelf() / "chosen.lock"):
        if not chosen.exists():
            chosen.write_text(json.dumps(_chosen(built)), "utf-8")
    paths: list[str] = json.loads(chosen.read_text("utf-8"))
    return paths


def _chosen(built: Site) -> list[str]:
    pages = [*built.pages, "404.html"]
    if os.environ.get("AUDIT") == "all":
        return pages
    chosen: set[str] = set()
    for kind in {type_of(page) for page in pages}:
        read = {page: parse(built.file(page)) for page in pages if type_of(page) == kind}
        # The same template makes other words of it in each language.
        shapes = {page: shape(document) | {language_of(page)} for page, document in read.items()}
        lengths = {page: built.file(page).stat().st_size for page in read}
        words = {page: document.longest_word for page, document in read.items()}
        chosen |= {*covering(shapes, lengths, words)}
    return [page for page in pages if page in chosen]


def _build(folder: Path, options: list[str]) -> str:
    """Build into the folder; what went wrong, if anything."""
    command = [sys.executable, "build.py", "build", "--output", str(folder), *options]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    said = f"{' '.join(command[1:])}\n{done.stdout}{done.stderr}"
    return said if done.returncode else ""


@lru_cache(maxsize=1)
def _words() -> tuple[list[str], set[str], set[str], set[str]]:
    config = yaml.safe_load((ROOT / "site_config.yaml").read_text("utf-8"))
    plans = {path.stem for path in (ROOT / "content/plans").glob("*.yaml")}
    dimensions = {dimension["id"] for dimension in config["dimensions"]}
    prose = {path.name.partition(".")[0] for path in (ROOT / "content/prose").glob("*.md")}
    spoken = [each["code"] for each in config["languages"] if each.get("published", True)]
    return spoken, plans, dimensions, prose


def languages() -> list[str]:
    """The site's languages, first the one at the root."""
    return _words()[0]


def language_of(page: str) -> str:
    """The language a page's path stands for."""
    first, *others = languages()
    word = page.partition("/")[0]
    return word if word in others else first


def type_of(page: str) -> PageType:
    """What a page is, told from its path alone; `other` is one that still lacks its line here."""
    plans, dimensions, prose = _words()[1:]
    words = page.strip("/").split("/") if page else []
    if words and words[0] in languages()[1:]:
        words = words[1:]
    match words:
        case []:
            return "home"
        case [plan, *below] if plan in plans:
            return _type_of_plans_page(below, dimensions)
        case [word]:
            return "prose" if word in prose else ONE_OF_A_KIND.get(word, "other")
        case ["comparar", "planes"]:
            return "comparator"
        case ["comparar", _, dimension] if dimension in dimensions:
            return "comparison"
        case ["pasajes", *_]:
            return "passages"
        case [word, _]:
            return BELOW.get(word, "other")
    return "other"


def _type_of_plans_page(words: list[str], dimensions: set[str]) -> PageType:
    match words:
        case []:
            return "plan"
        case [dimension] if dimension in dimensions:
            return "dimension"
        case [dimension, "corregir"] if dimension in dimensions:
            return "corrections"
        case ["texto", _]:
            return "text"
        case [dimension, _] if dimension in dimensions:
            return "target"
        case [word]:
            return OF_A_PLAN.get(word, "other")
    return "other"
