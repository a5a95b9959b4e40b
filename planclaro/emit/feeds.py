"""What machines read first: the sitemap with its language alternates, and robots.txt."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit
from xml.sax.saxutils import escape, quoteattr

from planclaro.emit.artifact import Artifact
from planclaro.i18n import Voice
from planclaro.site.urls import EDITOR, Urls, page


def sitemap(keys: Iterable[str], voices: Iterable[Voice], urls: Urls) -> Artifact:
    """Every page in every language; `keys` are addresses without language prefix."""
    languages = [voice.code for voice in voices]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for key in keys:
        alternates = [(code, urls.absolute(urls.localised(key, code))) for code in languages]
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{code}" href={quoteattr(address)}/>'
            for code, address in (*alternates, ("x-default", urls.absolute(key)))
        )
        lines += [f"<url><loc>{escape(address)}</loc>{links}</url>" for _, address in alternates]
    lines.append("</urlset>\n")
    return Artifact("sitemap.xml", "\n".join(lines).encode())


def robots(urls: Urls, editor: bool) -> Artifact:
    """All may read all but the page of the editor, where there is one."""
    lines = ["User-agent: *", "Allow: /"]
    if editor:
        lines.append(f"Disallow: {urlsplit(urls.absolute(page(EDITOR))).path}")
    lines.append(f"Sitemap: {urls.absolute('sitemap.xml')}\n")
    return Artifact("robots.txt", "\n".join(lines).encode())
