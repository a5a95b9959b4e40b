"""Letters on cards: how wide a text is in the cards' own fonts, and how it is broken to fit.

Text is measured and drawn by Pillow's basic layout, which is the same on every machine.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

ELLIPSIS = "…"
_FIGURE, _FIGURE_END = re.compile(r"[\d.,%]"), re.compile(r"[\d.,]+$")


@lru_cache(maxsize=256)
def font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    """A font at a size, opened once."""
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


@dataclass(frozen=True, slots=True)
class Set:
    """A text set to fit: its lines, the size of its letters, and whether it stands there whole,
    with no word broken and nothing cut off."""

    lines: tuple[str, ...]
    size: int
    whole: bool


def width(text: str, path: Path, size: int) -> float:
    """How wide a line is, in pixels: its letters one after the other, as the basic layout sets a
    font without a table of pairs."""
    return sum(_advance(letter, path, size) for letter in text)


@lru_cache(maxsize=65536)
def _advance(letter: str, path: Path, size: int) -> float:
    return font(path, size).getlength(letter)


def fit(text: str, path: Path, sizes: Sequence[int], room: float, most: int) -> Set:
    """The text at the first of the sizes at which it fits whole, no word broken; else at the last,
    long words broken and the end cut with an ellipsis where it must be."""
    for size in sizes:
        lines = _lines(text, path, size, room)
        if len(lines) <= most and all(width(line, path, size) <= room for line in lines):
            return Set(_even(lines, text, path, size, room), size, True)
    size = sizes[-1]
    lines = _lines(_broken(text, path, size, room), path, size, room)
    if len(lines) <= most:
        return Set(tuple(lines), size, False)
    last = cut(" ".join(lines[most - 1 :]), path, size, room)
    return Set((*lines[: most - 1], last), size, False)


def cut(text: str, path: Path, size: int, room: float) -> str:
    """The text, its end cut with an ellipsis if it is too long for the room. Not inside a figure:
    one that lacks digits would be another."""
    if width(text, path, size) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + ELLIPSIS, path, size) <= room:
            low = middle
        else:
            high = middle - 1
    kept = text[:low]
    if _FIGURE.match(text[low : low + 1]):
        kept = _FIGURE_END.sub("", kept)
    return kept.rstrip(" ,;:.·(") + ELLIPSIS


def _lines(text: str, path: Path, size: int, room: float) -> list[str]:
    """Filled line by line; a word that is too long stands alone and sticks out."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip(" ")
        if not lines[-1] or width(longer, path, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _even(lines: Sequence[str], text: str, path: Path, size: int, room: float) -> tuple[str, ...]:
    """As many lines, of lengths as equal as may be."""
    best, narrow, wide = lines, room / 2, room
    while len(lines) > 1 and wide - narrow > size / 4:
        middle = (narrow + wide) / 2
        tried = _lines(text, path, size, middle)
        if len(tried) <= len(lines) and all(width(each, path, size) <= middle for each in tried):
            best, wide = tried, middle
        else:
            narrow = middle
    return tuple(best)


def _broken(text: str, path: Path, size: int, room: float) -> str:
    """Words that are wider than the room are broken where it ends."""
    return " ".join(
        " ".join(_pieces(word, path, size, room)) if width(word, path, size) > room else word
        for word in text.split(" ")
    )


def _pieces(word: str, path: Path, size: int, room: float) -> Iterator[str]:
    piece = ""
    for letter in word:
        if piece and width(piece + letter, path, size) > room:
            yield piece
            piece = ""
        piece += letter
    yield piece


def letters_of(path: Path) -> frozenset[str]:
    """What a font has letters for: its character map of format 4, as the cards' fonts have it."""
    data = path.read_bytes()
    (tables,) = struct.unpack_from(">H", data, 4)
    for number in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", data, 12 + 16 * number)
        if tag == b"cmap":
            return frozenset(_mapped(data, offset))
    raise ValueError(f"no character map: {path}")


def _mapped(data: bytes, start: int) -> Iterator[str]:
    (count,) = struct.unpack_from(">H", data, start + 2)
    for number in range(count):
        (offset,) = struct.unpack_from(">L", data, start + 8 + 8 * number)
        table = start + offset
        form, _, _, doubled = struct.unpack_from(">HHHH", data, table)
        if form == 4:
            ends = struct.unpack_from(f">{doubled // 2}H", data, table + 14)
            starts = struct.unpack_from(f">{doubled // 2}H", data, table + 16 + doubled)
            for first, last in zip(starts, ends, strict=True):
                yield from (chr(code) for code in range(first, last + 1) if code != 0xFFFF)
