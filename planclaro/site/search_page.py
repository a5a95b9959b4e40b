"""The search page: what a reader may filter by. What is found comes by script, from data files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planclaro.i18n import Phrase, word
from planclaro.model import Catalog
from planclaro.site import urls
from planclaro.site.contests import held, naming, place_name
from planclaro.site.here import Here
from planclaro.site.searchable import Kind

KINDS = {
    Kind.PLAN: word("Plan"),
    Kind.VISION: word("Vision"),
    Kind.MISSION: word("Mission"),
    Kind.DIMENSION: word("Dimension"),
    Kind.AXIS: word("Axis"),
    Kind.PROPOSAL: word("Proposal"),
    Kind.PROBLEM: word("Problem"),
    Kind.OBJECTIVE: word("Objective"),
    Kind.SPECIFIC: word("Specific objective"),
    Kind.TARGET: word("Target"),
    Kind.ACTION: word("Action"),
    Kind.ACTIVITY: word("Activity"),
    Kind.PROGRAMME: word("Programme"),
    Kind.SERVICE: word("Municipal service"),
    Kind.ACCOUNT: word("How it will give account"),
    Kind.SECTION: word("Long text"),
    Kind.TABLE: word("Table of the document"),
    Kind.NAMED: word("Who is named to do it"),
    Kind.TOPIC: word("Topic, in all plans"),
    Kind.INDICATOR: word("Shared indicator"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to filter by."""

    id: str
    name: Phrase


@dataclass(frozen=True, slots=True)
class Choices:
    """The topics of a dimension, to filter by."""

    name: str
    topics: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page. `entry` is the first of the files of data that the script loads, `kinds`
    what it calls a record, each with its word."""

    entry: str
    kinds: tuple[tuple[str, str], ...]
    plans: tuple[Choice, ...]
    contests: tuple[Choice, ...]
    dimensions: tuple[Choice, ...]
    topics: tuple[Choices, ...]
    index: str
    topic_list: str
    method: str


def search_view(catalog: Catalog, names: Mapping[str, str], here: Here) -> SearchView:
    """The search page; `names` are the site's dimensions, id to name."""
    named = naming(catalog)
    grouped = (
        (name, [topic for topic in catalog.topics if topic.dimension == dimension])
        for dimension, name in names.items()
    )
    return SearchView(
        entry=here.file(here.urls.loaded(f"{urls.SEARCH}/{here.voice.code}")),
        kinds=tuple((kind.value, here.voice.t(KINDS[kind])) for kind in Kind),
        plans=tuple(Choice(plan.id, Phrase(named(plan))) for plan in catalog.plans),
        contests=tuple(
            Choice(contest.id, Phrase(place_name(contest, catalog, here)))
            for contest in held(catalog)
        ),
        dimensions=tuple(Choice(id, Phrase(name)) for id, name in names.items()),
        topics=tuple(
            Choices(name, tuple(Choice(each.id, here.say_name(each.name)) for each in topics))
            for name, topics in grouped
            if topics
        ),
        index=here.link(urls.page(urls.INDEX)),
        topic_list=here.link(urls.page(urls.TOPICS)),
        method=here.link(urls.page(urls.METHOD)),
    )
