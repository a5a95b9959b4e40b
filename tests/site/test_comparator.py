"""The page of the comparator: what there is to choose from, and the ways to it."""

from __future__ import annotations

from planclaro.i18n import Phrase
from planclaro.model import Catalog
from planclaro.site.comparator import ComparatorView, PlanChoice, comparator_view
from planclaro.site.home import home_view
from planclaro.site.pages import pages
from planclaro.site.plan_page import plan_view
from tests import made
from tests.site.test_pages import PROSE

DOS = {"id": "dos", "organisation": {"name": "Dos", "kind": "movement"}}


def catalog() -> Catalog:
    return made.apart(made.plan(**DOS), made.plan(), made.plan(id="tres"))


def view(code: str = "es", *, portable: bool = False) -> ComparatorView:
    here = made.here("comparar/planes/", code, portable=portable)
    return comparator_view(catalog(), made.NAMES, here)


def test_plans_stand_under_their_contest_with_their_place_in_the_order_of_the_site() -> None:
    cusco, puno = view().places
    assert (puno.place, puno.compare) == ("Province of Puno", "../puno-2026/")
    assert puno.plans == (PlanChoice("dos", "Dos", 0),)
    assert (cusco.place, cusco.office) == ("Province of Cusco", Phrase("Alcaldía"))
    assert [(plan.id, plan.order) for plan in cusco.plans] == [("uno", 1), ("tres", 2)]


def test_a_contest_without_plans_is_not_offered() -> None:
    here = made.here("comparar/planes/")
    found = comparator_view(made.apart(made.plan()), made.NAMES, here)
    assert [place.place for place in found.places] == ["Province of Puno"]


def test_topics_stand_under_their_dimension() -> None:
    social, ambiental = view("en").dimensions
    assert (social.id, social.name) == ("social", "Social")
    assert [topic.name.text for topic in social.topics] == ["Water", "Health"]
    assert [topic.id for topic in ambiental.topics] == ["residuos"]
    assert ambiental.topics[0].href == "../../temas/residuos/"
    assert view().topics == "../../temas/"


def test_the_pattern_of_the_data_holds_in_every_build_and_language() -> None:
    assert view().files == "../../datos/comparar/_.es.json"
    assert view("en").files == "../../../datos/comparar/_.en.json"
    assert view(portable=True).files == "../../datos/comparar/_.es.js"


def test_the_page_is_there_if_plans_stand_in_two_contests() -> None:
    def addresses(catalog: Catalog) -> list[str]:
        return [page.address for page in pages(made.site(), catalog, PROSE)]

    assert {"comparar/planes/", "en/comparar/planes/"} <= set(addresses(catalog()))
    assert "comparar/planes/" not in addresses(made.catalog(made.plan(), made.plan(**DOS)))


def test_a_plan_leads_to_it_with_itself_chosen() -> None:
    plan = made.plan()
    apart = plan_view(plan, catalog(), made.NAMES, made.NOTHING, made.here())
    assert apart.elsewhere == "../comparar/planes/?planes=uno"
    assert (
        plan_view(plan, made.catalog(plan), made.NAMES, made.NOTHING, made.here()).elsewhere == ""
    )


def test_the_list_of_contests_leads_to_it() -> None:
    here = made.here("comparar/")
    assert home_view(made.config(), catalog(), here).across == "planes/"
    assert home_view(made.config(), made.catalog(made.plan()), here).across == ""
