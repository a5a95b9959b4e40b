"""Share images are drawn once, kept for the next build, and asked for by pages as they come."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

import pytest
from PIL import Image

from planclaro.emit.artifact import Artifact
from planclaro.emit.cards import Easel, card_stock
from planclaro.site.card import SIZE, Card

VENDOR = Path(__file__).parents[2] / "assets/vendor"
VERSION = card_stock(VENDOR).version
CARDS = [Card(f"{name}/", "es", name, "", "Plan Claro") for name in ("uno", "dos", "tres")]


def drawn(cache: Path, cards: Iterable[Card]) -> list[Artifact]:
    """As a build does it."""
    with Easel(VENDOR, cache) as easel:
        begun = [each for card in cards for each in easel.take(card, card.address(VERSION))]
        return [*begun, *easel.rest()]


def test_every_card_is_written_once_however_many_pages_show_it(tmp_path: Path) -> None:
    found = drawn(tmp_path, [*CARDS, *CARDS])
    assert sorted(each.path for each in found) == sorted(c.address(VERSION) for c in CARDS)
    with Image.open(io.BytesIO(found[0].content)) as picture:
        assert (picture.format, picture.size) == ("PNG", SIZE)


def test_a_kept_card_is_not_drawn_again(tmp_path: Path) -> None:
    first = {each.path: each.content for each in drawn(tmp_path, CARDS)}
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes().replace(b"IDAT", b"iDAT", 1))
    again = {each.path: each.content for each in drawn(tmp_path, CARDS)}
    assert again == {path: content.replace(b"IDAT", b"iDAT", 1) for path, content in first.items()}


@pytest.mark.parametrize("broken", [b"", b"\x89PNG", b"text"])
def test_a_broken_file_is_drawn_again(tmp_path: Path, broken: bytes) -> None:
    first = drawn(tmp_path, CARDS[:1])
    for path in tmp_path.iterdir():
        path.write_bytes(broken)
    assert drawn(tmp_path, CARDS[:1]) == first


def test_cards_that_nobody_asks_for_are_forgotten(tmp_path: Path) -> None:
    drawn(tmp_path, CARDS)
    drawn(tmp_path, CARDS[:1])
    assert len(list(tmp_path.iterdir())) == 1


def test_a_disk_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert len(drawn(tmp_path / "file", CARDS)) == len(CARDS)


def test_what_goes_wrong_in_a_drawing_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError), Easel(tmp_path, tmp_path / "cache") as easel:
        [*easel.take(CARDS[0], "tarjetas/a.png"), *easel.rest()]


def test_a_name_changes_with_the_words_and_with_the_drawing() -> None:
    card = CARDS[0]
    other = Card("uno/", "es", "otro", "", "Plan Claro")
    assert card.address("1") == Card("uno/", "es", "uno", "", "Plan Claro").address("1")
    assert len({card.address("1"), card.address("2"), other.address("1")}) == 3
    assert card.address("1").startswith("tarjetas/uno.es.")
