"""What `translate` does once its options are understood; returns the exit code."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from babel.messages.pofile import PoFileError
from rich.box import SIMPLE_HEAD
from rich.table import Table

from planclaro.cli import translate_words as words
from planclaro.cli import usage
from planclaro.cli import words as common
from planclaro.cli.exits import CLEAN, PROBLEMS
from planclaro.cli.report import Report
from planclaro.cli.usage import Refused
from planclaro.codes import interface, translation
from planclaro.diagnostics import Diagnostic, ordered, summary
from planclaro.edit.translation import Sheet, names, pair_to, sheet, sheets
from planclaro.edit.translation_brought import Brought
from planclaro.edit.translation_catalogue import counted
from planclaro.edit.translation_csv import NotTable, as_csv, from_csv
from planclaro.edit.translation_files import write, write_records
from planclaro.edit.translation_notes import notes
from planclaro.edit.translation_po import as_po, from_po
from planclaro.edit.translation_taken import taken
from planclaro.edit.whole_file import write_whole
from planclaro.model import TextState
from planclaro.project import Project, check
from planclaro.read.content import Reading
from planclaro.read.parse.decode import Refused as Unreadable
from planclaro.read.parse.decode import text_of
from planclaro.read.translations.records import Record, digest
from planclaro.read.translations.standing import UNFINISHED
from planclaro.read.yaml_doc import diagnose


def status(project: Project, only: str | None, to: str | None, style: str, report: Report) -> int:
    """A row a plan and language, those of the interface words last."""
    reading = _read(project, report)
    if reading is None:
        return PROBLEMS
    name = _name(reading, only) if only else None
    languages, later = ((_to(reading, to),), ()) if to else _languages(reading)
    found = [*sheets(reading, name, languages)]
    rows = [_row(each) for each in found]
    if name is None:
        rows += [_words_row(code, *counted(project.root, code)) for code in languages]
    if style == "json":
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        return CLEAN
    report.table(_table(rows, report.lang))
    _list_stale(found, report)
    if later:
        report.say(words.LATER, known=", ".join(later), first=later[0])
    return CLEAN


def _languages(reading: Reading) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those translated into for readers of today, and those in preparation; where there are only
    such, these."""
    assert reading.config
    others = reading.config.languages[1:]
    now = tuple(language.code for language in others if language.published)
    later = tuple(language.code for language in others if not language.published)
    return (now, later) if now else (later, ())


def export(
    project: Project, name: str, to: str | None, style: str, place: Path | None, force: bool,
    report: Report,
) -> int:  # fmt: skip
    """A file for a translator, beside the project's own or where it is asked for."""
    reading = _read(project, report)
    if reading is None:
        return PROBLEMS
    found = _sheet(reading, _name(reading, name), to)
    made = partial(notes, found, terms=reading.catalog.glossary, lang=report.lang)
    title = report.text(words.TITLE, name=found.name, first=found.pair.first, to=found.pair.to)
    text = as_csv(found, made) if style == "csv" else as_po(found, title, made)
    path = place or Path(f"{found.name}.{found.pair.to}.{style}")
    if path.exists() and not force:
        raise Refused(common.EXISTS, words.FORCE, value=path)
    # Excel takes a CSV for UTF-8 only with a mark.
    content = text.encode("utf-8-sig" if style == "csv" else "utf-8")
    try:
        write_whole(path, content)
    except OSError as error:
        raise usage.trouble(error, path) from None
    report.say(
        words.EXPORTED,
        texts=report.counted(len(found.texts), words.TEXTS),
        file=path,
        missing=sum(each.translation is None for each in found.texts),
        doubtful=sum(bool(each.doubt()) for each in found.texts),
    )
    return CLEAN


def bring(
    project: Project, path: Path, only: str | None, to: str | None, state: TextState | None,
    report: Report,
) -> int:  # fmt: skip
    """A translator's file into the plan and its records, or all that is wrong with it."""
    reading = _read(project, report)
    if reading is None:
        return PROBLEMS
    file = path.as_posix()
    try:
        text = text_of(path, file)
    except Unreadable as refused:
        return _refused(refused.problems, report)
    lines = tuple(text.split("\n"))
    brought = _brought(path, text, lines)
    if isinstance(brought, Diagnostic):
        return _refused([brought], report)
    name, into = only or brought.name, to or brought.to
    if not (name and into):
        raise Refused(words.WHOSE, words.SAY_WHOSE, value=file)
    found = _sheet(reading, _name(reading, name), into)
    new = taken(found, brought, file, lines, state)
    problems = new.problems
    if not any(problem.is_error() for problem in problems):
        problems = [*problems, *write(project.root, found, new, file, lines)]
    if any(problem.is_error() for problem in problems):
        return _refused(problems, report)
    report.problems(ordered(problems))
    told = {"name": found.name, "to": into}
    if not new.records:
        report.say(words.NOTHING_NEW, **told)
        return CLEAN
    states = len(new.records) - len(new.texts)
    texts = report.counted(len(new.texts), words.TEXTS)
    records = report.counted(states, words.TEXTS)
    report.say(words.IMPORTED, "green", texts=texts, records=records, **told)
    return CLEAN


