"""Files of content brought into the one layout."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planclaro.diagnostics import Diagnostic
from planclaro.edit.layout import NotLaidOut, laid_out
from planclaro.edit.line_diff import line_diff
from planclaro.edit.whole_file import write_whole
from planclaro.read.parse.decode import Refused, text_in, text_of
from planclaro.read.translations.records import FOLDER as RECORDS

SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Formatted:
    """A file, what is in it and what would be; `problems` are why it cannot be laid out."""

    path: Path
    file: str
    before: str = ""
    after: str = ""
    changed: bool = False
    problems: tuple[Diagnostic, ...] = ()

    def write(self) -> None:
        """Raises OSError; then the file is as it was."""
        if self.changed:
            write_whole(self.path, self.after.encode())

    def diff(self) -> str:
        """What would change, line by line."""
        return line_diff(self.before, self.after, self.file)


def content_files(root: Path, config: Path) -> Iterator[Path]:
    """What `fmt` lays out when no file is named: the settings, what plans share, the plans."""
    yield config
    for folder in ("content", "content/plans"):
        yield from yaml_files(root / folder)


def yaml_files(folder: Path) -> list[Path]:
    """Those of a folder; hidden ones are of editors and systems."""
    found = folder.iterdir() if folder.is_dir() else iter(())
    named = [path for path in found if path.suffix in SUFFIXES and path.name[0] != "."]
    return sorted(path for path in named if path.is_file())


def formatted(path: Path, file: str) -> Formatted:
    """`file` is how problems call it. Writes nothing. Records of translations have a layout of
    their own, a line a text, however long."""
    if path.parent.as_posix().endswith(RECORDS):
        return Formatted(path, file)
    try:
        before = text_of(path, file)
        after = laid_out(before, file)
    except (Refused, NotLaidOut) as refused:
        return Formatted(path, file, problems=refused.problems)
    # Also line ends and a byte-order mark, which are no part of the text.
    changed = path.read_bytes() != after.encode()
    return Formatted(path, file, before, after, changed)


def formatted_bytes(raw: bytes, file: str) -> str:
    """For what comes from a pipe. Raises Refused and NotLaidOut, which have `problems`."""
    return laid_out(text_in(raw, file), file)
