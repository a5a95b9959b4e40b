"""Numbers to the geometry of charts: what a template draws as SVG, and why not, if not.

Every chart carries its own numbers as text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from planclaro.i18n import Phrase
from planclaro.model import Figure, FigureRole, Measure, Target
from planclaro.site.here import Here
from planclaro.site.labels import figure_label, is_percent, short_label, short_unit
from planclaro.site.scales import Mark, Scale, anchor, mark, scale_for

TRACK = (14, 306)
"""Where the track of a single target begins and ends."""
PLOT_TRACK = (58, 262)
"""As above for plots, whose values stand outside the ends."""
LABEL_GAP = 11
PATH_BOX = (40, 300, 16, 122)
"""Left, right, top, bottom of the chart of measurements."""


@dataclass(frozen=True, slots=True)
class RangeChart:
    """One target: baseline and target on a track from zero. `others` are the figures the
    document gives elsewhere for the same thing."""

    id: str
    title: str
    description: str
    unit: str
    low: str
    high: str
    start: float
    end: float
    baseline: Mark
    target: Mark
    others: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class PathChart:
    """One target with readings made since: the expected path, and what was measured."""

    id: str
    title: str
    description: str
    unit: str
    high: str
    first_year: str
    last_year: str
    baseline: Mark
    target: Mark
    readings: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class PlotRow:
    """One line of a plot; `left` and `right` are the two marks in reading order."""

    label: Phrase
    href: str
    description: str
    left: Mark
    right: Mark


@dataclass(frozen=True, slots=True)
class Plot:
    """Several baselines and targets of one unit on one axis."""

    id: str
    title: str
    unit: str
    low: str
    high: str
    start: float
    end: float
    rows: tuple[PlotRow, ...]


Chart = RangeChart | PathChart


# --- may it be drawn? ------------------------------------------------------


def obstacle(target: Target, here: Here) -> Phrase | None:
    """Why the figures of a target cannot honestly stand on one axis; None if they can."""
    voice = here.voice
    if target.target is None:
        return Phrase(voice.t("The plan gives no figure for this target."))
    if target.not_comparable is not None:
        return here.say(target.not_comparable)
    if target.measure is Measure.CHANGE:
        return Phrase(
            voice.t("The plan gives a change, not the figure it starts from or the one to reach.")
        )
    if target.baseline is None:
        return Phrase(voice.t("The plan gives no baseline: there is no figure to compare with."))
    if _unit(target, target.baseline) != _unit(target, target.target):
        return Phrase(voice.t("Baseline and target are counted in different units."))
    return None


def _unit(target: Target, figure: Figure) -> dict[str, str]:
    unit = figure.unit or target.unit
    return unit.root if unit else {}


# --- one target ------------------------------------------------------------


def chart(target: Target, here: Here, title: str) -> Chart | None:
    """The chart of a target, or None where `obstacle` says why not."""
    baseline, goal = target.baseline, target.target
    if baseline is None or goal is None or obstacle(target, here) is not None:
        return None
    if target.measurements and baseline.year and goal.year:
        return _path(target, baseline, goal, here, title)
    return _range(target, baseline, goal, here, title)


def _range(target: Target, baseline: Figure, goal: Figure, here: Here, title: str) -> RangeChart:
    others = [other for other in target.other_figures if other.unit is None]
    values = [baseline.value, goal.value, *(other.value for other in others)]
    scale = scale_for(values, is_percent(target), TRACK)
    return RangeChart(
        id=f"g-{target.id}",
        title=title,
        description=_describe(target, baseline, goal, here),
        unit=here.name(target.unit) if target.unit else "",
        low=here.voice.number(scale.low),
        high=figure_label(here, target, scale.high, short_unit(target)),
        start=scale.start,
        end=scale.end,
        baseline=mark("baseline", baseline.value, short_label(here, target, baseline), scale),
        target=mark("target", goal.value, short_label(here, target, goal), scale),
        others=tuple(
            mark(
                "other-target" if other.role is FigureRole.TARGET else "other-baseline",
                other.value,
                figure_label(here, target, other.value),
                scale,
            )
            for other in others
        ),
    )


def _describe(target: Target, baseline: Figure, goal: Figure, here: Here) -> str:
    voice = here.voice
    start = figure_label(here, target, baseline.value)
    end = figure_label(here, target, goal.value)
    if baseline.year and goal.year:
        return voice.t(
            "From {start} in {first} to {end} in {last}.",
            start=start,
            end=end,
            first=baseline.year,
            last=goal.year,
        )
    if goal.year:
        return voice.t("From {start} to {end} in {last}.", start=start, end=end, last=goal.year)
    return voice.t("From {start} to {end}.", start=start, end=end)


def _path(target: Target, baseline: Figure, goal: Figure, here: Here, title: str) -> PathChart:
    left, right, top, bottom = PATH_BOX
    readings = sorted(target.measurements, key=lambda reading: reading.date)
    values = [baseline.value, goal.value, *(reading.value for reading in readings)]
    scale = scale_for(values, False, (bottom, top))
    first = min(date(baseline.year or 0, 1, 1), readings[0].date)
    last = max(date(goal.year or 0, 12, 31), readings[-1].date)
    days = max((last - first).days, 1)

    def stand(role: str, value: Decimal, label: str, day: date) -> Mark:
        x = round(left + (day - first).days / days * (right - left), 1)
        return Mark(role, value, label, x, scale.x(value), anchor(x), day.isoformat())

    return PathChart(
        id=f"g-{target.id}",
        title=title,
        description=_describe(target, baseline, goal, here),
        unit=here.name(target.unit) if target.unit else "",
        high=here.voice.number(scale.high),
        first_year=str(first.year),
        last_year=str(last.year),
        baseline=stand(
            "baseline", baseline.value, short_label(here, target, baseline), date(first.year, 1, 1)
        ),
        target=stand(
            "target", goal.value, short_label(here, target, goal), date(goal.year or 0, 12, 31)
        ),
        readings=tuple(
            stand("reading", reading.value, figure_label(here, target, reading.value), reading.date)
            for reading in readings
        ),
    )


# --- several on one axis ---------------------------------------------------


def plot(
    id: str, title: str, rows: Sequence[tuple[Phrase, str, Target]], here: Here
) -> Plot | None:
    """A plot of the rows (label, link, target); all must be drawable and of one unit."""
    if not rows:
        return None
    pairs = [
        (label, href, target, target.baseline, target.target)
        for label, href, target in rows
        if target.baseline and target.target
    ]
    values = [figure.value for *_, baseline, goal in pairs for figure in (baseline, goal)]
    sample = pairs[0][2]
    scale = scale_for(values, is_percent(sample), PLOT_TRACK)
    return Plot(
        id=id,
        title=title,
        unit=here.name(sample.unit) if sample.unit else "",
        low=here.voice.number(scale.low),
        high=figure_label(here, sample, scale.high, short_unit(sample)),
        start=scale.start,
        end=scale.end,
        rows=tuple(
            _plot_row(label, href, target, (baseline, goal), scale, here)
            for label, href, target, baseline, goal in pairs
        ),
    )


def _plot_row(
    label: Phrase,
    href: str,
    target: Target,
    figures: tuple[Figure, Figure],
    scale: Scale,
    here: Here,
) -> PlotRow:
    marks = [
        (figure.value, role, figure_label(here, target, figure.value, short_unit(target)))
        for figure, role in zip(figures, ("baseline", "target"), strict=True)
    ]
    low, high = sorted(marks, key=lambda found: found[0])
    return PlotRow(
        label,
        href,
        _describe(target, *figures, here),
        left=_outward(*low, scale, -1),
        right=_outward(*high, scale, 1),
    )


def _outward(value: Decimal, role: str, label: str, scale: Scale, side: int) -> Mark:
    """A mark whose label stands outside the pair, so that the two never meet."""
    x = scale.x(value)
    text_x = round(x + side * LABEL_GAP, 1)
    return Mark(role, value, label, x, anchor="start" if side > 0 else "end", text_x=text_x)


def same_unit(targets: Iterable[Target], here: Here) -> list[list[Target]]:
    """Drawable targets grouped by unit, groups of two or more, in order of appearance."""
    groups: dict[str, list[Target]] = {}
    for target in targets:
        if target.unit and obstacle(target, here) is None:
            groups.setdefault(here.name(target.unit), []).append(target)
    return [group for group in groups.values() if len(group) > 1]
