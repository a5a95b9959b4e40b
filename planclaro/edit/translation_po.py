"""Texts to translate as a PO file, which Poedit, Weblate and their like edit; written by Babel."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from planclaro.edit.translation import Sheet
from planclaro.edit.translation_brought import Brought, Row
from planclaro.read.catalogues import parsed
from planclaro.read.translations.standing import Standing
from planclaro.read.words import sources, translations

Notes = Callable[[Standing], Iterable[str]]

WIDTH = 100
# No date: the same plan makes the same file.
_HEAD = """\
# {title}
msgid ""
msgstr ""
"Project-Id-Version: Plan Claro\\n"
"Language: {to}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Plan-Claro-Plan: {name}\\n"
"X-Plan-Claro-From: {first}\\n"
"X-Plan-Claro-To: {to}\\n"

"""
_FIELD = re.compile(r'"X-Plan-Claro-(\w+): ([^"\\]*)\\n"')


def as_po(sheet: Sheet, title: str, notes: Notes) -> str:
    """Every text with its place as context; what is not reviewed, or not any more, is `fuzzy`."""
    catalog = Catalog()
    for text in sheet.texts:
        catalog.add(
            text.source,
            text.translation or "",
            locations=[(sheet.doc.file, sheet.doc.line_of(text.loc))],
            flags=["fuzzy"] if text.doubt() else [],
            auto_comments=notes(text),
            context=text.place,
        )
    out = io.BytesIO()
    write_po(out, catalog, width=WIDTH, omit_header=True)
    pair = sheet.pair
    head = _HEAD.format(title=title, name=sheet.name, first=pair.first, to=pair.to)
    return head + out.getvalue().decode()


def from_po(text: str, lines: tuple[str, ...]) -> Brought:
    """Raises PoFileError for a line that is none of a PO file, ValueError for its header."""
    said = dict(_FIELD.findall(text))
    rows = []
    for message in parsed(text, lines):
        if not message.id:
            continue
        state = "draft" if message.fuzzy else "reviewed"
        place, line = str(message.context or ""), (message.lineno or 1) - 1
        rows.append(Row(place, sources(message)[0], translations(message)[0], state, line))
    return Brought(said.get("Plan", ""), said.get("To", ""), tuple(rows))
