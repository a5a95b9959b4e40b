"""Where teams meet `check`: GitHub's notes and comments, and hooks of pre-commit."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from planclaro.cli.usage import COMMANDS
from planclaro.diagnostics import as_text
from planclaro.read.content import read_content
from tests.project import ROOT, Project, project

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
MATCHER = json.loads((ROOT / ".github/problem-matcher.json").read_text("utf-8"))


@pytest.fixture
def faulty(tmp_path: Path) -> Project:
    made = project(tmp_path / "proyecto")
    for number, path in enumerate(sorted((ROOT / "tests/bad/plan").glob("*.yaml"))[:40]):
        (made.root / f"content/plans/malo-{number}.yaml").write_bytes(path.read_bytes())
    return made


@pytest.mark.parametrize("lang", ["es", "en"])
def test_each_problem_is_matched_once(faulty: Project, lang: str) -> None:
    found = read_content(faulty.root, faulty.root / "site_config.yaml").diagnostics
    assert {each.is_error() for each in found} == {True, False}
    expected = [
        (
            each.code.severity.value,
            each.at.file,
            str(each.at.line),
            str(each.at.column),
            each.code.id,
        )
        for each in found
    ]
    assert _matched(as_text(found, lang)) == expected


def _matched(text: str) -> list[tuple[str, ...]]:
    matches = []
    for line in text.split("\n"):
        for matcher in MATCHER["problemMatcher"]:
            [pattern] = matcher["pattern"]
            if hit := re.search(pattern["regexp"], line):
                groups = (pattern[name] for name in ("file", "line", "column", "code"))
                matches.append((matcher["severity"], *(hit[group] for group in groups)))
    return matches


def test_hooks_run_commands_there_are() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    own = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    entries = [hook["entry"] for hook in (*hooks, *own["repos"][0]["hooks"])]
    commands = [
        found[1]
        for entry in entries
        if (found := re.search(r"(?:build.py|planclaro) (\w+)", entry))
    ]
    assert set(commands) == {"check", "fmt", "schema"} <= set(COMMANDS)
    files = re.compile(hooks[1]["files"])
    assert files.search("content/plans/x.yaml")
    assert not files.search("content/prose/acerca.es.md")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_are_pinned_and_give_no_rights_away(path: Path) -> None:
    text = path.read_text("utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", each) for each in used)
    flow: dict[Any, Any] = yaml.safe_load(text)
    assert "pull_request_target" not in text
    assert "permissions" in flow
    # What an outsider may choose reaches a script only as the value of a variable.
    assert not re.search(r"\$\{\{ *github\.(event|head)", "\n".join(_scripts(flow)))
    if "workflow_run" in text:
        assert not used


def _scripts(flow: dict[Any, Any]) -> list[str]:
    return [step.get("run", "") for job in flow["jobs"].values() for step in job["steps"]]
