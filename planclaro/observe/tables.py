"""A total that is not the sum of its parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from planclaro.i18n import fold
from planclaro.model import DataTable, Plan
from planclaro.observe.findings import PERCENT, Computed, Rule, word_of

# Columns whose total is no sum: rates, means, densities, changes; codes and years.
_NO_SUM = re.compile(
    r"tasa|promedio|densidad|variaci|crecimiento|rate|average|mean|density|change|ubigeo|codigo|code"
)
_GROUPED = re.compile(r"-?[0-9]{1,3}([ \u00a0\u202f,’'][0-9]{3})+(\.[0-9]+)?")
_PLAIN = re.compile(r"-?[0-9]+([.,][0-9]{1,2})?")


def totals(plan: Plan, first: str) -> Iterator[Computed]:
    for table in (table for section in plan.sections for table in section.tables):
        yield from _totals_of(table, first)


def _totals_of(table: DataTable, first: str) -> Iterator[Computed]:
    rows = [[word_of(cell, first) for cell in row] for row in table.rows]
    total = _total_row(table, rows)
    even = all(len(row) == len(table.columns) for row in rows)
    if total is None or not even or len(rows) < 3:
        return
    parts = [row for number, row in enumerate(rows) if number != total]
    for index, column in enumerate(table.columns[1:], 1):
        numbers = [_read(row[index]) for row in (*parts, rows[total])]
        if None in numbers or _NO_SUM.search(fold(word_of(column, first))):
            continue
        *values, printed = (number for number in numbers if number is not None)
        summed = sum(values, Decimal(0))
        # Parts printed with decimals were rounded, each by at most half its last digit.
        if abs(summed - printed) > _rounding(values):
            facts = (("column", column), ("printed", printed), ("sum", summed))
            part = ("rows", total, index)
            yield Computed(Rule.TOTAL, (table.id,), part, facts, table.cite)


def _total_row(table: DataTable, rows: list[list[str]]) -> int | None:
    if table.total_row:
        return table.total_row - 1 if table.total_row <= len(rows) else None
    named = [number for number, row in enumerate(rows) if fold(row[0]).startswith("total")]
    return named[0] if len(named) == 1 else None


def _read(cell: str) -> Decimal | None:
    """The number of a printed cell; None where its separators can be read in two ways."""
    text = cell.removesuffix(PERCENT).strip()
    if _GROUPED.fullmatch(text):
        return Decimal(re.sub(r"[ \u00a0\u202f,’']", "", text))
    return Decimal(text.replace(",", ".")) if _PLAIN.fullmatch(text) else None


def _rounding(values: Iterable[Decimal]) -> Decimal:
    digits = [int(value.as_tuple().exponent) for value in values]
    return sum((Decimal(1).scaleb(digit) / 2 for digit in digits if digit < 0), Decimal(0))
