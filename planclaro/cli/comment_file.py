"""`check --comment FILE`: the comment written beside what is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from planclaro.cli import usage, words
from planclaro.cli.comment import Comment
from planclaro.cli.usage import Refused
from planclaro.diagnostics import Diagnostic
from planclaro.edit.changes import PlanChange, changes
from planclaro.edit.whole_file import write_whole
from planclaro.model import Plan
from planclaro.project import Project
from planclaro.read.content import read_content


@dataclass(frozen=True, slots=True)
class CommentFile:
    """Where to write it. `before` is a project as it was, to tell what changes for readers."""

    path: Path
    source: str
    before: Path | None

    def write(self, found: Sequence[Diagnostic], plans: Sequence[Plan], lang: str) -> None:
        """Raises Refused where the system does not let it be written."""
        text = Comment(found, plans, lang, self.source, self._changes(plans)).text()
        try:
            write_whole(self.path, text.encode())
        except OSError as error:
            raise usage.trouble(error, self.path) from None

    def _changes(self, plans: Sequence[Plan]) -> tuple[PlanChange, ...] | None:
        if self.before is None:
            return None
        was = read_content(self.before, self.before / "site_config.yaml")
        return tuple(changes(was.catalog.plans, plans))


def comment_file(
    path: str | None, source: str | None, before: str | None, project: Project
) -> CommentFile | None:
    """The options, understood; None where no comment is asked for. Raises Refused."""
    if path is None:
        if source is not None or before is not None:
            raise Refused(words.COMMENT_ONLY)
        return None
    place = Path(path)
    if place.is_dir() or place.resolve().is_relative_to(project.content):
        raise Refused(words.NOT_A_COMMENT, value=path)
    if source and urlsplit(source).scheme not in ("http", "https"):
        raise Refused(words.NOT_AN_ADDRESS, words.ADDRESS_LIKE, value=source)
    if before is not None and not (Path(before) / "content").is_dir():
        raise Refused(words.NOT_A_PROJECT, value=before)
    base = f"{source.rstrip('/')}/" if source else ""
    return CommentFile(place, base, Path(before) if before else None)
