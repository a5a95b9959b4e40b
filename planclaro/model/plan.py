"""One government plan, and what stands in it beside its promises."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from planclaro.model.evidence import Citations, Source
from planclaro.model.promises import PlanDimension, Proposal, Statement, Target
from planclaro.model.scalars import Count, Frozen, Goal, Id, Line, Reference, Text, Year
from planclaro.model.terms import Framework, ObservationKind, OrganisationKind, Review


class Organisation(Frozen):
    """Who presents the plan, by the name the document prints."""

    name: Line
    kind: OrganisationKind
    short_name: Line | None = None


class LeadCandidate(Frozen):
    """The person the document itself names at the head of the plan."""

    name: Line
    cite: Citations


class Period(Frozen):
    """First and last year of the term."""

    first: Year
    last: Year


class DataTable(Frozen):
    """A table of the document, cell by cell as printed (first row of `rows` is data).

    `total_row`, counted from 1, is the row that the document means as the sum of the others,
    where it does not begin with the word «Total».
    """

    id: Id
    caption: Text
    columns: Annotated[tuple[Text, ...], Field(min_length=1)]
    rows: Annotated[tuple[tuple[Text, ...], ...], Field(min_length=1)]
    total_row: Count | None = None
    notes: tuple[Text, ...] = ()
    cite: Citations


class Section(Frozen):
    """A long text of the plan (Markdown), with the tables that belong to it."""

    id: Id
    title: Text
    text: Text
    tables: tuple[DataTable, ...] = ()
    cite: Citations


class AlignmentLink(Frozen):
    """A proposal of this plan and the goal it is said to serve; `sdg` is the goal's number."""

    proposal: Id
    to: Text
    sdg: Goal | None = None
    cite: Citations


class Alignment(Frozen):
    """A table that links the plan to another framework."""

    framework: Framework
    title: Text
    links: Annotated[tuple[AlignmentLink, ...], Field(min_length=1)]
    cite: Citations


class Observation(Frozen):
    """Something a reader of the document should know: a disagreement, a gap. Neutral wording.

    `about` lists ids of targets, proposals, sections or dimensions of the plan.
    """

    id: Id
    kind: ObservationKind
    about: tuple[Id, ...] = ()
    text: Text
    cite: Citations


class Structure(Frozen):
    """One of several ways in which a document orders its proposals; they are not merged."""

    id: Id
    title: Text
    note: Text | None = None
    cite: Citations


class Plan(Frozen):
    """One government plan: one file in `content/plans/`, named by its id.

    `short_title` is what lists call a plan whose document names no organisation.
    """

    id: Id
    title: Text
    short_title: Line | None = None
    organisation: Organisation | None = None
    lead_candidate: LeadCandidate | None = None
    contest: Reference
    period: Period
    aliases: tuple[Id, ...] = ()
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    vision: Statement | None = None
    mission: Statement | None = None
    sections: tuple[Section, ...] = ()
    structures: tuple[Structure, ...] = ()
    dimensions: Annotated[tuple[PlanDimension, ...], Field(min_length=1)]
    alignment: tuple[Alignment, ...] = ()
    accountability: tuple[Statement, ...] = ()
    observations: tuple[Observation, ...] = ()

    def proposals(self) -> Iterator[Proposal]:
        """All proposals, dimension by dimension."""
        for dimension in self.dimensions:
            yield from dimension.proposals()

    def targets(self) -> Iterator[Target]:
        """All targets, dimension by dimension."""
        for proposal in self.proposals():
            yield from proposal.targets

    def fully_reviewed(self) -> bool:
        """Whether the whole document has been read, so that its silence is information."""
        return all(dimension.review is Review.FULL for dimension in self.dimensions)

    def name(self) -> str:
        """For lists and columns: the organisation's short name or name, else what it is called
        without one."""
        if self.organisation is None:
            return self.short_title or self.id
        return self.organisation.short_name or self.organisation.name
