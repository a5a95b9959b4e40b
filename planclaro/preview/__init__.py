"""The live preview: builds into a temporary folder, serves it, rebuilds when a file changes and
reloads the pages that are open. Serves only this computer unless told otherwise."""

from __future__ import annotations

import errno
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from planclaro.pipeline import Progress, Project, Request
from planclaro.preview.builds import Attempt, Builds
from planclaro.preview.server import Server
from planclaro.preview.watch import Watch

__all__ = ["Attempt", "Audience", "Wanted", "listen", "preview"]

FIRST_PORT = 8000
TRIED_PORTS = 20


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be previewed, and where; without a port the next free one is taken."""

    project: Project
    host: str
    port: int | None
    lang: str
    only: str | None = None


class Audience(Protocol):
    """Who is told how it goes."""

    def working(self) -> AbstractContextManager[Progress]:
        """A build runs meanwhile."""

    def built(self, attempt: Attempt, changed: list[Path]) -> None:
        """A build ended; `changed` is empty for the first."""

    def ready(self, address: str) -> None:
        """The preview answers at this address."""


def listen(wanted: Wanted) -> Server:
    """A server that has its port. Raises `OSError` if it cannot have it."""
    own = wanted.project.assets / "preview"
    if wanted.port is not None:
        return Server(wanted.host, wanted.port, own, wanted.lang)
    for port in range(FIRST_PORT, FIRST_PORT + TRIED_PORTS):
        try:
            return Server(wanted.host, port, own, wanted.lang)
        except OSError as error:
            # Windows says EACCES for a port that it keeps for itself.
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
    return Server(wanted.host, 0, own, wanted.lang)


def preview(server: Server, wanted: Wanted, audience: Audience) -> None:
    """Build, serve and rebuild until interrupted; leaves nothing behind."""
    watch = Watch(wanted.project)
    with TemporaryDirectory(prefix="planclaro-", ignore_cleanup_errors=True) as folder, server:
        # An editor must see what was written last, never what a browser kept.
        address = server.address
        request = Request(Path(folder), only=wanted.only, address=address, offline=False)
        builds = Builds(wanted.project, request, Path(folder), wanted.lang)
        try:
            watch.start()
            _build(builds, server, audience, [])
            with server.answering():
                audience.ready(server.address)
                while True:
                    _build(builds, server, audience, watch.next())
        finally:
            watch.stop()


def _build(builds: Builds, server: Server, audience: Audience, changed: list[Path]) -> None:
    with audience.working() as progress:
        attempt = builds.attempt(progress)
    audience.built(attempt, changed)
    before = server.news.state
    server.news.publish(attempt.state)
    builds.forget(before)
