"""`translate add`: what a new language needs to begin with."""

from __future__ import annotations

from planclaro.cli import translate_words as words
from planclaro.cli.exits import CLEAN
from planclaro.cli.report import Report
from planclaro.edit.translation_catalogue import (
    catalogue_file,
    counted,
    empty_catalogue,
    locale_for,
)
from planclaro.edit.whole_file import write_whole
from planclaro.project import Project
from planclaro.read.content import read_content


def add_language(project: Project, code: str, name: str, report: Report) -> int:
    """Its catalogue, where there is none yet; its line in the configuration is told, not written:
    that file is the publisher's own."""
    config = read_content(project.root, project.config).config
    first = config.languages[0] if config else None
    neighbour, _, country = (first.locale if first else "es_PE").partition("_")
    locale = locale_for(code, country)
    path = project.root / catalogue_file(code)
    told = words.ALREADY if path.exists() else words.ADDED
    if not path.exists():
        write_whole(path, empty_catalogue(project.root, code, name).encode(), replaces=False)
    said, all_words = counted(project.root, code)
    report.say(
        told,
        file=catalogue_file(code),
        words=report.counted(all_words - said, words.INTERFACE_WORDS),
        config=project.config.name,
    )
    shown = locale or (first.locale if first else "es_PE")
    fallback = first.code if first else neighbour
    report.line(
        f"  - {{code: {code}, name: {name}, locale: {shown}, fallback: [{fallback}], "
        "state: draft, published: false}"
    )
    if not locale:
        report.say(words.NUMBERS, locale=shown, code=code)
    report.say(words.THEN)
    return CLEAN
