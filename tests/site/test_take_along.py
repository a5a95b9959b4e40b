"""The message and the script of a plan: how long, in which order, the same for all plans."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from planclaro.model import Plan
from planclaro.site import reading
from planclaro.site import summary as message
from planclaro.site.edition import Edition, Made
from planclaro.site.reading import WORDS_A_MINUTE, Script, script
from planclaro.site.summary import summary
from planclaro.site.take_page import take_view
from tests import made

SHAPES = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=2, max_size=2)
"""Of each dimension, how many targets with a figure and how many actions."""


def shaped(shape: list[tuple[int, int]], word: str, name: str) -> Plan:
    """A plan of this shape, all texts of one length and its words of its own."""
    dimensions = [
        made.dimension(
            made.proposal(
                *(
                    made.level("10", "20", id=f"{id}-{n}", statement=f"{word} {n:02}")
                    for n in range(targets)
                ),
                id=f"p-{id}",
                actions=[made.action(f"{word} {n:02} {word}") for n in range(actions)],
            ),
            id=id,
        )
        for id, (targets, actions) in zip(made.NAMES, shape, strict=True)
    ]
    organisation = {"name": name, "kind": "party"}
    return made.plan(*dimensions, organisation=organisation)


def said(plan: Plan, version: str = "") -> str:
    return summary(plan, made.NAMES, made.catalog(plan), version, made.here("uno/llevar/"))


def told(plan: Plan, code: str = "es") -> Script:
    here = made.here("uno/llevar/", code)
    return script(plan, made.NAMES, made.catalog(plan), "0123456789ab", here)


def form(text: str) -> str:
    """A text without its words: what is left is how it is built."""
    return re.sub(r"(Alfa|Zeta|abcde|vwxyz)", "x", text)


@settings(deadline=None)
@given(SHAPES)
def test_plans_of_one_shape_have_messages_and_scripts_of_one_form(
    shape: list[tuple[int, int]],
) -> None:
    one, other = shaped(shape, "abcde", "Alfa"), shaped(shape, "vwxyz", "Zeta")
    assert form(said(one)) == form(said(other))
    assert form(told(one).text()) == form(told(other).text())


@settings(deadline=None)
@given(SHAPES)
def test_a_message_is_as_long_as_it_may_be_and_no_longer(shape: list[tuple[int, int]]) -> None:
    plan = shaped(shape, "abcde" * 8, "Alfa")
    text = said(plan)
    listed = sum(line.startswith("•") for line in text.splitlines())
    assert len(text) <= message.LONGEST
    every = sum(targets + actions for targets, actions in shape)
    # A statement of a plan so made takes less than 140 letters.
    assert listed == every or len(text) > message.LONGEST - 140


@settings(deadline=None)
@given(SHAPES)
def test_dimensions_take_turns(shape: list[tuple[int, int]]) -> None:
    text = said(shaped(shape, "abcde" * 8, "Alfa"))
    first, second = (
        sum(line.startswith("•") for line in part.splitlines())
        for part in (text.split("\n\n")[1:3])
    )
    (one, two) = (sum(counts) for counts in shape)
    assert first - second in (0, 1) or first == one or second == two


def test_a_message_says_who_what_where_and_by_which_rule() -> None:
    baseline = {"value": "15.6", "year": "2025"}
    goal = {"value": "5", "year": "2030"}
    target = made.target(indicator="Casas sin agua", unit="%", baseline=baseline, target=goal)
    text = said(made.plan_with(target), "0123456789ab")
    assert text.startswith("*Partido Uno*\nPlan de gobierno\nPolitical party: Partido Uno")
    assert "• Casas sin agua: 15.6% (2025) → 5% (2030)" in text
    assert "by one rule for all plans" in text
    assert f"{made.ROOT}uno/" in text
    assert text.endswith("Version of the content: 0123456789ab")


def test_a_baseline_that_cannot_be_drawn_is_still_given() -> None:
    target = made.level("30", "80", not_comparable="Cuentan cosas contrarias")
    assert "80% (2030). Baseline: 30% (2025)" in said(made.plan_with(target))


def test_a_script_says_shares_as_so_many_of_every_hundred() -> None:
    line = told(made.plan_with(made.level("15.6", "5", indicator="Casas sin agua"))).parts[2].lines
    assert line[2].startswith(
        "Casas sin agua: from quince punto seis of every cien, in dos mil veinticinco, "
        "to cinco of every cien, in dos mil treinta. Source: uno. Visión, página cuatro."
    )


def test_a_source_that_repeats_is_not_said_twice() -> None:
    targets = [made.target(id="a"), made.target(id="b")]
    lines = told(made.plan_with(*targets)).parts[2].lines
    assert [line.endswith("The same source.") for line in lines[2:]] == [False, True]


@settings(deadline=None)
@given(SHAPES, st.sampled_from(("es", "en")))
def test_nothing_that_is_read_has_digits_or_signs(shape: list[tuple[int, int]], code: str) -> None:
    for part in told(shaped(shape, "abc1 % (2022)", "Alfa 7 & Cía."), code).parts:
        for line in part.lines:
            assert not [c for c in line if unicodedata.category(c)[0] in "NS"], line


@settings(deadline=None)
@given(SHAPES)
def test_no_dimension_is_read_for_longer_than_another_may_be(
    shape: list[tuple[int, int]],
) -> None:
    for part in told(shaped(shape, "una frase de seis palabras", "Alfa")).parts[2:-1]:
        statements = part.lines[2:-1]
        assert sum(len(line.split()) for line in statements) <= reading.LONGEST


def test_times_are_counted_by_words() -> None:
    found = told(made.plan_with(*(made.target(id=f"t-{n}") for n in range(80))))
    social = found.parts[2]
    words = sum(len(line.split()) for line in social.lines)
    assert social.time == f"about {round(words / WORDS_A_MINUTE)} minutes"


def test_the_page_tells_sizes_and_the_version_once_they_are_known() -> None:
    plan = made.plan()
    here = made.here("uno/llevar/")
    edition = Edition(made.site(), made.catalog(plan), {}, here.voice, made.NOTHING)
    without = take_view(edition, plan, here)
    assert (without.version, without.one_file.size) == ("", "")
    files = {
        "datos/uno.json": Made(10, "0123456789abcdef"),
        "uno/llevar/plan-uno.es.html": Made(120_001, "ff"),
    }
    found = take_view(replace(edition, made=files), plan, here)
    assert (found.version, found.one_file.size) == ("0123456789ab", "121 KB")
    assert (found.one_file.href, found.one_file.name) == (("plan-uno.es.html",) * 2)
