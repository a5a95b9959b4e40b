"""A web server that answers as GitHub Pages does, and keeps count of what it sent."""

from __future__ import annotations

import gzip
import hashlib
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.browser.built import Site

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/vnd.microsoft.icon",
    ".jpg": "image/jpeg",
    ".js": "application/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "application/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".webp": "image/webp",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
COMPRESSED = (
    "application/javascript",
    "application/json",
    "application/manifest+json",
    "application/xml",
    "image/svg+xml",
    "text/",
)


@dataclass(frozen=True)
class Sent:
    """One answer: `wire` counts its head and its body as they were sent."""

    path: str
    status: int
    content_type: str
    wire: int


@dataclass
class Server:
    """A running server; `sent` grows with every answer."""

    origin: str
    site: Site
    sent: list[Sent] = field(default_factory=list)
    last: float = 0.0
    max_age: int = 600
    broken: bool = False
    """Answers every request with 503."""
    before: Callable[[str], None] = lambda path: None
    """Told of each path before it is answered: it may take its time, or raise `ConnectionError`
    to hang up."""

    def url(self, page: str = "") -> str:
        """The address of a page's path."""
        return f"{self.origin}{self.site.base}{page}"

    def wait_idle(self, seconds: float = 0.5) -> None:
        """Return once nothing was asked for this long."""
        while (rest := self.last + seconds - time.monotonic()) > 0:
            time.sleep(rest)


@cache
def packed(file: Path) -> bytes:
    """A file as it is sent."""
    return gzip.compress(file.read_bytes(), compresslevel=6, mtime=0)


class _Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _HttpServer

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        self.server.state.before(path)
        site = self.server.state.site
        name = path.removeprefix(site.base)
        if not path.startswith(site.base):
            return self._send(404, b"outside the site", "text/plain; charset=utf-8")
        if self.server.state.broken:
            return self._send(503, b"broken", "text/plain; charset=utf-8")
        if f"{name}/index.html" in site.files and not name.endswith("/") and name:
            return self._send(301, b"", TYPES[".html"], {"Location": f"{path}/"})
        for candidate in (f"{name}index.html" if name[-1:] in ("", "/") else name, f"{name}.html"):
            if candidate in site.files:
                return self._send_file(200, site.folder / candidate)
        if "404.html" in site.files:
            return self._send_file(404, site.folder / "404.html")
        return self._send(404, b"not found", "text/plain; charset=utf-8")

    def do_HEAD(self) -> None:
        self.do_GET()

    def _send_file(self, status: int, file: Path) -> None:
        content_type = TYPES.get(file.suffix, "application/octet-stream")
        wants = "gzip" in self.headers.get("Accept-Encoding", "")
        if wants and content_type.startswith(COMPRESSED):
            extra = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
            return self._send(status, packed(file), content_type, extra)
        return self._send(status, file.read_bytes(), content_type)

    def _send(
        self, status: int, body: bytes, content_type: str, extra: dict[str, str] | None = None
    ) -> None:
        # As many header bytes as GitHub Pages sends: they are part of what a reader pays for.
        heads = {
            "Server": "GitHub.com",
            "Content-Type": content_type,
            "Last-Modified": formatdate(usegmt=True),
            "Access-Control-Allow-Origin": "*",
            "ETag": f'W/"{hashlib.sha256(body).hexdigest()[:16]}"',
            "Expires": formatdate(time.time() + self.server.state.max_age, usegmt=True),
            "Cache-Control": f"max-age={self.server.state.max_age}",
            "X-Proxy-Cache": "MISS",
            "X-GitHub-Request-Id": "0000:000000:0000000:0000000:00000000",
            "Accept-Ranges": "bytes",
            "Age": "0",
            "Date": formatdate(usegmt=True),
            "Via": "1.1 varnish",
            "X-Served-By": "cache-lim0000-LIM",
            "X-Cache": "MISS",
            "X-Fastly-Request-ID": "0" * 40,
            "Content-Length": str(len(body)),
            **(extra or {}),
        }
        lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"]
        lines += [f"{name}: {value}" for name, value in heads.items()]
        head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
        message = head if self.command == "HEAD" else head + body
        state = self.server.state
        state.sent.append(Sent(self.path, status, content_type, len(message)))
        state.last = time.monotonic()
        self.wfile.write(message)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: pytest's output is for tests."""


class _HttpServer(ThreadingHTTPServer):
    daemon_threads = True
    state: Server

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up early is no error of ours."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def serve(site: Site) -> Iterator[Server]:
    """Serve a site on a free port of 127.0.0.1, one thread a connection."""
    http = _HttpServer(("127.0.0.1", 0), _Answers)
    http.state = Server(f"http://127.0.0.1:{http.server_port}", site)
    # It looks that often whether it should end, and tests end hundreds of servers.
    thread = threading.Thread(target=http.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield http.state
    finally:
        http.shutdown()
        http.server_close()
