"""Markdown to harmless HTML: of plans (untrusted) and of the publisher's own pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import count
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
# In what was sanitised, signs of the text are never mistaken for a mark.
_LINK = re.compile(r'(?<=<a href=")[^"]*')
_HEADING = re.compile(r"<(/?)h([3-6])>")


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


def raised(html: Markup) -> Markup:
    """A plan's text on a page of its own, under an h1: headings a level higher, those of its first
    level with an anchor by their number."""
    numbers = count(1)

    def higher(mark: re.Match[str]) -> str:
        end, level = mark[1], int(mark[2]) - 1
        anchor = f' id="parte_{next(numbers)}"' if level == 2 and not end else ""
        return f"<{end}h{level}{anchor}>"

    return Markup(_HEADING.sub(higher, html))


def relinked(html: Markup, to: Callable[[str], str]) -> Markup:
    """A plan's text with each link led where `to` says."""
    return Markup(_LINK.sub(lambda link: to(link[0]), html))


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
