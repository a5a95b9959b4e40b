"""The two ways to look for something: the search page, and the index that needs no script."""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.site import urls
from planclaro.site.edition import Edition, Page, Sheet
from planclaro.site.frame import Head
from planclaro.site.here import Here
from planclaro.site.index_page import index_view
from planclaro.site.search_page import search_view


def search_pages(edition: Edition) -> Iterator[Sheet]:
    """The search page, then the index."""
    yield edition.sheet(urls.page(urls.SEARCH), _search)
    yield edition.sheet(urls.page(urls.INDEX), _index)


def _search(edition: Edition, here: Here) -> Page:
    t = edition.voice.t
    head = Head(
        title=t("Search"),
        description=t("Search in all plans: targets, actions, problems, objectives and texts."),
        section="search",
        script="search",
        style="search",
        asks=True,
    )
    view = search_view(edition.catalog, edition.names(), here)
    return edition.page(here, "search.html", head, view)


def _index(edition: Edition, here: Here) -> Page:
    t = edition.voice.t
    head = Head(
        title=t("Index from A to Z"),
        description=t("Topics, places, plans and organisations, in alphabetical order."),
        script="long",
        style="search",
    )
    view = index_view(edition.catalog, edition.names(), here)
    return edition.page(here, "index.html", head, view)
