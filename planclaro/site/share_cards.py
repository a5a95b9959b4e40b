"""The share images of pages: makers of their cards, one a kind of page.

A page hands its card over in `Head.share_card`. A page without one has the card of the site.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from planclaro.model import Catalog, Citation, Contest, Figure, Plan, PlanDimension, Target
from planclaro.observe.findings import PERCENT
from planclaro.site import urls
from planclaro.site.card import Card, CardFigure, CardTrack, in_words
from planclaro.site.charts import obstacle
from planclaro.site.citations import cites, source_of
from planclaro.site.contests import contest_of, place_name, places_named, plan_counts, plans_of
from planclaro.site.dimension_page import REVIEW_WORDS, dimension_counts
from planclaro.site.here import Here
from planclaro.site.labels import bare_label, figure_label, is_percent
from planclaro.site.scales import scale_for
from planclaro.site.targets import goal_in_words

_STEPS = 1000
"""How finely a figure stands on the track of a card."""


def plan_card(plan: Plan, catalog: Catalog, here: Here) -> Card:
    """Who, where, when, and how much there is to read."""
    t = here.voice.t
    above = t("Government plan {first}–{last}", first=plan.period.first, last=plan.period.last)
    place = place_name(contest_of(plan, catalog), catalog, here)
    counts = plan_counts(plan, here)
    source = _source(plan, here)
    return Card(
        page=here.address,
        lang=here.voice.code,
        title=plan.name(),
        alt=in_words(f"{plan.name()}, {place}", above, ", ".join(counts), source),
        above=(above,),
        details=(place, _unbroken(counts)),
        source=source,
    )


def dimension_card(
    plan: Plan, dimension: PlanDimension, names: Mapping[str, str], catalog: Catalog, here: Here
) -> Card:
    """What a dimension of a plan holds; `names` are the site's dimensions, id to name."""
    whose = _whose(plan, catalog, here)
    counts = dimension_counts(dimension, here) or (here.voice.t(REVIEW_WORDS[dimension.review]),)
    source = _source(plan, here)
    return Card(
        page=here.address,
        lang=here.voice.code,
        title=names[dimension.id],
        alt=in_words(f"{names[dimension.id]}: {', '.join(whose)}", ", ".join(counts), source),
        above=whose,
        details=(_unbroken(counts),),
        source=source,
    )


def target_card(
    plan: Plan,
    dimension: PlanDimension,
    target: Target,
    names: Mapping[str, str],
    catalog: Catalog,
    here: Here,
) -> Card:
    """The card of a target's page: from where to where, by when, says who, in which place of
    which document. Without a figure it is the card of its dimension, drawn once for both."""
    if target.target is None:
        page = replace(here, address=urls.page(plan.id, dimension.id))
        return dimension_card(plan, dimension, names, catalog, page)
    whose = _whose(plan, catalog, here)
    statement = here.say(target.indicator or target.statement).text
    figures = tuple(_figures(target, here))
    remark = in_words(*_remarks(target, here))
    source, passage = _source(plan, here, *target.cite[:1]), _passage(plan, target.cite, here)
    return Card(
        page=here.address,
        lang=here.voice.code,
        title=statement,
        alt=in_words(
            ", ".join(whose),
            statement,
            *(f"{each.label}: {each.value} {each.unit}".rstrip() for each in figures),
            remark,
            f"{source}, {passage}" if passage else source,
        ),
        above=whose,
        figures=figures,
        track=_track(target, here),
        remark=remark,
        source=source,
        passage=passage,
    )


def comparison_card(contest: Contest, catalog: Catalog, here: Here, dimension: str = "") -> Card:
    """The plans of a contest, in the site's order; `dimension` is the name of one, if of one."""
    t, place = here.voice.t, place_name(contest, catalog, here)
    plans = [plan.name() for plan in plans_of(contest, catalog)]
    above = t("Compare: {place}", place=place) if dimension else t("Compare plans")
    election = here.name(contest.election)
    title = dimension or place
    return Card(
        page=here.address,
        lang=here.voice.code,
        title=title,
        alt=in_words(f"{above}. {title}", election, ", ".join(plans)),
        above=(above,),
        details=(election,),
        names=tuple(plans),
        crowd=here.voice.n("{n} plan", "{n} plans", len(plans)),
    )


