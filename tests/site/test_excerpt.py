"""What is told of a plan where not all fits: one rule, the order of the document."""

from __future__ import annotations

from planclaro.model import PlanDimension
from planclaro.site.excerpt import excerpt, has_figure, in_turn, lead, left_out
from tests import made

FIGURE = {"target": {"value": "80"}, "unit": "%"}
CITE = made.CITE


def everything() -> PlanDimension:
    """A dimension with each kind of statement, what has figures last in its document."""
    return made.dimension(
        made.proposal(
            made.target(id="sin-cifra", statement="Sin cifra"),
            actions=[made.action("Acción")],
            programmes=[{"name": "Programa", "cite": CITE}],
            objectives=[{"text": "Objetivo", "cite": CITE}],
        ),
        made.proposal(
            made.target(id="con-cifra", statement="Con cifra", **FIGURE),
            made.target(id="otra", statement="Otra sin cifra"),
            id="segunda",
        ),
    )


def said(dimension: PlanDimension) -> list[str]:
    here = made.here()
    return [lead(each, here).text for each in excerpt("Social", dimension, here).said]


def test_targets_with_a_figure_come_first_then_kind_by_kind() -> None:
    assert said(everything()) == [
        *("Con cifra", "Sin cifra", "Otra sin cifra"),
        *("Acción", "Programa", "Objetivo"),
    ]


def test_each_kind_stands_in_the_order_of_the_document() -> None:
    targets = [made.target(id=f"t-{n}", statement=f"Meta {n}", **FIGURE) for n in (3, 1, 2)]
    assert said(made.dimension(made.proposal(*targets))) == ["Meta 3", "Meta 1", "Meta 2"]


def test_a_figure_goes_with_its_indicator_and_a_text_alone_does_not() -> None:
    here = made.here()
    first, second, *_ = excerpt(
        "Social",
        made.dimension(
            made.proposal(
                made.target(id="a", statement="Que baje", indicator="Anemia", **FIGURE),
                made.target(id="b", statement="Que suba", indicator="Empleo"),
            )
        ),
        here,
    ).said
    assert [has_figure(first), has_figure(second)] == [True, False]
    assert (lead(first, here).text, lead(second, here).text) == ("Anemia", "Que suba")


def test_what_is_left_out_is_counted() -> None:
    here = made.here()
    found = excerpt("Social", everything(), here)
    assert left_out(found, (), here) == "3 targets and 1 action"
    assert left_out(found, found.said[:2], here) == "1 target and 1 action"
    assert left_out(found, found.said[:3], here) == "1 action"
    assert left_out(found, found.said, here) == ""


def test_silence_is_told_apart_from_what_is_not_transcribed() -> None:
    here = made.here()
    assert "whole document" in excerpt("Social", made.dimension(), here).silence
    pending = made.dimension(review="none")
    assert excerpt("Social", pending, here).silence == "Not transcribed yet."


def test_groups_take_turns() -> None:
    assert list(in_turn(["abc", "", "d"])) == [(0, "a"), (2, "d"), (0, "b"), (0, "c")]
