"""What share images say, and that their words for those who do not see them say the same."""

from __future__ import annotations

from typing import Any

import pytest

from planclaro.site.card import Card, CardFigure, CardStock, legible, site_card
from planclaro.site.frame import Frame, Head, frame
from planclaro.site.here import Here
from planclaro.site.share_cards import (
    comparison_card,
    dimension_card,
    plan_card,
    subject_card,
    target_card,
)
from tests import made

CITED = {"cite": [{"table": "t-1", "row": "3"}]}


def target_with(**changes: Any) -> Card:
    target = made.level("15.6", "5", **({"indicator": "Casas sin agua"} | CITED | changes))
    plan = made.plan_with(target)
    here = made.here("uno/social/meta/")
    return target_card(plan, plan.dimensions[0], target, made.NAMES, made.catalog(plan), here)


def test_a_target_says_from_where_to_where_by_whom_and_the_source() -> None:
    card = target_with()
    assert card.above == ("Partido Uno", "Province of Puno")
    assert card.title == "Casas sin agua"
    assert card.figures == (
        CardFigure("Baseline · 2025", "15.6%"),
        CardFigure("Target · 2030", "5%"),
    )
    assert (card.source, card.passage) == ("Source: Plan 2027-2030", "Tabla 1, row 3")
    assert card.alt == (
        "Partido Uno, Province of Puno. Casas sin agua. Baseline · 2025: 15.6%. "
        "Target · 2030: 5%. Source: Plan 2027-2030, Tabla 1, row 3."
    )


def test_a_target_without_a_figure_has_the_card_of_its_dimension() -> None:
    card = target_with(target=None, baseline=None)
    plan = made.plan_with(made.target(indicator="Casas sin agua"))
    here = made.here("uno/social/")
    whole = dimension_card(plan, plan.dimensions[0], made.NAMES, made.catalog(plan), here)
    assert card == whole


def test_a_target_without_an_indicator_says_its_statement() -> None:
    assert target_with(indicator=None).title == "Que baje"


def test_figures_stand_on_the_axis_of_the_pages() -> None:
    track = target_with().track
    assert track is not None
    assert (track.low, track.high, track.baseline, track.target) == ("0", "100%", 0.156, 0.05)


def test_a_unit_stands_apart_but_the_sign_of_a_share_stays() -> None:
    units = [target_with(unit=unit).figures[1] for unit in ("%", "casas por año", "% de casas")]
    assert [(each.value, each.unit) for each in units] == [
        ("5%", ""),
        ("5", "casas por año"),
        ("5%", "de casas"),
    ]


def test_without_a_baseline_the_card_says_so() -> None:
    card = target_with(baseline=None)
    assert [each.label for each in card.figures] == ["Target · 2030"]
    assert card.track is None
    assert card.remark == "The plan gives no baseline: there is no figure to compare with."
    assert card.remark in card.alt


def test_a_change_is_told_in_words() -> None:
    card = target_with(measure="change", direction="increase", baseline=None)
    assert card.figures == (CardFigure("Target · 2030", "Increase by 5%", words=True),)


def test_figures_that_do_not_compare_are_both_shown_with_the_reason() -> None:
    card = target_with(not_comparable="Cuentan cosas distintas")
    assert [each.value for each in card.figures] == ["15.6%", "5%"]
    assert card.track is None
    assert card.remark == "Cuentan cosas distintas."


def test_another_figure_of_the_document_is_told() -> None:
    other = {"role": "target", "value": "8", "year": "2030", "cite": made.CITE}
    card = target_with(other_figures=[other])
    assert card.track is not None
    assert card.track.others == (0.08,)
    assert card.remark == "Elsewhere the document gives another figure: 8% (2030)."


def test_the_last_reading_is_told() -> None:
    readings = [
        {"date": f"{year}-05-01", "value": value, "source": "INEI"}
        for year, value in (("2028", "9"), ("2027", "12"))
    ]
    assert target_with(measurements=readings).remark == "Measured: 9% (2028-05-01)."


