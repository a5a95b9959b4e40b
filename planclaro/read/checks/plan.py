"""A plan as a whole: its name, its dimensions, its tables."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from planclaro.codes import plan as codes
from planclaro.model import DataTable, Period, Plan, PlanDimension, Review
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found, found_at_key
from planclaro.read.checks.references import unknown

RESERVED = frozenset(
    (
        "404",
        "acerca",
        "accesibilidad",
        "admin",
        "api",
        "assets",
        "buscar",
        "comparar",
        "datos",
        "guia",
        "index",
        "metodo",
        "ods",
        "pagefind",
        "pasajes",
        "robots",
        "sitemap",
        "temas",
    )
)
"""First words of the site's own addresses; the codes of its languages are too."""

LONGEST = 10
"""Years; no term is as long."""

RESERVED_UNDER_PLAN = frozenset(("documento", "llevar", "quienes", "texto"))
"""Pages of a plan beside its dimensions."""


def reserved_ids(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    reserved = RESERVED.union(known.languages)
    if plan.model.id in reserved:
        yield found(codes.RESERVED_ID, ("id",), id=plan.model.id)
    for number, alias in enumerate(plan.model.aliases):
        if alias in reserved:
            yield found(codes.RESERVED_ID, ("aliases", number), id=alias)


def period(plan: Located[BaseModel], known: Known) -> Iterator[Finding]:
    for loc, period in plan.each(Period):
        if period.first > period.last:
            args = {"first": period.first, "last": period.last}
            yield found(codes.PERIOD, (*loc, "last"), **args)
        elif period.last - period.first >= LONGEST:
            args = {"first": period.first, "last": period.last, "limit": LONGEST}
            yield found(codes.LONG_PERIOD, (*loc, "last"), **args)


def dimensions(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    """Each configured dimension once; `references.unique_ids` tells repeated ones."""
    if known.dimensions is None:
        return
    for loc, dimension in plan.each(PlanDimension):
        place = (*loc, "id")
        yield from unknown(codes.UNKNOWN_DIMENSION, place, dimension.id, known.dimensions)
    present = {dimension.id for dimension in plan.model.dimensions}
    for name in sorted(known.dimensions - present):
        yield found_at_key(codes.MISSING_DIMENSION, ("dimensions",), id=name)


def reviews(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, dimension in plan.each(PlanDimension):
        if dimension.review is Review.NONE and any(dimension.proposals()):
            yield found(codes.NOT_REVIEWED, (*loc, "review"), id=dimension.id)


def empty_reviews(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    """A cell of the comparison without proposals must be able to say why."""
    explained = {name for observation in plan.model.observations for name in observation.about}
    for loc, dimension in plan.each(PlanDimension):
        reviewed = dimension.review is not Review.NONE
        if reviewed and not any(dimension.proposals()) and dimension.id not in explained:
            args = {"id": dimension.id, "review": dimension.review}
            yield found(codes.NO_PROPOSALS, (*loc, "review"), **args)
        if dimension.review is Review.SUMMARY and not dimension.review_note:
            yield found(codes.NO_REVIEW_NOTE, (*loc, "review"), id=dimension.id)


def rows(plan: Located[Plan], known: Known) -> Iterator[Finding]:
    for loc, table in plan.each(DataTable):
        columns = len(table.columns)
        for number, row in enumerate(table.rows):
            if len(row) != columns:
                place = (*loc, "rows", number)
                yield found(codes.ROW_LENGTH, place, cells=len(row), columns=columns)
        if table.total_row is not None and not 1 <= table.total_row <= len(table.rows):
            place = (*loc, "total_row")
            yield found(codes.TOTAL_ROW, place, row=table.total_row, rows=len(table.rows))
