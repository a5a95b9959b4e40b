"""The site as its files are now, again and again: what has not changed is remembered, and pages
are made when they are asked for."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from planclaro.diagnostics import Diagnostic
from planclaro.emit.caches import Caches
from planclaro.emit.render import Environments
from planclaro.memo import Memo
from planclaro.pipeline import Opening, Request, open_site
from planclaro.preview.state import State, Teller
from planclaro.project import Project


@dataclass(frozen=True, slots=True)
class Attempt:
    """A look at the files: what was found, or the error that ended it, and what is shown now."""

    state: State
    diagnostics: tuple[Diagnostic, ...]
    crash: Exception | None
    seconds: float

    def page_count(self) -> int:
        """How many pages the site has."""
        return sum(path.endswith(".html") for path in self.state.shelf or ())


class Builds:
    """Looks one time after the other. Hands what is to be shown to `show`."""

    def __init__(
        self, project: Project, request: Request, lang: str, show: Callable[[State], None]
    ) -> None:
        self._project = project
        self._request = request
        self._teller = Teller(project.root, lang)
        self._show = show
        # A page left open from an earlier preview must not take its build for one of ours.
        self._run = secrets.token_hex(4)
        self._count = 0
        self._memo = Memo()
        self._proved: Environments | None = None
        self._caches = Caches.under(project.cache)
        # Pages are made, and may crash, while the files are looked at.
        self._lock = threading.Lock()
        self._before = self._state = State("", None)

    def attempt(self) -> Attempt:
        """Open the site as it is now. Never raises for what is in its files."""
        start = time.perf_counter()
        crash: Exception | None = None
        opened: Opening | None = None
        found: tuple[Diagnostic, ...] = ()
        try:
            opened = open_site(self._project, self._request, self._caches, self._memo.recall)
            self._memo.forget()
            found = opened.reading.diagnostics
            trouble = self._teller.errors(opened.reading)
            notes = self._teller.warnings(opened.reading)
            self._prove(opened)
        except Exception as error:  # noqa: BLE001 - the preview outlives an error in a template
            crash, opened, trouble, notes = error, None, self._teller.crash(error), None
        with self._lock:
            if opened and opened.shelf and opened.material:
                self._before = self._state
                given = (opened.shelf, opened.material.site, opened.reading)
                state = State(self._name(), *given, notes=notes)
            else:
                state = self._named(replace(self._state, trouble=trouble, notes=notes))
            self._shown(state)
        return Attempt(state, found, crash, time.perf_counter() - start)

    def crashed(self, state: State, error: Exception) -> Attempt | None:
        """A page of this state could not be made: the one before it is shown again. None if this
        one is not shown any more."""
        with self._lock:
            if state is not self._state:
                return None
            trouble = self._teller.crash(error)
            before, self._before = self._before, State("", None)
            self._shown(self._named(replace(before, trouble=trouble, notes=None)))
            return Attempt(self._state, (), error, 0.0)

    def _prove(self, opened: Opening) -> None:
        """Templates that are new are tried at once, on a page of each kind; others have been."""
        if opened.material and opened.shelf and opened.material.spoken is not self._proved:
            opened.shelf.prove()
            self._proved = opened.material.spoken

    def _shown(self, state: State) -> None:
        self._state = state
        self._show(state)

    def _named(self, state: State) -> State:
        """A site that stays keeps its name; the page of problems is another each time."""
        return state if state.shelf else replace(state, build=self._name())

    def _name(self) -> str:
        self._count += 1
        return f"{self._run}-{self._count}"
