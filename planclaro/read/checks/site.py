"""The configuration, and what must agree across all plans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from planclaro.codes import plan as plan_codes
from planclaro.codes import site as codes
from planclaro.config import DimensionConfig, Language, LanguageState, OrderRule, SiteConfig
from planclaro.diagnostics import Diagnostic
from planclaro.i18n import is_known_locale
from planclaro.model import Plan
from planclaro.model.repositories import issue_list, names_a_repository
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found, found_at_key
from planclaro.read.checks.plan import RESERVED_UNDER_PLAN
from planclaro.read.checks.references import repeated, unknown
from planclaro.read.schema.vocabulary import as_id, choice

Plans = Sequence[Located[Plan]]


def unique_ids(config: Located[SiteConfig], known: Known) -> Iterator[Finding]:
    yield from repeated(config, (((*at, "id"), d.id) for at, d in config.each(DimensionConfig)))
    yield from repeated(config, (((*at, "code"), each.code) for at, each in config.each(Language)))
    ballot = config.model.order.ballot
    yield from repeated(config, ((("order", "ballot", n), name) for n, name in enumerate(ballot)))


def dimension_words(config: Located[SiteConfig], known: Known) -> Iterator[Finding]:
    """A dimension is an address under each plan, beside others."""
    for loc, dimension in config.each(DimensionConfig):
        if dimension.id in RESERVED_UNDER_PLAN:
            yield found(codes.RESERVED_DIMENSION, (*loc, "id"), id=dimension.id)


def fallbacks(config: Located[SiteConfig], known: Known) -> Iterator[Finding]:
    for loc, language in config.each(Language):
        others = [code for code in known.languages if code != language.code]
        for number, code in enumerate(language.fallback):
            if code not in others or code in language.fallback[:number]:
                place = (*loc, "fallback", number)
                args = {"language": code, "code": language.code, "advice": choice(others)}
                yield found(codes.FALLBACK, place, **args)


def locales(config: Located[SiteConfig], known: Known) -> Iterator[Finding]:
    for loc, language in config.each(Language):
        if not is_known_locale(language.locale):
            yield found(codes.UNKNOWN_LOCALE, (*loc, "locale"), value=language.locale)


def first_language(config: Located[SiteConfig], known: Known) -> Iterator[Finding]:
    first = config.model.languages[0]
    place = ("languages", 0)
    if not first.published:
        yield found(
            codes.FIRST_LANGUAGE, (*place, "published"), language=first.code, key="published"
        )
    if first.state is not LanguageState.REVIEWED:
        yield found(codes.FIRST_LANGUAGE, (*place, "state"), language=first.code, key="state")


def seed(config: Located[SiteConfig], known: Known) -> Iterator[Finding]:
    order = config.model.order
    if order.rule is OrderRule.SEED and not order.seed:
        yield found(codes.NO_SEED, ("order", "rule"))


def ways_to_report(config: Located[SiteConfig], known: Known) -> Iterator[Finding]:
    """Each statement says how to report an error in it."""
    contact, repository = config.model.contact, config.model.repository
    if repository and not names_a_repository(repository):
        yield found(codes.REPOSITORY, ("repository",), value=repository)
    if not contact and not issue_list(repository):
        yield found_at_key(codes.NO_CONTACT, ("repository",) if repository else ("publisher",))


def plan_ids(plans: Plans, broken: frozenset[str]) -> Iterator[Diagnostic]:
    """A plan is named as its file is, and no other plan is."""
    first: dict[str, str] = {}
    for plan in plans:
        name, stem = plan.model.id, _stem(plan)
        if _is_copy(plan, plans, broken):
            yield plan.told(found(codes.COPY, ("id",), guess=as_id(stem)))
            continue
        if name != stem:
            file = PurePosixPath(plan.doc.file).name
            yield plan.told(found(plan_codes.FILE_NAME, ("id",), id=name, name=file))
        if name in first:
            yield plan.told(found(codes.PLAN_TWICE, ("id",), id=name, file=first[name]))
        first.setdefault(name, plan.doc.file)


def _is_copy(plan: Located[Plan], plans: Plans, broken: frozenset[str]) -> bool:
    """The file whose name equals the id is the original."""
    name, stem = plan.model.id, _stem(plan)
    return name != stem and (name in broken or name in map(_stem, plans))


def _stem(plan: Located[Plan]) -> str:
    return PurePosixPath(plan.doc.file).stem


def aliases(plans: Plans, broken: frozenset[str]) -> Iterator[Diagnostic]:
    taken = {plan.model.id: plan.doc.file for plan in plans}
    for plan in plans:
        if _is_copy(plan, plans, broken):
            continue
        for number, alias in enumerate(plan.model.aliases):
            if alias in taken:
                args = {"id": alias, "file": taken[alias]}
                yield plan.told(found(codes.ALIAS_TAKEN, ("aliases", number), **args))
            taken.setdefault(alias, plan.doc.file)


def ballot(
    config: Located[SiteConfig], plans: Plans, broken: frozenset[str]
) -> Iterator[Diagnostic]:
    """`broken` are the names of plan files that could not be read: not unknown, only unread."""
    order = config.model.order
    if order.rule is not OrderRule.BALLOT:
        return
    names = frozenset(plan.model.id for plan in plans) | broken
    for number, name in enumerate(order.ballot):
        for finding in unknown(codes.UNKNOWN_PLAN, ("order", "ballot", number), name, names):
            yield config.told(finding)
    for plan in plans:
        if plan.model.id not in order.ballot:
            yield plan.told(found(codes.NOT_ON_BALLOT, ("id",), id=plan.model.id))
