"""Texts nearly in common, side by side: with their plans, their places, and the words shared."""

from __future__ import annotations

from typing import Any

import pytest

from planclaro.model import Catalog, Plan, ProseText
from planclaro.site.edition import Page
from planclaro.site.pages import pages
from planclaro.site.passage_places import ROOM
from planclaro.site.passages import compare_passages
from planclaro.site.passages_page import PassagesView, Setting, SideView, passages_view
from planclaro.site.plan_page import plan_view
from tests import made

TEXT = "Construir veinte reservorios de agua en las comunidades campesinas."
PROSE = {
    (slug, "es"): ProseText(title=slug.capitalize(), markdown="Texto")
    for slug in ("acerca", "metodo", "accesibilidad")
}


def said(text: Any, **changes: Any) -> dict[str, Any]:
    return {"text": text, "cite": made.CITE} | changes


def plan(id: str, *problems: dict[str, Any], **changes: Any) -> Plan:
    proposal = made.proposal(id=f"p-{id}", problems=problems)
    organisation = {"name": f"Partido {id}", "kind": "party"}
    return made.plan(made.dimension(proposal), id=id, organisation=organisation, **changes)


def view(*plans: Plan, code: str = "es") -> PassagesView:
    catalog = made.catalog(*plans)
    compared = compare_passages(catalog, made.voice())
    setting = Setting(compared, catalog, made.NAMES, "" if code == "es" else "Español")
    return passages_view(setting, made.here("pasajes/", code))


def sides(view: PassagesView) -> tuple[SideView, SideView]:
    (plans,) = view.plans
    (group,) = plans.groups
    (pair,) = group.pairs
    return pair


def test_both_texts_stand_side_by_side_with_their_places() -> None:
    found = view(plan("uno", said(TEXT)), plan("dos", said(f"Además: {TEXT}")))
    assert found.compared == "Compared: 2 plans, in 1 pair, with 2 texts."
    (plans,) = found.plans
    assert plans.anchor == "c_dos_uno"
    assert plans.count == "1 text nearly in common"
    assert plans.plans == (
        ("Partido uno (Province of Puno)", "../uno/"),
        ("Partido dos (Province of Puno)", "../dos/"),
    )
    one, other = sides(found)
    assert (one.plan, other.plan) == tuple(name for name, _ in plans.plans)
    assert one.parts == ((TEXT[:-1], True), (".", False))
    assert other.parts == (("Además: ", False), (TEXT[:-1], True), (".", False))
    (spot,) = one.spots
    assert (spot.label, spot.href) == ("Social", "../uno/social/#p-uno")
    assert [cite.name for cite in spot.cites] == ["1. Visión"]


def test_statements_are_marked_as_the_sites_own_words_and_quotes_are_not() -> None:
    both = (said(TEXT, quote=TEXT.upper()),)
    (plans,) = view(plan("uno", *both), plan("dos", *both)).plans
    quotes, statements = plans.groups
    assert (quotes.title, quotes.quoted, quotes.caution) == ("Quoted from the documents", True, "")
    assert statements.title == "Statements of this site"
    assert "own words" in statements.caution


def test_when_nothing_is_in_common_what_was_compared_is_told() -> None:
    found = view(plan("uno", said(TEXT)), plan("dos", said("Agua")))
    assert found.plans == ()
    assert found.compared == "Compared: 2 plans, in 1 pair, with 1 text."


def test_when_nothing_could_be_compared_that_is_told() -> None:
    assert view(plan("uno", said(TEXT))).compared.startswith("No two plans")


def test_texts_are_shown_in_the_language_of_the_page() -> None:
    text = {"es": TEXT, "en": "Build twenty reservoirs for the farming communities up there."}
    one, other = sides(view(plan("uno", said(text)), plan("dos", said(text)), code="en"))
    assert one.parts == ((text["en"][:-1], True), (".", False))
    assert (one.lang, one.note) == (None, "")
    assert one.parts == other.parts


def test_a_sentence_without_counterpart_is_shown_as_it_was_compared() -> None:
    # The translation of the first has two sentences, so which is which cannot be told.
    long = {"es": f"{TEXT} Y también reparar los canales de riego de todas ellas.", "en": "Build."}
    one, other = sides(view(plan("uno", said(long)), plan("dos", said(TEXT)), code="en"))
    assert (one.lang, one.note) == ("es", "Español, as it was compared")
    assert (other.lang, other.note) == ("es", "Español, as it was compared")


