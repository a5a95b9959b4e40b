"""Building for the preview: each build in a folder of its own, beside the one that is served."""

from __future__ import annotations

import secrets
import shutil
import time
from dataclasses import dataclass, replace
from pathlib import Path

from planclaro.pipeline import Outcome, Progress, Project, Request, build
from planclaro.preview.state import State, told, told_crash


@dataclass(frozen=True, slots=True)
class Attempt:
    """One build: what it came to, or the error that ended it, and what is to be shown now."""

    state: State
    outcome: Outcome | None
    crash: Exception | None
    seconds: float


class Builds:
    """Builds one after the other; remembers the last good one."""

    def __init__(self, project: Project, request: Request, folder: Path, lang: str) -> None:
        self._project = project
        self._request = request
        self._folder = folder
        self._lang = lang
        # A page left open from an earlier preview must not take its build for one of ours.
        self._run = secrets.token_hex(4)
        self._count = 0
        self._state = State("", None, frozenset())

    def attempt(self, progress: Progress) -> Attempt:
        """Build the project as it is now. Never raises for what is in its files."""
        self._count += 1
        start = time.perf_counter()
        outcome, crash = None, None
        output = self._folder / str(self._count)
        try:
            outcome = build(self._project, replace(self._request, output=output), progress)
        except Exception as error:  # noqa: BLE001 - the preview outlives an error in a template
            crash = error
            trouble = told_crash(error, self._project.root, self._lang)
        else:
            trouble = told(outcome.diagnostics, self._project.root, self._lang)
        if outcome and outcome.written is not None:
            files = frozenset(file.path for file in outcome.written)
            self._state = State(self._name(), output, files)
        else:
            name = self._state.build if self._state.folder else self._name()
            self._state = replace(self._state, build=name, trouble=trouble)
        return Attempt(self._state, outcome, crash, time.perf_counter() - start)

    def _name(self) -> str:
        return f"{self._run}-{self._count}"

    def forget(self, old: State) -> None:
        """Remove the folder of a state that is no longer shown."""
        if old.folder and old.folder != self._state.folder:
            shutil.rmtree(old.folder, ignore_errors=True)
