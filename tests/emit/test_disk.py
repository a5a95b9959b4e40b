"""The whole site or nothing; what was there stays until the last file is written."""

from __future__ import annotations

import hashlib
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from planclaro.emit import side_folder
from planclaro.emit.artifact import Artifact, Written
from planclaro.emit.disk import MARKER, replace_site
from planclaro.emit.lock import take
from planclaro.emit.side_folder import LOCK, Busy, NotOurs

posix = pytest.mark.skipif(os.name != "posix", reason="modes and signals of POSIX")
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


@posix
@pytest.mark.parametrize("mask", [0o077, 0o022, 0o002])
def test_a_site_can_be_read_by_a_server(site: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        replace_site(NEW, site)
    finally:
        os.umask(before)
    for path in (site, *site.rglob("*")):
        wanted = 0o755 if path.is_dir() else 0o644
        assert path.stat().st_mode & wanted == wanted, path


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


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_a_signal_between_two_files_stops_the_build(site: Path, error: type[BaseException]) -> None:
    def end(number: int, frame: object) -> None:
        raise error

    def interrupted() -> Iterator[Artifact]:
        yield NEW[0]
        signal.raise_signal(signal.SIGINT)
        yield NEW[1]
        raise AssertionError("not stopped")

    before = signal.signal(signal.SIGINT, end)
    try:
        with pytest.raises(error):
            replace_site(interrupted(), site)
        assert signal.getsignal(signal.SIGINT) is end
    finally:
        signal.signal(signal.SIGINT, before)
    assert_untouched(site)


def test_a_signal_in_the_swap_waits_until_all_is_in_order(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def interrupted(self: Path, target: Path) -> Path:
        renamed = rename(self, target)
        signal.raise_signal(signal.SIGINT)
        return renamed

    monkeypatch.setattr(Path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        replace_site(NEW, site)
    assert content(site) == {artifact.path: artifact.content for artifact in NEW}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


@pytest.mark.parametrize("stands", [True, False])
def test_what_a_killed_build_left_is_put_right(site: Path, stands: bool) -> None:
    """Also where it was killed when the old site was already out of its place."""
    side = site.with_name(".site-planclaro")
    (side / "site").mkdir(parents=True)
    (side / "site" / "index.html").write_bytes(b"half")
    (side / LOCK).touch()
    if not stands:
        site.rename(side / "previous")
    with pytest.raises(ValueError, match="leaves"):
        replace_site([*NEW, Artifact("../x", b"")], site)
    assert_untouched(site)


def test_a_folder_with_the_name_of_the_side_folder_is_left_alone(site: Path) -> None:
    thesis = site.with_name(".site-planclaro") / "site" / "thesis.odt"
    thesis.parent.mkdir(parents=True)
    thesis.write_text("all my work")
    with pytest.raises(NotOurs):
        replace_site(NEW, site)
    assert thesis.read_text() == "all my work"


def test_builds_of_one_site_wait_for_each_other(site: Path) -> None:
    def build(number: int) -> None:
        replace_site([Artifact(f"{n}.html", b"%d" % number) for n in range(20)], site)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(build, range(24)))
    whole = content(site)
    assert len(whole) == 20
    assert len(set(whole.values())) == 1
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_a_build_does_not_wait_for_ever(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(side_folder, "PATIENCE", 0.1)
    side = site.with_name(".site-planclaro")
    side.mkdir()
    with (side / LOCK).open("ab") as lock:
        assert take(lock)
        with pytest.raises(Busy):
            replace_site(NEW, site)
    replace_site(NEW, site)
    assert [path.name for path in site.parent.iterdir()] == ["site"]