def test_a_quote_keeps_its_language_and_a_missing_translation_is_told() -> None:
    quoted = said({"en": "Water"}, quote=TEXT)
    one, _ = sides(view(plan("uno", quoted), plan("dos", quoted), code="en"))
    assert (one.lang, one.note) == ("es", "")
    english = said({"en": TEXT})
    one, _ = sides(view(plan("uno", english), plan("dos", english)))
    assert (one.lang, one.note) == ("en", "not translated yet")


@pytest.mark.parametrize(("times", "more"), [(3, ""), (4, "and in 1 more place")])
def test_of_many_places_the_first_are_listed(times: int, more: str) -> None:
    own = [said(TEXT, id=f"p-{number}") for number in range(times)]
    one, _ = sides(view(plan("uno", *own), plan("dos", said(TEXT))))
    assert (len(one.spots), one.more) == (3, more)


PLACES = {
    "Vision": {"vision": said(TEXT)},
    "Mission": {"mission": said(TEXT)},
    "How it will give account": {"accountability": [said(TEXT)]},
    "Contexto": {"sections": [{"id": "s", "title": "Contexto", "text": TEXT, "cite": made.CITE}]},
}


@pytest.mark.parametrize(("label", "parts"), PLACES.items(), ids=PLACES)
def test_a_place_is_told_by_name(label: str, parts: dict[str, Any]) -> None:
    one, _ = sides(view(plan("uno", **parts), plan("dos", said(TEXT))))
    assert [spot.label for spot in one.spots] == [label]


# --- on the site -------------------------------------------------------------


def much(count: int) -> Catalog:
    """Two plans with so many texts in common."""
    texts = [said(f"{TEXT} {' '.join(f'palabra{n}{m}' for m in range(30))}") for n in range(count)]
    return made.catalog(plan("uno", *texts), plan("dos", *texts))


def built(catalog: Catalog) -> dict[str, Page]:
    return {page.address: page for page in pages(made.site(), catalog, PROSE)}


def shown(page: Page) -> list[str]:
    assert isinstance(page.view, PassagesView)
    return [
        one.parts[0][0]
        for each in page.view.plans
        for group in each.groups
        for one, _ in group.pairs
    ]


def test_a_plans_page_leads_to_what_it_has_in_common() -> None:
    catalog = made.catalog(plan("uno", said(TEXT)), plan("dos", said(TEXT)))
    compared = compare_passages(catalog, made.voice())
    links = [
        plan_view(each, catalog, made.NAMES, compared, made.here(f"{each.id}/")).in_common
        for each in catalog.plans
    ]
    assert links == [
        (("1 text nearly in common with Partido dos (Province of Puno)", "../pasajes/#c_dos_uno"),),
        (("1 text nearly in common with Partido uno (Province of Puno)", "../pasajes/#c_dos_uno"),),
    ]


def test_few_texts_stand_on_one_page() -> None:
    found = built(much(3))
    assert [address for address in found if "pasajes/" in address] == ["pasajes/", "en/pasajes/"]
    assert len(shown(found["pasajes/"])) == 3


def test_many_texts_get_pages_for_each_two_plans() -> None:
    catalog = much(60)
    found = built(catalog)
    own = [address for address in found if address.startswith("pasajes/")]
    assert own[:3] == ["pasajes/", "pasajes/dos/uno/", "pasajes/dos/uno/2/"]
    index = found["pasajes/"].view
    assert isinstance(index, PassagesView)
    assert [(each.href, each.groups) for each in index.plans] == [("dos/uno/", ())]
    every = [text for address in own[1:] for text in shown(found[address])]
    assert every == shown_at_once(catalog)
    size = max(sum(map(len, shown(found[address]))) for address in own)
    assert size < ROOM
    second = found["pasajes/dos/uno/2/"]
    assert second.frame.heading.endswith(", page 2")
    assert isinstance(second.view, PassagesView)
    assert second.view.parts[:2] == (("1", "../", False), ("2", "./", True))
    plan_page = found["uno/"].view
    assert plan_page.in_common[0][1] == "../pasajes/dos/uno/"  # type: ignore[attr-defined]


def shown_at_once(catalog: Catalog) -> list[str]:
    compared = compare_passages(catalog, made.voice())
    return [next(iter(common.one.texts().values())) for common in compared.found[0].texts]
