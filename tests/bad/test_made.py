"""Files that are hostile or no text at all: a diagnostic in every case, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bad.made import MADE, Made
from tests.bad.sites import said_of, valid_site


@pytest.mark.parametrize("case", MADE, ids=lambda case: case.name)
def test_made(case: Made, tmp_path: Path) -> None:
    case.make(valid_site(tmp_path) / case.file)
    placed = [(code, line, column) for file, code, line, column in said_of(tmp_path)]
    assert placed == list(case.expected)


def test_no_plans(tmp_path: Path) -> None:
    (valid_site(tmp_path) / "content/plans/otro.yaml").unlink()
    assert said_of(tmp_path) == [("content/plans", "Y012", 1, 1)]
