"""Whatever is done to a plan's bytes: problems inside the file, never an exception."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planclaro.diagnostics import FORMATS
from planclaro.read.content import read_content
from tests.bad.sites import HERE, PLAN, valid_site

SEEDS = tuple(path.read_bytes() for path in sorted((HERE / "plan").glob("fine-*.yaml")))

# What editors, word processors and PDF readers leave behind, and what YAML gives a meaning to.
PIECES = (
    *("\t", " ", "\n", "\r", "\r\n", "\u00a0", "\ufeff", "\u2028", "\x00", "\x85", "“", "’", "ñ"),
    *(": ", ":", "- ", "-", "? ", "[", "]", "{", "}", ",", "#", " #", "&a ", "*a", "!", "!!str "),
    *("|", ">", "'", '"', "%", "@", "`", "---\n", "...\n", "<<: ", "~", "null", "\\", "=", "."),
)
PIECE = st.sampled_from([piece.encode() for piece in PIECES]) | st.binary(max_size=4)
EDIT = st.tuples(st.integers(0, 2000), st.integers(0, 60), PIECE)


@given(seed=st.sampled_from(SEEDS), edits=st.lists(EDIT, min_size=1, max_size=4))
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_edit(seed: bytes, edits: list[tuple[int, int, bytes]], tmp_path: Path) -> None:
    raw = seed
    for start, cut, piece in edits:
        at = start % (len(raw) + 1)
        raw = raw[:at] + piece + raw[at + cut :]
    (valid_site(tmp_path) / PLAN).write_bytes(raw)
    reading = read_content(tmp_path, tmp_path / "site_config.yaml")
    # The longest line counted in bytes bounds every column, whatever the encoding.
    lines = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    for problem in reading.diagnostics:
        assert problem.at.file == PLAN
        assert 1 <= problem.at.line <= len(lines)
        assert 1 <= problem.at.column <= len(lines[problem.at.line - 1]) + 1
    for form in FORMATS.values():
        assert isinstance(form(reading.diagnostics, "es"), str)
