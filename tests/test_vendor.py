"""What is vendored is exactly what upstream published, and matches plotly.py."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from plotly.offline import get_plotlyjs_version

VENDOR = Path(__file__).parents[1] / "assets/vendor"
ROW = re.compile(r"^\| `(?P<file>[^`]+)` \|.*\| `(?P<sha256>[0-9a-f]{64})` \|$", re.MULTILINE)


def test_every_vendored_file_has_its_recorded_checksum() -> None:
    recorded = {row["file"]: row["sha256"] for row in ROW.finditer(_read("README.md"))}
    present = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in VENDOR.iterdir()
        if path.name != "README.md"
    }
    assert present == recorded


def test_plotly_js_is_the_version_plotly_py_writes_for() -> None:
    banner = _read("plotly-basic.min.js")[:200]
    assert f"v{get_plotlyjs_version()}\n" in banner
    assert f"| {get_plotlyjs_version()} |" in _read("README.md")


def _read(name: str) -> str:
    return (VENDOR / name).read_text("utf-8")
