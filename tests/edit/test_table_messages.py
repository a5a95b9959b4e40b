"""What is wrong in a spreadsheet is told at its cell, all at once, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from planclaro.codes import tables as codes
from planclaro.edit.spreadsheet import Broken, import_table
from tests.edit.sheet_cases import CASES, put
from tests.edit.sheets_made import RICH, Page, Team, team


@pytest.fixture
def ours(tmp_path: Path) -> Team:
    return team(tmp_path / "p")


ELSEWHERE = {"T001", "T002", "T007", "T008", "T018", "T019", "T040", "T041", "T042", "T044", "T045"}
PRODUCED = {
    told[:4] for *_, all_told in CASES.values() for told in all_told if told[0] == "T"
} | ELSEWHERE


@pytest.mark.parametrize(("sheet", "change", "told"), CASES.values(), ids=CASES.keys())
def test_each_mistake_is_told_at_its_cell(
    ours: Team, sheet: str, change: Callable[[Page], object], told: list[str]
) -> None:
    ours.change(change, sheet)
    imported = ours.read()
    found = [f"{p.code.id} {p.at.line}:{p.at.column}" for p in imported.problems if p.is_error()]
    assert found == told
    assert imported.fails() == bool(told)
    for problem in imported.problems:
        assert problem.message("es") != problem.message("en")
        assert "?" not in problem.message("en") + (problem.hint("en") or "").replace("?", "", 1)


def test_all_is_told_at_once(ours: Team) -> None:
    for name in ("not in the list", "not a year", "a formula", "no such topic", "merged cells"):
        ours.change(CASES[name][1], CASES[name][0])
    assert len([each for each in ours.told() if each[0] in "TPC"]) == 5


def test_other_sheets_are_named(ours: Team) -> None:
    book = Workbook()
    book.active.title = "Datos"  # type: ignore[union-attr]
    book.active["A1"] = "Lista de obras"  # type: ignore[index]
    book.save(ours.sheet)
    assert ours.told() == ["T002 1:1", "T007 1:1"]


def test_a_sheet_of_one_s_own_is_known_by_its_headings(ours: Team) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet
    sheet.append(["Metas 2027-2030"])
    sheet.append(
        ["identificador", "PROPUESTA", "Enunciado (es)", "Enunciado (en)", "clase", "cita"]
    )
    sheet.append([])
    sheet.append(["pozos", "salud", "Abrir pozos.", "Open wells.", "Acción", "cuadro t-1"])
    sheet.append(["tanques", "agua", "Construir tanques.", "Build tanks.", "outcome", "tabla t-1"])
    book.save(ours.sheet)
    imported = ours.read()
    assert [each.code.id for each in imported.problems] == ["T042"]
    assert (imported.cells, imported.added) == (2, ("pozos",))


def test_another_plan_s_spreadsheet_is_refused(ours: Team) -> None:
    problems = import_table(ours.project, ours.sheet, "segundo").problems
    assert {each.code.id for each in problems} == {"T008"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0\xa1\xb1",
        b"\xff\xfea",
        b"a\0b\0",
        b'"abierta\n',
        b"PK",
    ],
)
def test_what_is_no_spreadsheet_is_told(ours: Team, content: bytes) -> None:
    ours.sheet.write_bytes(content)
    assert ours.told()[0][:4] in ("T001", "T002")
    assert not ours.read().changes()


def test_a_row_that_others_deleted_is_not_lost(ours: Team) -> None:
    ours.change(put("tanques", "Clase", "resultado"))
    before, _, rest = RICH.partition("              - id: tanques")
    ours.plan.write_text(before + rest[rest.index("          - id: salud") :], "utf-8")
    assert ours.told() == ["T041 3:1"]
    ours.change(put("tanques", "Clase", "acción"))
    assert not ours.told()
    assert not ours.read().changes()


def test_what_others_changed_is_not_deleted(ours: Team) -> None:
    ours.change(lambda page: page.sheet.delete_rows(page.row("tanques")))
    ours.plan.write_text(RICH.replace("Construir tanques.", "Hacer tanques."), "utf-8")
    assert ours.told(delete=True) == ["T044 1:1"]


def test_a_plan_with_anchors_is_written_or_refused(ours: Team) -> None:
    text = RICH.replace("topics: [agua]", "topics: &t [agua]").replace(
        "topics: [residuos]", "topics: *t"
    )
    ours.plan.write_text(text, "utf-8")
    ours.export()
    ours.change(put("agua", "Temas", "residuos"), "Propuestas")
    imported = ours.read()
    assert [each.code.id for each in imported.problems] == [codes.NOT_WRITTEN.id]


def test_a_plan_with_errors_is_mended_first(ours: Team) -> None:
    ours.plan.write_text(RICH.replace("kind: action", "kind: nada"), "utf-8")
    with pytest.raises(Broken) as broken:
        ours.export()
    assert {each.code.id for each in broken.value.problems} == {"P003"}
