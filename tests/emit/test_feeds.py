"""What search engines read."""

from __future__ import annotations

from xml.etree import ElementTree

from planclaro.emit.feeds import robots, sitemap
from planclaro.site.urls import Urls
from tests import made

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
VOICES = (made.voice("es"), made.voice("en"))


def read(*keys: str, root: str = made.ROOT) -> dict[str, dict[str, str]]:
    """Address to its alternates by language."""
    content = sitemap(keys, VOICES, Urls(root, "es")).content
    return {
        url.findtext("s:loc", "", NAMES): {
            link.attrib["hreflang"]: link.attrib["href"] for link in url.findall("x:link", NAMES)
        }
        for url in ElementTree.fromstring(content).findall("s:url", NAMES)
    }


def test_every_page_stands_in_every_language_with_all_its_alternates() -> None:
    found = read("", "uno/")
    assert list(found) == [
        "https://sitio.example/",
        "https://sitio.example/en/",
        "https://sitio.example/uno/",
        "https://sitio.example/en/uno/",
    ]
    alternates = {
        "es": "https://sitio.example/uno/",
        "en": "https://sitio.example/en/uno/",
        "x-default": "https://sitio.example/uno/",
    }
    assert found["https://sitio.example/uno/"] == alternates
    assert found["https://sitio.example/en/uno/"] == alternates


def test_any_address_gives_valid_xml() -> None:
    root = "https://sitio.example/?a=1&b='\"<>/"
    assert list(read("", root=root)) == [root, f"{root}en/"]


def test_robots_may_read_all_and_find_the_sitemap() -> None:
    artifact = robots(Urls("https://sitio.example/base/", "es"), False)
    assert artifact.path == "robots.txt"
    assert artifact.content.decode().splitlines() == [
        "User-agent: *",
        "Allow: /",
        "Sitemap: https://sitio.example/base/sitemap.xml",
    ]


def test_robots_keep_out_of_the_editor() -> None:
    artifact = robots(Urls("https://sitio.example/base/", "es"), True)
    assert "Disallow: /base/admin/" in artifact.content.decode().splitlines()
