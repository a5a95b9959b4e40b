"""The head of the pages that stand below a plan's own."""

from __future__ import annotations

from planclaro.model import Plan
from planclaro.site import urls
from planclaro.site.card import Card
from planclaro.site.edition import Edition
from planclaro.site.frame import Head
from planclaro.site.share_cards import plan_card


def plan_head(
    plan: Plan, place: str, card: Card, title: str, description: str, style: str = ""
) -> Head:
    """That of a page of the plan, which shows `card` where it is shared."""
    return Head(
        title=title,
        description=description,
        of=f"{plan.name()}, {place}",
        crumbs=((plan.name(), urls.page(plan.id)),),
        section="plans",
        style=style,
        share_card=card,
    )


def own_card(edition: Edition, plan: Plan) -> Card:
    """The share image of a plan, which its pages without one of their own have too."""
    return plan_card(plan, edition.catalog, edition.here(urls.page(plan.id)))
