"""The beginning of a text, where all of it does not fit."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planclaro.site.shortened import encoded, encoded_length, shortened


@pytest.mark.parametrize(
    ("room", "short"),
    [
        (40, "Agua, luz y desagüe para todos"),
        (30, "Agua, luz y desagüe para todos"),
        (29, "Agua, luz y desagüe para…"),
        (11, "Agua, luz…"),
        (6, "Agua…"),
        (3, "Ag…"),
        (1, "…"),
        (0, ""),
    ],
)
def test_a_text_ends_with_a_whole_word(room: int, short: str) -> None:
    assert shortened("Agua, luz y desagüe para todos", room) == short


@given(text=st.text(), room=st.integers(0, 200))
def test_no_text_takes_more_than_its_room(text: str, room: int) -> None:
    assert len(shortened(text, room)) <= room
    assert encoded_length(shortened(text, room, encoded_length)) <= room


@given(text=st.text(), room=st.integers(0, 200))
def test_what_is_left_is_the_beginning(text: str, room: int) -> None:
    short = shortened(text, room)
    assert short == text or text.startswith(short.removesuffix("…"))


@given(text=st.text())
def test_an_encoded_text_is_one_value_and_comes_back(text: str) -> None:
    assert unquote(encoded(text)) == text
    assert not set(encoded(text)) & set("&#?=+ \n/<>\"'")
