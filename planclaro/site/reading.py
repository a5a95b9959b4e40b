"""A plan as a script to be read aloud, on the radio or in an assembly: numbers in words, no signs.

Every plan has the same parts, and a dimension the same time in all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Figure, Plan, Target
from planclaro.site import urls
from planclaro.site.charts import obstacle
from planclaro.site.citations import Cite, cites
from planclaro.site.contests import contest_of, place_name
from planclaro.site.dimension_page import dimension_counts
from planclaro.site.excerpt import Excerpt, Said, excerpt, lead, left_out
from planclaro.site.here import Here
from planclaro.site.labels import figure_label, is_percent
from planclaro.site.plan_page import plan_facts
from planclaro.site.spoken import spoken, spoken_as
from planclaro.site.targets import goal_in_words

WORDS_A_MINUTE = 130
"""Of somebody who reads aloud without hurry."""
LONGEST = 2 * WORDS_A_MINUTE
"""Words of statements in a dimension: two minutes for each, whatever the plan."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the script. `title` and `time` are for whoever reads; `lines` are read aloud."""

    title: str
    time: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """A script. `notes` are not read aloud."""

    title: str
    time: str
    parts: tuple[Part, ...]
    notes: tuple[str, ...]

    def text(self) -> str:
        """As a plain text."""
        lines = [self.title, self.time]
        for part in self.parts:
            lines += ["", f"[{part.title}. {part.time}]", "", "\n\n".join(part.lines)]
        return "\n".join([*lines, "", *self.notes])


def script(
    plan: Plan, names: Mapping[str, str], catalog: Catalog, version: str, here: Here
) -> Script:
    """The script of a plan; `names` are the site's dimensions, id to name."""
    t = here.voice.t
    parts = [
        _part(t("Opening"), _opening(plan, catalog, here), here),
        _part(t("Vision"), _vision(plan, here), here),
        *(
            _part(names[each.id], _dimension(plan, excerpt(names[each.id], each, here), here), here)
            for each in plan.dimensions
        ),
        _part(t("Closing"), _closing(plan, here), here),
    ]
    words = sum(_words(line) for part in parts for line in part.lines)
    address = here.urls.localised(urls.page(plan.id), here.voice.code)
    return Script(
        title=t("Script to read aloud: {name}", name=plan.name()),
        time=t("In all: {time}", time=_time(words, here)),
        parts=tuple(parts),
        notes=(
            t("What stands in brackets is not read aloud."),
            t(
                "One rule for all plans: of each dimension first its targets with a figure, then "
                "its other targets, then its actions, each in the order of the document, up to "
                "{n} words; the times count {pace} words a minute.",
                n=here.voice.number(LONGEST),
                pace=here.voice.number(WORDS_A_MINUTE),
            ),
            t("All of it, with its sources: {address}", address=here.urls.absolute(address)),
            *([t("Version of the content: {version}", version=version)] if version else []),
        ),
    )


def _part(title: str, lines: Iterable[str], here: Here) -> Part:
    said = tuple(lines)
    return Part(title, _time(sum(map(_words, said)), here), said)


def _words(line: str) -> int:
    return len(line.split())


