"""Bytes are money: the budgets of every page type (empty cache, gzip, GitHub-Pages-like server)."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.browser.built import PageType, Site, language_of, languages, type_of
from tests.browser.first_view import measure
from tests.browser.visit import Visits

pytestmark = pytest.mark.browser
KB = 1000


class Budget(NamedTuple):
    """Upper bounds of a first view."""

    wire: int
    requests: int
    script: int


BUDGETS: dict[PageType, Budget] = {
    "home": Budget(14 * KB, 3, 2 * KB),
    "plan": Budget(24 * KB, 3, 2 * KB),
    "dimension": Budget(20 * KB, 4, 6 * KB),
    "comparison": Budget(25 * KB, 4, 6 * KB),
    "comparator": Budget(25 * KB, 4, 6 * KB),
    "topic": Budget(25 * KB, 4, 6 * KB),
}
# Pages the table does not name may cost no more than the dearest it names.
OTHER = Budget(25 * KB, 4, 6 * KB)


def test_first_view_is_within_its_budget(visit: Visits, page_path: str) -> None:
    page_type = type_of(page_path)
    budget = BUDGETS.get(page_type, OTHER)
    view = measure(visit, page_path, whole=page_type == "dimension")
    cost = Budget(view.wire, len(view.sent), view.script)
    over = [name for name in Budget._fields if getattr(cost, name) > getattr(budget, name)]
    assert not over, f"{page_type} page over its budget of {budget}: {', '.join(over)}\n{view}"


@pytest.mark.parametrize("page_type", ["home", "plan", "dimension", "comparison", "topic"])
def test_every_language_has_pages_of_the_type(built: Site, page_type: PageType) -> None:
    found = {language_of(page) for page in built.pages if type_of(page) == page_type}
    assert found == set(languages())
