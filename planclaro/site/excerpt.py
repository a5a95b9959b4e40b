"""What of a plan is told where not all fits: one rule for all plans, and no choice of ours.

Of each dimension first its targets with a figure, then its other targets, then its actions and
activities, its programmes, its objectives; each kind in the order of the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import TypeVar

from planclaro.i18n import Phrase
from planclaro.model import Action, Citation, PlanDimension, Review, Target, Text
from planclaro.site.actions import actions_of
from planclaro.site.dimension_page import REVIEW_WORDS
from planclaro.site.here import Here

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said:
    """A statement; with its target or action, if it is one."""

    text: Text
    cite: tuple[Citation, ...]
    target: Target | None = None
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A dimension's statements, those to be told first at the head; `silence` is there for none."""

    name: str
    dimension: PlanDimension
    said: tuple[Said, ...]
    silence: str


def excerpt(name: str, dimension: PlanDimension, here: Here) -> Excerpt:
    """A dimension of a plan, called `name` on this site."""
    said = tuple(chain.from_iterable(_kinds(dimension)))
    if said:
        silence = ""
    elif dimension.review is Review.FULL:
        silence = here.voice.t("The plan makes no proposal here; the whole document was reviewed.")
    else:
        silence = f"{here.voice.t(REVIEW_WORDS[dimension.review])}."
    return Excerpt(name, dimension, said, silence)


def left_out(found: Excerpt, told: Sequence[Said], here: Here) -> str:
    """How many targets and actions of the dimension are not among those told, in words."""
    n, untold = here.voice.n, found.said[len(told) :]
    targets = sum(1 for said in untold if said.target)
    actions = sum(1 for said in untold if said.action)
    counted = (
        (targets, n("{n} target", "{n} targets", targets)),
        (actions, n("{n} action", "{n} actions", actions)),
    )
    listed = [words for count, words in counted if count]
    if len(listed) == 2:
        return here.voice.t("{one} and {other}", one=listed[0], other=listed[1])
    return "".join(listed)


def lead(said: Said, here: Here) -> Phrase:
    """What it is about: before figures a target's indicator, as on the plan's page."""
    indicator = said.target.indicator if said.target and has_figure(said) else None
    return here.say(indicator or said.text)


def in_turn(groups: Iterable[Sequence[T]]) -> Iterator[tuple[int, T]]:
    """The first of each group, then the second of each …; with the number of its group."""
    nothing = object()
    for turn in zip_longest(*groups, fillvalue=nothing):
        for number, each in enumerate(turn):
            if each is not nothing:
                yield number, each  # type: ignore[misc]


def has_figure(said: Said) -> bool:
    """Whether it is a target with a figure to reach."""
    return said.target is not None and said.target.target is not None


def _kinds(dimension: PlanDimension) -> Iterator[Iterable[Said]]:
    targets = tuple(Said(each.statement, each.cite, each) for each in dimension.targets())
    yield (said for said in targets if has_figure(said))
    yield (said for said in targets if not has_figure(said))
    proposals = tuple(dimension.proposals())
    placed = (found for proposal in proposals for found in actions_of(dimension, proposal))
    yield (Said(each.action.text, each.action.cite, action=each.action) for each in placed)
    programmes = (each for proposal in proposals for each in proposal.all_programmes())
    yield (Said(each.name, each.cite) for each in programmes)
    for proposal in proposals:
        yield (Said(each.text, each.cite) for each in proposal.objectives)
        yield (Said(each.text, each.cite) for each in proposal.specific_objectives)
