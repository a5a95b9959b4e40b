"""How long it takes from a saved edit of one plan until the page that is open is there anew."""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

MARK = "Una corrección"
TEXT = re.compile(r"(problems:\n +- text:\n +es: )(.+)")
BETWEEN = 0.5
"""Seconds between two edits, as nobody saves faster."""


def preview(project: Path, runs: int) -> Iterator[str]:
    """`build.py serve` of a project, and edits of its first plan that has a problem to edit."""
    command = [sys.executable, str(project / "build.py"), "serve", "--port", "0"]
    began = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )
    try:
        assert process.stdout
        lines = (line for line in process.stdout if "http://" in line)
        address = urlsplit(re.findall(r"http://\S+", next(lines))[0])
        yield f"{'preview: until it answers':42}{time.perf_counter() - began:8.2f} s"
        host = f"{address.hostname}:{address.port}"
        plan = next(each for each in _plans(project) if TEXT.search(each.read_text("utf-8")))
        numbers = count()
        for name, page in (("a dimension", f"/{plan.stem}/social/"), ("home", "/")):
            found = [_edit(plan, host, page, next(numbers)) for _ in range(runs)]
            told, shown = (statistics.median(each) for each in zip(*found, strict=True))
            label = f"preview: save, then {name} is there"
            yield f"{label:42}{shown:8.2f} s  (told after {told:.2f} s)"
    finally:
        process.terminate()
        process.wait()


def _plans(project: Path) -> list[Path]:
    return sorted((project / "content" / "plans").glob("*.yaml"))


def _edit(plan: Path, host: str, page: str, number: int) -> tuple[float, float]:
    """Seconds until open pages are told, and until the page was received."""
    time.sleep(BETWEEN)
    text = plan.read_text("utf-8")
    events = HTTPConnection(host)
    events.request("GET", "/__preview/events")
    answer = events.getresponse()
    build = _told(answer)
    new = plan.parents[2] / ".nuevo"
    new.write_text(TEXT.sub(rf"\1'{MARK} {number}'", text, count=1), "utf-8")
    began = time.perf_counter()
    new.replace(plan)
    while _told(answer) == build:
        pass
    told = time.perf_counter() - began
    reader = HTTPConnection(host)
    reader.request("GET", page)
    content = reader.getresponse().read().decode()
    shown = time.perf_counter() - began
    assert page == "/" or f"{MARK} {number}" in content
    answer.close()
    events.close()
    return told, shown


def _told(answer: HTTPResponse) -> str:
    for line in answer:
        if line.startswith(b"data: "):
            return str(json.loads(line.removeprefix(b"data: "))["build"])
    raise EOFError
