"""The preview, told on the terminal."""

from __future__ import annotations

import sys
import time
import traceback
import webbrowser
from contextlib import AbstractContextManager
from pathlib import Path

from planclaro.cli import words
from planclaro.cli.report import Report
from planclaro.diagnostics import blocks, summary
from planclaro.pipeline import Progress
from planclaro.preview import Attempt

NAMED = 3
OURS = ("::1", "localhost")
"""What no other computer reaches, beside 127.…"""


class Terminal:
    """An `Audience` of the preview."""

    def __init__(self, report: Report, root: Path, host: str, opens: bool) -> None:
        self._report = report
        self._root = root
        self._host = host
        self._opens = opens

    def working(self) -> AbstractContextManager[Progress]:
        """A bar while it builds."""
        return self._report.working()

    def built(self, attempt: Attempt, changed: list[Path]) -> None:
        """What the build came to."""
        if changed:
            self._report.line(f"{time.strftime('%H:%M:%S')}  {self._names(changed)}", "bold")
        if attempt.crash:
            self._report.say(words.CRASHED, "bold red")
            traceback.print_exception(attempt.crash, file=sys.stderr)
            return
        told = summary(attempt.diagnostics, self._report.lang)
        if blocks(attempt.diagnostics):
            self._report.problems(attempt.diagnostics)
            shown = words.STILL_OLD if attempt.state.shelf else words.NOT_YET
            self._report.say(shown, "bold red", problems=told)
            return
        pages = self._report.counted(attempt.page_count(), words.PAGES)
        self._report.say(words.REBUILT, "green", seconds=f"{attempt.seconds:.2f}", pages=pages)
        if attempt.diagnostics:
            self._report.say(words.WITH_WARNINGS, "yellow", problems=told)

    def ready(self, address: str) -> None:
        """Where to look."""
        self._report.say(words.READY, "bold", address=address)
        if not self._host.startswith("127.") and self._host not in OURS:
            self._report.say(words.OPEN_TO_ALL, "yellow", value=self._host)
        if self._opens:
            webbrowser.open(address)

    def _names(self, changed: list[Path]) -> str:
        names = [
            (path.relative_to(self._root) if path.is_relative_to(self._root) else path).as_posix()
            for path in changed
        ]
        return ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
