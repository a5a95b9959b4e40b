"""Every word of the interface is in every catalogue, and no other; drafts may leave some empty."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
import yaml
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[1]
LOCALE = ROOT / "templates" / "locale"
SHIPPED = {"es", "en"}
KEYWORDS: dict[str, tuple[int, ...] | None] = {
    "_": None,
    "t": None,
    "word": None,
    "n": (1, 2),
    "plural": (1, 2),
}
"""What marks a word in the code and in templates; `make words` is told the same."""
PLACE = re.compile(r"\{\w*\}")
CATALOGUES = sorted(LOCALE.glob("*.po"))
DRAFTS = {
    language["code"]
    for language in yaml.safe_load((ROOT / "site_config.yaml").read_text("utf-8"))["languages"]
    if language.get("state") == "draft"
}
"""Languages that may lack words."""

Key = str | tuple[str, ...]


@cache
def used() -> dict[Key, str]:
    """Every word that code and templates speak, with the first place that does."""
    with (LOCALE / "babel.cfg").open() as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]
    found: dict[Key, str] = {}
    for name, line, message, _, _ in extract_from_dir(
        ROOT, methods, options, KEYWORDS, directory_filter=_is_source
    ):
        found.setdefault(message, f"{name}:{line}")
    return found


@cache
def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, abort_invalid=True)


def translated(path: Path) -> dict[Key, Message]:
    return {_key(message.id): message for message in catalogue(path) if message.id}


def _key(words: str | tuple[str, ...] | list[str]) -> Key:
    return words if isinstance(words, str) else tuple(words)


def forms(words: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [words] if isinstance(words, str) else list(words or [""])


each_catalogue = pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
each_complete = pytest.mark.parametrize(
    "path", [path for path in CATALOGUES if path.stem not in DRAFTS], ids=lambda path: path.stem
)


def test_the_languages_of_the_project_are_there() -> None:
    assert {path.stem for path in CATALOGUES} >= SHIPPED


def test_words_are_found_in_code_and_in_templates() -> None:
    places = "\n".join(used().values())
    assert "planclaro/site/" in places
    assert "templates/partials/" in places
    assert ("{n} target", "{n} targets") in used()


def test_a_draft_says_so_and_has_some_words() -> None:
    assert {"quz", "ayr"} == DRAFTS
    for path in CATALOGUES:
        if path.stem in DRAFTS:
            assert "DRAFT" in str(catalogue(path).header_comment)
            assert any(all(forms(m.string)) for m in translated(path).values())


@each_catalogue
def test_every_word_is_listed(path: Path) -> None:
    known = translated(path)
    missing = [f"{place}: {word!r}" for word, place in used().items() if word not in known]
    assert not missing, _told(f"not in {path.name}: make words", missing)


@each_complete
def test_every_word_is_translated(path: Path) -> None:
    known = translated(path)
    empty = [f"{m.lineno}: {m.id!r}" for m in known.values() if not all(forms(m.string))]
    doubtful = [f"{m.lineno}: {m.id!r}" for m in known.values() if m.fuzzy]
    assert not empty, _told(f"without a translation in {path.name}", empty)
    assert not doubtful, _told(f"marked fuzzy in {path.name}", doubtful)


@each_catalogue
def test_no_word_is_left_over(path: Path) -> None:
    unused = [f"{m.lineno}: {m.id!r}" for m in translated(path).values() if m.id not in used()]
    assert not unused, _told(f"in {path.name}, spoken nowhere", unused)
    assert not catalogue(path).obsolete


@each_catalogue
def test_a_translation_has_the_places_of_its_source(path: Path) -> None:
    wrong = [
        f"{m.lineno}: {m.id!r}: {form!r}"
        for m in translated(path).values()
        for source, form in zip(_sources(m), forms(m.string), strict=True)
        if form and sorted(PLACE.findall(source)) != sorted(PLACE.findall(form))
    ]
    assert not wrong, _told(f"other places in {path.name}", wrong)


@each_catalogue
def test_a_count_has_all_its_plurals(path: Path) -> None:
    plurals = [m for m in translated(path).values() if m.pluralizable]
    assert all(len(forms(m.string)) == catalogue(path).num_plurals for m in plurals)


def _is_source(folder: str) -> bool:
    return Path(folder).name in {"planclaro", "templates"} or Path(folder).parent != ROOT


def _sources(message: Message) -> list[str]:
    """The source of each translated form: one for the singular, one for all the others."""
    one, *other = forms(message.id)
    return [one, *(other * (len(forms(message.string)) - 1))]


def _told(what: str, lines: list[str]) -> str:
    return f"{what}:\n  " + "\n  ".join(lines)
