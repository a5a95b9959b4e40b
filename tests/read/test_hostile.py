"""Whatever is done to a plan's bytes: problems inside the file, never an exception."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planclaro.diagnostics import FORMATS
from planclaro.read.content import read_content
from tests.bad.sites import HERE, PLAN, valid_site
from tests.fuzz.mutations import bytes_changed

SEEDS = tuple(path.read_bytes() for path in sorted((HERE / "plan").glob("fine-*.yaml")))


@given(raw=st.sampled_from(SEEDS).flatmap(bytes_changed))
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_edit(raw: bytes, tmp_path: Path) -> None:
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
