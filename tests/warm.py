"""`build.py` in processes that begin with its libraries loaded, which take a tenth of the time.

Each command still has a process, an environment, a folder and streams of its own. Where processes
cannot be forked (Windows), and where a test wants more of a process, it is started as users do.
"""

from __future__ import annotations

import multiprocessing
import os
import runpy
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

CAN = os.name == "posix"
LOADED = ("planclaro.cli.commands", "planclaro.cli.build_work", "planclaro.cli.check_work")


def done(
    script: Path,
    arguments: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    wait: float,
) -> tuple[int, str, str]:
    """Exit code, standard output and standard error; raises TimeoutError."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(LOADED))
    with TemporaryDirectory() as place:
        streams = (f"{place}/out", f"{place}/err")
        process = context.Process(
            target=_run, args=(str(script), [*arguments], str(folder), dict(environment), streams)
        )
        process.start()
        process.join(wait)
        if process.exitcode is None:
            process.kill()
            raise TimeoutError(f"{script} {' '.join(arguments)}")
        out, err = (Path(stream).read_text("utf-8") for stream in streams)
        return process.exitcode, out, err


def _run(
    script: str,
    arguments: list[str],
    folder: str,
    environment: dict[str, str],
    streams: tuple[str, str],
) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for number, path in enumerate(streams, start=1):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
    sys.argv = [script, *arguments]
    sys.orig_argv = [sys.executable, *sys.argv]
    runpy.run_path(script, run_name="__main__")
