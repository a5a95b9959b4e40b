"""What can be found by its words: one record a statement, page or long text, one language.

A record leads to the place where its text stands; its facets are what readers filter by and what
a result says of itself. Records are made of the catalog, never of pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from html import unescape

import nh3

from planclaro.i18n import Phrase
from planclaro.model import (
    Action,
    Axis,
    Catalog,
    Citation,
    Plan,
    PlanDimension,
    Programme,
    ProgrammeKind,
    Proposal,
    Section,
    SpecificObjective,
    Statement,
    Text,
)
from planclaro.site import anchors, urls
from planclaro.site.citations import cites
from planclaro.site.contests import contest_of, place_name
from planclaro.site.here import Here
from planclaro.site.ledger import checkable
from planclaro.site.prose import plan_html
from planclaro.site.topics import topic_link
from planclaro.site.who_page import who_view


class Kind(StrEnum):
    """What a record is."""

    PLAN = "plan"
    VISION = "vision"
    MISSION = "mission"
    DIMENSION = "dimension"
    AXIS = "axis"
    PROPOSAL = "proposal"
    PROBLEM = "problem"
    OBJECTIVE = "objective"
    SPECIFIC = "specific"
    TARGET = "target"
    ACTION = "action"
    ACTIVITY = "activity"
    PROGRAMME = "programme"
    SERVICE = "service"
    ACCOUNT = "account"
    SECTION = "section"
    TABLE = "table"
    NAMED = "named"
    TOPIC = "topic"
    INDICATOR = "indicator"


@dataclass(frozen=True, slots=True)
class Record:
    """Something to be found. `link` is relative to the search page, `lang` set where the text is
    not in the page's language, `place` is where in the document it stands."""

    kind: Kind
    link: str
    text: str
    lang: str | None
    plan: str = ""
    contest: str = ""
    dimension: str = ""
    topics: tuple[str, ...] = ()
    checkable: bool = False
    place: str = ""


def records(catalog: Catalog, names: Mapping[str, str], here: Here) -> Iterator[Record]:
    """All that can be found in one language, in the order of the site. `names` are the site's
    dimensions, id to name; links are from `here`."""
    yield from _shared(catalog, here)
    for plan in catalog.plans:
        yield from _Plan(plan, catalog, names, here).records()


def _shared(catalog: Catalog, here: Here) -> Iterator[Record]:
    topics = {topic.id: topic for topic in catalog.topics}
    for topic in catalog.topics:
        words = (here.say_name(topic.name), here.say_if(topic.description))
        found = _record(Kind.TOPIC, topic_link(topic, here), words)
        yield replace(found, topics=(topic.id,))
    for indicator in catalog.indicators:
        words = (here.say_name(indicator.name), here.say_if(indicator.definition))
        link = topic_link(topics[indicator.topic], here)
        yield replace(_record(Kind.INDICATOR, link, words), topics=(indicator.topic,))


@dataclass(frozen=True, slots=True)
class _Plan:
    """One plan, giving its records."""

    plan: Plan
    catalog: Catalog
    names: Mapping[str, str]
    here: Here

    def records(self) -> Iterator[Record]:
        """In the order of the plan's pages."""
        yield self._itself()
        for kind, anchor, statement in (
            (Kind.VISION, anchors.VISION, self.plan.vision),
            (Kind.MISSION, anchors.MISSION, self.plan.mission),
        ):
            if statement:
                yield self._statement(statement, kind, self.link(anchor))
        for dimension in self.plan.dimensions:
            yield from self._dimension(dimension)
        for anchor, statement in anchors.accounts(self.plan):
            yield self._statement(statement, Kind.ACCOUNT, self.link(anchor))
        for section in self.plan.sections:
            yield from self._section(section)
        yield from self._named()

    def _itself(self) -> Record:
        plan, here = self.plan, self.here
        place = place_name(contest_of(plan, self.catalog), self.catalog, here)
        words = [Phrase(plan.name()), here.say_name(plan.title), Phrase(place)]
        if plan.organisation:
            words.insert(1, Phrase(plan.organisation.name))
        if plan.lead_candidate:
            words.append(Phrase(plan.lead_candidate.name))
        return self.made(self.link(""), words, Kind.PLAN)

    def _dimension(self, dimension: PlanDimension) -> Iterator[Record]:
        own = self.here.say_name(dimension.own_name) if dimension.own_name else None
        words = (Phrase(self.names[dimension.id]), own, self.here.say_if(dimension.intro))
        yield self.made(self.link("", dimension), words, Kind.DIMENSION, dimension, dimension.cite)
        for axis in dimension.axes:
            yield from self._axis(dimension, axis)

    def _axis(self, dimension: PlanDimension, axis: Axis) -> Iterator[Record]:
        if axis.title:
            words = (self.here.say(axis.title), self.here.say_if(axis.note))
            link = self.link(axis.id, dimension)
            yield self.made(link, words, Kind.AXIS, dimension, axis.cite)
        for proposal in axis.proposals:
            yield from _Row(self, dimension, proposal).records()

    def _section(self, section: Section) -> Iterator[Record]:
        title, text = self.here.say(section.title), self.here.say(section.text)
        words = (title, replace(text, text=plain(text.text)))
        page = urls.text(self.plan.id, section.id)
        link = self.here.link(page)
        yield self.made(link, words, Kind.SECTION, cite=section.cite)
        for table in section.tables:
            cells = (cell for row in (table.columns, *table.rows) for cell in row)
            words = (self.here.say(table.caption), Phrase(" ".join(map(self.here.name, cells))))
            link = self.here.link(page, table.id)
            yield self.made(link, words, Kind.TABLE, cite=table.cite)

    def _named(self) -> Iterator[Record]:
        at = self.here
        for name in who_view(self.plan, self.names, at).names:
            link = at.link(urls.page(self.plan.id, urls.WHO), name.anchor)
            yield self.made(link, (name.name, *name.forms), Kind.NAMED)

    def _statement(self, statement: Statement, kind: Kind, link: str) -> Record:
        return self.made(link, (self.here.say(statement.text),), kind, cite=statement.cite)

    def link(self, anchor: str, dimension: PlanDimension | None = None) -> str:
        """A place on the plan's page, or on that of a dimension."""
        words = (self.plan.id, dimension.id) if dimension else (self.plan.id,)
        return self.here.link(urls.page(*words), anchor)

    def made(
        self,
        link: str,
        words: Iterable[Phrase | None],
        kind: Kind,
        dimension: PlanDimension | None = None,
        cite: Iterable[Citation] = (),
    ) -> Record:
        """A record of this plan."""
        places = (place.in_words() for place in cites(self.plan, cite, self.here))
        return replace(
            _record(kind, link, words),
            plan=self.plan.id,
            contest=self.plan.contest,
            dimension=dimension.id if dimension else "",
            place=" · ".join(places),
        )


