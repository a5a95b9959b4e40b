"""The files that all plans share, each in itself and against the others."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from planclaro.codes import plan as codes
from planclaro.codes import site as site_codes
from planclaro.model import Contest, SharedIndicator, Term, Territory, TerritoryLevel, Topic
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found
from planclaro.read.checks.references import repeated, unknown, unknown_named
from planclaro.read.yaml_doc import Loc

_LEVELS = {2: TerritoryLevel.REGION, 4: TerritoryLevel.PROVINCE, 6: TerritoryLevel.DISTRICT}

RESERVED_UNDER_COMPARE = frozenset(("planes",))
"""Pages beside those of the contests."""
LONGEST_MEANING = 240
"""Letters: two short sentences, read without losing the place where one was."""


def unique_ids(file: Located[BaseModel], known: Known) -> Iterator[Finding]:
    listed: tuple[tuple[Loc, Contest | Topic | SharedIndicator | Term], ...]
    listed = (
        *file.each(Contest),
        *file.each(Topic),
        *file.each(SharedIndicator),
        *file.each(Term),
    )
    yield from repeated(file, (((*loc, "id"), part.id) for loc, part in listed))
    places = file.each(Territory)
    yield from repeated(file, (((*loc, "ubigeo"), place.ubigeo) for loc, place in places))


def reserved_contests(file: Located[BaseModel], known: Known) -> Iterator[Finding]:
    for loc, contest in file.each(Contest):
        if contest.id in RESERVED_UNDER_COMPARE:
            yield found(site_codes.RESERVED_CONTEST, (*loc, "id"), id=contest.id)


def levels(file: Located[BaseModel], known: Known) -> Iterator[Finding]:
    for loc, place in file.each(Territory):
        if _LEVELS[len(place.ubigeo)] is not place.level:
            args = {"ubigeo": place.ubigeo, "level": place.level}
            yield found(site_codes.LEVEL, (*loc, "level"), **args)


def parents(file: Located[BaseModel], known: Known) -> Iterator[Finding]:
    for loc, place in file.each(Territory):
        if place.parent:
            yield from _parent((*loc, "parent"), place.ubigeo, place.parent, known)


def references(file: Located[BaseModel], known: Known) -> Iterator[Finding]:
    for loc, contest in file.each(Contest):
        place = (*loc, "territory")
        yield from unknown(codes.UNKNOWN_TERRITORY, place, contest.territory, known.territories)
    for loc, topic in file.each(Topic):
        place = (*loc, "dimension")
        yield from unknown(codes.UNKNOWN_DIMENSION, place, topic.dimension, known.dimensions)
    for loc, indicator in file.each(SharedIndicator):
        place = (*loc, "topic")
        yield from unknown_named(codes.UNKNOWN_TOPIC, place, indicator.topic, known.topics)


def terms(file: Located[BaseModel], known: Known) -> Iterator[Finding]:
    """A term refers to others by name, and is short enough to be read where it stands."""
    names = frozenset(term.id for _, term in file.each(Term))
    for loc, term in file.each(Term):
        for number, name in enumerate(term.see):
            yield from unknown(site_codes.UNKNOWN_TERM, (*loc, "see", number), name, names)
        for language, meaning in term.meaning.root.items():
            if len(meaning) > LONGEST_MEANING:
                place = (*loc, "meaning", language) if language else (*loc, "meaning")
                args = {"letters": len(meaning), "limit": LONGEST_MEANING}
                yield found(site_codes.LONG_MEANING, place, **args)


def _parent(loc: Loc, ubigeo: str, parent: str, known: Known) -> Iterator[Finding]:
    if ubigeo == parent or not ubigeo.startswith(parent):
        yield found(site_codes.PARENT, loc, ubigeo=ubigeo, parent=parent)
    else:
        yield from unknown(codes.UNKNOWN_TERRITORY, loc, parent, known.territories)
