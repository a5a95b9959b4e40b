"""Artifacts to files: into a side folder first, then the whole site is swapped at once."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path, PurePosixPath

from planclaro.emit.artifact import Artifact, Written
from planclaro.emit.interrupts import held
from planclaro.emit.side_folder import NotOurs, side_folder

MARKER = ".planclaro"
"""Says that a folder was made by a build, and may be replaced by the next."""
Last = Callable[[Sequence[Written]], Iterable[Artifact]]
"""Makes artifacts of what was written; the sequence grows with them."""
FOLDER_MODE, FILE_MODE = 0o755, 0o644
"""What a web server needs, whatever the mask of who builds."""


def replace_site(
    artifacts: Iterable[Artifact], output: Path, last: Last = lambda written: ()
) -> list[Written]:
    """Write all artifacts, then those made of what was written, in place of the previous site.

    Until the last file is written the previous site is untouched; any exception leaves it so.
    Raises `NotOurs` for a non-empty folder without the marker, `Busy` where another build of the
    same site does not end, `OSError` as the disk does.
    """
    # Ctrl-C comes between two files, and neither in the swap nor in the cleaning up.
    with held() as let_through, side_folder(output, let_through) as side:
        _refuse_foreign(output)
        written: list[Written] = []
        # What is last is asked for only when all else is written.
        for artifact in chain(artifacts, _late(last, written)):
            written.append(_write(artifact, side.stage))
            let_through()
        (side.stage / MARKER).write_bytes(b"")
        _open_to_readers(side.stage)
        side.swap()
    return written


def _late(last: Last, written: Sequence[Written]) -> Iterator[Artifact]:
    yield from last(written)


def _refuse_foreign(output: Path) -> None:
    if output.is_dir() and not (output / MARKER).exists() and any(output.iterdir()):
        raise NotOurs(output)
    if output.exists() and not output.is_dir():
        raise NotOurs(output)


def _write(artifact: Artifact, stage: Path) -> Written:
    parts = PurePosixPath(artifact.path).parts
    if not parts or ".." in parts or PurePosixPath(artifact.path).is_absolute():
        raise ValueError(f"path leaves the output folder: {artifact.path}")
    path = stage.joinpath(*parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    # "x": two artifacts of one path would silently lose one.
    with path.open("xb") as file:
        file.write(artifact.content)
    digest = hashlib.sha256(artifact.content).hexdigest()
    return Written(artifact.path, digest, len(artifact.content))


def _open_to_readers(stage: Path) -> None:
    for path in (stage, *stage.rglob("*")):
        mode = path.stat().st_mode
        wanted = mode | (FOLDER_MODE if stat.S_ISDIR(mode) else FILE_MODE)
        if mode != wanted:
            # A disk without such modes refuses, and has no need of them.
            with suppress(PermissionError):
                path.chmod(stat.S_IMODE(wanted))
