"""The site in one language, and a page of it: what every maker of pages needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from planclaro.i18n import Voice
from planclaro.model import Catalog, ProseText
from planclaro.site.frame import Frame, Head, Site, frame
from planclaro.site.here import Here
from planclaro.site.passages import Compared

ProseTexts = Mapping[tuple[str, str], ProseText]
"""(slug, language) to the publisher's own text."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a page may say of a file that was made before it: bytes, and SHA-256."""

    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page in one language, ready to be rendered. `address` has its language's prefix;
    `key` is the same in all languages."""

    key: str
    address: str
    lang: str
    template: str
    frame: Frame
    view: object


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page that is known by its address and made when it is asked for, by `make`."""

    key: str
    address: str
    lang: str
    make: partial[Page]


@dataclass(frozen=True, slots=True)
class Edition:
    """The site in one language: what every maker of pages below needs."""

    site: Site
    catalog: Catalog
    prose: ProseTexts
    voice: Voice
    compared: Compared
    made: Mapping[str, Made] = field(default_factory=dict)

    def here(self, address: str) -> Here:
        """A page of this edition."""
        return Here(address, self.voice, self.site.urls)

    def names(self) -> dict[str, str]:
        """The site's dimensions, id to name, in order."""
        return dimension_names(self.site, self.voice)

    def sheet(self, address: str, make: Callable[..., Page], *of: object) -> Sheet:
        """A page to be: `make(edition, *of, here)` makes it."""
        here = self.here(address)
        made = partial(make, self, *of, here)
        return Sheet(here.address, here.own_address(), here.voice.code, made)

    def page(self, here: Here, template: str, head: Head, view: object) -> Page:
        """A page with its frame."""
        built = frame(self.site, here, head, self.catalog.glossary)
        return Page(here.address, here.own_address(), here.voice.code, template, built, view)


def dimension_names(site: Site, voice: Voice) -> dict[str, str]:
    """The site's dimensions, id to name, in order."""
    return {each.id: voice.name_of(each.name.root) for each in site.config.dimensions}
