"""A plan to a spreadsheet and back: nothing changes but what was changed there."""

from __future__ import annotations

import csv
import io
import re
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook

from planclaro.diagnostics import as_text
from planclaro.edit.csv_cells import defused, undefused
from planclaro.edit.spreadsheet import Imported, export_table, import_table, save
from planclaro.edit.tables.grammars import CITATIONS
from planclaro.edit.tables.sheets import TABLES
from tests.edit.sheets_made import PLANS, RICH, Page, Team, resaved, team, with_only


@pytest.fixture
def ours(tmp_path: Path) -> Team:
    return team(tmp_path / "p")


def _changed(imported: Imported) -> list[str]:
    """The lines that go and come, without their spaces."""
    assert not imported.fails(), as_text(imported.problems)
    lines = imported.diff().splitlines()[2:]
    return [line[0] + line[1:].strip() for line in lines if line[0] in "+-"]


@pytest.mark.parametrize("plan", PLANS)
def test_what_was_exported_changes_nothing(plan: str, tmp_path: Path) -> None:
    ours = with_only(plan, tmp_path)
    made = {
        "a.xlsx": export_table(ours, plan, ".xlsx", "es"),
        "b.csv": export_table(ours, plan, ".csv", "en"),
    }
    made["d.xlsx"] = resaved(made["a.xlsx"])
    for name, content in made.items():
        path = tmp_path / name
        path.write_bytes(content)
        imported = import_table(ours, path, plan)
        assert imported.before == imported.after
        assert not imported.problems, as_text(imported.problems)


def test_headings_in_english_are_understood_too(ours: Team) -> None:
    ours.export("en")
    ours.change(lambda page: page.put("tanques", "Kind", "outcome"), "Targets")
    assert _changed(ours.read()) == ["-kind: action", "+kind: outcome"]


def test_only_what_was_changed_changes(ours: Team) -> None:
    def edit(page: Page) -> None:
        page.put("viviendas", "Enunciado (es)", "Llevar agua a todas las viviendas.")
        page.put("viviendas", "Línea de base: valor", 23.75)
        page.put("viviendas", "Cita", "cuadro t-1 filas 1-2; sec. s-2 p. 4")
        page.put("viviendas", "Responsables (es)", "Municipalidad; EPS; Gobierno regional")
        page.put("viviendas", "Responsables (en)", "Municipality; ; Regional government")

    ours.change(edit)
    assert _changed(ours.read()) == [
        "-statement: {es: Llevar agua a más viviendas., en: Bring water to more homes.}",
        "+statement: {es: Llevar agua a todas las viviendas., en: Bring water to more homes.}",
        "-baseline: {value: 22.50, year: 2020, cite: [{table: t-1, row: 1}]}",
        "+baseline: {value: 23.75, year: 2020, cite: [{table: t-1, row: 1}]}",
        "-responsible: [{es: Municipalidad, en: Municipality}, EPS]",
        "-cite: [{table: t-1, row: 1}]",
        "+responsible:",
        "+- {es: Municipalidad, en: Municipality}",
        "+- EPS",
        "+- {es: Gobierno regional, en: Regional government}",
        '+cite: [{table: t-1, row: "1-2"}, {section: s-2, page: "4"}]',
    ]


def test_what_excel_retyped_is_the_same(ours: Team) -> None:
    def edit(page: Page) -> None:
        page.put("viviendas", "Línea de base: valor", 22.5)
        page.put("viviendas", "Línea de base: año", 2020.0)
        page.put("viviendas", "Cifra de la meta: valor", 0.8, "0%")

    ours.change(edit)
    assert not ours.read().changes()


