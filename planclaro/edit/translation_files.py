"""Translations written into the plan's file and its records: both, or neither."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from planclaro.codes import translation as codes
from planclaro.diagnostics import Diagnostic
from planclaro.edit.translation import Sheet
from planclaro.edit.translation_taken import Taken
from planclaro.edit.whole_file import write_all
from planclaro.edit.yaml_texts import NotPlaced, with_texts
from planclaro.read.content import read_bytes
from planclaro.read.translations.places import placed
from planclaro.read.translations.records import Record, file_of, written
from planclaro.read.yaml_doc import Data, Loc, diagnose


def write(
    root: Path, sheet: Sheet, taken: Taken, file: str, lines: tuple[str, ...]
) -> list[Diagnostic]:
    """Nothing is written where the result would not be valid; then the problems are returned."""
    path = root / sheet.doc.file
    changed: dict[Path, bytes] = {}
    if taken.texts:
        before = path.read_bytes().decode("utf-8")
        try:
            after = _in_its_form(before, sheet, taken)
        except NotPlaced as error:
            return [_refused(sheet, taken, error.loc, "alias", file, lines)]
        problems = _invalid(after.encode(), sheet, taken, file, lines)
        if problems:
            return problems
        changed[path] = after.encode()
    if taken.records:
        changed[root / file_of(sheet.name, sheet.pair.to)] = _records(sheet, taken.records)
    write_all(changed)
    return []


def _in_its_form(before: str, sheet: Sheet, taken: Taken) -> str:
    """With the line ends of the file, and the mark that some editors of Windows begin it with."""
    mark = "\ufeff" if before.startswith("\ufeff") else ""
    text = before.removeprefix(mark).replace("\r\n", "\n")
    after = with_texts(text, sheet.pair.to, sheet.pair.first, taken.texts)
    return mark + (after.replace("\n", "\r\n") if "\r\n" in before else after)


def write_records(root: Path, sheet: Sheet, records: Mapping[str, Record]) -> None:
    """Only what is known of the translations."""
    write_all({root / file_of(sheet.name, sheet.pair.to): _records(sheet, records)})


def _records(sheet: Sheet, new: Mapping[str, Record]) -> bytes:
    """In the order of the plan; those of texts that are gone go too."""
    known = {**sheet.records, **new}
    places = (place for place, _, _ in placed(sheet.model))
    return written((place, known[place]) for place in places if place in known).encode()


def _invalid(
    after: bytes, sheet: Sheet, taken: Taken, file: str, lines: tuple[str, ...]
) -> list[Diagnostic]:
    """What would be wrong: with the values, or because others than those meant have changed."""
    read = read_bytes(after, sheet.doc.file, type(sheet.model))
    errors = [problem for problem in read.problems if problem.is_error()]
    some = next(iter(taken.texts))
    if errors or read.content is None:
        return errors or [_refused(sheet, taken, some, "", file, lines)]
    meant = sheet.doc.data
    for loc, said in taken.texts.items():
        meant = _with(meant, loc, sheet.pair.first, sheet.pair.to, said)
    found = read.content.doc.data
    wrong = [loc for loc in taken.texts if _part(found, loc) != _part(meant, loc)]
    if wrong or found != meant:
        return [_refused(sheet, taken, loc, "YAML", file, lines) for loc in wrong or [some]]
    return []


def _refused(
    sheet: Sheet, taken: Taken, loc: Loc, reason: str, file: str, lines: tuple[str, ...]
) -> Diagnostic:
    mark = (taken.lines[loc], 0)
    args = {"reason": reason, "file": sheet.doc.file}
    return diagnose(file, lines, mark, codes.REFUSED, **args)


def _with(data: Data, loc: Loc, first: str, language: str, said: str) -> Data:
    if not loc:
        own = {first: data} if isinstance(data, str) else data
        assert isinstance(own, dict)
        return {**own, language: said}
    step, rest = loc[0], loc[1:]
    if isinstance(data, dict):
        name = str(step)
        return {**data, name: _with(data[name], rest, first, language, said)}
    assert isinstance(data, list)
    assert isinstance(step, int)
    changed = _with(data[step], rest, first, language, said)
    return [*data[:step], changed, *data[step + 1 :]]


def _part(data: Data, loc: Loc) -> Data:
    for step in loc:
        data = data[step]  # type: ignore[index]
    return data
