"""The parts a draft is made of: plain data with places, and texts that pages can show."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

from planclaro.diagnostics import Words
from planclaro.edit import draft_words as says
from planclaro.edit.wording import one_line
from planclaro.model.scalars import is_blank
from planclaro.read.checks.markdown import MAX_LENGTH, trouble

Node: TypeAlias = "str | int | Decimal | list[Node] | dict[str, Node]"
Place: TypeAlias = "tuple[str | int, ...]"
Comments: TypeAlias = "dict[Place, str]"

_COSTLY = str.maketrans("", "", "[]`*_|<>{}&")
_ENOUGH = 2_000


def kept(text: str) -> tuple[str, Words | None]:
    """A text on one line as a page can show it, and why it is not as it was; "" for a text in
    which there is nothing to see."""
    told = one_line(text)
    if is_blank(told):
        return "", None
    if not trouble(told):
        return told, None
    long = len(told) > MAX_LENGTH
    told = told[: MAX_LENGTH - 1] + "…" if long else told
    if trouble(told):
        told = one_line(told.translate(_COSTLY))[:_ENOUGH]
        long = False
    return ("" if is_blank(told) or trouble(told) else told), says.SHORTENED if long else says.SIGNS
