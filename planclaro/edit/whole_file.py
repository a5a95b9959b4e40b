"""Files written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path


def write_whole(path: Path, content: bytes, replaces: bool = True) -> None:
    """Puts `content` in the place of the file, or of the one it links to, which keeps its
    permissions. Without `replaces` an existing file is left: FileExistsError. Raises OSError;
    then nothing has changed."""
    with _beside(path, content) as (ready, place):
        if replaces:
            ready.replace(place)
        else:
            _put_new(ready, place)


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Several files, their folders too: none is put in its place before all are whole."""
    with ExitStack() as written:
        pairs = []
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            pairs.append(written.enter_context(_beside(path, content)))
        for ready, place in pairs:
            ready.replace(place)


@contextmanager
def _beside(path: Path, content: bytes) -> Iterator[tuple[Path, Path]]:
    """The content in a file of its own, and the place it is for."""
    path = Path(os.path.realpath(path))
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-", suffix=".tmp")
    ready = Path(name)
    try:
        with os.fdopen(number, "wb") as stream:
            stream.write(content)
        ready.chmod(path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask())
        yield ready, path
    finally:
        ready.unlink(missing_ok=True)


def _put_new(ready: Path, path: Path) -> None:
    """As atomic as the system has it: a file that appears meanwhile is not replaced."""
    try:
        path.hardlink_to(ready)
    except FileExistsError:
        raise
    except OSError:
        # Not every disk has links.
        if path.exists():
            raise FileExistsError(path) from None
        ready.replace(path)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
