"""Waiting for a file of the project to change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from queue import Empty, Queue

from watchfiles import Change, DefaultFilter, watch

from planclaro.project import Project

STEP_MS = 40
LOOK_MS = 250
WAIT_SECONDS = 0.5
"""So that Ctrl-C is noticed on Windows too, where a wait without end cannot be interrupted."""


class Watch:
    """Notices changes from `start` on, also while nobody asks."""

    def __init__(self, project: Project) -> None:
        self._folders = (project.content, project.templates, project.assets)
        self._config = project.config
        self._tops = {project.root, project.config.parent}
        self._changed: Queue[set[Path]] = Queue()
        self._stopped = threading.Event()
        self._folders_differ = threading.Event()

    def start(self) -> None:
        """Returns once changes are noticed."""
        for watching in (self._watch_tops, self._watch_folders):
            ready = threading.Event()
            threading.Thread(target=_run, args=(watching, ready.set), daemon=True).start()
            ready.wait()

    def stop(self) -> None:
        """Notice no more."""
        self._stopped.set()
        self._folders_differ.set()

    def next(self) -> list[Path]:
        """Wait for a change; all files that changed since the last time."""
        while True:
            try:
                changed = self._changed.get(timeout=WAIT_SECONDS)
            except Empty:
                continue
            while not self._changed.empty():
                changed |= self._changed.get()
            return sorted(changed)

    def _watch_tops(self, ready: Callable[[], None]) -> None:
        """The configuration, and whether a watched folder comes or goes."""
        found = _changes(self._tops, False, self._is_top, self._stopped)
        for changes in found:
            ready()
            paths = {Path(path) for _, path in changes}
            if paths - {self._config}:
                self._folders_differ.set()
            self._tell(paths)

    def _watch_folders(self, ready: Callable[[], None]) -> None:
        """All that is in the folders; begins anew when one of them was replaced."""
        kept = DefaultFilter()
        while not self._stopped.is_set():
            self._folders_differ.clear()
            present = [folder for folder in self._folders if folder.is_dir()]
            if not present:
                ready()
                self._folders_differ.wait()
                continue
            try:
                for changes in _changes(present, True, kept, self._folders_differ):
                    ready()
                    self._tell({Path(path) for _, path in changes})
            except FileNotFoundError:  # one went away just now
                self._stopped.wait(WAIT_SECONDS)

    def _tell(self, paths: set[Path]) -> None:
        if paths:
            self._changed.put(paths)

    def _is_top(self, change: Change, path: str) -> bool:
        replaced = Path(path) in self._folders and change is not Change.modified
        return replaced or Path(path) == self._config


def _run(watching: Callable[[Callable[[], None]], None], ready: Callable[[], None]) -> None:
    try:
        watching(ready)
    finally:  # nobody may be left waiting for what has failed
        ready()


def _changes(
    paths: Iterable[Path],
    recursive: bool,
    kept: Callable[[Change, str], bool],
    stop: threading.Event,
) -> Iterator[set[tuple[Change, str]]]:
    """Sets of changes; an empty one now and then, the first as soon as changes are noticed."""

    def noticed(polling: bool | None) -> Iterator[set[tuple[Change, str]]]:
        return watch(
            *paths,
            watch_filter=kept,
            step=STEP_MS,
            stop_event=stop,
            rust_timeout=LOOK_MS,
            yield_on_timeout=True,
            raise_interrupt=False,
            force_polling=polling,
            recursive=recursive,
            ignore_permission_denied=True,
        )

    try:
        yield from noticed(None)
    except FileNotFoundError:
        raise
    except (OSError, RuntimeError):  # the system has no watches left: look now and then
        yield from noticed(True)
