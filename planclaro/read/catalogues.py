"""Interface words: the gettext catalogues of `templates/locale/`, one a language."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, PoFileParser

from planclaro.codes import interface
from planclaro.config import LanguageState, SiteConfig
from planclaro.diagnostics import Diagnostic
from planclaro.i18n import Voice
from planclaro.memo import Recall, afresh
from planclaro.read.parse.decode import Refused, bytes_of, text_in
from planclaro.read.words import (
    WordCatalog,
    Words,
    is_translated,
    plural_rule,
    sources,
    translations,
)
from planclaro.read.yaml_doc import ENOUGH, Mark, diagnose

FOLDER = "templates/locale"
SOURCE = "en"
"""The language of the words in the code: its catalogue lists them all."""

# Babel forgives an unclosed quote and drops a letter; an editor should hear of it.
_LINE = re.compile(r'(#.*|(msg(ctxt|id|id_plural|str|str\[[0-9]\]) +)?"([^"\\]|\\.)*")?')


@dataclass(frozen=True, slots=True)
class _Po:
    """A catalogue as read; `catalog` is None where it could not be."""

    file: str
    lines: tuple[str, ...]
    catalog: Catalog | None
    problems: tuple[Diagnostic, ...] = ()


def read_voices(
    root: Path, config: SiteConfig, recall: Recall = afresh
) -> tuple[tuple[Voice, ...], list[Diagnostic]]:
    """A voice for each language of the site, in order, and every problem of its words.

    With errors among the problems the voices are not fit to speak.
    """
    read = {each.code: _read(root, each.code, recall) for each in config.published()}
    known = [*read.values()] if SOURCE in read else [*read.values(), _read(root, SOURCE, recall)]
    return recall(_spoken, config, *known)


def _spoken(config: SiteConfig, *known: _Po) -> tuple[tuple[Voice, ...], list[Diagnostic]]:
    """`known` are the catalogues of the site's languages, then any other that lists words."""
    codes = [language.code for language in config.published()]
    read = dict(zip(codes, known, strict=False))
    needed = _needed(po.catalog for po in known if po.catalog)
    problems = [told for po in read.values() for told in po.problems]
    for language in config.complete():
        problems += _missing(read[language.code], needed)
    catalogs = {code: po.catalog or Catalog() for code, po in read.items()}
    first = config.first_language()
    voices = []
    for language in config.published():
        # A fallback that is no language of the site has its own diagnostic.
        others = (code for code in language.fallback if code in catalogs)
        chain = tuple(dict.fromkeys((language.code, *others, first)))
        words = _words(catalogs, chain)
        voices.append(
            Voice(
                language.code,
                language.locale,
                language.name,
                chain,
                first,
                words,
                draft=language.state is LanguageState.DRAFT,
                borrows=not all(map(words.says, needed)),
            )
        )
    return tuple(voices), problems


def _words(catalogs: Mapping[str, Catalog], chain: tuple[str, ...]) -> Words:
    """The words of a language; what it does not translate is taken from the next."""
    words = Words(catalogs[chain[0]], chain[0], SOURCE)
    if len(chain) > 1:
        words.add_fallback(_words(catalogs, chain[1:]))
    return words


def _read(root: Path, code: str, recall: Recall) -> _Po:
    file = f"{FOLDER}/{code}.po"
    if not os.path.lexists(root / file):
        known = sorted(path.stem for path in (root / FOLDER).glob("*.po"))
        args = {"language": code, "known": known}
        missing = diagnose(file, (), (0, 0), interface.NO_CATALOGUE, **args)
        return _Po(file, (), None, (missing,))
    try:
        raw = bytes_of(root / file, file)
    except Refused as refused:
        return _Po(file, (), None, refused.problems)
    return recall(_in, raw, file)


def _in(raw: bytes, file: str) -> _Po:
    try:
        text = text_in(raw, file)
    except Refused as refused:
        return _Po(file, (), None, refused.problems)
    lines = tuple(text.split("\n"))
    try:
        catalog = parsed(text, lines)
        plural_rule(catalog)
    except PoFileError as error:
        broken = diagnose(file, lines, (error.lineno, 0), interface.BROKEN_CATALOGUE)
        return _Po(file, lines, None, (broken,))
    except ValueError:
        header = diagnose(file, lines, _header(lines), interface.HEADER)
        return _Po(file, lines, None, (header,))
    return _Po(file, lines, catalog, tuple(islice(_broken_places(file, lines, catalog), ENOUGH)))


def parsed(text: str, lines: tuple[str, ...]) -> Catalog:
    """Raises PoFileError, and ValueError where the header is at fault."""
    catalog = WordCatalog()
    for number, line in enumerate(lines):
        if not _LINE.fullmatch(line.rstrip()):
            raise PoFileError("", catalog, line, number)
    PoFileParser(catalog, abort_invalid=True).parse(io.StringIO(text))
    return catalog


def _header(lines: tuple[str, ...]) -> Mark:
    """Where the header names the rule of plurals, or the start of the file."""
    named = (number for number, line in enumerate(lines) if "plural-forms" in line.lower())
    return next(named, 0), 0


def _broken_places(file: str, lines: tuple[str, ...], catalog: Catalog) -> Iterator[Diagnostic]:
    """A place in braces that the source does not have would stop the build, and one that is left
    out loses a figure or a name; only a plural form may do without its number."""
    for message in catalog:
        allowed: set[str] = set().union(*map(_places, sources(message)))
        forms = [_places(form) for form in translations(message) if form]
        fits = all(used == allowed or (message.pluralizable and used < allowed) for used in forms)
        if message.id and not ("?" not in allowed and fits):
            mark = ((message.lineno or 1) - 1, 0)
            names = ", ".join(f"{{{name}}}" for name in sorted(allowed)) or "—"
            source = sources(message)[0]
            yield diagnose(file, lines, mark, interface.BROKEN_PLACE, source=source, places=names)


def _places(text: str) -> set[str]:
    """The names in braces; `?` for braces that cannot be filled, or that ask for a format."""
    try:
        fields = [field[1:] for field in Formatter().parse(text) if field[1] is not None]
    except ValueError:
        return {"?"}
    return {"?" if spec or conversion else str(name) for name, spec, conversion in fields}


def _needed(catalogs: Iterable[Catalog]) -> dict[str, None]:
    """Every word that some catalogue has, in the order of the first that has it."""
    return {sources(m)[0]: None for each in catalogs for m in each if m.id and not m.context}


def _missing(po: _Po, needed: Iterable[str]) -> Iterator[Diagnostic]:
    """Words without a translation: a catalogue cut short has no line for them at all."""
    if po.catalog is None:
        return
    messages = [message for message in po.catalog if message.id]
    if not any(map(is_translated, messages)):
        yield diagnose(po.file, po.lines, (0, 0), interface.NO_WORDS)
        return
    places = {sources(m)[0]: (m.lineno or 1) - 1 for m in messages if not is_translated(m)}
    listed = {sources(message)[0] for message in messages}
    absent = [word for word in needed if word not in listed]
    missing = [*places, *absent]
    if missing:
        mark = (places.get(missing[0], len(po.lines) - 1), 0)
        args = {"count": len(missing), "source": missing[0]}
        yield diagnose(po.file, po.lines, mark, interface.UNTRANSLATED, **args)
