"""Texts: their languages, and the traces of copying in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import BaseModel

from planclaro.codes import texts as codes
from planclaro.diagnostics import Code
from planclaro.i18n import AS_WRITTEN
from planclaro.model import Text
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found, found_at_key
from planclaro.read.checks.markdown import trouble
from planclaro.read.schema.vocabulary import advice
from planclaro.read.yaml_doc import Data, Loc

_NAMES = frozenset(
    (
        "allies",
        "columns",
        "election",
        "name",
        "office",
        "own_name",
        "parties",
        "responsible",
        "rows",
        "unit",
    )
)
# Words that stand in names in lower case (`Municipalidad Provincial de Puno`).
_IN_NAMES = re.compile("a|al|and|da|de|del|e|el|en|for|in|la|las|los|of|para|por|the|to|y")
_PUNCTUATION = ".,;:()[]¿?¡!\"'"

FEW = 5
"""So many texts without a translation are told one by one."""

_ENCLOSED = re.compile(r"\s*(“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]*’)\s*")
# U+FFFD, and UTF-8 read as Latin-1: `Ã³` for `ó`.
_LOST = re.compile("\ufffd|Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|â€")
_HTML = re.compile(r"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>")
_UNSAFE = re.compile(r"\]\(\s*((?:javascript|data|vbscript|file):[^)\s]*)", re.IGNORECASE)
_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)")

_TRACES: tuple[tuple[re.Pattern[str], Code], ...] = (
    (_LOST, codes.LOST_CHARACTER),
    (_HTML, codes.HTML),
    (_UNSAFE, codes.UNSAFE_LINK),
    (_IMAGE, codes.IMAGE),
)


def languages(content: Located[BaseModel], known: Known) -> Iterator[Finding]:
    """Unknown languages, and texts that some language of the site lacks."""
    if not known.languages:
        return
    for loc, text in content.each(Text):
        for code in text.root:
            if code != AS_WRITTEN and code not in known.languages:
                told = advice(code, known.languages)
                place = (*loc, code)
                yield found_at_key(codes.UNKNOWN_LANGUAGE, place, language=code, advice=told)
    yield from _untranslated(content, known)


def _untranslated(content: Located[BaseModel], known: Known) -> Iterator[Finding]:
    """Text by text; but of a language in which nothing is written yet, once for all of them."""
    texts = [(loc, text, _missing(loc, text, known)) for loc, text in content.each(Text)]
    written = {code for _, text, _ in texts for code in text.root}
    absent = set()
    for code in known.complete:
        lacking = [loc for loc, _, missing in texts if code in missing]
        if code not in written and len(lacking) > FEW:
            absent.add(code)
            yield found(codes.NOT_IN_LANGUAGE, lacking[0], language=code, count=len(lacking))
    for loc, text, missing in texts:
        if left := [code for code in missing if code not in absent]:
            first = next((code for code in text.root if code), known.first_language())
            args = {"languages": left, "first": first, "language": left[0]}
            yield found(codes.NOT_TRANSLATED, loc, **args)


def traces(data: Data, loc: Loc = ()) -> Iterator[Finding]:
    """In every text of a file, also of one that is not valid yet."""
    if isinstance(data, str):
        yield from _traces_in(data, loc)
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from traces(value, (*loc, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from traces(value, (*loc, index))


def _missing(loc: Loc, text: Text, known: Known) -> list[str]:
    if AS_WRITTEN in text.root:
        return list(known.complete[1:]) if is_to_translate(loc, text) else []
    return [code for code in known.complete if code not in text.root]


def is_to_translate(loc: Loc, text: Text) -> bool:
    """Whether it should be in every language: a name or a figure that is written once need not."""
    plain = text.root.get(AS_WRITTEN)
    if plain is None:
        return True
    return _is_prose(plain) if _is_name(loc) else any(map(str.isalpha, plain))


def _is_name(loc: Loc) -> bool:
    """Whether names, units or figures stand there, which the pages show unmarked in any language;
    every other text is a sentence."""
    names = [step for step in loc if isinstance(step, str)]
    return names == ["title"] or names[-1] in _NAMES


def _is_prose(plain: str) -> bool:
    """Whether a name written once needs translating: it does where it has two words in lower case
    (but `de`, `y` …), so that it describes rather than names."""
    words = (word.strip(_PUNCTUATION) for word in plain.split())
    lower = [word for word in words if word.isalpha() and word.islower()]
    return len([word for word in lower if not _IN_NAMES.fullmatch(word)]) > 1


def _traces_in(text: str, loc: Loc) -> Iterator[Finding]:
    if wrong := trouble(text):
        yield found(wrong.code, loc, **wrong.args)
        return
    if _ENCLOSED.fullmatch(text):
        yield found(codes.ENCLOSED_IN_QUOTES, loc)
    for pattern, code in _TRACES:
        if trace := pattern.search(text):
            yield found(code, loc, found=trace[trace.lastindex or 0])
