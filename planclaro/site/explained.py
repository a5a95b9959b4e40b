"""The labels of proposals, each explained at the target where it first stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from planclaro.site.glossary import BASELINE, INDICATOR, SDG, Words, at_first_place
from planclaro.site.statements import ProposalView
from planclaro.site.targets import TargetView

Explained = Mapping[str, Words]
"""What is explained at a target, by the target's anchor."""


def explained(proposals: Iterable[ProposalView], known: Words) -> Explained:
    """At which targets of a page, in its order, each label is explained."""
    targets = [target for proposal in proposals for target in proposal.targets]
    places = at_first_place(known, map(_labels, targets))
    return {target.anchor: new for target, new in zip(targets, places, strict=True) if new}


def with_words(proposal: ProposalView, new: Explained) -> ProposalView:
    """The proposal, its targets explaining what falls to them."""
    if not any(target.anchor in new for target in proposal.targets):
        return proposal
    targets = (replace(t, words=new.get(t.anchor, t.words)) for t in proposal.targets)
    return replace(proposal, targets=tuple(targets))


def _labels(target: TargetView) -> Iterator[str]:
    """The labels that its card shows."""
    if target.baseline and not target.chart:
        yield BASELINE
    if target.indicator:
        yield INDICATOR
    if target.sdg:
        yield SDG
