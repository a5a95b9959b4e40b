"""The handbook, built once a test run, and a small site with it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from filelock import FileLock

from docs.build import build
from tests.browser.built import RUN, SHELF
from tests.project import Project, project


@cache
def handbook() -> Path:
    """The folder that `make docs` makes; raises `NotBuilt` with what MkDocs complains of."""
    shelf = SHELF / RUN
    shelf.mkdir(parents=True, exist_ok=True)
    folder = shelf / "guide"
    with FileLock(shelf / "guide.lock"):
        if not folder.exists():
            build(folder, shelf / "handbook")
    return folder


@cache
def guided() -> Project:
    """A small project, built with the handbook into `site` and, for a memory card, `usb`."""
    shelf = SHELF / RUN
    root = shelf / "guided"
    folder = str(handbook())
    with FileLock(shelf / "guided.lock"):
        if root.exists():
            return Project(root)
        made = project(root)
        for options in ((), ("--portable", "--output", str(root / "usb"))):
            done = made.run("build", "--guide", folder, *options)
            assert done.code == 0, done.out + done.err
    return made
