"""Share images: drawn beside the pages, each once, and kept for the next build.

A card is kept under its own name, which is the digest of what it shows and how it is drawn.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PIL import __version__ as pillow

from planclaro.emit.artifact import Artifact
from planclaro.emit.card_drawing import SANS, SERIF, draw
from planclaro.emit.card_letters import letters_of
from planclaro.site.card import Card, CardStock

_CODE = ("card_drawing", "card_figures", "card_letters", "card_sheet")
_FIRST, _LAST = b"\x89PNG", b"IEND\xaeB`\x82"
"""How a whole picture begins and ends."""


def card_stock(vendor: Path) -> CardStock:
    """What pages need to know: whatever changes a picture changes the version."""
    serif, sans = vendor / SERIF, vendor / SANS
    code = (Path(__file__).with_name(f"{name}.py") for name in _CODE)
    content = b"".join(path.read_bytes() for path in (*code, serif, sans))
    version = hashlib.sha256(f"Pillow {pillow}\n".encode() + content).hexdigest()
    return CardStock(version, letters_of(serif) & letters_of(sans))


class Easel:
    """Draws cards in the background while pages are made; used as a context, so that nothing is
    drawn any more once the build has ended, however it did."""

    def __init__(self, vendor: Path, cache: Path) -> None:
        self._vendor, self._cache = vendor, cache
        self._pool = ThreadPoolExecutor(max_workers=min(4, os.cpu_count() or 1))
        self._begun: set[str] = set()
        self._drawing: list[tuple[str, Future[bytes]]] = []

    def __enter__(self) -> Easel:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._pool.shutdown(cancel_futures=True)

    def only(self, card: Card, address: str) -> Artifact:
        """This card at once; others that earlier builds drew are not forgotten."""
        return Artifact(address, self._kept(address) or self._draw(card, address))

    def take(self, card: Card, address: str) -> Iterator[Artifact]:
        """Begin a card, the first time it is asked for; yields what has become ready."""
        if address not in self._begun:
            self._begun.add(address)
            kept = self._kept(address)
            if kept is not None:
                yield Artifact(address, kept)
            else:
                self._drawing.append((address, self._pool.submit(self._draw, card, address)))
        while self._drawing and self._drawing[0][1].done():
            yield self._next()

    def rest(self) -> Iterator[Artifact]:
        """Whatever is still being drawn; then forgets the cards that nobody asked for."""
        while self._drawing:
            yield self._next()
        self._forget()

    def _next(self) -> Artifact:
        address, drawing = self._drawing.pop(0)
        return Artifact(address, drawing.result())

    def _draw(self, card: Card, address: str) -> bytes:
        content = draw(card, self._vendor / SERIF, self._vendor / SANS)
        path = self._place(address)
        half = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            half.write_bytes(content)
            half.replace(path)
        return content

    def _kept(self, address: str) -> bytes | None:
        """What an earlier build drew; None for a file that is missing or not whole."""
        with suppress(OSError):
            content = self._place(address).read_bytes()
            if content.startswith(_FIRST) and content.endswith(_LAST):
                return content
        return None

    def _place(self, address: str) -> Path:
        return self._cache / address.replace("/", "+")

    def _forget(self) -> None:
        kept = {self._place(address).name for address in self._begun}
        with suppress(OSError):
            for path in self._cache.iterdir():
                if path.name not in kept:
                    path.unlink()
