"""What is wrong in a spreadsheet is told at its cell, all at once, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from planclaro.codes import tables as codes
from planclaro.edit.spreadsheet import Broken, import_table
from tests.edit.sheets_made import RICH, Page, Team, team

BASE, GOAL = "Línea de base: valor", "Cifra de la meta: valor"
PROBLEMS = "Problemas y objetivos"


@pytest.fixture
def ours(tmp_path: Path) -> Team:
    return team(tmp_path / "p")


def _put(name: str, heading: str, value: Any, form: str = "") -> Callable[[Page], object]:
    return lambda page: page.put(name, heading, value, form)


def _add(**values: Any) -> Callable[[Page], object]:
    return lambda page: page.add(**values)


def _head(old: str, new: str) -> Callable[[Page], object]:
    return lambda page: page.put_at(1, old, new)


def _merge(page: Page) -> None:
    page.sheet.merge_cells("G3:G4")


NEW = {"Identificador": "nueva", "Enunciado (es)": "Algo.", "Clase": "acción", "Cita": "pág. 1"}
CASES: dict[str, tuple[str, Callable[[Page], object], list[str]]] = {
    "unknown column": ("Metas", _head("Clase", "Clasificación"), ["T003 1:6"]),
    "repeated column": ("Metas", _head("Clase", "Kind"), []),
    "same column twice": ("Metas", _head("Cita textual", "Cita"), ["T004 1:48"]),
    "no column of ids": ("Metas", _head("Identificador", "# Identificador"), ["T005 1:1"]),
    "merged cells": ("Metas", _merge, ["T006 3:7"]),
    "an id twice": ("Metas", _add(**NEW | {"Identificador": "postas"}), ["T010 5:1"]),
    "no id": ("Metas", _add(**NEW | {"Identificador": None}), ["T011 5:1"]),
    "a total": ("Metas", _add(**{"Propuesta": "Total de metas", GOAL: 3}), ["T012 5:1"]),
    "an id changed": ("Metas", _put("postas", "Identificador", "posta"), ["T013 4:1"]),
    "no such proposal": ("Metas", _put("postas", "Propuesta", "salut"), ["T014 4:3"]),
    "nowhere to go": ("Metas", _add(**NEW), ["T015 5:3"]),
    "two dimensions": ("Metas", _put("postas", "Dimensión", "ambiental"), ["T016 4:2"]),
    "wrong place": (
        "Acciones",
        _add(**{"Dentro de": "agua", "Qué es": "proyecto", "Texto (es)": "A.", "Cita": "pág. 1"}),
        ["T017 2:3"],
    ),
    "a formula": ("Metas", _put("viviendas", GOAL, "=A1"), ["T020 2:25"]),
    "an error": ("Metas", _put("viviendas", GOAL, "#REF!"), ["T021 2:25"]),
    "a date": ("Metas", _put("viviendas", GOAL, datetime(2030, 3, 1)), ["T022 2:25"]),
    "a truth": ("Metas", _put("viviendas", "Indicador (es)", True), ["T022 2:8"]),
    "a number in words": ("Metas", _put("viviendas", GOAL, "S/ 1.2 millones"), ["T023 2:25"]),
    "two numbers": ("Metas", _put("viviendas", GOAL, "10 a 20"), ["T023 2:25"]),
    "thousands or decimals": ("Metas", _put("viviendas", GOAL, "259,106"), ["T024 2:25"]),
    "a point of thousands": ("Metas", _put("viviendas", GOAL, "259.106"), ["T024 2:25"]),
    "per cent of what": ("Metas", _put("tanques", GOAL, 0.5, "0%"), ["T025 3:25"]),
    "not in the list": ("Metas", _put("postas", "Clase", "producto"), ["T026 4:6"]),
    "not a citation": ("Metas", _put("postas", "Cita", "ver el cuadro 3"), ["T027 4:47"]),
    "a citation too long": ("Metas", _put("postas", "Cita", "tabla t-1 renglón 3"), ["T027 4:47"]),
    "an open quote": ("Metas", _put("postas", "Cita", 'tabla t-1 nota "a'), ["T028 4:47"]),
    "a part twice": ("Metas", _put("postas", "Cita", "tabla t-1 fila 1 fila 2"), ["T029 4:47"]),
    "uneven lists": ("Metas", _put("viviendas", "Responsables (es)", "A; B; C"), ["T030 2:38"]),
    "uneven texts": ("Metas", _put("viviendas", "Responsables (en)", "a; b; c"), ["T030 2:38"]),
    "a value taken away": ("Metas", _put("postas", "Cita", None), ["T032 4:47"]),
    "no such table": ("Metas", _put("postas", "Cita", "tabla t-9"), ["C116 4:47"]),
    "no such topic": ("Propuestas", _put("salud", "Temas", "salut"), ["C107 3:6"]),
    "not a year": ("Metas", _put("viviendas", "Línea de base: año", "fin de 2020"), ["P012 2:18"]),
}  # fmt: skip
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
    ours.change(_put("tanques", "Clase", "resultado"))
    before, _, rest = RICH.partition("              - id: tanques")
    ours.plan.write_text(before + rest[rest.index("          - id: salud") :], "utf-8")
    assert ours.told() == ["T041 3:1"]
    ours.change(_put("tanques", "Clase", "acción"))
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
    ours.change(_put("agua", "Temas", "residuos"), "Propuestas")
    imported = ours.read()
    assert [each.code.id for each in imported.problems] == [codes.NOT_WRITTEN.id]


def test_a_plan_with_errors_is_mended_first(ours: Team) -> None:
    ours.plan.write_text(RICH.replace("kind: action", "kind: nada"), "utf-8")
    with pytest.raises(Broken) as broken:
        ours.export()
    assert {each.code.id for each in broken.value.problems} == {"P003"}
