"""Drafts, work of machines and stale translations: told to the editor, marked for the reader."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import TypeVar

from pydantic import BaseModel

from planclaro.codes import texts as codes
from planclaro.config import SiteConfig
from planclaro.diagnostics import Diagnostic
from planclaro.model import Doubted, Text
from planclaro.read.checks.located import Finding, Located, enough, found, located
from planclaro.read.translations.records import AllRecords, Records
from planclaro.read.translations.standing import Pair, Standing, pairs, standings
from planclaro.read.yaml_doc import Loc, diagnose

M = TypeVar("M", bound=BaseModel)
Doubts = Mapping[Loc, Mapping[str, str]]
"""By the place of a text in its file, or in a part of it, and by language."""


def doubted(
    content: Located[M], config: SiteConfig, records: tuple[tuple[str, Records], ...]
) -> tuple[Located[M], list[Diagnostic]]:
    """The document with what readers should know of its translations, and what its editor should;
    `records` are its own, by language.

    Without records, and without a language that is a draft, it is returned as it is.
    """
    name, by_language = PurePosixPath(content.doc.file).stem, dict(records)
    doubts: dict[Loc, dict[str, str]] = defaultdict(dict)
    problems: list[Diagnostic] = []
    for pair in pairs(config):
        own = by_language.get(pair.to)
        if own is None and not pair.doubts_all():
            continue
        doubtful = [
            (each, doubt)
            for each in standings(content.model, pair, own.by_place if own else {})
            if (doubt := each.doubt())
        ]
        for each, doubt in doubtful:
            doubts[each.loc][pair.to] = doubt
        stale = _stale((each for each, doubt in doubtful), pair, name)
        problems += [content.told(finding) for finding in enough(stale)]
    if not doubts:
        return content, problems
    return located(content.doc, _marked(content.model, doubts)), problems


def strays(config: SiteConfig, names: frozenset[str], records: AllRecords) -> Iterator[Diagnostic]:
    """Records of plans or languages that the site does not have: their states would be lost."""
    known = {pair.to for pair in pairs(config)}
    for (name, language), own in records.items():
        if name not in names or language not in known:
            yield diagnose(own.file, own.lines, (0, 0), codes.STRAY_RECORDS)


def _stale(doubtful: Iterable[Standing], pair: Pair, name: str) -> Iterator[Finding]:
    args = {"first": pair.first, "language": pair.to, "plan": name}
    for each in doubtful:
        if each.stale:
            yield found(codes.STALE, (*each.loc, pair.to), **args)


def _marked(model: M, doubts: Doubts) -> M:
    """A copy in which these texts are `Doubted`; what has none in it is the same object."""
    changed = {str(name): _rebuilt(getattr(model, str(name)), own) for name, own in _below(doubts)}
    return model.model_copy(update=changed)


def _rebuilt(value: object, doubts: Doubts) -> object:
    if isinstance(value, Text):
        return Doubted.of(value, doubts[()])
    if isinstance(value, BaseModel):
        return _marked(value, doubts)
    assert isinstance(value, tuple)
    changed = dict(_below(doubts))
    return tuple(
        _rebuilt(item, changed[index]) if index in changed else item
        for index, item in enumerate(value)
    )


def _below(doubts: Doubts) -> list[tuple[str | int, Doubts]]:
    parts: dict[str | int, dict[Loc, Mapping[str, str]]] = defaultdict(dict)
    for loc, own in doubts.items():
        parts[loc[0]][loc[1:]] = own
    return list(parts.items())
