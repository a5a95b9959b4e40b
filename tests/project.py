"""A small project in a folder of its own, and its `build.py` run as its users run it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from queue import Queue
from typing import Any
from urllib.parse import urlsplit

from tests import warm
from tests.once import made_once

ROOT = Path(__file__).parents[1]
SITE = ROOT / "tests/bad/_site"
DEADLINE = 60.0
PLAN = "content/plans/otro.yaml"
BROKEN = "title: Otro plan\n"
"""What `Project.break_plan` leaves out."""


@dataclass(frozen=True)
class Done:
    """A command that ended."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Standard output, all of it, as JSON."""
        return json.loads(self.out)


def started(command: list[str], folder: Path, environment: dict[str, str]) -> Done:
    """A command, started as users do."""
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8",
        timeout=DEADLINE, check=False,
    )  # fmt: skip
    return Done(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True)
class Answer:
    """What the preview answered."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body of a page."""
        return self.body.decode()


@dataclass(frozen=True)
class Project:
    """Two valid plans, `otro` and `segundo`, and this repository's templates and assets."""

    root: Path

    def run(self, *arguments: str, cwd: Path | None = None, **variables: str) -> Done:
        """`python build.py …`, in this folder or another."""
        given = environment(variables)
        if warm.CAN:
            script = self.root / "build.py"
            done = Done(*warm.done(script, arguments, cwd or self.root, given, DEADLINE))
        else:
            done = started(self.command(*arguments), cwd or self.root, given)
        assert "Traceback" not in done.err, done.err
        return done

    def command(self, *arguments: str) -> list[str]:
        """The command line."""
        return [sys.executable, str(self.root / "build.py"), *arguments]

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace a text, which must be there."""
        path = self.root / file
        text = path.read_text("utf-8")
        assert old in text
        # At once, as editors do: half a file is another file.
        whole = self.root / ".nuevo"
        whole.write_text(text.replace(old, new), "utf-8")
        whole.replace(path)

    def break_plan(self) -> None:
        """Leave out the title of the plan: P001 at the first line."""
        self.edit(PLAN, BROKEN, "")

    def mend_plan(self) -> None:
        """Put the title back."""
        self.edit(PLAN, "id: otro\n", f"id: otro\n{BROKEN}")

    def files(self, folder: str = "site") -> dict[str, tuple[bytes, int]]:
        """Every file with its content and the time it was written."""
        base = self.root / folder
        return {
            path.relative_to(base).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in base.rglob("*")
            if path.is_file()
        }


def project(root: Path) -> Project:
    """A new project in this folder, which may exist, with what an earlier build keeps."""
    shutil.copytree(_kept(), root / ".cache")
    return _project(root)


@cache
def _kept() -> Path:
    """What a first build keeps for the next one; made once a test run."""
    return made_once("first", _build_first) / ".cache"


def _build_first(folder: Path) -> None:
    done = _project(folder).run("build")
    assert done.code == 0, done.out + done.err


def _project(root: Path) -> Project:
    shutil.copytree(SITE, root, dirs_exist_ok=True)
    shutil.copy(ROOT / "build.py", root)
    for folder in ("templates", "assets", "content/prose"):
        shutil.copytree(ROOT / folder, root / folder)
    second = (root / PLAN).read_text("utf-8").replace("otro", "segundo")
    (root / "content/plans/segundo.yaml").write_text(second, "utf-8")
    return Project(root)


def environment(variables: dict[str, str]) -> dict[str, str]:
    """Ours, with the package to be found and nothing that sets a language or colours."""
    unset = {"PLANCLARO_LANG", "FORCE_COLOR", "NO_COLOR", "GITHUB_ACTIONS", "COLUMNS"}
    # What `make test` was given is not for the `make` of a test.
    unset |= {"ARGS", "MAKEFLAGS", "MAKEOVERRIDES"}
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"} | variables


@dataclass
class Preview:
    """A running `build.py serve`; `lines` grows with what it prints."""

    process: subprocess.Popen[str]
    address: str = ""
    lines: list[str] = field(default_factory=list)

    def get(self, path: str, method: str = "GET") -> Answer:
        """Exactly this path: nothing is tidied on the way."""
        connection = self._connection()
        connection.request(method, path)
        answer = connection.getresponse()
        read = Answer(answer.status, dict(answer.getheaders()), answer.read())
        connection.close()
        return read

    def events(self) -> Iterator[dict[str, Any]]:
        """What open pages are told, from now on; fails if nothing comes before the deadline."""
        connection = self._connection()
        connection.request("GET", "/__preview/events")
        return _told(connection, connection.getresponse())

    def stop(self, number: int = signal.SIGINT) -> int:
        """Ask it to end; returns its exit code."""
        self.process.send_signal(number)
        return self.process.wait(DEADLINE)

    def _connection(self) -> HTTPConnection:
        parts = urlsplit(self.address)
        return HTTPConnection(parts.hostname or "", parts.port, timeout=DEADLINE)


def _told(connection: HTTPConnection, answer: HTTPResponse) -> Iterator[dict[str, Any]]:
    assert answer.headers["Content-Type"].startswith("text/event-stream")
    deadline = time.monotonic() + DEADLINE
    try:
        for line in answer:
            if line.startswith(b"data: "):
                yield json.loads(line.removeprefix(b"data: "))
                deadline = time.monotonic() + DEADLINE
            # The preview's own signs of life come in between.
            assert time.monotonic() < deadline, "nothing was told"
    finally:
        connection.close()


def until(
    events: Iterator[dict[str, Any]], expected: Callable[[dict[str, Any]], bool]
) -> dict[str, Any]:
    """The first event that is as expected: a file may be seen to change more than once."""
    return next(event for event in events if expected(event))


@contextmanager
def serving(of: Project, *arguments: str, port: bool = True, **variables: str) -> Iterator[Preview]:
    """The preview of a project, on any free port unless `port` is left for it to find."""
    process = subprocess.Popen(
        of.command("serve", *(("--port", "0") if port else ()), *arguments),
        cwd=of.root,
        env=environment({"PYTHONUNBUFFERED": "1"} | variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    preview, printed = Preview(process), Queue[str]()
    reader = threading.Thread(target=_listen, args=(preview, printed.put), daemon=True)
    reader.start()
    try:
        while not preview.address:
            line = printed.get(timeout=DEADLINE)
            assert line, "the preview ended:\n" + "".join(preview.lines)
            if "http://" in line:
                preview.address = line[line.index("http://") :].split()[0]
        yield preview
    finally:
        _end(process)
        reader.join()


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(DEADLINE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _listen(preview: Preview, put: Callable[[str], None]) -> None:
    assert preview.process.stdout
    for line in preview.process.stdout:
        preview.lines.append(line)
        put(line)
    put("")
