"""What a build writes: a path inside the site and its bytes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file to be. `path` is relative to the site's root, with forward slashes."""

    path: str
    content: bytes


def asset(name: str, content: bytes) -> Artifact:
    """A file whose name changes with its content, so that it can be cached for ever."""
    stem, _, ending = name.partition(".")
    digest = hashlib.sha256(content).hexdigest()[:8]
    return Artifact(f"assets/{stem}.{digest}.{ending}", content)


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: its size in bytes and the SHA-256 of its content."""

    path: str
    digest: str
    size: int
