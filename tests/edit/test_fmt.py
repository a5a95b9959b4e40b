"""`build.py fmt`, as editors run it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.project import DEADLINE, PLAN, Project, environment, project

UNTIDY = "id: x # el id\ntitle: {es: Uno,   en: 'One'}\nlist:\n- a\n-   b\n\n\n# fin\n"
TIDY = "id: x # el id\ntitle: {es: Uno, en: 'One'}\nlist: [a, b]\n\n# fin\n"


@pytest.fixture
def small(tmp_path: Path) -> Project:
    made = project(tmp_path / "proyecto")
    assert made.run("fmt").code == 0
    return made


def untidy(small: Project, text: str | bytes = UNTIDY) -> Path:
    path = small.root / "content/plans/x.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_only_what_is_not_in_order_is_written(small: Project) -> None:
    path = untidy(small)
    before = {p: p.stat().st_mtime_ns for p in small.root.rglob("*.yaml") if p != path}
    done = small.run("fmt")
    assert done.code == 0
    assert "content/plans/x.yaml" in done.out
    assert PLAN not in done.out
    assert path.read_text("utf-8") == TIDY
    assert {p: p.stat().st_mtime_ns for p in before} == before
    assert not list(small.root.rglob("*.tmp"))
    assert small.run("fmt").out.startswith("Ya estaba en orden")


def test_records_of_translations_keep_a_line_a_text(small: Project) -> None:
    path = small.root / "content/translations/otro.en.yaml"
    path.parent.mkdir(exist_ok=True)
    line = f"dimensions/{'a-very-long-id/' * 10}text: reviewed 0123abcd 0123abcd\n"
    path.write_text(line, "utf-8")
    assert small.run("fmt", "content/translations").code == 0
    assert path.read_text("utf-8") == line


def test_check_names_files_and_writes_nothing(small: Project) -> None:
    path = untidy(small)
    done = small.run("fmt", "--check", "--lang", "en")
    assert done.code == 1
    assert "Not in the layout: content/plans/x.yaml" in done.out
    assert path.read_text("utf-8") == UNTIDY
    assert small.run("fmt", "--check", PLAN).code == 0


def test_diff_shows_lines_and_writes_nothing(small: Project) -> None:
    path = untidy(small)
    done = small.run("fmt", "--diff", "content/plans/x.yaml")
    assert done.code == 1
    assert "\n-- a\n" in done.out
    assert "\n+list: [a, b]\n" in done.out
    assert path.read_text("utf-8") == UNTIDY


def test_what_windows_writes_is_made_common(small: Project) -> None:
    path = untidy(small, b"\xef\xbb\xbf" + TIDY.replace("\n", "\r\n").rstrip().encode())
    assert small.run("fmt", "--check").code == 1
    assert small.run("fmt").code == 0
    assert path.read_bytes() == TIDY.encode()


DAMAGED = {
    "a tab": (b"id: x\nlist:\n\t- a\n", "Y1"),
    "a repeated key": (b"id: x\nid: y\n", "Y201"),
    "a quote left open": (b'id: "x\n', "Y1"),
    "Latin-1": ("id: ñ\n".encode("latin-1"), "Y0"),
    "nothing": (b"", "Y0"),
    "a PDF": (b"%PDF-1.7", "Y0"),
    "a tag": (b"id: !!python/object x\n", "Y1"),
    "two documents": (b"a: 1\n---\nb: 2\n", "Y203"),
}


@pytest.mark.parametrize(("content", "code"), DAMAGED.values(), ids=DAMAGED.keys())
def test_what_cannot_be_read_is_told_and_left(small: Project, content: bytes, code: str) -> None:
    path = untidy(small, content)
    other = small.root / "content/plans/y.yaml"
    other.write_text(UNTIDY, "utf-8")
    done = small.run("fmt")
    assert done.code == 1
    assert "content/plans/x.yaml:" in done.out
    assert f" {code}" in done.out
    assert path.read_bytes() == content
    assert other.read_text("utf-8") == TIDY


def piped(small: Project, content: bytes, *more: str) -> tuple[int, bytes, str]:
    done = subprocess.run(
        [*small.command("fmt", "-", *more)],
        input=content,
        cwd=small.root,
        env=environment({}),
        capture_output=True,
        timeout=DEADLINE,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr.decode()


def test_editors_may_send_the_text(small: Project) -> None:
    assert piped(small, UNTIDY.encode()) == (0, TIDY.encode(), "")
    assert piped(small, UNTIDY.encode(), "--check")[:2] == (1, b"")
    code, out, err = piped(small, b'id: "x\n')
    assert (code, out) == (1, b"")
    assert "stdin:1:5: Y" in err


USAGE = {
    "a file we lack": (["nada.yaml"], "nada.yaml"),
    "a file of another kind": (["build.py"], "build.py"),
    "a folder without any": (["templates"], "templates"),
    "standard input and a file": (["-", PLAN], "-"),
}


@pytest.mark.parametrize(("arguments", "told"), USAGE.values(), ids=USAGE.keys())
def test_wrong_usage(small: Project, arguments: list[str], told: str) -> None:
    done = small.run("fmt", *arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_permissions_and_links_stay(small: Project) -> None:
    path = untidy(small)
    path.chmod(0o640)
    link = small.root / "content/plans/enlace.yaml"
    link.symlink_to(path)
    assert small.run("fmt", str(link)).code == 0
    assert link.is_symlink()
    assert path.read_text("utf-8") == TIDY
    assert path.stat().st_mode & 0o777 == 0o640
