"""Bytes are money: the budgets of every page type (empty cache, gzip, GitHub-Pages-like server).

All bounds are of bytes as sent, with the heads of the answers. The table of DESIGN.md and README
stands in `wire`, `requests` and `script`; `html` and `style` say how that is shared out, so that
what grows is told before the whole is over.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.browser.built import PageType, Site, language_of, languages, type_of
from tests.browser.first_view import FirstView
from tests.browser.opened import Opened
from tests.browser.server import packed

pytestmark = pytest.mark.browser
KB = 1000


class Budget(NamedTuple):
    """Upper bounds of a first view."""

    wire: int
    requests: int
    script: int
    html: int
    style: int = 8 * KB

    def over(self, view: FirstView) -> list[str]:
        """What costs more than it may."""
        return [
            f"{name} {cost} of {bound}"
            for name, bound in self._asdict().items()
            if (cost := getattr(view, name)) > bound
        ]


BUDGETS: dict[PageType, Budget] = {
    "home": Budget(14 * KB, 3, 2 * KB, html=6 * KB),
    "plan": Budget(24 * KB, 3, 2 * KB, html=14 * KB),
    "dimension": Budget(20 * KB, 4, 6 * KB, html=13 * KB),
    "target": Budget(17 * KB, 3, 2 * KB, html=8 * KB),
    "corrections": Budget(25 * KB, 3, 2 * KB, html=15 * KB),
    "kept": Budget(25 * KB, 4, 6 * KB, html=6 * KB),
    "texts": Budget(14 * KB, 3, 2 * KB, html=6 * KB),
    "text": Budget(18 * KB, 3, 2 * KB, html=10 * KB),
    "document": Budget(25 * KB, 4, 6 * KB, html=12 * KB),
    "who": Budget(25 * KB, 4, 6 * KB, html=10 * KB),
    "take_away": Budget(24 * KB, 4, 6 * KB, html=12 * KB),
    "contests": Budget(25 * KB, 4, 6 * KB, html=6 * KB),
    "overview": Budget(25 * KB, 4, 6 * KB, html=8 * KB),
    "comparison": Budget(25 * KB, 4, 6 * KB, html=10 * KB),
    "comparator": Budget(25 * KB, 4, 6 * KB, html=8 * KB),
    "passages": Budget(25 * KB, 4, 6 * KB, html=14 * KB),
    "topics": Budget(25 * KB, 4, 6 * KB, html=6 * KB),
    "topic": Budget(25 * KB, 4, 6 * KB, html=14 * KB),
    "goals": Budget(25 * KB, 4, 6 * KB, html=6 * KB),
    "goal": Budget(25 * KB, 4, 6 * KB, html=8 * KB),
    "search": Budget(25 * KB, 4, 6 * KB, html=8 * KB),
    "index": Budget(25 * KB, 4, 6 * KB, html=18 * KB),
    "glossary": Budget(25 * KB, 4, 6 * KB, html=12 * KB),
    "prose": Budget(25 * KB, 4, 6 * KB, html=12 * KB),
    "missing": Budget(14 * KB, 3, 2 * KB, html=4 * KB),
}
# What every page loads, compressed, without heads.
SHARED = {"site": 7 * KB, "core": 2 * KB}
# Answers carry a head of some 750 bytes.
HEAD = 800


def test_first_view_is_within_its_budget(opened: Opened) -> None:
    page_type = type_of(opened.path)
    view = opened.first_view()
    over = BUDGETS[page_type].over(view)
    assert not over, f"{page_type} page over its budget: {', '.join(over)}\n{view}"


def test_every_page_is_of_a_type_with_a_budget(built: Site) -> None:
    without = [page for page in built.pages if type_of(page) not in BUDGETS]
    assert not without, f"no type (built.type_of) or no budget for: {without}"


def test_no_page_is_too_long(built: Site) -> None:
    """All pages, also those of which only some are opened."""
    over = [
        f"/{page}: {size} bytes of HTML, {bound} may be"
        for page in built.pages
        if (size := len(packed(built.file(page))) + HEAD) > (bound := BUDGETS[type_of(page)].html)
    ]
    assert not over, "\n".join(over)


@pytest.mark.parametrize("stem", SHARED)
def test_what_every_page_loads_stays_small(built: Site, stem: str) -> None:
    [name] = [name for name in built.files if name.startswith(f"assets/{stem}.")]
    size = len(packed(built.folder / name))
    assert size <= SHARED[stem], f"{name} has {size} bytes compressed, {SHARED[stem]} may be"


@pytest.mark.parametrize(
    "page_type", ["home", "plan", "dimension", "target", "comparison", "topic"]
)
def test_every_language_has_pages_of_the_type(built: Site, page_type: PageType) -> None:
    found = {language_of(page) for page in built.pages if type_of(page) == page_type}
    assert found == set(languages())
