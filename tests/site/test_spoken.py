"""What is read aloud: numbers in words, and nothing that has no sound."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from planclaro.site.numerals import Form, in_english, in_spanish
from planclaro.site.spoken import spoken, spoken_as
from tests import made

HEARD = set(" .,;:?!¿¡'’-")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "cero"),
        (16, "dieciséis"),
        (21, "veintiuno"),
        (31, "treinta y uno"),
        (100, "cien"),
        (101, "ciento uno"),
        (1000, "mil"),
        (21_000, "veintiún mil"),
        (100_000, "cien mil"),
        (511_703, "quinientos once mil setecientos tres"),
        (1_000_000, "un millón"),
        (21_000_001, "veintiún millones uno"),
        (2_000_000_000_000, "dos billones"),
    ],
)
def test_spanish_numbers(number: int, said: str) -> None:
    assert in_spanish(number) == said


def test_spanish_numbers_agree_with_their_noun() -> None:
    assert in_spanish(21, Form.MASCULINE) == "veintiún"
    assert in_spanish(21, Form.FEMININE) == "veintiuna"
    assert in_spanish(201, Form.FEMININE) == "doscientas una"
    assert in_spanish(300_000, Form.FEMININE) == "trescientas mil"
    assert in_spanish(300_000_000, Form.FEMININE) == "trescientos millones"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (42, "forty-two"),
        (101, "one hundred and one"),
        (1_001, "one thousand and one"),
        (511_703, "five hundred and eleven thousand seven hundred and three"),
        (3_000_000, "three million"),
    ],
)
def test_english_numbers(number: int, said: str) -> None:
    assert in_english(number) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("De 16.5% a 5% en 2022", "De dieciséis punto cinco por ciento a cinco por ciento "
         "en dos mil veintidós"),
        ("22.65", "veintidós punto sesenta y cinco"),
        ("0.05", "cero punto cero cinco"),
        ("«54,7»", "cincuenta y cuatro coma siete"),
        ("720,000 turistas y 21 casas", "setecientos veinte mil turistas y veintiuna casas"),
        ("1 sede, 1 distrito, 1 vivienda", "una sede, un distrito, una vivienda"),
        ("200 programas, 200 días, 200 escuelas", "doscientos programas, doscientos días, "
         "doscientas escuelas"),
        ("259,106 m³", "doscientos cincuenta y nueve mil ciento seis metros cúbicos"),
        ("Tabla N° 18 (1/2), filas 3-5, p. 12", "Tabla número dieciocho, uno de dos, filas tres "
         "a cinco, página doce"),
        ("2019–2022", "dos mil diecinueve a dos mil veintidós"),
        ("educación y/o empleo", "educación y o empleo"),
        ("S/ 1,200", "mil doscientos soles"),
        ("-5 km", "menos cinco kilómetros"),
        ("código 010101", "código cero uno cero uno cero uno"),
        ("[…] «sigue»: …", "sigue."),
    ],
)  # fmt: skip
def test_spanish_texts(written: str, said: str) -> None:
    assert spoken(written, made.voice("es")) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("From 16.5% to 5% by 2022", "From sixteen point five per cent to five per cent by "
         "twenty twenty-two"),
        ("in 2007 and 1905", "in two thousand and seven and nineteen oh five"),
        ("22.65 km", "twenty-two point six five kilometres"),
        ("people’s well-being – and more", "people’s well-being, and more"),
    ],
)  # fmt: skip
def test_english_texts(written: str, said: str) -> None:
    assert spoken(written, made.voice("en")) == said


def test_a_heading_of_the_document_is_read_in_its_own_language() -> None:
    english = made.voice("en")
    assert spoken_as("Tabla 18", "es", english) == "Tabla dieciocho"
    assert spoken_as("Table 18", None, english) == "Table eighteen"


def test_a_language_whose_numbers_are_not_known_has_those_of_the_next() -> None:
    assert spoken("16 wasi", made.voice("quz", "es")) == "dieciséis wasi"


NUMERIC = st.text(st.sampled_from("0123456789.,-–/% °º²½Ⅳ٣m³N()xs"), max_size=25)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=80), NUMERIC), st.sampled_from(("es", "en")))
@example("１２٣½Ⅳ①", "es")
@example("7" * 40, "en")
@example("¿1.¿", "es")
def test_no_digit_and_no_sign_is_left(text: str, code: str) -> None:
    said = spoken(text, made.voice(code))
    assert not [
        character
        for character in said
        if character not in HEARD and unicodedata.category(character)[0] not in "LM"
    ]
    assert said == " ".join(said.split())


@settings(deadline=None)
@given(st.one_of(st.text(max_size=80), NUMERIC), st.sampled_from(("es", "en")))
def test_what_is_in_words_stays_as_it_is(text: str, code: str) -> None:
    said = spoken(text, made.voice(code))
    assert spoken(said, made.voice(code)) == said


@settings(deadline=None)
@given(st.integers(0, 10**18 - 1))
def test_different_numbers_have_different_words(number: int) -> None:
    for say in (in_spanish, in_english):
        assert say(number) != say(number + 1)
        assert say(number) == " ".join(say(number).split())
