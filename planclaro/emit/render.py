"""Pages, and parts of them, to HTML: one Jinja environment a language; templates see views."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from jinja2 import (
    BytecodeCache,
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
)

from planclaro.emit.artifact import Artifact
from planclaro.i18n import Voice
from planclaro.site.edition import Page
from planclaro.site.urls import Urls

Draw = Callable[..., str]
"""Language, file of `templates/partials/`, macro, and what the macro is given."""


def renderer(
    templates: Path, cache: Path, voices: tuple[Voice, ...], urls: Urls
) -> Callable[[Page], Artifact]:
    """A function that renders a page of any of the languages.

    Compiled templates are kept in `cache` for the next build, where it can be written.
    """
    environments = _environments(templates, cache, voices)

    def render(page: Page) -> Artifact:
        template = environments[page.lang].get_template(f"pages/{page.template}")
        html = template.render(frame=page.frame, view=page.view)
        return Artifact(urls.file(page.address), html.encode())

    return render


def drawer(templates: Path, cache: Path, voices: tuple[Voice, ...]) -> Draw:
    """A function that draws a part of a page by itself: `draw("en", "cell", "cell", view)`."""
    environments = _environments(templates, cache, voices)

    def draw(lang: str, partial: str, macro: str, *views: object) -> str:
        module = environments[lang].get_template(f"partials/{partial}.html").module
        return str(getattr(module, macro)(*views))

    return draw


def _environments(
    templates: Path, cache: Path, voices: tuple[Voice, ...]
) -> dict[str, Environment]:
    bytecode = _bytecode(cache)
    return {voice.code: _environment(templates, bytecode, voice) for voice in voices}


def _bytecode(cache: Path) -> BytecodeCache | None:
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return FileSystemBytecodeCache(str(cache))


def _environment(templates: Path, bytecode: BytecodeCache | None, voice: Voice) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates),
        bytecode_cache=bytecode,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(_=voice.t, plural=voice.n, number=voice.number)
    return environment
