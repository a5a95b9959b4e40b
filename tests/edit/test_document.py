"""Documents whose tables follow problem, objective, indicator and target."""

from __future__ import annotations

from pathlib import Path

import pytest
from fpdf import FPDF

from planclaro.edit.document import read_document
from planclaro.edit.document_tables import dimension_in
from planclaro.edit.found_rows import NotReadable
from tests.edit.documents import (
    ANAEMIA,
    HEADS,
    WATER,
    from_pdf,
    from_word,
    line,
    pdf,
    table,
    word,
    word_table,
)


def test_a_table_under_its_dimension(tmp_path: Path) -> None:
    def draw(document: FPDF) -> None:
        line(document, "4.1 DIMENSIÓN SOCIAL")
        table(document, [ANAEMIA, WATER])
        line(document, "4.3 Dimensión territorial - ambiental")
        table(document, [("Basura", "Limpiar", "", "3 plantas")])

    found = from_pdf(pdf(tmp_path / "a.pdf", draw))
    assert [(row.dimension, row.problem, row.row, row.page) for row in found.rows] == [
        ("social", "Alta anemia infantil", 1, "1"),
        ("social", "Falta de agua", 2, "1"),
        ("ambiental", "Basura", 1, "1"),
    ]
    assert found.rows[0].target == "Reducir de 54.7% (2025) a 34%"
    assert found.rows[0].indicator == "% de niños con anemia"
    assert found.rows[0].year == 2030
    assert found.told == ("social", "ambiental")
    assert [each.label for each in found.tables] == [
        "Cuadro 1 del archivo, página 1",
        "Cuadro 2 del archivo, página 1",
    ]


@pytest.mark.parametrize("repeat", [True, False])
def test_a_table_that_goes_on_over_pages_is_one(tmp_path: Path, repeat: bool) -> None:
    rows = [(f"Problema de la zona {n}", f"Objetivo {n}", "", f"{n} talleres") for n in range(90)]

    def draw(document: FPDF) -> None:
        line(document, "Dimensión Económica")
        table(document, rows, repeat=repeat)

    found = from_pdf(pdf(tmp_path / "a.pdf", draw))
    assert [row.row for row in found.rows] == list(range(1, 91))
    assert len(found.tables) == 1
    assert found.rows[0].page == "1"
    assert int(found.rows[-1].page) > 1
    assert {row.dimension for row in found.rows} == {"economica"}


def test_a_new_heading_on_the_next_page_is_another_table(tmp_path: Path) -> None:
    def draw(document: FPDF) -> None:
        line(document, "Dimensión Social")
        table(document, [ANAEMIA])
        document.add_page()
        line(document, "Dimensión Institucional")
        table(document, [WATER])

    found = from_pdf(pdf(tmp_path / "a.pdf", draw))
    assert [(row.dimension, row.table, row.page) for row in found.rows] == [
        ("social", "t-1", "1"),
        ("institucional", "t-2", "2"),
    ]


def test_a_cell_that_reaches_down_says_the_same_of_each_row(tmp_path: Path) -> None:
    rows = [(("Alta anemia", 2), "Reducirla", "", "34%"), ("Dar de comer", "", "500 niños"), WATER]
    found = from_pdf(pdf(tmp_path / "a.pdf", lambda document: table(document, rows)))
    assert [(row.problem, row.objective) for row in found.rows] == [
        ("Alta anemia", "Reducirla"),
        ("Alta anemia", "Dar de comer"),
        ("Falta de agua", "Ampliar las redes"),
    ]


def test_an_empty_cell_stays_empty(tmp_path: Path) -> None:
    rows = [ANAEMIA, ("", "Mejorar la atención", "", "5 postas")]
    found = from_pdf(pdf(tmp_path / "a.pdf", lambda document: table(document, rows)))
    assert found.rows[1].problem == ""


def test_a_cell_broken_by_the_end_of_a_page_is_joined(tmp_path: Path) -> None:
    def draw(document: FPDF) -> None:
        table(document, [("Falta de agua", "Llevar agua", "Casas", "Llevar agua potable a")])
        document.add_page()
        table(document, [("", "", "", "1,000 casas del campo"), WATER], heads=())

    found = from_pdf(pdf(tmp_path / "a.pdf", draw))
    # It begins with a figure, so it may be a row of its own.
    assert [row.target for row in found.rows][:2] == [
        "Llevar agua potable a",
        "1,000 casas del campo",
    ]

    def with_words(document: FPDF) -> None:
        table(document, [("Falta de agua", "Llevar agua", "Casas", "Llevar agua potable a")])
        document.add_page()
        table(document, [("", "", "", "todas las casas"), WATER], heads=())

    found = from_pdf(pdf(tmp_path / "b.pdf", with_words))
    assert [(row.target, row.page, row.joined) for row in found.rows] == [
        ("Llevar agua potable a todas las casas", "1-2", True),
        ("80% de las viviendas", "2", False),
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ("PROBLEMAS", "OBJETIVOS ESTRATÉGICOS", "INDICADOR", "METAS AL 2030"),
        ("1. Problema identificado", "2. Solución", "3. Indicadores", "4. Metas"),
        ("Problema", "Propuesta de solución", "Indicador de resultado", "Meta (al 2026) (valor)"),
    ],
)
def test_headings_are_spelt_in_many_ways(tmp_path: Path, heads: tuple[str, ...]) -> None:
    found = from_pdf(pdf(tmp_path / "a.pdf", lambda document: table(document, [WATER], heads)))
    assert [(row.problem, row.target) for row in found.rows] == [(WATER[0], WATER[3])]


