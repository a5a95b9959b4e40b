"""What earlier builds made from the same input, so that it need not be made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path


class Memory:
    """Texts by the digest of what they were made from, kept in one file between builds.

    `version` stands for the code that makes them. Only what a build recalled is kept, so the
    file does not grow. A missing or broken file is an empty memory.
    """

    def __init__(self, path: Path, version: str) -> None:
        self._path = path
        self._version = version
        self._known = _load(path)
        self._used: dict[str, str] = {}

    def recall(self, source: object, make: Callable[[], str]) -> str:
        """The text made from `source`, a frozen value whose `repr` tells all of it."""
        key = hashlib.sha256(f"{self._version}\n{source!r}".encode()).hexdigest()
        text = self._known.get(key) or self._used.get(key) or make()
        self._used[key] = text
        return text

    def save(self) -> None:
        """Keep what this build used. A disk that cannot be written costs only time."""
        if self._used.keys() == self._known.keys():
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(json.dumps(self._used, ensure_ascii=False), "utf-8")
        except OSError:
            return


def _load(path: Path) -> dict[str, str]:
    known: dict[str, str]
    try:
        # Anything may stand there: a pipe would never end, `[[[[…` is too deep to read.
        known = json.loads(path.read_text("utf-8")) if path.is_file() else {}
        "".join(known.values()).encode()
    except (OSError, ValueError, RecursionError, AttributeError, TypeError):
        return {}
    return known
