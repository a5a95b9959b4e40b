"""The electoral body's summaries, in each shape that is known of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planclaro.edit.found_rows import NotReadable
from planclaro.edit.summary_json import parsed, read_summary, summary_of

ITEM = {
    "txPgProblema": "FALTA DE AGUA",
    "txPgObjetivo": "LLEVAR AGUA",
    "txPgIndicador": None,
    "txPgMeta": "80% DE LAS VIVIENDAS",
}
OLD_ITEM = {
    "strPGProblema": "FALTA DE AGUA",
    "strPGObjetivo": "LLEVAR AGUA",
    "strPGIndicador": None,
    "strPGMeta": "80% DE LAS VIVIENDAS",
}
HEAD = {"txOrganizacionPolitica": "PARTIDO UNO", "txVision": "SER L&Iacute;DER", "txIdeario": "A B"}
SHAPES: dict[str, Any] = {
    "by name": {"datoGeneral": HEAD, "dimensionSocial": [ITEM], "dimensionEconomica": []},
    "by list": {
        "datoGeneral": HEAD,
        "dimensiones": [
            {"txDimension": "DIMENSIÓN SOCIAL", "detalle": [ITEM]},
            {"txDimension": "Dimensión Económica", "detalle": []},
        ],
    },
    "the older one": {**HEAD, "ListPGDSocial": [OLD_ITEM], "ListPGDEconomica": []},
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("wrap", ["", "data", "list", "deep"])
def test_every_shape_gives_the_same_rows(shape: Any, wrap: str) -> None:
    wrapped = {"": shape, "data": {"data": shape}, "list": [shape], "deep": {"a": [{"b": shape}]}}
    found = summary_of(wrapped[wrap])
    [row] = found.rows
    assert (row.dimension, row.problem, row.objective) == ("social", "FALTA DE AGUA", "LLEVAR AGUA")
    assert (row.indicator, row.target, row.row) == ("", "80% DE LAS VIVIENDAS", 1)
    assert found.told == ("social", "economica")
    assert (found.organisation, found.vision) == ("PARTIDO UNO", "SER LÍDER")
    assert found.left_out == (("txIdeario", 3),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_way_to_write_letters(tmp_path: Path, encoding: str) -> None:
    item = {"txPgMeta": "Año 2030:\r\n80 %\u0000 de niños"}
    text = json.dumps({"dimensionSocial": [item]}, ensure_ascii=False).replace("\\u0000", "\\u0000")
    path = tmp_path / "resumen.json"
    path.write_bytes(text.encode(encoding))
    assert [row.target for row in read_summary(path).rows] == ["Año 2030: 80 % de niños"]


def test_additional_proposals_have_the_dimension_they_say() -> None:
    extra = [{**ITEM, "idPgDimension": 3}, {**ITEM, "idPgDimension": 9}]
    found = summary_of({"dimensionSocial": [], "dimensionPropuesta": extra})
    assert [(row.dimension, row.table, row.row) for row in found.rows] == [
        ("ambiental", "t-propuestas", 1),
        ("", "t-propuestas", 2),
    ]


def test_rows_are_counted_as_in_the_list_and_strokes_say_nothing() -> None:
    blank = dict.fromkeys(ITEM, " --- ")
    found = summary_of({"dimensionSocial": [blank, ITEM]})
    assert [row.row for row in found.rows] == [2]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"{", "not-json"),
        (b"\xff\xfe\x00", "not-json"),
        (b"[]", "not-a-summary"),
        (b'{"dimensionSocial": "no"}', "not-a-summary"),
        (b'{"a": 1}', "not-a-summary"),
        (b"1" * 5_000, "not-a-summary"),
        (b"[" * 100_000, "too-deep"),
        (json.dumps({"dimensionSocial": [ITEM] * 2_001}).encode(), "too-many-rows"),
    ],
)
def test_what_is_no_summary_says_so(raw: bytes, reason: str) -> None:
    with pytest.raises(NotReadable) as refused:
        summary_of(parsed(raw))
    assert refused.value.reason == reason


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*SHAPES["by list"], *SHAPES["by name"], *ITEM, "detalle"])
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(json_values)
def test_any_json_is_a_summary_or_is_told_to_be_none(data: Any) -> None:
    try:
        found = summary_of(data)
    except NotReadable:
        return
    assert found.rows or found.told
