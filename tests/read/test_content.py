"""All files of a site in one reading."""

from __future__ import annotations

import pickle
from pathlib import Path

from planclaro.config import SiteConfig
from planclaro.model import Plan
from planclaro.read.content import read_content, read_file
from tests.bad.sites import said, said_of, valid_site


def test_a_valid_site(tmp_path: Path) -> None:
    reading = read_content(valid_site(tmp_path), tmp_path / "site_config.yaml")
    assert not reading.has_errors()
    assert isinstance(reading.config, SiteConfig)
    assert [plan.id for plan in reading.catalog.plans] == ["otro"]
    assert [place.ubigeo for place in reading.catalog.territories] == ["21", "2101"]
    assert set(reading.docs) == {
        "site_config.yaml",
        "content/territories.yaml",
        "content/contests.yaml",
        "content/topics.yaml",
        "content/indicators.yaml",
        "content/plans/otro.yaml",
    }


def test_an_empty_folder(tmp_path: Path) -> None:
    assert said_of(tmp_path) == [
        ("content/contests.yaml", "Y001", 1, 1),
        ("content/indicators.yaml", "Y001", 1, 1),
        ("content/plans", "Y012", 1, 1),
        ("content/territories.yaml", "Y001", 1, 1),
        ("content/topics.yaml", "Y001", 1, 1),
        ("site_config.yaml", "Y001", 1, 1),
    ]


def test_what_is_valid_is_kept_beside_what_is_not(tmp_path: Path) -> None:
    (valid_site(tmp_path) / "content/topics.yaml").write_text("topics: no\n")
    (tmp_path / "content/plans/roto.yaml").write_text("id: [\n")
    reading = read_content(tmp_path, tmp_path / "site_config.yaml")
    assert reading.has_errors()
    assert reading.catalog.topics == ()
    assert [plan.id for plan in reading.catalog.plans] == ["otro"]


def test_the_configuration_may_stand_elsewhere(tmp_path: Path) -> None:
    root = valid_site(tmp_path / "sitio")
    config = tmp_path / "otra.yaml"
    (root / "site_config.yaml").rename(config)
    config.write_text(config.read_text() + "x: 1\n")
    problems = said(read_content(root, config))
    assert [(file, code) for file, code, _, _ in problems] == [(config.as_posix(), "P002")]


def test_warnings_are_no_errors(tmp_path: Path) -> None:
    plan = valid_site(tmp_path) / "content/plans/otro.yaml"
    plan.write_text(plan.read_text().replace("Otro plan", "<b>Otro</b>"))
    reading = read_content(tmp_path, tmp_path / "site_config.yaml")
    assert len(reading.diagnostics) == 1
    assert not reading.has_errors()


def test_one_file_can_be_read_in_another_process(tmp_path: Path) -> None:
    path = valid_site(tmp_path) / "content/plans/otro.yaml"
    read = read_file(path, "content/plans/otro.yaml", Plan)
    assert pickle.loads(pickle.dumps(read)) == read
