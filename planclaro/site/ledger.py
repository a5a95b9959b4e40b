"""The checkability ledger: what of each target can be checked. Counted, never summed up."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from planclaro.i18n import Voice, joined, word
from planclaro.model import Measure, Target

MANY = 3
"""More columns than this do not fit side by side on a phone."""


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
        lambda target: bool(target.indicator or target.shared_indicator),
    ),
    Criterion(
        "unit",
        word("Unit"),
        word("It says in what it is counted: per cent, kilometres, tonnes."),
        lambda target: target.unit_of(target.target) is not None,
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
        lambda target: target.due() is not None,
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


NEEDED = ("value", "unit", "year")
"""What a target must state to be checked later, by the ledger's own lines. Nothing else counts:
neither how large nor how clear it is. Who is responsible is left out: without it, one can still
see whether the figure was reached."""


def missing(target: Target) -> tuple[Criterion, ...]:
    """What a target does not state of all that is needed to check it.

    `Increase by 50%` is a figure to reach only together with the one it starts from.
    """
    adrift = target.measure is Measure.CHANGE and target.baseline is None
    needed = (*NEEDED, "baseline") if target.target and adrift else NEEDED
    return tuple(rule for rule in CRITERIA if rule.key in needed and not rule.holds(target))


def checkable(target: Target) -> bool:
    """Whether a target can be checked later: the one place that says so."""
    return not missing(target)


def rule_in_words(voice: Voice) -> str:
    """The rule of `missing`, for readers."""
    labels = [voice.t(rule.label).lower() for key in NEEDED for rule in CRITERIA if rule.key == key]
    return voice.t(
        "A target can be checked later if it states: {needed}. A change (“increase by 50%”) must "
        "also come with the figure it starts from.",
        needed=", ".join(labels),
    )


def lacks(target: Target, voice: Voice) -> str:
    """What is missing, in a list of words; empty for a target that can be checked."""
    return joined(", ", (voice.t(rule.label).lower() for rule in missing(target)))


def share_checkable(targets: Iterable[Target], voice: Voice) -> str:
    """`5 of 16`: how many of a plan's targets can be checked; empty where there are none."""
    every = tuple(targets)
    some = voice.number(sum(map(checkable, every)))
    return voice.t("{some} of {all}", some=some, all=voice.number(len(every))) if every else ""


def left_out(targets: Iterable[Target], voice: Voice) -> str:
    """What stands for targets while only those that can be checked are shown."""
    count = sum(not checkable(target) for target in targets)
    if not count:
        return ""
    return voice.n(
        "{n} target is not shown: it does not state all that is needed to check it.",
        "{n} targets are not shown: they do not state all that is needed to check them.",
        count,
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
    """Criteria as rows; `columns` are names, `sizes` the targets in each. No columns for a
    single group. `summed` says whether a total means anything: across plans it does not."""

    columns: tuple[str, ...]
    sizes: tuple[int, ...]
    size: int
    rows: tuple[LedgerRow, ...]
    summed: bool
    narrow: bool


def stated(target: Target, voice: Voice) -> tuple[str, str]:
    """The ledger of one target, in two lists of words: what it states, what it does not.

    Without the place in the document, which is not the plan's to state.
    """
    rules = [rule for rule in CRITERIA if rule.key != "citation"]
    says = (voice.t(rule.label).lower() for rule in rules if rule.holds(target))
    lacks = (voice.t(rule.label).lower() for rule in rules if not rule.holds(target))
    return joined(", ", says), joined(", ", lacks)


def ledger(
    groups: Iterable[tuple[str, Iterable[Target]]], voice: Voice, *, summed: bool = True
) -> Ledger:
    """Counts for named groups of targets, each a column."""
    named = [(name, tuple(targets)) for name, targets in groups]
    everything = [target for _, targets in named for target in targets]
    columns = named if len(named) > 1 or not summed else []
    return Ledger(
        columns=tuple(name for name, _ in columns),
        sizes=tuple(len(targets) for _, targets in columns),
        size=len(everything),
        rows=tuple(_row(rule, columns, everything, voice) for rule in CRITERIA),
        summed=summed,
        narrow=len(columns) > MANY,
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
