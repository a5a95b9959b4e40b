"""Cards to pictures: one layout for targets, one for everything else; the same for all plans.

A chat shows a card 300 pixels wide, a quarter of its size. So what matters most is as large as
its room allows, and nothing is smaller than `SMALL`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from planclaro.emit.card_figures import SMALL, Area, draw_figures
from planclaro.emit.card_letters import Set, cut, fit, width
from planclaro.emit.card_sheet import Sheet
from planclaro.site.card import SIZE, Card, legible

SERIF, SANS = "noto-serif-bold.latin.ttf", "noto-sans-semibold.latin.ttf"
LEFT, TOP, FOOT, EDGE = 60, 40, 534, 16
"""Where the content begins, where the foot does, and how high the woven edge is."""
ROOM = SIZE[0] - 2 * LEFT
HIGH, WIDE = 1.12, 1.32
"""Leading of titles and of everything else."""
TITLES, DETAILS = (136, 120, 108, 96, 84, 74, 66, 58), (60, 52, 46, 42, 38)
ONE_LINE, THREE_LINES = 84, 74
"""A title is not made smaller than this to stand on one line; from this on, it may take three."""
NAMES = (
    *((1, 64), (1, 56), (2, 50), (1, 50), (2, 44), (1, 44), (3, 38), (2, 38), (1, 38)),
    *((2, 34), (1, 34), (3, SMALL), (2, SMALL), (1, SMALL)),
)
"""Columns and size for the names of plans, from few to many."""
FEW = 3
"""As many names get a line of their own; the title makes room for it."""


def draw(card: Card, serif: Path, sans: Path) -> bytes:
    """The picture of a card, as PNG: one font for headings and figures, one for the rest."""
    sheet = Sheet()
    compose(card, serif, sans, sheet)
    return sheet.png()


def compose(card: Card, serif: Path, sans: Path, sheet: Sheet) -> None:
    """As `draw`, on this sheet."""
    _Drawing(_legible(card), serif, sans, sheet).compose()


def _legible(card: Card) -> Card:
    return replace(
        card,
        site=legible(card.site),
        above=tuple(map(legible, card.above)),
        title=legible(card.title),
        details=tuple(map(legible, card.details)),
        figures=tuple(
            replace(
                each,
                label=legible(each.label),
                value=legible(each.value),
                unit=legible(each.unit),
            )
            for each in card.figures
        ),
        remark=legible(card.remark),
        names=tuple(map(legible, card.names)),
        crowd=legible(card.crowd),
        source=legible(card.source),
        passage=legible(card.passage),
    )


class _Drawing:
    """A card being drawn, from top to bottom: `_y` is where the next thing may begin."""

    def __init__(self, card: Card, serif: Path, sans: Path, sheet: Sheet) -> None:
        self._card, self._serif, self._sans = card, serif, sans
        self._sheet, self._y = sheet, float(TOP)

    def compose(self) -> None:
        self._edge()
        if not self._card.site:
            self._mark(LEFT, TOP + 40, 120)
            self._y += 180
        self._above()
        if self._card.figures:
            self._target()
        else:
            self._heading()
        if self._card.site:
            self._foot()

    # --- around ---------------------------------------------------------

    def _edge(self) -> None:
        """The woven edge of the site."""
        x = 0
        yarns = (("lake", 120), ("ichu", 24), ("", 12), ("clay", 24), ("", 12), ("ichu", 24))
        while x < SIZE[0]:
            for colour, length in yarns:
                if colour:
                    self._sheet.box(x, SIZE[1] - EDGE, length, EDGE, colour)
                x += length

    def _mark(self, x: float, y: float, size: float) -> None:
        """The three bars of the wordmark, as in `assets/img/icon.svg`."""
        for down, long in ((0, 8), (6.5, 14), (13, 20)):
            self._sheet.box(x, y + down / 20 * size, long / 20 * size, size / 4, "lake")

    def _above(self) -> None:
        """What stands over the title: plan and place. Of the place nothing is cut off."""
        if not self._card.above:
            return
        *first, last = self._card.above
        line = fit(", ".join(self._card.above), self._sans, (42, 38, 34), ROOM, 1)
        text = line.lines[0]
        if first and not line.whole:
            tail = cut(f", {last}", self._sans, line.size, ROOM * 0.6)
            room = ROOM - width(tail, self._sans, line.size)
            text = cut(", ".join(first), self._sans, line.size, room) + tail
        self._sheet.write(LEFT, self._y + 36, text, self._sans, line.size, "lake")
        self._y += 60

    def _foot(self) -> None:
        """Whose site it is, and the source."""
        self._sheet.box(LEFT, FOOT, ROOM, 3, "track")
        self._mark(LEFT, FOOT + 20, 42)
        name = fit(self._card.site, self._serif, (44, 36, SMALL), 400, 1)
        self._sheet.write(LEFT + 60, FOOT + 56, name.lines[0], self._serif, name.size, "ink")
        room = ROOM - 60 - width(name.lines[0], self._serif, name.size) - 48
        told = [
            cut(text, self._sans, SMALL, room) for text in (self._card.source, self._card.passage)
        ]
        if not self._card.passage:
            told = [*fit(self._card.source, self._sans, (SMALL,), room, 2).lines]
        for number, line in enumerate(told):
            x = SIZE[0] - LEFT - width(line, self._sans, SMALL)
            y = FOOT + (35 + 35 * number if len(told) > 1 else 53)
            self._sheet.write(x, y, line, self._sans, SMALL, "ink")

    # --- plans, dimensions, comparisons, subjects, the site -------------

    def _heading(self) -> None:
        """A title, what is said of it, the names of plans: in the largest sizes that fit."""
        room = (FOOT if self._card.site else SIZE[1] - EDGE) - 16 - self._y
        names = 24 + NAMES[0][1] * WIDE * min(len(self._card.names), FEW)
        names = names if self._card.names else 0
        for title, details in self._settings():
            used = _high(title, HIGH) + 14 + _high(details, WIDE) + names
            if title.whole and details.whole and used <= room:
                break
        self._y += max(0.0, room - used) * 0.35
        self._lines(title, self._serif, "ink", HIGH)
        self._y += 14
        self._lines(details, self._sans, "ink", WIDE)
        if self._card.names:
            self._y += 24
            self._names()

    def _settings(self) -> Iterator[tuple[Set, Set]]:
        """Title and details, from large to small. Above names, a title on one line is better."""
        named = bool(self._card.names)
        sizes = TITLES[2 if named else 0 :]
        lines = [(size, 1) for size in sizes if named and size >= ONE_LINE]
        lines += [(size, 2 if named or size > THREE_LINES else 3) for size in sizes]
        for size, most in lines:
            title = fit(self._card.title, self._serif, (size,), ROOM, most)
            for small in DETAILS[2 if named else 0 :]:
                if small * 1.4 <= size:
                    yield title, self._details(small)

    def _details(self, size: int) -> Set:
        told = [fit(text, self._sans, (size,), ROOM, 2) for text in self._card.details]
        lines = tuple(line.strip(" ·") for each in told for line in each.lines)
        return Set(lines, size, all(each.whole for each in told))

    def _names(self) -> None:
        """All plans alike, in their order, down and then across; or none, only how many."""
        names, room = self._card.names, FOOT - 10 - self._y
        for columns, size in NAMES:
            rows, across = -(-len(names) // columns), ROOM / columns
            inner = across - size * 1.2
            shown = [cut(name, self._sans, size, inner) for name in names]
            # Only in the last resort is a name cut, and never so that two are the same.
            told = [*names] if (columns, size) != NAMES[-1] else shown
            if rows * size * WIDE <= room and shown == told and len({*shown}) == len({*names}):
                for number, line in enumerate(shown):
                    x = LEFT + number // rows * across
                    y = self._y + number % rows * size * WIDE
                    self._sheet.box(x, y + size * 0.48, size * 0.5, size * 0.25, "lake")
                    self._sheet.write(x + size * 0.8, y + size, line, self._sans, size, "ink")
                return
        self._lines(fit(self._card.crowd, self._sans, (64, 50), ROOM, 1), self._sans, "ink", WIDE)

    # --- targets --------------------------------------------------------

    def _target(self) -> None:
        title = fit(self._card.title, self._sans, (56, 50, 46, 42), ROOM, 2)
        self._lines(title, self._sans, "ink", 1.2)
        right, bottom = SIZE[0] - LEFT, FOOT - 10
        area = Area(LEFT, self._y + 14, right, bottom, self._serif, self._sans)
        draw_figures(self._sheet, self._card.figures, self._card.track, self._card.remark, area)

    def _lines(self, text: Set, face: Path, ink: str, leading: float) -> None:
        for line in text.lines:
            baseline = self._y + text.size * (leading / 2 + 0.36)
            self._sheet.write(LEFT, baseline, line, face, text.size, ink)
            self._y += text.size * leading


def _high(text: Set, leading: float) -> float:
    return len(text.lines) * text.size * leading