def test_a_plan_says_who_where_and_when() -> None:
    plan = made.plan_with(made.target())
    card = plan_card(plan, made.catalog(plan), made.here())
    assert card.title == "Partido Uno"
    assert card.above == ("Government plan 2027–2030",)
    assert card.details == ("Province of Puno", "1\u00a0target")
    assert card.alt == (
        "Partido Uno, Province of Puno. Government plan 2027–2030. 1 target. "
        "Source: Plan 2027-2030."
    )


def test_a_dimension_says_what_it_holds_or_that_it_was_not_read() -> None:
    plan = made.plan_with(made.target())
    catalog, here = made.catalog(plan), made.here("uno/social/")
    unread = made.dimension(id="ambiental", review="none")
    social, other = (
        dimension_card(plan, each, made.NAMES, catalog, here)
        for each in (plan.dimensions[0], unread)
    )
    assert (social.title, social.details) == ("Social", ("1\u00a0target",))
    assert other.details == ("Not\u00a0transcribed\u00a0yet",)
    assert "Partido Uno, Province of Puno" in social.alt


def test_a_comparison_names_all_plans_in_the_order_of_the_site() -> None:
    plans = [made.plan(id=id, title=id) for id in ("uno", "dos")]
    catalog = made.catalog(*plans)
    whole = comparison_card(catalog.contests[0], catalog, made.here("comparar/puno-2026/"))
    part = comparison_card(
        catalog.contests[0], catalog, made.here("comparar/puno-2026/social/"), "Social"
    )
    assert whole.names == part.names == tuple(plan.name() for plan in plans)
    assert (whole.title, part.title) == ("Province of Puno", "Social")
    assert part.above == ("Compare: Province of Puno",)
    assert whole.crowd == "2 plans"
    assert ", ".join(whole.names) in whole.alt


def test_a_subject_tells_how_many_plans_there_are_and_of_which_places() -> None:
    catalog = made.elsewhere(made.plan(), made.plan(id="dos", contest="cusco-2026"))
    card = subject_card("Agua", "Topic", catalog, made.here("temas/agua/"))
    assert card.details == ("What 2 government plans say", "Cusco · Puno")
    assert card.alt == "Topic. Agua. What 2 government plans say. Cusco, Puno."


# --- in the frame of a page ------------------------------------------------


def framed(card: Card | None, **config: Any) -> Frame:
    site = made.site(**config)
    here = Here("uno/", site.voices[0], site.urls)
    return frame(site, here, Head("Uno", "De qué va", share_card=card))


def test_a_page_shows_its_own_card_under_the_name_of_the_site() -> None:
    page = framed(Card("uno/", "es", "Uno", "En palabras."))
    assert page.card == Card("uno/", "es", "Uno", "En palabras.", site="Plan Claro")
    assert page.share_image == f"{made.ROOT}{page.card_file}"
    assert page.kind == "article"


def test_a_page_without_a_card_shows_that_of_the_site() -> None:
    page = framed(None)
    assert (page.card.title, page.card.details) == ("Plan Claro", ("Lo que prometen",))
    assert page.card.alt == "Plan Claro. Lo que prometen."
    assert page.kind == "website"
    assert page.card_file.startswith("tarjetas/index.es.")


@pytest.mark.parametrize("text", ["ماء", "計画", "План"])
def test_a_card_whose_letters_are_missing_gives_way_to_that_of_the_site(text: str) -> None:
    assert framed(Card("uno/", "es", text, text)).card.title == "Plan Claro"
    assert framed(Card("uno/", "es", "Uno", "", names=("A", text))).card.title == "Plan Claro"
    assert framed(None, title=text).card.title == ""


def test_what_is_only_said_needs_no_letters() -> None:
    assert framed(Card("uno/", "es", "Uno", "ماء")).card.title == "Uno"


def test_signs_without_a_letter_are_spelled() -> None:
    assert legible("≥ 5\u200b \n n\u0303") == ">= 5 ñ"
    stock = CardStock("1", frozenset(" abcdefghijklmnopqrstuvwxyz.>=5"))
    assert site_card("a", "b ≥ 5", "es", stock).details == ("b ≥ 5",)
