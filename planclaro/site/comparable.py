"""A plan as it is compared with plans of other contests: all that a browser needs of it.

One file a plan and language. Its cells are those of the comparison inside a contest, drawn by
the same template, so that both say the same words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from planclaro.i18n import Phrase, Voice
from planclaro.model import Catalog, Contest, Plan, SharedIndicator, Target
from planclaro.site import urls
from planclaro.site.cells import Cell, cell
from planclaro.site.charts import obstacle
from planclaro.site.contests import contest_of, place_name, spans_contests
from planclaro.site.edition import dimension_names
from planclaro.site.frame import Site
from planclaro.site.here import Here
from planclaro.site.indicators import no_target, targets_on
from planclaro.site.ledger import ledger
from planclaro.site.plan_page import ORGANISATION_WORDS
from planclaro.site.sharing import term
from planclaro.site.targets import ends


@dataclass(frozen=True, slots=True)
class SharedTarget:
    """A target on a shared indicator. A figure is (value, year), empty for what is not given;
    `remark` says why the two do not stand on one axis, `caution` that there are others."""

    href: str
    baseline: tuple[str, str]
    goal: tuple[str, str]
    remark: Phrase | None
    caution: str


@dataclass(frozen=True, slots=True)
class SharedTargets:
    """What a plan sets on a shared indicator; `order` is that of the indicator among all."""

    order: int
    topic: str
    anchor: str
    name: Phrase
    definition: Phrase | None
    unit: str
    targets: tuple[SharedTarget, ...]


@dataclass(frozen=True, slots=True)
class Comparable:
    """A plan beside others. `counts` are the lines of the ledger; `cells` are by topic."""

    id: str
    name: str
    place: str
    href: str
    address: str
    facts: tuple[tuple[str, Phrase], ...]
    counts: tuple[tuple[str, int], ...]
    cells: tuple[tuple[str, Cell], ...]
    shared: tuple[SharedTargets, ...]
    silence: str


def data_address(plan_id: str, here: Here) -> str:
    """Where the data of a plan stand."""
    return here.urls.loaded(f"{urls.COMPARE}/{plan_id}.{here.voice.code}")


def comparables(site: Site, catalog: Catalog, voice: Voice) -> Iterator[Comparable]:
    """Every plan, if there are plans of several contests; links lead from the comparator."""
    if spans_contests(catalog):
        here = Here(urls.page(urls.COMPARE, urls.PLANS), voice, site.urls)
        for plan in catalog.plans:
            yield comparable(plan, catalog, dimension_names(site, voice), here)


def comparable(plan: Plan, catalog: Catalog, names: Mapping[str, str], here: Here) -> Comparable:
    """What the comparator shows of one plan; `names` are the site's dimensions, id to name."""
    contest = contest_of(plan, catalog)
    place = place_name(contest, catalog, here)
    return Comparable(
        id=plan.id,
        name=plan.name(),
        place=place,
        href=here.link(urls.page(plan.id)),
        address=data_address(plan.id, here),
        facts=tuple(_facts(plan, contest, place, here)),
        counts=tuple(_counts(plan, here)),
        cells=tuple((topic.id, cell(plan, topic, names, here)) for topic in catalog.topics),
        shared=tuple(_shared(plan, catalog.indicators, here)),
        silence=no_target(plan, here),
    )


def _facts(plan: Plan, contest: Contest, place: str, here: Here) -> Iterable[tuple[str, Phrase]]:
    t = here.voice.t
    if plan.organisation:
        kind = t(ORGANISATION_WORDS[plan.organisation.kind])
        yield kind, Phrase(plan.organisation.name)
    elif plan.fully_reviewed():
        yield t("Presented by"), Phrase(t("The document does not say"))
    yield t("Place"), Phrase(place)
    yield t("Office"), here.say_name(contest.office)
    yield t("Term"), Phrase(term(plan))


def _counts(plan: Plan, here: Here) -> Iterable[tuple[str, int]]:
    counted = ledger([(plan.name(), plan.targets())], here.voice)
    yield here.voice.t("Targets"), counted.size
    for row in counted.rows:
        yield row.label, row.total


def _shared(
    plan: Plan, indicators: Iterable[SharedIndicator], here: Here
) -> Iterable[SharedTargets]:
    for order, indicator in enumerate(indicators):
        found = tuple(
            _shared_target(target, here.link(urls.page(plan.id, dimension), target.id), here)
            for dimension, target in targets_on(indicator, plan)
        )
        if found:
            yield SharedTargets(
                order=order,
                topic=indicator.topic,
                anchor=f"i_{indicator.id}",
                name=here.say_name(indicator.name),
                definition=here.say_if(indicator.definition),
                unit=here.name(indicator.unit),
                targets=found,
            )


def _shared_target(target: Target, href: str, here: Here) -> SharedTarget:
    start, goal = ends(target, here)
    other = here.voice.t("The document also gives another figure.")
    return SharedTarget(
        href=href,
        baseline=start,
        goal=goal,
        remark=obstacle(target, here),
        caution=other if target.other_figures else "",
    )
