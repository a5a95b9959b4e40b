"""Views of targets: what is promised, its figures, its chart, what can be checked."""

from __future__ import annotations

from dataclasses import dataclass, field

from planclaro.i18n import Phrase, word
from planclaro.model import (
    Direction,
    Figure,
    FigureRole,
    Measure,
    OtherFigure,
    Plan,
    StatusState,
    Target,
    TargetKind,
)
from planclaro.site import urls
from planclaro.site.charts import Chart, chart, obstacle
from planclaro.site.citations import Cite, cites
from planclaro.site.glossary import Words
from planclaro.site.goals import goal_link
from planclaro.site.here import Here
from planclaro.site.labels import bare_label, figure_label, is_percent
from planclaro.site.ledger import checkable, stated
from planclaro.site.observations import ObservationView, observations_about
from planclaro.site.plain_figures import in_plain_words
from planclaro.site.unreviewed import quoted


@dataclass(frozen=True, slots=True)
class FigureView:
    """A figure as shown: `value` in one run of text, `number` and `unit` where they stand apart
    (a `%` stays with its number). `places` only where they differ from the target's own."""

    value: str
    number: str
    unit: str
    year: str
    printed: str
    note: Phrase | None
    places: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class OtherFigureView:
    """The same thing with another figure elsewhere in the document."""

    role: str
    figure: FigureView


@dataclass(frozen=True, slots=True)
class EventView:
    """A reading or a status event of the follow-up. `day` is ISO 8601."""

    day: str
    what: str
    text: Phrase
    url: str


@dataclass(frozen=True, slots=True)
class TargetView:
    """A target with all that the plan says of it. `page` is the link to its own page;
    `words` are the labels explained at it."""

    anchor: str
    statement: Phrase
    kind: str
    quote: str
    indicator: Phrase | None
    of: str
    in_words: str
    plainly: str
    unit: str
    deadline: str
    baseline: FigureView | None
    goal: FigureView | None
    others: tuple[OtherFigureView, ...]
    chart: Chart | None
    obstacle: Phrase | None
    responsible: tuple[Phrase, ...]
    allies: tuple[Phrase, ...]
    parties: tuple[Phrase, ...]
    parties_printed: str
    priority: str
    sdg: tuple[tuple[str, str], ...]
    events: tuple[EventView, ...]
    says: str
    lacks: str
    checkable: bool
    cites: tuple[Cite, ...]
    observations: tuple[ObservationView, ...]
    page: str
    words: Words = field(default_factory=dict)
    pending: bool = False


KIND_WORDS = {TargetKind.OUTCOME: word("Outcome target"), TargetKind.ACTION: word("Action target")}


STATUS_WORDS = {
    StatusState.STARTED: word("Started"),
    StatusState.ADVANCED: word("Advanced"),
    StatusState.DONE: word("Done"),
    StatusState.STOPPED: word("Stopped"),
}


def target_view(plan: Plan, target: Target, page: str, here: Here) -> TargetView:
    """A target with its chart, or the reason why there is none; `page` is the address of the
    dimension where it stands in full."""
    own = urls.below(page, target.id)
    statement = here.say(target.statement)
    drawn = chart(target, here, statement.text)
    says, lacks = stated(target, here.voice)
    return TargetView(
        anchor=target.id,
        statement=statement,
        of=plan.name(),
        kind=here.voice.t(KIND_WORDS[target.kind]),
        quote=quoted(target.statement, target.quote),
        indicator=here.say_if(target.indicator),
        in_words=goal_in_words(target, here),
        plainly=in_plain_words(target, here),
        unit=here.name(target.unit) if target.unit else "",
        deadline=str(target.deadline or ""),
        baseline=_own_figure(plan, target, target.baseline, here),
        goal=_own_figure(plan, target, target.target, here),
        others=tuple(_other(plan, target, other, here) for other in target.other_figures),
        chart=drawn,
        obstacle=None if drawn else obstacle(target, here),
        responsible=here.say_names(target.responsible),
        allies=here.say_names(target.allies),
        parties=here.say_names(target.parties),
        parties_printed=target.parties_printed or "",
        priority="" if target.priority is None else here.voice.number(target.priority),
        sdg=tuple((str(goal), goal_link(goal, here)) for goal in target.sdg),
        events=_events(target, here),
        says=says,
        lacks=lacks,
        checkable=checkable(target),
        cites=cites(plan, target.cite, here),
        observations=observations_about(plan, here, target.id),
        page=here.link(own),
        pending=target.review is not None,
    )


