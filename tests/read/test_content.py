"""All files of a site in one reading."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from planclaro.config import SiteConfig
from planclaro.diagnostics import blocks
from planclaro.model import Plan
from planclaro.read.content import read_content, read_file
from tests.bad.sites import HERE, PLAN, said, said_of, valid_site


def test_a_valid_site(tmp_path: Path) -> None:
    reading = read_content(valid_site(tmp_path), tmp_path / "site_config.yaml")
    assert not blocks(reading.diagnostics)
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
    assert blocks(reading.diagnostics)
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
    assert not blocks(reading.diagnostics)


def _said_of_tables(root: Path, titles: list[str]) -> list[tuple[str, str]]:
    """Codes and severities said of a plan whose source has tables of these titles."""
    plan = valid_site(root) / "content/plans/otro.yaml"
    tables = (f"{{id: x-{n}, label: A, title: {t}}}" for n, t in enumerate(titles))
    listed = f"language: es, tables: [{', '.join(tables)}]}}"
    plan.write_text(plan.read_text().replace("language: es}", listed))
    reading = read_content(root, root / "site_config.yaml")
    return [(d.code.id, d.code.severity.value) for d in reading.diagnostics]


@pytest.mark.parametrize("count", [100, 101, 250, 10_000])
def test_many_warnings_are_no_error(count: int, tmp_path: Path) -> None:
    said = _said_of_tables(tmp_path, ["<b>a</b>"] * count)
    more = [("P098", "warning")] if count > 100 else []
    assert said == [("C205", "warning")] * min(count, 100) + more


@pytest.mark.parametrize("before", [99, 100, 250, 10_000])
def test_an_error_is_not_hidden_by_warnings(before: int, tmp_path: Path) -> None:
    said = _said_of_tables(tmp_path, ["<b>a</b>"] * before + ["a&rlm;b"])
    assert said.count(("C214", "error")) == 1
    assert len(said) == min(before + 1, 101)
    assert ("P099", "error") not in said


def test_more_errors_than_are_shown_are_an_error(tmp_path: Path) -> None:
    said = _said_of_tables(tmp_path, ["a&rlm;b"] * 101 + ["<b>a</b>"])
    assert said == [("C214", "error")] * 100 + [("P099", "error")]


def test_comments_do_not_hide_what_cannot_be_read(tmp_path: Path) -> None:
    """Each line is a warning; the tag at the end leaves the file without its data."""
    plan = valid_site(tmp_path) / "content/plans/otro.yaml"
    plan.write_text("".join(f"a{n}: Plan #{n}\n" for n in range(400)) + "b: !c d\n")
    said = said_of(tmp_path)
    assert ("content/plans/otro.yaml", "Y116", 401, 4) in said
    assert len(said) == 101


def test_what_shows_across_files_is_limited_too(tmp_path: Path) -> None:
    plan = valid_site(tmp_path) / PLAN
    topics = "topics: [" + ", ".join(f"nada-{n}" for n in range(5_000)) + "]"
    text = (HERE / "plan/fine-alias.yaml").read_text()
    assert "topics: [agua]" in text
    plan.write_text(text.replace("topics: [agua]", topics, 1))
    codes = [code for _, code, _, _ in said_of(tmp_path)]
    assert codes == ["C107"] * 100 + ["P099"]


def test_one_file_can_be_read_in_another_process(tmp_path: Path) -> None:
    path = valid_site(tmp_path) / "content/plans/otro.yaml"
    read = read_file(path, "content/plans/otro.yaml", Plan)
    assert pickle.loads(pickle.dumps(read)) == read
