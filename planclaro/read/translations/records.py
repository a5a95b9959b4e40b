"""`content/translations/<plan>.<language>.yaml`: of which text each translation was made.

A line a text: its place, the state of the translation, and the digests of the text it was made
from and of the translation itself. Valid YAML, but read line by line: a plan has a thousand.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from planclaro.codes import texts as codes
from planclaro.diagnostics import Diagnostic
from planclaro.memo import Recall, afresh
from planclaro.model import TextState
from planclaro.read.parse.decode import Refused, bytes_of, text_in
from planclaro.read.yaml_doc import ENOUGH, diagnose

FOLDER = "content/translations"
HEAD = (
    "# Estado de cada traducción y huellas del texto original y del traducido. Lo escribe "
    "«build.py translate».\n"
    "# State of each translation and digests of original and translation. Written by "
    "`build.py translate`.\n"
)
RECORDED = (TextState.REVIEWED, TextState.DRAFT, TextState.MACHINE)
_DIGEST_BYTES = 4
_LINE = re.compile(
    rf"([a-z0-9_/-]+): ({'|'.join(RECORDED)}) ([0-9a-f]{{8}}) ([0-9a-f]{{8}})[ \t]*(?:#.*)?"
)
_QUIET = re.compile(r"[ \t]*(#.*)?|---")
_NAME = re.compile(r"([^.]+)\.([^.]+)\.yaml")


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a translation; `line` counts from 0."""

    state: TextState
    source: str
    translation: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Records:
    """Those of one plan and language by place, and what is wrong with their file."""

    file: str
    lines: tuple[str, ...]
    by_place: Mapping[str, Record]
    problems: tuple[Diagnostic, ...] = ()


AllRecords = Mapping[tuple[str, str], Records]
"""By plan and language."""


def digest(text: str) -> str:
    """Of the words alone: how lines are broken in the file is no other text."""
    said = " ".join(unicodedata.normalize("NFC", text).split())
    return blake2b(said.encode(), digest_size=_DIGEST_BYTES).hexdigest()


def file_of(name: str, language: str) -> str:
    """Relative to the project."""
    return f"{FOLDER}/{name}.{language}.yaml"


def read_all(
    root: Path, recall: Recall = afresh
) -> tuple[dict[tuple[str, str], Records], list[Diagnostic]]:
    """Every file of records there is, and names that are none."""
    found: dict[tuple[str, str], Records] = {}
    strays: list[Diagnostic] = []
    folder = root / FOLDER
    try:
        names = sorted(path.name for path in folder.iterdir() if path.name[0] != ".")
    except OSError:
        return found, strays
    for name in names:
        if named := _NAME.fullmatch(name):
            found[named[1], named[2]] = read_records(root, f"{FOLDER}/{name}", recall)
        else:
            strays.append(diagnose(f"{FOLDER}/{name}", (), (0, 0), codes.STRAY_RECORDS))
    return found, strays


def read_records(root: Path, file: str, recall: Recall = afresh) -> Records:
    """One file; one that is not there has no records."""
    if not os.path.lexists(root / file):
        return Records(file, (), {})
    try:
        raw = bytes_of(root / file, file)
    except Refused as refused:
        return Records(file, (), {}, refused.problems)
    return recall(_records_in, raw, file)


def _records_in(raw: bytes, file: str) -> Records:
    try:
        lines = tuple(text_in(raw, file).split("\n"))
    except Refused as refused:
        return Records(file, (), {}, refused.problems)
    by_place: dict[str, Record] = {}
    problems = []
    for number, line in enumerate(lines):
        match = _LINE.fullmatch(line)
        if match and match[1] not in by_place:
            state = TextState(match[2])
            by_place[match[1]] = Record(state, match[3], match[4], number)
        elif match:
            twice = {"place": match[1], "first": by_place[match[1]].line + 1}
            problems.append(diagnose(file, lines, (number, 0), codes.RECORD_TWICE, **twice))
        elif not _QUIET.fullmatch(line):
            problems.append(diagnose(file, lines, (number, 0), codes.BROKEN_RECORD))
    return Records(file, lines, by_place, tuple(problems[:ENOUGH]))


def written(records: Iterable[tuple[str, Record]]) -> str:
    """The file's text, in the order given: that of the plan."""
    return HEAD + "".join(_lines(records))


def _lines(records: Iterable[tuple[str, Record]]) -> Iterator[str]:
    for place, record in records:
        yield f"{place}: {record.state} {record.source} {record.translation}\n"
