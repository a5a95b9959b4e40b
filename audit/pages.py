"""Which pages are measured: of every type in every language the longest."""

from __future__ import annotations

from tests.browser.built import Site, language_of, type_of
from tests.browser.document import parse
from tests.browser.server import packed

CHOSEN = "comparator, plans chosen"
"""The comparator as a shared link opens it."""


def by_type(site: Site) -> dict[str, list[str]]:
    """Paths by type, a page a language: types in alphabetical order, but home first."""
    longest: dict[tuple[str, str], str] = {}
    for page in sorted([*site.pages, "404.html"], key=lambda page: _length(site, page)):
        longest[type_of(page), language_of(page)] = page
    found: dict[str, list[str]] = {}
    for (kind, _), page in sorted(longest.items(), key=lambda item: (item[0], item[1])):
        found.setdefault(kind, []).append(page)
        if kind == "comparator":
            found.setdefault(CHOSEN, []).append(page + _choice(site))
    return {kind: found[kind] for kind in sorted(found, key=lambda kind: (kind != "home", kind))}


def is_listed(site: Site, page: str) -> bool:
    """Whether search engines may have it."""
    document = parse(site.file(page.partition("?")[0]))
    return not document.all("meta", name="robots", content="noindex")


def _choice(site: Site) -> str:
    """Two plans with the most to say."""
    plans = [page for page in site.pages if type_of(page) == "plan" and language_of(page) == "es"]
    plans.sort(key=lambda page: (-_length(site, page), page))
    return f"?planes={','.join(sorted(page.strip('/') for page in plans[:2]))}"


def _length(site: Site, page: str) -> int:
    return len(packed(site.file(page)))
