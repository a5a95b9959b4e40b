"""CBOR, as far as Pagefind writes it; values and bytes from appendix A of RFC 8949."""

from __future__ import annotations

import pytest

from planclaro.emit.cbor import decoded


@pytest.mark.parametrize(
    ("value", "data"),
    [
        (0, "00"),
        (23, "17"),
        (24, "1818"),
        (1000, "1903e8"),
        (1000000, "1a000f4240"),
        (1000000000000, "1b000000e8d4a51000"),
        (-1, "20"),
        (-1000, "3903e7"),
        ("", "60"),
        ("ü", "62c3bc"),
        ([], "80"),
        ([1, [2, 3], [4, 5]], "8301820203820405"),
        (list(range(1, 26)), "98190102030405060708090a0b0c0d0e0f101112131415161718181819"),
    ],
)
def test_values(value: object, data: str) -> None:
    assert decoded(bytes.fromhex(data)) == value


@pytest.mark.parametrize("data", ["f5", "a0", "9fff", "40"])
def test_what_pagefind_does_not_write_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="CBOR"):
        decoded(bytes.fromhex(data))
