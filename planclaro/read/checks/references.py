"""Ids that name something once, and ids that must name something that exists."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from planclaro.codes import phrases
from planclaro.codes import plan as codes
from planclaro.diagnostics import Code, Words
from planclaro.model import (
    Action,
    AlignmentLink,
    Axis,
    Citation,
    DataTable,
    Observation,
    Plan,
    PlanDimension,
    Proposal,
    Section,
    SharedIndicator,
    Source,
    SpecificObjective,
    Statement,
    Structure,
    Target,
    Topic,
)
from planclaro.model.scalars import invisible_in
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found
from planclaro.read.schema.vocabulary import MANY, advice, advice_by_name, as_id, choice, phrase
from planclaro.read.yaml_doc import Data, Loc

# All of these are anchors on the pages of one plan, or addresses under it.
_ANCHORED = (
    PlanDimension,
    Axis,
    Proposal,
    Target,
    Section,
    DataTable,
    Statement,
    SpecificObjective,
    Observation,
    Structure,
)
_OBSERVABLE = (Target, Proposal, Axis, Section, DataTable, PlanDimension)


def repeated(content: Located[BaseModel], ids: Iterable[tuple[Loc, str]]) -> Iterator[Finding]:
    """The first of its name stays, the others are told."""
    first: dict[str, Loc] = {}
    for loc, name in ids:
        if name in first:
            line = content.doc.line_of(first[name])
            yield found(codes.REPEATED_ID, loc, id=name, first=line)
        first.setdefault(name, loc)


def unknown(code: Code, loc: Loc, name: str, known: Collection[str] | None) -> Iterator[Finding]:
    """Known by its id; who writes a name gets the id that it would make."""
    if known is not None and name not in known:
        yield found(code, loc, id=name, advice=advice(as_id(name), known))


def unknown_named(
    code: Code,
    loc: Loc,
    name: str,
    known: Mapping[str, Topic] | Mapping[str, SharedIndicator] | None,
) -> Iterator[Finding]:
    """As `unknown`, for what people know by its name rather than by its id."""
    if known is None or name in known:
        return
    if len(known) > MANY:
        yield found(code, loc, id=name, advice=choice(known))
        return
    names = {each.id: " ".join(each.name.root.values()) for each in known.values()}
    wordings = {words: each.id for each in known.values() for words in each.name.root.values()}
    yield found(code, loc, id=name, advice=advice_by_name(name, names, wordings))


def unique_ids(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    yield from repeated(plan, _ids(plan, _ANCHORED))
    yield from repeated(plan, _ids(plan, (Source,)))
    for loc, source in plan.each(Source):
        parts = [((*loc, "sections", n, "id"), s.id) for n, s in enumerate(source.sections)]
        parts += [((*loc, "tables", n, "id"), t.id) for n, t in enumerate(source.tables)]
        yield from repeated(plan, parts)


def contest(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    yield from unknown(codes.UNKNOWN_CONTEST, ("contest",), plan.model.contest, known.contests)


def topics(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    tagged: tuple[tuple[Loc, Proposal | Target | Action], ...]
    tagged = (*plan.each(Proposal), *plan.each(Target), *plan.each(Action))
    for loc, part in tagged:
        for number, topic in enumerate(part.topics):
            place = (*loc, "topics", number)
            yield from unknown_named(codes.UNKNOWN_TOPIC, place, topic, known.topics)


def in_data(data: Data, known: Known, loc: Loc = ()) -> Iterator[Finding]:
    """Topics and indicators of a plan that is not valid yet."""
    if isinstance(data, list):
        for index, item in enumerate(data):
            yield from in_data(item, known, (*loc, index))
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from in_data(value, known, (*loc, key))
    elif data and data.strip() and not invisible_in(data):
        if loc[-2:-1] == ("topics",):
            yield from unknown_named(codes.UNKNOWN_TOPIC, loc, data, known.topics)
        elif loc[-1:] == ("shared_indicator",):
            yield from unknown_named(codes.UNKNOWN_INDICATOR, loc, data, known.indicators)
        elif loc == ("contest",):
            yield from unknown(codes.UNKNOWN_CONTEST, loc, data, known.contests)


def indicators(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, target in plan.each(Target):
        if target.shared_indicator:
            place = (*loc, "shared_indicator")
            name = target.shared_indicator
            yield from unknown_named(codes.UNKNOWN_INDICATOR, place, name, known.indicators)


def citations(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    first = plan.model.sources[0].id
    outlines = {source.id: _Outline.of(source) for source in reversed(plan.model.sources)}
    for loc, citation in plan.each(Citation):
        # A citation that names no source means the first, as the pages do.
        outline = outlines.get(citation.source or first)
        if outline:
            yield from outline.section((*loc, "section"), citation.section)
            yield from outline.table((*loc, "table"), citation.table)
        else:
            yield from unknown(
                codes.UNKNOWN_SOURCE, (*loc, "source"), str(citation.source), outlines
            )


def outlines(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    """A table of a source names the section it stands in."""
    for loc, source in plan.each(Source):
        outline = _Outline.of(source)
        for number, table in enumerate(source.tables):
            yield from outline.section((*loc, "tables", number, "section"), table.section)


def structures(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    """Where a document orders its proposals in several ways, each axis says in which it stands."""
    ids = [structure.id for structure in plan.model.structures]
    for loc, axis in plan.each(Axis):
        if axis.structure:
            place = (*loc, "structure")
            yield from unknown(codes.UNKNOWN_STRUCTURE, place, axis.structure, ids)
        elif ids:
            yield found(codes.NO_STRUCTURE, (*loc, "id"), id=axis.id, known=ids)


def alignment(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    proposals = frozenset(proposal.id for proposal in plan.model.proposals())
    for loc, link in plan.each(AlignmentLink):
        yield from unknown(codes.UNKNOWN_PROPOSAL, (*loc, "proposal"), link.proposal, proposals)


def observations(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    observable = frozenset(name for _, name in _ids(plan, _OBSERVABLE))
    for loc, observation in plan.each(Observation):
        for number, name in enumerate(observation.about):
            place = (*loc, "about", number)
            yield from unknown(codes.UNKNOWN_ABOUT, place, name, observable)


def _ids(plan: Located[Plan], kinds: tuple[type[BaseModel], ...]) -> Iterator[tuple[Loc, str]]:
    for loc, part in plan.parts:
        if isinstance(part, kinds) and (name := getattr(part, "id", None)):
            yield (*loc, "id"), name


def _advice(name: str, known: Collection[str], to_add: Words) -> Words:
    return advice(name, known) if known else phrase(to_add, id=name)


@dataclass(frozen=True, slots=True)
class _Outline:
    """The parts of a source that can be cited."""

    source: str
    sections: frozenset[str]
    tables: frozenset[str]

    @classmethod
    def of(cls, source: Source) -> _Outline:
        sections = frozenset(section.id for section in source.sections)
        return cls(source.id, sections, frozenset(table.id for table in source.tables))

    def section(self, loc: Loc, name: str | None) -> Iterator[Finding]:
        if name and name not in self.sections:
            told = _advice(name, self.sections, phrases.ADD_SECTION)
            yield found(codes.UNKNOWN_SECTION, loc, id=name, source=self.source, advice=told)

    def table(self, loc: Loc, name: str | None) -> Iterator[Finding]:
        if name and name not in self.tables:
            told = _advice(name, self.tables, phrases.ADD_TABLE)
            yield found(codes.UNKNOWN_TABLE, loc, id=name, source=self.source, advice=told)
