"""Interface words: the gettext catalogues of `templates/locale/`, one a language."""

from __future__ import annotations

import io
from gettext import GNUTranslations
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from planclaro.config import SiteConfig
from planclaro.i18n import Voice


def read_voices(folder: Path, config: SiteConfig) -> tuple[Voice, ...]:
    """A voice for each language of the site, in order, each with its fallback chain.

    Raises `OSError` for a missing catalogue and `PoFileError` for a broken one.
    """
    first = config.first_language()
    voices = []
    for language in config.languages:
        chain = tuple(dict.fromkeys((language.code, *language.fallback, first)))
        words = _words(folder, chain)
        voices.append(Voice(language.code, language.locale, language.name, chain, first, words))
    return tuple(voices)


def _words(folder: Path, chain: tuple[str, ...]) -> GNUTranslations:
    """The words of a language; what it does not translate is taken from the next."""
    words = _compiled(folder / f"{chain[0]}.po", chain[0])
    if len(chain) > 1:
        words.add_fallback(_words(folder, chain[1:]))
    return words


def _compiled(path: Path, code: str) -> GNUTranslations:
    with path.open("rb") as file:
        catalog = read_po(file, locale=code, abort_invalid=True)
    compiled = io.BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return GNUTranslations(compiled)
