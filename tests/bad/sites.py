"""A valid small site to break, fixtures that break it, and what is said of the result."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from planclaro.read.content import Reading, read_content

HERE = Path(__file__).parent

PLAN = "content/plans/prueba.yaml"
FOLDERS: Mapping[str, str] = {
    "plan": PLAN,
    "contests": "content/contests.yaml",
    "glossary": "content/glossary.yaml",
    "indicators": "content/indicators.yaml",
    "site_config": "site_config.yaml",
    "territories": "content/territories.yaml",
    "topics": "content/topics.yaml",
}
"""Folders of fixtures, and the file of the site that each of their fixtures takes the place of."""

Problem = tuple[str, str, int, int]
"""File, code, line, column."""

# `# expect: P103 10:3`, or for another file `# expect: content/plans/otro.yaml C105 4:10`.
_EXPECT = re.compile(r"^# expect: (?:(\S+) )?([YPCS]\d{3}) (\d+):(\d+)$", re.MULTILINE)


def fixtures() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (HERE / folder).glob("*.yaml"))


def several() -> list[Path]:
    """Fixtures of many files: folders laid over the valid site."""
    return sorted((HERE / "several").iterdir())


def valid_site(root: Path) -> Path:
    shutil.copytree(HERE / "_site", root, dirs_exist_ok=True)
    return root


def said_of(root: Path) -> list[Problem]:
    return said(read_content(root, root / "site_config.yaml"))


def said(reading: Reading) -> list[Problem]:
    return sorted((d.at.file, d.code.id, d.at.line, d.at.column) for d in reading.diagnostics)


def expected(path: Path, file: str) -> list[Problem]:
    """What a fixture that takes the place of `file` states."""
    stated = _EXPECT.findall(path.read_text(encoding="utf-8"))
    return sorted((other or file, code, int(line), int(col)) for other, code, line, col in stated)
