"""Where things stand: sources, citations, and figures with their place."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from planclaro.model.scalars import (
    Frozen,
    Id,
    LanguageCode,
    Line,
    Link,
    Number,
    Page,
    Row,
    Text,
    Year,
)
from planclaro.model.terms import FigureRole

Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 digest."""


class SourceSection(Frozen):
    """A heading of the document, as printed; `page` as printed in the document."""

    id: Id
    title: Line
    page: Page | None = None


class SourceTable(Frozen):
    """A table of the document. Two tables may carry the same printed label."""

    id: Id
    label: Line
    title: Line
    section: Id | None = None


class Source(Frozen):
    """A document that statements are cited from."""

    id: Id
    title: Line
    language: LanguageCode
    publisher: Line | None = None
    url: Link | None = None
    archive_url: Link | None = None
    sha256: Digest | None = None
    note: Text | None = None
    sections: tuple[SourceSection, ...] = ()
    tables: tuple[SourceTable, ...] = ()


class Citation(Frozen):
    """A place in a source. `row` counts a table's rows from 1, as printed top to bottom."""

    source: Id | None = None
    section: Id | None = None
    table: Id | None = None
    row: Row | None = None
    page: Page | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _has_place(self) -> Citation:
        if not (self.section or self.table or self.page):
            raise PydanticCustomError("P020", "", {})
        return self


Citations = Annotated[tuple[Citation, ...], Field(min_length=1)]


class Figure(Frozen):
    """A value with its year and place. `printed` is how the document writes it, where that
    differs or is doubtful (`54,7`, `259.106 M3`)."""

    value: Number
    year: Year | None = None
    unit: Text | None = None
    printed: Line | None = None
    note: Text | None = None
    cite: tuple[Citation, ...] = ()


class OtherFigure(Frozen):
    """The same thing with another value elsewhere in the document; cited, both are shown."""

    role: FigureRole
    value: Number
    year: Year | None = None
    unit: Text | None = None
    printed: Line | None = None
    note: Text | None = None
    cite: Citations
