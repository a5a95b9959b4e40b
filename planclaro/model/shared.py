"""What all plans share: places, contests, topics, indicators, terms; and the whole catalog."""

from __future__ import annotations

from planclaro.model.plan import Period, Plan
from planclaro.model.scalars import Frozen, Id, Line, Reference, Text, Ubigeo
from planclaro.model.terms import Direction, TerritoryLevel


class Territory(Frozen):
    """A place, by INEI's code."""

    ubigeo: Ubigeo
    name: Line
    level: TerritoryLevel
    parent: Ubigeo | None = None


class Contest(Frozen):
    """A territory and an election: plans are compared inside it."""

    id: Id
    territory: Ubigeo
    election: Text
    office: Text
    period: Period


class Topic(Frozen):
    """A subject that plans of different shapes share; `dimension` is where it is compared."""

    id: Id
    name: Text
    dimension: Id
    description: Text | None = None


class SharedIndicator(Frozen):
    """A magnitude that more than one plan may set a target on; `direction` where all would
    want the same. `counted` is what a percentage counts: homes, children under 5."""

    id: Id
    name: Text
    unit: Text
    direction: Direction | None = None
    topic: Reference
    definition: Text | None = None
    counted: Text | None = None


class Term(Frozen):
    """A word of the site, the format or the documents, explained to readers. `see` are terms
    that are explained beside it."""

    id: Id
    name: Text
    meaning: Text
    see: tuple[Reference, ...] = ()


class Territories(Frozen):
    """`content/territories.yaml`."""

    territories: tuple[Territory, ...]


class Contests(Frozen):
    """`content/contests.yaml`."""

    contests: tuple[Contest, ...]


class Topics(Frozen):
    """`content/topics.yaml`."""

    topics: tuple[Topic, ...]


class Indicators(Frozen):
    """`content/indicators.yaml`."""

    indicators: tuple[SharedIndicator, ...]


class Glossary(Frozen):
    """`content/glossary.yaml`; a site may have none."""

    glossary: tuple[Term, ...]


class ProseText(Frozen):
    """A page of the publisher's own, in one language: its title and its Markdown."""

    title: Line
    markdown: str


class Catalog(Frozen):
    """All content of a site, checked; plans in the order the site's rule gives."""

    plans: tuple[Plan, ...]
    territories: tuple[Territory, ...]
    contests: tuple[Contest, ...]
    topics: tuple[Topic, ...]
    indicators: tuple[SharedIndicator, ...]
    glossary: tuple[Term, ...] = ()
