"""Reads CBOR (RFC 8949) as Pagefind writes it: whole numbers, texts, and lists of these."""

from __future__ import annotations

from typing import Any

_SIZES = {24: 1, 25: 2, 26: 4, 27: 8}
_UNSIGNED, _NEGATIVE, _TEXT, _LIST = 0, 1, 3, 4


def decoded(data: bytes) -> Any:
    """The value that the bytes hold. Raises `ValueError` for what Pagefind does not write."""
    value, _ = _value(data, 0)
    return value


def _value(data: bytes, at: int) -> tuple[Any, int]:
    kind, small = divmod(data[at], 32)
    at += 1
    size = _SIZES.get(small, 0)
    if small > 23 and not size:
        raise ValueError(f"CBOR: {data[at - 1]:#x}")
    number = int.from_bytes(data[at : at + size], "big") if size else small
    at += size
    if kind == _UNSIGNED:
        return number, at
    if kind == _NEGATIVE:
        return -1 - number, at
    if kind == _TEXT:
        return data[at : at + number].decode(), at + number
    if kind != _LIST:
        raise ValueError(f"CBOR: {kind}")
    items = []
    for _ in range(number):
        item, at = _value(data, at)
        items.append(item)
    return items, at
