"""Contests: which plans stand in one, and where it is held."""

from __future__ import annotations

from collections.abc import Callable

from planclaro.i18n import isolated, word
from planclaro.model import Catalog, Contest, Plan, TerritoryLevel
from planclaro.site import urls
from planclaro.site.here import Here

MANY = 5
"""More places than this are not listed in a sentence."""


def plans_of(contest: Contest, catalog: Catalog) -> tuple[Plan, ...]:
    """The plans of a contest, in the order of the site's rule."""
    return tuple(plan for plan in catalog.plans if plan.contest == contest.id)


def contest_of(plan: Plan, catalog: Catalog) -> Contest:
    """The contest of a plan; the checks have made sure that it exists."""
    return next(contest for contest in catalog.contests if contest.id == plan.contest)


def held(catalog: Catalog) -> tuple[Contest, ...]:
    """The contests that have plans, by the official code of their place: an order that anybody
    can check."""
    having = {plan.contest for plan in catalog.plans}
    found = [contest for contest in catalog.contests if contest.id in having]
    return tuple(sorted(found, key=lambda contest: contest.territory))


def naming(catalog: Catalog) -> Callable[[Plan], str]:
    """What plans are called beside those of other contests: `Mi Región (Puno)`, and their plain
    name where there is only one contest."""
    places = {territory.ubigeo: territory.name for territory in catalog.territories}
    where = {contest.id: places[contest.territory] for contest in catalog.contests}
    if len({plan.contest for plan in catalog.plans}) < 2:
        return Plan.name
    return lambda plan: f"{plan.name()} ({where[plan.contest]})"


def place_name(contest: Contest, catalog: Catalog, here: Here) -> str:
    """`Provincia de Puno`."""
    territory = next(t for t in catalog.territories if t.ubigeo == contest.territory)
    words = {
        TerritoryLevel.REGION: word("Region of {name}"),
        TerritoryLevel.PROVINCE: word("Province of {name}"),
        TerritoryLevel.DISTRICT: word("District of {name}"),
    }
    return here.voice.t(words[territory.level], name=territory.name)


def places_named(catalog: Catalog) -> str:
    """The places of the site's plans, `Canas, Cusco, Puno`; empty where they are too many."""
    names = {territory.ubigeo: territory.name for territory in catalog.territories}
    places = list(dict.fromkeys(names[contest.territory] for contest in held(catalog)))
    return ", ".join(map(isolated, places)) if len(places) <= MANY else ""


def spans_contests(catalog: Catalog) -> bool:
    """Whether there are plans of more than one contest, to be compared across them."""
    return len(held(catalog)) > 1


def is_alone(plan: Plan, catalog: Catalog) -> bool:
    """Whether there is no other plan in its contest."""
    return len(plans_of(contest_of(plan, catalog), catalog)) == 1


def elsewhere(plan: Plan, catalog: Catalog, here: Here) -> str:
    """Where the plan is compared with those of other contests, if there are any."""
    if not spans_contests(catalog):
        return ""
    return urls.choosing(here.link(urls.page(urls.COMPARE, urls.PLANS)), plan.id)


def plan_counts(plan: Plan, here: Here) -> tuple[str, ...]:
    """How much a plan holds, for lists: its targets, and its actions where it has any."""
    n, actions = here.voice.n, sum(len(list(each.all_actions())) for each in plan.proposals())
    targets = n("{n} target", "{n} targets", len(list(plan.targets())))
    return (targets, n("{n} action", "{n} actions", actions)) if actions else (targets,)
