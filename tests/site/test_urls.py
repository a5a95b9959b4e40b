"""Links are relative and find their page from any other, in every way a site is served."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path
from urllib.parse import urljoin

import pytest

from planclaro.read.checks.plan import RESERVED
from planclaro.read.checks.shared import RESERVED_UNDER_COMPARE
from planclaro.site import urls
from planclaro.site.urls import NOT_FOUND, Urls, page

BASES = ("https://sitio.example/", "https://sitio.example/any/base/")
ADDRESSES = ("", "uno/", "uno/social/", "comparar/puno/social/", "en/", "en/uno/", "assets/a.css")
PAGES = [address for address in ADDRESSES if not address.endswith(".css")]


def folders(root: str = BASES[0]) -> Urls:
    return Urls(root, "es")


def files(root: str = BASES[0]) -> Urls:
    return Urls(root, "es", portable=True)


def test_a_page_is_a_folder() -> None:
    assert page() == ""
    assert page("comparar", "puno") == "comparar/puno/"


@pytest.mark.parametrize(
    ("origin", "address", "as_folder", "as_file"),
    [
        ("", "", "./", "index.html"),
        ("", "uno/", "uno/", "uno/index.html"),
        ("uno/", "", "../", "../index.html"),
        ("uno/social/", "uno/", "../", "../index.html"),
        ("uno/social/", "uno/social/", "./", "index.html"),
        ("uno/social/", "dos/social/", "../../dos/social/", "../../dos/social/index.html"),
        ("en/uno/", "uno/", "../../uno/", "../../uno/index.html"),
        ("en/uno/", "assets/a.css", "../../assets/a.css", "../../assets/a.css"),
        ("", "assets/a.css", "assets/a.css", "assets/a.css"),
    ],
)
def test_a_link_is_relative(origin: str, address: str, as_folder: str, as_file: str) -> None:
    assert folders().link(origin, address) == as_folder
    assert files().link(origin, address) == as_file


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize(("origin", "address"), list(product(PAGES, ADDRESSES)))
def test_a_link_finds_its_page_under_any_base(base: str, origin: str, address: str) -> None:
    assert urljoin(base + origin, folders(base).link(origin, address)) == base + address
    urls = files(base)
    found = urljoin(base + urls.file(origin), urls.link(origin, address))
    assert found == base + urls.file(address)


def test_an_anchor_on_the_same_page_stands_alone() -> None:
    assert folders().link("uno/", "uno/", "meta") == "#meta"
    assert files().link("uno/", "uno/", "meta") == "#meta"
    assert folders().link("uno/", "dos/", "meta") == "../dos/#meta"
    assert files().link("uno/", "dos/", "meta") == "../dos/index.html#meta"


def test_letters_that_are_not_ascii_are_encoded() -> None:
    assert folders().link("", "año/") == "a%C3%B1o/"
    assert folders().absolute("año/") == "https://sitio.example/a%C3%B1o/"


@pytest.mark.parametrize(
    ("base", "path"),
    [
        ("https://sitio.example/", "/"),
        ("https://sitio.example/any/base/", "/any/base/"),
        ("https://sitio.example/a%20b/", "/a%20b/"),
    ],
)
def test_the_page_of_missing_pages_links_from_the_root(base: str, path: str) -> None:
    urls = folders(base)
    assert urls.link(NOT_FOUND, "") == path
    assert urls.link(NOT_FOUND, "uno/") == f"{path}uno/"
    assert urls.link(NOT_FOUND, "uno/", "meta") == f"{path}uno/#meta"
    assert urls.link(NOT_FOUND, "assets/a.css") == f"{path}assets/a.css"


def test_only_other_languages_have_a_prefix() -> None:
    urls = folders()
    assert urls.localised("uno/", "es") == "uno/"
    assert urls.localised("uno/", "en") == "en/uno/"
    assert urls.localised("", "en") == "en/"


def test_a_page_is_written_as_the_index_of_its_folder() -> None:
    urls = folders()
    assert urls.file("") == "index.html"
    assert urls.file("uno/") == "uno/index.html"
    assert urls.file("404.html") == "404.html"


def test_anchors_of_the_site_itself_can_be_no_id_of_the_content() -> None:
    templates = Path(__file__).parents[2] / "templates"
    # Pages where no id of the content stands: a plan's own page, and the publisher's prose.
    free = {"plan", "registro", "comprobables", "pasajes", "orden", "datos"}
    own = {
        anchor
        for path in templates.rglob("*.html")
        for anchor in re.findall(r'id="([a-z_-]+)"', path.read_text("utf-8"))
    }
    assert own
    assert {anchor for anchor in own - free if "_" not in anchor} == set()


def test_words_of_the_site_are_kept_from_plans_and_contests() -> None:
    own = {urls.COMPARE, urls.ABOUT, urls.METHOD, urls.ACCESSIBILITY, urls.DATA, urls.TOPICS}
    assert own <= RESERVED
    assert {urls.PLANS} == RESERVED_UNDER_COMPARE
