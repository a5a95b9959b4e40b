"""The topics of the site, by dimension: how many plans speak of each, and where to read it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from planclaro.i18n import Phrase, joined
from planclaro.model import Catalog, Topic
from planclaro.site import urls
from planclaro.site.commitments import Voicing, commitments, silence
from planclaro.site.here import Here


@dataclass(frozen=True, slots=True)
class TopicLink:
    """A topic in a list; `said` tells how many plans speak of it, where that is asked for."""

    name: Phrase
    href: str
    said: str


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """The topics of a dimension."""

    anchor: str
    name: str
    topics: tuple[TopicLink, ...]


@dataclass(frozen=True, slots=True)
class TopicListView:
    """All topics, and the other way to look: the Sustainable Development Goals."""

    groups: tuple[TopicGroup, ...]
    goals: str


def topic_list_view(catalog: Catalog, names: Mapping[str, str], here: Here) -> TopicListView:
    """All topics; `names` are the site's dimensions, id to name."""
    groups = topic_groups(catalog, names, here, told=True)
    return TopicListView(groups, here.link(urls.page(urls.GOALS)))


def topic_groups(
    catalog: Catalog, names: Mapping[str, str], here: Here, *, told: bool = False
) -> tuple[TopicGroup, ...]:
    """The topics of each dimension that has any; `told` counts the plans that speak of each."""
    groups = []
    for dimension, name in names.items():
        own = [topic for topic in catalog.topics if topic.dimension == dimension]
        links = tuple(
            TopicLink(here.say_name(each.name), topic_link(each, here), _said(each, catalog, here))
            if told
            else TopicLink(here.say_name(each.name), topic_link(each, here), "")
            for each in own
        )
        if links:
            groups.append(TopicGroup(f"d_{dimension}", name, links))
    return tuple(groups)


def topic_link(topic: Topic, here: Here, anchor: str = "") -> str:
    """A link to the page of a topic."""
    return here.link(urls.page(urls.TOPICS, topic.id), anchor)


def _said(topic: Topic, catalog: Catalog, here: Here) -> str:
    """`3 plans propose something; 1 proposes nothing`: counted, not weighed."""
    n = here.voice.n
    states = Counter(
        Voicing.SAYS if commitments(plan, topic) else silence(plan, topic.dimension, here)[0]
        for plan in catalog.plans
    )
    says, silent, pending = (states[state] for state in Voicing)
    parts = (
        (says, n("{n} plan proposes something", "{n} plans propose something", says)),
        (silent, n("{n} plan proposes nothing", "{n} plans propose nothing", silent)),
        (pending, n("{n} plan is not fully read yet", "{n} plans are not fully read yet", pending)),
    )
    return joined("; ", (words for count, words in parts if count))
