"""The pages of the Sustainable Development Goals: the list, and each that some plan names."""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.site import urls
from planclaro.site.edition import Edition, Page, Sheet
from planclaro.site.frame import Head
from planclaro.site.goal_page import goal_list_view, goal_view, named_goals
from planclaro.site.goals import goal_name
from planclaro.site.here import Here
from planclaro.site.share_cards import subject_card
from planclaro.site.structured import script, subject_node


def goal_pages(edition: Edition) -> Iterator[Sheet]:
    """The list of goals, then a page for each that some plan names."""
    yield edition.sheet(urls.page(urls.GOALS), _list)
    for goal in named_goals(edition.catalog):
        yield edition.sheet(urls.page(urls.GOALS, str(goal)), _goal, goal)


def _list(edition: Edition, here: Here) -> Page:
    t = edition.voice.t
    head = Head(
        title=_title(edition),
        style="goals",
        description=t(
            "Which of the 17 goals of the United Nations each plan itself names, and which no plan "
            "names."
        ),
        crumbs=((t("Topics"), urls.page(urls.TOPICS)),),
        section="topics",
    )
    return edition.page(here, "goals.html", head, goal_list_view(edition.catalog, here))


def _title(edition: Edition) -> str:
    return edition.voice.t("Sustainable Development Goals")


def _goal(edition: Edition, goal: int, here: Here) -> Page:
    t, title = edition.voice.t, _title(edition)
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
