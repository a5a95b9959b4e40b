"""The pages of a plan's long texts, one each, and the list of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planclaro.model import Plan
from planclaro.site import urls
from planclaro.site.citations import in_the_document
from planclaro.site.edition import Edition, Page, Sheet
from planclaro.site.here import Here
from planclaro.site.plan_head import own_card, plan_head
from planclaro.site.sharing import Message, signature
from planclaro.site.shortened import shortened
from planclaro.site.text_page import text_view, texts_view

TITLE = 110
"""Letters of a title in the head of a page, as of a target's."""
BEGINNING = 120
"""Letters of the text itself in what search engines show under the title."""


def text_pages(edition: Edition, plan: Plan, place: str) -> Iterator[Sheet]:
    """The list, then each text in the order of the document."""
    yield edition.sheet(urls.page(plan.id, urls.TEXT), _list, plan, place)
    for number, section in enumerate(plan.sections, 1):
        yield edition.sheet(urls.text(plan.id, section.id), _text, plan, number, place)


def _list(edition: Edition, plan: Plan, place: str, here: Here) -> Page:
    t, card = edition.voice.t, own_card(edition, plan)
    description = t(
        "Diagnosis, principles and other long texts of the plan of {name} for the {place}.",
        name=plan.name(),
        place=place,
    )
    head = plan_head(plan, place, card, t("Long texts"), description, "texts")
    return edition.page(here, "texts.html", head, texts_view(plan, here))


def _text(edition: Edition, plan: Plan, number: int, place: str, here: Here) -> Page:
    section, t = plan.sections[number - 1], edition.voice.t
    card = own_card(edition, plan)
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
