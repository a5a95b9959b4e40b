"""What `check` does once its options are understood; returns the exit code."""

from __future__ import annotations

from planclaro.cli import usage, words
from planclaro.cli.comment_file import CommentFile
from planclaro.cli.exits import CLEAN, PROBLEMS
from planclaro.cli.report import Report
from planclaro.cli.tally import completeness, summary_table
from planclaro.diagnostics import Diagnostic, blocks, summary
from planclaro.project import Project, check

PLANS = "content/plans/"


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
            reading = check(project)
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


def _concerns(diagnostic: Diagnostic, only: str | None) -> bool:
    """Whether it is of this plan, or of what all plans share."""
    file = diagnostic.at.file
    return only is None or not file.startswith(PLANS) or file == f"{PLANS}{only}.yaml"
