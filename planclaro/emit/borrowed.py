"""Interface words that a language borrows from another carry its `lang`, for who hears the page.

Templates write such a word between marks that no text can have. Once the page is whole it is
plain where each of them stands: alone in an element, which gets the `lang`; among other words, in
a `span`; or where no `lang` can be, as in the value of an attribute, and then the marks just go.
"""

from __future__ import annotations

import re

from planclaro.i18n import Borrowed

_START, _SAYS, _END = "\x01", "\x02", "\x03"
_WORD = re.compile("\x01([^\x02]*)\x02([^\x01-\x03]*)\x03")
_ALONE = re.compile(
    "<([a-z][a-z0-9]*)((?:\\s[^<>]*)?)>\x01([^\x02]*)\x02([^\x01-\x03<]*)\x03</\\1>"
)
_ONE = "\x01[^<\x01-\x03]*\x02[^<\x01-\x03]*\x03"
_SIDE_BY_SIDE = re.compile(
    f'{_ONE}(?:[^<>"\x01-\x03A-Za-zÀ-ÿ]*{_ONE})+(?:[^<>"\x01-\x03\\w]+(?=</))?'
)
# What has no words in it but those of its label.
_LABELLED = re.compile('<(svg|input|progress|img)(\\s[^<>]*aria-label="\x01([^\x02]*)\x02[^<>]*)>')
_TAG = re.compile("<[^<>]*\x01[^<>]*>")
# Nothing but text can stand in these.
_PLAIN = re.compile(r"<(title|textarea|option|script|style|desc|text)\b[^>]*>[^<]*</\1>")


def between_marks(value: object) -> object:
    """What Jinja is to write for a value."""
    if isinstance(value, Borrowed):
        return f"{_START}{value.lang}{_SAYS}{value}{_END}"
    return value


def told_apart(html: str) -> str:
    """A page, or a part of one, without the marks and with each `lang` in its place."""
    if _START not in html:
        return html
    html = _SIDE_BY_SIDE.sub(_together, html)
    html = _ALONE.sub(_as_attribute, html)
    html = _LABELLED.sub(_with_lang, html)
    html = _TAG.sub(_unmarked, html)
    html = _PLAIN.sub(_unmarked, html)
    return _WORD.sub(r'<span lang="\1">\2</span>', html)


def _together(found: re.Match[str]) -> str:
    """`Targets (1 of 2)` is one text: two borrowed words with only signs and figures between."""
    words = _WORD.findall(found[0])
    langs = {lang for lang, _ in words}
    if len(langs) > 1:
        return found[0]
    return f"{_START}{langs.pop()}{_SAYS}{_WORD.sub(_text, found[0])}{_END}"


def _text(found: re.Match[str]) -> str:
    return found[2]


def _as_attribute(found: re.Match[str]) -> str:
    tag, attributes, lang, text = found.groups()
    if " lang=" in attributes:
        return found[0]
    return f'<{tag}{attributes} lang="{lang}">{text}</{tag}>'


def _with_lang(found: re.Match[str]) -> str:
    tag, attributes, lang = found.groups()
    return found[0] if " lang=" in attributes else f'<{tag} lang="{lang}"{attributes}>'


def _unmarked(found: re.Match[str]) -> str:
    return _WORD.sub(r"\2", found[0])
