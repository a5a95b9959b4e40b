"""Sustainable Development Goals: only what the documents themselves say."""

from __future__ import annotations

from typing import Any

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Plan
from planclaro.site.goal_page import PlanOnGoal, goal_list_view, goal_view, named_goals
from planclaro.site.goals import NAMES, goals_of
from tests import made

TWO = {"organisation": {"name": "Dos", "kind": "party"}, "id": "dos"}


def alignment(framework: str = "sdg", **link: Any) -> dict[str, Any]:
    links = [{"proposal": "propuesta", "to": "ODS 6: Agua", "cite": made.CITE} | link]
    return {"framework": framework, "title": "ODS al 2030", "links": links, "cite": made.CITE}


def aligned(**changes: Any) -> Plan:
    proposal = made.proposal(
        made.target(sdg=["6"]), actions=[made.action("Tender la red", sdg=["6", "11"])]
    )
    changes = {"alignment": [alignment(sdg="6")]} | changes
    return made.plan(made.dimension(proposal), **changes)


def of(plan: Plan, goal: int = 6) -> PlanOnGoal:
    view = goal_view(goal, made.catalog(plan), made.here(f"ods/{goal}/"))
    ((found,),) = (place.plans for place in view.places)
    return found


def listed(*plans: Plan) -> tuple[dict[str, tuple[str, str]], list[tuple[str, str]]]:
    view = goal_list_view(made.catalog(*plans), made.here("ods/"))
    goals = {goal.number: (goal.href, goal.said) for goal in view.goals}
    return goals, [(plan.name, plan.word) for plan in view.plans]


def test_what_a_plan_links_to_a_goal_stands_with_its_place() -> None:
    found = of(aligned())
    assert (found.state, found.word) == ("says", "1 proposal; 1 target; 1 action")
    (proposal,) = found.proposals
    assert (proposal.title, proposal.to) == (Phrase("Agua para todos"), Phrase("ODS 6: Agua"))
    assert proposal.href == "../../uno/social/#propuesta"
    assert proposal.cites[0].href == "../../uno/documento/#f_doc_s-1"
    assert found.targets[0].href == "../../uno/social/#meta"
    assert found.actions[0].text == Phrase("Tender la red")


def test_other_frameworks_are_not_goals() -> None:
    assert goals_of(aligned(alignment=[alignment("national", sdg="1")])) == (6, 11)


def test_only_goals_that_some_plan_names_have_a_page() -> None:
    catalog = made.catalog(aligned(), made.plan(**TWO))
    assert named_goals(catalog) == (6, 11)
    goals, _ = listed(aligned(), made.plan(**TWO))
    assert goals["6"] == ("6/", "1 plan names it")
    assert goals["7"] == ("", "No plan names it")
    assert len(goals) == len(NAMES) == 17


def test_nothing_is_claimed_of_documents_not_read() -> None:
    goals, plans = listed(made.plan(made.dimension(review="summary")))
    assert goals["1"] == ("", "No plan names it so far")
    assert "not fully transcribed" in plans[0][1]


def test_a_plan_without_goals_is_said_to_have_none() -> None:
    _, plans = listed(aligned(), made.plan(**TWO))
    assert plans[0] == ("Partido Uno", "")
    assert plans[1][0] == "Dos"
    assert "links none of its proposals" in plans[1][1]


def test_a_plan_may_name_the_goals_without_saying_which() -> None:
    vague = made.plan_with(alignment=[alignment()])
    _, plans = listed(vague)
    assert plans == [("Partido Uno", "It is aligned with the goals and does not say with which.")]
    assert of(vague).state == "silent"
    assert "does not say with which" in of(vague).word


def test_a_plan_that_names_other_goals_is_told_apart() -> None:
    assert of(aligned(), 1).word == "The plan names other goals, not this one."
    assert "links none" in of(made.plan(), 1).word
    assert of(made.plan(made.dimension(review="none")), 1).state == "pending"


def test_goals_are_neighbours_of_those_with_a_page() -> None:
    catalog: Catalog = made.catalog(aligned())
    view = goal_view(6, catalog, made.here("ods/6/", "en"))
    assert view.siblings == (("6", "./", True), ("11", "../11/", False))
    assert (view.name, view.goals) == ("Clean water and sanitation", "../")
