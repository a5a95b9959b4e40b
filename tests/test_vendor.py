"""What is vendored is exactly what upstream published, and matches plotly.py."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

from plotly.offline import get_plotlyjs_version

from planclaro.emit.editor import CMS, VERSION, rehosted

VENDOR = Path(__file__).parents[1] / "assets/vendor"
LOCK = Path(__file__).parent / "vendored/package-lock.json"
PACKAGE = re.compile(
    r"^\| (?P<name>[\w@/-]+) \| (?P<version>[\d.]+) \| `(?P<sha512>sha512-[^`]+)` \|$", re.MULTILINE
)
OTHER_HOSTS = re.compile(r"(?:unpkg\.com|jsdelivr\.net|githubstatus\.com/api)[^`'\")]*")
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


def test_the_editor_is_what_npm_published() -> None:
    locked = json.loads(LOCK.read_text("utf-8"))["packages"]
    wanted = json.loads(LOCK.with_name("package.json").read_text("utf-8"))["dependencies"]
    recorded = {row["name"]: (row["version"], row["sha512"]) for row in PACKAGE.finditer(_readme())}
    assert recorded == {
        name: (version, locked[f"node_modules/{name}"]["integrity"])
        for name, version in wanted.items()
    }
    assert wanted["@sveltia/cms"] == VERSION


def test_the_editor_loads_nothing_of_its_own_from_another_host() -> None:
    script = rehosted(_read(CMS))
    # What is left is for previews of code and pictures, which no form here has.
    assert set(OTHER_HOSTS.findall(script)) == {
        "unpkg.com/${e}",
        "unpkg.com/@shikijs",
        "unpkg.com/@sveltia/ui",
    }


def _readme() -> str:
    return _read("README.md")


def _read(name: str) -> str:
    return (VENDOR / name).read_text("utf-8")