def _time(words: int, here: Here) -> str:
    minutes = max(1, (words + WORDS_A_MINUTE // 2) // WORDS_A_MINUTE)
    return here.voice.n("about {n} minute", "about {n} minutes", minutes)


def _opening(plan: Plan, catalog: Catalog, here: Here) -> Iterator[str]:
    contest, t = contest_of(plan, catalog), here.voice.t
    place = place_name(contest, catalog, here)
    yield _said(t("What follows comes from the government plan of {name}.", name=plan.name()), here)
    facts = (f"{fact.label}: {fact.value.text}" for fact in plan_facts(plan, contest, place, here))
    yield _said(f"{'. '.join(facts)}.", here)
    yield _said(
        t(
            "It is read in the order of the document, by one rule for all plans. That something "
            "is read here does not mean that it is better or more important than what is not."
        ),
        here,
    )


def _vision(plan: Plan, here: Here) -> Iterator[str]:
    t = here.voice.t
    if plan.vision:
        yield _said(t("The vision of the plan, in the words of this site."), here)
        source = _source(cites(plan, plan.vision.cite, here), here)
        yield f"{_said(_phrase(here.say(plan.vision.text), here) + '.', here)} {source}"
    elif plan.fully_reviewed():
        yield _said(t("The document does not say a vision."), here)
    else:
        yield _said(t("The vision of the plan is not transcribed yet."), here)


def _dimension(plan: Plan, found: Excerpt, here: Here) -> Iterator[str]:
    t = here.voice.t
    yield _said(t("Dimension: {name}.", name=found.name), here)
    if found.silence:
        yield _said(found.silence, here)
        return
    counts = ", ".join(dimension_counts(found.dimension, here))
    yield _said(t("What stands in it: {counts}.", counts=counts), here)
    told: list[Said] = []
    words, last = 0, ""
    for said in found.said:
        source = _source(cites(plan, said.cite, here), here)
        line = f"{_statement(said, here)} {t('The same source.') if source == last else source}"
        words, last = words + _words(line), source
        if words > LONGEST:
            break
        told.append(said)
        yield line
    more = left_out(found, told, here)
    if more:
        yield _said(t("And besides, on the page of the plan: {counts}.", counts=more), here)


def _closing(plan: Plan, here: Here) -> Iterator[str]:
    t = here.voice.t
    yield _said(t("So far the plan of {name}.", name=plan.name()), here)
    yield _said(
        t(
            "Who wrote this script neither recommends nor grades any plan. The whole plan, with "
            "the place of every statement in its document, stands at the address written at the "
            "end of this script. The other plans are read by the same rule."
        ),
        here,
    )


def _statement(said: Said, here: Here) -> str:
    text = _phrase(lead(said, here), here)
    figures = _figures(said.target, here) if said.target else ""
    return _said(f"{text.rstrip('.')}: {figures}." if figures else f"{text}.", here)


def _figures(target: Target, here: Here) -> str:
    """`from 16.5 of every 100, in 2015, to 5 of every 100, in 2022`."""
    t, start, end = here.voice.t, target.baseline, target.target
    from_, to = start and _dated(target, start, here), end and _dated(target, end, here)
    if target.target:
        instead = goal_in_words(target, here)
        to = _in_year(instead, target.target, here) if instead else to
        if start and not obstacle(target, here):
            return t("from {start} to {end}", start=from_, end=to)
    said = [str(to)] if to else []
    if from_:
        said.append(t("The baseline is {amount}.", amount=from_))
    return ". ".join(said)


def _dated(target: Target, figure: Figure, here: Here) -> str:
    unit = target.unit_of(figure)
    if is_percent(unit) and 0 <= figure.value <= 100:
        amount = here.voice.t("{n} of every 100", n=here.voice.number(figure.value))
    else:
        amount = figure_label(here, figure.value, unit)
    return _in_year(amount, figure, here)


def _in_year(amount: str, figure: Figure, here: Here) -> str:
    if figure.year is None:
        return amount
    return here.voice.t("{amount}, in {year},", amount=amount, year=figure.year)


def _source(places: Iterable[Cite], here: Here) -> str:
    """Where something stands, the names of places in the document's language."""
    named = []
    for place in places:
        name = spoken_as(place.name, place.name_lang, here.voice)
        detail = _said(place.detail, here)
        named.append(f"{name}, {detail}" if detail else name)
    source = f"{here.voice.t('Source:')} {'; '.join(named)}"
    return f"{source.rstrip('.')}."


def _phrase(phrase: Phrase, here: Here) -> str:
    text = spoken_as(phrase.text, phrase.lang, here.voice)
    remark = here.voice.remark(phrase)
    return _said(f"{text.rstrip('.')}, {remark}", here) if remark else text


def _said(text: str, here: Here) -> str:
    return spoken(text, here.voice)
