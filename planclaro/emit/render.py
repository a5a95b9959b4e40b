"""Pages to HTML: one Jinja environment a language; templates see a frame and a view."""

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


def renderer(
    templates: Path, cache: Path, voices: tuple[Voice, ...], urls: Urls
) -> Callable[[Page], Artifact]:
    """A function that renders a page of any of the languages.

    Compiled templates are kept in `cache` for the next build, where it can be written.
    """
    bytecode = _bytecode(cache)
    environments = {voice.code: _environment(templates, bytecode, voice) for voice in voices}

    def render(page: Page) -> Artifact:
        template = environments[page.lang].get_template(f"pages/{page.template}")
        html = template.render(frame=page.frame, view=page.view)
        return Artifact(urls.file(page.address), html.encode())

    return render


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
