"""The sheet a card is drawn on: a picture of few colours, each in a few shades, so that its file
stays small. Everything is put down with soft edges."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw

from planclaro.emit.card_letters import font
from planclaro.site.card import SIZE

SHADES = 3
PAPER = "#faf6ef"
INKS = {"ink": "#1c2226", "lake": "#0b4d5a", "ichu": "#6d470b", "clay": "#7a2f16"}
"""What letters are written in, by the names of `assets/css/tokens.css`."""
FILLS = {"track": "#e3dacb"}
"""What is only filled, never written in: it has no shades."""
Point = tuple[float, float]
_FINE = 4
"""Shapes are drawn as many times as large, then reduced."""


class Sheet:
    """An indexed picture, 16 colours at most: four bits a pixel."""

    def __init__(self) -> None:
        self._image = Image.new("P", SIZE, 0)
        self._image.putpalette(_palette())
        self._draw = ImageDraw.Draw(self._image)

    def write(self, x: float, baseline: float, text: str, face: Path, size: int, ink: str) -> None:
        """A line of text from `x`, standing on `baseline`."""
        letters = font(face, size)
        left, top, right, bottom = letters.getbbox(text, anchor="ls")
        mask = Image.new("L", (int(right - left) + 2, int(bottom - top) + 2), 0)
        ImageDraw.Draw(mask).text((-left, -top), text, font=letters, fill=255, anchor="ls")
        self._put(mask, (round(x + left), round(baseline + top)), ink)

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        left, top, right, bottom = round(x), round(y), round(x + width), round(y + height)
        if left < right and top < bottom:
            self._draw.rectangle((left, top, right - 1, bottom - 1), fill=_solid(colour))

    def shape(self, points: Sequence[Point], at: Point, ink: str) -> None:
        """A filled polygon round `at`."""
        mask, half = _shape(tuple(points))
        self._put(mask, (round(at[0]) - half, round(at[1]) - half), ink)

    def disc(self, at: Point, radius: float, ink: str) -> None:
        """A filled circle."""
        mask, half = _disc(radius)
        self._put(mask, (round(at[0]) - half, round(at[1]) - half), ink)

    def ring(self, at: Point, radius: float, colour: str) -> None:
        """A circle, filled with paper."""
        box = [round(part + side * radius) for side in (-1, 1) for part in at]
        self._draw.ellipse(box, fill=0, outline=_solid(colour), width=5)

    def png(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        # Level 9 takes eight times as long for 5% less.
        self._image.save(out, "PNG", bits=4, compress_level=7)
        return out.getvalue()

    def _put(self, mask: Image.Image, corner: tuple[int, int], ink: str) -> None:
        shaded = mask.point(_shading(ink))
        self._image.paste(shaded, corner, shaded.point(_SEEN))


_SEEN = [0] + [255] * 255


@lru_cache(maxsize=8)
def _shading(ink: str) -> list[int]:
    """From how much of a pixel is covered to its colour's number."""
    first = 1 + list(INKS).index(ink) * SHADES
    levels = (round(covered / 255 * SHADES) for covered in range(256))
    return [first + level - 1 if level else 0 for level in levels]


def _solid(colour: str) -> int:
    if colour in INKS:
        return (list(INKS).index(colour) + 1) * SHADES
    return 1 + len(INKS) * SHADES + list(FILLS).index(colour)


def _palette() -> list[int]:
    paper, colours = _rgb(PAPER), [_rgb(PAPER)]
    for ink in map(_rgb, INKS.values()):
        for level in range(1, SHADES + 1):
            share = level / SHADES
            colours.append(
                tuple(round(p + (i - p) * share) for p, i in zip(paper, ink, strict=True))
            )
    colours += map(_rgb, FILLS.values())
    return [part for colour in colours for part in colour]


def _rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


@lru_cache(maxsize=64)
def _shape(points: tuple[Point, ...]) -> tuple[Image.Image, int]:
    half = int(max(abs(part) for point in points for part in point)) + 1
    fine = [((x + half) * _FINE, (y + half) * _FINE) for x, y in points]
    mask = Image.new("L", (half * 2 * _FINE,) * 2, 0)
    ImageDraw.Draw(mask).polygon(fine, fill=255)
    return mask.reduce(_FINE), half


@lru_cache(maxsize=16)
def _disc(radius: float) -> tuple[Image.Image, int]:
    half = int(radius) + 1
    mask = Image.new("L", (half * 2 * _FINE,) * 2, 0)
    ends = ((half - radius) * _FINE, (half + radius) * _FINE)
    ImageDraw.Draw(mask).ellipse((ends[0], ends[0], ends[1], ends[1]), fill=255)
    return mask.reduce(_FINE), half
