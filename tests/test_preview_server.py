"""What the preview's server answers; no file changes here."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from tests.project import Preview, project, serving


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    with serving(project(tmp_path_factory.mktemp("proyecto"))) as preview:
        yield preview


OUTSIDE = (
    "/../site_config.yaml",
    "/../../../../../../../../etc/passwd",
    "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2f..%2f..%2fetc/passwd",
    "/..%5c..%5csite_config.yaml",
    "/otro/../../site_config.yaml",
    "//etc/passwd",
    "/C:/Windows/win.ini",
    "/etc/passwd%00.html",
    "/%00",
    "/.planclaro",
    "/__preview/../site_config.yaml",
    "/__preview/failed.html",
    "/__preview/%2e%2e/%2e%2e/site_config.yaml",
    "/\\..\\site_config.yaml",
)


@pytest.mark.parametrize("path", OUTSIDE)
def test_no_path_leads_out_of_the_site(running: Preview, path: str) -> None:
    answer = running.get(path)
    assert answer.status == 404
    assert b"root:" not in answer.body
    assert b"languages:" not in answer.body


def test_files_have_their_types(running: Preview) -> None:
    for path, kind in {
        "/": "text/html; charset=utf-8",
        "/robots.txt": "text/plain; charset=utf-8",
        "/sitemap.xml": "application/xml; charset=utf-8",
        "/datos/otro.json": "application/json; charset=utf-8",
        "/datos/metas.csv": "text/csv; charset=utf-8",
        "/__preview/client.js": "text/javascript; charset=utf-8",
        "/__preview/overlay.css": "text/css; charset=utf-8",
    }.items():
        answer = running.get(path)
        assert answer.status == 200, path
        assert answer.headers["Content-Type"] == kind
        assert answer.headers["Cache-Control"] == "no-store"
        assert b"__preview/client.js" not in answer.body or kind.startswith("text/html")


def test_a_folder_leads_to_its_page(running: Preview) -> None:
    answer = running.get("/en/otro")
    assert (answer.status, answer.headers["Location"]) == (302, "/en/otro/")
    assert running.get("/en/otro/").status == 200
    assert running.get("/en/otro/index.html").body == running.get("/en/otro/?a=b").body


def test_what_is_not_there_is_the_sites_own_page(running: Preview) -> None:
    answer = running.get("/no-est%C3%A1/")
    assert answer.status == 404
    assert 'href="/' in answer.text
    assert "__preview/client.js" in answer.text


def test_head_and_other_methods(running: Preview) -> None:
    head = running.get("/", "HEAD")
    assert (head.status, head.body) == (200, b"")
    assert head.headers["Content-Length"] == str(len(running.get("/").body))
    assert running.get("/", "POST").status == 501


def test_addresses_are_of_the_preview(running: Preview) -> None:
    assert f'href="{running.address}"' in running.get("/").text


def test_only_this_computer_is_answered(running: Preview) -> None:
    host, port = running.address.split("/")[2].split(":")
    assert host == "127.0.0.1"
    with pytest.raises(OSError), socket.create_connection(("127.0.0.2", int(port)), timeout=5):
        pass


def test_nothing_of_it_is_kept_in_a_browser(running: Preview) -> None:
    """A worker would show an editor what was; one left by a site served here before goes away."""
    assert "data-worker" not in running.get("/otro/").text
    assert running.get("/sin-conexion/").status == 404
    assert "unregister" in running.get("/sw.js").text
