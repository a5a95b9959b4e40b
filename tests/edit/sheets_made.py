"""Spreadsheets for tests: exported, changed as a person would, and read back."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from planclaro.edit.spreadsheet import Imported, export_table, import_table
from planclaro.project import Project

# By itself: the handbook is made with these examples, without the libraries of the tests.
ROOT = Path(__file__).parents[2]
SITE = ROOT / "tests/bad/_site"
PLANS = sorted(path.stem for path in (ROOT / "content/plans").glob("*.yaml"))
RICH = """\
# Plan de prueba
id: otro
title: Otro plan
contest: puno-2026
period: {first: 2027, last: 2030}
aliases: [otro-antiguo]
sources:
  - id: doc
    title: Plan
    language: es
    sections: [{id: s-1, title: Uno}, {id: s-2, title: Dos}]
    tables: [{id: t-1, label: Cuadro 1, title: Metas}]
dimensions:
  - id: social
    review: full
    axes:
      - id: eje-social
        proposals:
          - id: agua
            topics: [agua]
            problems:
              - text: {es: Falta agua., en: Water is lacking.}
                cite: [{table: t-1, row: 1}]  # visto
              - text: {es: Falta desagüe., en: Sewerage is lacking.}
                cite: [{table: t-1, row: 2}]
            targets:
              # La primera
              - id: viviendas
                statement: {es: Llevar agua a más viviendas., en: Bring water to more homes.}
                kind: outcome
                unit: "%"
                counted: {es: viviendas, en: homes}
                baseline: {value: 22.50, year: 2020, cite: [{table: t-1, row: 1}]}
                target: {value: 80, year: 2030, cite: [{table: t-1, row: 1}]}
                responsible: [{es: Municipalidad, en: Municipality}, EPS]
                cite: [{table: t-1, row: 1}]
              - id: tanques
                statement: {es: Construir tanques., en: Build tanks.}
                kind: action
                cite: [{table: t-1, row: 1-2}]
          - id: salud
            topics: [residuos]
            targets:
              - id: postas
                statement: {es: Equipar postas., en: Equip health posts.}
                kind: action
                cite: [{section: s-1, page: "12"}]
  - {id: ambiental, review: none}
"""


def with_only(plan: str, folder: Path) -> Project:
    """This repository's content with one of its plans."""
    others = [f"{name}.yaml" for name in PLANS if name != plan]
    shutil.copytree(ROOT / "content", folder / "content", ignore=shutil.ignore_patterns(*others))
    shutil.copytree(ROOT / "templates", folder / "templates")
    shutil.copy(ROOT / "site_config.yaml", folder)
    return Project(folder, folder / "site_config.yaml")


@dataclass
class Team:
    """A project with a plan `otro`, and a spreadsheet made of it."""

    project: Project
    sheet: Path

    @property
    def plan(self) -> Path:
        return self.project.root / "content/plans/otro.yaml"

    def export(self, lang: str = "es", ending: str = ".xlsx") -> None:
        """Makes the spreadsheet anew."""
        self.sheet = self.sheet.with_suffix(ending)
        self.sheet.write_bytes(export_table(self.project, "otro", ending, lang))

    def change(self, what: Callable[[Page], object], sheet: str = "Metas") -> None:
        """Opens the workbook, changes a sheet, saves it."""
        book = load_workbook(self.sheet)
        what(Page(book[sheet]))
        book.save(self.sheet)

    def read(self, delete: bool = False) -> Imported:
        """What the import would do."""
        return import_table(self.project, self.sheet, "otro", delete)

    def told(self, delete: bool = False) -> list[str]:
        """The problems: code, row and column."""
        problems = self.read(delete).problems
        return [f"{each.code.id} {each.at.line}:{each.at.column}" for each in problems]


class Page:
    """A sheet by its headings and the ids of its rows."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet = sheet
        self.columns = {cell.value: n for n, cell in enumerate(sheet[1], start=1)}

    def row(self, name: str) -> int:
        """The row of an id or a place."""
        rows = range(2, self.sheet.max_row + 1)
        return next(row for row in rows if self.sheet.cell(row, 1).value == name)

    def put(self, name: str, heading: str, value: Any, form: str = "") -> None:
        """A value into the cell of a row."""
        self.put_at(self.row(name), heading, value, form)

    def put_at(self, row: int, heading: str, value: Any, form: str = "") -> None:
        """The same by the number of the row."""
        cell = self.sheet.cell(row, self.columns[heading])
        cell.value = value
        if form:
            cell.number_format = form

    def add(self, **values: Any) -> int:
        """A new row."""
        row = self.sheet.max_row + 1
        for heading, value in values.items():
            self.put_at(row, heading, value)
        return row


def team(root: Path) -> Team:
    """A new one."""
    shutil.copytree(SITE, root)
    plan = root / "content/plans/otro.yaml"
    second = plan.read_text("utf-8").replace("otro", "segundo")
    plan.with_stem("segundo").write_text(second, "utf-8")
    plan.write_text(RICH, "utf-8")
    made = Team(Project(root, root / "site_config.yaml"), root / "otro.xlsx")
    made.export()
    return made


def resaved(content: bytes) -> bytes:
    """As another program saves it."""
    book = load_workbook(io.BytesIO(content))
    assert isinstance(book, Workbook)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
