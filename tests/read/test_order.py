"""The order of plans is by the rule, whatever order they were read in."""

from __future__ import annotations

import pytest

from planclaro.config import Order, OrderRule
from planclaro.model import Plan
from planclaro.read.order import in_order

NAMES = {"a": "Ñandú", "b": "nube", "c": "Íntegro", "d": "Ica", "e": "Oca", "f": "Nube"}


def plan(name: str) -> Plan:
    return Plan.model_validate(
        {
            "id": name,
            "title": "Plan",
            "organisation": {"name": NAMES[name], "kind": "party"},
            "contest": "lugar",
            "period": {"first": "2027", "last": "2030"},
            "sources": [{"id": "doc", "title": "Plan", "language": "es"}],
            "dimensions": [{"id": "social", "review": "none"}],
        }
    )


@pytest.mark.parametrize("read", ["abcdef", "fedcba", "cafebd"])
@pytest.mark.parametrize(
    ("order", "names"),
    [
        (Order(), "dcbfae"),
        (Order(rule=OrderRule.BALLOT, ballot=("f", "b", "a", "c", "e", "d")), "fbaced"),
        (Order(rule=OrderRule.BALLOT, ballot=("f",)), "fabcde"),
        (Order(rule=OrderRule.SEED, seed="sorteo"), "edbcaf"),
    ],
)
def test_order(read: str, order: Order, names: str) -> None:
    assert "".join(each.id for each in in_order(map(plan, read), order)) == names


def test_another_seed_is_another_order() -> None:
    orders = {
        tuple(each.id for each in in_order(map(plan, NAMES), Order(rule=OrderRule.SEED, seed=seed)))
        for seed in ("uno", "dos", "tres")
    }
    assert len(orders) > 1
