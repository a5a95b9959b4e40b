"""Each fixture, in the place of one file of a valid site: exactly the problems it states."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from planclaro.read.content import read_content
from tests.bad.sites import (
    FOLDERS,
    HERE,
    PLAN,
    expected,
    fixtures,
    said_of,
    several,
    valid_site,
)


def test_the_site_that_is_broken_here_is_valid(tmp_path: Path) -> None:
    assert said_of(valid_site(tmp_path)) == []


@pytest.mark.parametrize("path", fixtures(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_fixture(path: Path, tmp_path: Path) -> None:
    file = FOLDERS[path.parent.name]
    shutil.copy(path, valid_site(tmp_path) / file)
    assert said_of(tmp_path) == expected(path, file)


@pytest.mark.parametrize("folder", several(), ids=lambda path: path.name)
def test_several_broken_files_in_one_run(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, valid_site(tmp_path), dirs_exist_ok=True)
    files = [(path, path.relative_to(folder).as_posix()) for path in folder.rglob("*.yaml")]
    assert said_of(tmp_path) == sorted(p for path, file in files for p in expected(path, file))


def test_a_message_about_the_direction_names_it(tmp_path: Path) -> None:
    shutil.copy(HERE / "plan/C127-direction.yaml", valid_site(tmp_path) / PLAN)
    [told] = read_content(tmp_path, tmp_path / "site_config.yaml").diagnostics
    assert "«increase»" in told.message("es")