def accept(project: Project, name: str, to: str | None, reviewed: bool, report: Report) -> int:
    """Every translation counts as made from the text of today; with `reviewed`, as reviewed."""
    reading = _read(project, report)
    if reading is None:
        return PROBLEMS
    found = _sheet(reading, _name(reading, name), to)
    records = {
        each.place: Record(
            TextState.REVIEWED if reviewed or each.state not in UNFINISHED else each.state,
            digest(each.source),
            digest(each.translation),
        )
        for each in found.texts
        if each.translation is not None
    }
    write_records(project.root, found, records)
    texts = report.counted(len(records), words.TEXTS)
    report.say(words.ACCEPTED, "green", name=found.name, to=found.pair.to, texts=texts)
    return CLEAN


def _read(project: Project, report: Report) -> Reading | None:
    """Errors in what all share stop any translation; those of a plan, only its own."""
    try:
        with report.working():
            reading = check(project)
    except OSError as error:
        raise usage.trouble(error, project.content) from None
    if reading.config is not None and names(reading):
        return reading
    report.problems(problem for problem in reading.diagnostics if problem.is_error())
    report.say(words.INVALID, "bold red")
    return None


def _brought(path: Path, text: str, lines: tuple[str, ...]) -> Brought | Diagnostic:
    file = path.as_posix()
    if path.suffix.lower() == ".csv":
        try:
            return from_csv(text)
        except NotTable:
            return diagnose(file, lines, (0, 0), translation.NOT_TABLE)
    try:
        return from_po(text, lines)
    except PoFileError as error:
        return diagnose(file, lines, (error.lineno, 0), interface.BROKEN_CATALOGUE)
    except ValueError:
        return diagnose(file, lines, (0, 0), interface.HEADER)


def _name(reading: Reading, value: str) -> str:
    """A plan's id, or the name of a shared file; as shells complete it, too."""
    name = Path(value.replace("\\", "/")).name.removesuffix(".yaml")
    known = names(reading)
    if name not in known:
        raise usage.unknown(common.NO_PLAN, value, known)
    return name


def _to(reading: Reading, value: str | None) -> str:
    """The language to translate into; asked for only where there are several."""
    config = reading.config
    others = [language.code for language in config.languages[1:]] if config else []
    if not others:
        raise Refused(words.NO_OTHER, words.ADD_ONE)
    if value is None:
        if len(others) > 1:
            raise Refused(words.NEEDS_TO, known=", ".join(others))
        return others[0]
    if value not in others:
        raise usage.unknown(words.NO_TARGET, value, others)
    return value


def _sheet(reading: Reading, name: str, to: str | None) -> Sheet:
    pair = pair_to(reading, _to(reading, to))
    found = sheet(reading, name, pair) if pair else None
    if found is None or not found.texts:
        raise Refused(words.NO_SHEET, value=name)
    return found


def _refused(problems: Iterable[Diagnostic], report: Report) -> int:
    told = ordered(problems)
    report.problems(told)
    report.say(words.NOTHING_WRITTEN, "bold red", problems=summary(told, report.lang))
    return PROBLEMS


def _row(each: Sheet) -> dict[str, object]:
    states = [text.state for text in each.texts]
    stale = sum(text.stale for text in each.texts)
    done = sum(not text.doubt() and text.state is not TextState.MISSING for text in each.texts)
    counts = {state.value: states.count(state) for state in TextState if state != "original"}
    row: dict[str, object] = {"plan": each.name, "language": each.pair.to, "texts": len(states)}
    return {**row, **counts, "stale": stale, "done": _percent(done, len(states))}


def _words_row(code: str, said: int, all_words: int) -> dict[str, object]:
    row: dict[str, object] = {"plan": None, "language": code, "texts": all_words}
    missing = all_words - said
    return {**row, "missing": missing, "done": _percent(said, all_words)}


def _percent(part: int, whole: int) -> int:
    """Never 100 before all is done."""
    return part * 100 // whole if whole else 100


def _table(rows: Iterable[dict[str, object]], lang: str) -> Table:
    table = Table(
        box=SIMPLE_HEAD, padding=0, pad_edge=False, caption_justify="left",
        caption=words.LEGEND.pick(lang),
    )  # fmt: skip
    table.add_column(words.PLAN.pick(lang), overflow="fold", min_width=12)
    table.add_column(words.LANGUAGE.pick(lang))
    for head in words.COLUMNS:
        table.add_column(head.pick(lang), justify="right", no_wrap=True)
    for row in rows:
        numbers = [row.get(key) for key in _COUNTED]
        cells = ["" if number is None else f"{number:,}" for number in numbers]
        name = str(row["plan"] or words.INTERFACE.pick(lang))
        table.add_row(name, str(row["language"]), *cells, f"{row['done']}%")
    return table


_COUNTED = ("texts", "reviewed", "draft", "machine", "missing", "stale")


def _list_stale(found: Iterable[Sheet], report: Report) -> None:
    stale = [(each, text) for each in found for text in each.texts if text.stale]
    if stale:
        report.say(words.STALE_LIST, "bold")
    for each, text in stale:
        line = each.doc.line_of((*text.loc, each.pair.to))
        report.line(f"  {each.doc.file}:{line}  {text.place} ({each.pair.to})")
