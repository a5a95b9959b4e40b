"""A topic: what each plan commits to, place by place, with problem and objective beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Plan, Proposal, Topic
from planclaro.site import urls
from planclaro.site.cells import Cell, CellProposal, cell_of
from planclaro.site.charts import Plot
from planclaro.site.citations import Cite, cites
from planclaro.site.commitments import Commitment, Voicing, commitments
from planclaro.site.contests import held, naming, place_name, plans_of
from planclaro.site.explorer import Explorer, explorer
from planclaro.site.frame import Assets
from planclaro.site.here import Here
from planclaro.site.indicators import IndicatorView, indicator_plots, indicator_views
from planclaro.site.ledger import Ledger, ledger, left_out, share_checkable
from planclaro.site.statements import StatementView, statement_views
from planclaro.site.topics import topic_link

FEW = 3
"""More problems or objectives than this are folded."""


@dataclass(frozen=True, slots=True)
class ProgrammeName:
    """A programme by its name, with its places."""

    name: Phrase
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """The problems of a proposal, or its objectives. `folded` are the words that stand for many;
    empty for few."""

    label: str
    folded: str
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class TopicProposal:
    """A proposal on the topic. `left_out` stands for targets while only those that can be
    checked are shown."""

    said: CellProposal
    reasons: tuple[Reasons, ...]
    programmes: tuple[ProgrammeName, ...]
    left_out: str


@dataclass(frozen=True, slots=True)
class PlanOnTopic:
    """What a plan says of the topic: the cell of a comparison, and what belongs to it.
    `checkable` is `5 of 16`."""

    anchor: str
    said: Cell
    checkable: str
    proposals: tuple[TopicProposal, ...]


@dataclass(frozen=True, slots=True)
class PlaceOnTopic:
    """The plans of one contest."""

    anchor: str
    name: str
    compare: str
    plans: tuple[PlanOnTopic, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A plan that a reader may choose to see."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic across all plans."""

    topics: str
    dimension: str
    name: Phrase
    description: Phrase | None
    siblings: tuple[tuple[Phrase, str, bool], ...]
    columns: tuple[Choice, ...]
    places: tuple[PlaceOnTopic, ...]
    filtered: bool
    needed: str
    indicators: tuple[IndicatorView, ...]
    ledger: Ledger
    method: str
    explorer: Explorer

    def charts(self) -> Iterable[Plot]:
        """Every chart on the page, in its order."""
        return indicator_plots(self.indicators)


def topic_view(
    topic: Topic, catalog: Catalog, names: Mapping[str, str], assets: Assets, here: Here
) -> TopicView:
    """A topic across all plans; `names` are the site's dimensions, id to name."""
    called = naming(catalog)
    shared = (indicator for indicator in catalog.indicators if indicator.topic == topic.id)
    indicators = indicator_views(shared, catalog.plans, called, here)
    found = {plan.id: commitments(plan, topic) for plan in catalog.plans}
    targets = {id: [target for each in own for target in each.targets] for id, own in found.items()}
    return TopicView(
        topics=here.link(urls.page(urls.TOPICS), f"d_{topic.dimension}"),
        dimension=names[topic.dimension],
        name=here.say_name(topic.name),
        description=here.say_if(topic.description),
        siblings=tuple(
            (here.say_name(other.name), topic_link(other, here), other.id == topic.id)
            for other in catalog.topics
            if other.dimension == topic.dimension
        ),
        columns=tuple(Choice(plan.id, called(plan)) for plan in catalog.plans),
        places=tuple(_places(topic, found, catalog, names, here)),
        filtered=any(targets.values()),
        needed=here.link(urls.page(urls.METHOD), "comprobables"),
        indicators=indicators,
        ledger=ledger(
            ((called(plan), targets[plan.id]) for plan in catalog.plans), here.voice, summed=False
        ),
        method=here.link(urls.page(urls.METHOD), "registro"),
        explorer=explorer(assets, any(indicator_plots(indicators)), here),
    )


def _places(
    topic: Topic,
    found: Mapping[str, Sequence[Commitment]],
    catalog: Catalog,
    names: Mapping[str, str],
    here: Here,
) -> Iterable[PlaceOnTopic]:
    """`found` is what each plan has on the topic, by its id."""
    for contest in held(catalog):
        plans = tuple(
            _plan(plan, topic, found[plan.id], names, here) for plan in plans_of(contest, catalog)
        )
        # A comparison has no row for a topic on which all are silent.
        told = any(plan.said.state != Voicing.SILENT for plan in plans)
        comparison = urls.page(urls.COMPARE, contest.id, topic.dimension)
        yield PlaceOnTopic(
            anchor=contest.id,
            name=place_name(contest, catalog, here),
            compare=here.link(comparison, topic.id if told else ""),
            plans=plans,
        )


def _plan(
    plan: Plan,
    topic: Topic,
    found: Sequence[Commitment],
    names: Mapping[str, str],
    here: Here,
) -> PlanOnTopic:
    said = cell_of(plan, topic, found, names, here)
    return PlanOnTopic(
        anchor=f"p_{plan.id}",
        said=said,
        checkable=share_checkable((t for each in found for t in each.targets), here.voice),
        proposals=tuple(
            _proposal(plan, each, shown, here)
            for each, shown in zip(found, said.proposals, strict=True)
        ),
    )


def _proposal(plan: Plan, found: Commitment, said: CellProposal, here: Here) -> TopicProposal:
    return TopicProposal(
        said=said,
        reasons=tuple(_reasons(plan, found.proposal, here)),
        programmes=tuple(
            ProgrammeName(here.say_name(each.name), cites(plan, each.cite, here))
            for each in found.proposal.all_programmes()
        ),
        left_out=left_out(found.targets, here.voice),
    )


def _reasons(plan: Plan, proposal: Proposal, here: Here) -> Iterable[Reasons]:
    voice = here.voice
    problems = statement_views(plan, proposal.problems, here)
    specific = (
        StatementView("", here.say(each.text), "", cites(plan, each.cite, here), "")
        for each in proposal.specific_objectives
    )
    objectives = (*statement_views(plan, proposal.objectives, here), *specific)
    if problems:
        count = len(problems)
        folded = voice.n("{n} problem", "{n} problems", count) if count > FEW else ""
        yield Reasons(voice.t("The problem"), folded, problems)
    if objectives:
        count = len(objectives)
        folded = voice.n("{n} objective", "{n} objectives", count) if count > FEW else ""
        yield Reasons(voice.t("The objective"), folded, objectives)