def test_headings_of_two_rows_and_columns_of_other_things(tmp_path: Path) -> None:
    heads = ("N°", "Problema", "Objetivo", "Meta")
    rows = [("", "identificado", "estratégico", "(al 2030)"), ("1", "Falta agua", "Darla", "80%")]
    found = from_pdf(pdf(tmp_path / "a.pdf", lambda document: table(document, rows, heads)))
    assert [(row.problem, row.target, row.year) for row in found.rows] == [
        ("Falta agua", "80%", 2030)
    ]


def test_other_tables_are_left_out(tmp_path: Path) -> None:
    def draw(document: FPDF) -> None:
        table(document, [("Puno", "100"), ("Juli", "20")], ("Distrito", "Habitantes"))
        line(document, "Tabla 7. Metas del plan")
        table(document, [WATER])

    found = from_pdf(pdf(tmp_path / "a.pdf", draw))
    assert len(found.rows) == 1
    assert [(each.label, each.title) for each in found.tables] == [("Tabla 7", "Metas del plan")]


def test_a_dimension_in_a_row_of_the_table(tmp_path: Path) -> None:
    def write(document: object) -> None:
        made = word_table(document, [("DIMENSIÓN SOCIAL", "", "", ""), ANAEMIA])  # type: ignore[arg-type]
        made.rows[1].cells[0].merge(made.rows[1].cells[3])

    [row] = from_word(word(tmp_path / "a.docx", write)).rows
    assert (row.dimension, row.target) == ("social", ANAEMIA[3])


def test_word_has_tables_and_rows_but_no_pages(tmp_path: Path) -> None:
    def write(document: object) -> None:
        document.add_heading("4.2 Dimensión Económica")  # type: ignore[attr-defined]
        made = word_table(document, [ANAEMIA, ("", "Dar de comer", "", "500 niños")])  # type: ignore[arg-type]
        made.rows[1].cells[0].merge(made.rows[2].cells[0])
        document.add_paragraph("Dimensión Ambiental")  # type: ignore[attr-defined]
        word_table(document, [WATER], HEADS)  # type: ignore[arg-type]

    found = from_word(word(tmp_path / "a.docx", write))
    assert [(row.dimension, row.problem, row.table, row.row, row.page) for row in found.rows] == [
        ("economica", "Alta anemia infantil", "t-1", 1, ""),
        ("economica", "Alta anemia infantil", "t-1", 2, ""),
        ("ambiental", "Falta de agua", "t-2", 1, ""),
    ]
    assert found.tables[1].label == "Cuadro 2 del archivo"


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("4.1. DIMENSIÓN SOCIAL", "social"),
        ("Dimensión Económico - Productiva", "economica"),
        ("Eje 3: Desarrollo territorial y ambiental", "ambiental"),
        ("DIMENSION INSTITUCIONAL", "institucional"),
        ("Las organizaciones sociales", ""),
        ("La dimensión humana", ""),
    ],
)
def test_headings_of_dimensions(text: str, dimension: str) -> None:
    assert dimension_in(text) == dimension


def _why(path: Path, kind: str = "pdf", seconds: float = 60) -> str:
    with pytest.raises(NotReadable) as refused:
        read_document(path, kind, seconds)
    return refused.value.reason


def test_documents_that_cannot_be_read_say_why(tmp_path: Path) -> None:
    def picture(document: FPDF) -> None:
        document.rect(10, 10, 100, 100, style="F")

    assert _why(pdf(tmp_path / "a.pdf", picture)) == "scanned"
    assert _why(pdf(tmp_path / "b.pdf", lambda d: line(d, "Nada"))) == "no-rows"
    passwords = {"owner_password": "a", "user_password": "b"}
    locked = pdf(tmp_path / "c.pdf", lambda d: table(d, [WATER]), **passwords)
    assert _why(locked) == "encrypted"
    whole = pdf(tmp_path / "d.pdf", lambda d: table(d, [WATER])).read_bytes()
    (tmp_path / "e.pdf").write_bytes(b"%PDF-1.4\nnada")
    assert _why(tmp_path / "e.pdf") == "broken"
    assert read_document(tmp_path / "d.pdf", "pdf").sha256
    (tmp_path / "f.docx").write_bytes(whole)
    assert _why(tmp_path / "f.docx", "docx") == "broken"


def test_a_document_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", lambda document: table(document, [WATER]))
    assert _why(path, seconds=0.01) == "too-long"
