"""Views of the home page, the list of contests, and the pages of prose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from planclaro.config import SiteConfig
from planclaro.i18n import Phrase
from planclaro.model import Catalog, Contest, Plan
from planclaro.site import urls
from planclaro.site.contents import Contents, contents, headings
from planclaro.site.contests import (
    elsewhere,
    held,
    place_name,
    plan_counts,
    plans_of,
    spans_contests,
)
from planclaro.site.here import Here
from planclaro.site.ledger import CRITERIA, rule_in_words
from planclaro.site.passages_page import likeness_rules
from planclaro.site.topics import TopicGroup, topic_groups


@dataclass(frozen=True, slots=True)
class PlanCard:
    """A plan as a list shows it; all cards have the same facts in the same order."""

    name: str
    href: str
    kind: str
    headed: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContestCard:
    """A contest with its plans and the ways into its comparison; a plan that stands alone is
    compared with those of other places, `elsewhere`."""

    anchor: str
    place: str
    office: Phrase
    election: Phrase
    compare: str
    elsewhere: str
    dimensions: tuple[tuple[str, str, Phrase], ...]
    plans: tuple[PlanCard, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page, and (without its introduction) the list of contests. `across` is where plans
    of several contests are compared, if there are any."""

    tagline: Phrase
    topics: tuple[TopicGroup, ...]
    contests: tuple[ContestCard, ...]
    across: str
    method: str
    about: str


@dataclass(frozen=True, slots=True)
class ProseView:
    """A page of prose with its generated part; `html` is sanitised."""

    html: Markup
    lang: str | None
    contents: Contents
    criteria: tuple[tuple[str, str], ...]
    likeness: tuple[str, ...]
    passages: str
    checkable: str
    files: tuple[tuple[str, str], ...]
    guide: str


@dataclass(frozen=True, slots=True)
class NotFoundView:
    """The page for an address that is none."""

    home: str
    compare: str


@dataclass(frozen=True, slots=True)
class MovedView:
    """The page at an old address: where it is now."""

    now: str


def home_view(config: SiteConfig, catalog: Catalog, here: Here) -> HomeView:
    """What this is, the contests, the plans, how to read them."""
    return HomeView(
        tagline=here.say(config.tagline),
        topics=topic_groups(
            catalog, {each.id: here.name(each.name) for each in config.dimensions}, here
        ),
        contests=tuple(_contests(config, catalog, here)),
        across=here.link(urls.page(urls.COMPARE, urls.PLANS)) if spans_contests(catalog) else "",
        method=here.link(urls.page(urls.METHOD)),
        about=here.link(urls.page(urls.ABOUT)),
    )


def prose_view(
    html: Markup,
    lang: str | None,
    parts: Iterable[str],
    files: Iterable[tuple[str, str]],
    here: Here,
    guide: str = "",
) -> ProseView:
    """A page of prose; `parts` names what is generated under it: `criteria`, `files`. `guide` is
    the link to the handbook."""
    wanted = set(parts)
    words = here.voice.t
    return ProseView(
        html=html,
        lang=lang,
        contents=contents(_prose_contents(html, wanted, here), here),
        criteria=tuple((words(rule.label), words(rule.meaning)) for rule in CRITERIA)
        if "criteria" in wanted
        else (),
        likeness=tuple(likeness_rules(here)) if "criteria" in wanted else (),
        passages=here.link(urls.page(urls.PASSAGES)),
        checkable=rule_in_words(here.voice) if "criteria" in wanted else "",
        files=tuple((label, here.file(path)) for label, path in files) if "files" in wanted else (),
        guide=guide,
    )


def _prose_contents(html: Markup, parts: set[str], here: Here) -> Iterable[tuple[Phrase, str]]:
    """The named headings of the text, then those of the parts made under it."""
    t = here.voice.t
    for words, anchor in headings(html):
        yield Phrase(words), f"#{anchor}"
    if "criteria" in parts:
        yield Phrase(t("The ledger, line by line")), "#registro"
        yield Phrase(t("Targets that can be checked")), "#comprobables"
        yield Phrase(t("Texts in common, rule by rule")), "#pasajes"
        yield Phrase(t("The order of the plans")), "#orden"
    if "files" in parts:
        yield Phrase(t("Open data")), "#datos"


def not_found_view(here: Here) -> NotFoundView:
    """Ways back."""
    return NotFoundView(here.link(""), here.link(urls.page(urls.COMPARE)))


def moved_view(address: str, here: Here) -> MovedView:
    """Where a page is now."""
    return MovedView(here.link(address))


def _contests(config: SiteConfig, catalog: Catalog, here: Here) -> Iterable[ContestCard]:
    for contest in held(catalog):
        yield _contest(contest, plans_of(contest, catalog), config, catalog, here)


def _contest(
    contest: Contest, plans: Sequence[Plan], config: SiteConfig, catalog: Catalog, here: Here
) -> ContestCard:
    alone = len(plans) == 1
    return ContestCard(
        anchor=contest.id,
        place=place_name(contest, catalog, here),
        office=here.say_name(contest.office),
        election=here.say_name(contest.election),
        compare="" if alone else here.link(urls.page(urls.COMPARE, contest.id)),
        elsewhere=elsewhere(plans[0], catalog, here) if alone else "",
        dimensions=tuple(
            (
                here.name(dimension.name),
                here.link(urls.page(urls.COMPARE, contest.id, dimension.id)),
                here.say(dimension.description),
            )
            for dimension in config.dimensions
            if not alone
        ),
        plans=tuple(_card(plan, here) for plan in plans),
    )


def _headed(plan: Plan, here: Here) -> str:
    if plan.lead_candidate:
        return here.voice.t("Headed by: {name}", name=plan.lead_candidate.name)
    return here.voice.t("The document names no candidate") if plan.fully_reviewed() else ""


def _presented(plan: Plan, here: Here) -> str:
    if plan.organisation:
        return plan.organisation.name
    return here.voice.t("The document names no organisation") if plan.fully_reviewed() else ""


def _card(plan: Plan, here: Here) -> PlanCard:
    return PlanCard(
        name=plan.name(),
        href=here.link(urls.page(plan.id)),
        kind=_presented(plan, here),
        headed=_headed(plan, here),
        facts=plan_counts(plan, here),
    )
