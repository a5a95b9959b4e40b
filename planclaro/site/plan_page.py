"""A plan's page: who, where, when; its dimensions, ledger, targets, alignment, sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planclaro.i18n import Phrase, word
from planclaro.model import (
    Catalog,
    Contest,
    Framework,
    OrganisationKind,
    Plan,
    PlanDimension,
    Review,
    Statement,
    Target,
)
from planclaro.site import urls
from planclaro.site.anchors import MISSION, VISION, accounts
from planclaro.site.charts import Chart, Plot, chart, obstacle
from planclaro.site.citations import Cite, SourceView, cites, sources
from planclaro.site.contests import contest_of, elsewhere, is_alone, place_name
from planclaro.site.dimension_page import DimensionCard, dimension_card, unit_plots
from planclaro.site.goals import goal_link
from planclaro.site.here import Here
from planclaro.site.ledger import Ledger, ledger
from planclaro.site.passage_places import in_common_links
from planclaro.site.passages import Compared
from planclaro.site.sharing import term
from planclaro.site.statements import (
    StatementView,
    fix_link,
    proposal_title,
    statement_view,
)
from planclaro.site.targets import headline
from planclaro.site.text_page import text_links
from planclaro.site.who_page import who_count


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of "who, where, when"."""

    label: str
    value: Phrase
    cites: tuple[Cite, ...] = ()


@dataclass(frozen=True, slots=True)
class TargetLine:
    """A target in one line: what, how much, where to read on."""

    statement: Phrase
    headline: str
    href: str
    chart: Chart | None
    reason: Phrase | None


@dataclass(frozen=True, slots=True)
class AlignmentLinkView:
    """A proposal and the goal that the plan says it serves; `goal` leads to the page of a
    Sustainable Development Goal."""

    proposal: Phrase
    href: str
    to: Phrase
    goal: str


