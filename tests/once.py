"""What is made once a test run and shared by all its processes."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

from filelock import FileLock

# pytest-xdist gives every worker of one run the same name.
RUN = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"{os.getpid()}-{time.time_ns()}")
SHELF = Path(tempfile.gettempdir()) / "planclaro-test-sites"
KEEP_SECONDS = 3600


@cache
def shelf() -> Path:
    """The folder of this run. Those of runs that ended long ago are cleared away."""
    folder = SHELF / RUN
    folder.mkdir(parents=True, exist_ok=True)
    for old in SHELF.iterdir():
        if time.time() - old.stat().st_mtime > KEEP_SECONDS:
            shutil.rmtree(old, ignore_errors=True)
    return folder


def made_once(name: str, make: Callable[[Path], object]) -> Path:
    """A folder of this run; the first process to ask makes it, elsewhere, and it is there whole."""
    folder, half = shelf() / name, shelf() / f"{name}.half"
    with FileLock(shelf() / f"{name}.lock"):
        if not folder.exists():
            shutil.rmtree(half, ignore_errors=True)
            make(half)
            half.rename(folder)
    return folder
