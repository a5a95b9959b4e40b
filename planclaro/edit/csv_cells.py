"""Texts as cells of a CSV, which no program is to take for formulas."""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def defused(text: str) -> str:
    """An apostrophe before what would be a formula; `undefused` takes it away again."""
    sure = text.removeprefix("-").replace(".", "", 1)
    if sure.isascii() and sure.isdigit():
        return text
    return "'" + text if text.startswith((*_FORMULA, "'")) else text


def undefused(text: str) -> str:
    """What stood there before it was defused."""
    return text[1:] if text[:1] == "'" and text[1:].startswith((*_FORMULA, "'")) else text
