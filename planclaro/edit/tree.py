"""A content file as a tree that can be changed and written again, its comments kept.

`read_tree` gives ruamel.yaml's mappings and lists, in which every value is text, as it is for
`read.load`: a number, a date or `no` stays as written, with its quotes or without. What is put
into the tree may be text, int, float, Decimal, bool, None, a date, mappings and lists of these;
text that other programs would take for a number or a date is put in quotes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import RoundTripConstructor
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter
from ruamel.yaml.resolver import BaseResolver
from ruamel.yaml.scalarstring import PlainScalarString

from planclaro.edit.layout import laid_out

__all__ = ["CommentedMap", "CommentedSeq", "in_braces", "read_tree", "write_tree"]

_TEXT = "tag:yaml.org,2002:str"
# What YAML 1.1 or 1.2 reads as something other than text.
_TYPED = re.compile(
    r"[-+]?(\.?[0-9][0-9_,.:eEoxa-fA-F+-]*|\.inf|\.nan)"
    r"|~|null|true|false|yes|no|on|off|y|n|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|=|<<",
    re.IGNORECASE,
)
_UNSAFE = re.compile(r"^[-?:,\[\]{}#&*!|>'\"%@`~\s=]|[:\s]$|: | #|\t|\r|^(---|\.\.\.)")
_ANY_WIDTH = 1_000_000


def read_tree(text: str, file: str = "") -> CommentedMap:
    """The root mapping of a file. Raises `layout.NotLaidOut` where it cannot be read."""
    tree = _yaml().load(laid_out(text, file))
    return tree if isinstance(tree, CommentedMap) else CommentedMap()


def write_tree(tree: Mapping[str, Any]) -> str:
    """The text of a file, in the one layout."""
    stream = StringIO()
    _yaml().dump(tree, stream)
    return laid_out(stream.getvalue())


def in_braces(**fields: object) -> CommentedMap:
    """A mapping that is written `{table: t-1, row: 3}` as long as it fits."""
    made = CommentedMap(fields)
    made.fa.set_flow_style()
    return made


class _Constructor(RoundTripConstructor):
    """Every plain scalar is known as one that was written plain."""

    def construct_scalar(self, node: Any) -> Any:
        if isinstance(node, ScalarNode) and not node.style:
            return PlainScalarString(node.value, anchor=node.anchor)
        return super().construct_scalar(node)


class _Resolver(BaseResolver):
    """Nothing is a number, a date or a truth."""

    def __init__(self, version: Any = None, loader: Any = None, loadumper: Any = None) -> None:
        super().__init__(loadumper or loader)

    @property
    def processing_version(self) -> tuple[int, int]:
        """That of PyYAML, which reads the content."""
        return (1, 1)


class _Representer(RoundTripRepresenter):
    """New values: text in quotes where it could be taken for something else."""

    def plain(self, data: object) -> ScalarNode:
        return self.represent_scalar(_TEXT, str(data), style="")

    def number(self, data: Decimal) -> ScalarNode:
        return self.represent_scalar(_TEXT, f"{data:f}", style="")

    def fraction(self, data: float) -> ScalarNode:
        return self.number(Decimal(repr(data)))

    def switch(self, data: bool) -> ScalarNode:
        return self.represent_scalar(_TEXT, "true" if data else "false", style="")

    def nothing(self, data: None) -> ScalarNode:
        return self.represent_scalar(_TEXT, "~", style="")

    def text(self, data: str) -> ScalarNode:
        text = str(data)
        if "\n" in text and "\r" not in text:
            return self.represent_scalar(_TEXT, text, style="|")
        quoted = not text or _TYPED.fullmatch(text) or _UNSAFE.search(text)
        return self.represent_scalar(_TEXT, text, style='"' if quoted else "")


for _type, _how in (
    (int, _Representer.plain),
    (date, _Representer.plain),
    (Decimal, _Representer.number),
    (float, _Representer.fraction),
    (bool, _Representer.switch),
    (type(None), _Representer.nothing),
    (str, _Representer.text),
):
    _Representer.add_representer(_type, _how)
_Representer.add_multi_representer(str, _Representer.text)


def _yaml() -> YAML:
    yaml = YAML(typ="rt", pure=True)
    yaml.Constructor, yaml.Representer, yaml.Resolver = _Constructor, _Representer, _Resolver
    yaml.preserve_quotes = True
    yaml.width = _ANY_WIDTH
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml
