"""A plan's file before it stands in its place: what `check` would say of it."""

from __future__ import annotations

from planclaro.diagnostics import Diagnostic
from planclaro.model import Plan
from planclaro.read.checks import PLAN_CHECKS, check, check_broken
from planclaro.read.checks.known import Known
from planclaro.read.content import Read, read_bytes


def tried(text: str, file: str, known: Known) -> tuple[Read[Plan], tuple[Diagnostic, ...]]:
    """The plan as it is read, and all that is wrong with it beside what the site has."""
    read = read_bytes(text.encode(), file, Plan)
    if read.content:
        return read, (*read.problems, *check(read.content, known, PLAN_CHECKS))
    broken = check_broken(read.invalid, known) if read.invalid else ()
    return read, (*read.problems, *broken)
