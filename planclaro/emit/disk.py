"""Artifacts to files: into a side folder first, then the whole site is swapped at once."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from planclaro.emit.artifact import Artifact, Written

MARKER = ".planclaro"
"""Says that a folder was made by a build, and may be replaced by the next."""


class NotOurs(Exception):
    """The output folder holds something that no build made."""


def replace_site(artifacts: Iterable[Artifact], output: Path) -> list[Written]:
    """Write all artifacts and put them in place of the previous site.

    Until the last file is written the previous site is untouched; any exception leaves it so.
    Raises `NotOurs` for a non-empty folder without the marker, `OSError` as the disk does.
    """
    _refuse_foreign(output)
    output.parent.mkdir(parents=True, exist_ok=True)
    stage = Path(tempfile.mkdtemp(prefix=f".{output.name}-", dir=output.parent))
    previous = stage.with_name(f"{stage.name}-previous")
    try:
        stage.chmod(0o755)
        written = [_write(artifact, stage) for artifact in artifacts]
        (stage / MARKER).write_bytes(b"")
        if output.exists():
            output.rename(previous)
        stage.rename(output)
    finally:
        # Also after Ctrl-C between the two renames.
        if previous.exists() and not output.exists():
            previous.rename(output)
        shutil.rmtree(stage, ignore_errors=True)
        shutil.rmtree(previous, ignore_errors=True)
    return written


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
