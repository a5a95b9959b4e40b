"""A page as its reader gets it: elements with attributes, ids, addresses and text."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from html.parser import HTMLParser

Attributes = dict[str, str]
_ADDRESSES = ("href", "xlink:href", "src", "action", "data-figures", "data-plotly", "data-words")
_RUNS = re.compile(r"\s*(javascript|vbscript|data:(?!image/))", re.IGNORECASE)
_UNSEEN = ("script", "style")


class Parsed(HTMLParser):
    """The elements of a source in order; `text` is all that is not inside a script."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, Attributes]] = []
        self.scripts: list[str] = []
        self._texts: list[str] = []
        self._in = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._in = tag

    def handle_endtag(self, tag: str) -> None:
        self._in = ""

    def handle_data(self, data: str) -> None:
        (self.scripts if self._in in _UNSEEN else self._texts).append(data)

    @cached_property
    def text(self) -> str:
        """What is shown or read out."""
        return "".join(self._texts)

    @cached_property
    def ids(self) -> list[str]:
        """Every id, also repeated ones."""
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    @cached_property
    def addresses(self) -> list[str]:
        """Everything the page links to or loads."""
        return [
            attributes[name]
            for _, attributes in self.elements
            for name in _ADDRESSES
            if attributes.get(name)
        ]

    def all(self, tag: str) -> list[Attributes]:
        """The attributes of every element of a tag."""
        return [attributes for name, attributes in self.elements if name == tag]

    def dangers(self) -> list[str]:
        """What could run: event handlers, addresses that are code, inline styles."""
        pairs = [(tag, *pair) for tag, attributes in self.elements for pair in attributes.items()]
        return [
            f"<{tag} {name}={value!r}>"
            for tag, name, value in pairs
            if name.startswith("on")
            or name in ("style", "srcdoc")
            or (name in _ADDRESSES and _RUNS.match(value))
        ]


@lru_cache(maxsize=1024)
def parsed(source: str) -> Parsed:
    """As `Parsed`, once a source: many pages are the same whatever a site holds."""
    return Parsed(source)
