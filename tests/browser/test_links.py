"""Every reference holds: at a domain's root, below a base path, and on a memory card."""

from __future__ import annotations

import pytest

from tests.browser import links
from tests.browser.built import Kind, Site, language_of, languages, site
from tests.browser.document import Document, parse
from tests.browser.visit import Visits

pytestmark = pytest.mark.browser
OPEN_GRAPH = {"og:description", "og:title", "og:type", "og:url"}


@pytest.mark.parametrize("kind", ["root", "base", "portable"])
def test_every_reference_leads_somewhere(kind: Kind) -> None:
    problems = list(links.problems(site(kind)))
    assert not problems, f"{len(problems)} in all:\n" + "\n".join(problems[:50])


def _alternates(document: Document) -> dict[str, str]:
    found = [e for e in document.all("link", rel="alternate") if e.get("hreflang")]
    return {e.get("hreflang"): e.get("href") for e in found}


@pytest.mark.parametrize("kind", ["root", "base"])
def test_every_page_says_what_it_is(kind: Kind) -> None:
    built = site(kind)
    problems = [
        f"/{page}: {trouble}" for page in built.pages for trouble in _head_trouble(built, page)
    ]
    assert not problems, "\n".join(problems)


def _head_trouble(built: Site, page: str) -> list[str]:
    document = parse(built.file(page))
    address = built.address + page
    language = language_of(page)
    said = {e.get("property") for e in document.all("meta") if e.get("content")}
    trouble = [f"no {name}" for name in sorted(OPEN_GRAPH - said)]
    if [e.get("lang") for e in document.all("html")] != [language]:
        trouble.append(f"<html lang> is not {language}")
    if [e.get("href") for e in document.all("link", rel="canonical")] != [address]:
        trouble.append(f"canonical is not {address}")
    alternates = _alternates(document)
    if set(alternates) != {*languages(), "x-default"}:
        trouble.append(f"alternates are {sorted(alternates)}")
    if alternates.get(language) != address:
        trouble.append("is not its own alternate")
    if alternates.get("x-default") != alternates.get(languages()[0]):
        trouble.append("x-default is not the first language")
    for other in alternates.values():
        name = links.file_name(other.removeprefix(built.address))
        if name not in built.files or _alternates(parse(built.folder / name)) != alternates:
            trouble.append(f"{other} does not point back")
    return trouble


def test_a_missing_page_helps_at_any_depth(visit_below_base: Visits) -> None:
    page = visit_below_base("no/such/page/")
    # The browser's own line about the status is the one error there must be.
    assert all("404" in problem for problem in visit_below_base.problems)
    visit_below_base.problems.clear()
    home = page.locator("main a:visible, nav a:visible").first
    home.click()
    page.wait_for_load_state()
    assert page.url.startswith(visit_below_base.server.url())


def test_the_portable_copy_opens_from_a_folder(visit: Visits) -> None:
    portable = site("portable")
    page = visit((portable.folder / "index.html").as_uri())
    assert page.locator("h1").is_visible()
    page.locator("main a[href$='index.html']:visible").first.click()
    page.wait_for_load_state()
    assert page.locator("h1").is_visible()
    assert page.evaluate("[...document.querySelectorAll('[rel=stylesheet]')].every(e => e.sheet)")
