"""The whole site or nothing; what was there stays until the last file is written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from planclaro.emit.artifact import Artifact, Written
from planclaro.emit.disk import MARKER, NotOurs, replace_site

OLD = [Artifact("index.html", b"old"), Artifact("uno/index.html", b"old too")]
NEW = [Artifact("index.html", b"new"), Artifact("dos/social/index.html", b"")]


def content(folder: Path) -> dict[str, bytes]:
    """Every file but the marker."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MARKER
    }


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site built before, alone in its folder."""
    output = tmp_path / "work" / "site"
    replace_site(OLD, output)
    return output


def assert_untouched(site: Path) -> None:
    """The old site is whole, and nothing lies beside it."""
    assert content(site) == {artifact.path: artifact.content for artifact in OLD}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_the_first_build_makes_its_folders(tmp_path: Path) -> None:
    output = tmp_path / "a" / "b" / "site"
    written = replace_site(NEW, output)
    assert content(output) == {"index.html": b"new", "dos/social/index.html": b""}
    assert written[0] == Written("index.html", hashlib.sha256(b"new").hexdigest(), 3)
    assert [path.name for path in output.parent.iterdir()] == ["site"]


def test_a_new_site_takes_the_place_of_the_old(site: Path) -> None:
    replace_site(NEW, site)
    assert content(site) == {"index.html": b"new", "dos/social/index.html": b""}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    output = tmp_path / "site"
    output.mkdir()
    replace_site(NEW, output)
    assert (output / MARKER).exists()


def test_a_site_can_be_read_by_a_server(site: Path) -> None:
    assert site.stat().st_mode & 0o755 == 0o755


def test_a_folder_no_build_made_is_refused(tmp_path: Path) -> None:
    thesis = tmp_path / "thesis.odt"
    thesis.write_text("all my work")
    with pytest.raises(NotOurs):
        replace_site(NEW, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]
    with pytest.raises(NotOurs):
        replace_site(NEW, thesis)
    assert thesis.read_text() == "all my work"


@pytest.mark.parametrize("path", ["../out.html", "a/../../out.html", "/etc/out.html", "", "."])
def test_no_path_leaves_the_site(site: Path, path: str) -> None:
    with pytest.raises(ValueError, match="leaves the output folder"):
        replace_site([*NEW, Artifact(path, b"x")], site)
    assert_untouched(site)


def test_two_files_of_one_path_are_a_mistake(site: Path) -> None:
    with pytest.raises(FileExistsError):
        replace_site([*NEW, NEW[0]], site)
    assert_untouched(site)


def test_a_file_and_a_folder_of_one_path_are_a_mistake(site: Path) -> None:
    with pytest.raises(OSError, match="dos"):
        replace_site([Artifact("dos", b""), Artifact("dos/index.html", b"")], site)
    assert_untouched(site)


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, MemoryError])
def test_a_build_that_stops_leaves_the_old_site(site: Path, error: type[BaseException]) -> None:
    def broken() -> Iterator[Artifact]:
        yield from NEW
        raise error

    with pytest.raises(error):
        replace_site(broken(), site)
    assert_untouched(site)


def test_a_first_build_that_stops_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="leaves"):
        replace_site([*NEW, Artifact("../x", b"")], tmp_path / "site")
    assert list(tmp_path.iterdir()) == []
