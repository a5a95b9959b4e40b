"""What `check` says of a plan before it is written, told at the cells that it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from planclaro.codes import cells as codes
from planclaro.codes import document
from planclaro.diagnostics import Diagnostic, Position, Words
from planclaro.edit.tables.columns import Column
from planclaro.edit.tables.merging import Merged
from planclaro.read.yaml_doc import Loc, Node, YamlDoc


def at_cells(found: list[Diagnostic], doc: YamlDoc, plan: Any, merged: Merged) -> list[Diagnostic]:
    """Each problem at the cell where it was written; those of other parts stay as they are.
    `plan` is the merged data, of which `doc` is the file."""
    places = sorted(_places(doc.root, ()))
    return [_at_cell(each, doc.file, places, plan, merged) for each in found]


def _places(node: Node, loc: Loc) -> Iterator[tuple[tuple[int, int], int, Loc]]:
    mark, children = node
    yield mark, len(loc), loc
    if isinstance(children, dict):
        for key, (key_mark, child) in children.items():
            yield key_mark, len(loc) + 1, (*loc, key)
            yield from _places(child, (*loc, key))
    elif isinstance(children, list):
        for number, child in enumerate(children):
            yield from _places(child, (*loc, number))


def _at_cell(
    problem: Diagnostic,
    file: str,
    places: list[tuple[tuple[int, int], int, Loc]],
    plan: Any,
    merged: Merged,
) -> Diagnostic:
    if problem.at.file != file:
        return problem
    at = (problem.at.line - 1, problem.at.column - 1)
    loc = next((loc for mark, _, loc in reversed(places) if mark <= at), ())
    node, origin, rest = plan, None, loc
    for depth, step in enumerate(loc, start=1):
        node = node[step]
        if isinstance(node, dict) and id(node) in merged.origin:
            origin, rest = merged.origin[id(node)], loc[depth:]
    if origin is None:
        return problem
    sheet, row = origin
    column = _column(sheet.columns, rest, problem)
    key = column.key if column else sheet.columns[0].key
    if problem.code is document.MISSING_KEY:
        return sheet.problem(codes.MISSING_CELL, row.number, key)
    words = _with_place(problem, sheet.place(row.number, key), column)
    position = Position(sheet.raw.file, row.number, sheet.at.get(key, 1))
    return replace(problem, code=replace(problem.code, message=words), at=position, source_line="")


def _column(columns: tuple[Column, ...], rest: Loc, problem: Diagnostic) -> Column | None:
    """The column of a field; of one that is missing, that in which it would stand."""
    names = tuple(str(step) for step in rest if isinstance(step, str))
    missing = problem.args.get("key")
    sizes = range(len(names), -1, -1) if missing else ()
    tried = [(*names[:size], str(missing)) for size in sizes]
    for wanted in [*tried, *(names[:size] for size in range(len(names), 0, -1))]:
        for column in columns:
            worded = (*column.path, column.language) if column.language else column.path
            if wanted in (worded, column.path) and column.path:
                return column
    return None


def _with_place(problem: Diagnostic, place: str, column: Column | None) -> Words:
    title = column.title if column else Words("", "")
    line = f"{problem.at.file}:{problem.at.line}"

    def told(lang: str) -> str:
        heading = f" ({title.pick(lang)})" if column else ""
        template = problem.code.message.pick(lang)
        where = f"{place}{heading}".replace("{", "{{").replace("}", "}}")
        return f"{where}: {template} [{line}]"

    return Words(told("es"), told("en"))
