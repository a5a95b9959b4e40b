"""What holds for every test."""

from __future__ import annotations

import signal
from typing import Any

import pytest

# A shell that runs tests in the background has them ignore Ctrl-C, and what they start too.
signal.signal(signal.SIGINT, signal.default_int_handler)

_tried: set[str] = set()


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(crashitem: str, report: Any, sched: Any) -> None:
    """A browser may hang whatever the page: a test in it whose process was ended is run once more,
    in a new process, and the summary counts it as `rerun`. One that hangs again has failed, and so
    has any other at once: what hangs there is ours."""
    if crashitem.startswith("tests/browser/") and crashitem not in _tried:
        _tried.add(crashitem)
        report.outcome = "rerun"
        sched.mark_test_pending(crashitem)
