"""What a plan promises: dimension > axis > proposal > target."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from planclaro.model.evidence import Citation, Citations, Figure, OtherFigure
from planclaro.model.scalars import (
    Count,
    Date,
    Frozen,
    Goal,
    Id,
    Line,
    Link,
    Number,
    Reference,
    Text,
    Year,
)
from planclaro.model.terms import (
    Direction,
    Measure,
    ProgrammeKind,
    Review,
    StatementReview,
    StatusState,
    TargetKind,
)


class Measurement(Frozen):
    """A reading made after the plan, from a source of its own."""

    date: Date
    value: Number
    source: Text
    url: Link | None = None


class StatusEvent(Frozen):
    """What was reported of a target on a day."""

    date: Date
    state: StatusState
    note: Text
    url: Link | None = None


class Statement(Frozen):
    """A text with its place; `quote` is verbatim, for teams who own their text.

    `review: pending` says that nobody has compared it with the document yet.
    """

    id: Id | None = None
    text: Text
    review: StatementReview | None = None
    cite: Citations
    quote: Line | None = None


class Action(Statement):
    """Something to be done for which the plan sets no target of its own.

    `parties` are those named where the document does not tell who is responsible and who an
    ally; `parties_printed` is that cell as printed (`MPC - ….`).
    """

    responsible: tuple[Text, ...] = ()
    allies: tuple[Text, ...] = ()
    parties: tuple[Text, ...] = ()
    parties_printed: Line | None = None
    topics: tuple[Reference, ...] = ()
    sdg: tuple[Goal, ...] = ()


class Target(Frozen):
    """A commitment that can be looked at again later.

    `measure: change` means `target.value` is a change in `unit` (`+50 %`), not a level.
    `not_comparable` says why baseline and target cannot stand on one axis. `deadline` is the year
    of a target without a figure to carry it. `parties` and `parties_printed` are as in an action.
    `counted` is what a percentage counts, where the document says it and no shared indicator does.
    `review` is as in a statement.
    """

    id: Id
    statement: Text
    kind: TargetKind
    review: StatementReview | None = None
    indicator: Text | None = None
    shared_indicator: Reference | None = None
    unit: Text | None = None
    counted: Text | None = None
    measure: Measure = Measure.LEVEL
    direction: Direction | None = None
    baseline: Figure | None = None
    target: Figure | None = None
    deadline: Year | None = None
    not_comparable: Text | None = None
    other_figures: tuple[OtherFigure, ...] = ()
    responsible: tuple[Text, ...] = ()
    allies: tuple[Text, ...] = ()
    parties: tuple[Text, ...] = ()
    parties_printed: Line | None = None
    priority: Count | None = None
    topics: tuple[Reference, ...] = ()
    sdg: tuple[Goal, ...] = ()
    cite: Citations
    quote: Line | None = None
    measurements: tuple[Measurement, ...] = ()
    status: tuple[StatusEvent, ...] = ()

    def unit_of(self, figure: Figure | OtherFigure | None) -> Text | None:
        """What a figure is counted in: its own unit, else the target's."""
        return (figure.unit if figure else None) or self.unit

    def due(self) -> int | None:
        """The year by which it is to be reached, where the document says one."""
        return (self.target.year if self.target else None) or self.deadline


class Programme(Frozen):
    """A programme (with its projects) or a municipal service, and its activities."""

    kind: ProgrammeKind = ProgrammeKind.PROGRAMME
    name: Text
    projects: tuple[Statement, ...] = ()
    activities: tuple[Action, ...] = ()
    allies: tuple[Text, ...] = ()
    cite: Citations


class SpecificObjective(Frozen):
    """An objective inside a strategic objective, with the programmes and actions that serve it."""

    id: Id | None = None
    text: Text
    programmes: tuple[Programme, ...] = ()
    actions: tuple[Action, ...] = ()
    cite: Citations


class Proposal(Frozen):
    """A row of the source's table: what it groups stays together here.

    Its topics may be missing only while something of it is pending review.
    """

    id: Id
    title: Text | None = None
    topics: Annotated[tuple[Reference, ...], Field(min_length=1)] = ()
    problems: tuple[Statement, ...] = ()
    objectives: tuple[Statement, ...] = ()
    specific_objectives: tuple[SpecificObjective, ...] = ()
    programmes: tuple[Programme, ...] = ()
    actions: tuple[Action, ...] = ()
    targets: tuple[Target, ...] = ()

    def all_programmes(self) -> Iterator[Programme]:
        """Programmes of the row itself, then those under its specific objectives."""
        yield from self.programmes
        for objective in self.specific_objectives:
            yield from objective.programmes

    def all_actions(self) -> Iterator[Action]:
        """Actions of the row and of its specific objectives, then the activities of programmes."""
        yield from self.actions
        for objective in self.specific_objectives:
            yield from objective.actions
        for programme in self.all_programmes():
            yield from programme.activities


class Axis(Frozen):
    """A group of proposals; without a title where the document has no such level.

    `structure` is the structure of the plan that it belongs to, where the plan has several.
    """

    id: Id
    structure: Id | None = None
    title: Text | None = None
    note: Text | None = None
    cite: tuple[Citation, ...] = ()
    proposals: tuple[Proposal, ...] = ()


class PlanDimension(Frozen):
    """One of the site's dimensions as this plan fills it; `own_name` is the plan's name for it."""

    id: Id
    own_name: Text | None = None
    review: Review
    review_note: Text | None = None
    intro: Text | None = None
    cite: tuple[Citation, ...] = ()
    axes: tuple[Axis, ...] = ()

    def proposals(self) -> Iterator[Proposal]:
        """All proposals, in the order of the document."""
        for axis in self.axes:
            yield from axis.proposals

    def targets(self) -> Iterator[Target]:
        """All targets, in the order of the document."""
        for proposal in self.proposals():
            yield from proposal.targets
