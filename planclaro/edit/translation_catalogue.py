"""The interface words of a language: how many there are, and a catalogue to begin with."""

from __future__ import annotations

import io
from pathlib import Path

from babel.core import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError, write_po

from planclaro.read.catalogues import FOLDER, SOURCE, parsed
from planclaro.read.parse.decode import Refused, text_of
from planclaro.read.words import is_translated, sources

WIDTH = 100
_USUAL = "nplurals=2; plural=(n != 1);"
_HEAD = """\
# {name}: BORRADOR de las palabras de la interfaz. Nadie lo ha revisado todavía.
# {name}: DRAFT of the interface words. Nobody has reviewed it yet.
msgid ""
msgstr ""
"Project-Id-Version: Plan Claro\\n"
"Language: {code}\\n"
"Plural-Forms: {plurals}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def catalogue_file(code: str) -> str:
    """Relative to the project."""
    return f"{FOLDER}/{code}.po"


def counted(root: Path, code: str) -> tuple[int, int]:
    """Words that have a translation, and all; none where there is no catalogue, or a broken one."""
    words = {sources(m)[0] for m in _read(root, SOURCE) if m.id}
    said = {sources(m)[0] for m in _read(root, code) if m.id and is_translated(m)}
    return len(words & said), len(words)


def empty_catalogue(root: Path, code: str, name: str) -> str:
    """Every word of the interface, to be translated; with the plural forms that Babel knows of the
    language, else two."""
    plurals = _plurals(code)
    head = _HEAD.format(code=code, name=name, plurals=plurals)
    catalog = Catalog()
    for message in _read(root, SOURCE):
        if message.id:
            catalog.add(message.id, ("",) * _forms(plurals) if message.pluralizable else "")
    out = io.BytesIO()
    write_po(out, catalog, width=WIDTH, omit_header=True)
    return head + out.getvalue().decode()


def locale_for(code: str, country: str) -> str:
    """The numbers of the language in that country, in general, or "" where none are known."""
    for name in (f"{code}_{country}", code):
        if _locale(name):
            return name
    return ""


def _plurals(code: str) -> str:
    return str(get_plural(code)) if _locale(code) else _USUAL


def _forms(plurals: str) -> int:
    return int(plurals.partition("nplurals=")[2].partition(";")[0])


def _locale(name: str) -> bool:
    try:
        Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def _read(root: Path, code: str) -> Catalog:
    file = catalogue_file(code)
    try:
        text = text_of(root / file, file)
        return parsed(text, tuple(text.split("\n")))
    except (Refused, OSError, PoFileError, ValueError):
        return Catalog()