def test_a_percentage_of_excel_is_read_in_per_cent(ours: Team) -> None:
    ours.change(lambda page: page.put("viviendas", "Línea de base: valor", 0.2265, "0.00%"))
    assert "+baseline: {value: 22.65, year: 2020, cite: [{table: t-1, row: 1}]}" in _changed(
        ours.read()
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [("15,7", "15.7"), ("1,234,567", "1234567"), ("1.234.567,5", "1234567.5"), ("75 %", "75"),
     ("−3", "-3"), ("1 200 000", "1200000")],
)  # fmt: skip
def test_numbers_as_people_write_them(ours: Team, written: str, meant: str) -> None:
    ours.change(lambda page: page.put("viviendas", "Cifra de la meta: valor", written))
    assert re.search(rf"value: {meant}\b", ours.read().after.decode())


def test_a_new_row_is_added_to_its_proposal(ours: Team) -> None:
    values = {"Identificador": "caños", "Propuesta": "salud", "Clase": "acción"}
    ours.change(lambda page: page.add(**values))
    assert ours.told() == ["P014 5:1", "T032 5:4", "T032 5:47"]
    values |= {"Identificador": "pozos", "Enunciado (es)": "Abrir pozos.", "Cita": "tabla t-1"}
    ours.export()
    ours.change(lambda page: page.add(**values))
    imported = ours.read()
    assert imported.added == ("pozos",)
    assert _changed(imported) == [
        "+- id: pozos",
        "+statement: {es: Abrir pozos.}",
        "+kind: action",
        "+cite: [{table: t-1}]",
    ]


def test_a_new_proposal_comes_with_its_first_target(ours: Team) -> None:
    values = {
        "Identificador": "arboles", "Dimensión": "ambiental", "Propuesta": "areas-verdes",
        "Enunciado (es)": "Sembrar árboles.", "Clase": "acción", "Temas": "residuos",
        "Cita": "tabla t-1",
    }  # fmt: skip
    ours.change(lambda page: page.add(**values))
    assert ours.told()  # the dimension still says that nothing of it is transcribed
    ours.change(
        lambda page: page.put("ambiental", "Qué se ha transcrito", "completa"), "Dimensiones"
    )
    text = ours.read().after.decode()
    assert "review: full\n    axes:\n      - id: eje-ambiental\n        proposals:" in text
    assert not ours.read().fails()


def test_a_row_moves_with_its_comments(ours: Team) -> None:
    ours.change(lambda page: page.put("viviendas", "Propuesta", "salud"))
    text = ours.read().after.decode()
    assert ours.read().moved == ("viviendas",)
    assert text.index("id: salud") < text.index("# La primera") < text.index("id: viviendas")
    assert sorted(text.splitlines()) == sorted(RICH.splitlines())


def test_what_a_statement_is_can_be_changed(ours: Team) -> None:
    ours.change(lambda page: page.put("agua/p2", "Qué es", "objetivo"), "Problemas y objetivos")
    assert "objectives:\n              - text: {es: Falta desagüe." in ours.read().after.decode()


def test_rows_may_be_sorted(ours: Team) -> None:
    def edit(page: Page) -> None:
        rows = [[cell.value for cell in row] for row in page.sheet.iter_rows(min_row=2)]
        for number, row in enumerate(reversed(rows), start=3):
            for column, value in enumerate(row, start=1):
                page.sheet.cell(number, column).value = value

    ours.change(edit)
    ours.change(lambda page: page.sheet.delete_rows(2))
    assert not ours.read().changes()


def test_a_deleted_row_stays_unless_it_is_asked_for(ours: Team) -> None:
    ours.change(lambda page: page.sheet.delete_rows(page.row("tanques")))
    imported = ours.read()
    assert [each.code.id for each in imported.problems] == ["T018"]
    assert not imported.changes()
    imported = ours.read(delete=True)
    assert imported.deleted == ("tanques",)
    assert [line[0] for line in _changed(imported)] == ["-"] * 4


def test_a_row_that_holds_others_is_not_deleted(ours: Team) -> None:
    ours.change(lambda page: page.sheet.delete_rows(page.row("agua")), "Propuestas")
    imported = ours.read(delete=True)
    assert [each.code.id for each in imported.problems] == ["T019"]
    assert not imported.changes()


