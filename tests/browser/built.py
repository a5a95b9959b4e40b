"""The real site, built once a test run and shared by all its processes, three ways."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

import yaml
from filelock import FileLock

from tests.browser.document import parse

ROOT = Path(__file__).parents[2]
# Not the address of site_config.yaml: what ignores --address is found out.
HOST = "https://sitio.example"
OPTIONS = {
    "root": ["--address", f"{HOST}/"],
    "base": ["--address", f"{HOST}/any/base/"],
    "portable": ["--address", f"{HOST}/", "--portable"],
}
Kind: TypeAlias = Literal["root", "base", "portable"]
PageType: TypeAlias = Literal[
    "home", "plan", "dimension", "comparison", "comparator", "topic", "kept", "take", "other"
]
# pytest-xdist gives every worker of one run the same name.
RUN = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"{os.getpid()}-{time.time_ns()}")
SHELF = Path(tempfile.gettempdir()) / "planclaro-test-sites"
KEEP_SECONDS = 3600


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
        """Paths of the pages a reader can stay on: `""`, `en/`, `plan/social/` …"""
        homes = (name for name in self.files if name.rpartition("/")[2] == "index.html")
        return sorted(
            name.removesuffix("index.html")
            for name in homes
            if not parse(self.folder / name).redirects
        )

    def file(self, page: str) -> Path:
        """The file of a page's path."""
        return self.folder / page / "index.html"


class BuildError(Exception):
    """The site did not build; the message is what the builder printed."""


@cache
def site(kind: Kind = "root") -> Site:
    """The site of this run; the first process to ask builds it."""
    shelf = SHELF / RUN
    shelf.mkdir(parents=True, exist_ok=True)
    folder, outcome = shelf / kind, shelf / f"{kind}.outcome"
    with FileLock(shelf / f"{kind}.lock"):
        if not outcome.exists():
            _clear_old_runs()
            outcome.write_text(_build(folder, OPTIONS[kind]), "utf-8")
    trouble = outcome.read_text("utf-8")
    if trouble:
        raise BuildError(trouble)
    return Site(folder, kind)


def _build(folder: Path, options: list[str]) -> str:
    """Build into the folder; what went wrong, if anything."""
    command = [sys.executable, "build.py", "build", "--output", str(folder), *options]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    said = f"{' '.join(command[1:])}\n{done.stdout}{done.stderr}"
    return said if done.returncode else ""


def _clear_old_runs() -> None:
    for old in SHELF.iterdir():
        if time.time() - old.stat().st_mtime > KEEP_SECONDS:
            shutil.rmtree(old, ignore_errors=True)


@lru_cache(maxsize=1)
def _words() -> tuple[list[str], set[str], set[str]]:
    config = yaml.safe_load((ROOT / "site_config.yaml").read_text("utf-8"))
    plans = {path.stem for path in (ROOT / "content/plans").glob("*.yaml")}
    dimensions = {dimension["id"] for dimension in config["dimensions"]}
    return [language["code"] for language in config["languages"]], plans, dimensions


def languages() -> list[str]:
    """The site's languages, first the one at the root."""
    return _words()[0]


def language_of(page: str) -> str:
    """The language a page's path stands for."""
    first, *others = languages()
    word = page.partition("/")[0]
    return word if word in others else first


def type_of(page: str) -> PageType:
    """What a page is, told from its path alone."""
    _, plans, dimensions = _words()
    words = page.strip("/").split("/") if page else []
    if words and words[0] in languages()[1:]:
        words = words[1:]
    match words:
        case []:
            return "home"
        case ["comparar", "planes"]:
            return "comparator"
        case ["comparar", _, *_]:
            return "comparison"
        case ["temas", _]:
            return "topic"
        case ["sin-conexion"]:
            return "kept"
        case [plan, "llevar"] if plan in plans:
            return "take"
        case [plan] if plan in plans:
            return "plan"
        case [plan, dimension] if plan in plans and dimension in dimensions:
            return "dimension"
    return "other"
