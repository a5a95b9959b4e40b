"""A dimension of a plan: its axes, each with its proposals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from planclaro.i18n import Phrase, word
from planclaro.model import Axis, Catalog, Plan, PlanDimension, ProgrammeKind, Review, Target, Topic
from planclaro.site import urls
from planclaro.site.charts import Chart, Plot, obstacle, plot, same_unit
from planclaro.site.citations import Cite, cites
from planclaro.site.contents import Contents, contents
from planclaro.site.contests import elsewhere, is_alone
from planclaro.site.explained import explained, with_words
from planclaro.site.explorer import Explorer, explorer
from planclaro.site.frame import Assets
from planclaro.site.glossary import BASELINE, Words, words
from planclaro.site.here import Here
from planclaro.site.ledger import Ledger, ledger, share_checkable
from planclaro.site.observations import ObservationView, observations_about
from planclaro.site.statements import (
    ProposalView,
    proposal_title,
    proposal_view,
)
from planclaro.site.unreviewed import review_told


@dataclass(frozen=True, slots=True)
class AxisView:
    """An axis; without a title where the document has no such level."""

    anchor: str
    title: Phrase | None
    note: Phrase | None
    cites: tuple[Cite, ...]
    proposals: tuple[ProposalView, ...]
    observations: tuple[ObservationView, ...]


@dataclass(frozen=True, slots=True)
class PartView:
    """The axes of one structure of the document; without a title where it has only one."""

    anchor: str
    title: Phrase | None
    note: Phrase | None
    cites: tuple[Cite, ...]
    axes: tuple[AxisView, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """Links to the proposals of one structure; without a title where the document has only one."""

    title: Phrase | None
    proposals: tuple[tuple[Phrase, str], ...]


@dataclass(frozen=True, slots=True)
class DimensionCard:
    """A dimension as a plan's page lists it."""

    name: str
    own_name: Phrase | None
    href: str
    review: str
    counts: tuple[str, ...]
    proposals: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class DimensionView:
    """A dimension of a plan. `contents` are what is `listed`, left out for only one proposal."""

    plan: str
    plan_href: str
    name: str
    own_name: Phrase | None
    intro: Phrase | None
    review: str
    review_note: Phrase | None
    counts: tuple[str, ...]
    listed: tuple[Listed, ...]
    contents: tuple[Contents, ...]
    proposes: bool
    ledger: Ledger
    checkable: str
    method: str
    needed: str
    plots: tuple[Plot, ...]
    words: Words
    parts: tuple[PartView, ...]
    compare: str
    take: str
    siblings: tuple[tuple[str, str, bool], ...]
    explorer: Explorer
    observations: tuple[ObservationView, ...]
    cites: tuple[Cite, ...]

    def charts(self) -> Iterator[Chart | Plot]:
        """Every chart on the page, in its order."""
        yield from self.plots
        for axis in (axis for part in self.parts for axis in part.axes):
            for proposal in axis.proposals:
                yield from (target.chart for target in proposal.targets if target.chart)


REVIEW_WORDS = {
    Review.FULL: word("Fully transcribed"),
    Review.SUMMARY: word("Only the summary is transcribed"),
    Review.NONE: word("Not transcribed yet"),
}


def dimension_card(
    plan: Plan, dimension: PlanDimension, names: Mapping[str, str], here: Here
) -> DimensionCard:
    """A dimension with its counts and the proposals in it."""
    page = urls.page(plan.id, dimension.id)
    return DimensionCard(
        name=names[dimension.id],
        own_name=here.say_name(dimension.own_name) if dimension.own_name else None,
        href=here.link(page),
        review=review_told(here.voice.t(REVIEW_WORDS[dimension.review]), dimension, here.voice),
        counts=dimension_counts(dimension, here),
        proposals=_listed(plan, dimension, here),
    )


def dimension_counts(dimension: PlanDimension, here: Here) -> tuple[str, ...]:
    """How many problems, objectives, programmes, activities and targets, in words."""
    n = here.voice.n
    proposals = list(dimension.proposals())
    programmes = [programme for p in proposals for programme in p.all_programmes()]
    kinds = [programme.kind for programme in programmes]
    problems = sum(len(p.problems) for p in proposals)
    objectives = sum(len(p.objectives) for p in proposals)
    specific = sum(len(p.specific_objectives) for p in proposals)
    planned = kinds.count(ProgrammeKind.PROGRAMME)
    services = kinds.count(ProgrammeKind.SERVICE)
    activities = sum(len(p.activities) for p in programmes)
    actions = sum(len(list(p.all_actions())) for p in proposals) - activities
    targets = sum(len(p.targets) for p in proposals)
    counted = (
        (problems, n("{n} problem", "{n} problems", problems)),
        (objectives, n("{n} objective", "{n} objectives", objectives)),
        (specific, n("{n} specific objective", "{n} specific objectives", specific)),
        (planned, n("{n} programme", "{n} programmes", planned)),
        (services, n("{n} municipal service", "{n} municipal services", services)),
        (activities, n("{n} activity", "{n} activities", activities)),
        (actions, n("{n} action", "{n} actions", actions)),
        (targets, n("{n} target", "{n} targets", targets)),
    )
    return tuple(words for count, words in counted if count)


