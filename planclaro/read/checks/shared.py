"""The files that all plans share, each in itself and against the others."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from planclaro.codes import plan as codes
from planclaro.codes import site as site_codes
from planclaro.model import Contest, SharedIndicator, Territory, TerritoryLevel, Topic
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found
from planclaro.read.checks.references import repeated, unknown, unknown_named
from planclaro.read.yaml_doc import Loc

_LEVELS = {2: TerritoryLevel.REGION, 4: TerritoryLevel.PROVINCE, 6: TerritoryLevel.DISTRICT}

RESERVED_UNDER_COMPARE = frozenset(("planes",))
"""Pages beside those of the contests."""


def unique_ids(file: Located[BaseModel], known: Known) -> Iterator[Finding]:
    listed: tuple[tuple[Loc, Contest | Topic | SharedIndicator], ...]
    listed = (*file.each(Contest), *file.each(Topic), *file.each(SharedIndicator))
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


def _parent(loc: Loc, ubigeo: str, parent: str, known: Known) -> Iterator[Finding]:
    if ubigeo == parent or not ubigeo.startswith(parent):
        yield found(site_codes.PARENT, loc, ubigeo=ubigeo, parent=parent)
    else:
        yield from unknown(codes.UNKNOWN_TERRITORY, loc, parent, known.territories)