def subject_card(name: str, kind: str, catalog: Catalog, here: Here) -> Card:
    """A subject (a topic, a goal) in all plans of the site; `kind` says what it is."""
    count, places = len(catalog.plans), places_named(catalog)
    told = here.voice.n("What {n} government plan says", "What {n} government plans say", count)
    return Card(
        page=here.address,
        lang=here.voice.code,
        title=name,
        alt=in_words(f"{kind}. {name}", told, places),
        above=(kind,),
        details=(told, _unbroken(places.split(", "))) if places else (told,),
    )


def _whose(plan: Plan, catalog: Catalog, here: Here) -> tuple[str, str]:
    return plan.name(), place_name(contest_of(plan, catalog), catalog, here)


def _unbroken(counts: Iterable[str]) -> str:
    """Counts in a row; a line may end between two of them, and not inside one."""
    return " · ".join(count.replace(" ", "\u00a0") for count in counts)


def _source(plan: Plan, here: Here, *cited: Citation) -> str:
    source = source_of(plan, cited[0]) if cited else plan.sources[0]
    return here.voice.t("Source: {title}", title=source.title)


def _passage(plan: Plan, cited: Iterable[Citation], here: Here) -> str:
    """All the places, the first one first: where there is no room, the rest is left out."""
    return "; ".join(place.in_words() for place in cites(plan, cited, here))


def _figures(target: Target, here: Here) -> Iterator[CardFigure]:
    t, baseline, goal = here.voice.t, target.baseline, target.target
    if baseline:
        yield _figure(t("Baseline"), target, baseline, here)
    if goal:
        label, words = _dated(t("Target"), goal.year), goal_in_words(target, here)
        yield (
            CardFigure(label, words, words=True)
            if words
            else _figure(t("Target"), target, goal, here)
        )


def _figure(role: str, target: Target, figure: Figure, here: Here) -> CardFigure:
    value, unit = bare_label(here, figure.value, target.unit_of(figure)), target.unit_of(figure)
    apart = here.name(unit) if unit and not is_percent(unit) else ""
    if apart.startswith(PERCENT):
        value, apart = f"{value}{PERCENT}", apart.removeprefix(PERCENT).strip()
    return CardFigure(_dated(role, figure.year), value, apart)


def _dated(role: str, year: int | None) -> str:
    return f"{role} · {year}" if year else role


def _remarks(target: Target, here: Here) -> Iterator[str]:
    """What a reader must know beside the figures."""
    t = here.voice.t
    reason = obstacle(target, here)
    if reason:
        yield reason.text
    others = [
        f"{figure_label(here, other.value, target.unit_of(other))}"
        + (f" ({other.year})" if other.year else "")
        for other in target.other_figures
    ]
    if others:
        yield f"{t('Elsewhere the document gives another figure:')} {', '.join(others)}"
    for reading in sorted(target.measurements, key=lambda each: each.date)[-1:]:
        value = figure_label(here, reading.value, target.unit_of(target.target))
        yield f"{t('Measured')}: {value} ({reading.date.isoformat()})"


def _track(target: Target, here: Here) -> CardTrack | None:
    baseline, goal = target.baseline, target.target
    if baseline is None or goal is None or obstacle(target, here):
        return None
    unit = target.unit_of(goal)
    others = [other.value for other in target.other_figures if target.unit_of(other) == unit]
    scale = scale_for([baseline.value, goal.value, *others], is_percent(unit), (0, _STEPS))
    return CardTrack(
        low=here.voice.number(scale.low),
        high=bare_label(here, scale.high, unit),
        baseline=scale.x(baseline.value) / _STEPS,
        target=scale.x(goal.value) / _STEPS,
        others=tuple(scale.x(value) / _STEPS for value in others),
    )
