"""Languages: which text is shown, how numbers are written, how words are counted and folded."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from pathlib import Path

import pytest

from planclaro.config import Language
from planclaro.i18n import Phrase, Voice, fold, isolated
from planclaro.read.catalogues import read_voices
from tests import made

ROOT = Path(__file__).parents[1]
QUECHUA = {"code": "quy", "name": "Runasimi", "locale": "es_PE", "fallback": ["es", "en"]}


def voice(*chain: str, first: str = "es") -> Voice:
    """A language with its whole chain of fallbacks."""
    return made.voice(*chain, first=first)


def real(code: str) -> Voice:
    """A language of this project with its own words."""
    voices, problems = read_voices(ROOT, made.config())
    assert not problems
    return next(each for each in voices if each.code == code)


# --- texts -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "shown", "lang"),
    [
        ({"quz": "yaku", "es": "agua", "en": "water"}, "yaku", None),
        ({"en": "water", "es": "agua"}, "agua", "es"),
        ({"en": "water"}, "water", "en"),
        ({"": "agua"}, "agua", "es"),
        ({"en": "water", "": "agua"}, "agua", "es"),
        ({"ay": "uma"}, "uma", "ay"),
    ],
)
def test_a_text_is_shown_in_the_next_language_of_the_chain(
    texts: dict[str, str], shown: str, lang: str | None
) -> None:
    spoken = voice("quz", "es", "en")
    assert spoken.say(texts) == Phrase(shown, lang)
    assert spoken.name_of(texts) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("familias", "familias"),
        ("«m³» — ñ “x”", "«m³» — ñ “x”"),
        ("", ""),
        ("متر", "\u2068متر\u2069"),
        ("abc \u202edef", "\u2068abc \u202edef\u2069"),
        ("a\u2069 \u202eb", "\u2068\u2068a\u2069 \u202eb\u2069"),
        ("a \u2067b", "\u2068a \u2067b\u2069\u2069"),
        ("\u2067a\u2069", "\u2068\u2067a\u2069\u2069"),
    ],
)
def test_a_text_that_turns_what_follows_is_closed_off(text: str, shown: str) -> None:
    assert isolated(text) == shown
    assert voice("es").t("Published by {name}.", name=text) == f"Published by {shown}."


def test_a_plain_text_is_in_the_first_language_of_the_site() -> None:
    assert voice("es").say({"": "agua"}) == Phrase("agua")
    assert voice("en", first="en").say({"": "water"}) == Phrase("water")
    assert voice("es", first="en").say({"": "water"}) == Phrase("water", "en")


def test_a_text_in_both_ways_is_told_by_its_language_first() -> None:
    assert voice("es").say({"": "plano", "es": "marcado"}) == Phrase("marcado")


def test_the_chain_ends_in_the_first_language() -> None:
    languages = (made.SPANISH, made.ENGLISH | {"fallback": []})
    voices, _ = read_voices(ROOT, made.config(languages=languages))
    assert [each.chain for each in voices] == [("es",), ("en", "es")]


def test_interface_words_fall_back_along_the_chain() -> None:
    config = made.config(languages=[made.SPANISH, made.ENGLISH])
    unknown = Language.model_validate(QUECHUA)
    config = config.model_copy(update={"languages": (*config.languages, unknown)})
    voices, problems = read_voices(ROOT, config)
    assert len(problems) == 1
    assert voices[2].t("Compare") == "Comparar"


# --- words -------------------------------------------------------------------


def test_words_are_spoken_with_their_places_filled() -> None:
    assert real("es").t("priority {n}", n=4) == "prioridad 4"
    assert real("en").t("priority {n}", n=4) == "priority 4"


def test_a_word_without_places_may_hold_braces() -> None:
    assert made.voice().t("a {b}") == "a {b}"


@pytest.mark.parametrize(
    ("code", "count", "words"),
    [
        ("es", 0, "0 metas"),
        ("es", 1, "1 meta"),
        ("es", 2, "2 metas"),
        ("es", 1234, "1,234 metas"),
        ("en", 0, "0 targets"),
        ("en", 1, "1 target"),
        ("en", 1234, "1,234 targets"),
    ],
)
def test_a_count_has_its_plural(code: str, count: int, words: str) -> None:
    assert real(code).n("{n} target", "{n} targets", count) == words


def test_a_plural_may_name_what_it_counts() -> None:
    assert real("es").n("row {rows}", "rows {rows}", 2, rows="1, 4") == "filas 1, 4"
    assert real("es").n("row {rows}", "rows {rows}", 1, rows="1") == "fila 1"


# --- numbers -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("22.65", "22.65"),
        ("511703", "511,703"),
        ("1000", "1,000"),
        ("999", "999"),
        ("4.50", "4.50"),
        ("0", "0"),
        ("0.00", "0.00"),
        ("-3", "-3"),
        ("-1234.5", "-1,234.5"),
        ("0.0000001", "0.0000001"),
        ("123456789012345678", "123,456,789,012,345,678"),
        ("12345678901234567.8", "12,345,678,901,234,567.8"),
        ("0.123456789012345678", "0.123456789012345678"),
    ],
)
def test_a_number_keeps_the_decimals_it_was_written_with(written: str, shown: str) -> None:
    assert made.voice("es").number(Decimal(written)) == shown
    assert made.voice("en").number(Decimal(written)) == shown


def test_a_round_number_of_an_axis_is_written_out() -> None:
    assert made.voice().number(Decimal("2E+4")) == "20,000"


def test_numbers_follow_the_country_not_the_language() -> None:
    spain = Voice("es", "es_ES", "Español", ("es",), "es", made.voice().words)
    assert spain.number(Decimal("511703.5")) == "511.703,5"
    assert made.voice("es").number(511703) == "511,703"


# --- folding -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ÁREAS Verdes", "areas verdes"),
        ("pingüino", "pinguino"),
        ("Straße", "strasse"),
        ("Qheswa ’ayllu", "qheswa ’ayllu"),
        ("水 😀", "水 😀"),
    ],
)
def test_accents_and_capitals_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


def test_n_with_tilde_is_a_letter_after_n() -> None:
    words = ["oca", "ñandú", "nube", "Ñato", "nzz", "na"]
    assert sorted(words, key=fold) == ["na", "nube", "nzz", "ñandú", "Ñato", "oca"]
    decomposed = [unicodedata.normalize("NFD", word) for word in words]
    assert [fold(word) for word in decomposed] == [fold(word) for word in words]
