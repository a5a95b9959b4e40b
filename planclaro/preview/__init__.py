"""The live preview: serves pages as they are asked for, looks at the files anew when one changes
and reloads the pages that are open. Serves only this computer unless told otherwise."""

from __future__ import annotations

import errno
import gc
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from planclaro.pipeline import Progress, Request
from planclaro.preview.builds import Attempt, Builds
from planclaro.preview.server import REVIEW, Server
from planclaro.preview.state import State, Teller
from planclaro.preview.watch import Watch
from planclaro.project import Project
from planclaro.site.unpublished import ONLY_HERE, Unpublished

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
        """The files are read meanwhile."""

    def built(self, attempt: Attempt, changed: list[Path]) -> None:
        """The files were read; `changed` is empty for the first time."""

    def ready(self, address: str) -> None:
        """The preview answers at this address."""


def listen(wanted: Wanted) -> Server:
    """A server that has its port. Raises `OSError` if it cannot have it."""
    own = wanted.project.assets / "preview"
    teller = Teller(wanted.project.root, wanted.lang)
    if wanted.port is not None:
        return Server(wanted.host, wanted.port, own, teller)
    for port in range(FIRST_PORT, FIRST_PORT + TRIED_PORTS):
        try:
            return Server(wanted.host, port, own, teller)
        except OSError as error:
            # Windows says EACCES for a port that it keeps for itself.
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
    return Server(wanted.host, 0, own, teller)


def preview(server: Server, wanted: Wanted, audience: Audience) -> None:
    """Look, serve and look again until interrupted; writes nothing but caches."""
    watch = Watch(wanted.project)
    # An editor must see what was written last, never what a browser kept.
    request = Request(
        wanted.project.root / "site",
        only=wanted.only,
        address=server.address,
        offline=False,
        editor=True,
        unpublished=Unpublished(ONLY_HERE, review=REVIEW),
    )
    builds = Builds(wanted.project, request, wanted.lang, server.news.publish)

    def crashed(state: State, error: Exception) -> None:
        attempt = builds.crashed(state, error)
        if attempt:
            audience.built(attempt, [])

    server.crashed = crashed
    with server:
        try:
            watch.start()
            _look(builds, audience, [])
            # What is remembered now stays: to look through it again and again takes time.
            gc.collect()
            gc.freeze()
            with server.answering():
                audience.ready(server.address)
                while True:
                    _look(builds, audience, watch.next())
        finally:
            watch.stop()


def _look(builds: Builds, audience: Audience, changed: list[Path]) -> None:
    with audience.working():
        attempt = builds.attempt()
    audience.built(attempt, changed)
