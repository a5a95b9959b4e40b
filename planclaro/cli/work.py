"""What each command does once its options are understood; returns the exit code."""

from __future__ import annotations

import time
from collections.abc import Iterable

from planclaro import pipeline
from planclaro.cli import usage, words
from planclaro.cli.comment_file import CommentFile
from planclaro.cli.exits import CLEAN, PROBLEMS
from planclaro.cli.report import Report, size_of
from planclaro.cli.tally import completeness, summary_table
from planclaro.diagnostics import Diagnostic, blocks, summary
from planclaro.emit.artifact import Written
from planclaro.emit.side_folder import Busy, NotOurs
from planclaro.pipeline import Outcome, Project, Request

PLANS = "content/plans/"


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


def check_content(
    project: Project,
    only: str | None,
    strict: bool,
    counts: bool,
    report: Report,
    comment: CommentFile | None = None,
) -> int:
    """Find every problem. With `only`, those of the other plans are left out."""
    try:
        with report.working():
            reading = pipeline.check(project)
    except OSError as error:
        raise usage.trouble(error, project.content) from None
    found = [each for each in reading.diagnostics if _concerns(each, only)]
    plans = [plan for plan in reading.catalog.plans if only in (None, plan.id)]
    report.problems(found)
    if comment:
        comment.write(found, plans, report.lang)
    if counts:
        report.table(summary_table(reading, plans, report.lang))
    elif texts := completeness(reading, plans):
        report.say(words.COMPLETE, texts=texts)
    if found:
        report.say(words.FOUND, "bold", problems=summary(found, report.lang))
    else:
        report.say(words.ALL_WELL, "green", plans=report.counted(len(plans), words.PLANS))
    return PROBLEMS if blocks(found, strict) else CLEAN


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


def _concerns(diagnostic: Diagnostic, only: str | None) -> bool:
    """Whether it is of this plan, or of what all plans share."""
    file = diagnostic.at.file
    return only is None or not file.startswith(PLANS) or file == f"{PLANS}{only}.yaml"
