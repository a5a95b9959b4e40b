"""What `export`, and `import` of a spreadsheet, do once their options are understood; both return
the exit code."""

from __future__ import annotations

from pathlib import Path

from planclaro.cli import table_words as words
from planclaro.cli import usage
from planclaro.cli import words as common
from planclaro.cli.exits import CLEAN, PROBLEMS
from planclaro.cli.report import Report
from planclaro.cli.usage import Refused
from planclaro.diagnostics import summary
from planclaro.edit.spreadsheet import (
    ENDINGS,
    Broken,
    Imported,
    export_table,
    import_table,
    save,
)
from planclaro.edit.tables.writing import TooLong
from planclaro.edit.whole_file import write_whole
from planclaro.project import Project


def export_spreadsheet(
    project: Project, plan: str, output: str | None, force: bool, report: Report
) -> int:
    """Writes the file; one that is there only with `force`."""
    path = Path(f"{plan}.xlsx" if output is None else output)
    if path.is_dir():
        path = path / f"{plan}.xlsx"
    if path.suffix.lower() not in ENDINGS:
        raise Refused(words.NOT_A_TABLE, words.TABLE_KINDS, value=path)
    if not path.parent.is_dir():
        raise Refused(common.NO_FOLDER, value=path.parent)
    if path.exists() and not force:
        raise Refused(common.EXISTS, words.REPLACE_IT, value=path)
    try:
        content = export_table(project, plan, path.suffix.lower(), report.lang)
        write_whole(path, content)
    except Broken as broken:
        return _broken(broken, report)
    except TooLong as found:
        named = {"title": found.title.pick(report.lang), "sheet": found.sheet.pick(report.lang)}
        raise Refused(words.TOO_LONG, id=found.ref, **named) from None
    except OSError as error:
        raise usage.trouble(error, path) from None
    report.say(words.EXPORTED, "bold green", file=path)
    report.say(words.THEN_IMPORT, file=path, plan=plan)
    if path.suffix.lower() == ".csv":
        report.say(words.ONLY_TARGETS)
    return CLEAN


def import_spreadsheet(
    project: Project,
    file: str,
    plan: str | None,
    *,
    delete: bool,
    dry_run: bool,
    report: Report,
) -> int:
    """Puts what changed in the spreadsheet into the plan's file, or tells all that is wrong."""
    path = Path(file)
    name = usage.only(plan or _named(path, project), project)
    if name is None:
        known = sorted(each.stem for each in (project.content / "plans").glob("[!.]*.yaml"))
        raise Refused(words.WHICH_PLAN, words.PLAN_LIKE, known=usage.listed(known))
    try:
        with report.working():
            imported = import_table(project, path, name, delete)
    except Broken as broken:
        return _broken(broken, report)
    except OSError as error:
        raise usage.trouble(error, path) from None
    report.problems(imported.problems)
    if imported.fails():
        found = summary(imported.problems, report.lang)
        report.say(words.NOT_IMPORTED, "bold red", problems=found)
        return PROBLEMS
    return _done(imported, name, dry_run, report)


def _done(imported: Imported, plan: str, dry_run: bool, report: Report) -> int:
    if not imported.changes():
        report.say(words.NOTHING_CHANGED, "green")
        return CLEAN
    counted = (
        (imported.cells, words.CELLS),
        (len(imported.added), words.NEW_ROWS),
        (len(imported.moved), words.MOVED_ROWS),
        (len(imported.deleted), words.DELETED_ROWS),
    )
    counts = ", ".join(report.counted(number, noun) for number, noun in counted if number)
    if dry_run:
        if report.style != "json":
            report.line(imported.diff())
        report.say(words.WOULD_CHANGE, "bold", file=imported.file, counts=counts)
        return CLEAN
    try:
        save(imported)
    except OSError as error:
        raise usage.trouble(error, imported.path) from None
    report.say(words.IMPORTED, "bold green", file=imported.file, counts=counts)
    report.say(words.AND_NOW, plan=plan)
    return CLEAN


def _named(path: Path, project: Project) -> str | None:
    """The plan that the file is named after, as `export` names it."""
    return path.stem if (project.content / "plans" / f"{path.stem}.yaml").is_file() else None


def _broken(broken: Broken, report: Report) -> int:
    report.problems(broken.problems)
    problems = summary(broken.problems, report.lang)
    report.say(words.MEND_FIRST, "bold red", problems=problems)
    return PROBLEMS
