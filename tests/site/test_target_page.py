"""A target by itself: what whoever is sent its address needs to judge it."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl, urlsplit

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Target
from planclaro.site.edition import Edition, Page
from planclaro.site.target_page import Reason, TargetPageView
from planclaro.site.target_pages import target_pages
from tests import made


def edition(catalog: Catalog, code: str = "es") -> Edition:
    site = made.site(repository="https://github.com/org/sitio")
    return Edition(site, catalog, {}, made.voice(code), made.NOTHING)


def pages_of(*targets: Target, code: str = "es", **changes: object) -> list[Page]:
    proposal = made.proposal(*targets, **changes)
    plan = made.plan(made.dimension(proposal))
    sheets = target_pages(edition(made.catalog(plan), code), plan, plan.dimensions[0])
    return [sheet.make() for sheet in sheets]


def view_of(page: Page) -> TargetPageView:
    assert isinstance(page.view, TargetPageView)
    return page.view


def test_every_target_has_a_page_whatever_its_kind_and_figures() -> None:
    pages = pages_of(
        made.level("61.5", "80", id="agua-en-casa"),
        made.target(id="campana", kind="action"),
        code="en",
    )
    assert [page.address for page in pages] == [
        "en/uno/social/agua-en-casa/",
        "en/uno/social/campana/",
    ]
    assert [page.frame.crumbs[-1].label for page in pages] == ["Target 1 of 2", "Target 2 of 2"]
    assert pages[0].frame.canonical == "https://sitio.example/en/uno/social/agua-en-casa/"
    assert pages[0].frame.robots == ""


def test_title_and_description_stand_alone_in_a_chat() -> None:
    (page,) = pages_of(made.level("61.5", "80", statement="Llevar agua a más viviendas"))
    assert page.frame.title == (
        "Llevar agua a más viviendas · Partido Uno, Province of Puno · Plan Claro"
    )
    assert page.frame.description == (
        "61.5% (2025) → 80% (2030). Target of the plan of Partido Uno for the Province of Puno, "
        "2027–2030. In the document: 1. Visión, p. 4."
    )


def test_a_long_statement_is_shortened_in_the_title_only() -> None:
    (page,) = pages_of(made.target(statement="agua " * 60))
    assert page.frame.title.startswith("agua agua")
    assert len(page.frame.heading) <= 110
    assert len(view_of(page).target.statement.text) >= 299


def test_the_message_says_what_who_how_much_and_where_it_stands() -> None:
    (page,) = pages_of(made.level("61.5", "80", statement="Agua & desagüe, «ya»"))
    assert page.frame.share is not None
    ((_, text),) = parse_qsl(urlsplit(page.frame.share.whatsapp).query, strict_parsing=True)
    assert text.split("\n") == [
        "Agua & desagüe, «ya»",
        "61.5% (2025) → 80% (2030)",
        "Partido Uno, Province of Puno, 2027–2030",
        "In the document: 1. Visión, p. 4",
        "https://sitio.example/uno/social/meta/",
    ]


def test_a_target_without_figures_tells_its_deadline_or_nothing() -> None:
    pages = pages_of(made.target(id="a", deadline="2028"), made.target(id="b"))
    with_year, without = (page.frame.description for page in pages)
    assert with_year.startswith("Deadline: 2028. Target of the plan")
    assert without.startswith("Target of the plan")


def test_it_says_what_it_belongs_to_and_leads_there() -> None:
    problems = [{"text": f"Problema {n}", "cite": made.CITE} for n in (1, 2, 3, 4)]
    goal = {"id": "fin", "text": "Que haya agua", "cite": made.CITE}
    (page,) = pages_of(made.target(), problems=problems, objectives=[goal])
    view = view_of(page)
    assert view.proposal == (Phrase("Agua para todos"), "../#propuesta")
    assert view.in_place == "../#meta"
    assert view.reasons == (
        Reason(
            "The problem",
            (
                (Phrase("Problema 1"), "../#propuesta_p1"),
                (Phrase("Problema 2"), "../#propuesta_p2"),
            ),
            "and 2 more",
        ),
        Reason("The objective", ((Phrase("Que haya agua"), "../#fin"),), ""),
    )


def test_it_leads_to_what_all_plans_say_on_its_own_topics() -> None:
    (page,) = pages_of(made.target(topics=["salud"]))
    assert view_of(page).topics == ((Phrase("Salud"), "../../../temas/salud/#puno-2026"),)


def test_neighbours_are_those_of_the_dimension() -> None:
    first, last = pages_of(made.target(id="a", statement="Uno"), made.target(id="b"))
    assert (view_of(first).before, view_of(last).after) == (None, None)
    assert view_of(first).after == (Phrase("Que baje"), "../b/")
    assert view_of(last).before == (Phrase("Uno"), "../a/")


def test_the_claim_is_the_one_of_the_dimension_and_names_its_page() -> None:
    (page,) = pages_of(made.target())
    claim = json.loads(page.frame.json_ld)["@graph"][1]
    assert claim["@id"] == "https://sitio.example/uno/social/#meta"
    assert claim["url"] == "https://sitio.example/uno/social/meta/"
    assert claim["appearance"] == {"@id": "https://sitio.example/uno/#plan"}


def test_errors_are_reported_on_the_page_itself() -> None:
    (page,) = pages_of(made.target())
    assert page.frame.share is not None
    assert page.frame.share.reports == "#_corregir"
    assert view_of(page).report.code == "uno#meta"
