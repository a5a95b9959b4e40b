"""Texts cut into what can be compared one by one: paragraphs, and sentences that are not too
short, the same ones in every language where the translation has as many."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from markupsafe import Markup

from planclaro.site.likeness import LEAST, words
from planclaro.site.prose import plan_html

_BLOCK = re.compile(
    r"</?(?:p|[uod]l|li|d[td]|h[1-6r]|blockquote|pre|table|thead|tbody|t[rhd])\b[^>]*>|<br\b[^>]*>"
)
_SENTENCE_END = re.compile(r"(?<=[.!?…:;])\s+(?=[^\w\s]*[A-ZÁÉÍÓÚÜÑ])")

Texts = Mapping[str, str]
"""A text by language code, as in `model.Text`."""


def blocks(markdown: str) -> tuple[str, ...]:
    """The plain text of each paragraph, heading, list item and cell."""
    pieces = (Markup(piece).striptags() for piece in _BLOCK.split(str(plan_html(markdown))))
    return tuple(piece for piece in pieces if piece)


def paragraphs(texts: Texts, main: str) -> Iterator[Texts]:
    """Each paragraph of a long text that reads `main` in the first language; in the other
    languages where these have as many paragraphs."""
    cut = {code: blocks(text) for code, text in texts.items()}
    size = next(len(cut[code]) for code, text in texts.items() if text == main)
    for number in range(size):
        yield {code: parts[number] for code, parts in cut.items() if len(parts) == size}


def pieces(texts: Texts, main: str) -> Iterator[Texts]:
    """A text by sentences; one that is too short to be compared goes with those that follow.

    Nothing is lost: the pieces of `main`, the text in the first language, are all of it.
    """
    own = _SENTENCE_END.split(main)
    others = {code: _SENTENCE_END.split(text) for code, text in texts.items()}
    cuts = _cuts(own)
    whole = len(cuts) == 1
    for start, end in cuts:
        yield {
            code: text if whole else " ".join(others[code][start:end])
            for code, text in texts.items()
            if whole or len(others[code]) == len(own)
        }


def _cuts(sentences: list[str]) -> list[tuple[int, int]]:
    cuts: list[tuple[int, int]] = []
    start = 0
    for end in range(1, len(sentences) + 1):
        if len(words(" ".join(sentences[start:end]))) >= LEAST:
            cuts.append((start, end))
            start = end
    if start < len(sentences):
        last = cuts.pop()[0] if cuts else start
        cuts.append((last, len(sentences)))
    return cuts
