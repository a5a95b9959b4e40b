"""Of many pages of one template, the few that show all it can look like.

What can differ is told from the pages themselves: which parts (elements by tag, classes and the
presence of attributes) they are made of. Chosen are pages such that each part is on one of them and
missing on another, and besides the longest and the shortest page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from tests.browser.document import Document

Shape: TypeAlias = frozenset[str]
# Their values differ from page to page and change nothing that can be seen by itself.
VALUES_ONLY = frozenset(("content", "d", "href", "id", "class", "x", "y", "x1", "x2", "y1", "y2"))


def shape(document: Document) -> Shape:
    """The parts a page is made of: `p.note`, `blockquote[lang]` …"""
    return frozenset(
        ".".join((element.tag, *sorted(element.get("class").split())))
        + "".join(f"[{name}]" for name in sorted(element.attributes.keys() - VALUES_ONLY))
        for element in document.elements
    )


def covering(shapes: Mapping[str, Shape], *measures: Mapping[str, int]) -> list[str]:
    """Names of the pages to look at, in order; the same for the same pages."""
    names = sorted(shapes)
    if not names:
        return []
    varying = _varying(shapes.values())
    missing = {name: frozenset(_told(shapes[name], varying)) for name in names}
    ends = (
        (max(names, key=each.__getitem__), min(names, key=each.__getitem__)) for each in measures
    )
    chosen = dict.fromkeys(chain.from_iterable(ends))
    seen = {told for name in chosen for told in missing[name]}
    while missing := {name: new for name, all in missing.items() if (new := all - seen)}:
        best = max(missing, key=lambda name: len(missing[name]))
        chosen[best] = None
        seen |= missing[best]
    return sorted(chosen)


def _varying(shapes: Iterable[Shape]) -> list[tuple[str, ...]]:
    """Parts that not all pages have, those that always come together as one."""
    shapes = list(shapes)
    where: dict[tuple[bool, ...], list[str]] = {}
    for part in sorted(frozenset[str]().union(*shapes)):
        where.setdefault(tuple(part in shape for shape in shapes), []).append(part)
    return [tuple(parts) for present, parts in where.items() if not all(present)]


def _told(shape: Shape, varying: list[tuple[str, ...]]) -> Iterator[tuple[int, bool]]:
    """Which parts are here and which are not."""
    for number, parts in enumerate(varying):
        yield number, parts[0] in shape
