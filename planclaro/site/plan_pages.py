"""The pages of a plan: its own, one a dimension, its document, its long texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planclaro.model import Plan, PlanDimension
from planclaro.site import urls
from planclaro.site.contests import contest_of, place_name
from planclaro.site.corrections_page import (
    WHOLE,
    CorrectionsView,
    dimension_corrections,
    plan_corrections,
)
from planclaro.site.dimension_page import dimension_view
from planclaro.site.document_page import document_view
from planclaro.site.edition import Edition, Page, Sheet
from planclaro.site.frame import Head
from planclaro.site.here import Here
from planclaro.site.home import moved_view
from planclaro.site.plan_head import own_card, plan_head
from planclaro.site.plan_page import plan_view
from planclaro.site.share_cards import dimension_card
from planclaro.site.sharing import signature
from planclaro.site.structured import plan_node, script
from planclaro.site.take_page import take_view
from planclaro.site.target_pages import target_pages
from planclaro.site.text_pages import text_pages
from planclaro.site.who_page import who_view


def plan_pages(edition: Edition, plan: Plan) -> Iterator[Sheet]:
    """A plan's pages, each followed by one at every address it had before."""
    for sheet in _current(edition, plan):
        yield sheet
        for alias in plan.aliases:
            yield edition.sheet(sheet.key.replace(plan.id, alias, 1), _moved, sheet)


def _moved(edition: Edition, sheet: Sheet, here: Here) -> Page:
    page = sheet.make()
    head = Head(
        title=page.frame.heading,
        description=page.frame.description,
        moved=page.key,
        share_card=page.frame.card if page.frame.card.site else None,
    )
    return edition.page(here, "moved.html", head, moved_view(page.key, here))


def _current(edition: Edition, plan: Plan) -> Iterator[Sheet]:
    address = urls.page(plan.id)
    here = edition.here(address)
    place = place_name(contest_of(plan, edition.catalog), edition.catalog, here)
    yield edition.sheet(address, _plan, plan, place)
    for dimension in plan.dimensions:
        own = urls.below(address, dimension.id)
        yield edition.sheet(own, _dimension, plan, dimension, place)
        yield from target_pages(edition, plan, dimension)
        correct = urls.below(own, urls.CORRECT)
        yield edition.sheet(correct, _dimension_corrections, plan, dimension, place)
    yield edition.sheet(urls.below(address, urls.CORRECT), _corrections, plan, place)
    yield edition.sheet(urls.below(address, urls.WHO), _who, plan, place)
    yield edition.sheet(urls.below(address, urls.DOCUMENT), _document, plan, place)
    yield edition.sheet(urls.below(address, urls.TAKE), _take, plan, place)
    if plan.sections:
        yield from text_pages(edition, plan, place)


def _plan(edition: Edition, plan: Plan, place: str, here: Here) -> Page:
    catalog, t = edition.catalog, edition.voice.t
    head = Head(
        title=plan.name(),
        style="plan",
        description=t(
            "What the plan of {name} promises for the {place}, {first}–{last}, with the place of "
            "every statement in the document.",
            name=plan.name(),
            place=place,
            first=plan.period.first,
            last=plan.period.last,
        ),
        of=place,
        section="plans",
        script="long",
        json_ld=script([plan_node(plan, here)]),
        share_card=own_card(edition, plan),
        report=here.link(urls.page(plan.id, urls.CORRECT)),
    ).shared()
    view = plan_view(plan, catalog, edition.names(), edition.compared, here)
    return edition.page(here, "plan.html", head, view)


def _dimension(
    edition: Edition, plan: Plan, dimension: PlanDimension, place: str, here: Here
) -> Page:
    t = edition.voice.t
    names, correct = edition.names(), urls.page(plan.id, dimension.id, urls.CORRECT)
    view = dimension_view(plan, dimension, names, edition.catalog, edition.site.assets, here)
    description = t(
        "{dimension}, in the plan of {name} for the {place}: {held}.",
        dimension=names[dimension.id],
        name=plan.name(),
        place=place,
        held=", ".join(view.counts) or view.review.lower(),
    )
    card = dimension_card(plan, dimension, names, edition.catalog, here)
    head = replace(
        plan_head(plan, place, card, names[dimension.id], description),
        script="charts" if view.explorer.address else "long",
        report=here.link(correct),
        code=here.link(correct, WHOLE),
    ).shared()
    return edition.page(here, "dimension.html", head, view)


def _dimension_corrections(
    edition: Edition, plan: Plan, dimension: PlanDimension, place: str, here: Here
) -> Page:
    name, line = edition.names()[dimension.id], signature(plan, place)
    view = dimension_corrections(plan, dimension, name, line, edition.site, here)
    above = ((plan.name(), urls.page(plan.id)), (name, urls.page(plan.id, dimension.id)))
    return _corrections_page(edition, f"{name}, {line}", above, view, here)


def _corrections(edition: Edition, plan: Plan, place: str, here: Here) -> Page:
    line = signature(plan, place)
    view = plan_corrections(plan, line, edition.site.config, here)
    return _corrections_page(edition, line, ((plan.name(), urls.page(plan.id)),), view, here)


def _corrections_page(
    edition: Edition,
    of: str,
    above: tuple[tuple[str, str], ...],
    view: CorrectionsView,
    here: Here,
) -> Page:
    t = edition.voice.t
    head = Head(
        title=t("Share or correct"),
        script="long",
        style="corrections",
        description=t("To share a statement, or to say what is wrong in it: {of}.", of=of),
        of=of,
        crumbs=above,
        section="plans",
        unlisted=True,
    )
    return edition.page(here, "corrections.html", head, view)


def _who(edition: Edition, plan: Plan, place: str, here: Here) -> Page:
    t, card = edition.voice.t, own_card(edition, plan)
    description = t(
        "Who is to do what in the plan of {name} for the {place}: everyone the document names "
        "as responsible or as an ally.",
        name=plan.name(),
        place=place,
    )
    head = plan_head(plan, place, card, t("Who is named to do it"), description, "who")
    view = who_view(plan, edition.names(), here)
    return edition.page(here, "who.html", replace(head, script="long"), view)


def _document(edition: Edition, plan: Plan, place: str, here: Here) -> Page:
    t, card = edition.voice.t, own_card(edition, plan)
    description = t(
        "The document of the plan of {name} for the {place}: its headings and tables, and what "
        "to know when reading it.",
        name=plan.name(),
        place=place,
    )
    head = plan_head(plan, place, card, t("The document"), description, "document")
    view = document_view(plan, edition.names(), here)
    return edition.page(here, "document.html", replace(head, script="long"), view)


def _take(edition: Edition, plan: Plan, place: str, here: Here) -> Page:
    t, card = edition.voice.t, own_card(edition, plan)
    description = t(
        "The plan of {name} for the {place} to keep, send, print or read aloud: in one file "
        "that opens without a connection, as a message, as a script.",
        name=plan.name(),
        place=place,
    )
    head = plan_head(plan, place, card, t("Take it with you"), description, "take")
    view = take_view(edition, plan, here)
    return edition.page(here, "take.html", replace(head, script="take"), view)