def _listed(plan: Plan, dimension: PlanDimension, here: Here) -> tuple[Listed, ...]:
    page = urls.page(plan.id, dimension.id)
    structures = plan.structures or (None,)
    groups = []
    for structure in structures:
        name = structure.id if structure else None
        proposals = tuple(
            (proposal_title(proposal, here), here.link(page, proposal.id))
            for axis in dimension.axes
            if axis.structure == name
            for proposal in axis.proposals
        )
        if proposals:
            groups.append(Listed(here.say(structure.title) if structure else None, proposals))
    return tuple(groups)


def dimension_view(
    plan: Plan,
    dimension: PlanDimension,
    names: Mapping[str, str],
    catalog: Catalog,
    assets: Assets,
    here: Here,
) -> DimensionView:
    """A dimension of a plan."""
    targets, proposals = list(dimension.targets()), list(dimension.proposals())
    known = words(catalog.glossary, here)
    plots = unit_plots(plan, targets, here)
    listed = _listed(plan, dimension, here)
    return DimensionView(
        plan=plan.name(),
        plan_href=here.link(urls.page(plan.id)),
        name=names[dimension.id],
        own_name=here.say_name(dimension.own_name) if dimension.own_name else None,
        intro=here.say_if(dimension.intro),
        review=review_told(here.voice.t(REVIEW_WORDS[dimension.review]), dimension, here.voice),
        review_note=here.say_if(dimension.review_note),
        counts=dimension_counts(dimension, here),
        listed=listed,
        contents=_contents(listed, here) if len(proposals) > 1 else (),
        proposes=bool(proposals),
        ledger=ledger([(names[dimension.id], targets)], here.voice),
        checkable=share_checkable(targets, here.voice),
        method=here.link(urls.page(urls.METHOD), "registro"),
        needed=here.link(urls.page(urls.METHOD), "comprobables"),
        plots=plots,
        words=known if plots else {},
        parts=_explained(_parts(plan, dimension, catalog.topics, here), known, bool(plots)),
        compare=_compare(plan, dimension, catalog, here),
        take=here.link(urls.page(plan.id, urls.TAKE)),
        siblings=tuple(_siblings(plan, dimension, names, here)),
        explorer=explorer(assets, any(not obstacle(target, here) for target in targets), here),
        observations=observations_about(plan, here, dimension.id),
        cites=cites(plan, dimension.cite, here),
    )


def _contents(listed: Iterable[Listed], here: Here) -> tuple[Contents, ...]:
    return tuple(contents(group.proposals, here, group.title) for group in listed)


def _siblings(
    plan: Plan, dimension: PlanDimension, names: Mapping[str, str], here: Here
) -> Iterator[tuple[str, str, bool]]:
    for each in plan.dimensions:
        yield names[each.id], here.link(urls.page(plan.id, each.id)), each is dimension


def _compare(plan: Plan, dimension: PlanDimension, catalog: Catalog, here: Here) -> str:
    """Where the dimension is compared: in its contest, or with plans of others; "" with none."""
    if not is_alone(plan, catalog):
        return here.link(urls.page(urls.COMPARE, plan.contest, dimension.id))
    chosen = elsewhere(plan, catalog, here)
    return chosen and f"{chosen}&dimension={dimension.id}"


def unit_plots(plan: Plan, targets: list[Target], here: Here) -> tuple[Plot, ...]:
    """A plot for every unit that two or more drawable targets share."""
    homes = {
        target.id: dimension.id for dimension in plan.dimensions for target in dimension.targets()
    }
    plots = []
    for number, group in enumerate(same_unit(targets, here), 1):
        rows = [
            (
                here.say(target.indicator or target.statement),
                here.link(urls.page(plan.id, homes[target.id]), target.id),
                target,
            )
            for target in group
        ]
        title = here.voice.t("Where it starts and where it should arrive")
        drawn = plot(f"g_plot_{number}", title, rows, here)
        if drawn:
            plots.append(drawn)
    return tuple(plots)


def _parts(
    plan: Plan, dimension: PlanDimension, topics: tuple[Topic, ...], here: Here
) -> Iterable[PartView]:
    if not plan.structures:
        axes = tuple(axis_view(plan, axis, topics, here) for axis in dimension.axes)
        yield PartView("", None, None, (), axes)
    for structure in plan.structures:
        own = [axis for axis in dimension.axes if axis.structure == structure.id]
        if own:
            yield PartView(
                anchor=structure.id,
                title=here.say(structure.title),
                note=here.say_if(structure.note),
                cites=cites(plan, structure.cite, here),
                axes=tuple(axis_view(plan, axis, topics, here) for axis in own),
            )


def _explained(parts: Iterable[PartView], known: Words, plotted: bool) -> tuple[PartView, ...]:
    """The parts, each label explained at its first target; a plot above has explained its own."""
    every = tuple(parts)
    proposals = [each for part in every for axis in part.axes for each in axis.proposals]
    left = {id: term for id, term in known.items() if not (plotted and id == BASELINE)}
    new = explained(proposals, left)

    def axis(view: AxisView) -> AxisView:
        return replace(view, proposals=tuple(with_words(each, new) for each in view.proposals))

    return tuple(replace(part, axes=tuple(map(axis, part.axes))) for part in every)


def axis_view(plan: Plan, axis: Axis, topics: tuple[Topic, ...], here: Here) -> AxisView:
    """An axis with its proposals."""
    return AxisView(
        anchor=axis.id,
        title=here.say_if(axis.title),
        note=here.say_if(axis.note),
        cites=cites(plan, axis.cite, here),
        proposals=tuple(proposal_view(plan, each, topics, here) for each in axis.proposals),
        observations=observations_about(plan, here, axis.id),
    )
