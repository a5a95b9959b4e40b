"""Addresses: what is one, and what a browser would take for another."""

from __future__ import annotations

import pytest

from planclaro.model.addresses import is_link, is_root

ROOTS = [
    "https://ejemplo.pe/",
    "https://ejemplo.pe",
    "http://localhost:8000/",
    "https://nadie.github.io/plan-claro/",
    "https://ejemplo.pe/planes/2026/",
    "https://ejemplo.pe/~nadie/a%20b/",
    "https://ñandú.pe/año/",
    "https://[::1]:8000/",
    "HTTPS://Ejemplo.PE/",
]
NO_HOST = [
    "",
    "/",
    "https:",
    "https://",
    "https:///a/",
    "https://:80/",
    "https://./",
    "https://a..b/",
]
NO_ADDRESS = [
    *NO_HOST,
    "ejemplo.pe",
    "//ejemplo.pe/",
    "ftp://ejemplo.pe/",
    "javascript:alert(1)",
    "https://[/",
    "https://[::/",
    "https://[1.2.3.4]/",
    "https://ejemplo.pe:0/",
    "https://ejemplo.pe:65536/",
    "https://ejemplo.pe:x/",
    "https://onpe.pe@ejemplo.pe/",
    "https://uno:clave@ejemplo.pe/",
    "https://ejemplo.pe/a b/",
    "https://ejem plo.pe/",
    "https://ejemplo.pe/\t",
    "https://ejemplo.pe/\n",
    "https://ejemplo.pe/\x00",
    "https://ejemplo.pe/\u200b",
    "https://ejemplo.pe/\u202e",
    "https://ejemplo.pe\\@otro.pe/",
    'https://ejemplo.pe/"',
    "https://ejemplo.pe/<b>",
]
NO_ROOTS = [
    *NO_ADDRESS,
    "mailto:nadie@ejemplo.pe",
    "https://ejemplo.pe/?q=/",
    "https://ejemplo.pe?q=/",
    "https://ejemplo.pe/#/",
    "https://ejemplo.pe//",
    "https://ejemplo.pe//otro.pe/",
    "https://ejemplo.pe/a//b/",
    "https://ejemplo.pe/../",
    "https://ejemplo.pe/a/./",
    "https://ejemplo.pe/%2E%2e/",
    "https://ejemplo.pe/a%2f../",
    "https://ejemplo.pe/%0a/",
    "https://ejemplo.pe/%zz/",
    "https://ejemplo.pe/'/",
]
LINKS = [
    *ROOTS,
    "https://ejemplo.pe/plan.pdf?id=1&b=%20#page=3",
    "https://ejemplo.pe?id=1",
    "https://web.archive.org/web/2018*/https://ejemplo.pe/(a)_'b'",
    "mailto:nadie@ejemplo.pe",
    "mailto:nadie@ejemplo.pe?subject=Un%20error",
]
NO_LINKS = [
    *NO_ADDRESS,
    "mailto:",
    "mailto:nadie",
    "mailto:@ejemplo.pe",
    "mailto:nadie@",
    "mailto:?to=nadie@ejemplo.pe",
    "mailto:nadie de@ejemplo.pe",
]


@pytest.mark.parametrize("text", ROOTS)
def test_a_root(text: str) -> None:
    assert is_root(text)


@pytest.mark.parametrize("text", NO_ROOTS)
def test_no_root(text: str) -> None:
    assert not is_root(text)


@pytest.mark.parametrize("text", LINKS)
def test_a_link(text: str) -> None:
    assert is_link(text)


@pytest.mark.parametrize("text", NO_LINKS)
def test_no_link(text: str) -> None:
    assert not is_link(text)
