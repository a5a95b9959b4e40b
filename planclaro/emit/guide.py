"""The handbook of editors, built before by MkDocs (`make docs`), as files of the site.

It stands at `guia/` and `en/guia/`, outside the voters' pages: not in the sitemap, not kept by the
service worker, with a content policy of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from planclaro.emit.artifact import Artifact
from planclaro.site.urls import GUIDE

FOLDERS = (GUIDE, f"en/{GUIDE}")
_FOLDER_LINK = re.compile(rb'(\shref="(?:[^":#?]*/|\.\.?))(?=["#])')
"""The address of a folder, which is relative: up to its anchor, if any."""


def is_guide(folder: Path) -> bool:
    """Whether a folder holds a built handbook, in both its languages."""
    return all((folder / each / "index.html").is_file() for each in FOLDERS)


def guide_files(folder: Path, portable: bool) -> Iterator[Artifact]:
    """Its files, in order; opened from disk, links have to name files instead of folders."""
    for each in FOLDERS:
        for path in sorted((folder / each).rglob("*")):
            if path.is_file():
                content = path.read_bytes()
                if portable and path.suffix == ".html":
                    content = _FOLDER_LINK.sub(_named, content)
                yield Artifact(path.relative_to(folder).as_posix(), content)


def _named(link: re.Match[bytes]) -> bytes:
    return link[1] + (b"" if link[1].endswith(b"/") else b"/") + b"index.html"
