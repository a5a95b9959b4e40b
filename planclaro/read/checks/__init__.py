"""Rules across fields, files and plans. A check yields findings; these tuples list them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from pydantic import BaseModel

from planclaro.config import SiteConfig
from planclaro.diagnostics import Diagnostic
from planclaro.model import Plan
from planclaro.read.checks import (
    computed,
    figures,
    pending,
    plan,
    references,
    shared,
    site,
    texts,
    translations,
)
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, enough
from planclaro.read.yaml_doc import ENOUGH, YamlDoc

M = TypeVar("M", bound=BaseModel)
Check = Callable[[Located[M], Known], Iterator[Finding]]

PLAN_CHECKS: tuple[Check[Plan], ...] = (
    plan.reserved_ids,
    plan.target_words,
    plan.period,
    plan.dimensions,
    plan.reviews,
    plan.empty_reviews,
    plan.rows,
    pending.told,
    pending.topics,
    references.unique_ids,
    references.contest,
    references.topics,
    references.indicators,
    references.citations,
    references.outlines,
    references.structures,
    references.alignment,
    references.observations,
    figures.years_of_period,
    figures.percentages,
    figures.negatives,
    figures.two_units,
    figures.thousands,
    figures.shared_units,
    computed.findings,
    texts.languages,
    translations.copies,
)
SHARED_CHECKS: tuple[Check[BaseModel], ...] = (
    shared.unique_ids,
    shared.reserved_contests,
    shared.levels,
    shared.parents,
    shared.references,
    shared.terms,
    plan.period,
    texts.languages,
    translations.copies,
)
CONFIG_CHECKS: tuple[Check[SiteConfig], ...] = (
    site.unique_ids,
    site.dimension_words,
    site.fallbacks,
    site.locales,
    site.first_language,
    site.seed,
    site.ways_to_report,
    texts.languages,
    translations.copies,
)


def check(content: Located[M], known: Known, checks: Iterable[Check[M]]) -> Iterator[Diagnostic]:
    for each in checks:
        for finding in enough(each(content, known)):
            yield content.told(finding)


def check_broken(doc: YamlDoc, known: Known) -> Iterator[Diagnostic]:
    """References of a plan that is not valid, so that they are told in the same run."""
    for finding in enough(references.in_data(doc.data, known)):
        yield doc.report(finding.code, finding.loc, at_key=finding.at_key, **finding.args)


def check_texts(doc: YamlDoc) -> Iterator[Diagnostic]:
    for finding in enough(texts.traces(doc.data)):
        yield doc.report(finding.code, finding.loc, at_key=finding.at_key, **finding.args)


def check_across(
    config: Located[SiteConfig] | None, plans: site.Plans, broken: frozenset[str]
) -> Iterator[Diagnostic]:
    yield from site.plan_ids(plans, broken)
    yield from site.aliases(plans, broken)
    if config:
        yield from islice(site.ballot(config, plans, broken), ENOUGH)
