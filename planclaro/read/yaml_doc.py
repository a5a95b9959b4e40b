"""A YAML file as plain data, and where each part of it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from planclaro.diagnostics import Code, Diagnostic, Position

Loc: TypeAlias = tuple[str | int, ...]
"""A path from the root, as pydantic writes it: `("dimensions", 0, "id")`."""

Data: TypeAlias = "str | list[Data] | dict[str, Data] | None"
"""Every scalar is text; a plain empty value, `~` or `null` is None."""

# Plain tuples, not objects: a plan has thousands of nodes and few are ever asked for.
Mark: TypeAlias = tuple[int, int]
"""Line and column from 0, in characters."""
Node: TypeAlias = "tuple[Mark, Children]"
Children: TypeAlias = "dict[str, tuple[Mark, Node]] | list[Node] | None"


ENOUGH = 200
"""More problems than anyone reads of one file; looking for more only takes time."""


@dataclass(frozen=True, slots=True)
class YamlDoc:
    """`file` is relative to the project. `root` holds a mark for each node and each key."""

    file: str
    data: Data
    root: Node
    lines: tuple[str, ...]

    def report(
        self, code: Code, loc: Loc = (), /, *, at_key: bool = False, **args: object
    ) -> Diagnostic:
        """A problem at a value or, where it has one, at its key."""
        key, value = locate(self.root, loc)
        return diagnose(self.file, self.lines, key if at_key else value, code, **args)

    def line_of(self, loc: Loc) -> int:
        return locate(self.root, loc)[0][0] + 1


def locate(root: Node, loc: Loc) -> tuple[Mark, Mark]:
    """The marks of key and value at the longest existing prefix of `loc`."""
    key, node = root[0], root
    for step in loc:
        children = node[1]
        if isinstance(children, dict) and step in children:
            key, node = children[str(step)]
        elif isinstance(children, list) and isinstance(step, int) and step < len(children):
            node = children[step]
            key = node[0]
        else:
            break
    return key, node[0]


def diagnose(
    file: str, lines: tuple[str, ...], mark: Mark, code: Code, /, **args: object
) -> Diagnostic:
    """A problem at a mark, moved inside the file where the parser stopped past its end."""
    line = max(0, min(mark[0], len(lines) - 1))
    text = lines[line] if lines else ""
    column = max(0, min(mark[1], len(text)))
    return Diagnostic(code, Position(file, line + 1, column + 1), args, text)
