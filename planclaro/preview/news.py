"""The state shown now, and waiting for the next: between the thread that builds and those that
answer browsers."""

from __future__ import annotations

import threading

from planclaro.preview.state import State


class News:
    """Holds one state; whoever has seen the n-th waits for a later one."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._state = State("", None)
        self._number = 0
        self._closed = False

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    @property
    def closed(self) -> bool:
        """Whether the preview is ending."""
        return self._closed

    def publish(self, state: State) -> None:
        """Show this from now on, and wake all who wait."""
        with self._changed:
            self._state = state
            self._number += 1
            self._changed.notify_all()

    def after(self, seen: int, seconds: float) -> tuple[int, State] | None:
        """The newest state and its number, once there is one later than `seen`; None if time runs
        out or the preview ends."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._number > seen, seconds)
            if self._closed or self._number <= seen:
                return None
            return self._number, self._state

    def close(self) -> None:
        """Let all who wait go."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
