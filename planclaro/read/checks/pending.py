"""What an import leaves to be done: texts that nobody has compared, proposals without a topic."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planclaro.codes import plan as codes
from planclaro.model import Plan, PlanDimension, Proposal, Statement, Target
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found
from planclaro.read.yaml_doc import Loc

FEW = 20
"""Up to so many are told one by one; above it those of a proposal together, and where there are
more proposals than that, those of a dimension."""
_LINES = 40


def told(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    """A warning for each text pending review, or one for several where there are very many."""
    places = list(_pending(plan))
    if len(places) <= FEW:
        yield from (found(codes.PENDING, (*loc, "review")) for loc in places)
        return
    homes: dict[Loc, str] = {loc: proposal.id for loc, proposal in plan.each(Proposal)}
    inside = _within(homes, places)
    if len(inside) > FEW:
        homes = {loc: dimension.id for loc, dimension in plan.each(PlanDimension)}
        inside = _within(homes, places)
    for home, texts in inside.items():
        if home is None:
            yield from (found(codes.PENDING, (*loc, "review")) for loc in texts)
            continue
        numbers = [str(plan.doc.line_of((*loc, "review"))) for loc in texts]
        args = {"id": homes[home], "count": len(texts), "lines": numbers}
        yield found(codes.MANY_PENDING, (*home, "id"), **args)


def topics(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    """A proposal without topics is an error once all of it was compared with the document."""
    waiting = _within({loc: each.id for loc, each in plan.each(Proposal)}, [*_pending(plan)])
    for loc, proposal in plan.each(Proposal):
        if not proposal.topics:
            code = codes.NO_TOPIC_YET if loc in waiting else codes.NO_TOPIC
            example = next(iter(known.topics or ()), "agua-saneamiento")
            yield found(code, (*loc, "id"), id=proposal.id, example=example)


def _pending(plan: Located[Plan]) -> Iterator[Loc]:
    for loc, part in plan.parts:
        if isinstance(part, Statement | Target) and part.review:
            yield loc


def _within(homes: Mapping[Loc, str], places: list[Loc]) -> dict[Loc | None, list[Loc]]:
    """Places by the home that each stands in; None for those that stand in none."""
    inside: dict[Loc | None, list[Loc]] = {}
    for loc in places:
        home = next((loc[:cut] for cut in range(len(loc), 0, -1) if loc[:cut] in homes), None)
        inside.setdefault(home, []).append(loc)
    return inside
