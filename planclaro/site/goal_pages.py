"""The pages of the Sustainable Development Goals: the list, and each that some plan names."""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.site import urls
from planclaro.site.edition import Edition, Page
from planclaro.site.frame import Head
from planclaro.site.goal_page import goal_list_view, goal_view, named_goals
from planclaro.site.goals import goal_name
from planclaro.site.share_cards import subject_card
from planclaro.site.structured import script, subject_node


def goal_pages(edition: Edition) -> Iterator[Page]:
    """The list of goals, then a page for each that some plan names."""
    here, t = edition.here(urls.page(urls.GOALS)), edition.voice.t
    title = t("Sustainable Development Goals")
    head = Head(
        title=title,
        style="goals",
        description=t(
            "Which of the 17 goals of the United Nations each plan itself names, and which no plan "
            "names."
        ),
        crumbs=((t("Topics"), urls.page(urls.TOPICS)),),
        section="topics",
    )
    yield edition.page(here, "goals.html", head, goal_list_view(edition.catalog, here))
    for goal in named_goals(edition.catalog):
        yield _goal(edition, goal, title)


def _goal(edition: Edition, goal: int, title: str) -> Page:
    here, t = edition.here(urls.page(urls.GOALS, str(goal))), edition.voice.t
    name = t("SDG {n}: {name}", n=goal, name=goal_name(goal, here))
    head = Head(
        title=name,
        description=t(
            "{goal}: what each plan itself links to this goal, with its place in the document.",
            goal=name,
        ),
        crumbs=((t("Topics"), urls.page(urls.TOPICS)), (title, urls.page(urls.GOALS))),
        section="topics",
        style="topic",
        json_ld=script([subject_node(name, edition.catalog.plans, here)]),
        share_card=subject_card(name, title, edition.catalog, here),
    )
    return edition.page(here, "goal.html", head, goal_view(goal, edition.catalog, here))
