"""Cards as they are drawn: whatever the words, nothing overflows and no digit is lost."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from planclaro.emit.card_drawing import EDGE, FOOT, LEFT, SANS, SERIF, compose, draw
from planclaro.emit.card_figures import SMALL
from planclaro.emit.card_letters import fit, font, letters_of, width
from planclaro.emit.card_sheet import FILLS, INKS, PAPER, Sheet
from planclaro.site.card import SIZE, Card, CardFigure, CardTrack

ROOT = Path(__file__).parents[2]
VENDOR = ROOT / "assets/vendor"
FACES = (VENDOR / SERIF, VENDOR / SANS)
BUDGET = 25_000
ENOUGH = 7
"""Contrast of text, by WCAG's AAA."""

words = st.text("aeinñáíóúqkwmxyzMWÑ'’.,-1230 ", max_size=150)
name = st.text("abcñÑWiáü", min_size=1, max_size=120)
number = st.integers(-(10**18) + 1, 10**18 - 1).map(lambda n: f"{n:,}") | st.sampled_from(
    ["0%", "22.65%", "0.00000000000000001", "-511,703"]
)
figure = st.builds(CardFigure, st.just("Línea de base · 2015") | words, number, words)
promise = figure | st.builds(
    CardFigure, words, st.just("Aumentar en 100%") | words, st.just(""), st.just(True)
)
share = st.floats(0, 1)
track = st.builds(CardTrack, number, number, share, share, st.tuples(share))
cards = st.builds(
    Card,
    page=st.just("uno/"),
    lang=st.just("es"),
    title=words,
    alt=st.just(""),
    site=st.just("Plan Claro") | name,
    above=st.just(()) | st.tuples(words) | st.tuples(name, st.just("Provincia de Puno")),
    details=st.lists(words, max_size=2).map(tuple),
    names=st.lists(name, max_size=40).map(tuple),
    crowd=st.just("40 planes"),
    source=words,
    passage=words,
)
targets = st.tuples(
    cards, st.tuples(promise) | st.tuples(figure, promise), st.none() | track, words
).map(lambda parts: _target(*parts))


def _target(
    card: Card, figures: tuple[CardFigure, ...], own: CardTrack | None, remark: str
) -> Card:
    joined = len(figures) == 2 and not figures[1].words
    return Card(
        **{
            **{name: getattr(card, name) for name in ("page", "lang", "title", "alt", "site")},
            "above": card.above,
            "source": card.source,
            "passage": card.passage,
            "figures": figures,
            "track": own if joined else None,
            "remark": remark,
        }
    )


