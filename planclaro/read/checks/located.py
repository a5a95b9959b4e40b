"""A valid document with the place of every part of it, for the checks to walk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel

from planclaro.diagnostics import Code, Diagnostic, Severity
from planclaro.read.yaml_doc import ENOUGH, Loc, YamlDoc

M = TypeVar("M", bound=BaseModel)
M_co = TypeVar("M_co", bound=BaseModel, covariant=True)
T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem found in a document; `loc` becomes a position in one place, `told`."""

    code: Code
    loc: Loc
    args: dict[str, object]
    at_key: bool = False


@dataclass(frozen=True, slots=True)
class Located(Generic[M_co]):
    """`parts` are all models inside, in the order of the document, the whole one first."""

    doc: YamlDoc
    model: M_co
    parts: tuple[tuple[Loc, BaseModel], ...]

    def each(self, kind: type[T]) -> Iterator[tuple[Loc, T]]:
        for loc, part in self.parts:
            if isinstance(part, kind):
                yield loc, part

    def told(self, finding: Finding) -> Diagnostic:
        return self.doc.report(finding.code, finding.loc, at_key=finding.at_key, **finding.args)


def located(doc: YamlDoc, model: M) -> Located[M]:
    return Located(doc, model, tuple(_parts(model, ())))


def found(code: Code, loc: Loc, /, **args: object) -> Finding:
    return Finding(code, loc, args)


def found_at_key(code: Code, loc: Loc, /, **args: object) -> Finding:
    return Finding(code, loc, args, at_key=True)


def enough(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Until there are more errors than anyone reads; warnings in excess do not end the search."""
    left = {Severity.ERROR: ENOUGH, Severity.WARNING: ENOUGH}
    for finding in findings:
        severity = finding.code.severity
        left[severity] -= 1
        if left[severity] >= 0:
            yield finding
        if not left[Severity.ERROR]:
            return


def _parts(value: object, loc: Loc) -> Iterator[tuple[Loc, BaseModel]]:
    if isinstance(value, BaseModel):
        yield loc, value
        for name in type(value).model_fields:
            yield from _parts(getattr(value, name), (*loc, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _parts(item, (*loc, index))
