"""An HTML file as the tests need it: its elements, its ids, and all it refers to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from html.parser import HTMLParser
from pathlib import Path

ADDRESSES = frozenset(
    {"action", "data", "formaction", "href", "poster", "src", "xlink:href"}
    | {"data-figures", "data-plotly", "data-words"}  # what scripts load when asked to
)


@dataclass(frozen=True)
class Element:
    """A start tag."""

    tag: str
    attributes: dict[str, str]

    def get(self, name: str) -> str:
        """The attribute's value; empty when it has none."""
        return self.attributes.get(name, "")

    def references(self) -> list[str]:
        """Every address in its attributes."""
        found = [value for name, value in self.attributes.items() if name in ADDRESSES]
        for candidate in self.get("srcset").split(","):
            found += candidate.split()[:1]
        if self.get("http-equiv").lower() == "refresh":
            found.append(self.get("content").partition("url=")[2])
        return found


class Document(HTMLParser):
    """The start tags of a source, in order, with inline scripts, and the letters of the longest
    word that is read."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.inline_scripts: list[str] = []
        self.longest_word = 0
        self._in_script = self._in_style = False
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        self._in_script = tag == "script" and "json" not in element.get("type")
        self._in_style = tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self._in_script = self._in_style = False

    def handle_data(self, data: str) -> None:
        if self._in_script:
            self.inline_scripts.append(data)
        elif not self._in_style:
            self.longest_word = max(self.longest_word, *map(len, data.split()), 0)

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every id."""
        return frozenset(e.get("id") for e in self.elements if e.get("id"))

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """The elements of a tag with exactly these attribute values."""
        return [
            e
            for e in self.elements
            if e.tag == tag and all(e.get(name) == value for name, value in attributes.items())
        ]

    @property
    def redirects(self) -> bool:
        """Whether it only sends the reader to another address (an alias)."""
        return any(e.get("http-equiv").lower() == "refresh" for e in self.all("meta"))


@cache
def parse(file: Path) -> Document:
    """The file's document, read once."""
    return Document(file.read_text("utf-8"))


def css_references(source: str) -> list[str]:
    """Every address in a style sheet."""
    found = re.findall(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)", source)
    return [url or imported for url, imported in found]
