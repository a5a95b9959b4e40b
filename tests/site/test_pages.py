"""All pages of a site: each once, the same in every language, old addresses kept."""

from __future__ import annotations

import pytest

from planclaro.model import Catalog, ProseText
from planclaro.site.edition import Page
from planclaro.site.home import MovedView
from planclaro.site.pages import data_files, pages
from tests import made

SECTION = {"id": "contexto", "title": "Contexto", "text": "Agua", "cite": made.CITE}
PROSE = {
    (slug, "es"): ProseText(title=slug.capitalize(), markdown="Texto")
    for slug in ("acerca", "metodo", "accesibilidad")
}
ONE_LANGUAGE = [
    "",
    "comparar/",
    "comparar/puno-2026/",
    "comparar/puno-2026/social/",
    "comparar/puno-2026/ambiental/",
    "temas/",
    "temas/agua/",
    "temas/salud/",
    "temas/residuos/",
    "ods/",
    "uno/",
    "uno/social/",
    "uno/social/meta/",
    "uno/social/corregir/",
    "uno/ambiental/",
    "uno/ambiental/corregir/",
    "uno/corregir/",
    "uno/quienes/",
    "uno/documento/",
    "uno/llevar/",
    "uno/texto/",
    "uno/texto/contexto/",
    "pasajes/",
    "buscar/",
    "a-z/",
    "acerca/",
    "metodo/",
    "accesibilidad/",
]


def catalog(*aliases: str) -> Catalog:
    plan = made.plan_with(made.target(), aliases=aliases, sections=[SECTION])
    return made.catalog(plan)


def built(catalog: Catalog) -> list[Page]:
    return list(pages(made.site(), catalog, PROSE))


def test_every_page_stands_once_in_every_language() -> None:
    english = [f"en/{address}" for address in ONE_LANGUAGE]
    assert [page.address for page in built(catalog())] == [*ONE_LANGUAGE, *english, "404.html"]


def test_no_two_pages_share_an_address() -> None:
    found = [page.address for page in built(catalog("viejo", "antiguo"))]
    assert len(found) == len(set(found))


def test_every_language_has_the_same_pages() -> None:
    keys = {
        code: [page.key for page in built(catalog("viejo")) if page.lang == code]
        for code in ("es", "en")
    }
    assert [key for key in keys["es"] if key != "404.html"] == keys["en"]


def test_a_plan_without_long_texts_has_no_page_of_them() -> None:
    found = [page.address for page in built(made.catalog(made.plan()))]
    assert not [address for address in found if address.startswith("uno/texto/")]


def test_a_contest_without_plans_has_no_page() -> None:
    found = [page.address for page in built(made.catalog())]
    assert not [address for address in found if "puno-2026" in address]


def test_every_old_address_leads_to_the_same_page_of_today() -> None:
    moved = {
        page.address: page for page in built(catalog("viejo")) if isinstance(page.view, MovedView)
    }
    today = [address for address in ONE_LANGUAGE if address.startswith("uno/")]
    expected = [address.replace("uno", "viejo", 1) for address in today]
    assert sorted(moved) == sorted([*expected, *(f"en/{address}" for address in expected)])
    page = moved["en/viejo/social/"]
    assert page.frame.canonical == "https://sitio.example/en/uno/social/"
    assert page.frame.robots == "noindex"
    assert page.view == MovedView("../../uno/social/")
    assert page.template == "moved.html"


def test_titles_tell_pages_of_a_language_apart() -> None:
    two = made.catalog(
        made.plan(), made.plan(id="dos", organisation={"name": "Dos", "kind": "party"})
    )
    found = [page.frame.description for page in built(two) if page.lang == "es"]
    assert len(found) == len(set(found))


def test_every_page_has_a_heading_and_a_description() -> None:
    for page in built(catalog("viejo")):
        assert page.frame.heading
        assert page.frame.description


def test_own_pages_are_taken_from_the_next_language() -> None:
    about = {page.lang: page for page in built(catalog()) if page.key == "acerca/"}
    assert {code: page.view.lang for code, page in about.items()} == {"es": None, "en": "es"}  # type: ignore[attr-defined]


@pytest.mark.parametrize("only", ["acerca", "metodo", "accesibilidad"])
def test_a_page_without_text_is_not_made_up(only: str) -> None:
    prose = {key: text for key, text in PROSE.items() if key[0] != only}
    with pytest.raises(LookupError):
        list(pages(made.site(), catalog(), prose))


def test_open_data_lists_all_targets_and_every_plan() -> None:
    assert list(data_files(catalog(), made.voice())) == [
        ("All targets (CSV)", "datos/metas.csv", "text/csv"),
        ("All actions and activities (CSV)", "datos/acciones.csv", "text/csv"),
        ("Partido Uno (JSON)", "datos/uno.json", "application/json"),
    ]