def goal_in_words(target: Target, here: Here) -> str:
    """What stands for the figure to reach where that alone would mislead; else empty.

    `Increase by 100%` for a change; the printed words for a figure that can be read in two
    ways: choosing one would be to interpret the plan.
    """
    goal = target.target
    if goal is None:
        return ""
    if target.not_comparable and goal.printed:
        return here.voice.t("“{text}”", text=goal.printed)
    if target.measure is not Measure.CHANGE:
        return ""
    amount = figure_label(here, goal.value, target.unit_of(goal))
    if target.direction is Direction.INCREASE:
        return here.voice.t("Increase by {amount}", amount=amount)
    if target.direction is Direction.DECREASE:
        return here.voice.t("Decrease by {amount}", amount=amount)
    return here.voice.t("Change by {amount}", amount=amount)


def headline(target: Target, here: Here) -> str:
    """A target's figures in a few words: `15.6% (2015) → 5% (2022)`, `Increase by 50%`, or ""."""
    goal, baseline = target.target, target.baseline
    if goal is None:
        return ""
    amount = figure_label(here, goal.value, target.unit_of(goal))
    end = _dated(goal_in_words(target, here) or amount, goal)
    if baseline is None or obstacle(target, here):
        return end
    start = bare_label(here, baseline.value, target.unit_of(baseline))
    return f"{_dated(start, baseline)} → {end}"


def ends(target: Target, here: Here) -> tuple[tuple[str, str], tuple[str, str]]:
    """Baseline and target, each by itself with its unit, and its year; "" for what is not given."""
    baseline, goal = target.baseline, target.target
    start = (_amount(target, baseline, here), str(baseline.year or "")) if baseline else ("", "")
    end = goal_in_words(target, here) or (_amount(target, goal, here) if goal else "")
    return start, (end, str(target.due() or ""))


def _amount(target: Target, figure: Figure, here: Here) -> str:
    return figure_label(here, figure.value, target.unit_of(figure))


def _dated(value: str, figure: Figure) -> str:
    return f"{value} ({figure.year})" if figure.year else value


def _own_figure(plan: Plan, target: Target, figure: Figure | None, here: Here) -> FigureView | None:
    if figure is None:
        return None
    more = [citation for citation in figure.cite if citation not in target.cite]
    return _figure(target, figure, cites(plan, more, here), here)


def _figure(
    target: Target, figure: Figure | OtherFigure, places: tuple[Cite, ...], here: Here
) -> FigureView:
    unit = target.unit_of(figure)
    return FigureView(
        value=figure_label(here, figure.value, unit),
        number=bare_label(here, figure.value, unit),
        unit="" if unit is None or is_percent(unit) else here.name(unit),
        year=str(figure.year or ""),
        printed=figure.printed or "",
        note=here.say_if(figure.note),
        places=places,
    )


def _other(plan: Plan, target: Target, other: OtherFigure, here: Here) -> OtherFigureView:
    role = word("Baseline") if other.role is FigureRole.BASELINE else word("Target")
    places = cites(plan, other.cite, here)
    return OtherFigureView(here.voice.t(role), _figure(target, other, places, here))


def _events(target: Target, here: Here) -> tuple[EventView, ...]:
    readings = [
        EventView(
            reading.date.isoformat(),
            figure_label(here, reading.value, target.unit_of(target.target)),
            here.say(reading.source),
            reading.url or "",
        )
        for reading in target.measurements
    ]
    events = [
        EventView(
            event.date.isoformat(),
            here.voice.t(STATUS_WORDS[event.state]),
            here.say(event.note),
            event.url or "",
        )
        for event in target.status
    ]
    return tuple(sorted(readings + events, key=lambda event: event.day))
