"""What a chat shows of a shared page: a picture of its own, and words that do without it."""

from __future__ import annotations

import pytest
from PIL import Image

from tests.browser.built import Kind, Site, language_of, languages, site, type_of
from tests.browser.document import parse

pytestmark = pytest.mark.browser
BUDGET = 25_000
"""Bytes of a card: the phone of whoever shares the page loads it, before any reader does."""
OWN = ("plan", "dimension", "comparison", "topic")
"""Types of pages with a card of their own."""


def _said(built: Site, page: str) -> dict[str, str]:
    """What the head of a page says of it, by property or name."""
    metas = parse(built.file(page)).all("meta")
    return {e.get("property") or e.get("name"): e.get("content") for e in metas}


def _card(built: Site, page: str) -> str:
    """The file of its card."""
    return _said(built, page)["og:image"].removeprefix(built.address)


@pytest.mark.parametrize("kind", ["root", "base", "portable"])
def test_every_page_has_a_picture_of_the_size_it_says(kind: Kind) -> None:
    built = site(kind)
    for page in built.pages:
        said = _said(built, page)
        assert said["og:image"].startswith(built.address), page
        assert _card(built, page) in built.files, page
        assert f".{language_of(page)}." in said["og:image"], page
        assert said["og:image:type"] == "image/png"
        assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")
        assert said["twitter:card"] == "summary_large_image"
        assert said["og:image:alt"], page
    for card in {_card(built, page) for page in built.pages}:
        with Image.open(built.folder / card) as picture:
            assert (picture.size, picture.format) == ((1200, 630), "PNG"), card


def test_pictures_are_small() -> None:
    built = site()
    cards = [name for name in built.files if name.startswith("tarjetas/")]
    assert len(cards) > len(OWN)
    sizes = {name: (built.folder / name).stat().st_size for name in cards}
    assert {name: size for name, size in sizes.items() if size > BUDGET} == {}


def test_no_picture_is_made_that_no_page_shows() -> None:
    built = site()
    cards = {name for name in built.files if name.startswith("tarjetas/")}
    assert cards == {_card(built, page) for page in built.pages}


@pytest.mark.parametrize("kind", [*OWN, "goal"])
def test_pages_of_this_kind_have_their_own_picture_and_are_articles(kind: str) -> None:
    built = site()
    pages = [page for page in built.pages if type_of(page) == kind]
    cards = {page: _card(built, page) for page in pages}
    assert len(set(cards.values())) == len(pages) > 0
    for page, card in cards.items():
        path = page.removeprefix(f"{language_of(page)}/").strip("/")
        assert card.startswith(f"tarjetas/{path}.{language_of(page)}.")
        assert _said(built, page)["og:type"] == "article"
    assert _said(built, "")["og:type"] == "website"


def test_the_alternative_says_whose_it_is_and_the_source() -> None:
    built = site()
    for page in built.pages:
        if type_of(page) in ("plan", "dimension"):
            said = _said(built, page)["og:image:alt"]
            assert ("Fuente: " if language_of(page) == languages()[0] else "Source: ") in said
            assert "Provincia de " in said or "Province of " in said


@pytest.mark.parametrize("kind", OWN)
def test_the_words_beside_the_picture_do_without_it(kind: str) -> None:
    """Title and description say what, whose and where."""
    built = site()
    for page in (page for page in built.pages if type_of(page) == kind):
        said = _said(built, page)
        words = f"{said['og:title']} {said['og:description']}"
        assert len(said["og:description"]) > 40, page
        assert any(place in words for place in ("Puno", "Cusco", "Canas", "Espinar")), page
        assert said["og:title"].endswith("Plan Claro"), page
