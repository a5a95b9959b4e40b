"""The page on which a reader compares plans of any contest: what there is to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Contest
from planclaro.site import urls
from planclaro.site.comparable import data_address
from planclaro.site.contests import held, place_name, plans_of
from planclaro.site.here import Here
from planclaro.site.topics import topic_link

ANY = "_"
"""Stands for a plan in the pattern of its file's address: no id can have an underscore."""
SIZES = (2, 3, 4)
"""How many plans stand side by side."""


@dataclass(frozen=True, slots=True)
class PlanChoice:
    """A plan to choose; `order` is its place by the site's rule, whatever its contest."""

    id: str
    name: str
    order: int


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """The plans of a contest, and where these are compared without a script."""

    place: str
    office: Phrase
    election: Phrase
    compare: str
    plans: tuple[PlanChoice, ...]


@dataclass(frozen=True, slots=True)
class TopicChoice:
    """A topic to choose, and the section its cells go into; `href` leads to what all plans say."""

    id: str
    name: Phrase
    href: str


@dataclass(frozen=True, slots=True)
class DimensionChoice:
    """A dimension to choose, with its topics."""

    id: str
    name: str
    topics: tuple[TopicChoice, ...]


@dataclass(frozen=True, slots=True)
class ComparatorView:
    """Everything to choose from. `files` is the address of a plan's data, with `_` for its id;
    `sizes` are the words for two, three and four plans."""

    places: tuple[PlaceChoice, ...]
    dimensions: tuple[DimensionChoice, ...]
    files: str
    sizes: tuple[str, ...]
    topics: str
    method: str
    ledger_method: str


def comparator_view(catalog: Catalog, names: Mapping[str, str], here: Here) -> ComparatorView:
    """All plans by contest, all topics by dimension; `names` are the dimensions, id to name."""
    order = {plan.id: place for place, plan in enumerate(catalog.plans)}
    method = urls.page(urls.METHOD)
    return ComparatorView(
        places=tuple(_place(contest, catalog, order, here) for contest in held(catalog)),
        dimensions=tuple(
            DimensionChoice(
                dimension,
                name,
                tuple(
                    TopicChoice(topic.id, here.say_name(topic.name), topic_link(topic, here))
                    for topic in catalog.topics
                    if topic.dimension == dimension
                ),
            )
            for dimension, name in names.items()
        ),
        files=here.file(data_address(ANY, here)),
        sizes=tuple(here.voice.n("{n} plan", "{n} plans", size) for size in SIZES),
        topics=here.link(urls.page(urls.TOPICS)),
        method=here.link(method),
        ledger_method=here.link(method, "registro"),
    )


def _place(contest: Contest, catalog: Catalog, order: Mapping[str, int], here: Here) -> PlaceChoice:
    return PlaceChoice(
        place=place_name(contest, catalog, here),
        office=here.say_name(contest.office),
        election=here.say_name(contest.election),
        compare=here.link(urls.page(urls.COMPARE, contest.id)),
        plans=tuple(
            PlanChoice(plan.id, plan.name(), order[plan.id]) for plan in plans_of(contest, catalog)
        ),
    )
