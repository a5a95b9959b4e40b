"""A target: its figures in words, what followed, where it stands."""

from __future__ import annotations

from typing import Any

import pytest

from planclaro.i18n import Phrase
from planclaro.model import StatusState, TargetKind
from planclaro.site.targets import (
    KIND_WORDS,
    STATUS_WORDS,
    TargetView,
    goal_in_words,
    headline,
    target_view,
)
from tests import made

PLAIN = {"value": "5"}
DATED = {"value": "5", "year": "2030"}


def viewed(**changes: Any) -> TargetView:
    target = made.target(**changes)
    return target_view(made.plan_with(target), target, "uno/social/", made.here("uno/social/"))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, ""),
        ({"target": PLAIN}, "5"),
        ({"target": DATED, "unit": "%"}, "5% (2030)"),
        ({"target": DATED, "unit": "km", "baseline": PLAIN}, "5 → 5\u00a0km (2030)"),
        ({"baseline": PLAIN}, ""),
        ({"target": PLAIN, "baseline": PLAIN, "not_comparable": "No."}, "5"),
        ({"target": {"value": "9", "unit": "m3"}, "unit": "%", "baseline": PLAIN}, "9\u00a0m3"),
        ({"target": {"value": "9", "unit": "m3"}, "unit": "%"}, "9\u00a0m3"),
        ({"target": DATED, "unit": "%", "measure": "change"}, "Change by 5% (2030)"),
        (
            {"target": DATED, "measure": "change", "direction": "increase", "baseline": PLAIN},
            "Increase by 5 (2030)",
        ),
    ],
)
def test_a_target_in_a_few_words(changes: dict[str, Any], words: str) -> None:
    assert headline(made.target(**changes), made.here()) == words


@pytest.mark.parametrize(
    ("direction", "words"),
    [
        ("increase", "Increase by 50%"),
        ("decrease", "Decrease by 50%"),
        ("maintain", "Change by 50%"),
        (None, "Change by 50%"),
    ],
)
def test_a_change_is_not_told_as_a_level(direction: str | None, words: str) -> None:
    target = made.target(target={"value": "50"}, unit="%", measure="change", direction=direction)
    assert goal_in_words(target, made.here()) == words


def test_a_figure_with_two_readings_is_shown_as_printed() -> None:
    target = made.target(
        target={"value": "100", "year": "2030", "printed": "al 100%"},
        unit="%",
        not_comparable="Se puede leer de dos maneras.",
    )
    assert goal_in_words(target, made.here()) == "“al 100%”"
    assert headline(target, made.here()) == "“al 100%” (2030)"


def test_a_level_or_a_target_without_figure_is_no_change() -> None:
    assert goal_in_words(made.level("4", "2"), made.here()) == ""
    assert goal_in_words(made.target(measure="change"), made.here()) == ""


def test_a_target_has_a_chart_or_the_reason_why_not() -> None:
    drawn = viewed(baseline=PLAIN, target=DATED)
    assert drawn.chart is not None
    assert drawn.obstacle is None
    undrawn = viewed(target=DATED)
    assert undrawn.chart is None
    assert undrawn.obstacle == Phrase(
        "The plan gives no baseline: there is no figure to compare with."
    )


def test_figures_keep_what_the_document_prints() -> None:
    view = viewed(
        unit="km",
        baseline={"value": "54.70", "year": "2025", "printed": "54,7", "note": "Con coma."},
        target={"value": "259106", "unit": "m3"},
    )
    assert view.baseline is not None
    assert (view.baseline.value, view.baseline.year) == ("54.70\u00a0km", "2025")
    assert (view.baseline.printed, view.baseline.note) == ("54,7", Phrase("Con coma."))
    assert view.goal is not None
    assert (view.goal.value, view.goal.year) == ("259,106\u00a0m3", "")


def test_a_figure_gives_its_place_only_where_it_is_another() -> None:
    elsewhere = [*made.CITE, {"table": "t-1", "row": "2"}]
    view = viewed(target=PLAIN | {"cite": elsewhere}, baseline=PLAIN | {"cite": made.CITE})
    assert view.goal is not None
    assert [place.name for place in view.goal.places] == ["Tabla 1"]
    assert view.baseline is not None
    assert view.baseline.places == ()


def test_another_figure_of_the_document_is_shown_with_its_place() -> None:
    others = [
        {"role": "target", "value": "110", "cite": [{"table": "t-1", "row": "4"}]},
        {"role": "baseline", "value": "9", "unit": "m3", "cite": made.CITE},
    ]
    first, second = viewed(unit="km", target=PLAIN, other_figures=others).others
    assert (first.role, first.figure.value) == ("Target", "110\u00a0km")
    assert (first.figure.places[0].name, first.figure.places[0].detail) == ("Tabla 1", "row 4")
    assert (second.role, second.figure.value) == ("Baseline", "9\u00a0m3")


def test_what_followed_stands_in_the_order_of_days() -> None:
    readings = [
        {"date": "2029-01-01", "value": "30", "source": "INEI"},
        {"date": "2027-06-01", "value": "35.5", "source": "INEI", "url": "https://inei.example/"},
    ]
    events = [{"date": "2028-02-03", "state": "advanced", "note": "Obra al 40 %"}]
    view = viewed(unit="%", measurements=readings, status=events)
    assert [(event.day, event.what, event.url) for event in view.events] == [
        ("2027-06-01", "35.5%", "https://inei.example/"),
        ("2028-02-03", "Advanced", ""),
        ("2029-01-01", "30%", ""),
    ]


SDG = (("3", "../../ods/3/"), ("6", "../../ods/6/"))


def test_the_rest_is_told_as_the_plan_has_it() -> None:
    view = viewed(
        quote="Reducir la anemia",
        indicator={"es": "Anemia"},
        responsible=["Alcaldía", "Salud"],
        allies=["MINSA"],
        priority="0",
        sdg=["3", "6"],
    )
    assert (view.anchor, view.kind) == ("meta", "Outcome target")
    assert (view.quote, view.priority, view.sdg) == ("Reducir la anemia", "0", SDG)
    assert view.responsible == (Phrase("Alcaldía"), Phrase("Salud"))
    assert view.allies == (Phrase("MINSA"),)
    assert view.indicator == Phrase("Anemia")
    assert "indicator" in view.says
    assert "deadline" in view.lacks


def test_what_the_plan_leaves_out_is_empty() -> None:
    view = viewed()
    assert (view.baseline, view.goal, view.chart, view.in_words) == (None, None, None, "")
    assert (view.quote, view.priority, view.sdg, view.events) == ("", "", (), ())


def test_observations_about_a_target_stand_beside_it() -> None:
    target = made.target()
    note = {"id": "n-1", "kind": "figures", "about": ["meta"], "text": "Dos.", "cite": made.CITE}
    view = target_view(
        made.plan_with(target, observations=[note]), target, "uno/social/", made.here()
    )
    assert [each.anchor for each in view.observations] == ["n-1"]


def test_every_kind_and_every_state_has_a_word() -> None:
    assert KIND_WORDS.keys() == set(TargetKind)
    assert STATUS_WORDS.keys() == set(StatusState)
