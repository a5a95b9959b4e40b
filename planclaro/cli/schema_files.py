"""The schemas of editors, brought up to date with the model and with what a site has."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from planclaro.cli import words
from planclaro.cli.exits import CLEAN, PROBLEMS
from planclaro.cli.report import Report
from planclaro.config import SiteConfig
from planclaro.diagnostics import Diagnostic, Words, blocks, ordered, summary
from planclaro.edit.whole_file import write_all
from planclaro.fields import FILES
from planclaro.fields.json_schema import FOLDER, Offered, Shared, schema_files
from planclaro.model import Contests, Frozen, Glossary, Indicators, Plan, Territories, Text, Topics
from planclaro.project import Project
from planclaro.read.content import read_file

WRITTEN = Words(
    "Esquemas al día en {folder}/: {files}, {changed}.",
    "Schemas up to date in {folder}/: {files}, {changed}.",
)
CHANGED = (Words("cambió", "changed"), Words("cambiaron", "changed"))
NOT_WRITTEN = Words("No se escribieron los esquemas: {problems}.", "No schema written: {problems}.")
STALE = Words(
    "Falta ponerlos al día: python build.py schema  ({files})",
    "They are to be brought up to date: python build.py schema  ({files})",
)


def write_schemas(project: Project, check: bool, report: Report) -> int:
    """Write those that changed, or with `check` name them; returns the exit code. Nothing is
    written while a file that all plans share has errors."""
    read, problems = _shared_files(project)
    if blocks(problems):
        report.problems(problems)
        report.say(NOT_WRITTEN, "bold red", problems=summary(problems, report.lang))
        return PROBLEMS
    return _write(project.root, offered(read), check, report)


def _write(root: Path, offers: Offered, check: bool, report: Report) -> int:
    texts = {path: as_text(schema) for path, schema in schema_files(offers).items()}
    old = [path for path, text in texts.items() if _text_of(root / path) != text]
    if check and old:
        report.say(STALE, "bold red", files=", ".join(old))
        return PROBLEMS
    # Whole or not at all: an editor may be reading them.
    write_all({root / path: texts[path].encode() for path in old})
    counted = report.counted(len(texts), words.FILES)
    report.say(
        WRITTEN,
        "green",
        folder=FOLDER,
        files=counted,
        changed=report.counted(len(old), CHANGED),
    )
    return CLEAN


def as_text(schema: Mapping[str, object]) -> str:
    """As it is committed: one key a line, so that a change is a small one."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def offered(files: Iterable[Frozen]) -> Offered:
    """What a site's own files give to choose from."""
    languages: dict[str, str] = {}
    shared: dict[Shared, Mapping[str, Words]] = {}
    for each in files:
        match each:
            case SiteConfig():
                languages = {language.code: language.name for language in each.languages}
                shared[Shared.DIMENSIONS] = {d.id: _words(d.name) for d in each.dimensions}
            case Contests():
                shared[Shared.CONTESTS] = {c.id: _words(c.election) for c in each.contests}
            case Topics():
                shared[Shared.TOPICS] = {t.id: _words(t.name) for t in each.topics}
            case Indicators():
                shared[Shared.INDICATORS] = {i.id: _words(i.name) for i in each.indicators}
            case Glossary():
                shared[Shared.TERMS] = {t.id: _words(t.name) for t in each.glossary}
            case Territories():
                places = {t.ubigeo: Words(t.name, t.name) for t in each.territories}
                shared[Shared.TERRITORIES] = places
    return Offered(languages, shared)


def _words(text: Text) -> Words:
    """In the languages of the schemas; a text that has one of them only stands for both."""
    otherwise = next(iter(text.root.values()), "")
    spanish = text.root.get("es", otherwise)
    return Words(spanish, text.root.get("en", spanish))


def _shared_files(project: Project) -> tuple[list[Frozen], tuple[Diagnostic, ...]]:
    """The files that are no plan, those that are valid, and all that is wrong with the others."""
    valid: list[Frozen] = []
    problems: list[Diagnostic] = []
    for name, model in FILES.items():
        path = project.config if model is SiteConfig else project.root / name
        if model is Plan or (model is Glossary and not path.exists()):
            continue
        read = read_file(path, name, model)
        problems += read.problems
        if isinstance(found := read.model(), Frozen):
            valid.append(found)
    return valid, ordered(problems)


def _text_of(path: Path) -> str | None:
    try:
        return path.read_text("utf-8")
    except (FileNotFoundError, UnicodeDecodeError):
        return None
