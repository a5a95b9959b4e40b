"""What stands round every page."""

from __future__ import annotations

from typing import Any

import pytest

from planclaro.site.frame import Frame, Head, frame
from planclaro.site.here import Here
from planclaro.site.order_rule import order_sentence
from tests import made


def framed(address: str, code: str = "es", *, portable: bool = False, **head: Any) -> Frame:
    site = made.site(portable=portable)
    here = Here(address, made.voice(code), site.urls)
    return frame(site, here, Head(**({"title": "Social", "description": "De qué va"} | head)))


def test_a_title_says_page_and_site_once() -> None:
    assert framed("uno/social/").title == "Social · Plan Claro"
    assert framed("", title="Plan Claro").title == "Plan Claro"
    assert framed("uno/social/").heading == "Social"


def test_a_page_names_itself_in_every_language() -> None:
    page = framed("uno/social/", "en")
    assert page.canonical == "https://sitio.example/en/uno/social/"
    assert [(link.label, link.href) for link in page.alternates] == [
        ("es", "https://sitio.example/uno/social/"),
        ("en", "https://sitio.example/en/uno/social/"),
        ("x-default", "https://sitio.example/uno/social/"),
    ]
    assert (page.lang, page.locale, page.other_locales) == ("en", "en", ("es_PE",))


def test_switching_the_language_keeps_the_place() -> None:
    assert [(link.href, link.lang) for link in framed("uno/social/").languages] == [
        ("../../en/uno/social/", "en")
    ]
    (back,) = framed("uno/social/", "en").languages
    assert (back.href, back.lang) == ("../../../uno/social/", "es")


@pytest.mark.parametrize(
    ("address", "section", "current"),
    [
        ("", "plans", ["page", "", "", ""]),
        ("uno/", "plans", ["true", "", "", ""]),
        ("comparar/", "compare", ["", "page", "", ""]),
        ("comparar/puno-2026/", "compare", ["", "true", "", ""]),
        ("temas/", "topics", ["", "", "page", ""]),
        ("temas/agua/", "topics", ["", "", "true", ""]),
        ("ods/6/", "topics", ["", "", "true", ""]),
        ("metodo/", "method", ["", "", "", "page"]),
        ("acerca/", "", ["", "", "", ""]),
        ("404.html", "", ["", "", "", ""]),
    ],
)
def test_navigation_says_where_one_is(address: str, section: str, current: list[str]) -> None:
    assert [link.current for link in framed(address, section=section).nav] == current


def test_breadcrumbs_lead_up_to_the_page() -> None:
    page = framed("uno/social/", crumbs=(("Partido Uno", "uno/"),))
    assert [(link.label, link.href, link.current) for link in page.crumbs] == [
        ("Home", "../../", ""),
        ("Partido Uno", "../", ""),
        ("Social", "", "page"),
    ]


@pytest.mark.parametrize("address", ["", "404.html"])
def test_the_first_page_and_the_missing_one_have_no_breadcrumbs(address: str) -> None:
    assert framed(address).crumbs == ()


def test_the_page_of_missing_pages_is_not_indexed() -> None:
    page = framed("404.html")
    assert (page.robots, page.alternates) == ("noindex", ())
    assert (page.loads.style, page.home) == ("/assets/site.css", "/")
    assert page.languages[0].href == "/en/"


def test_an_old_address_points_to_the_new_in_the_same_language() -> None:
    page = framed("viejo/social/", "en", moved="uno/social/")
    assert page.canonical == "https://sitio.example/en/uno/social/"
    assert (page.robots, page.alternates) == ("noindex", ())


def test_other_pages_are_indexed() -> None:
    assert framed("uno/").robots == ""


def test_the_script_is_that_of_the_kind_of_page() -> None:
    assert framed("uno/").loads.script == "../assets/core.js"
    assert framed("uno/", script="charts").loads.script == "../assets/charts.js"


def test_a_page_on_a_memory_card_links_to_files() -> None:
    page = framed("uno/social/", portable=True)
    assert page.home == "../../index.html"
    assert page.languages[0].href == "../../en/uno/social/index.html"
    assert page.loads.style == "../../assets/site.css"


def test_the_foot_leads_to_who_is_responsible() -> None:
    links = {link.label: link.href for link in framed("uno/").foot}
    assert links["About"] == "../acerca/"
    assert links["Open data"] == "../acerca/#datos"
    assert links["Source code"] == "https://codigo.example/sitio"
    assert links["Report an error"] == "mailto:nadie@sitio.example"


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ({"rule": "organisation"}, "alphabetical order of the organisation"),
        ({"rule": "ballot", "ballot": ["uno"]}, "order of the ballot"),
        ({"rule": "seed", "seed": "2026-10-04"}, "published seed “2026-10-04”"),
    ],
)
def test_the_order_of_plans_is_printed(order: dict[str, Any], words: str) -> None:
    assert words in order_sentence(made.config(order=order), made.voice())


def test_a_site_of_one_language_offers_no_other() -> None:
    site = made.site(languages=[made.SPANISH])
    page = frame(site, Here("uno/", site.voices[0], site.urls), Head("Uno", "De qué va"))
    assert page.languages == ()
    assert [link.label for link in page.alternates] == ["es", "x-default"]
