"""Comparison inside a contest: topics as rows, plans as columns, no cell without a word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Contest, Plan
from planclaro.site import urls
from planclaro.site.cells import Cell, cell
from planclaro.site.charts import Plot
from planclaro.site.contests import place_name, plan_counts, plans_of
from planclaro.site.explorer import Explorer, explorer
from planclaro.site.frame import Assets
from planclaro.site.here import Here
from planclaro.site.indicators import IndicatorView, indicator_plots, indicator_views
from planclaro.site.ledger import Ledger, ledger
from planclaro.site.topics import topic_link


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic with a cell for each plan, in the order of the columns. `topic` leads to what all
    plans of the site say on it."""

    anchor: str
    name: Phrase
    href: str
    topic: str
    cells: tuple[Cell, ...]

    def silent(self) -> bool:
        """Whether no plan addresses the topic, all documents having been reviewed."""
        return all(each.state == "silent" for each in self.cells)


@dataclass(frozen=True, slots=True)
class Column:
    """A plan at the head of a column."""

    id: str
    name: str
    href: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DimensionRows:
    """The topics of one dimension, for the overview."""

    name: str
    href: str
    rows: tuple[TopicRow, ...]


@dataclass(frozen=True, slots=True)
class OverviewView:
    """A contest at a glance."""

    place: str
    office: Phrase
    election: Phrase
    columns: tuple[Column, ...]
    dimensions: tuple[DimensionRows, ...]
    ledger: Ledger
    method: str
    indicators: tuple[IndicatorView, ...]
    explorer: Explorer

    def charts(self) -> Iterable[Plot]:
        """Every chart on the page, in its order."""
        return indicator_plots(self.indicators)


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """A contest, one dimension."""

    place: str
    overview: str
    dimension: str
    columns: tuple[Column, ...]
    rows: tuple[TopicRow, ...]
    unmentioned: tuple[str, ...]
    indicators: tuple[IndicatorView, ...]
    siblings: tuple[tuple[str, str, bool], ...]
    explorer: Explorer

    def charts(self) -> Iterable[Plot]:
        """Every chart on the page, in its order."""
        return indicator_plots(self.indicators)


def overview_view(
    contest: Contest, catalog: Catalog, names: Mapping[str, str], assets: Assets, here: Here
) -> OverviewView:
    """A contest at a glance: every topic, every plan."""
    plans = plans_of(contest, catalog)
    indicators = indicator_views(catalog.indicators, plans, Plan.name, here)
    return OverviewView(
        place=place_name(contest, catalog, here),
        office=here.say_name(contest.office),
        election=here.say_name(contest.election),
        columns=tuple(_column(plan, here) for plan in plans),
        dimensions=tuple(
            DimensionRows(
                names[dimension],
                here.link(urls.page(urls.COMPARE, contest.id, dimension)),
                _rows(contest, dimension, plans, catalog, names, here),
            )
            for dimension in names
        ),
        ledger=ledger(((plan.name(), plan.targets()) for plan in plans), here.voice, summed=False),
        method=here.link(urls.page(urls.METHOD), "registro"),
        indicators=indicators,
        explorer=explorer(assets, any(indicator_plots(indicators)), here),
    )


def comparison_view(
    contest: Contest,
    dimension: str,
    catalog: Catalog,
    names: Mapping[str, str],
    assets: Assets,
    here: Here,
) -> ComparisonView:
    """A contest, one dimension."""
    plans = plans_of(contest, catalog)
    rows = _rows(contest, dimension, plans, catalog, names, here)
    topics = {topic.id for topic in catalog.topics if topic.dimension == dimension}
    shared = (indicator for indicator in catalog.indicators if indicator.topic in topics)
    indicators = indicator_views(shared, plans, Plan.name, here)
    return ComparisonView(
        place=place_name(contest, catalog, here),
        overview=here.link(urls.page(urls.COMPARE, contest.id)),
        dimension=names[dimension],
        columns=tuple(_column(plan, here) for plan in plans),
        rows=tuple(row for row in rows if not row.silent()),
        unmentioned=tuple(row.name.text for row in rows if row.silent()),
        indicators=indicators,
        siblings=tuple(
            (name, here.link(urls.page(urls.COMPARE, contest.id, id)), id == dimension)
            for id, name in names.items()
        ),
        explorer=explorer(assets, any(indicator_plots(indicators)), here),
    )


def _column(plan: Plan, here: Here) -> Column:
    return Column(plan.id, plan.name(), here.link(urls.page(plan.id)), plan_counts(plan, here))


def _rows(
    contest: Contest,
    dimension: str,
    plans: Sequence[Plan],
    catalog: Catalog,
    names: Mapping[str, str],
    here: Here,
) -> tuple[TopicRow, ...]:
    page = urls.page(urls.COMPARE, contest.id, dimension)
    return tuple(
        TopicRow(
            anchor=topic.id,
            name=here.say_name(topic.name),
            href=here.link(page, topic.id),
            topic=topic_link(topic, here),
            cells=tuple(cell(plan, topic, names, here) for plan in plans),
        )
        for topic in catalog.topics
        if topic.dimension == dimension
    )
