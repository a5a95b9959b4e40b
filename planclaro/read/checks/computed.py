"""What can be computed of a plan and may be a slip of whoever typed it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from planclaro.codes import figures as codes
from planclaro.model import DataTable, Plan, Target, Text
from planclaro.observe import computed
from planclaro.observe.findings import Computed, Rule, Value, word_of
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found

_CODES = {
    Rule.BASELINE_AFTER_TARGET: codes.YEARS,
    Rule.OVER_HUNDRED: codes.OVER_HUNDRED,
    Rule.DIRECTION: codes.DIRECTION,
    Rule.NO_UNIT: codes.NO_UNIT,
    Rule.COUNT_IN_PERCENT: codes.COUNT_IN_PERCENT,
    Rule.SHARE_NOT_IN_PERCENT: codes.SHARE_NOT_IN_PERCENT,
    Rule.SAME_INDICATOR: codes.SAME_INDICATOR,
    Rule.TOTAL: codes.TOTAL,
}
"""The other rules find what only a document does: there is nothing to warn an editor of."""


def findings(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    """A warning for each, until an observation of the same kind says that the document has it."""
    first = known.first_language()
    places = {
        part.id: loc for loc, part in plan.parts if isinstance(part, Target | DataTable) and part.id
    }
    for each in computed(plan.model, first):
        code = _CODES.get(each.rule)
        if code:
            yield found(code, (*places[each.about[0]], *each.part), **_args(each, first))


def _args(each: Computed, first: str) -> dict[str, object]:
    facts: dict[str, object] = {name: _printed(value, first) for name, value in each.facts}
    return facts | {"id": each.about[0], "other_id": each.about[-1], "kind": each.kind()}


def _printed(value: Value, first: str) -> str:
    if isinstance(value, Text):
        return word_of(value, first)
    if isinstance(value, tuple):
        number, unit = value
        return f"{number:f} {word_of(unit, first)}" if unit else f"{number:f}"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
