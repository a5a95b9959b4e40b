"""A topic across all plans: every plan has its word, every commitment its reasons and place."""

from __future__ import annotations

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Plan
from planclaro.site.ledger import CRITERIA
from planclaro.site.topic_page import FEW, PlanOnTopic, TopicView, topic_view
from planclaro.site.topics import topic_list_view
from tests import made

ANEMIA = {"topics": ["salud"], "shared_indicator": "anemia"}
TWO = {"organisation": {"name": "Dos", "kind": "party"}, "id": "dos"}


def viewed(catalog: Catalog, topic: str = "agua", code: str = "es") -> TopicView:
    here = made.here(f"temas/{topic}/", code)
    found = next(each for each in catalog.topics if each.id == topic)
    return topic_view(found, catalog, made.NAMES, made.ASSETS, here)


def of(plan: Plan, topic: str = "agua") -> PlanOnTopic:
    ((found,),) = (place.plans for place in viewed(made.catalog(plan), topic).places)
    return found


def test_a_proposal_stands_with_its_problem_and_its_objective() -> None:
    proposal = made.proposal(
        made.level("40", "20"),
        problems=[made.action("Falta agua")],
        objectives=[made.action("Que haya agua")],
        specific_objectives=[made.action("Que llegue a las casas")],
        programmes=[{"name": "Agua limpia", "cite": made.CITE}],
        actions=[made.action("Tender la red", id="red")],
    )
    (shown,) = of(made.plan(made.dimension(proposal))).proposals
    assert [
        (reason.label, [each.text.text for each in reason.statements]) for reason in shown.reasons
    ] == [
        ("The problem", ["Falta agua"]),
        ("The objective", ["Que haya agua", "Que llegue a las casas"]),
    ]
    assert all(each.cites for reason in shown.reasons for each in reason.statements)
    assert [each.name for each in shown.programmes] == [Phrase("Agua limpia")]
    assert shown.said.targets[0].href == "../../uno/social/#meta"
    assert shown.said.actions[0].href == "../../uno/social/#red"


def test_many_problems_are_folded_under_their_number() -> None:
    proposal = made.proposal(problems=[made.action()] * (FEW + 1), objectives=[made.action()] * FEW)
    (shown,) = of(made.plan(made.dimension(proposal))).proposals
    assert [reason.folded for reason in shown.reasons] == ["4 problems", ""]


def test_a_plan_tells_how_many_of_its_targets_can_be_checked() -> None:
    plan = made.plan_with(made.level("40", "20", id="a"), made.target(id="b"))
    found = of(plan)
    assert (found.said.word, found.checkable) == ("2 targets", "1 of 2")
    assert [target.lacks for target in found.proposals[0].said.targets] == [
        "",
        "unit, figure to reach, deadline",
    ]
    assert found.proposals[0].left_out


def test_only_targets_on_the_topic_are_counted() -> None:
    plan = made.plan_with(made.level("40", "20", id="a", topics=["salud"]), made.target(id="b"))
    assert (of(plan).checkable, of(plan, "salud").checkable) == ("0 of 1", "1 of 1")


def test_a_plan_that_says_nothing_is_said_to_and_one_not_read_is_not() -> None:
    silent, unread = of(made.plan()), of(made.plan(made.dimension(review="none")))
    assert (silent.said.state, silent.said.short) == ("silent", "No proposal")
    assert (unread.said.state, unread.said.short) == ("pending", "Not transcribed yet")
    assert (silent.checkable, silent.proposals) == ("", ())


def test_plans_stand_by_place_in_the_order_of_the_site() -> None:
    plans = [
        made.plan(id="z"),
        made.plan(id="c", contest="cusco-2026"),
        made.plan(id="a"),
    ]
    view = viewed(made.elsewhere(*plans))
    assert [(place.anchor, place.name) for place in view.places] == [
        ("cusco-2026", "Province of Cusco"),
        ("puno-2026", "Province of Puno"),
    ]
    assert [plan.said.plan_id for place in view.places for plan in place.plans] == ["c", "z", "a"]
    assert [choice.id for choice in view.columns] == ["z", "c", "a"]
    assert [choice.name for choice in view.columns][:2] == [
        "Partido Uno (Puno)",
        "Partido Uno (Cusco)",
    ]


def test_a_place_leads_to_the_row_of_its_comparison_where_there_is_one() -> None:
    def compare(plan: Plan) -> str:
        return viewed(made.catalog(plan)).places[0].compare

    assert compare(made.plan_with()) == "../../comparar/puno-2026/social/#agua"
    assert compare(made.plan()) == "../../comparar/puno-2026/social/"


def test_topics_of_the_same_dimension_are_neighbours() -> None:
    view = viewed(made.catalog(made.plan()))
    assert view.siblings == (
        (Phrase("Agua"), "./", True),
        (Phrase("Salud"), "../salud/", False),
    )
    assert (view.topics, view.dimension) == ("../#d_social", "Social")


def test_the_ledger_has_a_column_a_plan_and_no_sum() -> None:
    catalog = made.catalog(made.plan_with(made.target()), made.plan(**TWO))
    ledger = viewed(catalog).ledger
    assert (ledger.columns, ledger.sizes) == (("Partido Uno", "Dos"), (1, 0))
    assert (len(ledger.rows), ledger.summed) == (len(CRITERIA), False)


def test_the_ledger_counts_only_the_topic() -> None:
    assert viewed(made.catalog(made.plan_with(made.target())), "salud").ledger.size == 0


def test_shared_indicators_are_charted_across_places() -> None:
    plans = [
        made.plan_with(made.level("54", "20", **ANEMIA)),
        made.plan_with(made.level("60", "30", **ANEMIA), id="dos", contest="cusco-2026"),
    ]
    view = viewed(made.elsewhere(*plans), "salud")
    (plot,) = view.charts()
    assert [row.label.text for row in plot.rows] == ["Partido Uno (Puno)", "Partido Uno (Cusco)"]
    assert view.explorer.address == "datos/figuras/temas/salud/es.json"
    assert viewed(made.elsewhere(*plans)).indicators == ()


def test_nothing_is_filtered_where_there_are_no_targets() -> None:
    assert not viewed(made.catalog(made.plan())).filtered
    assert viewed(made.catalog(made.plan_with(made.target()))).filtered


def test_the_list_tells_how_many_plans_speak_in_words() -> None:
    plans = [
        made.plan_with(),
        made.plan(**TWO),
        made.plan(made.dimension(review="summary"), id="tres"),
    ]
    view = topic_list_view(made.catalog(*plans), made.NAMES, made.here("temas/"))
    assert [group.anchor for group in view.groups] == ["d_social", "d_ambiental"]
    assert [topic.said for topic in view.groups[0].topics] == [
        "1 plan proposes something; 1 plan proposes nothing; 1 plan is not fully read yet",
        "2 plans propose nothing; 1 plan is not fully read yet",
    ]
    assert view.goals == "../ods/"
