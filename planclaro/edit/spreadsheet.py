"""A plan to a spreadsheet and back; nothing is lost on the way.

An import never guesses: what is doubtful is told, at its cell, and with one problem nothing is
written. It reads and compares; `save` writes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from planclaro.codes import tables as codes
from planclaro.diagnostics import Diagnostic, Position, blocks, ordered
from planclaro.edit.graft import Graft
from planclaro.edit.line_diff import line_diff
from planclaro.edit.rewriting import as_before, rewritten
from planclaro.edit.tables.merging import Merged, merge
from planclaro.edit.tables.reading import Unreadable, raw_sheets
from planclaro.edit.tables.recognised import Sheet, recognised
from planclaro.edit.tables.rows import languages_of, rows_of
from planclaro.edit.tables.verdict import at_cells
from planclaro.edit.tables.writing import csv_of, workbook_of
from planclaro.edit.trial import tried
from planclaro.edit.whole_file import write_whole
from planclaro.model import Plan
from planclaro.project import Project, check
from planclaro.read.checks.known import known_in
from planclaro.read.content import Reading
from planclaro.read.yaml_doc import YamlDoc

ENDINGS = (".xlsx", ".csv")


class Broken(Exception):
    """The plan has errors of its own, which come first."""

    def __init__(self, problems: tuple[Diagnostic, ...]) -> None:
        super().__init__("; ".join(each.message("en") for each in problems))
        self.problems = problems


@dataclass(frozen=True)
class Imported:
    """What a spreadsheet makes of a plan. With errors among `problems`, `after` is not fit to be
    written. `cells` counts those that changed; the others are ids or places of rows."""

    path: Path
    before: bytes
    after: bytes
    problems: tuple[Diagnostic, ...] = ()
    cells: int = 0
    added: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    file: str = field(default="")

    def fails(self) -> bool:
        """Whether it must not be written."""
        return blocks(self.problems)

    def changes(self) -> bool:
        """Whether there is anything to write."""
        return self.before != self.after

    def diff(self) -> str:
        """What would change, line by line."""
        old, new = (
            raw.decode("utf-8-sig").replace("\r\n", "\n") for raw in (self.before, self.after)
        )
        return line_diff(old, new, self.file)


def export_table(project: Project, plan: str, ending: str, lang: str) -> bytes:
    """The plan as `.xlsx` (all its tables) or `.csv` (its targets). Raises Broken, or
    `writing.TooLong`."""
    reading = check(project)
    doc = _doc(reading, plan)
    languages = _languages(reading, doc)
    make = csv_of if ending == ".csv" else workbook_of
    return make(plan, rows_of(_data(doc)), languages, lang)


def import_table(project: Project, path: Path, plan: str, delete: bool = False) -> Imported:
    """The changes of a spreadsheet, checked as `check` would; raises Broken, OSError."""
    reading = check(project)
    doc = _doc(reading, plan)
    target = project.root / doc.file
    raw = target.read_bytes()
    languages = _languages(reading, doc)
    found: list[Diagnostic] = []
    try:
        sheets = recognised(raw_sheets(path, path.name), languages, found)
    except Unreadable as unreadable:
        return Imported(target, raw, raw, (unreadable.problem,), file=doc.file)
    _of_plan(sheets, plan, path.name, found)
    if not sheets or any(each.code is codes.OTHER_PLAN for each in found):
        return Imported(target, raw, raw, ordered(found), file=doc.file)
    graft = Graft("\n".join(doc.lines), deepcopy(_data(doc)), Plan)
    merged = merge(graft.data, sheets, languages, delete)
    found += merged.problems
    if not merged.changed():
        return Imported(target, raw, raw, ordered(found), file=doc.file)
    after = rewritten(doc, graft)
    if after is None:
        problem = Diagnostic(codes.NOT_WRITTEN, Position(doc.file))
        return Imported(target, raw, raw, ordered([*found, problem]), file=doc.file)
    checked = _checked(after, doc.file, graft.data, merged, reading)
    # A cell that could not be read is told once.
    told = {each.at for each in found if each.is_error()}
    return Imported(
        target,
        raw,
        as_before(after, raw),
        ordered([*found, *(each for each in checked if each.at not in told)]),
        merged.cells,
        tuple(merged.added),
        tuple(merged.moved),
        tuple(merged.deleted),
        doc.file,
    )


def _checked(
    after: str, file: str, data: Any, merged: Merged, reading: Reading
) -> list[Diagnostic]:
    """What `check` says of the new text of the plan."""
    assert reading.config
    read, told = tried(after, file, known_in(reading.catalog, reading.config))
    doc = read.content.doc if read.content else read.invalid
    new = list(_news(told, file, reading))
    return at_cells(new, doc, data, merged) if doc else new


def _news(checked: Iterable[Diagnostic], file: str, reading: Reading) -> Iterator[Diagnostic]:
    """What the changes bring: not the warnings that the plan had already."""
    known = Counter(_told(each) for each in reading.diagnostics if each.at.file == file)
    for each in checked:
        if known[_told(each)]:
            known[_told(each)] -= 1
        else:
            yield each


def _told(each: Diagnostic) -> tuple[str, str, str]:
    return each.code.id, each.message(), each.source_line.strip()


def save(imported: Imported) -> None:
    """Replaces the plan's file, whole or not at all; raises OSError."""
    write_whole(imported.path, imported.after)


def _doc(reading: Reading, plan: str) -> YamlDoc:
    file = f"content/plans/{plan}.yaml"
    wrong = [each for each in reading.diagnostics if each.is_error() and each.at.file == file]
    if wrong or file not in reading.docs or reading.config is None:
        raise Broken(tuple(wrong or (each for each in reading.diagnostics if each.is_error())))
    return reading.docs[file]


def _data(doc: YamlDoc) -> Any:
    """A valid plan: a mapping."""
    assert isinstance(doc.data, dict)
    return doc.data


def _languages(reading: Reading, doc: YamlDoc) -> tuple[str, ...]:
    assert reading.config
    return languages_of(_data(doc), [each.code for each in reading.config.published()])


def _of_plan(sheets: list[Sheet], plan: str, file: str, found: list[Diagnostic]) -> None:
    others = {each.control.plan for each in sheets if each.control} - {plan}
    for other in sorted(others):
        args = {"other": other, "plan": plan}
        found.append(Diagnostic(codes.OTHER_PLAN, Position(file), args))
