"""The index from A to Z: topics, indicators, places, plans and what they call their dimensions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from planclaro.i18n import Phrase, fold
from planclaro.model import Catalog, Contest, Plan
from planclaro.site import urls
from planclaro.site.contests import held, naming, place_name, plans_of
from planclaro.site.goals import NAMES, goals_of
from planclaro.site.here import Here
from planclaro.site.topics import topic_link

DIGITS = "0–9"


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A name, what it is the name of, and where it leads."""

    name: Phrase
    note: str
    href: str


@dataclass(frozen=True, slots=True)
class IndexLetter:
    """The names that begin with a letter."""

    letter: str
    anchor: str
    entries: tuple[IndexEntry, ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """All names, letter by letter."""

    letters: tuple[IndexLetter, ...]
    search: str


def index_view(catalog: Catalog, names: Mapping[str, str], here: Here) -> IndexView:
    """The index; `names` are the site's dimensions, id to name."""
    found = {(each.name.text, each.href): each for each in _entries(catalog, names, here)}
    ordered = sorted(found.values(), key=lambda each: (*_key(each.name.text), each.note, each.href))
    letters = groupby(ordered, key=lambda each: _letter(each.name.text))
    return IndexView(
        tuple(
            IndexLetter(letter, f"l_{number}", tuple(entries))
            for number, (letter, entries) in enumerate(letters, 1)
        ),
        here.link(urls.page(urls.SEARCH)),
    )


def _key(name: str) -> tuple[bool, str]:
    """Names that begin with a figure come first; quotes and other signs do not count."""
    folded = fold(name)
    start = next((at for at, character in enumerate(folded) if character.isalnum()), 0)
    plain = folded[start:]
    return plain[:1].isalpha(), plain


def _letter(name: str) -> str:
    """The letter under which a name stands: `á` under A, `ñ` under Ñ."""
    by_letter, plain = _key(name)
    if not by_letter:
        return DIGITS
    return "Ñ" if plain[1:2] == "\uffff" else plain[0].upper()


def _entries(catalog: Catalog, names: Mapping[str, str], here: Here) -> Iterator[IndexEntry]:
    t = here.voice.t
    topics = {topic.id: topic for topic in catalog.topics}
    for topic in catalog.topics:
        yield IndexEntry(here.say_name(topic.name), t("topic"), topic_link(topic, here))
    for indicator in catalog.indicators:
        link = topic_link(topics[indicator.topic], here)
        yield IndexEntry(here.say_name(indicator.name), t("shared indicator"), link)
    for goal in sorted({goal for plan in catalog.plans for goal in goals_of(plan)}):
        link = here.link(urls.page(urls.GOALS, str(goal)))
        yield IndexEntry(Phrase(t(NAMES[goal - 1])), t("SDG {n}", n=goal), link)
    for contest in held(catalog):
        yield _place(contest, catalog, here)
    called = naming(catalog)
    for plan in catalog.plans:
        yield from _plan(plan, called(plan), names, here)


def _place(contest: Contest, catalog: Catalog, here: Here) -> IndexEntry:
    """By its bare name, as readers look for it; a contest of one plan leads to that plan."""
    plans = plans_of(contest, catalog)
    words = (urls.COMPARE, contest.id) if len(plans) > 1 else (plans[0].id,)
    name = next(each.name for each in catalog.territories if each.ubigeo == contest.territory)
    count = here.voice.n("{n} plan", "{n} plans", len(plans))
    note = f"{place_name(contest, catalog, here)}, {count}"
    return IndexEntry(Phrase(name), note, here.link(urls.page(*words)))


def _plan(plan: Plan, called: str, names: Mapping[str, str], here: Here) -> Iterator[IndexEntry]:
    """A plan by its name, its organisation's, and that of who heads it; its own names for
    dimensions and long texts."""
    t, home = here.voice.t, here.link(urls.page(plan.id))
    yield IndexEntry(Phrase(called), t("plan"), home)
    if plan.organisation and plan.organisation.name != plan.name():
        yield IndexEntry(Phrase(plan.organisation.name), t("organisation"), home)
    if plan.lead_candidate:
        note = t("heads the plan of {name}", name=called)
        yield IndexEntry(Phrase(plan.lead_candidate.name), note, home)
    for dimension in plan.dimensions:
        if dimension.own_name:
            link = here.link(urls.page(plan.id, dimension.id))
            note = f"{names[dimension.id]}, {called}"
            yield IndexEntry(here.say_name(dimension.own_name), note, link)
    for section in plan.sections:
        link = here.link(urls.text(plan.id, section.id))
        yield IndexEntry(here.say(section.title), called, link)
