"""What `serve` does once its options are understood; returns the exit code."""

from __future__ import annotations

import tempfile
from pathlib import Path

from planclaro.cli import usage, words
from planclaro.cli.audience import Terminal
from planclaro.cli.exits import CLEAN
from planclaro.cli.report import Report
from planclaro.preview import Wanted, listen, preview
from planclaro.project import Project


def serve_preview(
    project: Project, host: str, port: int | None, only: str | None, opens: bool, report: Report
) -> int:
    """Until Ctrl-C, which is how a preview ends."""
    wanted = Wanted(project, host, port, report.lang, only)
    try:
        server = listen(wanted)
    except OSError as error:
        raise usage.unreachable(error, host, port) from None
    try:
        preview(server, wanted, Terminal(report, project.root, host, opens))
    except KeyboardInterrupt:
        report.line("")
        report.say(words.ENDED)
    except OSError as error:
        raise usage.trouble(error, Path(tempfile.gettempdir())) from None
    return CLEAN
