"""Interface words: the gettext catalogues of `templates/locale/`, one a language."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from gettext import GNUTranslations
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from planclaro.codes import interface
from planclaro.config import SiteConfig
from planclaro.diagnostics import Diagnostic
from planclaro.i18n import Voice
from planclaro.read.parse.decode import Refused, text_of
from planclaro.read.yaml_doc import diagnose

FOLDER = "templates/locale"
# Babel forgives an unclosed quote and drops a letter; an editor should hear of it.
_LINE = re.compile(r'(#.*|(msg(ctxt|id|id_plural|str|str\[\d\]) +)?"([^"\\]|\\.)*")?')


def read_voices(root: Path, config: SiteConfig) -> tuple[tuple[Voice, ...], list[Diagnostic]]:
    """A voice for each language of the site, in order, and every problem of its words.

    With errors among the problems the voices are not fit to speak.
    """
    problems: list[Diagnostic] = []
    catalogs: dict[str, Catalog] = {}
    for language in config.languages:
        catalog, found = _read(root, language.code)
        catalogs[language.code] = catalog
        problems += found
    first = config.first_language()
    voices = []
    for language in config.languages:
        # A fallback that is no language of the site has its own diagnostic.
        known = (code for code in language.fallback if code in catalogs)
        chain = tuple(dict.fromkeys((language.code, *known, first)))
        words = _words(catalogs, chain)
        voices.append(Voice(language.code, language.locale, language.name, chain, first, words))
    return tuple(voices), problems


def _words(catalogs: dict[str, Catalog], chain: tuple[str, ...]) -> GNUTranslations:
    """The words of a language; what it does not translate is taken from the next."""
    compiled = io.BytesIO()
    write_mo(compiled, catalogs[chain[0]])
    compiled.seek(0)
    words = GNUTranslations(compiled)
    if len(chain) > 1:
        words.add_fallback(_words(catalogs, chain[1:]))
    return words


def _read(root: Path, code: str) -> tuple[Catalog, list[Diagnostic]]:
    file = f"{FOLDER}/{code}.po"
    if not (root / file).exists():
        return Catalog(), [diagnose(file, (), (0, 0), interface.NO_CATALOGUE, language=code)]
    try:
        text = text_of(root / file, file)
    except Refused as refused:
        return Catalog(), list(refused.problems)
    lines = tuple(text.split("\n"))
    odd = [number for number, line in enumerate(lines) if not _LINE.fullmatch(line.rstrip())]
    try:
        catalog = read_po(io.StringIO(text), abort_invalid=True)
    except (PoFileError, ValueError) as error:
        odd = odd or [getattr(error, "lineno", 0)]
    if odd:
        return Catalog(), [diagnose(file, lines, (odd[0], 0), interface.BROKEN_CATALOGUE)]
    return catalog, [*_broken_places(file, lines, catalog), *_untranslated(file, lines, catalog)]


def _broken_places(file: str, lines: tuple[str, ...], catalog: Catalog) -> Iterator[Diagnostic]:
    """A place in braces that the source does not have would stop the build."""
    for message in catalog:
        allowed: set[str] = set().union(*map(_places, _sources(message)))
        used: set[str] = set().union(*map(_places, _translations(message)))
        if message.id and not used <= allowed:
            mark = ((message.lineno or 1) - 1, 0)
            names = ", ".join(f"{{{name}}}" for name in sorted(allowed)) or "—"
            source = _sources(message)[0]
            yield diagnose(file, lines, mark, interface.BROKEN_PLACE, source=source, places=names)


def _untranslated(file: str, lines: tuple[str, ...], catalog: Catalog) -> Iterator[Diagnostic]:
    missing = [m for m in catalog if m.id and (m.fuzzy or not all(_translations(m)))]
    if missing:
        mark = ((missing[0].lineno or 1) - 1, 0)
        source = _sources(missing[0])[0]
        yield diagnose(file, lines, mark, interface.UNTRANSLATED, count=len(missing), source=source)


def _places(text: str) -> set[str]:
    """The names in braces; `?` for braces that cannot be filled."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {"?"}


def _sources(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def _translations(message: Message) -> tuple[str, ...]:
    forms = message.string
    return (forms or "",) if isinstance(forms, str | None) else tuple(form or "" for form in forms)
