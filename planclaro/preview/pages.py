"""HTML that only the preview serves: a site's page with our script, and the page of problems."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from planclaro.preview import words
from planclaro.preview.state import State

CLIENT = '<script defer src="/__preview/client.js" data-build="{build}"></script>'


def with_client(html: bytes, build: str) -> bytes:
    """The page with the script that reloads it; a file of the same origin, as its policy asks."""
    head, end, rest = html.partition(b"</head>")
    return head + CLIENT.format(build=build).encode() + end + rest


def failed_page(folder: Path, state: State, lang: str) -> bytes:
    """Shown where no build has succeeded yet; complete without JavaScript."""
    templates = Environment(
        loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined
    )
    page = templates.get_template("failed.html").render(
        lang=lang, trouble=state.trouble, note=words.WAITING.pick(lang)
    )
    return with_client(page.encode(), state.build)
