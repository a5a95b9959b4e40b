"""Pages, and parts of them, to HTML: one Jinja environment a language; templates see views."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FunctionLoader, StrictUndefined
from jinja2.bccache import Bucket

from planclaro.emit.artifact import Artifact
from planclaro.emit.borrowed import between_marks, told_apart
from planclaro.i18n import Voice
from planclaro.site.edition import Page
from planclaro.site.urls import Urls

Environments = Mapping[str, Environment]
"""By language."""
DOUBTED = 'class="untranslated draft"'
"""In every page that shows a translation which nobody has reviewed."""
Sources = Mapping[str, tuple[str, str]]
"""Templates by name: what each says, and its file."""
Draw = Callable[..., str]
"""Language, file of `templates/partials/`, macro, and what the macro is given."""


def environments(templates: Path, cache: Path, voices: tuple[Voice, ...]) -> Environments:
    """An environment for each language, of the templates as they are now.

    Compiled templates are kept in `cache` for the next build, where it can be written.
    """
    return spoken(read_templates(templates), cache, voices)


def read_templates(folder: Path) -> Sources:
    """All templates of a folder: what changes later changes no page of a build that has begun."""
    files = sorted(folder.rglob("*.html"))
    return {
        path.relative_to(folder).as_posix(): (path.read_text("utf-8"), str(path)) for path in files
    }


def spoken(sources: Sources, cache: Path, voices: tuple[Voice, ...]) -> Environments:
    """As `environments`, of templates that were read."""
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
    compiled = _Compiled(str(cache))
    marked = _Compiled(str(cache), pattern="__marked_%s.cache")
    return {
        voice.code: _environment(sources, marked if voice.borrows else compiled, voice)
        for voice in voices
    }


def renderer(spoken: Environments, urls: Urls) -> Callable[[Page], Artifact]:
    """A function that renders a page of any of the languages. One that shows translations which
    nobody has reviewed says once what that means."""
    draw = drawer(spoken)

    def render(page: Page) -> Artifact:
        template = spoken[page.lang].get_template(f"pages/{page.template}")
        html = told_apart(template.render(frame=page.frame, view=page.view))
        if DOUBTED in html:
            note = draw(page.lang, "drafts", "about", page.frame.original)
            html = f"{note}</main>".join(html.rsplit("</main>", 1))
        return Artifact(urls.file(page.address), html.encode())

    return render


def alone(spoken: Environments) -> Environments:
    """The same for pages that travel alone, as one file: partials leave out what needs a script
    or the site (`alone`)."""
    apart = {lang: environment.overlay() for lang, environment in spoken.items()}
    for environment in apart.values():
        environment.globals = {**environment.globals, "alone": True}
    return apart


def drawer(spoken: Environments) -> Draw:
    """A function that draws a part of a page by itself: `draw("en", "cell", "cell", view)`."""

    def draw(lang: str, partial: str, macro: str, *views: object) -> str:
        module = spoken[lang].get_template(f"partials/{partial}.html").module
        return told_apart(str(getattr(module, macro)(*views)))

    return draw


class _Compiled(FileSystemBytecodeCache):
    """Compiled templates in a folder. What cannot be kept or read there costs only time."""

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        # The name is enough in a project's own cache, which thus can be moved with it.
        return super().get_cache_key(name)

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except (OSError, EOFError, ValueError, LookupError, pickle.UnpicklingError):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def _environment(sources: Sources, compiled: _Compiled, voice: Voice) -> Environment:
    environment = Environment(
        loader=FunctionLoader(partial(_loaded, sources)),
        bytecode_cache=compiled,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=between_marks if voice.borrows else None,
        auto_reload=False,
    )
    environment.globals.update(_=voice.t, plural=voice.n, number=voice.number, alone=False)
    return environment


def _loaded(sources: Sources, name: str) -> tuple[str, str, None] | None:
    return (*sources[name], None) if name in sources else None
