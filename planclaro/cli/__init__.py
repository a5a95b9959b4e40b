"""The command line: `build`, `check`, `serve`.

Nothing is imported above `main` that is not in Python itself, also in an old one: what a user
first meets may be a machine without the libraries.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NOT_READY = (
    "plan-claro: faltan las bibliotecas (o Python 3.11): use «make site», o "
    ".venv/bin/python build.py … / libraries (or Python 3.11) are missing: "
    "run `make site`, or .venv/bin/python build.py …\n"
)
WRONG_USAGE = 2
INTERRUPTED = 130


def main(root: Path, arguments: Sequence[str]) -> int:
    """Run a command on the project in the folder `root`; returns the exit code."""
    try:
        from planclaro.cli.commands import run
    except KeyboardInterrupt:
        return INTERRUPTED
    except (ImportError, SyntaxError) as error:
        # Our own broken import must not pass for an unprepared machine.
        if str(getattr(error, "name", "")).startswith("planclaro"):
            raise
        sys.stderr.write(NOT_READY)
        return WRONG_USAGE
    return run(root, arguments)
