"""What readers are told of statements that nobody has compared with the document yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planclaro.i18n import Voice
from planclaro.model import PlanDimension, Proposal, Statement, Target, Text


def review_told(review: str, dimension: PlanDimension, voice: Voice) -> str:
    """How much of a dimension was transcribed, and how many of its texts were not compared."""
    count = sum(each.review is not None for each in _statements(dimension.proposals()))
    if not count:
        return review
    left = voice.n("{n} text not reviewed yet", "{n} texts not reviewed yet", count)
    return f"{review}; {left}"


def quoted(text: Text, quote: str | None) -> str:
    """The verbatim quote; nothing where the statement still is that very text."""
    return "" if quote is None or quote in text.root.values() else quote


def _statements(proposals: Iterable[Proposal]) -> Iterator[Statement | Target]:
    for proposal in proposals:
        yield from proposal.problems
        yield from proposal.objectives
        yield from proposal.targets
        yield from proposal.all_actions()
        for programme in proposal.all_programmes():
            yield from programme.projects
