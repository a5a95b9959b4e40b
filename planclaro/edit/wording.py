"""Texts of documents made comparable, and ids made from their words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(r"[a-z0-9]+")
_SMALL = frozenset(
    """
    a al ante con contra cual cuya cuyo de del desde donde e el ella en entre es esta este la las
    lo los mas no nos o para pero por que se sin sobre son su sus tras u un una unas uno unos y ya
    the of and in to for
    """.split()
)
MAX_WORDS = 6
MAX_LETTERS = 44
"""Room is left for a number behind, within the 64 letters that an id may have."""


def plain(text: str) -> str:
    """Lower case without accents and with single spaces, for words to be found by."""
    letters = unicodedata.normalize("NFD", text.lower())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def words(text: str) -> list[str]:
    """The words of a text, as `plain` has them."""
    return _WORD.findall(plain(text))


def one_line(text: str) -> str:
    """A text on one line, without what cannot be seen or printed; its letters as they are."""
    text = unicodedata.normalize("NFC", text)
    return " ".join("".join(map(_seen, text)).split())


def _seen(letter: str) -> str:
    if letter.isspace():
        return " "
    return "" if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn") else letter


class Ids:
    """Gives each text an id of its own: the same texts in the same order, the same ids."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)

    def of(self, *texts: str, otherwise: str) -> str:
        """Two words or more that say something; a number behind where another has them."""
        slugs = [each for each in map(slug, texts) if each]
        base = next((each for each in slugs if "-" in each), (slugs or [otherwise])[0])
        name, number = base, 1
        while name in self._taken:
            number += 1
            name = f"{base}-{number}"
        self._taken.add(name)
        return name


def slug(text: str) -> str:
    """A few words of a text as an id; "" where it has none of Latin letters. Without its figures
    where it has words: a figure may be corrected, an id never changes."""
    said = [word for word in words(text) if word not in _SMALL] or words(text)
    kept = [word for word in said if not word[0].isdigit()] or said
    return hyphened(kept[:MAX_WORDS], MAX_LETTERS)


def hyphened(words: Iterable[str], longest: int) -> str:
    """As many whole words as fit, with hyphens; of one that is too long by itself its beginning."""
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word[:longest]
        if len(longer) > longest:
            break
        name = longer
    return name
