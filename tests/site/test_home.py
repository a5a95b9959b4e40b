"""The home page: every contest with its plans, all told alike."""

from __future__ import annotations

from markupsafe import Markup

from planclaro.i18n import Phrase
from planclaro.model import Catalog
from planclaro.site.home import HomeView, home_view, moved_view, not_found_view, prose_view
from planclaro.site.ledger import CRITERIA
from tests import made


def home(catalog: Catalog, code: str = "es") -> HomeView:
    return home_view(made.config(), catalog, made.here("", code))


def test_a_contest_leads_to_its_plans_and_its_comparison() -> None:
    view = home(made.catalog(made.plan(id="uno"), made.plan(id="dos")))
    (contest,) = view.contests
    assert (contest.anchor, contest.place) == ("puno-2026", "Province of Puno")
    assert (contest.office, contest.election) == (Phrase("Alcaldía"), Phrase("Elecciones 2026"))
    assert [plan.href for plan in contest.plans] == ["uno/", "dos/"]
    assert contest.compare == "comparar/puno-2026/"
    assert contest.dimensions == (
        ("Social", "comparar/puno-2026/social/", Phrase("Todo lo social")),
        ("Ambiental", "comparar/puno-2026/ambiental/", Phrase("Todo lo ambiental")),
    )


def test_a_card_says_who_and_how_much() -> None:
    plan = made.plan_with(made.target(), lead_candidate={"name": "Ana", "cite": made.CITE})
    ((card,),) = (contest.plans for contest in home(made.catalog(plan)).contests)
    assert (card.name, card.kind, card.headed) == ("Partido Uno", "Partido Uno", "Headed by: Ana")
    assert card.facts == ("1 target",)


def test_a_card_says_that_nobody_is_named_only_of_a_document_read_whole() -> None:
    read = made.plan(organisation=None)
    ((card,),) = (contest.plans for contest in home(made.catalog(read)).contests)
    assert card.name == "uno"
    assert card.kind == "The document names no organisation"
    assert card.headed == "The document names no candidate"
    unread = made.plan(made.dimension(review="none"), organisation=None)
    ((card,),) = (contest.plans for contest in home(made.catalog(unread)).contests)
    assert (card.kind, card.headed) == ("", "")


def test_a_card_counts_actions_beside_targets() -> None:
    actions = [{"text": "Medir", "cite": made.CITE}]
    plan = made.plan(made.dimension(made.proposal(actions=actions)))
    ((card,),) = (contest.plans for contest in home(made.catalog(plan)).contests)
    assert card.facts == ("0 targets", "1 action")


def test_a_plan_alone_in_its_place_leads_to_those_of_others() -> None:
    one, _ = home(made.apart(made.plan(), made.plan(id="dos"))).contests
    assert (one.compare, one.dimensions) == ("", ())
    assert one.elsewhere == "comparar/planes/?planes=dos"
    (alone,) = home(made.catalog(made.plan())).contests
    assert (alone.compare, alone.elsewhere) == ("", "")


def test_a_contest_without_plans_is_not_listed() -> None:
    assert home(made.catalog()).contests == ()


def test_a_foreign_tagline_is_marked() -> None:
    assert home(made.catalog(), "en").tagline == Phrase("Lo que prometen", "es")


def test_generated_parts_are_added_only_where_asked_for() -> None:
    here, files = made.here("acerca/"), [("Metas (CSV)", "datos/metas.csv")]
    bare = prose_view(Markup("<p>a</p>"), None, (), files, here)
    assert (bare.criteria, bare.files) == ((), ())
    full = prose_view(Markup("<p>a</p>"), "es", ("criteria", "files"), files, here)
    assert len(full.criteria) == len(CRITERIA)
    assert "it states: figure to reach, unit, deadline." in full.checkable
    assert full.files == (("Metas (CSV)", "../datos/metas.csv"),)


def test_a_lost_reader_finds_a_way_back() -> None:
    view = not_found_view(made.here("404.html"))
    assert (view.home, view.compare) == ("/", "/comparar/")


def test_an_old_address_leads_to_the_new() -> None:
    assert moved_view("uno/social/", made.here("viejo/social/", "en")).now == "../../uno/social/"


def test_every_topic_is_one_tap_away_by_dimension() -> None:
    groups = home(made.catalog(made.plan())).topics
    assert [group.name for group in groups] == ["Social", "Ambiental"]
    assert [(topic.name, topic.href) for topic in groups[0].topics] == [
        (Phrase("Agua"), "temas/agua/"),
        (Phrase("Salud"), "temas/salud/"),
    ]
