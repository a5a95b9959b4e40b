"""The figures of a target on its card: as large as the room allows, side by side or, where they
are too long, one below the other. No digit is ever cut off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from planclaro.emit.card_letters import Set, cut, fit, width
from planclaro.emit.card_sheet import Sheet
from planclaro.site.card import CardFigure, CardTrack

SMALL, LABEL = 30, 38
UNITS = (LABEL, 34, SMALL)
INKS = ("ichu", "lake")
"""Baseline and target, as in the charts of the pages."""
SIZES = (180, 164, 148, 132, 116, 100, 88, 76)
STACKED = (92, 80, 68, 58, 50, 44)
_NOTHING = Set((), SMALL, True)
_LINE = 68
"""What a label takes."""
_ASIDE = 150
"""With less room than this after the figures, a unit stands below them."""
_TALL, _DEEP = 0.76, 0.14
"""What digits take of their size above the line they stand on, and below it."""
_GAP, _LABELS, _TRACK, _LEADING, _UNIT_LEADING = 64, 400, 62, 1.28, 1.12


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the sheet, and the fonts to write in it."""

    left: float
    top: float
    right: float
    bottom: float
    serif: Path
    sans: Path

    def room(self) -> float:
        """From side to side."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of text, `down` from the top of the figures."""

    x: float
    down: float
    text: str
    face: Path
    size: int
    ink: str


@dataclass(frozen=True, slots=True)
class _Column:
    """A figure, how wide it is, and its unit if it has one of its own."""

    figure: CardFigure
    wide: float
    under: Set


@dataclass(frozen=True, slots=True)
class _Block:
    """The figures set out: how high they are, their lines, where an arrow is to stand, and
    whether all of it is there."""

    height: float
    lines: tuple[_Line, ...]
    arrow: tuple[float, float, float] | None = None
    whole: bool = True


def draw_figures(
    sheet: Sheet,
    figures: Sequence[CardFigure],
    track: CardTrack | None,
    remark: str,
    area: Area,
) -> None:
    """The figures, their track if there is one, and what must be known beside them."""
    whole = area.bottom - area.top - (_TRACK if track else 0)
    block, told = _chosen(figures, track is not None, remark, area, whole)
    gap = (whole - block.height - _height(told)) / 2
    _draw_block(sheet, block, area.top + gap)
    y = area.top + block.height + 2 * gap
    if track:
        _draw_track(sheet, track, y + _TRACK / 2 - 4, area)
        y += _TRACK
    for number, line in enumerate(told.lines):
        at = y + told.size * (_LEADING * number + 0.95)
        sheet.write(area.left, at, line, area.sans, told.size, "ink")


def _chosen(
    figures: Sequence[CardFigure], joined: bool, remark: str, area: Area, room: float
) -> tuple[_Block, Set]:
    """The largest figures with which the remark stands there whole; else it is cut, and only then
    the words of a figure."""
    blocks = [*_beside(figures, joined, area), *_stacked(figures, area)]
    told = list(_remarks(remark, area))
    said = [each for each in told if each.whole]
    tries = chain(
        ((block, each) for block in blocks if block.whole for each in said),
        ((block, each) for each in reversed(told) for block in blocks if block.whole),
        ((block, each) for each in told for block in blocks),
    )
    fitting = (pair for pair in tries if pair[0].height + _height(pair[1]) <= room)
    return next(fitting, (blocks[-1], told[0]))


def _remarks(text: str, area: Area) -> Iterator[Set]:
    """The remark as it would best stand, then in less room."""
    if not text:
        yield _NOTHING
        return
    for sizes, most in (((34, SMALL), 1), ((34, SMALL), 2), ((SMALL,), 2), ((SMALL,), 3)):
        yield fit(text, area.sans, sizes, area.room(), most)


def _height(told: Set) -> float:
    return len(told.lines) * told.size * _LEADING


def _beside(figures: Sequence[CardFigure], joined: bool, area: Area) -> Iterator[_Block]:
    """Side by side, in every size at which they fit the width; with an arrow if `joined`. A unit
    that both have stands once, after the figures or below them."""
    unit = figures[0].unit
    alike = all(each.unit == unit for each in figures)
    for size in SIZES:
        columns = [_column(each, size, not alike, area) for each in figures]
        between = size * 0.95 if joined else _GAP
        rest = area.room() - sum(each.wide for each in columns) - between * (len(columns) - 1)
        if rest < 0 or not all(each.under.whole for each in columns):
            continue
        if not (alike and unit):
            yield _row(columns, size, between, joined, area, _NOTHING)
            continue
        aside = fit(unit, area.sans, UNITS, rest - 24, 2) if rest > _ASIDE else None
        if aside and aside.whole:
            yield _row(columns, size, between, joined, area, aside)
        under = fit(unit, area.sans, UNITS, area.room(), 1)
        if under.whole:
            below = [replace(columns[0], under=under), *columns[1:]]
            yield _row(below, size, between, joined, area, _NOTHING)


