"""What to take over of a translator's file, and what to say of the rest."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from planclaro.codes import texts as text_codes
from planclaro.codes import translation as codes
from planclaro.diagnostics import Code, Diagnostic
from planclaro.edit.translation import Sheet
from planclaro.edit.translation_brought import Brought, Row
from planclaro.model import TextState
from planclaro.read.checks.texts import traces
from planclaro.read.checks.translations import SHORT
from planclaro.read.translations.records import Record, digest
from planclaro.read.translations.standing import Standing
from planclaro.read.yaml_doc import Loc, diagnose

_FIGURE = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_UNSURE = {"draft": TextState.DRAFT, "machine": TextState.MACHINE, "missing": TextState.DRAFT}


@dataclass(slots=True)
class Taken:
    """Texts to write, by place in the file; records to write, by place in the plan; the lines of
    the translator's file that they come from; what was found wrong."""

    texts: dict[Loc, str] = field(default_factory=dict)
    records: dict[str, Record] = field(default_factory=dict)
    lines: dict[Loc, int] = field(default_factory=dict)
    problems: list[Diagnostic] = field(default_factory=list)


class _Taking:
    """One file on its way in."""

    def __init__(self, sheet: Sheet, file: str, lines: tuple[str, ...]) -> None:
        self.sheet = sheet
        self.file = file
        self.lines = lines
        self.taken = Taken()
        self.by_place = sheet.by_place()
        said = Counter(each.source for each in sheet.texts)
        self.only = {each.source: each for each in sheet.texts if said[each.source] == 1}

    def tell(self, code: Code, row: Row, **args: object) -> None:
        self.taken.problems.append(diagnose(self.file, self.lines, (row.line, 0), code, **args))

    def take(self, row: Row, asked: TextState | None) -> None:
        # A text without id that was moved is found by its words.
        text = self.by_place.get(row.place) or self.only.get(row.source)
        if text is None:
            self.tell(codes.GONE, row, name=self.sheet.name)
            return
        said = _fitted(row.translation, text.source)
        if not said:
            if text.translation is not None:
                self.tell(codes.EMPTY, row, name=self.sheet.name)
            return
        current = digest(row.source) == digest(text.source)
        if said == text.translation or said == _fitted(text.translation or "", text.source):
            self._keep(row, text, said, current)
            return
        for code, args in _wrong(said, row.source, self.sheet):
            self.tell(code, row, **args)
        if not current:
            self.tell(codes.CHANGED, row, source=text.source)
            if text.translation is not None:
                return
        state = asked or _UNSURE.get(row.state, TextState.REVIEWED)
        self.taken.texts[text.loc] = said
        self.taken.lines[text.loc] = row.line
        self.taken.records[text.place] = Record(state, digest(row.source), digest(said))

    def _keep(self, row: Row, text: Standing, said: str, current: bool) -> None:
        """The same words; only what is known of them may be new."""
        if row.state == "reviewed" and text.doubt() and current:
            state = TextState.REVIEWED
        elif row.state in ("draft", "machine") and not text.doubt():
            state = _UNSURE[row.state]
        else:
            return
        record = Record(state, digest(text.source), digest(text.translation or said))
        self.taken.records[text.place] = record


def taken(
    sheet: Sheet, brought: Brought, file: str, lines: tuple[str, ...], asked: TextState | None
) -> Taken:
    """`file` and `lines` are those of the translator's file; `asked` is the state that all of it
    gets. Nothing is written here."""
    taking = _Taking(sheet, file, lines)
    seen: dict[str, Row] = {}
    for row in brought.rows:
        first = seen.setdefault(row.place, row)
        if first is row:
            taking.take(row, asked)
        elif first.translation != row.translation:
            taking.tell(codes.TWICE, row, place=row.place, first=first.line + 1)
    return taking.taken


def _fitted(translation: str, source: str) -> str:
    """With the line end that the original has, or has not: programs for translators add some."""
    said = translation.strip()
    return said + source[len(source.rstrip()) :] if said else ""


def _wrong(said: str, source: str, sheet: Sheet) -> Iterator[tuple[Code, dict[str, object]]]:
    had = {finding.code for finding in traces(source)}
    for finding in traces(said):
        if finding.code is text_codes.HTML and finding.code not in had:
            yield codes.HTML, finding.args
        elif finding.code not in had:
            yield finding.code, finding.args
    found, expected = Counter(_FIGURE.findall(said)), Counter(_FIGURE.findall(source))
    if found != expected:
        yield (
            codes.FIGURES,
            {
                "found": _listed(found - expected),
                "expected": _listed(expected - found),
            },
        )
    if said == source and sum(map(str.isalpha, said.split())) > SHORT:
        pair = sheet.pair
        yield text_codes.LEFT_UNTRANSLATED, {"language": pair.to, "first": pair.first}


def _listed(figures: Counter[str]) -> str:
    return ", ".join(sorted(figures.elements())) or "—"
