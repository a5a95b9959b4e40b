"""What a share image shows: few words of a page, in one layout for all plans.

The makers are in `share_cards.py`; `emit/cards.py` draws.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from planclaro.site import urls

SIZE = (1200, 630)
"""What chats and networks show a picture in."""
_SPACES = re.compile(r"[^\S\u00a0]+")
_SPELLED = str.maketrans({"≥": ">=", "≤": "<=", "→": "–", "\u00ad": "", "\u200b": ""})
"""What stands for signs that the letters of the cards lack, or that have no shape."""
_UNSEEN = frozenset(("page", "lang", "alt"))


@dataclass(frozen=True, slots=True)
class CardFigure:
    """A figure: whose it is and of which year, how much, of what. `words` says that it is no
    number but words about one, which may be broken into lines."""

    label: str
    value: str
    unit: str = ""
    words: bool = False


@dataclass(frozen=True, slots=True)
class CardTrack:
    """The chart of a target: where its figures stand between the ends, from 0 to 1."""

    low: str
    high: str
    baseline: float
    target: float
    others: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """The share image of a page in one language. `page` is its address, `site` the site's name;
    `above` stands over the title, such as plan and place. `names` are the plans of a comparison,
    `crowd` is what stands for them where they do not fit: all are shown or none. `passage` is the
    place in `source`. `alt` says the same in words."""

    page: str
    lang: str
    title: str
    alt: str
    site: str = ""
    above: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    figures: tuple[CardFigure, ...] = ()
    track: CardTrack | None = None
    remark: str = ""
    names: tuple[str, ...] = ()
    crowd: str = ""
    source: str = ""
    passage: str = ""

    def address(self, version: str) -> str:
        """Where it is written. Its name changes with what it shows, so that chats ask again;
        `version` stands for how it is drawn."""
        digest = hashlib.sha256(f"{version}\n{self!r}".encode()).hexdigest()[:8]
        return f"{urls.CARDS}/{self.page.strip('/') or 'index'}.{self.lang}.{digest}.png"

    def writable(self, letters: frozenset[str]) -> bool:
        """Whether all it shows can be written with these letters."""
        return all(letters.issuperset(legible(text)) for text in _seen(self))


@dataclass(frozen=True, slots=True)
class CardStock:
    """What pages need to know of how cards are drawn: a word for it, and its letters."""

    version: str
    letters: frozenset[str]


def site_card(name: str, tagline: str, lang: str, stock: CardStock) -> Card:
    """The card of all pages without one of their own; wordless where the letters are missing."""
    alt = in_words(name, tagline)
    card = Card("", lang, title=name, alt=alt, details=(tagline,))
    return card if card.writable(stock.letters) else Card("", lang, title="", alt=alt)


def in_words(*sentences: str) -> str:
    """Sentences one after the other, each with its end; empty ones left out."""
    return " ".join(f"{text.rstrip('.')}." for text in sentences if text)


def legible(text: str) -> str:
    """A text as a card writes it: composed letters, single spaces, no signs without a shape."""
    spaced = _SPACES.sub(" ", text).strip()
    return unicodedata.normalize("NFC", spaced).translate(_SPELLED)


def _seen(value: object) -> Iterator[str]:
    """Every text that is drawn."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _seen(item)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _UNSEEN:
                yield from _seen(getattr(value, field.name))
