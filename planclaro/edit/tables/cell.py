"""A cell as it was read, and what is wrong in it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from planclaro.diagnostics import Code


class Typed(Enum):
    """What the spreadsheet program takes a cell for."""

    TEXT = auto()
    NUMBER = auto()
    PERCENT = auto()
    DATE = auto()
    TRUTH = auto()
    FORMULA = auto()
    ERROR = auto()


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` is what was written, as far as it is known; `number` is set for NUMBER and PERCENT
    (there in per cent: 22.65)."""

    text: str
    typed: Typed = Typed.TEXT
    number: Decimal | None = None


EMPTY = Cell("")


class Wrong(Exception):
    """A cell that cannot be read: the code of the reason, and its values."""

    def __init__(self, code: Code, /, **args: object) -> None:
        super().__init__(code.id)
        self.code = code
        self.args_ = args


def folded(text: str) -> str:
    """For comparing headings and words: no accents, no capitals, single spaces."""
    plain = unicodedata.normalize("NFKD", text)
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", kept).strip().casefold()


def tidied(text: str) -> str:
    """A text as cells hold it: line ends are `\\n`, nothing empty at its ends."""
    return text.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n").strip()


MAX_LETTERS = 32_767
"""More Excel does not keep in a cell."""
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def escaped(text: str) -> str:
    """A text that looks like one of Excel's own escapes is not to be read as one."""
    return _ESCAPE.sub(r"_x005F_x\1_", text)


def unescaped(text: str) -> str:
    """The text of a cell."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
