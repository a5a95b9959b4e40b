"""Where a site is built before it takes its place: one folder beside it, for one build at a time.

`.site-planclaro/` beside `site/`. A build that is killed leaves it behind; the next one finds
it by its name and its lock, puts right what it must, and removes it.
"""

from __future__ import annotations

import os
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from planclaro.emit.lock import take

LOCK = "planclaro.lock"
"""Held by the build that uses the folder; no build touches a folder without it."""
PATIENCE, STEP = 60.0, 0.05
"""Seconds to wait for another build, and between two looks."""


class NotOurs(Exception):
    """A folder holds something that no build made."""


class Busy(Exception):
    """Another build of this site does not come to an end."""


@dataclass(frozen=True, slots=True)
class SideFolder:
    """`stage` is to become `output`, and `previous` is what `output` was."""

    output: Path

    @property
    def folder(self) -> Path:
        return self.output.with_name(f".{self.output.name}-planclaro")

    @property
    def stage(self) -> Path:
        return self.folder / "site"

    @property
    def previous(self) -> Path:
        return self.folder / "previous"

    def swap(self) -> None:
        """The new site in place of the old."""
        if self.output.exists():
            self.output.rename(self.previous)
        self.stage.rename(self.output)

    def clear(self) -> None:
        """Remove both sites; after a swap that stopped half way, the old one is put back."""
        if self.previous.exists() and not self.output.exists():
            self.previous.rename(self.output)
        for old in (self.stage, self.previous):
            if old.exists():
                shutil.rmtree(old)


@contextmanager
def side_folder(output: Path, between: Callable[[], None]) -> Iterator[SideFolder]:
    """A side folder with an empty stage, of this build alone, gone at the end.

    `between` is called while it waits for another build. Raises `NotOurs`, `Busy`, `OSError`.
    """
    side = SideFolder(output)
    lock = _claim(side, between)
    try:
        side.clear()
        side.stage.mkdir()
        yield side
    finally:
        # What cannot be removed now stays for the next build, with its lock.
        with suppress(OSError):
            side.clear()
            _give_up(side, lock)
        lock.close()


def _claim(side: SideFolder, between: Callable[[], None]) -> BinaryIO:
    deadline = time.monotonic() + PATIENCE
    side.output.parent.mkdir(parents=True, exist_ok=True)
    while True:
        # The build before us may take the folder away at any moment.
        with suppress(FileNotFoundError):
            _make(side.folder)
            lock = (side.folder / LOCK).open("ab")
            if take(lock) and _stands(lock, side.folder / LOCK):
                return lock
            lock.close()
        if time.monotonic() > deadline:
            raise Busy(side.output)
        between()
        time.sleep(STEP)


def _make(folder: Path) -> None:
    with suppress(FileExistsError):
        folder.mkdir()
    if not stat.S_ISDIR(folder.lstat().st_mode):
        raise NotOurs(folder)
    names = {path.name for path in folder.iterdir()}
    if names and LOCK not in names:
        raise NotOurs(folder)


def _stands(lock: BinaryIO, path: Path) -> bool:
    """Whether the open file is still the one at the path."""
    try:
        return os.path.samestat(os.fstat(lock.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _give_up(side: SideFolder, lock: BinaryIO) -> None:
    if os.name == "nt":  # an open file cannot be removed there
        lock.close()
    (side.folder / LOCK).unlink()
    side.folder.rmdir()
