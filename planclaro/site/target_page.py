"""A target by itself, for whoever was sent its address: it tells all that is needed to judge it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planclaro.config import SiteConfig
from planclaro.i18n import Phrase
from planclaro.model import Catalog, Plan, PlanDimension, Proposal, Target
from planclaro.site import urls
from planclaro.site.anchors import OBJECTIVE, PROBLEM, numbered
from planclaro.site.citations import Cite, in_the_document
from planclaro.site.commitments import topics_of
from planclaro.site.contests import contest_of, place_name
from planclaro.site.corrections import Report, Subject, report
from planclaro.site.here import Here
from planclaro.site.sharing import signature, term
from planclaro.site.shortened import shortened
from planclaro.site.statements import proposal_title
from planclaro.site.targets import TargetView, headline, target_view
from planclaro.site.topics import topic_link

FEW = 2
"""More problems or objectives than this are left to the page of the dimension."""
SHORT = 90
"""Letters of a statement where only a link is made of it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A target where it stands in its plan, with those before and after it in the dimension."""

    plan: Plan
    dimension: PlanDimension
    proposal: Proposal
    target: Target
    number: int
    total: int
    before: Target | None
    after: Target | None

    def page(self) -> str:
        """The address of the page where it stands among the others."""
        return urls.page(self.plan.id, self.dimension.id)

    def own_page(self) -> str:
        """The address of its own page."""
        return urls.below(self.page(), self.target.id)


@dataclass(frozen=True, slots=True)
class Reason:
    """Problems or objectives that a target stands beside; `more` says how many were left out."""

    label: str
    statements: tuple[tuple[Phrase, str], ...]
    more: str


@dataclass(frozen=True, slots=True)
class TargetPageView:
    """A target with what it belongs to. `organisation` is its full name, where `plan` is a short
    one; `before` and `after` are its neighbours in the dimension, each (statement, link)."""

    plan: str
    plan_href: str
    organisation: str
    place: str
    term: str
    dimension: str
    target: TargetView
    proposal: tuple[Phrase, str]
    reasons: tuple[Reason, ...]
    in_place: str
    topics: tuple[tuple[Phrase, str], ...]
    before: tuple[Phrase, str] | None
    after: tuple[Phrase, str] | None
    report: Report


def standings(plan: Plan, dimension: PlanDimension) -> tuple[Standing, ...]:
    """The targets of a dimension, in the order of the document."""
    every = [(proposal, each) for proposal in dimension.proposals() for each in proposal.targets]
    targets = [None, *(target for _, target in every), None]
    return tuple(
        Standing(
            plan, dimension, proposal, target, number, len(every),
            before=targets[number - 1], after=targets[number + 1],
        )
        for number, (proposal, target) in enumerate(every, 1)
    )  # fmt: skip


def target_page_view(
    at: Standing, dimension: str, catalog: Catalog, config: SiteConfig, here: Here
) -> TargetPageView:
    """A target by itself; `dimension` is the name of its dimension."""
    plan, proposal, target, page = at.plan, at.proposal, at.target, at.page()
    view = target_view(plan, target, page, here)
    address = here.urls.absolute(here.own_address())
    subject = Subject(f"{plan.id}#{target.id}", address, view.statement.text)
    organisation = plan.organisation.name if plan.organisation else ""
    topics = topics_of(target, proposal)
    return TargetPageView(
        plan=plan.name(),
        plan_href=here.link(urls.page(plan.id)),
        organisation="" if organisation == plan.name() else organisation,
        place=place_name(contest_of(plan, catalog), catalog, here),
        term=term(plan),
        dimension=dimension,
        target=view,
        proposal=(proposal_title(proposal, here), here.link(page, proposal.id)),
        reasons=tuple(_reasons(proposal, page, here)),
        in_place=here.link(page, target.id),
        topics=tuple(
            (here.say_name(topic.name), topic_link(topic, here, plan.contest))
            for topic in catalog.topics
            if topic.id in topics
        ),
        before=_neighbour(at.before, page, here),
        after=_neighbour(at.after, page, here),
        report=report(config, subject, here.voice),
    )


def facts_in_words(at: Standing, place: str, cites: Sequence[Cite], here: Here) -> tuple[str, ...]:
    """What goes with a statement into a message: figures, who and when, where it says so."""
    figures = in_figures(at.target, here)
    return (figures, signature(at.plan, place), in_the_document(cites, here))


def in_figures(target: Target, here: Here) -> str:
    """A target's figures in a few words, else its deadline, else nothing."""
    if not target.target and target.deadline:
        return here.voice.t("Deadline: {year}", year=target.deadline)
    return headline(target, here)


def _reasons(proposal: Proposal, page: str, here: Here) -> Iterable[Reason]:
    t = here.voice.t
    groups = (
        (t("The problem"), proposal.problems, PROBLEM),
        (t("The objective"), proposal.objectives, OBJECTIVE),
    )
    for label, statements, letter in groups:
        left = len(statements) - FEW
        links = tuple(
            (here.say(each.text), here.link(page, anchor))
            for anchor, each in numbered(statements[:FEW], proposal.id, letter)
        )
        if links:
            more = here.voice.n("and {n} more", "and {n} more", left) if left > 0 else ""
            yield Reason(label, links, more)


def _neighbour(target: Target | None, page: str, here: Here) -> tuple[Phrase, str] | None:
    if target is None:
        return None
    said = here.say(target.statement)
    return replace(said, text=shortened(said.text, SHORT)), here.link(urls.below(page, target.id))
