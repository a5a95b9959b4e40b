"""Contents of a long page: few enough lines to be a way in, the rest folded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from planclaro.i18n import Phrase
from planclaro.site.here import Here

SHOWN = 8
"""Lines that fill most of a phone's screen."""
SPARED = 2
"""So few more lines are shown too: a fold would save nothing."""
_HEADING = re.compile(r'<h2 id="([^"]+)">(.*?)</h2>', re.DOTALL)

Links = tuple[tuple[Phrase, str], ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """Links to the parts of a page, in its order; `rest` unfolds below `more`, numbered on."""

    title: Phrase | None
    first: Links
    rest: Links
    more: str
    next: int


def contents(
    items: Iterable[tuple[Phrase, str]], here: Here, title: Phrase | None = None
) -> Contents:
    """The contents of a page, or of one part of it."""
    every = tuple(items)
    shown = SHOWN if len(every) > SHOWN + SPARED else len(every)
    rest = every[shown:]
    more = here.voice.n("{n} more", "{n} more", len(rest)) if rest else ""
    return Contents(title, every[:shown], rest, more, shown + 1)


def headings(html: Markup) -> Iterable[tuple[str, str]]:
    """The headings of a page of the publisher's own that have a name: (words, anchor)."""
    for anchor, words in _HEADING.findall(html):
        yield Markup(words).striptags(), anchor
