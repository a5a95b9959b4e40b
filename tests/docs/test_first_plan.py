"""The ten-minute page, done as it is printed: files written, commands run, messages compared."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import urllib.request
from pathlib import Path

import pytest

from tests.browser.built import site
from tests.project import DEADLINE, ROOT, environment

PAGE = "primer-plan.md"
FENCE = re.compile(
    r'^(?P<margin> *)```(?P<kind>\w+)(?: title="(?P<file>[^"]+)")?\n(?P<text>.*?)^ *```$',
    re.MULTILINE | re.DOTALL,
)
EDIT = re.compile(r"^(?:Cambie|Change) `(?P<old>[^`]+)` (?:por|to) `(?P<new>[^`]+)`", re.MULTILINE)
PLAN = "content/plans/puno-ejemplo.yaml"
SHOWN = ("puno-ejemplo.yaml:", "Plan creado", "Plan made", "Todo en orden", "All is well")
"""A block of text that begins or goes on so is what a command says."""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What a clone has, with an environment that is installed already."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "build.py", "Makefile", "site_config.yaml", "planclaro",
         "assets", "content", "schema", "templates", "requirements"],
        cwd=ROOT, capture_output=True, check=True, text=True,
    )  # fmt: skip
    root = tmp_path / "plan-claro"
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, root / name)
    (root / ".venv").symlink_to((ROOT / ".venv").resolve())
    # Pictures and charts of the other plans are in the cache, as after a first build.
    site()
    (root / ".cache/cards").mkdir(parents=True)
    for kept in ("*.json", "cards/*.png"):
        for path in (ROOT / ".cache").glob(kept):
            shutil.copy(path, root / path.relative_to(ROOT))
    return root


@pytest.mark.skipif(os.name != "posix", reason="the page has other commands for Windows")
def test_the_page_can_be_done(copy: Path) -> None:
    for lang in ("es", "en"):
        _do(lang, copy)
        shutil.rmtree(copy / "site")
        (copy / PLAN).unlink()


def _do(lang: str, copy: Path) -> None:
    page = (ROOT / "docs" / lang / PAGE).read_text("utf-8")
    variables: dict[str, str] = {}
    said = ""
    steps = [*FENCE.finditer(page), *EDIT.finditer(page)]
    for step in sorted(steps, key=lambda each: each.start()):
        if step.re is EDIT:
            text = (copy / PLAN).read_text("utf-8")
            assert step["old"] in text
            (copy / PLAN).write_text(text.replace(step["old"], step["new"]), "utf-8")
        elif step["file"]:
            (copy / step["file"]).write_text(step["text"], "utf-8")
        elif step["kind"] == "sh":
            for line in step["text"].split("\n"):
                said = _done(line.strip(), copy, variables) or said
        elif any(each in step["text"] for each in SHOWN):
            assert step["text"] in said
    assert (copy / "site/puno-ejemplo/social/viviendas-con-agua/index.html").is_file()


def _done(command: str, folder: Path, variables: dict[str, str]) -> str:
    if command.startswith("export "):
        name, _, value = command.removeprefix("export ").partition("=")
        variables[name] = value
        return ""
    if command.endswith(" serve"):
        return _served(command, folder, variables)
    done = subprocess.run(
        ["sh", "-c", command], cwd=folder, env=environment(variables), timeout=DEADLINE,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def _served(command: str, folder: Path, variables: dict[str, str]) -> str:
    """Until the page of the plan was seen."""
    process = subprocess.Popen(
        [*command.split(), "ARGS=--port 0"], cwd=folder, stdout=subprocess.PIPE, text=True,
        env=environment(variables | {"PYTHONUNBUFFERED": "1"}), start_new_session=True,
    )  # fmt: skip
    assert process.stdout
    try:
        address = next(line for line in process.stdout if "http://" in line)
        address = address[address.index("http://") :].split()[0]
        with urllib.request.urlopen(f"{address}puno-ejemplo/", timeout=DEADLINE) as answer:
            assert "Partido Ejemplo" in answer.read().decode()
    finally:
        os.killpg(process.pid, 15)
        process.wait(DEADLINE)
    return ""
