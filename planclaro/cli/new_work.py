"""`new`, once its options are understood."""

from __future__ import annotations

from pathlib import Path

from planclaro.cli import new_words as says
from planclaro.cli import usage
from planclaro.cli.exits import CLEAN
from planclaro.cli.new_answers import Asker
from planclaro.cli.new_questions import Given, Known, gather
from planclaro.cli.report import Report
from planclaro.cli.usage import Refused
from planclaro.diagnostics import Diagnostic
from planclaro.edit.layout import NotLaidOut
from planclaro.edit.new_plan import CONTESTS, PLANS, TERRITORIES, problems_with, put, with_contest
from planclaro.edit.skeleton import skeleton
from planclaro.project import Project
from planclaro.read.content import Reading, read_content
from planclaro.read.parse import decode


def make_plan(project: Project, given: Given, terminal: bool, report: Report) -> int:
    """Asks, checks, writes, and says what to do next."""
    try:
        return _make(project, given, Asker(report, terminal), report)
    except EOFError:
        raise Refused(says.NOT_FINISHED) from None
    except (NotLaidOut, decode.Refused) as refused:
        raise _refused(refused.problems[0], report) from None


def _make(project: Project, given: Given, asker: Asker, report: Report) -> int:
    reading = read_content(project.root, project.config)
    known = _known(project, reading)
    plan, added = gather(given, known, asker)
    file = f"{PLANS}/{plan.id}.yaml"
    shared = with_contest(project.root, added, known.catalog) if added else {}
    texts = {**shared, file: skeleton(plan)}
    if problems := problems_with(project.root, project.config, texts):
        raise _refused(problems[0], report)
    try:
        (project.root / PLANS).mkdir(parents=True, exist_ok=True)
        put(project.root, texts, file)
    except FileExistsError:
        raise Refused(says.TAKEN_ID, value=plan.id) from None
    except OSError as error:
        raise usage.trouble(error, project.root / file) from None
    report.say(says.MADE, "bold green", file=file)
    if added:
        report.say(says.ADDED, contest=added.id, files=", ".join(sorted(shared)))
    for line in says.NEXT:
        report.say(line, file=file, id=plan.id)
    return CLEAN


def _known(project: Project, reading: Reading) -> Known:
    """Raises Refused where a file that a plan refers to cannot be read."""
    for name, is_read in (
        (project.config.name, reading.config is not None),
        (CONTESTS, CONTESTS in reading.docs),
        (TERRITORIES, TERRITORIES in reading.docs),
    ):
        if not is_read:
            raise Refused(says.BROKEN, says.RUN_CHECK, value=name)
    assert reading.config is not None
    folder = project.root / PLANS
    files = folder.iterdir() if folder.is_dir() else iter(())
    names = frozenset(_stem(path) for path in files)
    aliases = {alias for plan in reading.catalog.plans for alias in plan.aliases}
    return Known(reading.config, reading.catalog, names | aliases)


def _stem(path: Path) -> str:
    return path.name.partition(".")[0].lower()


def _refused(problem: Diagnostic, report: Report) -> Refused:
    return Refused(says.REFUSED, value=f"{problem.code.id} {problem.message(report.lang)}")
