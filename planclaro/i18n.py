"""Languages as data: interface words, numbers, and texts with their fallback chain."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from gettext import NullTranslations

from babel.core import Locale, UnknownLocaleError
from babel.numbers import format_decimal

AS_WRITTEN = ""
"""Key of a text that was written as a plain string: the site's first language."""
_TURNS = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Letters written from right to left, and signs that turn what follows."""
_OPENERS, _OPEN, _CLOSE = "\u2066\u2067\u2068", "\u2068", "\u2069"
NO_DOUBTS: Mapping[str, str] = {}


def word(source: str) -> str:
    """Marks an interface word for the catalogues where it is listed, not yet spoken."""
    return source


UNTRANSLATED = word("not translated yet")
REMARKS: Mapping[str, str] = {
    "draft": word("draft translation"),
    "machine": word("machine translation"),
    "stale": word("older than the original"),
}
"""By the doubts that a text of the model may have."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text as shown; `lang` is set only where it is not the language of the page, `remark` (an
    interface word in English) only where it is a translation that nobody has reviewed."""

    text: str
    lang: str | None = None
    remark: str = ""


class Borrowed(str):
    """An interface word that a language lacks, in the words of the language `lang`.

    What is made of it is a plain text again, but by `joined`: it is marked only where a page
    shows it as it is.
    """

    __slots__ = ("lang",)
    lang: str

    @classmethod
    def of(cls, text: str, lang: str) -> Borrowed:
        """One that was borrowed before stays as it was."""
        if isinstance(text, Borrowed):
            return text
        borrowed = cls(text)
        borrowed.lang = lang
        return borrowed

    def lower(self) -> str:
        return Borrowed.of(super().lower(), self.lang)


@dataclass(frozen=True, slots=True)
class Voice:
    """One language of the site, speaking: words, numbers, and the texts of the content.

    `chain` goes from this language to its last fallback; `words` falls back along it too, and
    `borrows` where it does. A `draft` is a language that nobody has reviewed yet.
    """

    code: str
    locale: str
    name: str
    chain: tuple[str, ...]
    first: str
    words: NullTranslations
    draft: bool = False
    borrows: bool = False

    def t(self, source: str, **values: object) -> str:
        """The interface word for `source` (English), its `{placeholders}` filled."""
        text = self.words.gettext(source)
        return _in_tongue(text, text.format(**_isolated_all(values))) if values else text

    def n(self, singular: str, plural: str, count: int, **values: object) -> str:
        """As `t`, in the plural form for `count`; `{n}` is the count, formatted."""
        text = self.words.ngettext(singular, plural, count)
        return _in_tongue(text, text.format(n=self.number(count), **_isolated_all(values)))

    def number(self, value: Decimal | int) -> str:
        """Grouped as in this language, with exactly the decimals it was written with."""
        # Not str: it writes 0.0000001 as 1E-7.
        return _number(f"{value:f}" if isinstance(value, Decimal) else str(value), self.locale)

    def say(self, texts: Mapping[str, str], doubts: Mapping[str, str] = NO_DOUBTS) -> Phrase:
        """The text in this language, or in the next of the chain, marked with its language;
        `doubts` are those of the model's texts."""
        for code in self.chain:
            found = texts.get(code)
            if found is None and code == self.first:
                found = texts.get(AS_WRITTEN)
            if found is not None:
                if code != self.code:
                    return Phrase(found, code)
                return Phrase(found, None, REMARKS[doubts[code]] if code in doubts else "")
        code, found = next(iter(texts.items()))
        return Phrase(found, code or self.first)

    def say_name(self, texts: Mapping[str, str], doubts: Mapping[str, str] = NO_DOUBTS) -> Phrase:
        """As `say`, but a name written once, as a plain string, is the same in every language."""
        plain = texts.get(AS_WRITTEN)
        return self.say(texts, doubts) if plain is None else Phrase(plain)

    def remark(self, phrase: Phrase) -> str:
        """What a reader should know of a text beside it, in brackets, or nothing."""
        if phrase.lang is not None:
            return self.t(UNTRANSLATED)
        return self.t(phrase.remark) if phrase.remark else ""

    def name_of(self, texts: Mapping[str, str]) -> str:
        """As `say`, for names, units and figures, which need no mark when written once."""
        return self.say(texts).text


def joined(separator: str, words: Iterable[str]) -> str:
    """A list of interface words; borrowed where all of them are, from one language."""
    parts = tuple(words)
    langs = {part.lang if isinstance(part, Borrowed) else None for part in parts}
    lang = langs.pop() if len(langs) == 1 else None
    return Borrowed.of(separator.join(parts), lang) if lang else separator.join(parts)


def _in_tongue(source: str, text: str) -> str:
    return Borrowed.of(text, source.lang) if isinstance(source, Borrowed) else text


def isolated(text: str) -> str:
    """A text to stand among others: one that turns what follows, as Arabic does, is closed off,
    so that no figure beside it changes its place. Any other is returned as it is."""
    if not _TURNS.search(text):
        return text
    open_inside, closed_outside = 0, 0
    for character in text:
        if character in _OPENERS:
            open_inside += 1
        elif character == _CLOSE and open_inside:
            open_inside -= 1
        elif character == _CLOSE:
            closed_outside += 1
    return f"{_OPEN * (1 + closed_outside)}{text}{_CLOSE * (1 + open_inside)}"


def _isolated_all(values: Mapping[str, object]) -> dict[str, object]:
    return {name: isolated(v) if isinstance(v, str) else v for name, v in values.items()}


def is_known_locale(locale: str) -> bool:
    """Whether there are number formats for `es_PE`, `en` …"""
    try:
        Locale.parse(locale)
    except (UnknownLocaleError, ValueError):
        return False
    return True


@lru_cache(maxsize=4096)
def _number(digits: str, locale: str) -> str:
    decimals = len(digits.partition(".")[2])
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return str(format_decimal(Decimal(digits), format=pattern, locale=locale))


def fold(text: str) -> str:
    """Lower case without accents; `ñ` stays a letter of its own, after `n`."""
    if text.isascii():
        return text.casefold()
    composed = unicodedata.normalize("NFC", text)
    kept = composed.casefold().replace("ñ", "n\uffff")
    marks = unicodedata.normalize("NFD", kept)
    return "".join(character for character in marks if not unicodedata.combining(character))
