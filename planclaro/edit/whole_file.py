"""Files written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes, replaces: bool = True) -> None:
    """Puts `content` in the place of the file, or of the one it links to, which keeps its
    permissions. Without `replaces` an existing file is left: FileExistsError. Raises OSError;
    then nothing has changed."""
    path = Path(os.path.realpath(path))
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-", suffix=".tmp")
    beside = Path(name)
    try:
        with os.fdopen(number, "wb") as stream:
            stream.write(content)
        beside.chmod(path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask())
        if replaces:
            beside.replace(path)
        else:
            _put_new(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def _put_new(beside: Path, path: Path) -> None:
    """As atomic as the system has it: a file that appears meanwhile is not replaced."""
    try:
        path.hardlink_to(beside)
    except FileExistsError:
        raise
    except OSError:
        # Not every disk has links.
        if path.exists():
            raise FileExistsError(path) from None
        beside.replace(path)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