def test_what_others_changed_meanwhile_stays(ours: Team) -> None:
    ours.change(lambda page: page.put("viviendas", "Cifra de la meta: valor", "90"))
    text = RICH.replace("year: 2020", "year: 2021").replace("Falta agua.", "Falta agua limpia.")
    ours.plan.write_text(text, "utf-8")
    imported = ours.read()
    assert imported.cells == 1
    assert imported.after.decode() == text.replace("value: 80", "value: 90")


def test_two_changes_of_one_thing_are_told(ours: Team) -> None:
    ours.change(lambda page: page.put("viviendas", "Cifra de la meta: valor", "90"))
    ours.plan.write_text(RICH.replace("value: 80", "value: 85"), "utf-8")
    assert ours.told() == ["T040 2:25"]
    (problem,) = ours.read().problems
    assert problem.message("es") == (
        "Metas!Y2 (Cifra de la meta: valor): el plan cambió después de exportar. Ahora dice «85», "
        "y la hoja de cálculo «90»."
    )
    ours.plan.write_text(RICH.replace("value: 80", "value: 90"), "utf-8")
    assert not ours.read().changes()  # both changed it alike


def test_statements_are_found_again_where_they_went(ours: Team) -> None:
    def edit(page: Page) -> None:
        page.put("agua/p2", "Texto (en)", "There is no sewerage.")

    ours.change(edit, "Problemas y objetivos")
    new = "- text: {es: Nuevo., en: New.}\n                cite: [{table: t-1}]\n              "
    text = RICH.replace("- text: {es: Falta agua.", new + "- text: {es: Falta agua.")
    ours.plan.write_text(text, "utf-8")
    imported = ours.read()
    assert not imported.problems
    assert imported.after.decode() == text.replace("Sewerage is lacking.", "There is no sewerage.")


def test_a_file_laid_out_otherwise_keeps_its_layout(ours: Team) -> None:
    text = RICH.replace(
        "period: {first: 2027, last: 2030}", "period:\n    first: 2027\n    last: 2030"
    )
    text = text.replace("\n", "\r\n")
    ours.plan.write_bytes(text.encode())
    ours.change(lambda page: page.put("tanques", "Clase", "resultado"))
    after = ours.read().after.decode()
    assert after == text.replace("kind: action", "kind: outcome", 1)


def test_saving_replaces_the_plan(ours: Team) -> None:
    ours.change(lambda page: page.put("tanques", "Clase", "resultado"))
    imported = ours.read()
    save(imported)
    assert ours.plan.read_bytes() == imported.after
    assert not list(ours.plan.parent.glob(".*"))
    assert not ours.read().changes()