@dataclass(frozen=True, slots=True)
class AlignmentView:
    """A table that links the plan to another framework."""

    title: Phrase
    links: tuple[AlignmentLinkView, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan's page."""

    name: str
    title: Phrase
    facts: tuple[Fact, ...]
    contents: tuple[tuple[str, str], ...]
    compare: str
    who: str
    who_count: str
    in_common: tuple[tuple[str, str], ...]
    elsewhere: str
    data: str
    take: str
    reviewed: bool
    vision: StatementView | None
    mission: StatementView | None
    dimensions: tuple[DimensionCard, ...]
    ledger: Ledger
    method: str
    plots: tuple[Plot, ...]
    drawn: tuple[TargetLine, ...]
    undrawn: tuple[TargetLine, ...]
    texts: tuple[tuple[Phrase, str], ...]
    accountability: tuple[StatementView, ...]
    alignment: tuple[AlignmentView, ...]
    document: str
    notes: str
    sources: tuple[SourceView, ...]


ORGANISATION_WORDS = {
    OrganisationKind.PARTY: word("Political party"),
    OrganisationKind.MOVEMENT: word("Regional movement"),
    OrganisationKind.ALLIANCE: word("Electoral alliance"),
}


def plan_view(
    plan: Plan, catalog: Catalog, names: Mapping[str, str], compared: Compared, here: Here
) -> PlanView:
    """A plan's page; `names` are the site's dimensions, id to name."""
    lines = [(target, _line(plan, dimension, target, here)) for dimension, target in _each(plan)]
    contest = contest_of(plan, catalog)
    return PlanView(
        name=plan.name(),
        title=here.say_name(plan.title),
        facts=tuple(plan_facts(plan, contest, place_name(contest, catalog, here), here)),
        contents=tuple(_contents(plan, here)),
        compare="" if is_alone(plan, catalog) else here.link(urls.page(urls.COMPARE, contest.id)),
        who=here.link(urls.page(plan.id, urls.WHO)),
        who_count=who_count(plan, here),
        in_common=in_common_links(plan, compared, catalog, here),
        elsewhere=elsewhere(plan, catalog, here),
        data=here.file(urls.data(plan.id)),
        take=here.link(urls.page(plan.id, urls.TAKE)),
        reviewed=plan.fully_reviewed(),
        vision=_stated(plan, plan.vision, VISION, here),
        mission=_stated(plan, plan.mission, MISSION, here),
        dimensions=tuple(
            dimension_card(plan, dimension, names, here) for dimension in plan.dimensions
        ),
        ledger=plan_ledger(plan, names, here),
        method=here.link(urls.page(urls.METHOD), "registro"),
        plots=unit_plots(plan, [target for _, target in _each(plan)], here),
        drawn=tuple(line for target, line in lines if target.target and not line.reason),
        undrawn=tuple(line for target, line in lines if target.target and line.reason),
        texts=text_links(plan, here),
        accountability=account_views(plan, here),
        alignment=tuple(alignments(plan, here)),
        document=here.link(urls.page(plan.id, urls.DOCUMENT)),
        sources=sources(plan, here),
        notes=_notes(plan, here),
    )


def _contents(plan: Plan, here: Here) -> Iterable[tuple[str, str]]:
    """The parts of the page; the shortest, who is named, stands beside what they promise."""
    t, told = here.voice.t, plan.fully_reviewed()
    yield t("What it promises"), "#_promesas"
    if plan.vision:
        yield t("Vision"), f"#{VISION}"
    if plan.mission:
        yield t("Mission"), f"#{MISSION}"
    yield t("What can be checked"), "#_registro"
    yield t("Its targets in figures"), "#_cifras"
    if plan.accountability or told:
        yield t("How it will give account"), "#_cuentas"
    if plan.alignment or told:
        yield t("What the plan is aligned with"), "#_alineacion"
    if plan.sections:
        yield t("Long texts"), "#_textos"
    yield t("Source document"), "#_documento"


def _stated(
    plan: Plan, statement: Statement | None, anchor: str, here: Here
) -> StatementView | None:
    if statement is None:
        return None
    return statement_view(plan, statement, here, fix=fix_link(here, anchor))


def plan_ledger(plan: Plan, names: Mapping[str, str], here: Here) -> Ledger:
    """What can be checked, by dimension; what was not transcribed is not counted as missing."""
    read = (each for each in plan.dimensions if each.review is not Review.NONE)
    return ledger(((names[each.id], each.targets()) for each in read), here.voice)


def account_views(plan: Plan, here: Here) -> tuple[StatementView, ...]:
    """How the plan will give account, each with an anchor by its number."""
    return tuple(
        statement_view(plan, each, here, anchor, fix_link(here, anchor))
        for anchor, each in accounts(plan)
    )


def _each(plan: Plan) -> Iterable[tuple[PlanDimension, Target]]:
    for dimension in plan.dimensions:
        for target in dimension.targets():
            yield dimension, target


def _line(plan: Plan, dimension: PlanDimension, target: Target, here: Here) -> TargetLine:
    statement = here.say(target.indicator or target.statement)
    return TargetLine(
        statement=statement,
        headline=headline(target, here),
        href=here.link(urls.page(plan.id, dimension.id), target.id),
        chart=chart(target, here, statement.text),
        reason=obstacle(target, here),
    )


def plan_facts(plan: Plan, contest: Contest, place: str, here: Here) -> Iterable[Fact]:
    """Who presents it, who heads it, where and when."""
    voice = here.voice
    if plan.organisation:
        kind = voice.t(ORGANISATION_WORDS[plan.organisation.kind])
        yield Fact(kind, Phrase(plan.organisation.name))
    elif plan.fully_reviewed():
        yield Fact(voice.t("Presented by"), Phrase(voice.t("The document does not say")))
    if plan.lead_candidate:
        yield Fact(
            voice.t("Headed by"),
            Phrase(plan.lead_candidate.name),
            cites(plan, plan.lead_candidate.cite, here),
        )
    elif plan.fully_reviewed():
        yield Fact(voice.t("Headed by"), Phrase(voice.t("The document names no candidate")))
    yield Fact(voice.t("Place"), Phrase(place))
    yield Fact(voice.t("Election"), here.say_name(contest.election))
    yield Fact(voice.t("Office"), here.say_name(contest.office))
    yield Fact(voice.t("Term"), Phrase(term(plan)))


def alignments(plan: Plan, here: Here) -> Iterable[AlignmentView]:
    """The tables that link the plan to other frameworks."""
    homes = {
        proposal.id: (dimension.id, proposal)
        for dimension in plan.dimensions
        for proposal in dimension.proposals()
    }
    for alignment in plan.alignment:
        links = []
        for link in alignment.links:
            dimension, proposal = homes[link.proposal]
            href = here.link(urls.page(plan.id, dimension), proposal.id)
            of_sdg = alignment.framework is Framework.SDG
            goal = goal_link(link.sdg, here) if of_sdg and link.sdg else ""
            title = proposal_title(proposal, here)
            links.append(AlignmentLinkView(title, href, here.say(link.to), goal))
        yield AlignmentView(
            here.say(alignment.title), tuple(links), cites(plan, alignment.cite, here)
        )


def _notes(plan: Plan, here: Here) -> str:
    count = len(plan.observations)
    if not count:
        return ""
    return here.voice.n("{n} note on the document", "{n} notes on the document", count)