@dataclass(frozen=True)
class Written:
    """A line on a card: the box of its letters."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: int
    face: Path


@dataclass
class Noted(Sheet):
    """A sheet that remembers what is written on it."""

    lines: list[Written] = field(default_factory=list)

    def __post_init__(self) -> None:
        Sheet.__init__(self)

    def write(self, x: float, baseline: float, text: str, face: Path, size: int, ink: str) -> None:
        left, top, right, bottom = font(face, size).getbbox(text, anchor="ls")
        box = (x + left, baseline + top, x + right, baseline + bottom)
        self.lines.append(Written(text, *box, size, face))
        super().write(x, baseline, text, face, size, ink)


def composed(card: Card) -> list[Written]:
    sheet = Noted()
    compose(card, *FACES, sheet)
    return [line for line in sheet.lines if line.text]


@settings(max_examples=80, deadline=None)
@given(st.one_of(cards, targets))
def test_no_text_leaves_the_card_or_meets_another(card: Card) -> None:
    lines = composed(card)
    for line in lines:
        assert line.left >= LEFT - line.size * 0.1, line
        assert line.right <= SIZE[0] - LEFT + line.size * 0.1, line
        assert line.top >= 0 and line.bottom <= SIZE[1] - EDGE + 1, line
        assert line.size >= SMALL
    for number, one in enumerate(lines):
        for other in lines[number + 1 :]:
            across = min(one.right, other.right) - max(one.left, other.left)
            down = min(one.bottom, other.bottom) - max(one.top, other.top)
            # An accent may reach into the line above, where it meets nothing but a descender.
            assert across <= 1 or down <= 0.34 * min(one.size, other.size), (one, other)


@settings(max_examples=50, deadline=None)
@given(targets)
def test_no_figure_lacks_a_digit(card: Card) -> None:
    told = [line.text for line in composed(card)]
    for each in card.figures:
        if not each.words:
            assert any(each.value in line for line in told), told


@settings(max_examples=50, deadline=None)
@given(st.one_of(cards, targets))
def test_what_is_not_there_is_an_ellipsis(card: Card) -> None:
    told = "".join(line.text for line in composed(card))
    for text in (card.title, *card.above, card.remark, card.source, card.passage):
        kept = re.sub(r"\s", "", text)
        plain = re.sub(r"\s", "", told)
        assert kept in plain or "…" in plain


def test_plans_are_named_alike_or_not_at_all() -> None:
    few = [f"Plan {number}" for number in range(12)]
    many = [f"Plan {number}" for number in range(60)]
    card = Card("c/", "es", "Social", "", "Plan Claro", names=tuple(few), crowd="12 planes")
    shown = [line for line in composed(card) if line.text in few]
    assert [line.text for line in shown] == few
    assert len({line.size for line in shown}) == 1
    card = Card("c/", "es", "Social", "", "Plan Claro", names=tuple(many), crowd="60 planes")
    told = [line.text for line in composed(card)]
    assert "60 planes" in told
    assert not set(many) & set(told)


def test_a_long_plan_name_never_hides_the_place() -> None:
    card = Card("c/", "es", "Social", "", "Plan Claro", ("Movimiento " * 9, "Provincia de Puno"))
    assert any(line.text.endswith("…, Provincia de Puno") for line in composed(card))


def test_the_figures_are_the_largest_on_a_card() -> None:
    figures = (CardFigure("Línea de base · 2015", "15.6%"), CardFigure("Meta · 2022", "5%"))
    own = CardTrack("0", "100%", 0.156, 0.05)
    card = Card("c/", "es", "Agua", "", "Plan Claro", figures=figures, track=own)
    sizes = {line.text: line.size for line in composed(card)}
    assert sizes["15.6%"] == sizes["5%"] > 2 * max(sizes["Agua"], sizes["Meta · 2022"])


@settings(max_examples=8, deadline=None)
@given(st.one_of(cards, targets))
def test_a_card_is_a_small_picture_and_always_the_same(card: Card) -> None:
    first = draw(card, *FACES)
    assert first == draw(card, *FACES)
    with Image.open(io.BytesIO(first)) as picture:
        assert (picture.size, picture.mode, picture.format) == (SIZE, "P", "PNG")
    assert len(first) <= 2 * BUDGET


def test_text_has_contrast_enough_and_the_colours_of_the_site() -> None:
    tokens = (ROOT / "assets/css/tokens.css").read_text("utf-8")
    light = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", tokens.partition("@media")[0]))
    assert light["paper"] == PAPER
    for colour, value in {**INKS, **FILLS}.items():
        assert light[colour] == value
    for value in INKS.values():
        assert _contrast(value, PAPER) >= ENOUGH


def _contrast(one: str, other: str) -> float:
    low, high = sorted(map(_luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [byte / 255 for byte in bytes.fromhex(colour[1:])]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("face", FACES)
def test_the_fonts_have_the_letters_of_quechua_aymara_and_spanish(face: Path) -> None:
    assert letters_of(face).issuperset("áéíóúüñÑ¿¡äïqQk'’ʼ“”«»%–·…°ºªm²³ \u00a0")
    assert not letters_of(face) & set("мקل字")


@given(words)
def test_a_line_is_as_wide_as_its_letters(text: str) -> None:
    for face in FACES:
        assert width(text, face, 50) == pytest.approx(font(face, 50).getlength(text), abs=0.5)


def test_lines_are_of_like_length_and_no_word_is_broken_that_fits() -> None:
    text = "Secundaria: resultado satisfactorio en comprensión lectora de la provincia"
    found = fit(text, FACES[1], (54, 50), 1000, 2)
    assert (" ".join(found.lines), found.whole) == (text, True)
    lengths = [width(line, FACES[1], found.size) for line in found.lines]
    assert min(lengths) > max(lengths) / 2


def test_a_cut_text_never_ends_inside_a_figure() -> None:
    text = "Aumentar en 123,456,789,012,345,678 viviendas"
    for room in range(200, 900, 25):
        last = fit(text, FACES[0], (44,), room, 1).lines[-1]
        assert re.sub(r"\D", "", last) in ("", "123456789012345678"), last


def test_the_foot_is_below_everything_else() -> None:
    card = Card("c/", "es", "Título " * 30, "", "Plan Claro", details=("Detalle " * 40,))
    own = [line for line in composed(card) if line.text != "Plan Claro"]
    assert max(line.bottom for line in own) < FOOT
