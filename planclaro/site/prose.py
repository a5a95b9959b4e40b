"""Markdown to harmless HTML: of plans (untrusted) and of the publisher's own pages."""

from __future__ import annotations

from functools import lru_cache
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

_TAGS = {
    *("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
    *("strong", "em", "a", "blockquote", "code", "pre", "sup", "sub"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_FIRST_HEADING = 3
_SCHEMES = {"http", "https", "mailto"}
_OWN_ATTRIBUTES = {"a": {"href"}, "*": {"id"}}
_PLAN_ATTRIBUTES = {"a": {"href"}}


class _Headings(Treeprocessor):
    """Headings from h3 (a section's own title is an h2) without a skipped level."""

    def run(self, root: Element) -> None:
        headings = [element for element in root.iter() if element.tag in _HEADINGS]
        used = sorted({element.tag for element in headings})
        previous = _FIRST_HEADING - 1
        for element in headings:
            level = min(_FIRST_HEADING + used.index(element.tag), previous + 1, 6)
            element.tag = f"h{level}"
            previous = level


# A plan's texts stand on their page and in its one file.
@lru_cache(maxsize=512)
def plan_html(text: str) -> Markup:
    """Long text of a plan. HTML in it is shown as text; headings start below a section's."""
    return _clean(_plan_markdown().reset().convert(text), _PLAN_ATTRIBUTES)


def own_html(text: str) -> Markup:
    """A page of the publisher's own; `{#id}` after a heading names it."""
    return _clean(_own_markdown().reset().convert(text), _OWN_ATTRIBUTES)


def _clean(html: str, attributes: dict[str, set[str]]) -> Markup:
    return Markup(
        nh3.clean(
            html, tags=_TAGS, attributes=attributes, url_schemes=_SCHEMES, link_rel="nofollow"
        )
    )


@lru_cache(maxsize=1)
def _plan_markdown() -> Markdown:
    markdown = Markdown(extensions=["sane_lists", "tables"], output_format="html")
    markdown.treeprocessors.register(_Headings(markdown), "headings", 5)
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    return markdown


@lru_cache(maxsize=1)
def _own_markdown() -> Markdown:
    return Markdown(
        extensions=["sane_lists", "tables", "attr_list", "def_list"], output_format="html"
    )
