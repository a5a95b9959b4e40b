"""How alike two texts are, by the runs of words they share. Knows nothing of plans.

Words are compared folded: without capitals, accents, punctuation. A text is the set of its runs
of `RUN` consecutive words. Two texts are alike if `SHARE` of the runs of the one that has fewer
are in the other too: containment and not Jaccard, so that a sentence taken into a longer one is
found. Texts under `LEAST` words are never compared: "Mejorar la educación" is everybody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from planclaro.i18n import fold

RUN = 4
"""Words in a run: in three, "de la provincia" counts; with five, one changed word in ten hides
half of a text."""
LEAST = 8
"""Words of the shortest text that is compared: five runs, of which three have to be shared."""
SHARE = 2
"""One run in so many of the text with fewer has to be in the other."""

# A combining mark belongs to its letter; `_` and everything else stands between words.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")

Run = tuple[str, ...]
Runs = frozenset[Run]


def words(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(fold(match.group()) for match in _WORD.finditer(text))


def runs(text: str) -> Runs:
    """All runs of a text; none if it is too short to be compared."""
    folded = words(text)
    if len(folded) < LEAST:
        return frozenset()
    return frozenset(_each_run(folded))


def alike(one: Runs, other: Runs) -> bool:
    """Whether two texts are nearly the same, or one nearly stands in the other."""
    fewer = min(len(one), len(other))
    return fewer > 0 and len(one & other) >= _needed(fewer)


def alike_pairs(texts: Sequence[tuple[object, Runs]]) -> Iterator[tuple[int, int]]:
    """Numbers of the texts that are alike and have different owners, each pair once, in order.

    Exact, and not every text against every other: a text that shares the needed runs shares one
    of the rarest ones, so only those are looked up. Time grows with what is found.
    """
    holders: dict[Run, list[int]] = {}
    for number, (_, own) in enumerate(texts):
        for run in own:
            holders.setdefault(run, []).append(number)
    found = set()
    for number, (owner, own) in enumerate(texts):
        for other in _candidates(own, holders):
            longer = texts[other][1]
            if owner != texts[other][0] and len(own) <= len(longer) and alike(own, longer):
                found.add((min(number, other), max(number, other)))
    yield from sorted(found)


def marked(text: str, other: str) -> tuple[tuple[str, bool], ...]:
    """A text in pieces, each with whether its words stand in a run that the other has too."""
    spans = list(_WORD.finditer(text))
    folded = [fold(span.group()) for span in spans]
    shared = set(_each_run(words(other)))
    inside = [False] * len(folded)
    for start, run in enumerate(_each_run(folded)):
        if run in shared:
            inside[start : start + RUN] = [True] * RUN
    pieces: list[tuple[str, bool]] = []
    end = 0
    for number, span in enumerate(spans):
        together = inside[number] and number > 0 and inside[number - 1]
        _add(pieces, text[end : span.start()], together)
        _add(pieces, span.group(), inside[number])
        end = span.end()
    _add(pieces, text[end:], False)
    return tuple(pieces)


def _add(pieces: list[tuple[str, bool]], text: str, shared: bool) -> None:
    if not text:
        return
    if pieces and pieces[-1][1] is shared:
        text = pieces.pop()[0] + text
    pieces.append((text, shared))


def _each_run(folded: Sequence[str]) -> Iterator[Run]:
    return (tuple(folded[start : start + RUN]) for start in range(len(folded) - RUN + 1))


def _needed(size: int) -> int:
    return -(-size // SHARE)


def _candidates(own: Runs, holders: Mapping[Run, Sequence[int]]) -> set[int]:
    """All texts that could share enough: who shares `needed` of n runs cannot lack more than
    n - needed, so must have one of any n - needed + 1."""
    rarest = sorted(own, key=lambda run: (len(holders[run]), run))
    looked_up = rarest[: len(own) - _needed(len(own)) + 1]
    return {number for run in looked_up for number in holders[run]}
