"""The pages of topics: the list of them, and each across all plans."""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.model import Topic
from planclaro.site import urls
from planclaro.site.contests import places_named
from planclaro.site.edition import Edition, Page, Sheet
from planclaro.site.frame import Head
from planclaro.site.here import Here
from planclaro.site.share_cards import subject_card
from planclaro.site.structured import script, subject_node
from planclaro.site.topic_page import topic_view
from planclaro.site.topics import topic_list_view


def topic_pages(edition: Edition) -> Iterator[Sheet]:
    """The list of topics, then a page for each."""
    yield edition.sheet(urls.page(urls.TOPICS), _list)
    for topic in edition.catalog.topics:
        yield edition.sheet(urls.page(urls.TOPICS, topic.id), _topic, topic)


def _list(edition: Edition, here: Here) -> Page:
    t = edition.voice.t
    head = Head(
        title=t("Topics"),
        description=t(
            "Choose a topic and read what every plan says about it, or that it says nothing."
        ),
        section="topics",
        style="topics",
    )
    view = topic_list_view(edition.catalog, edition.names(), here)
    return edition.page(here, "topics.html", head, view)


def _topic(edition: Edition, topic: Topic, here: Here) -> Page:
    t = edition.voice.t
    name, places = here.name(topic.name), places_named(edition.catalog)
    head = Head(
        title=name,
        description=t(
            "{topic}: what each plan promises, with its problem, objective, targets and actions, "
            "and the place of every statement in the document.",
            topic=name,
        )
        if not places
        else t(
            "{topic}: what each government plan of {places} promises, with its problem, objective, "
            "targets and actions, and their place in the document.",
            topic=name,
            places=places,
        ),
        of=t("Topics"),
        crumbs=((t("Topics"), urls.page(urls.TOPICS)),),
        section="topics",
        script="compare",
        style="topic",
        json_ld=script([subject_node(name, edition.catalog.plans, here)]),
        share_card=subject_card(name, t("Topic"), edition.catalog, here),
    ).shared()
    names, assets = edition.names(), edition.site.assets
    view = topic_view(topic, edition.catalog, names, assets, here)
    return edition.page(here, "topic.html", head, view)
