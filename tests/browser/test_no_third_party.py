"""No file makes a browser ask another host. What scripts ask for, every `visit` watches."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from tests.browser.built import Site
from tests.browser.document import Element, css_references, parse

pytestmark = pytest.mark.browser
LOADING_LINKS = {
    "dns-prefetch", "icon", "manifest", "modulepreload", "preconnect", "prefetch", "preload",
    "stylesheet",
}  # fmt: skip


def _loads(element: Element) -> list[str]:
    """The addresses a browser asks for by itself, or sends a form to."""
    if element.tag in ("a", "area"):
        return []
    if element.tag == "link" and not LOADING_LINKS & set(element.get("rel").lower().split()):
        return []
    return element.references()


def _is_foreign(reference: str) -> bool:
    parts = urlsplit(reference.strip())
    return bool(parts.netloc) or parts.scheme not in ("", "data")


def test_nothing_in_the_files_names_another_host(built: Site) -> None:
    problems = []
    for name in sorted(built.files):
        file = built.folder / name
        if name.endswith(".html"):
            found = [load for element in parse(file).elements for load in _loads(element)]
        elif name.endswith(".css"):
            found = css_references(file.read_text("utf-8"))
        else:
            continue
        problems += [f"{name}: {reference}" for reference in found if _is_foreign(reference)]
    assert not problems, "\n".join(problems)
