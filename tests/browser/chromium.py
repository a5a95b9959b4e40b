"""Find the machine's Chromium; run as a script, install it where that is possible."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

NAMES = (
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
)
PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
# The tests talk to 127.0.0.1 only: no name resolves, so nothing can leave the machine.
FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--no-first-run",
)
HOW = """plan-claro: the browser tests need Chromium, Chrome or Edge, and none was found.
  Debian:         apt-get install chromium
  Ubuntu, macOS,
  Windows:        install Google Chrome, or any Chromium
  elsewhere:      make test CHROMIUM=/path/to/the/browser"""


def find() -> Path | None:
    """The first browser that works, or None."""
    return next((path for path in _candidates() if _works(path)), None)


def flags() -> list[str]:
    """Command-line flags of every run; root cannot use Chromium's sandbox."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*FLAGS, "--no-sandbox"] if root else list(FLAGS)


def _candidates() -> Iterator[Path]:
    named = os.environ.get("CHROMIUM")
    if named:
        yield Path(named)
        return
    yield from (Path(found) for name in NAMES if (found := shutil.which(name)))
    yield from (path for place in PLACES if (path := Path(place)).is_file())


def _works(path: Path) -> bool:
    # Ubuntu's chromium-browser can be a stub that only asks for a snap. On Windows
    # `--version` opens a window instead of answering.
    if sys.platform == "win32":
        return path.is_file()
    try:
        done = subprocess.run([path, "--version"], capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _install() -> None:
    apt = shutil.which("apt-get")
    if not apt or os.geteuid() != 0:
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", "chromium"]):
        subprocess.run([apt, *step], env=quiet, check=False)


def main() -> int:
    """Exit 0 when there is a browser, installing one if need be."""
    if find():
        return 0
    _install()
    if find():
        return 0
    print(HOW, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
