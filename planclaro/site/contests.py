"""Contests: which plans stand in one, and where it is held."""

from __future__ import annotations

from planclaro.i18n import word
from planclaro.model import Catalog, Contest, Plan, TerritoryLevel
from planclaro.site.here import Here


def plans_of(contest: Contest, catalog: Catalog) -> tuple[Plan, ...]:
    """The plans of a contest, in the order of the site's rule."""
    return tuple(plan for plan in catalog.plans if plan.contest == contest.id)


def contest_of(plan: Plan, catalog: Catalog) -> Contest:
    """The contest of a plan; the checks have made sure that it exists."""
    return next(contest for contest in catalog.contests if contest.id == plan.contest)


def place_name(contest: Contest, catalog: Catalog, here: Here) -> str:
    """`Provincia de Puno`."""
    territory = next(t for t in catalog.territories if t.ubigeo == contest.territory)
    words = {
        TerritoryLevel.REGION: word("Region of {name}"),
        TerritoryLevel.PROVINCE: word("Province of {name}"),
        TerritoryLevel.DISTRICT: word("District of {name}"),
    }
    return here.voice.t(words[territory.level], name=territory.name)


def contested(catalog: Catalog) -> tuple[Contest, ...]:
    """The contests in which a plan stands."""
    return tuple(contest for contest in catalog.contests if plans_of(contest, catalog))


def spans_contests(catalog: Catalog) -> bool:
    """Whether there are plans of more than one contest, to be compared across them."""
    return len(contested(catalog)) > 1
