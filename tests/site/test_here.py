"""A page links inside its own language; files are shared by all."""

from __future__ import annotations

from planclaro.i18n import Phrase
from planclaro.model import Text
from tests import made


def test_links_stay_in_the_language() -> None:
    spanish, english = made.here("uno/", "es"), made.here("uno/", "en")
    assert spanish.own_address() == "uno/"
    assert english.own_address() == "en/uno/"
    assert spanish.link("dos/") == "../dos/"
    assert english.link("dos/") == "../dos/"
    assert english.file("datos/a.json") == "../../datos/a.json"


def test_the_page_of_missing_pages_has_one_address() -> None:
    assert made.here("404.html", "en").own_address() == "404.html"


def test_texts_are_marked_only_where_they_are_foreign() -> None:
    text = Text({"es": "Agua"})
    assert made.here(code="es").say(text) == Phrase("Agua")
    assert made.here(code="en").say(text) == Phrase("Agua", "es")
    assert made.here().say_if(None) is None
    assert made.here(code="en").say_all([text, text]) == (Phrase("Agua", "es"),) * 2
    assert made.here(code="en").name(text) == "Agua"
