"""The pages of a plan's long texts, one each, and the list of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planclaro.model import Plan
from planclaro.site import urls
from planclaro.site.card import Card
from planclaro.site.citations import in_the_document
from planclaro.site.edition import Edition, Page
from planclaro.site.plan_head import plan_head
from planclaro.site.sharing import Message, signature
from planclaro.site.shortened import shortened
from planclaro.site.text_page import text_view, texts_view

TITLE = 110
"""Letters of a title in the head of a page, as of a target's."""
BEGINNING = 120
"""Letters of the text itself in what search engines show under the title."""


def text_pages(edition: Edition, plan: Plan, place: str, card: Card) -> Iterator[Page]:
    """The list, then each text in the order of the document."""
    yield _list(edition, plan, place, card)
    for number in range(1, len(plan.sections) + 1):
        yield _text(edition, plan, number, place, card)


def _list(edition: Edition, plan: Plan, place: str, card: Card) -> Page:
    here, t = edition.here(urls.page(plan.id, urls.TEXT)), edition.voice.t
    description = t(
        "Diagnosis, principles and other long texts of the plan of {name} for the {place}.",
        name=plan.name(),
        place=place,
    )
    head = plan_head(plan, place, card, t("Long texts"), description, "texts")
    return edition.page(here, "texts.html", head, texts_view(plan, here))


def _text(edition: Edition, plan: Plan, number: int, place: str, card: Card) -> Page:
    section, t = plan.sections[number - 1], edition.voice.t
    here = edition.here(urls.text(plan.id, section.id))
    view = text_view(plan, number, here)
    title, where = view.section.title.text, in_the_document(view.section.cites, here)
    description = t(
        "From the plan of {name} for the {place}: {beginning}",
        name=plan.name(),
        place=place,
        beginning=shortened(view.section.html.striptags(), BEGINNING),
    )
    head = plan_head(plan, place, card, shortened(title, TITLE), description, "text")
    head = replace(
        head,
        crumbs=(*head.crumbs, (t("Long texts"), urls.page(plan.id, urls.TEXT))),
        crumb=t("Text {number} of {total}", number=number, total=len(plan.sections)),
        share=Message(title, (signature(plan, place), where)),
        report=here.link(urls.page(plan.id, urls.CORRECT), section.id),
    )
    return edition.page(here, "text.html", head, view)