@dataclass(frozen=True, slots=True)
class _Row:
    """A proposal, giving the records of all that stands in it."""

    of: _Plan
    dimension: PlanDimension
    proposal: Proposal

    def records(self) -> Iterator[Record]:
        """In the order of its page."""
        proposal = self.proposal
        if proposal.title:
            yield self._made(Kind.PROPOSAL, (proposal.title,), proposal.id)
        for kind, letter, statements in (
            (Kind.PROBLEM, anchors.PROBLEM, proposal.problems),
            (Kind.OBJECTIVE, anchors.OBJECTIVE, proposal.objectives),
        ):
            for anchor, each in anchors.numbered(statements, proposal.id, letter):
                yield self._made(kind, (each.text,), anchor, each.cite)
        for target in proposal.targets:
            words = (target.statement, target.indicator)
            found = self._made(Kind.TARGET, words, target.id, target.cite)
            topics = target.topics or found.topics
            yield replace(found, topics=topics, checkable=checkable(target))
        yield from self._how(proposal, proposal.id)
        for anchor, specific in anchors.specific(proposal):
            yield self._made(Kind.SPECIFIC, (specific.text,), anchor, specific.cite)
            yield from self._how(specific, anchor)

    def _how(self, part: Proposal | SpecificObjective, above: str) -> Iterator[Record]:
        for anchor, action in anchors.numbered(part.actions, above, anchors.ACTION):
            yield self._action(Kind.ACTION, action, anchor)
        for anchor, programme in anchors.programmes(part.programmes, above):
            yield from self._programme(programme, anchor)

    def _programme(self, programme: Programme, anchor: str) -> Iterator[Record]:
        kind = Kind.PROGRAMME if programme.kind is ProgrammeKind.PROGRAMME else Kind.SERVICE
        words = (programme.name, *(project.text for project in programme.projects))
        yield self._made(kind, words, anchor, programme.cite)
        for activity in programme.activities:
            yield self._action(Kind.ACTIVITY, activity, activity.id or anchor)

    def _action(self, kind: Kind, action: Action, anchor: str) -> Record:
        found = self._made(kind, (action.text,), anchor, action.cite)
        return replace(found, topics=action.topics or found.topics)

    def _made(
        self,
        kind: Kind,
        texts: Iterable[Text | None],
        anchor: str,
        cite: Iterable[Citation] = (),
    ) -> Record:
        """With the topics of the proposal."""
        link = self.of.link(anchor, self.dimension)
        words = [self.of.here.say_if(text) for text in texts]
        found = self.of.made(link, words, kind, self.dimension, cite)
        return replace(found, topics=self.proposal.topics)


def _record(kind: Kind, link: str, words: Iterable[Phrase | None]) -> Record:
    """Texts that say the same stand once; spaces are single, as words are counted by them."""
    said = dict.fromkeys(phrase for phrase in words if phrase and phrase.text)
    foreign = next((phrase.lang for phrase in said if phrase.lang), None)
    text = " · ".join(" ".join(phrase.text.split()) for phrase in said)
    return Record(kind, link, text, foreign)


def plain(markdown: str) -> str:
    """A plan's long text without its marks."""
    spaced = re.sub(r"(?=<)", " ", plan_html(markdown))
    return " ".join(unescape(nh3.clean(spaced, tags=set())).split())
