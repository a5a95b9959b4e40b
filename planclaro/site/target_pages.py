"""The pages of a dimension's targets, one each: what a shared link opens."""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.model import Plan, PlanDimension
from planclaro.site import urls
from planclaro.site.citations import in_the_document
from planclaro.site.edition import Edition, Page, Sheet
from planclaro.site.frame import Head
from planclaro.site.here import Here
from planclaro.site.share_cards import target_card
from planclaro.site.sharing import Message
from planclaro.site.shortened import shortened
from planclaro.site.structured import claim_node, plan_node, script
from planclaro.site.target_page import (
    Standing,
    TargetPageView,
    facts_in_words,
    in_figures,
    standings,
    target_page_view,
)

TITLE = 110
"""Letters of a statement in a page's title: what a chat shows of it in two lines, and a little."""


def target_pages(edition: Edition, plan: Plan, dimension: PlanDimension) -> Iterator[Sheet]:
    """A page for each target, in the order of the document."""
    name = edition.names()[dimension.id]
    for at in standings(plan, dimension):
        yield edition.sheet(at.own_page(), _target, at, name)


def _target(edition: Edition, at: Standing, name: str, here: Here) -> Page:
    view = target_page_view(at, name, edition.catalog, edition.site.config, here)
    return edition.page(here, "target.html", _head(edition, at, view, here), view)


def _head(edition: Edition, at: Standing, view: TargetPageView, here: Here) -> Head:
    t, plan = edition.voice.t, at.plan
    said = view.target.statement.text
    claim = claim_node(plan, at.target, edition.here(at.page()), here)
    return Head(
        title=shortened(said, TITLE),
        description=_description(at, view, here),
        of=f"{plan.name()}, {view.place}",
        crumbs=((plan.name(), urls.page(plan.id)), (view.dimension, at.page())),
        crumb=t("Target {number} of {total}", number=at.number, total=at.total),
        section="plans",
        style="target",
        json_ld=script([plan_node(plan, here), claim]),
        share=Message(said, facts_in_words(at, view.place, view.target.cites, here)),
        report=f"#{urls.CORRECTING}",
        share_card=target_card(
            plan, at.dimension, at.target, edition.names(), edition.catalog, here
        ),
    )


def _description(at: Standing, view: TargetPageView, here: Here) -> str:
    """What a chat shows under the statement."""
    who = here.voice.t(
        "Target of the plan of {name} for the {place}, {term}.",
        name=at.plan.name(),
        place=view.place,
        term=view.term,
    )
    figures, places = in_figures(at.target, here), in_the_document(view.target.cites, here)
    return " ".join(filter(None, (figures and f"{figures}.", who, f"{places}.")))
