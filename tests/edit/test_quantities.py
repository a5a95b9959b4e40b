"""Numbers with their unit in Spanish prose, and numbers that count nothing."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planclaro.edit.number_words import spelled
from planclaro.edit.quantities import Doubt, Kind, numbers, quantities, years
from planclaro.site.numerals import in_spanish

CLEAR = {
    "22.65%": ("22.65", "%"),
    "54,7": ("54.7", ""),
    "15.6 %": ("15.6", "%"),
    "cien por ciento": ("100", "%"),
    "1 200 km": ("1200", "km"),
    "125 663 habitantes": ("125663", "habitantes"),
    "S/ 1.2 millones": ("1.2", "millones de soles"),
    "S/. 3,500,000.00": ("3500000.00", "soles"),
    "S/ 1'200,000.50": ("1200000.50", "soles"),
    "1.5 millones de soles": ("1.5", "millones de soles"),
    "3 mil familias": ("3", "mil familias"),
    "1.234.567,89": ("1234567.89", ""),
    "6,494.76 km²": ("6494.76", "km2"),
    "60 m ³ /mes": ("60", "m3/mes"),
    "4.5 lt/vd": ("4.5", "lt/vd"),
    "7 Litros al día": ("7", "litros al día"),
    "0,125": ("0.125", ""),
    "05 postas": ("5", "postas"),
    "5km de pistas": ("5", "km"),
    "10 °C": ("10", "°C"),
    "50 TALLERES": ("50", "talleres"),
    "5 (cinco) talleres": ("5", "talleres"),
    "treinta y cinco talleres": ("35", "talleres"),
    "dos mil quinientos alumnos": ("2500", "alumnos"),
    "2 de cada 10 niños": ("2", "de cada 10 niños"),
    "uno de cada tres": ("1", "de cada tres"),
    "3.5 puntos porcentuales": ("3.5", "puntos porcentuales"),
    "2000 ha": ("2000", "ha"),
    "US$ 500": ("500", "dólares"),
}
DOUBTFUL = {
    "259.106 M3": ("m3", Doubt.SEPARATOR, ["259106", "259.106"]),
    "259,106 m3/mes": ("m3/mes", Doubt.SEPARATOR, ["259106", "259.106"]),
    "1,234": ("", Doubt.SEPARATOR, ["1234", "1.234"]),
    "S/1,200": ("soles", Doubt.SEPARATOR, ["1200", "1.200"]),
    "1’316,729 habitantes": ("habitantes", Doubt.SEPARATOR, ["1316729", "1316.729"]),
    "-5 talleres": ("talleres", Doubt.SIGN, ["5", "-5"]),
    "2000 familias": ("familias", Doubt.YEAR, ["2000"]),
    "cinco (6) talleres": ("talleres", Doubt.WORDS, ["5", "6"]),
    "12,500,00": ("", Doubt.UNREADABLE, []),
    "12345678901234567890": ("", Doubt.UNREADABLE, []),
}
NOTHING_COUNTED = """
Ley N° 27972|1. Construir|1.- Agua|4.1. DIMENSIÓN|4.1 Proyecto|24/01/2018|28 de julio de 2021|8:30
COVID-19|PM2.5|004-2013-PCM|D.S. 004-2013|1er nivel|2do grado|N° 5|Tabla 3|cuadro 12|ODS 6|meta 3
Tres Cruces|una planta|1/2 hora|km 15+300|al 2022|2019-2022|en el año 2021|artículo 15|dos de mayo
70°01'25"|ISO 9001
"""


@pytest.mark.parametrize(("text", "read"), CLEAR.items())
def test_what_can_be_read_in_one_way(text: str, read: tuple[str, str]) -> None:
    [found] = quantities(text)
    assert (str(found.value), found.unit) == read
    assert found.doubt is None
    assert text[found.start : found.end] == found.printed


@pytest.mark.parametrize(("text", "read"), DOUBTFUL.items())
def test_what_cannot_has_no_value(text: str, read: tuple[str, Doubt, list[str]]) -> None:
    [found] = quantities(text)
    assert (found.unit, found.doubt, [str(each) for each in found.readings]) == read
    assert found.value is None


@pytest.mark.parametrize("text", re.split(r"[|\n]", NOTHING_COUNTED.strip()))
def test_numbers_that_count_nothing(text: str) -> None:
    assert quantities(text) == ()


def test_each_of_several_is_found_with_its_unit() -> None:
    def found(text: str) -> list[tuple[str, str]]:
        return [(str(each.value), each.unit) for each in quantities(text)]

    assert found("de 15.6 % (2015) a 5 % al 2022") == [("15.6", "%"), ("5", "%")]
    assert found("entre 5 y 10 talleres") == [("5", "talleres"), ("10", "talleres")]
    assert found("10-15%") == [("10", "%"), ("15", "%")]
    assert found("En 2018 150 familias") == [("150", "familias")]
    assert found("2.50m2 de 8m2") == [("2.50", "m2"), ("8", "m2")]
    assert years("de 15.6 % (2015) a 5 % al 2022") == (2015, 2022)


def test_a_unit_does_not_come_from_the_next_cell() -> None:
    assert [each.unit for each in quantities("Presentación\t4\nIntroducción")] == [""]
    assert [each.unit for each in quantities("niños menores de 5\naños")] == ["años"]


def test_amounts_of_change() -> None:
    assert [each.change for each in quantities("50 % más; reducir en 10 puntos")] == [True, True]
    assert [each.change for each in quantities("al 100%; en 10 distritos")] == [False, False]


SEPARATORS = (("", "."), ("", ","), (",", "."), (".", ","), (" ", ","), (" ", "."), ("'", "."))


def _written(value: Decimal, groups: str, point: str) -> str:
    whole, _, fraction = f"{abs(value):f}".partition(".")
    grouped = ""
    while len(whole) > 3 and groups:
        whole, grouped = whole[:-3], f"{groups}{whole[-3:]}{grouped}"
    return whole + grouped + (point + fraction if fraction else "")


@given(
    st.decimals(0, 10**11, allow_nan=False, places=3)
    | st.decimals(0, 10**6, places=1)
    | st.integers(0, 10**9).map(Decimal),
    st.sampled_from(SEPARATORS),
    st.sampled_from(("Llegar a {} km de vías", "{} %", "S/ {}", "Atender {} casos", "son {}.")),
)
def test_never_a_wrong_value(value: Decimal, style: tuple[str, str], frame: str) -> None:
    """In whatever style a number is written, it is read as that number or said to be doubtful."""
    if re.fullmatch("(19|20|21)[0-9]{2}", f"{value:f}"):
        return
    [found] = quantities(frame.format(_written(value, *style)))
    if found.value is None:
        assert found.doubt
        assert value in found.readings or found.doubt is Doubt.UNREADABLE
    else:
        assert found.value == value


@given(st.integers(2, 999_999))
def test_numbers_in_words_are_read_as_they_are_spoken(value: int) -> None:
    said = in_spanish(value)
    assert [(each.value, each.end) for each in spelled(said)] == [(value, len(said))]


@given(st.text(st.sampled_from("0123456789.,' -–/%°()\nS$NºkmañodeAyM"), max_size=60) | st.text())
def test_any_text_is_cut_into_numbers_that_stand_in_it(text: str) -> None:
    at = 0
    for each in numbers(text):
        assert at <= each.start < each.end
        assert text[each.start : each.end] == each.printed
        assert (each.value is None) or not each.readings
        at = each.end
        if each.kind is Kind.QUANTITY:
            assert (each.value is None) == (each.doubt is not None)


@pytest.mark.parametrize("piece", ["1 ", "1.", "1,2", "200 ", "S/ ", "12 de ", "dos ", "y ", "- "])
def test_a_long_text_is_no_work(piece: str) -> None:
    """As long as no field may be; a square of its length would take minutes."""
    numbers(piece * 12_000)
