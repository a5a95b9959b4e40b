"""The publisher's own pages: `content/prose/<slug>.<language>.md`, the first line a `# title`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from planclaro.codes import interface
from planclaro.diagnostics import Diagnostic
from planclaro.i18n import Voice
from planclaro.model import ProseText
from planclaro.model.scalars import is_blank
from planclaro.read.checks.markdown import trouble
from planclaro.read.parse.decode import Refused, text_of
from planclaro.read.yaml_doc import diagnose

FOLDER = "content/prose"
SLUGS = ("acerca", "metodo", "accesibilidad")
"""The pages that every site has."""

Texts = dict[tuple[str, str], ProseText]


def read_prose(root: Path, voices: Iterable[Voice]) -> tuple[Texts, list[Diagnostic]]:
    """(slug, language) to text, and every problem; with errors some page has no text."""
    spoken = tuple(voices)
    texts: Texts = {}
    problems: list[Diagnostic] = []
    for slug in SLUGS:
        for voice in spoken:
            problems += _read(root, slug, voice.code, texts)
        problems += [_missing(slug, voice) for voice in spoken if not _covered(slug, voice, texts)]
    return texts, problems


def _read(root: Path, slug: str, language: str, texts: Texts) -> Iterable[Diagnostic]:
    file = f"{FOLDER}/{slug}.{language}.md"
    if not (root / file).exists():
        return ()
    try:
        text = text_of(root / file, file)
    except Refused as refused:
        texts[slug, language] = ProseText(title=slug, markdown="")
        return refused.problems
    first, _, rest = text.partition("\n")
    title = first.removeprefix("# ").strip()
    # A page with a mistake still counts as present: one mistake, one message.
    texts[slug, language] = ProseText(title=title or slug, markdown=rest)
    return _problems(file, text, not is_blank(title) and first.startswith("# "))


def _problems(file: str, text: str, has_title: bool) -> Iterator[Diagnostic]:
    lines = tuple(text.split("\n"))
    if not has_title:
        yield diagnose(file, lines, (0, 0), interface.NO_TITLE)
    if wrong := trouble(text, own=True):
        yield diagnose(file, lines, (wrong.line, 0), wrong.code, **wrong.args)


def _covered(slug: str, voice: Voice, texts: Texts) -> bool:
    return any((slug, code) in texts for code in voice.chain)


def _missing(slug: str, voice: Voice) -> Diagnostic:
    file = f"{FOLDER}/{slug}.{voice.code}.md"
    return diagnose(file, (), (0, 0), interface.NO_PROSE, slug=slug, language=voice.code)
