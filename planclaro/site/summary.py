"""A plan in one message: who, what it holds, its first figures by dimension, where the rest is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Plan
from planclaro.site import urls
from planclaro.site.contests import contest_of, place_name, plan_counts
from planclaro.site.dimension_page import dimension_counts
from planclaro.site.excerpt import Excerpt, Said, excerpt, in_turn, lead, left_out
from planclaro.site.here import Here
from planclaro.site.labels import figure_label
from planclaro.site.plan_page import plan_facts
from planclaro.site.targets import headline

LONGEST = 3000
"""Letters of a summary: one message, short enough for a link that carries it."""


def summary(
    plan: Plan, names: Mapping[str, str], catalog: Catalog, version: str, here: Here
) -> str:
    """The message. It grows by one statement of each dimension in turn and ends before the first
    that does not fit."""
    found = [excerpt(names[each.id], each, here) for each in plan.dimensions]
    told: list[list[Said]] = [[] for _ in found]
    head, foot = _head(plan, catalog, here), _foot(plan, version, here)
    parts = [_part(each, (), here) for each in found]
    text = _message(head, parts, foot)
    for number, said in in_turn([each.said for each in found]):
        told[number].append(said)
        parts[number] = _part(found[number], told[number], here)
        longer = _message(head, parts, foot)
        if len(longer) > LONGEST:
            break
        text = longer
    return text


def _message(head: Sequence[str], parts: Iterable[str], foot: Sequence[str]) -> str:
    return "\n\n".join(["\n".join(head), *parts, "\n".join(foot)])


def _part(found: Excerpt, told: Sequence[Said], here: Here) -> str:
    return "\n".join(_lines(found, told, here))


def _lines(found: Excerpt, told: Sequence[Said], here: Here) -> Iterator[str]:
    counts = ", ".join(dimension_counts(found.dimension, here))
    yield f"{_bold(found.name)} ({counts})" if counts else _bold(found.name)
    if found.silence:
        yield found.silence
        return
    for said in told:
        yield f"• {_line(said, here)}"
    more = left_out(found, told, here)
    if more:
        yield here.voice.t("And besides: {counts}.", counts=more) if told else f"{more}."


def _line(said: Said, here: Here) -> str:
    text = marked(lead(said, here), here)
    if said.target is None:
        return text
    figures = headline(said.target, here)
    start = said.target.baseline
    if figures and start and "→" not in figures:
        unit = said.target.unit_of(start)
        amount = figure_label(here, start.value, unit)
        dated = f"{amount} ({start.year})" if start.year else amount
        figures = f"{figures}. {here.voice.t('Baseline')}: {dated}"
    return f"{text.rstrip('.')}: {figures}" if figures else text


def marked(phrase: Phrase, here: Here) -> str:
    """A text; one that is not translated yet, or not reviewed, says so."""
    remark = here.voice.remark(phrase)
    return f"{phrase.text} ({remark})" if remark else phrase.text


def _head(plan: Plan, catalog: Catalog, here: Here) -> list[str]:
    contest = contest_of(plan, catalog)
    place = place_name(contest, catalog, here)
    facts = [f"{fact.label}: {fact.value.text}" for fact in plan_facts(plan, contest, place, here)]
    return [
        _bold(plan.name()),
        here.name(plan.title),
        *facts,
        here.voice.t("What it holds: {counts}.", counts=", ".join(plan_counts(plan, here))),
    ]


def _foot(plan: Plan, version: str, here: Here) -> list[str]:
    t = here.voice.t
    address = here.urls.localised(urls.page(plan.id), here.voice.code)
    return [
        t(
            "What is listed, by one rule for all plans: of each dimension in turn, first its "
            "targets with a figure, then its other targets, then its actions, each in the order "
            "of the document, as long as they fit."
        ),
        t("All of it, with its sources: {address}", address=here.urls.absolute(address)),
        *([t("Version of the content: {version}", version=version)] if version else []),
    ]


def _bold(text: str) -> str:
    """As messengers write it."""
    return f"*{text.replace('*', '')}*"
