"""What a translation is worth: original, reviewed, draft, machine, missing; and whether the text
it was made from has changed since."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from planclaro.config import SiteConfig
from planclaro.i18n import AS_WRITTEN
from planclaro.model import Plan, Text, TextState
from planclaro.read.checks.texts import is_to_translate
from planclaro.read.translations.places import placed
from planclaro.read.translations.records import AllRecords, Record, digest
from planclaro.read.yaml_doc import Loc

UNFINISHED = (TextState.DRAFT, TextState.MACHINE)
"""Translations that nobody has compared with the original."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A text in a language: `source` is what it is to be translated from, `translation` is None
    where there is none; `stale` where it was made from another source than the one of today."""

    place: str
    loc: Loc
    text: Text
    source: str
    translation: str | None
    state: TextState
    stale: bool = False

    def doubt(self) -> str:
        """What a reader should be told of it: `stale`, `machine`, `draft`, or nothing."""
        return "stale" if self.stale else str(self.state) if self.state in UNFINISHED else ""


@dataclass(frozen=True, slots=True)
class Pair:
    """From the first language of the site to another. `unrecorded` is the state of a translation
    that has no record: it was written by hand."""

    first: str
    to: str
    unrecorded: TextState = TextState.REVIEWED
    published: bool = True

    def doubts_all(self) -> bool:
        """Whether readers meet translations that are drafts without a record."""
        return self.published and self.unrecorded in UNFINISHED


def pairs(config: SiteConfig) -> Iterator[Pair]:
    """Of all languages of the site, published or not. What stands in a language that is itself a
    draft is one unless a record says otherwise."""
    first = config.first_language()
    for language in config.languages:
        if language.code != first:
            yield Pair(first, language.code, TextState(language.state), language.published)


def states(
    plan: Plan, config: SiteConfig, records: AllRecords
) -> Mapping[Loc, Mapping[str, Standing]]:
    """For each text of a plan, by its place in the file, how it stands in each other language of
    the site; `records` are those of the reading. Names that need no translation are left out."""
    found: dict[Loc, dict[str, Standing]] = defaultdict(dict)
    for pair in pairs(config):
        own = records.get((plan.id, pair.to))
        for each in standings(plan, pair, own.by_place if own else {}):
            found[each.loc][pair.to] = each
    return found


def standings(model: BaseModel, pair: Pair, records: Mapping[str, Record]) -> Iterator[Standing]:
    """Every text that is, or should be, in that language."""
    moved = {(each.source, each.translation): each for each in records.values()}
    for place, loc, text in placed(model):
        source = text.root.get(AS_WRITTEN) or text.root.get(pair.first)
        translation = text.root.get(pair.to)
        if source is None:
            continue
        if translation is None:
            if is_to_translate(loc, text):
                yield Standing(place, loc, text, source, None, TextState.MISSING)
            continue
        made, own = digest(source), digest(translation)
        record = records.get(place)
        if record is None or record.translation != own:
            # A statement without an id that was moved took its words along.
            record = moved.get((made, own)) or record
        state = pair.unrecorded
        stale = False
        if record and record.translation == own:
            state, stale = record.state, record.source != made
        elif record and record.state in UNFINISHED:
            # Someone has changed it, and nobody said that it is reviewed.
            state = TextState.DRAFT
        yield Standing(place, loc, text, source, translation, state, stale)
