"""A cell of the comparison always has a word, and the right one."""

from __future__ import annotations

from itertools import product

import pytest

from planclaro.i18n import Phrase
from planclaro.model import Plan
from planclaro.site.cells import FEW, Cell, cell
from tests import made

TOPICS = {topic.id: topic for topic in made.catalog().topics}
REVIEWS = ("full", "summary", "none")


def cell_of(plan: Plan, topic: str = "agua") -> Cell:
    return cell(plan, TOPICS[topic], made.NAMES, made.here("comparar/puno-2026/social/"))


def reviewed(social: str, ambiental: str) -> Plan:
    return made.plan(
        made.dimension(review=social), made.dimension(id="ambiental", review=ambiental)
    )


def test_a_plan_that_speaks_says_how_many_targets() -> None:
    targets = [made.level("40", "20", id=id, topics=["agua"]) for id in ("a", "b")]
    found = cell_of(made.plan_with(*targets))
    assert (found.state, found.word, found.short) == ("says", "2 targets", "2 targets")
    assert (found.plan, found.plan_id, found.href) == ("Partido Uno", "uno", "../../../uno/")
    (proposal,) = found.proposals
    assert proposal.title == Phrase("Agua para todos", None)
    assert proposal.href == "../../../uno/social/#propuesta"
    assert proposal.targets[0].headline == "40% (2025) → 20% (2030)"
    assert proposal.targets[0].href == "../../../uno/social/#a"


def test_a_proposal_without_a_target_is_said_too() -> None:
    found = cell_of(made.plan_with())
    assert (found.state, found.short) == ("says", "No target")
    assert found.proposals[0].targets == ()


def test_a_target_without_topics_is_on_the_first_of_its_proposal() -> None:
    proposal = made.proposal(made.target(), topics=["agua", "salud"])
    plan = made.plan(made.dimension(proposal))
    assert cell_of(plan, "agua").word == "1 target"
    assert cell_of(plan, "salud").word == "No target"
    assert cell_of(plan, "residuos").state == "silent"


def test_a_target_on_another_topic_counts_only_there() -> None:
    plan = made.plan_with(made.target(topics=["residuos"]))
    assert cell_of(plan, "agua").word == "No target"
    assert cell_of(plan, "residuos").word == "1 target"


def test_a_proposal_in_another_dimension_says_in_which() -> None:
    proposal = made.proposal(topics=["agua"])
    abroad = cell_of(made.plan(made.dimension(proposal, id="ambiental")))
    assert abroad.proposals[0].dimension == "Ambiental"
    assert cell_of(made.plan(made.dimension(proposal))).proposals[0].dimension == ""


@pytest.mark.parametrize(
    ("social", "ambiental", "state", "short"),
    [
        ("full", "full", "silent", "No proposal"),
        ("full", "summary", "pending", "Nothing so far"),
        ("full", "none", "pending", "Nothing so far"),
        ("summary", "full", "pending", "Nothing so far"),
        ("summary", "none", "pending", "Nothing so far"),
        ("none", "full", "pending", "Not transcribed yet"),
        ("none", "none", "pending", "Not transcribed yet"),
    ],
)
def test_a_plan_is_silent_only_if_all_of_it_was_read(
    social: str, ambiental: str, state: str, short: str
) -> None:
    found = cell_of(reviewed(social, ambiental))
    assert (found.state, found.short) == (state, short)
    assert ("whole document reviewed" in found.word) == (state == "silent")


@pytest.mark.parametrize(("reviews", "topic"), list(product(product(REVIEWS, REVIEWS), TOPICS)))
def test_a_cell_is_never_blank(reviews: tuple[str, str], topic: str) -> None:
    found = cell_of(reviewed(*reviews), topic)
    assert found.word.strip()
    assert found.short.strip()


@pytest.mark.parametrize(
    ("targets", "actions", "word"),
    [
        (1, 0, "1 target"),
        (2, 1, "2 targets; 1 action"),
        (0, 5, "No target; 5 actions"),
        (0, 0, "No target"),
    ],
)
def test_targets_and_actions_are_counted_apart(targets: int, actions: int, word: str) -> None:
    proposal = made.proposal(
        *(made.target(id=f"m-{n}") for n in range(targets)), actions=[made.action()] * actions
    )
    found = cell_of(made.plan(made.dimension(proposal)))
    assert (found.state, found.word, found.short) == ("says", word, word)


def test_actions_of_objectives_and_activities_of_programmes_are_actions_too() -> None:
    programme = {"name": "Agua", "cite": made.CITE, "activities": [made.action("Cavar", id="a-1")]}
    objective = made.action("Ampliar") | {"actions": [made.action("Medir")]}
    proposal = made.proposal(programmes=[programme], specific_objectives=[objective])
    (shown,) = cell_of(made.plan(made.dimension(proposal))).proposals
    assert [(each.text.text, each.href) for each in shown.actions] == [
        ("Medir", ""),
        ("Cavar", "../../../uno/social/#a-1"),
    ]
    assert shown.actions[0].cites[0].href == "../../../uno/documento/#f_doc_s-1"


def test_an_action_on_another_topic_counts_only_there() -> None:
    proposal = made.proposal(actions=[made.action(topics=["residuos"])])
    plan = made.plan(made.dimension(proposal))
    assert cell_of(plan, "agua").word == "No target"
    assert cell_of(plan, "residuos").word == "No target; 1 action"


def test_many_actions_are_folded_under_their_number() -> None:
    def folded(count: int) -> str:
        proposal = made.proposal(actions=[made.action()] * count)
        return cell_of(made.plan(made.dimension(proposal))).proposals[0].folded

    assert (folded(FEW), folded(FEW + 1)) == ("", "5 actions")


def test_structures_of_a_document_are_named_in_the_cell() -> None:
    structure = {"id": "e-1", "title": "Objetivos estratégicos", "cite": made.CITE}
    axes = [{"id": "eje", "structure": "e-1", "proposals": [made.proposal()]}]
    plan = made.plan(made.dimension(axes=axes), structures=[structure])
    assert cell_of(plan).proposals[0].structure == Phrase("Objetivos estratégicos")


def test_a_deadline_without_a_figure_is_told() -> None:
    (shown,) = cell_of(made.plan_with(made.target(deadline="2021"))).proposals
    assert shown.targets[0].headline == "Deadline: 2021"
