"""What a document names and leaves empty."""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.model import Axis, Plan, Proposal
from planclaro.observe.findings import Computed, Rule


def empty_axes(plan: Plan, first: str) -> Iterator[Computed]:
    """An axis that the document names and leaves empty."""
    for axis in _axes(plan):
        if axis.title and not axis.proposals:
            yield Computed(Rule.EMPTY_AXIS, (axis.id,), (), (("axis", axis.title),), axis.cite)


def no_problem(plan: Plan, first: str) -> Iterator[Computed]:
    """A proposal with targets but no problem, where the others of its structure have one."""
    structures: dict[str | None, list[Proposal]] = {}
    for axis in _axes(plan):
        structures.setdefault(axis.structure, []).extend(axis.proposals)
    for proposals in structures.values():
        if any(proposal.problems for proposal in proposals):
            for proposal in proposals:
                if proposal.targets and not proposal.problems:
                    cite = proposal.targets[0].cite
                    yield Computed(Rule.NO_PROBLEM, (proposal.id,), (), (), cite)


def _axes(plan: Plan) -> Iterator[Axis]:
    for dimension in plan.dimensions:
        yield from dimension.axes
