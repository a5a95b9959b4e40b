"""Golden sites: small projects and every file of the site that each becomes.

`GOLDEN=write pytest tests/sites` (`make golden`) writes `expected/` anew; its diff belongs in the
commit that causes it. Styles, scripts and pictures stand there by name only, without the digest
in it: a style that changes must not change every page of every site here. Their content has tests
of its own (`tests/emit/test_assets.py`, `tests/emit/test_cards.py`, `tests/test_vendor.py`), and
Plotly has 1.2 MB. So share images may come out in other bytes on another processor. The word
files of search stand by name too: the entry beside them has a digest of each.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from difflib import unified_diff
from itertools import islice
from pathlib import Path

import pytest

from planclaro.diagnostics import Diagnostic
from planclaro.emit.disk import MARKER
from planclaro.pipeline import Request, build
from planclaro.project import Project

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CASES = sorted(path.parent.name for path in HERE.glob("*/site_config.yaml"))
PORTABLE = {"portable"}
ASSET = re.compile(r"assets/|tarjetas/|favicon\.|sw\.js|datos/buscar/\w+/p\d")
DIGEST = re.compile(rb"(assets/[a-z0-9-]+\.|tarjetas/[^\s\"<]+\.)[0-9a-f]{8}(?=\.)")
WEIGHT = re.compile(rb'"[0-9a-f]{16}",\d+,\d+|"size":\d+')
# The styles and the script that stand inside a page, and their hashes in its policy.
INSIDE = re.compile(
    rb"(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)|&#39;sha256-[^&]+&#39;", re.DOTALL
)
TEXT = (".html", ".css", ".js", ".json", ".csv", ".xml", ".txt")
SHOWN_FILES, SHOWN_LINES = 5, 20

Files = Mapping[str, bytes]


@pytest.mark.parametrize("case", CASES)
def test_a_project_becomes_the_expected_site(case: str, tmp_path: Path) -> None:
    expected = HERE / case / "expected"
    found = built(case, tmp_path)
    if os.environ.get("GOLDEN") == "write":
        rewrite(expected, found)
        pytest.skip(f"{expected.relative_to(ROOT)} written anew: look at its diff")
    problems = differences(read(expected), found)
    assert not problems, f"\n{problems}\nIf this is meant: make golden, and look at the diff."


def test_no_expected_site_lacks_its_project() -> None:
    assert sorted(path.parent.name for path in HERE.glob("*/expected")) == CASES


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ({"a.html": b"a\nb\n"}, ""),
        ({}, "missing: a.html"),
        ({"a.html": b"a\nb\n", "b.html": b""}, "unexpected: b.html"),
        ({"a.html": b"a\nc\n"}, "differs: a.html\n    @@ -2 +2 @@\n    -b\n    +c"),
        ({"a.html": b"a\nb"}, "differs: a.html\n    @@ -3 +2,0 @@\n    -"),
    ],
)
def test_a_difference_is_told(found: dict[str, bytes], told: str) -> None:
    assert differences({"a.html": b"a\nb\n"}, found) == told


def project(case: str, folder: Path) -> Project:
    """The content and settings of a case with the templates and assets of this project."""
    folder.mkdir()
    for name in ("templates", "assets"):
        (folder / name).symlink_to(ROOT / name)
    for name in ("content", "site_config.yaml"):
        (folder / name).symlink_to(HERE / case / name)
    return Project(folder, folder / "site_config.yaml")


def built(case: str, folder: Path) -> Files:
    """Every file of the site; assets are empty, and their digests left out."""
    request = Request(folder / "site", portable=case in PORTABLE)
    outcome = build(project(case, folder / "project"), request, lambda address: None)
    assert outcome.written is not None, told(outcome.diagnostics)
    files = read(request.output)
    return {
        without_digest(name.encode()).decode(): b""
        if ASSET.match(name)
        else without_digest(content)
        for name, content in files.items()
    }


def without_digest(text: bytes) -> bytes:
    """Of files, and in lists of what is saved, which weigh them, styles and all; nor with what
    stands inside a page."""
    bare = WEIGHT.sub(b'"WEIGHT"', DIGEST.sub(rb"\1DIGEST", text))
    return INSIDE.sub(b"INSIDE", bare)


def told(diagnostics: tuple[Diagnostic, ...]) -> str:
    return "\n".join(f"{each.at}: {each.code.id} {dict(each.args)}" for each in diagnostics)


def read(folder: Path) -> Files:
    """Every file but the marker."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MARKER
    }


def rewrite(folder: Path, files: Files) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def differences(expected: Files, found: Files) -> str:
    """What is missing, what is too much, and the first lines of what differs."""
    lines = [f"missing: {name}" for name in sorted(expected.keys() - found.keys())]
    lines += [f"unexpected: {name}" for name in sorted(found.keys() - expected.keys())]
    both = sorted(expected.keys() & found.keys())
    changed = [name for name in both if expected[name] != found[name]]
    for name in changed[:SHOWN_FILES]:
        lines += [f"differs: {name}", *_diff(name, expected[name], found[name])]
    if changed[SHOWN_FILES:]:
        lines.append(f"differ too: {', '.join(changed[SHOWN_FILES:])}")
    return "\n".join(lines)


def _diff(name: str, expected: bytes, found: bytes) -> list[str]:
    if not name.endswith(TEXT):
        return [f"    {len(expected)} bytes became {len(found)}"]
    old, new = (content.decode().split("\n") for content in (expected, found))
    rest = islice(unified_diff(old, new, n=0, lineterm=""), 2, 2 + SHOWN_LINES)
    return [f"    {line[:200]}" for line in rest]