def _column(figure: CardFigure, size: int, own_unit: bool, area: Area) -> _Column:
    under = _NOTHING
    if own_unit and figure.unit:
        under = fit(figure.unit, area.sans, UNITS, area.room() * 0.46, 2)
    wide = (
        width(figure.value, area.serif, size),
        width(figure.label, area.sans, LABEL),
        *(width(line, area.sans, under.size) for line in under.lines),
    )
    return _Column(figure, max(wide), under)


def _row(
    columns: Sequence[_Column], size: int, between: float, joined: bool, area: Area, aside: Set
) -> _Block:
    """Label, figure and unit of each column; `aside` is the unit after the last figure."""
    lines, x, ground = [], area.left, _LINE + size * _TALL
    inks = INKS[-len(columns) :]
    for column, ink in zip(columns, inks, strict=True):
        lines.append(_Line(x, LABEL, column.figure.label, area.sans, LABEL, "ink"))
        lines.append(_Line(x, ground, column.figure.value, area.serif, size, ink))
        lines += _set(column.under, x, ground + size * _DEEP + column.under.size, area.sans)
        end, x = x + column.wide, x + column.wide + between
    step = aside.size * _UNIT_LEADING
    lines += _set(aside, end + 24, ground - step * (len(aside.lines) - 1), area.sans)
    below = max(len(each.under.lines) * each.under.size * _UNIT_LEADING for each in columns)
    arrow = (area.left + columns[0].wide, between, ground - size * 0.36) if joined else None
    return _Block(ground + size * _DEEP + below, tuple(lines), arrow)


def _set(text: Set, x: float, down: float, face: Path, ink: str = "ink") -> Iterator[_Line]:
    for number, line in enumerate(text.lines):
        yield _Line(x, down + number * text.size * _UNIT_LEADING, line, face, text.size, ink)


def _stacked(figures: Sequence[CardFigure], area: Area) -> Iterator[_Block]:
    """One below the other, each beside its label. The last of these always has room: there is
    one line a figure, and two for words, which then stand alone on the card."""
    for size, most in (*((size, 2) for size in STACKED), (STACKED[-1], 1)):
        lines, down, whole = [], 0.0, True
        for each, ink in zip(figures, INKS[-len(figures) :], strict=True):
            label = cut(each.label, area.sans, LABEL, _LABELS - 20)
            lines.append(_Line(area.left, down + size * 0.8, label, area.sans, LABEL, "ink"))
            told = f"{each.value} {each.unit}".rstrip()
            shown = fit(told, area.serif, (size,), area.room() - _LABELS, 2 if each.words else most)
            whole = whole and shown.whole
            lines += _set(shown, area.left + _LABELS, down + size * 0.86, area.serif, ink)
            down += len(shown.lines) * size * _UNIT_LEADING + 8
        if whole or size == STACKED[-1]:
            yield _Block(down, tuple(lines), whole=whole)


def _draw_block(sheet: Sheet, block: _Block, top: float) -> None:
    for line in block.lines:
        sheet.write(line.x, top + line.down, line.text, line.face, line.size, line.ink)
    if block.arrow:
        x, room, down = block.arrow
        long, head = room * 0.56, room * 0.2
        begin, y = x + (room - long) / 2, top + down
        sheet.box(begin, y - head * 0.22, long - head * 0.8, head * 0.44, "ink")
        tip = ((-head / 2, -head), (head / 2, 0), (-head / 2, head))
        sheet.shape(tip, (begin + long - head / 2, y), "ink")


def _draw_track(sheet: Sheet, track: CardTrack, y: float, area: Area) -> None:
    """Baseline and target on one axis, as in the charts of the pages."""
    low, high = (width(text, area.sans, SMALL) for text in (track.low, track.high))
    sheet.write(area.left, y + 11, track.low, area.sans, SMALL, "ink")
    sheet.write(area.right - high, y + 11, track.high, area.sans, SMALL, "ink")
    start, end = area.left + low + 36, area.right - high - 36

    def at(share: float) -> float:
        return start + share * (end - start)

    baseline, target = at(track.baseline), at(track.target)
    sheet.box(start, y - 7, end - start, 14, "track")
    sheet.box(min(baseline, target), y - 4, abs(target - baseline), 8, "ink")
    for other in track.others:
        sheet.ring((at(other), y), 15, "clay")
    sheet.disc((baseline, y), 18, "ichu")
    sheet.shape(((0, -24), (24, 0), (0, 24), (-24, 0)), (target, y), "lake")
