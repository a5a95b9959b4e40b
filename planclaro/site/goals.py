"""The Sustainable Development Goals, and what of a plan its document links to them.

Only links that the document itself makes: this site aligns nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planclaro.i18n import word
from planclaro.model import (
    Action,
    AlignmentLink,
    Framework,
    Plan,
    PlanDimension,
    Proposal,
    Target,
)
from planclaro.site import urls
from planclaro.site.here import Here

NAMES = (
    word("No poverty"),
    word("Zero hunger"),
    word("Good health and well-being"),
    word("Quality education"),
    word("Gender equality"),
    word("Clean water and sanitation"),
    word("Affordable and clean energy"),
    word("Decent work and economic growth"),
    word("Industry, innovation and infrastructure"),
    word("Reduced inequalities"),
    word("Sustainable cities and communities"),
    word("Responsible consumption and production"),
    word("Climate action"),
    word("Life below water"),
    word("Life on land"),
    word("Peace, justice and strong institutions"),
    word("Partnerships for the goals"),
)
"""The short names of the United Nations, in their order."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """What a plan links to one goal: proposals, by a table of alignment; targets and actions."""

    links: tuple[tuple[PlanDimension, Proposal, AlignmentLink], ...]
    targets: tuple[tuple[PlanDimension, Target], ...]
    actions: tuple[tuple[PlanDimension, Action], ...]

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.links or self.targets or self.actions)


def goal_name(goal: int, here: Here) -> str:
    """`Clean water and sanitation`."""
    return here.voice.t(NAMES[goal - 1])


def goal_link(goal: int, here: Here) -> str:
    """A link to the page of a goal; there is one for every goal that a plan names."""
    return here.link(urls.page(urls.GOALS, str(goal)))


def aligned(plan: Plan, goal: int) -> Aligned:
    """All that a plan links to a goal, in the order of the document."""
    homes = {proposal.id: (dimension, proposal) for dimension, proposal in _proposals(plan)}
    return Aligned(
        links=tuple((*homes[link.proposal], link) for link in _links(plan) if link.sdg == goal),
        targets=tuple(
            (dimension, target)
            for dimension, proposal in _proposals(plan)
            for target in proposal.targets
            if goal in target.sdg
        ),
        actions=tuple(
            (dimension, action)
            for dimension, proposal in _proposals(plan)
            for action in proposal.all_actions()
            if goal in action.sdg
        ),
    )


def goals_of(plan: Plan) -> tuple[int, ...]:
    """The goals that a plan names, by number."""
    named = {link.sdg for link in _links(plan) if link.sdg}
    for _, proposal in _proposals(plan):
        named.update(goal for target in proposal.targets for goal in target.sdg)
        named.update(goal for action in proposal.all_actions() for goal in action.sdg)
    return tuple(sorted(named))


def speaks_of_goals(plan: Plan) -> bool:
    """Whether a plan is aligned with the goals, be it without saying with which."""
    return any(_links(plan)) or bool(goals_of(plan))


def _links(plan: Plan) -> Iterator[AlignmentLink]:
    for alignment in plan.alignment:
        if alignment.framework is Framework.SDG:
            yield from alignment.links


def _proposals(plan: Plan) -> Iterator[tuple[PlanDimension, Proposal]]:
    for dimension in plan.dimensions:
        for proposal in dimension.proposals():
            yield dimension, proposal
