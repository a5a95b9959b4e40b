"""The preview's web server: the built files, and the events that reload open pages."""

from __future__ import annotations

import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from urllib.parse import quote, unquote

from planclaro.preview.news import News
from planclaro.preview.pages import failed_page, review_page, with_client
from planclaro.preview.state import State, Teller
from planclaro.site.urls import EDITOR

OWN = "/__preview/"
REVIEW = f"{OWN}review/"
EVENTS = "events"
OWN_FILES = ("client.js", "overlay.css", "review.css")
BEAT_SECONDS = 10.0
POLL_SECONDS = 0.1
# Not from `mimetypes`: on Windows that believes the registry.
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/vnd.microsoft.icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
    ".yaml": "application/yaml; charset=utf-8",
    ".zip": "application/zip",
}
HTML = TYPES[".html"]
PLAIN = TYPES[".txt"]


class Server(ThreadingHTTPServer):
    """Listens from the moment it is made; answers once `serve_forever` runs."""

    daemon_threads = True
    block_on_close = False
    # On Windows this option would let two programs share a port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, host: str, port: int, own_files: Path, teller: Teller) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.news = News()
        self.own_files = own_files
        self.lang = teller.lang
        self.teller = teller
        self.crashed: Callable[[State, Exception], None] = lambda state, error: None
        super().__init__((host, port), Answer)

    def server_bind(self) -> None:
        """Without the look-up of our own name that the library does: it can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.socket.getsockname()[:2]

    @property
    def address(self) -> str:
        """Where a browser on this computer finds it."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.server_name, self.server_name)
        return f"http://{f'[{host}]' if ':' in host else host}:{self.server_port}/"

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Answers from now on, in other threads."""
        thread = threading.Thread(target=self.serve_forever, args=(POLL_SECONDS,), daemon=True)
        thread.start()
        try:
            yield
        finally:
            self.news.close()
            self.shutdown()
            thread.join()

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up early is no error."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class Answer(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    timeout = 60
    server: Server

    def do_GET(self) -> None:
        """A file of the site, or one of the preview's own."""
        whole, _, query = self.path.partition("#")[0].partition("?")
        path = unquote(whole)
        if path.startswith(REVIEW):
            return self._review(path.removeprefix(REVIEW), query)
        if path.startswith(OWN):
            return self._own(path.removeprefix(OWN))
        while True:
            state = self.server.news.state
            try:
                status, content, kind, location = self._found(state, path)
            except Exception as error:
                self.server.crashed(state, error)
                if state is not self.server.news.state:
                    continue
                raise
            return self._send(status, content, kind, location)

    def do_HEAD(self) -> None:
        """As GET, without the body."""
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """The terminal is for what an editor needs to know."""

    def _found(self, state: State, path: str) -> tuple[HTTPStatus, bytes, str, str]:
        """Status, content, type, and where else to look. Raises what the making raises."""
        if state.shelf is None:
            page = failed_page(self.server.own_files, state, self.server.lang)
            return HTTPStatus.SERVICE_UNAVAILABLE, page, HTML, ""
        # Nothing is opened by its path, so no path leads out of the site.
        name = path.removeprefix("/")
        if not name or name.endswith("/"):
            name += "index.html"
        elif f"{name}/index.html" in state.shelf:
            return HTTPStatus.FOUND, b"", HTML, quote(f"/{name}/")
        status, content = HTTPStatus.OK, state.shelf.content(name)
        if content is None:
            status, name = HTTPStatus.NOT_FOUND, "404.html"
            content = state.shelf.content(name) or b""
        kind = TYPES.get(Path(name).suffix.lower(), "application/octet-stream")
        # Saving in the editor is a change, too: its own page must outlive the build that follows.
        if kind == HTML and not name.startswith(f"{EDITOR}/"):
            content = with_client(content, state.build)
        return status, content, kind, ""

    def _review(self, path: str, query: str) -> None:
        state = self.server.news.state
        if state.reading is None:
            page = failed_page(self.server.own_files, state, self.server.lang)
            return self._send(HTTPStatus.SERVICE_UNAVAILABLE, page, HTML)
        page = review_page(self.server.own_files, state, path, query, self.server.teller)
        self._send(HTTPStatus.OK, page, HTML)

    def _own(self, name: str) -> None:
        if name == EVENTS and self.command == "GET":
            return self._events()
        if name in OWN_FILES:
            content = (self.server.own_files / name).read_bytes()
            return self._send(HTTPStatus.OK, content, TYPES[Path(name).suffix])
        return self._send(HTTPStatus.NOT_FOUND, b"404\n", PLAIN)

    def _send(self, status: HTTPStatus, content: bytes, kind: str, location: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        if location:
            self.send_header("Location", location)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _events(self) -> None:
        """The state now and every later one, until either side hangs up."""
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(b"retry: 1000\n\n")
        news, seen = self.server.news, -1
        while not news.closed:
            newest = news.after(seen, BEAT_SECONDS)
            if newest is None:
                self.wfile.write(b":\n\n")
                continue
            seen, state = newest
            self.wfile.write(f"data: {state.payload(self.server.lang)}\n\n".encode())
