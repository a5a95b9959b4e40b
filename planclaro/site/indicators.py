"""Shared indicators: what several plans say of one magnitude, on one axis where they can."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from planclaro.i18n import Phrase
from planclaro.model import Plan, SharedIndicator, Target
from planclaro.site import urls
from planclaro.site.charts import Plot, obstacle, plot
from planclaro.site.here import Here
from planclaro.site.targets import headline

Naming = Callable[[Plan], str]
"""What a plan is called on the page: plans of several places need more than their name."""


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """A shared indicator: a plot of what can be drawn, and why the rest cannot. The first plot of
    a page explains its labels."""

    anchor: str
    name: Phrase
    definition: Phrase | None
    unit: str
    plot: Plot | None
    explains: bool
    undrawn: tuple[tuple[str, str, str, Phrase], ...]
    silent: tuple[tuple[str, str], ...]


def indicator_views(
    indicators: Iterable[SharedIndicator], plans: Sequence[Plan], naming: Naming, here: Here
) -> tuple[IndicatorView, ...]:
    """Those of the indicators on which at least two of the plans set a target."""
    views: list[IndicatorView] = []
    for indicator in indicators:
        found = [
            (plan, dimension, target)
            for plan in plans
            for dimension, target in targets_on(indicator, plan)
        ]
        if len({plan.id for plan, _, _ in found}) > 1:
            first = not any(view.plot for view in views)
            views.append(_view(indicator, found, plans, naming, here, first=first))
    return tuple(views)


def targets_on(indicator: SharedIndicator, plan: Plan) -> Iterator[tuple[str, Target]]:
    """A plan's targets on a shared indicator, each with the id of its dimension."""
    for dimension in plan.dimensions:
        for target in dimension.targets():
            if target.shared_indicator == indicator.id:
                yield dimension.id, target


def indicator_plots(views: Iterable[IndicatorView]) -> tuple[Plot, ...]:
    """Their plots, in order."""
    return tuple(view.plot for view in views if view.plot)


def _view(
    indicator: SharedIndicator,
    found: Sequence[tuple[Plan, str, Target]],
    plans: Sequence[Plan],
    naming: Naming,
    here: Here,
    *,
    first: bool,
) -> IndicatorView:
    rows = [
        (naming(plan), here.link(urls.page(plan.id, dimension), target.id), target)
        for plan, dimension, target in found
    ]
    reasons = [obstacle(target, here) for *_, target in rows]
    drawable = [
        (Phrase(plan), href, target)
        for (plan, href, target), reason in zip(rows, reasons, strict=True)
        if reason is None
    ]
    speaking = {plan.id for plan, _, _ in found}
    name = here.say_name(indicator.name)
    drawn = plot(f"g_{indicator.id}", name.text, drawable, here)
    too_long = Phrase(here.voice.t("The figures are too long to stand on one axis."))
    return IndicatorView(
        anchor=f"i_{indicator.id}",
        name=name,
        definition=here.say_if(indicator.definition),
        unit=here.name(indicator.unit),
        plot=drawn,
        explains=drawn is not None and first,
        undrawn=tuple(
            (plan, href, headline(target, here), reason or too_long)
            for (plan, href, target), reason in zip(rows, reasons, strict=True)
            if reason or drawn is None
        ),
        silent=tuple(
            (naming(plan), no_target(plan, here)) for plan in plans if plan.id not in speaking
        ),
    )


def no_target(plan: Plan, here: Here) -> str:
    """What is said of a plan without a target on a shared indicator."""
    if plan.fully_reviewed():
        return here.voice.t("sets no target with this indicator.")
    return here.voice.t("nothing so far; the document is not fully transcribed.")
