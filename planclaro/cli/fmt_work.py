"""What `fmt` does once its options are understood; returns the exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from planclaro.cli import fmt_words, usage, words
from planclaro.cli.exits import CLEAN, PROBLEMS
from planclaro.cli.report import Report
from planclaro.cli.usage import Refused
from planclaro.diagnostics import as_text
from planclaro.edit.formatting import (
    SUFFIXES,
    Formatted,
    content_files,
    formatted,
    formatted_bytes,
    yaml_files,
)
from planclaro.edit.layout import NotLaidOut
from planclaro.project import Project
from planclaro.read.parse import decode

STDIN = "-"


def lay_out(project: Project, files: Sequence[str], check: bool, diff: bool, report: Report) -> int:
    """Files, or all of the content; those with errors are told and left alone."""
    if STDIN in files:
        if len(files) > 1 or diff:
            raise Refused(fmt_words.STDIN_ALONE)
        return _from_stdin(check, report)
    done = [formatted(path, _named(path, project)) for path in _asked(files, project)]
    if not (check or diff):
        for each in done:
            try:
                each.write()
            except OSError as error:
                raise usage.trouble(error, each.path) from None
    _tell(done, check, diff, report)
    wrong = any(each.problems or (each.changed and (check or diff)) for each in done)
    return PROBLEMS if wrong else CLEAN


def _from_stdin(check: bool, report: Report) -> int:
    raw = sys.stdin.buffer.read()
    try:
        after = formatted_bytes(raw, "stdin")
    except (decode.Refused, NotLaidOut) as refused:
        # Nothing on standard output: an editor would take it for the file.
        sys.stderr.write(as_text(refused.problems, report.lang))
        return PROBLEMS
    if check:
        return CLEAN if after.encode() == raw else PROBLEMS
    sys.stdout.buffer.write(after.encode())
    sys.stdout.buffer.flush()
    return CLEAN


def _asked(files: Sequence[str], project: Project) -> list[Path]:
    if not files:
        return list(content_files(project.root, project.config))
    paths: dict[Path, None] = {}
    for name in files:
        path = Path(name).resolve()
        if path.is_dir():
            inside = yaml_files(path)
            if not inside:
                raise Refused(fmt_words.NOT_CONTENT, fmt_words.WITHOUT_FILES, value=name)
            paths.update(dict.fromkeys(inside))
        elif not path.is_file():
            raise Refused(words.NO_FILE, fmt_words.WITHOUT_FILES, value=name)
        elif path.suffix not in SUFFIXES:
            raise Refused(fmt_words.NOT_YAML, fmt_words.WITHOUT_FILES, value=name)
        else:
            paths[path] = None
    return list(paths)


def _named(path: Path, project: Project) -> str:
    inside = path.is_relative_to(project.root)
    return (path.relative_to(project.root) if inside else path).as_posix()


def _tell(done: Sequence[Formatted], check: bool, diff: bool, report: Report) -> None:
    changed = [each for each in done if each.changed]
    bad = [each for each in done if each.problems]
    report.problems([problem for each in done for problem in each.problems])
    for each in changed:
        if diff:
            report.line(each.diff())
        else:
            report.say(fmt_words.WOULD_CHANGE if check else fmt_words.CHANGED, file=each.file)
    files = report.counted(len(done), words.FILES)
    if bad:
        report.say(fmt_words.LEFT_ALONE, "bold red", bad=", ".join(each.file for each in bad))
    if changed:
        told = fmt_words.TO_CHANGE if check or diff else fmt_words.ALL
        report.say(told, "bold" if check or diff else "green", files=files, changed=len(changed))
    elif not bad:
        report.say(fmt_words.NOTHING_TO_DO, "green", files=files)
