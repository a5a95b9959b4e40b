"""A project's files: where they are, and all of them read and checked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from planclaro.diagnostics import ordered
from planclaro.i18n import Voice
from planclaro.memo import Recall, afresh
from planclaro.read.catalogues import read_voices
from planclaro.read.content import Reading, read_content
from planclaro.read.prose import Texts, read_prose


@dataclass(frozen=True, slots=True)
class Project:
    """Where a project's files are."""

    root: Path
    config: Path

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def templates(self) -> Path:
        return self.root / "templates"

    @property
    def cache(self) -> Path:
        return self.root / ".cache"

    @property
    def assets(self) -> Path:
        return self.root / "assets"

    @property
    def vendor(self) -> Path:
        return self.assets / "vendor"


def check(project: Project) -> Reading:
    """Read everything and find every problem; writes nothing."""
    return read_project(project)[0]


def read_project(
    project: Project, recall: Recall = afresh
) -> tuple[Reading, tuple[Voice, ...], Texts]:
    """The content, the words of each language and the publisher's pages; with all problems."""
    reading = read_content(project.root, project.config, recall)
    if reading.config is None:
        return reading, (), {}
    voices, of_words = read_voices(project.root, reading.config, recall)
    prose, of_prose = read_prose(project.root, voices)
    diagnostics = ordered([*reading.diagnostics, *of_words, *of_prose])
    return replace(reading, diagnostics=diagnostics), voices, prose
