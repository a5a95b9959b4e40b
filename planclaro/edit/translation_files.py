"""Translations written into the plan's file and its records: both, or neither."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from planclaro.codes import translation as codes
from planclaro.diagnostics import Diagnostic
from planclaro.edit.graft import Graft
from planclaro.edit.layout import NotLaidOut
from planclaro.edit.rewriting import as_before, rewritten
from planclaro.edit.translation import Sheet
from planclaro.edit.translation_taken import Taken
from planclaro.edit.whole_file import write_all
from planclaro.read.content import read_bytes
from planclaro.read.translations.places import placed
from planclaro.read.translations.records import Record, file_of, written
from planclaro.read.yaml_doc import Data, diagnose


def write(
    root: Path, sheet: Sheet, taken: Taken, file: str, lines: tuple[str, ...]
) -> list[Diagnostic]:
    """Nothing is written where the result would not be valid; then the problems are returned."""
    path = root / sheet.doc.file
    changed: dict[Path, bytes] = {}
    if taken.texts:
        try:
            after = rewritten(sheet.doc, _translated(sheet, taken))
        except NotLaidOut as refused:
            return list(refused.problems)
        if after is None:
            mark = (next(iter(taken.lines.values())), 0)
            return [diagnose(file, lines, mark, codes.REFUSED, file=sheet.doc.file)]
        read = read_bytes(after.encode(), sheet.doc.file, type(sheet.model))
        if problems := [each for each in read.problems if each.is_error()]:
            return problems
        changed[path] = as_before(after, path.read_bytes())
    if taken.records:
        changed[root / file_of(sheet.name, sheet.pair.to)] = _records(sheet, taken.records)
    write_all(changed)
    return []


def _translated(sheet: Sheet, taken: Taken) -> Graft:
    """The file with these texts. One that was written as a plain string gets its language too."""
    graft = Graft("\n".join(sheet.doc.lines), _apart(sheet.doc.data), type(sheet.model))
    for loc, said in taken.texts.items():
        *way, last = loc
        holder: Any = graft.data
        for step in way:
            holder = holder[step]
        if isinstance(holder[last], str):
            holder[last] = {sheet.pair.first: holder[last]}
        holder[last][sheet.pair.to] = said
    return graft


def _apart(data: Data) -> Data:
    """A copy in which nothing stands in two places: a translation is that of one of them."""
    if isinstance(data, dict):
        return {name: _apart(value) for name, value in data.items()}
    return [_apart(each) for each in data] if isinstance(data, list) else data


def write_records(root: Path, sheet: Sheet, records: Mapping[str, Record]) -> None:
    """Only what is known of the translations."""
    write_all({root / file_of(sheet.name, sheet.pair.to): _records(sheet, records)})


def _records(sheet: Sheet, new: Mapping[str, Record]) -> bytes:
    """In the order of the plan; those of texts that are gone go too."""
    known = {**sheet.records, **new}
    places = (place for place, _, _ in placed(sheet.model))
    return written((place, known[place]) for place in places if place in known).encode()
