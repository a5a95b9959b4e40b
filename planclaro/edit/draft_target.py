"""The fields of a target that its words state, and notes on how they were read."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from planclaro.codes import importing as codes
from planclaro.edit import draft_words as says
from planclaro.edit.figures_read import Figures, Reason, figures_in
from planclaro.edit.found_rows import FoundRow
from planclaro.edit.quantities import Quantity
from planclaro.edit.tree_parts import Node, Place, kept
from planclaro.model import Measure
from planclaro.read.checks.located import Finding, found


@dataclass(frozen=True, slots=True)
class Read:
    """Fields from `kind` to `deadline`, in the order of files; `notes` with their place; `doubts`
    are numbers that can be read in several ways, for a comment."""

    fields: dict[str, Node]
    notes: tuple[Finding, ...]
    doubts: str


def target_of(row: FoundRow, statement: str, indicator: str, place: Place) -> Read:
    """What a target's cell says; figures only where they can be read in one way."""
    read = figures_in(statement, indicator, row.year)
    fields: dict[str, Node] = {"kind": read.kind.value, "review": "pending"}
    if indicator:
        fields["indicator"] = indicator
    if read.target:
        fields |= _figures(read, read.target)
    elif read.deadline:
        fields["deadline"] = read.deadline
    doubts = "; ".join(
        f"{_printed(each)} = {' / '.join(_readings(each))} ?" for each in read.doubtful
    )
    return Read(fields, tuple(_notes(read, statement, fields, place)), doubts)


def _figures(read: Figures, target: Quantity) -> dict[str, Node]:
    fields: dict[str, Node] = {}
    if unit := kept(target.unit)[0]:
        fields["unit"] = unit
    if read.measure is Measure.CHANGE:
        fields["measure"] = read.measure.value
    if read.direction:
        fields["direction"] = read.direction.value
    if read.baseline:
        fields["baseline"] = _figure(read.baseline, read.baseline_year)
    fields["target"] = _figure(target, read.target_year)
    return fields


def _figure(each: Quantity, year: int | None) -> Node:
    value = each.value or Decimal(0)
    made: dict[str, Node] = {"value": value}
    if year:
        made["year"] = year
    if f"{value:f}" not in each.printed:
        made["printed"] = kept(each.printed)[0]
    return made


def _notes(read: Figures, statement: str, fields: dict[str, Node], place: Place) -> list[Finding]:
    at = (*place, "statement")
    notes = [_read_as(statement, fields, (*place, "kind"))]
    for each in read.doubtful:
        args: dict[str, object] = {"printed": _printed(each), "readings": _readings(each)}
        notes.append(found(codes.DOUBTFUL, at, **args))
    if read.reason and read.reason is not Reason.DOUBTFUL:
        args = {"text": statement, "reason": says.REASONS[read.reason.value]}
        notes.append(found(codes.NOT_READ, at, **args))
    return notes


def _read_as(statement: str, fields: dict[str, Node], at: Place) -> Finding:
    told = [
        f"{name}: {_shown(value)}"
        for name, value in fields.items()
        if name not in ("review", "indicator")
    ]
    return found(codes.READ_AS, at, text=statement, read=told)


def _printed(each: Quantity) -> str:
    return " ".join(each.printed.split())


def _readings(each: Quantity) -> list[str]:
    return [f"{value:f}" for value in each.readings] or ["?"]


def _shown(value: Node) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {each}" for name, each in value.items()) + "}"
    return str(value)
