"""The checkability ledger: what of each target can be checked. Counted, never summed up."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from planclaro.i18n import Voice, word
from planclaro.model import Target


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that a target can state. `label` and `meaning` are interface words."""

    key: str
    label: str
    meaning: str
    holds: Callable[[Target], bool]


CRITERIA = (
    Criterion(
        "indicator",
        word("Indicator"),
        word("It says what will be measured."),
        lambda target: target.indicator is not None,
    ),
    Criterion(
        "unit",
        word("Unit"),
        word("It says in what it is counted: per cent, kilometres, tonnes."),
        lambda target: target.unit is not None,
    ),
    Criterion(
        "baseline",
        word("Baseline"),
        word("It gives the figure it starts from."),
        lambda target: target.baseline is not None,
    ),
    Criterion(
        "value",
        word("Figure to reach"),
        word("It gives a figure to reach or to change by."),
        lambda target: target.target is not None,
    ),
    Criterion(
        "year",
        word("Deadline"),
        word("It says by which year."),
        lambda target: target.target is not None and target.target.year is not None,
    ),
    Criterion(
        "responsible",
        word("Who is responsible"),
        word("It names who has to do it."),
        lambda target: bool(target.responsible),
    ),
    Criterion(
        "citation",
        word("Place in the document"),
        word("This site says where in the document it stands."),
        lambda target: bool(target.cite),
    ),
)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One criterion: how many of the targets meet it, per column and in all."""

    label: str
    meaning: str
    counts: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """Criteria as rows; `columns` are names, `sizes` the targets in each."""

    columns: tuple[str, ...]
    sizes: tuple[int, ...]
    size: int
    rows: tuple[LedgerRow, ...]


def stated(target: Target, voice: Voice) -> tuple[str, str]:
    """The ledger of one target, in two lists of words: what it states, what it does not."""
    says = (voice.t(rule.label).lower() for rule in CRITERIA if rule.holds(target))
    lacks = (voice.t(rule.label).lower() for rule in CRITERIA if not rule.holds(target))
    return ", ".join(says), ", ".join(lacks)


def ledger(groups: Iterable[tuple[str, Iterable[Target]]], voice: Voice) -> Ledger:
    """Counts for named groups of targets, each a column."""
    named = [(name, tuple(targets)) for name, targets in groups]
    everything = [target for _, targets in named for target in targets]
    return Ledger(
        columns=tuple(name for name, _ in named),
        sizes=tuple(len(targets) for _, targets in named),
        size=len(everything),
        rows=tuple(_row(rule, named, everything, voice) for rule in CRITERIA),
    )


def _row(
    rule: Criterion,
    named: list[tuple[str, tuple[Target, ...]]],
    everything: list[Target],
    voice: Voice,
) -> LedgerRow:
    return LedgerRow(
        label=voice.t(rule.label),
        meaning=voice.t(rule.meaning),
        counts=tuple(sum(map(rule.holds, targets)) for _, targets in named),
        total=sum(map(rule.holds, everything)),
    )
