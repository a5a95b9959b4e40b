"""Numbers to the geometry of charts, each with its numbers as text; and why not, if not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from planclaro.i18n import Phrase
from planclaro.model import Figure, FigureRole, Measure, Target, Text
from planclaro.site.here import Here
from planclaro.site.labels import bare_label, figure_label, is_percent, short_label
from planclaro.site.scales import Mark, Scale, anchor, mark, scale_beside, scale_for, text_width

TRACK = (14, 306)
"""Where the track of a single target begins and ends."""
PLOT_MARGIN = 58
"""What a plot leaves beside its track at least, for the values that stand outside the ends."""
LABEL_GAP = 11
PATH_BOX = (40, 300, 16, 122)
"""Left (at least), right, top, bottom of the chart of measurements."""


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
    domain: tuple[float, float]
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
    low: str
    high: str
    domain: tuple[float, float]
    left: float
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
    domain: tuple[float, float]
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
    if target.measure is Measure.CHANGE and target.baseline:
        return Phrase(voice.t("The plan gives a change, not the figure to reach."))
    if target.measure is Measure.CHANGE:
        return Phrase(
            voice.t("The plan gives a change, not the figure it starts from or the one to reach.")
        )
    if target.baseline is None:
        return Phrase(voice.t("The plan gives no baseline: there is no figure to compare with."))
    if target.unit_of(target.baseline) != target.unit_of(target.target):
        return Phrase(voice.t("Baseline and target are counted in different units."))
    return None


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
    unit = target.unit_of(goal)
    others = [other for other in target.other_figures if target.unit_of(other) == unit]
    values = [baseline.value, goal.value, *(other.value for other in others)]
    scale = scale_for(values, is_percent(unit), TRACK)
    return RangeChart(
        id=f"g_{target.id}",
        title=title,
        description=_describe(baseline, goal, unit, here),
        unit=here.name(unit) if unit else "",
        low=here.voice.number(scale.low),
        high=bare_label(here, scale.high, unit),
        domain=scale.domain(),
        start=scale.start,
        end=scale.end,
        baseline=mark("baseline", baseline.value, short_label(here, baseline, unit), scale),
        target=mark("target", goal.value, short_label(here, goal, unit), scale),
        others=tuple(
            mark(
                "other-target" if other.role is FigureRole.TARGET else "other-baseline",
                other.value,
                figure_label(here, other.value, unit),
                scale,
            )
            for other in others
        ),
    )


def _describe(baseline: Figure, goal: Figure, unit: Text | None, here: Here) -> str:
    voice = here.voice
    start = figure_label(here, baseline.value, unit)
    end = figure_label(here, goal.value, unit)
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
    unit = target.unit_of(goal)
    readings = sorted(target.measurements, key=lambda reading: reading.date)
    values = [baseline.value, goal.value, *(reading.value for reading in readings)]
    at_least, right, top, bottom = PATH_BOX
    # From zero, but not up to 100%: over time, a reader has to see the readings move.
    scale = scale_for(values, False, (bottom, top))
    low, high = (bare_label(here, value, unit) for value in (scale.low, scale.high))
    left = max(at_least, text_width(low), text_width(high))
    start, end = date(baseline.year or 1, 1, 1), date(goal.year or 1, 12, 31)
    # A document may set its target before its baseline; nothing may stand outside.
    first = min(start, end, readings[0].date)
    last = max(start, end, readings[-1].date)
    days = max((last - first).days, 1)

    def stand(role: str, value: Decimal, label: str, day: date) -> Mark:
        x = round(left + (day - first).days / days * (right - left), 1)
        return Mark(role, value, label, x, scale.x(value), anchor(x, label), day.isoformat())

    return PathChart(
        id=f"g_{target.id}",
        title=title,
        description=_describe(baseline, goal, unit, here),
        unit=here.name(unit) if unit else "",
        low=low,
        high=high,
        domain=scale.domain(),
        left=left,
        first_year=str(first.year),
        last_year=str(last.year),
        baseline=stand("baseline", baseline.value, short_label(here, baseline, unit), start),
        target=stand("target", goal.value, short_label(here, goal, unit), end),
        readings=tuple(
            stand("reading", reading.value, figure_label(here, reading.value, unit), reading.date)
            for reading in readings
        ),
    )


# --- several on one axis ---------------------------------------------------


def plot(
    id: str, title: str, rows: Sequence[tuple[Phrase, str, Target]], here: Here
) -> Plot | None:
    """A plot of the rows (label, link, target), all drawable and of one unit; None if there is
    no row, or no room for an axis beside the figures."""
    if not rows:
        return None
    pairs = [
        (label, href, target, target.baseline, target.target)
        for label, href, target in rows
        if target.baseline and target.target
    ]
    sample = pairs[0][2]
    unit = sample.unit_of(sample.target)
    values = [(baseline.value, goal.value) for *_, baseline, goal in pairs]
    scale = _plot_scale(values, unit, here)
    if scale is None:
        return None
    return Plot(
        id=id,
        title=title,
        unit=here.name(unit) if unit else "",
        low=here.voice.number(scale.low),
        high=bare_label(here, scale.high, unit),
        domain=scale.domain(),
        start=scale.start,
        end=scale.end,
        rows=tuple(
            _plot_row(label, href, target, (baseline, goal), scale, here)
            for label, href, target, baseline, goal in pairs
        ),
    )


def _plot_scale(
    pairs: list[tuple[Decimal, Decimal]], unit: Text | None, here: Here
) -> Scale | None:
    """A scale that leaves room for the longest label on either side."""

    def margin(values: Iterable[Decimal]) -> float:
        widest = max(text_width(bare_label(here, value, unit)) for value in values)
        return max(PLOT_MARGIN, LABEL_GAP + widest)

    margins = margin(map(min, pairs)), margin(map(max, pairs))
    return scale_beside([value for pair in pairs for value in pair], is_percent(unit), margins)


def _plot_row(
    label: Phrase,
    href: str,
    target: Target,
    figures: tuple[Figure, Figure],
    scale: Scale,
    here: Here,
) -> PlotRow:
    unit = target.unit_of(figures[1])
    marks = [
        (figure.value, role, bare_label(here, figure.value, unit))
        for figure, role in zip(figures, ("baseline", "target"), strict=True)
    ]
    low, high = sorted(marks, key=lambda found: found[0])
    return PlotRow(
        label,
        href,
        _describe(*figures, unit, here),
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
        unit = target.unit_of(target.target)
        if unit and obstacle(target, here) is None:
            groups.setdefault(here.name(unit), []).append(target)
    return [group for group in groups.values() if len(group) > 1]
