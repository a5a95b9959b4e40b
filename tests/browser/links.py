"""Where the references of a built site lead, and which lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from tests.browser.built import HOST, Site
from tests.browser.document import css_references, parse

OUTSIDE = ("data", "http", "https", "mailto")
# The server shows this page in place of any missing one, at whatever depth that is.
ANYWHERE = "404.html"
# So deep that no `../` reaches the top, where a browser would ignore one too many.
DEEP = "http://site/1/2/3/4/5/6/7/8/9/"


def problems(site: Site) -> Iterator[str]:
    """A line for every reference of every HTML and CSS file that does not hold."""
    for name in sorted(site.files):
        for reference in _references(site, name):
            trouble = _trouble(site, name, reference.strip())
            if trouble:
                yield f"{name}: {reference}: {trouble}"


def file_name(path: str, *, served: bool = True) -> str:
    """The file a path inside the site stands for; only a server answers a folder with its index."""
    name = unquote(path)
    return f"{name}index.html" if served and name[-1:] in ("", "/") else name


def _references(site: Site, name: str) -> list[str]:
    if name.endswith(".html"):
        elements = parse(site.folder / name).elements
        return [found for element in elements for found in element.references()]
    if name.endswith(".css"):
        return css_references((site.folder / name).read_text("utf-8"))
    return []


def _trouble(site: Site, name: str, reference: str) -> str:
    parts = urlsplit(reference)
    served = site.kind != "portable"
    if reference.startswith(site.address):  # canonical and alternate links are whole addresses
        return _missing(site, urlsplit(reference.removeprefix(site.address)), served=True)
    if parts.scheme or parts.netloc:
        return _trouble_outside(parts)
    if not parts.path:
        return _missing(site, parts._replace(path=name), served=False)
    if name == ANYWHERE:
        return _trouble_anywhere(site, reference) if served else ""
    if reference.startswith("/"):
        return "is absolute, so it breaks below a base path"
    shown_at = name.removesuffix("index.html") if served else name
    found = urljoin(DEEP + shown_at, reference)
    if not found.startswith(DEEP):
        return "climbs out of the site"
    return _missing(site, urlsplit(found.removeprefix(DEEP)), served=served)


def _trouble_outside(parts: SplitResult) -> str:
    if parts.netloc == urlsplit(HOST).netloc:
        return "is at our host but outside the site"
    return "" if parts.scheme in OUTSIDE else f"only {', '.join(OUTSIDE)} may be linked"


def _trouble_anywhere(site: Site, reference: str) -> str:
    if not reference.startswith(site.base):
        return f"must start with {site.base}, since this page is shown at any depth"
    return _missing(site, urlsplit(reference.removeprefix(site.base)), served=True)


def _missing(site: Site, parts: SplitResult, *, served: bool) -> str:
    target = file_name(parts.path, served=served)
    if target not in site.files:
        return f"no file {target or '(the folder itself)'}"
    fragment = unquote(parts.fragment)
    if not fragment or fragment.startswith(":~:") or not target.endswith((".html", ".svg")):
        return ""
    return "" if fragment in parse(site.folder / target).ids else f"no id {fragment} in {target}"
