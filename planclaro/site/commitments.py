"""What of a plan is on a topic, and why nothing is where nothing is.

Comparisons and topic pages take both from here, so that they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planclaro.i18n import joined
from planclaro.model import (
    Action,
    Plan,
    PlanDimension,
    Proposal,
    Review,
    Structure,
    Target,
    Topic,
)
from planclaro.site.here import Here


class Voicing(StrEnum):
    """Whether a plan speaks of something; silent only if all of it has been read."""

    SAYS = "says"
    SILENT = "silent"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Commitment:
    """A proposal on a topic, with those of its targets and actions that are on it. `structure`
    is the one of the document that it belongs to, where there are several."""

    dimension: PlanDimension
    structure: Structure | None
    proposal: Proposal
    targets: tuple[Target, ...]
    actions: tuple[Action, ...]


def commitments(plan: Plan, topic: Topic) -> tuple[Commitment, ...]:
    """All that a plan has on a topic, in the order of the document."""
    return tuple(_on_topic(plan, topic.id))


def _on_topic(plan: Plan, topic: str) -> Iterator[Commitment]:
    structures = {structure.id: structure for structure in plan.structures}
    for dimension in plan.dimensions:
        for axis in dimension.axes:
            structure = structures.get(axis.structure or "")
            for proposal in axis.proposals:
                targets = tuple(t for t in proposal.targets if topic in topics_of(t, proposal))
                actions = tuple(
                    a for a in proposal.all_actions() if topic in topics_of(a, proposal)
                )
                if targets or actions or topic in proposal.topics:
                    yield Commitment(dimension, structure, proposal, targets, actions)


def topics_of(part: Target | Action, proposal: Proposal) -> tuple[str, ...]:
    """A target's or action's own topics; without any, the first (the main one) of its proposal."""
    return part.topics or proposal.topics[:1]


def counted(found: Sequence[Commitment], here: Here) -> str:
    """`2 targets; 4 actions`: how much a plan has on a topic, in words."""
    n = here.voice.n
    targets = sum(len(each.targets) for each in found)
    actions = sum(len(each.actions) for each in found)
    parts = [n("{n} target", "{n} targets", targets) if targets else here.voice.t("No target")]
    if actions:
        parts.append(n("{n} action", "{n} actions", actions))
    return joined("; ", parts)


def silence(plan: Plan, dimension: str, here: Here) -> tuple[Voicing, str, str]:
    """Why a plan has nothing on a topic of the dimension: in a sentence, and in a few letters."""
    t = here.voice.t
    if plan.fully_reviewed():
        word = t("The plan makes no proposal on this (whole document reviewed).")
        return Voicing.SILENT, word, t("No proposal")
    reviews = {each.id: each.review for each in plan.dimensions}
    if reviews.get(dimension, Review.NONE) is Review.NONE:
        return Voicing.PENDING, t("Not transcribed yet."), t("Not transcribed yet")
    word = t("Nothing found so far; the document is not fully transcribed.")
    return Voicing.PENDING, word, t("Nothing so far")
