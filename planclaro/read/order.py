"""The order of plans: one rule for all of them, printed on the site."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any

from planclaro.config import Order, OrderRule
from planclaro.i18n import fold
from planclaro.model import Plan


def in_order(plans: Iterable[Plan], order: Order) -> tuple[Plan, ...]:
    return tuple(sorted(plans, key=_KEYS[order.rule](order)))


def _by_organisation(order: Order) -> Callable[[Plan], Any]:
    return lambda plan: (fold(plan.name()), plan.id)


def _by_ballot(order: Order) -> Callable[[Plan], Any]:
    places = {name: place for place, name in enumerate(order.ballot)}
    return lambda plan: (places.get(plan.id, len(places)), plan.id)


def _by_seed(order: Order) -> Callable[[Plan], Any]:
    return lambda plan: sha256(f"{order.seed}{plan.id}".encode()).hexdigest()


_KEYS = {
    OrderRule.ORGANISATION: _by_organisation,
    OrderRule.BALLOT: _by_ballot,
    OrderRule.SEED: _by_seed,
}
