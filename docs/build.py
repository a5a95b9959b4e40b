"""The handbook, top to bottom: what is written and what is generated, to a folder with `guia/` and
`en/guia/`, which `build.py build --guide` takes into a site."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from docs.code_pages import Page, code_pages
from docs.command_pages import command_pages
from docs.field_pages import field_pages
from docs.finish import finish
from docs.words import LANGUAGES, PREFIX

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
STAGE = ROOT / "build" / "handbook"
OUTPUT = ROOT / "build" / "guide"


class NotBuilt(Exception):
    """What MkDocs complained of."""


def build(output: Path = OUTPUT, stage: Path = STAGE) -> None:
    """Both languages, side by side; the previous handbook stays until all is well. `stage` is
    where MkDocs works."""
    for lang in LANGUAGES:
        gather(lang, stage / lang)
    running = {lang: _mkdocs(lang, stage) for lang in LANGUAGES}
    said = {lang: process.communicate()[0] for lang, process in running.items()}
    if failed := [said[lang] for lang, process in running.items() if process.returncode]:
        raise NotBuilt("\n".join(failed))
    fresh = output.with_name(f".{output.name}-new")
    shutil.rmtree(fresh, ignore_errors=True)
    for lang in LANGUAGES:
        finish(stage / f"site-{lang}", fresh / PREFIX[lang], lang)
    shutil.rmtree(output, ignore_errors=True)
    fresh.rename(output)


def gather(lang: str, folder: Path) -> None:
    """What MkDocs reads: the pages of a language, the pictures, what is generated."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(DOCS / lang, folder)
    shutil.copytree(DOCS / "img", folder / "img")
    shutil.copy(DOCS / "guia.css", folder)
    for path, text in generated(lang):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")


def generated(lang: str) -> Iterator[Page]:
    """The pages that follow from the code."""
    yield from command_pages(lang)
    yield from field_pages(lang)
    yield from code_pages(lang)


def _mkdocs(lang: str, stage: Path) -> subprocess.Popen[str]:
    config = stage / f"{lang}.yml"
    # JSON is YAML. Folders are told from where the file stands.
    config.write_text(
        json.dumps(
            {
                "INHERIT": str(DOCS / f"{lang}.yml"),
                "docs_dir": str(stage / lang),
                "site_dir": str(stage / f"site-{lang}"),
                "theme": {"custom_dir": str(DOCS / "theme")},
            }
        ),
        "utf-8",
    )
    return subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(config)],
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
