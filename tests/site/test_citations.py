"""Places in a document, as a reader looks them up."""

from __future__ import annotations

from typing import Any

import pytest

from planclaro.i18n import Phrase
from planclaro.model import Citation
from planclaro.site.citations import Cite, cites, sources
from tests import made

SECOND = {"id": "anexo", "title": "Annex", "language": "en"}


def cited(*places: dict[str, Any], code: str = "es") -> tuple[Cite, ...]:
    plan = made.plan(sources=[made.SOURCE, SECOND])
    citations = [Citation.model_validate(place) for place in places]
    return cites(plan, citations, made.here("uno/social/", code))


@pytest.mark.parametrize(
    ("place", "name", "detail", "href"),
    [
        ({"table": "t-1"}, "Tabla 1", "", "../documento/#f_doc_t-1"),
        ({"table": "t-1", "row": "3"}, "Tabla 1", "row 3", "../documento/#f_doc_t-1"),
        ({"table": "t-1", "page": "9"}, "Tabla 1", "p. 9", "../documento/#f_doc_t-1"),
        ({"table": "t-1", "section": "s-1"}, "Tabla 1", "", "../documento/#f_doc_t-1"),
        ({"section": "s-1"}, "1. Visión", "p. 4", "../documento/#f_doc_s-1"),
        ({"section": "s-1", "page": "5"}, "1. Visión", "p. 5", "../documento/#f_doc_s-1"),
        ({"section": "s-2"}, "2. Metas", "", "../documento/#f_doc_s-2"),
        ({"page": "7"}, "Plan 2027-2030", "p. 7", "../documento/#f_doc"),
        ({"source": "anexo", "page": "2"}, "Annex", "p. 2", "../documento/#f_anexo"),
    ],
)
def test_a_place_is_named_as_printed(
    place: dict[str, str], name: str, detail: str, href: str
) -> None:
    (found,) = cited(place)
    assert (found.name, found.detail, found.href) == (name, detail, href)


def test_tables_with_one_label_are_numbered_in_the_order_of_the_document() -> None:
    found = cited({"table": "t-18b"}, {"table": "t-18a"})
    assert [place.name for place in found] == ["Tabla 18 (2/2)", "Tabla 18 (1/2)"]


def test_rows_of_one_table_stand_together() -> None:
    rows = [{"table": "t-1", "row": row} for row in ("1", "4", "1", "2")]
    first, second = cited(*rows[:2], {"section": "s-2"}, *rows[2:])
    assert first.detail == "rows 1, 4, 2"
    assert second.name == "2. Metas"


def test_a_row_with_a_note_stands_alone() -> None:
    note = {"es": "Fila cortada.", "en": "A row cut off."}
    first, second = cited(
        {"table": "t-1", "row": "1"},
        {"table": "t-1", "row": "2", "note": note},
        {"table": "t-1", "row": "3"},
    )
    assert (first.detail, first.note) == ("rows 1, 3", None)
    assert (second.detail, second.note) == ("row 2", Phrase("Fila cortada."))


def test_a_name_in_another_language_is_marked() -> None:
    assert cited({"page": "1"}, code="es")[0].name_lang is None
    assert cited({"page": "1"}, code="en")[0].name_lang == "es"
    assert cited({"source": "anexo", "page": "1"}, code="en")[0].name_lang is None


def test_a_source_lists_what_citations_point_into() -> None:
    plan = made.plan(sources=[made.SOURCE | {"note": "Sin páginas.", "publisher": "JNE"}, SECOND])
    first, second = sources(plan, made.here())
    assert (first.anchor, first.title, first.publisher) == ("f_doc", "Plan 2027-2030", "JNE")
    assert first.note == Phrase("Sin páginas.")
    assert [(entry.anchor, entry.title, entry.page) for entry in first.sections] == [
        ("f_doc_s-1", "1. Visión", "4"),
        ("f_doc_s-2", "2. Metas", ""),
    ]
    assert [(entry.anchor, entry.title) for entry in first.tables] == [
        ("f_doc_t-1", "Tabla 1. Metas"),
        ("f_doc_t-18a", "Tabla 18 (1/2). Agua"),
        ("f_doc_t-18b", "Tabla 18 (2/2). Salud"),
    ]
    assert (second.lang, second.url, second.sections) == ("en", "", ())


def test_a_heading_printed_twice_is_told_apart() -> None:
    twice = [{"id": "d", "title": "Dimensión social:"}, {"id": "e", "title": "Dimensión social:"}]
    plan = made.plan(sources=[made.SOURCE | {"sections": twice}])
    place = Citation.model_validate({"section": "e"})
    (found,) = cites(plan, [place], made.here())
    assert found.name == "Dimensión social (2/2)"
