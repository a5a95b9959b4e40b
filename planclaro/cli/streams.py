"""Standard output and errors, made so that printing cannot fail half way through a command."""

from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from typing_extensions import Buffer


class _Outlet(io.FileIO):
    """A file or a pipe; after the first failure all that is written to it goes nowhere."""

    failure: OSError | None = None

    def write(self, data: Buffer, /) -> int:
        if self.failure is None:
            try:
                return super().write(data)
            except OSError as error:
                self.failure = error
        return memoryview(data).nbytes


def prepare() -> None:
    """Whatever the system's code page is, nothing that is printed can fail, and pipes get UTF-8."""
    sys.stdout, sys.stderr = _prepared(sys.stdout), _prepared(sys.stderr)


def unwritten() -> OSError | None:
    """Why what was printed did not arrive; a reader that left, as `head` does, is no reason."""
    sys.stdout.flush()
    outlet = getattr(getattr(sys.stdout, "buffer", None), "raw", None)
    failure = outlet.failure if isinstance(outlet, _Outlet) else None
    # Windows has another word for a reader that left.
    left = (errno.EPIPE, errno.EINVAL) if os.name == "nt" else (errno.EPIPE,)
    return None if failure is None or failure.errno in left else failure


def _prepared(stream: TextIO | None) -> TextIO:
    if stream is None:  # closed by who started us
        return Path(os.devnull).open("w", encoding="utf-8")
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    if stream.isatty():
        stream.reconfigure(errors="replace")
        return stream
    raw = _Outlet(stream.fileno(), "wb", closefd=False)
    lines = stream.line_buffering
    return io.TextIOWrapper(io.BufferedWriter(raw), "utf-8", "replace", line_buffering=lines)
