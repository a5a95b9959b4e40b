"""The only maker of addresses and output paths, in every language.

Anchors made of ids of the content are those ids; anchors of the site's own have an
underscore, which no id can have.

An address is a path from the site's root without a leading slash: `""` is home,
`"puno-mi-region/social/"` a page, `"assets/site.css"` a file.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, urlsplit

COMPARE = "comparar"
TOPICS = "temas"
GOALS = "ods"
ABOUT = "acerca"
GUIDE = "guia"
"""The handbook of editors: made elsewhere, here only linked."""
METHOD = "metodo"
ACCESSIBILITY = "accesibilidad"
CARDS = "tarjetas"
DATA = "datos"
FIGURES = "figuras"
"""Under `DATA`: the figures of a page."""
TEXT = "texto"
DOCUMENT = "documento"
PASSAGES = "pasajes"
WHO = "quienes"
GLOSSARY = "glosario"
CORRECT = "corregir"
"""Below a plan and below each of its dimensions: what can be shared and corrected there."""
TAKE = "llevar"
SEARCH = "buscar"
INDEX = "a-z"
PLANS = "planes"
"""Under `COMPARE`: plans of any contest. No contest may be called so."""
OFFLINE = "sin-conexion"
"""What is kept on the reader's device; shown, too, for what is not while there is no connection."""
SAVED = "guardar"
"""Under `DATA`: what a saved plan consists of."""
EDITOR = "admin"
"""The web editor, for the people who keep the plans."""
WORKER = "sw.js"
MANIFEST = "manifest.webmanifest"
NOT_FOUND = "404.html"
CORRECTING = "_corregir"
"""Anchor of the part of a page that reports an error."""


def page(*segments: str) -> str:
    """`page("a", "b")` is `a/b/`; `page()` is home."""
    return "".join(f"{segment}/" for segment in segments)


def below(address: str, *segments: str) -> str:
    """`below("a/", "b")` is `a/b/`."""
    return address + page(*segments)


def data(plan: str) -> str:
    """The open data of a plan."""
    return f"{DATA}/{plan}.json"


def text(plan: str, section: str) -> str:
    """The page of a long text of a plan."""
    return page(plan, TEXT, section)


def choosing(link: str, *plans: str) -> str:
    """A link to a comparison with these plans chosen."""
    return f"{link}?planes={','.join(plans)}"


@dataclass(frozen=True, slots=True)
class Urls:
    """Addresses of one build. `portable` links to `index.html` files instead of folders."""

    root: str
    first_language: str
    portable: bool = False

    def localised(self, address: str, language: str) -> str:
        """The same page in another language: same path, after the language's prefix."""
        return address if language == self.first_language else f"{language}/{address}"

    def file(self, address: str) -> str:
        """The output file of an address."""
        return f"{address}index.html" if not address or address.endswith("/") else address

    def loaded(self, name: str) -> str:
        """The file of data that a script loads: itself a script for pages opened from disk, which
        may not fetch JSON."""
        return f"{DATA}/{name}.{'js' if self.portable else 'json'}"

    def link(self, origin: str, address: str, anchor: str = "") -> str:
        """A relative link from the page at `origin`; works under any base path."""
        target = self.file(address) if self.portable else address
        fragment = f"#{anchor}" if anchor else ""
        if origin == NOT_FOUND:
            # Served for any path, so only an absolute path finds its way.
            return urlsplit(self.root).path + quote(target) + fragment
        if self.file(origin) == self.file(address) and anchor:
            return fragment
        return _relative(self.file(origin), target) + fragment

    def absolute(self, address: str) -> str:
        """The public address, for canonical links, sitemap and structured data."""
        return self.root + quote(address)


# Cached: a page links to the same few hundred places thousands of times.
@lru_cache(maxsize=65536)
def _relative(origin_file: str, target: str) -> str:
    start = posixpath.dirname(origin_file)
    relative = posixpath.relpath(target or ".", start or ".")
    is_folder = not target or target.endswith("/")
    return quote(relative) + ("/" if is_folder else "")
