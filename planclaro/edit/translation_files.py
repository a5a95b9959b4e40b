"""Translations written into the plan's file and its records: both, or neither."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from planclaro.codes import translation as codes
from planclaro.diagnostics import Diagnostic
from planclaro.edit.translation import Sheet
from planclaro.edit.translation_taken import Taken
from planclaro.edit.yaml_texts import NotPlaced, with_texts
from planclaro.read.content import read_file
from planclaro.read.translations.places import placed
from planclaro.read.translations.records import Record, file_of, written
from planclaro.read.yaml_doc import Data, Loc, diagnose


def write(
    root: Path, sheet: Sheet, taken: Taken, file: str, lines: tuple[str, ...]
) -> list[Diagnostic]:
    """Nothing is written where the result would not be valid; then the problems are returned."""
    path = root / sheet.doc.file
    changed: dict[Path, str] = {}
    if taken.texts:
        before = path.read_bytes().decode("utf-8")
        try:
            after = _in_its_form(before, sheet, taken)
        except NotPlaced as error:
            return [_refused(sheet, taken, error.loc, "alias", file, lines)]
        problems = _invalid(path, after, sheet, taken, file, lines)
        if problems:
            return problems
        changed[path] = after
    if taken.records:
        changed[root / file_of(sheet.name, sheet.pair.to)] = _records(sheet, taken.records)
    _replace(changed)
    return []


def _in_its_form(before: str, sheet: Sheet, taken: Taken) -> str:
    """With the line ends of the file, and the mark that some editors of Windows begin it with."""
    mark = "\ufeff" if before.startswith("\ufeff") else ""
    text = before.removeprefix(mark).replace("\r\n", "\n")
    after = with_texts(text, sheet.pair.to, sheet.pair.first, taken.texts)
    return mark + (after.replace("\n", "\r\n") if "\r\n" in before else after)


def write_records(root: Path, sheet: Sheet, records: Mapping[str, Record]) -> None:
    """Only what is known of the translations."""
    _replace({root / file_of(sheet.name, sheet.pair.to): _records(sheet, records)})


def _records(sheet: Sheet, new: Mapping[str, Record]) -> str:
    """In the order of the plan; those of texts that are gone go too."""
    known = {**sheet.records, **new}
    places = (place for place, _, _ in placed(sheet.model))
    return written((place, known[place]) for place in places if place in known)


def _invalid(
    path: Path, after: str, sheet: Sheet, taken: Taken, file: str, lines: tuple[str, ...]
) -> list[Diagnostic]:
    """What would be wrong: with the values, or because others than those meant have changed."""
    trial = path.with_name(f".{path.name}.translation")
    try:
        trial.write_text(after, "utf-8", newline="")
        read = read_file(trial, sheet.doc.file, type(sheet.model))
    finally:
        trial.unlink(missing_ok=True)
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


def _replace(changed: Mapping[Path, str]) -> None:
    """Each file is written beside its place first, and put there when all are whole."""
    beside = {path: path.with_name(f".{path.name}.new") for path in changed}
    try:
        for path, text in changed.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            beside[path].write_text(text, "utf-8", newline="")
        for path, new in beside.items():
            os.replace(new, path)  # noqa: PTH105 - Path.replace says the same
    finally:
        for new in beside.values():
            new.unlink(missing_ok=True)
