"""Ctrl-C and `kill`, held back while stopping would leave something half done."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Not every system has all of them."""


@contextmanager
def held() -> Iterator[Callable[[], None]]:
    """Signals that would end the block wait for its end, or for a call of what it is given.

    Only those that Python handles: a process that dies of one takes no advice.
    """
    waiting: list[int] = []
    handlers: dict[int, Callable[[int, FrameType | None], object]] = {}

    def hold(number: int, frame: FrameType | None) -> None:
        waiting.append(number)

    def let_through() -> None:
        while waiting:
            number = waiting.pop(0)
            handlers[number](number, None)

    # Elsewhere handlers can neither be set nor be called.
    if threading.current_thread() is threading.main_thread():
        for number in (getattr(signal, name) for name in NAMES if hasattr(signal, name)):
            handler = signal.getsignal(number)
            if callable(handler):
                handlers[number] = handler
                signal.signal(number, hold)
    try:
        yield let_through
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        let_through()
