"""Mistakes in a spreadsheet, each with the problems that it is told as and their cells."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from tests.edit.sheets_made import Page

BASE, GOAL = "Línea de base: valor", "Cifra de la meta: valor"
PROBLEMS = "Problemas y objetivos"


def put(name: str, heading: str, value: Any, form: str = "") -> Callable[[Page], object]:
    """A change: a value into the cell of a row."""
    return lambda page: page.put(name, heading, value, form)


def add(**values: Any) -> Callable[[Page], object]:
    return lambda page: page.add(**values)


def head(old: str, new: str) -> Callable[[Page], object]:
    return lambda page: page.put_at(1, old, new)


def merge(page: Page) -> None:
    page.sheet.merge_cells("G3:G4")


NEW = {"Identificador": "nueva", "Enunciado (es)": "Algo.", "Clase": "acción", "Cita": "pág. 1"}
CASES: dict[str, tuple[str, Callable[[Page], object], list[str]]] = {
    "unknown column": ("Metas", head("Clase", "Clasificación"), ["T003 1:6"]),
    "repeated column": ("Metas", head("Clase", "Kind"), []),
    "same column twice": ("Metas", head("Cita textual", "Cita"), ["T004 1:48"]),
    "no column of ids": ("Metas", head("Identificador", "# Identificador"), ["T005 1:1"]),
    "merged cells": ("Metas", merge, ["T006 3:7"]),
    "an id twice": ("Metas", add(**NEW | {"Identificador": "postas"}), ["T010 5:1"]),
    "no id": ("Metas", add(**NEW | {"Identificador": None}), ["T011 5:1"]),
    "a total": ("Metas", add(**{"Propuesta": "Total de metas", GOAL: 3}), ["T012 5:1"]),
    "an id changed": ("Metas", put("postas", "Identificador", "posta"), ["T013 4:1"]),
    "no such proposal": ("Metas", put("postas", "Propuesta", "salut"), ["T014 4:3"]),
    "nowhere to go": ("Metas", add(**NEW), ["T015 5:3"]),
    "two dimensions": ("Metas", put("postas", "Dimensión", "ambiental"), ["T016 4:2"]),
    "wrong place": (
        "Acciones",
        add(**{"Dentro de": "agua", "Qué es": "proyecto", "Texto (es)": "A.", "Cita": "pág. 1"}),
        ["T017 2:3"],
    ),
    "a formula": ("Metas", put("viviendas", GOAL, "=A1"), ["T020 2:25"]),
    "an error": ("Metas", put("viviendas", GOAL, "#REF!"), ["T021 2:25"]),
    "a date": ("Metas", put("viviendas", GOAL, datetime(2030, 3, 1)), ["T022 2:25"]),
    "a truth": ("Metas", put("viviendas", "Indicador (es)", True), ["T022 2:8"]),
    "a number in words": ("Metas", put("viviendas", GOAL, "S/ 1.2 millones"), ["T023 2:25"]),
    "two numbers": ("Metas", put("viviendas", GOAL, "10 a 20"), ["T023 2:25"]),
    "thousands or decimals": ("Metas", put("viviendas", GOAL, "259,106"), ["T024 2:25"]),
    "a point of thousands": ("Metas", put("viviendas", GOAL, "259.106"), ["T024 2:25"]),
    "per cent of what": ("Metas", put("tanques", GOAL, 0.5, "0%"), ["T025 3:25"]),
    "not in the list": ("Metas", put("postas", "Clase", "producto"), ["T026 4:6"]),
    "not a citation": ("Metas", put("postas", "Cita", "ver el cuadro 3"), ["T027 4:47"]),
    "a citation too long": ("Metas", put("postas", "Cita", "tabla t-1 renglón 3"), ["T027 4:47"]),
    "an open quote": ("Metas", put("postas", "Cita", 'tabla t-1 nota "a'), ["T028 4:47"]),
    "a part twice": ("Metas", put("postas", "Cita", "tabla t-1 fila 1 fila 2"), ["T029 4:47"]),
    "uneven lists": ("Metas", put("viviendas", "Responsables (es)", "A; B; C"), ["T030 2:38"]),
    "uneven texts": ("Metas", put("viviendas", "Responsables (en)", "a; b; c"), ["T030 2:38"]),
    "a value taken away": ("Metas", put("postas", "Cita", None), ["T032 4:47"]),
    "no such table": ("Metas", put("postas", "Cita", "tabla t-9"), ["C116 4:47"]),
    "no such topic": ("Propuestas", put("salud", "Temas", "salut"), ["C107 3:6"]),
    "not a year": ("Metas", put("viviendas", "Línea de base: año", "fin de 2020"), ["P012 2:18"]),
}  # fmt: skip
