"""What was made before need not be made again; forgetting costs only time."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from planclaro.emit.memory import Memory


def never() -> str:
    raise AssertionError("made again")


def remembered(path: Path, *sources: object, version: str = "1") -> None:
    memory = Memory(path, version)
    for source in sources:
        memory.recall(source, lambda source=source: f"made of {source}")  # type: ignore[misc]
    memory.save()


def test_what_was_kept_is_not_made_again(tmp_path: Path) -> None:
    remembered(tmp_path / "a" / "memory.json", "uno", ("dos", 2))
    memory = Memory(tmp_path / "a" / "memory.json", "1")
    assert memory.recall("uno", never) == "made of uno"
    assert memory.recall(("dos", 2), never) == "made of ('dos', 2)"


@pytest.mark.parametrize(("source", "version"), [("otro", "1"), ("uno", "2")])
def test_another_source_or_version_is_made(tmp_path: Path, source: str, version: str) -> None:
    remembered(tmp_path / "memory.json", "uno")
    assert Memory(tmp_path / "memory.json", version).recall(source, lambda: "new") == "new"


def test_what_a_build_did_not_use_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    remembered(path, "uno", "dos")
    remembered(path, "dos")
    assert Memory(path, "1").recall("uno", lambda: "new") == "new"
    assert Memory(path, "1").recall("dos", never) == "made of dos"


@pytest.mark.parametrize(
    "broken",
    [b"", b"{", b"[]", b"1", b'{"a": 1}', b'{"a": "\\ud800"}', b"\xff\xfe", b"[" * 200_000],
)
def test_a_broken_file_is_an_empty_memory(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "memory.json"
    path.write_bytes(broken)
    assert Memory(path, "1").recall("uno", lambda: "new") == "new"


def test_what_is_no_file_is_an_empty_memory(tmp_path: Path) -> None:
    remembered(tmp_path, "uno")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert Memory(tmp_path / "pipe", "1").recall("uno", lambda: "new") == "new"


def test_a_disk_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    remembered(tmp_path / "file" / "memory.json", "uno")
