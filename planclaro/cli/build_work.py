"""What `build` does once its options are understood; returns the exit code."""

from __future__ import annotations

import time
from collections.abc import Iterable

from planclaro import pipeline
from planclaro.cli import usage, words
from planclaro.cli.exits import CLEAN, PROBLEMS
from planclaro.cli.report import Report, size_of
from planclaro.diagnostics import summary
from planclaro.emit.artifact import Written
from planclaro.emit.side_folder import Busy, NotOurs
from planclaro.pipeline import Outcome, Request
from planclaro.project import Project


def build_site(project: Project, request: Request, report: Report) -> int:
    """Check, build, and say where to look."""
    start = time.perf_counter()
    try:
        with report.working() as progress:
            outcome = pipeline.build(project, request, progress)
    except NotOurs as found:
        raise usage.foreign(found) from None
    except Busy as found:
        raise usage.busy(found) from None
    except OSError as error:
        raise usage.trouble(error, request.output) from None
    report.problems(outcome.diagnostics)
    if outcome.written is None:
        _not_built(outcome, request, report)
        return PROBLEMS
    _built(outcome, outcome.written, request, report, time.perf_counter() - start)
    return CLEAN


def _built(
    outcome: Outcome, written: Iterable[Written], request: Request, report: Report, seconds: float
) -> None:
    files = list(written)
    plans = [plan for plan in outcome.reading.catalog.plans if request.only in (None, plan.id)]
    if outcome.diagnostics:
        report.say(words.FOUND, "yellow", problems=summary(outcome.diagnostics, report.lang))
    report.say(
        words.BUILT,
        "bold green",
        seconds=f"{seconds:.1f}",
        plans=report.counted(len(plans), words.PLANS),
        pages=report.counted(outcome.page_count(), words.PAGES),
        files=report.counted(len(files), words.FILES),
        size=size_of(sum(file.size for file in files)),
    )
    if request.portable:
        report.say(words.TO_OPEN, file=request.output / "index.html")
    else:
        report.say(words.WHERE, folder=request.output)
        report.say(words.TO_SEE)


def _not_built(outcome: Outcome, request: Request, report: Report) -> None:
    problems = summary(outcome.diagnostics, report.lang)
    report.say(words.NOTHING_WRITTEN, "bold red", problems=problems)
    if not any(each.is_error() for each in outcome.diagnostics):
        report.say(words.STRICT_BLOCKS)
    if request.output.exists():
        report.say(words.PREVIOUS_STANDS, folder=request.output)
