"""The handbook inside a site: linked, complete, and out of the voters' way."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.browser.document import parse
from tests.docs.made import guided, handbook
from tests.project import Project, project


@pytest.fixture
def small(tmp_path: Path) -> Project:
    return project(tmp_path / "proyecto")


def lost(site: Path) -> list[str]:
    """Links of the handbook, and links to it, that lead to no file or to no place in it."""
    found = []
    for path in sorted(site.rglob("*.html")):
        of_guide = "guia" in path.relative_to(site).parts
        for element in parse(path).all("a") + parse(path).all("link"):
            address = urlsplit(element.get("href"))
            if address.scheme or address.netloc or not (of_guide or "guia/" in address.path):
                continue
            target = (path.parent / unquote(address.path)).resolve() if address.path else path
            target = target / "index.html" if target.is_dir() else target
            anchor = unquote(address.fragment)
            if not target.is_file() or (
                anchor and target.suffix == ".html" and anchor not in parse(target).ids
            ):
                found.append(f"{path.relative_to(site)}: {element.get('href')}")
    return found


def test_every_link_leads_somewhere() -> None:
    assert not lost(guided().root / "site")


def test_from_a_memory_card_every_link_names_a_file() -> None:
    site = guided().root / "usb"
    assert not lost(site)
    page = (site / "guia/codigos/P003/index.html").read_text("utf-8")
    links = re.findall(r'<a[^>]* href="([^"#:]+)', page)
    assert "../../campos/index.html" in links
    assert not [link for link in links if link.endswith("/") or "." not in link.split("/")[-1]]


def test_the_site_links_to_it_in_the_reader_s_language() -> None:
    site = guided().root / "site"
    assert 'href="../guia/"' in (site / "acerca/index.html").read_text("utf-8")
    assert 'href="../guia/"' in (site / "en/acerca/index.html").read_text("utf-8")
    assert (site / "en/guia/index.html").is_file()


def test_it_is_no_part_of_what_voters_read() -> None:
    site = guided().root / "site"
    assert "guia" not in (site / "sitemap.xml").read_text("utf-8")
    for saved in (site / "datos/guardar").iterdir():
        assert "guia/" not in saved.read_text("utf-8")
    assert "data-worker" not in (site / "guia/index.html").read_text("utf-8")


def test_a_site_without_it_links_nowhere(small: Project) -> None:
    assert small.run("build").code == 0
    assert not (small.root / "site/guia").exists()
    assert "guia/" not in (small.root / "site/acerca/index.html").read_text("utf-8")


def test_the_next_build_without_it_takes_it_away(small: Project) -> None:
    assert small.run("build", "--guide", str(handbook())).code == 0
    assert (small.root / "site/guia/codigos/P003/index.html").is_file()
    assert small.run("build").code == 0
    assert not (small.root / "site/guia").exists()


def test_another_folder_is_not_taken_for_it(small: Project) -> None:
    done = small.run("build", "--guide", "content")
    assert done.code == 2
    assert "make docs" in done.err
    assert not (small.root / "site").exists()
