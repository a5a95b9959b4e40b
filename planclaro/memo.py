"""What was made before from the same values, so that a preview need not make it again.

Only for functions that depend on nothing but their arguments, and arguments that never change.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import Protocol, TypeVar

T = TypeVar("T")

_TOLD_BY_VALUE = (str, bytes, int, PurePath, type(None))


class Recall(Protocol):
    """Calls a function, or gives what it gave before."""

    def __call__(self, make: Callable[..., T], *given: object) -> T:
        """`make(*given)`."""


def afresh(make: Callable[..., T], *given: object) -> T:
    """Remembers nothing."""
    return make(*given)


class Memo:
    """Remembers what each function of a module made of the same arguments.

    Texts, bytes, numbers and paths are the same if they are equal; of everything else it has to be
    the very same object, which is quicker than to compare plans and as right. `forget` lets go of
    what was not asked for since it was called before.
    """

    def __init__(self) -> None:
        self._before: dict[object, tuple[object, object]] = {}
        self._now: dict[object, tuple[object, object]] = {}

    def recall(self, make: Callable[..., T], *given: object) -> T:
        """`make(*given)`; `given` is kept with it, so that no other object gets its identity."""
        key = (make, *map(_told_apart, given))
        found = self._now.get(key) or self._before.get(key)
        if found is None:
            found = (make(*given), given)
        self._now[key] = found
        return found[0]  # type: ignore[return-value]

    def forget(self) -> None:
        """What was not asked for since the last time is gone."""
        self._before, self._now = self._now, {}


def _told_apart(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(map(_told_apart, value))
    return (type(value), value) if isinstance(value, _TOLD_BY_VALUE) else id(value)
