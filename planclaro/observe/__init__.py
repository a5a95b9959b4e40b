"""What can be computed from a plan alone and a reader should know; neutral, counted nowhere.

Each rule looks at what the document says, never at what it promises: a rule that finds nothing
says nothing. An observation that an editor wrote about the same thing, of the same kind, takes
its place: it tells more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from planclaro.model import Plan
from planclaro.observe.figures import FIGURE_RULES
from planclaro.observe.findings import Computed
from planclaro.observe.gaps import empty_axes, no_problem
from planclaro.observe.tables import totals

RULES: tuple[Callable[[Plan, str], Iterator[Computed]], ...] = (
    *FIGURE_RULES,
    totals,
    empty_axes,
    no_problem,
)


def computed(plan: Plan, first: str) -> tuple[Computed, ...]:
    """All that no observation of the plan tells already; `first` is the site's first language."""
    told = {(name, each.kind) for each in plan.observations for name in each.about}
    found = chain.from_iterable(rule(plan, first) for rule in RULES)
    return tuple(
        each for each in found if not any((name, each.kind()) in told for name in each.about)
    )