def test_a_sheet_is_made_for_reading(ours: Team) -> None:
    book = load_workbook(ours.sheet)
    assert book.sheetnames[:2] == ["Metas", "Cómo llenar esto"]
    assert len(book.sheetnames) == len(TABLES) + 1
    sheet = book["Metas"]
    assert sheet.freeze_panes == "B2"
    assert sheet["A1"].value == "Identificador"
    assert all(cell.data_type == "s" for row in sheet.iter_rows() for cell in row if cell.value)
    assert {cell.number_format for row in sheet.iter_rows() for cell in row} == {"@"}
    rules = {rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert '"aumentar,disminuir,mantener"' in rules
    assert sheet.column_dimensions["AY"].hidden


def test_every_column_is_explained(ours: Team) -> None:
    rows = load_workbook(ours.sheet)["Cómo llenar esto"].iter_rows(values_only=True)
    told = {(row[0], row[1]) for row in rows if row[2]}
    for table in TABLES:
        for column in table.columns(("es",)):
            title = column.title.es.removesuffix(" (es)")
            assert (table.title.es, title) in told


def test_no_text_becomes_a_formula(ours: Team) -> None:
    nasty = ['=HYPERLINK("http://x")', "+51 999", "-1+1", "@SUM(A1)", "'=x", "'hola", "_x0041_"]
    text = RICH
    for each in nasty:
        quoted = "'" + each.replace("'", "''") + "'"
        ours.plan.write_text(text.replace("es: Construir tanques.", f"es: {quoted}"), "utf-8")
        ours.export()
        cell = load_workbook(ours.sheet)["Metas"]["D3"]
        assert cell.data_type == "s"
        assert not ours.read().changes()
        ours.export(ending=".csv")
        stream = io.StringIO(ours.sheet.read_text("utf-8-sig"))
        rows = list(csv.reader(stream, delimiter=";"))
        assert not rows[2][3].startswith(("=", "+", "-", "@"))
        assert not ours.read().changes()
        ours.sheet = ours.sheet.with_suffix(".xlsx")


@pytest.mark.parametrize("text", ["", "-3", "-3.5", "=1", "''", "'-", "a", "\tb", "'a"])
def test_defusing_is_undone(text: str) -> None:
    assert undefused(defused(text)) == text


@pytest.mark.parametrize(
    ("encoding", "separator"),
    [("utf-8", ","), ("utf-8-sig", ";"), ("cp1252", ";"), ("utf-16", "\t")],
)
def test_csv_as_programs_save_it(ours: Team, encoding: str, separator: str) -> None:
    ours.export(ending=".csv")
    stream = io.StringIO(ours.sheet.read_text("utf-8-sig"))
    rows = list(csv.reader(stream, delimiter=";"))
    rows[1][16] = "22,5"  # a Spanish Excel
    rows[2][3] = "Construir tanques de acero; y más"
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\n").writerows(
        [["Plan de agua"], *rows, [""] * len(rows[0])]
    )
    ours.sheet.write_bytes(out.getvalue().encode(encoding))
    assert _changed(ours.read()) == [
        "-statement: {es: Construir tanques., en: Build tanks.}",
        "+statement: {es: Construir tanques de acero; y más, en: Build tanks.}",
    ]


def test_a_plan_filled_in_from_nothing(ours: Team) -> None:
    """As a team does it after `new`: only the first sheet, and what the dimensions are."""
    ours.plan.write_text(RICH.partition("dimensions:")[0] + EMPTY, "utf-8")
    ours.export()

    def fill(page: Page) -> None:
        for number in range(6):
            dimension = ("social", "ambiental")[number % 2]
            page.add(
                **{
                    "Identificador": f"meta-{number}", "Dimensión": dimension.title(),
                    "Propuesta": f"tema-{dimension}", "Enunciado (es)": f"Hacer {number} obras.",
                    "Enunciado (en)": f"Do {number} works.", "Clase": "resultado",
                    "Unidad (es)": "%", "Cifra de la meta: valor": 0.5 + number / 100,
                    "Temas": "residuos", "Cita": "tabla t-1 fila 1",
                }
            )  # fmt: skip
            form = page.sheet.cell(page.sheet.max_row, page.columns["Cifra de la meta: valor"])
            form.number_format = "0%"

    ours.change(fill)
    for name in ("social", "ambiental"):
        ours.change(partial(_transcribed, name), "Dimensiones")
    imported = ours.read()
    assert not imported.problems, as_text(imported.problems)
    assert len(imported.added) == 6
    save(imported)
    assert "value: 55" in ours.plan.read_text("utf-8")


def _transcribed(name: str, page: Page) -> None:
    page.put(name, "Qué se ha transcrito", "completa")


EMPTY = "dimensions:\n  - {id: social, review: none}\n  - {id: ambiental, review: none}\n"


def test_commas_between_the_parts_of_a_citation_are_read_over() -> None:
    read = CITATIONS.read("tabla t-1, fila 3, pág. 4; sección s-2, nota: dice 1,5, y 2")
    assert read == [
        {"table": "t-1", "row": "3", "page": "4"},
        {"section": "s-2", "note": "dice 1,5, y 2"},
    ]
