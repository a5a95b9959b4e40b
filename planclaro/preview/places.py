"""Where a part of a plan's file is shown: from a place in the file to a place on the site.

Made of plain data, so that it works for a file that is not valid yet.
"""

from __future__ import annotations

from dataclasses import dataclass

from planclaro.diagnostics import Position
from planclaro.read.yaml_doc import Data, Loc, Node, YamlDoc
from planclaro.site import anchors, urls

NUMBERED = {
    "problems": anchors.PROBLEM,
    "objectives": anchors.OBJECTIVE,
    "specific_objectives": anchors.SPECIFIC,
    "programmes": anchors.PROGRAMME,
    "actions": anchors.ACTION,
}
"""Lists whose items have an anchor by their number where they have no id."""
NAMED = ("axes", "proposals", "targets")
PLAN_PARTS = {"vision": anchors.VISION, "mission": anchors.MISSION}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a page: its address, without the prefix of a language, and an anchor or ""."""

    address: str
    anchor: str


def part_at(doc: YamlDoc, at: Position) -> Loc:
    """The innermost part of the file that begins at a position or before it."""
    mark, loc, node = (at.line - 1, at.column - 1), list[str | int](), doc.root
    while found := _child(node, mark):
        step, node = found
        loc.append(step)
    return tuple(loc)


def _child(node: Node, mark: tuple[int, int]) -> tuple[str | int, Node] | None:
    children = node[1]
    begun: list[tuple[tuple[int, int], str | int, Node]] = []
    if isinstance(children, dict):
        begun = [(key, name, value) for name, (key, value) in children.items() if key <= mark]
    elif isinstance(children, list):
        begun = [(value[0], n, value) for n, value in enumerate(children) if value[0] <= mark]
    if not begun:
        return None
    _, step, value = max(begun, key=lambda each: each[0])
    return step, value


def spot_of(data: Data, loc: Loc) -> Spot | None:
    """Where a part of a plan is shown; None where it is on no page of its own."""
    plan = _name(data)
    match loc:
        case (str(part), *_) if part in PLAN_PARTS:
            return Spot(urls.page(plan), PLAN_PARTS[part])
        case ("accountability", int(n), *_):
            own = _name(_at(data, loc[:2]))
            return Spot(urls.page(plan), own or f"_cuentas_{n + 1}")
        case ("sections", int(), *rest):
            table = _name(_at(data, loc[:4])) if rest[:1] == ["tables"] else ""
            return Spot(urls.text(plan, _name(_at(data, loc[:2]))), table)
        case ("observations", int(), *_):
            return Spot(urls.page(plan, urls.DOCUMENT), _name(_at(data, loc[:2])))
        case ("sources", int(), *_):
            return Spot(urls.page(plan, urls.DOCUMENT), f"f_{_name(_at(data, loc[:2]))}")
        case ("dimensions", int(), *rest):
            page = urls.page(plan, _name(_at(data, loc[:2])))
            return Spot(page, _anchor(_at(data, loc[:2]), tuple(rest)))
    return Spot(urls.page(plan), "") if plan else None


def _anchor(dimension: Data, loc: Loc) -> str:
    """The innermost anchor round a part of a dimension."""
    found, data = "", dimension
    for step, number in zip(loc[::2], loc[1::2], strict=False):
        data = _at(data, (step, number))
        if not isinstance(number, int):
            break
        if step in NAMED:
            found = _name(data) or found
        elif step in NUMBERED:
            found = anchors.anchor(_name(data), found, NUMBERED[str(step)], number + 1)
        elif step == "activities":
            found = _name(data) or found
        else:
            break
    return found


def _at(data: Data, loc: Loc) -> Data:
    for step in loc:
        if isinstance(data, dict):
            data = data.get(str(step))
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def _name(data: Data) -> str:
    own = data.get("id") if isinstance(data, dict) else None
    return own if isinstance(own, str) else ""
