"""Markdown to harmless HTML: of plans (untrusted) and of the publisher's own pages."""

from __future__ import annotations

from functools import lru_cache

import nh3
from markdown import Markdown
from markupsafe import Markup

_TAGS = {
    *("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
    *("strong", "em", "a", "blockquote", "code", "pre", "sup", "sub"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
_SCHEMES = {"http", "https", "mailto"}
_OWN_ATTRIBUTES = {"a": {"href"}, "*": {"id"}}
_PLAN_ATTRIBUTES = {"a": {"href"}}


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
    # baselevel 3: a section's own title is an h2.
    markdown = Markdown(
        extensions=["sane_lists", "tables", "toc"],
        extension_configs={"toc": {"baselevel": 3}},
        output_format="html",
    )
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    return markdown


@lru_cache(maxsize=1)
def _own_markdown() -> Markdown:
    return Markdown(
        extensions=["sane_lists", "tables", "attr_list", "def_list"], output_format="html"
    )
