"""The beginning of a text, where all of it does not fit."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

MORE = "…"


def shortened(text: str, room: int, cost: Callable[[str], int] = len) -> str:
    """The text if it costs no more than `room`, else as many of its words as do, and `…`."""
    if cost(text) <= room:
        return text
    left = room - cost(MORE)
    if left < 0:
        return ""
    end = 0
    for end, letter in enumerate(text):  # noqa: B007 - where it stops is what is asked for
        left -= cost(letter)
        if left < 0:
            break
    start = text[:end]
    words = start.rpartition(" ")[0] if text[end] != " " else start
    return (words or start).rstrip(" ,;:") + MORE


def encoded(text: str) -> str:
    """A text as a value of an address: nothing in it can end the value or begin another."""
    return quote(text, safe="")


def encoded_length(text: str) -> int:
    """How long it is there."""
    return len(encoded(text))
