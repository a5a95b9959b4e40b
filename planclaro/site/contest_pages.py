"""The pages of comparison: the list of contests, each contest, plans of any contest."""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.model import Contest
from planclaro.site import urls
from planclaro.site.comparator import comparator_view
from planclaro.site.compare import comparison_view, overview_view
from planclaro.site.contests import place_name, places_named, plans_of
from planclaro.site.edition import Edition, Page, Sheet
from planclaro.site.frame import Head
from planclaro.site.here import Here
from planclaro.site.home import home_view
from planclaro.site.share_cards import comparison_card


def contest_list(edition: Edition) -> Sheet:
    """All contests, to choose one."""
    return edition.sheet(urls.page(urls.COMPARE), _list)


def _list(edition: Edition, here: Here) -> Page:
    config, t = edition.site.config, edition.voice.t
    places = places_named(edition.catalog)
    head = Head(
        title=t("Compare"),
        style="contests",
        description=t("Choose an election and see its plans side by side: {places}.", places=places)
        if places
        else t("Choose an election and see its plans side by side."),
        of=t("Government plans"),
        section="compare",
    )
    return edition.page(here, "contests.html", head, home_view(config, edition.catalog, here))


def contest_pages(edition: Edition, contest: Contest) -> Iterator[Sheet]:
    """A contest at a glance, then a page for each dimension."""
    plans = ", ".join(plan.name() for plan in plans_of(contest, edition.catalog))
    address = urls.page(urls.COMPARE, contest.id)
    yield edition.sheet(address, _overview, contest, plans)
    for dimension, name in edition.names().items():
        below = urls.below(address, dimension)
        yield edition.sheet(below, _comparison, contest, plans, dimension, name)


def _overview(edition: Edition, contest: Contest, plans: str, here: Here) -> Page:
    catalog, t = edition.catalog, edition.voice.t
    place = place_name(contest, catalog, here)
    head = Head(
        title=place,
        description=t(
            "What each plan for the {place} promises ({election}): {plans}.",
            place=place,
            election=here.name(contest.election),
            plans=plans,
        ),
        of=t("Compare government plans"),
        crumbs=(_above(edition),),
        section="compare",
        script="compare",
        style="overview",
        share_card=comparison_card(contest, catalog, here),
    ).shared()
    view = overview_view(contest, catalog, edition.names(), edition.site.assets, here)
    return edition.page(here, "overview.html", head, view)


def _comparison(
    edition: Edition, contest: Contest, plans: str, dimension: str, name: str, here: Here
) -> Page:
    catalog, t = edition.catalog, edition.voice.t
    place = place_name(contest, catalog, here)
    head = Head(
        title=name,
        description=t(
            "{dimension}: what each plan for the {place} promises, topic by topic: {plans}.",
            dimension=name,
            place=place,
            plans=plans,
        ),
        of=t("Compare: {place}", place=place),
        crumbs=(_above(edition), (place, urls.page(urls.COMPARE, contest.id))),
        section="compare",
        script="compare",
        style="comparison",
        share_card=comparison_card(contest, catalog, here, name),
    ).shared()
    view = comparison_view(contest, dimension, catalog, edition.names(), edition.site.assets, here)
    return edition.page(here, "comparison.html", head, view)


def _above(edition: Edition) -> tuple[str, str]:
    return edition.voice.t("Compare"), urls.page(urls.COMPARE)


def comparator(edition: Edition) -> Sheet:
    """Plans of any contest, chosen by the reader."""
    return edition.sheet(urls.page(urls.COMPARE, urls.PLANS), _comparator)


def _comparator(edition: Edition, here: Here) -> Page:
    t = edition.voice.t
    head = Head(
        title=t("Compare plans of different places"),
        description=t(
            "Two to four plans of any place, side by side: what each says, topic by topic."
        ),
        crumbs=(_above(edition),),
        section="compare",
        script="plans",
        # The plans that are chosen stand in the address; a code without them would lead astray.
        code=None,
        style="plans",
    ).shared()
    view = comparator_view(edition.catalog, edition.names(), here)
    return edition.page(here, "comparator.html", head, view)
