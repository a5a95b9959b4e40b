"""`check --summary`: what each plan holds, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.table import Table

from planclaro.cli import words
from planclaro.model import Plan, Text
from planclaro.read.checks.known import known
from planclaro.read.checks.located import Finding, located
from planclaro.read.checks.texts import languages
from planclaro.read.content import Reading

Complete = tuple[int, int]
"""Texts that are in a language, and all texts."""


def summary_table(reading: Reading, plans: Iterable[Plan], lang: str) -> Table:
    """A row a plan and, of several, their total."""
    codes = [language.code for language in reading.config.complete()] if reading.config else []
    table = Table(
        box=SIMPLE_HEAD,
        padding=0,
        pad_edge=False,
        caption=words.LEGEND.pick(lang),
        caption_justify="left",
    )
    table.add_column(words.PLAN.pick(lang), overflow="fold", min_width=12)
    for head in [*(each.pick(lang) for each in words.HEADS), *codes]:
        table.add_column(head, justify="right", no_wrap=True)
    rows = [(plan, counts(plan), translated(plan, reading)) for plan in plans]
    for plan, numbers, texts in rows:
        table.add_row(plan.id, *map(str, numbers), *map(_of, texts))
        for structure in plan.structures:
            # Its own dimensions and observations are the plan's.
            own = ["", *map(str, counts(plan, structure.id)[1:-1]), ""]
            table.add_row(f"  {structure.id}", *own, style="dim")
    if len(rows) > 1:
        table.add_section()
        numbers = [sum(column) for column in zip(*(row[1] for row in rows), strict=True)]
        texts = [_sum(column) for column in zip(*(row[2] for row in rows), strict=True)]
        table.add_row(words.TOTAL.pick(lang), *map(str, numbers), *map(_of, texts), style="bold")
    return table


def counts(plan: Plan, structure: str | None = None) -> list[int]:
    """In the order of the heads; objectives of both kinds, strategic and specific. Axes are those
    that have something in them and a title of their own. Of one structure of the document only
    what it orders is counted."""
    axes = [axis for dimension in plan.dimensions for axis in dimension.axes]
    if structure is not None:
        axes = [axis for axis in axes if axis.structure == structure]
    proposals = [proposal for axis in axes for proposal in axis.proposals]
    targets = [target for proposal in proposals for target in proposal.targets]
    return [
        len(plan.dimensions),
        sum(bool(axis.title and axis.proposals) for axis in axes),
        len(proposals),
        sum(len(each.problems) for each in proposals),
        sum(len(each.objectives) for each in proposals),
        sum(len(each.specific_objectives) for each in proposals),
        len(targets),
        sum(target.baseline is not None for target in targets),
        sum(1 for proposal in proposals for _ in proposal.all_actions()),
        len(plan.observations),
    ]


def translated(plan: Plan, reading: Reading) -> list[Complete]:
    """For each language that every text should be in, as the check that warns sees it."""
    doc = reading.docs.get(f"content/plans/{plan.id}.yaml")
    if reading.config is None or doc is None:
        return []
    content, about = located(doc, plan), known(reading.config, None, None, None, None)
    total = sum(1 for _ in content.each(Text))
    missing = Counter(code for finding in languages(content, about) for code in _missing(finding))
    return [(total - missing[code], total) for code in about.complete]


def completeness(reading: Reading, plans: Iterable[Plan]) -> str:
    """`es 1,150/1,150 · en 1,149/1,150`: the texts of the plans that each language has."""
    codes = [language.code for language in reading.config.complete()] if reading.config else []
    each = [texts for plan in plans if (texts := translated(plan, reading))]
    sums = [_sum(column) for column in zip(*each, strict=True)]
    return " · ".join(f"{code} {_of(texts)}" for code, texts in zip(codes, sums, strict=False))


def _missing(finding: Finding) -> Iterator[str]:
    told = finding.args.get("languages")
    if isinstance(told, list):
        yield from told


def _sum(column: Iterable[Complete]) -> Complete:
    complete, total = zip(*column, strict=True)
    return sum(complete), sum(total)


def _of(texts: Complete) -> str:
    return f"{texts[0]:,}/{texts[1]:,}"
