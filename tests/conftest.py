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
    """A browser may hang whatever the page: a test whose process was ended for it is run once more,
    in a new process, and the summary counts it as `rerun`. One that hangs again has failed."""
    if crashitem not in _tried:
        _tried.add(crashitem)
        report.outcome = "rerun"
        sched.mark_test_pending(crashitem)
