"""A plan's document, PDF or Word: the rows of its tables, read in a process of their own.

Documents come from anywhere. A process that is given so much time and memory, and is ended after
it, keeps a broken or hostile one from taking the command with it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

import planclaro
from planclaro.edit.found_rows import FoundDocument, FoundRow, FoundTable, NotReadable

MAX_BYTES = 60_000_000
SECONDS = 180
MEMORY = 3_000_000_000
READ, REFUSED = 0, 3


def read_document(path: Path, kind: str, seconds: float = SECONDS) -> FoundDocument:
    """The rows of a document; `kind` is `pdf` or `docx`. Raises `NotReadable`."""
    if path.stat().st_size > MAX_BYTES:
        raise NotReadable("too-large", limit=MAX_BYTES // 1_000_000)
    digest = sha256(path.read_bytes()).hexdigest()
    answer = _asked(path, kind, seconds)
    rows = tuple(FoundRow(**row) for row in answer["rows"])
    if not rows:
        raise NotReadable("no-rows")
    tables = tuple(FoundTable(**table) for table in answer["tables"])
    return FoundDocument(rows, tables, tuple(answer["told"]), sha256=digest)


def _asked(path: Path, kind: str, seconds: float) -> Mapping[str, Any]:
    root = str(Path(planclaro.__file__).parents[1])
    command = [sys.executable, "-m", "planclaro.edit.document", kind, str(path.resolve())]
    try:
        done = subprocess.run(
            command,
            env=os.environ | {"PYTHONPATH": root, "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise NotReadable("too-long", seconds=int(seconds)) from None
    if done.returncode not in (READ, REFUSED):
        raise NotReadable("broken")
    answer: Mapping[str, Any] = json.loads(done.stdout)
    if done.returncode == REFUSED:
        raise NotReadable(answer["reason"], **answer["values"])
    return answer


def _main(kind: str, path: str) -> int:
    """In the other process: the rows as JSON, or why there are none."""
    from planclaro.edit.document_tables import gathered
    from planclaro.edit.docx_pieces import docx_pieces
    from planclaro.edit.pdf_pieces import pdf_pieces

    _limit_memory()
    try:
        found = gathered((pdf_pieces if kind == "pdf" else docx_pieces)(Path(path)))
    except NotReadable as refused:
        sys.stdout.write(json.dumps({"reason": refused.reason, "values": refused.values}))
        return REFUSED
    sys.stdout.write(json.dumps(asdict(found)))
    return READ


def _limit_memory() -> None:
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
