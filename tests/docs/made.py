"""The handbook, built once a test run, and a small site with it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from docs.build import build
from tests.once import made_once, shelf
from tests.project import Project, project


@cache
def handbook() -> Path:
    """The folder that `make docs` makes; raises `NotBuilt` with what MkDocs complains of."""
    return made_once("guide", lambda folder: build(folder, shelf() / "handbook"))


@cache
def guided() -> Project:
    """A small project, built with the handbook into `site` and, for a memory card, `usb`."""
    guide = str(handbook())

    def make(folder: Path) -> None:
        made = project(folder)
        for options in ((), ("--portable", "--output", str(folder / "usb"))):
            done = made.run("build", "--guide", guide, *options)
            assert done.code == 0, done.out + done.err

    return Project(made_once("guided", make))
