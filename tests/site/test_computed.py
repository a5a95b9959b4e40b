"""What was computed stands on the pages as observations do, in every language."""

from __future__ import annotations

from planclaro.observe.findings import Rule
from planclaro.site.computed import SENTENCES, observed
from planclaro.site.observations import observations_about
from tests import made


def test_it_is_said_in_each_language_and_marked() -> None:
    plan = made.plan_with(
        made.level("1200", "20", unit={"es": "casas", "en": "homes"}, direction="increase")
    )
    catalog = observed(made.catalog(plan), [made.here(""), made.here("", "en")])
    (own,) = catalog.plans
    sentence = "The figures go from {} to {}, which is not the direction stated."
    for code, unit in (("es", "casas"), ("en", "homes")):
        (found,) = observations_about(own, made.here("uno/", code), "meta")
        assert found.text.text == sentence.format(f"1,200\u00a0{unit}", f"20\u00a0{unit}")
        assert (found.computed, found.kind, found.anchor) == (True, "Direction", "o_1")
        assert [place.name for place in found.cites] == ["1. Visión"]


def test_years_have_no_separator() -> None:
    plan = made.plan_with(made.level("1", "2", baseline={"value": "1", "year": "2031"}))
    (own,) = observed(made.catalog(plan), [made.here("")]).plans
    assert own.observations[0].text.root["es"].startswith("The baseline is of 2031, after")


def test_what_an_editor_wrote_comes_first_and_stays() -> None:
    note = {"id": "n", "kind": "source", "text": "Sin páginas.", "cite": made.CITE}
    plan = made.plan_with(made.level("2", "1", direction="increase"), observations=[note])
    (own,) = observed(made.catalog(plan), [made.here("")]).plans
    assert [each.id for each in own.observations] == ["n", "o_1"]


def test_every_rule_has_a_sentence() -> None:
    assert SENTENCES.keys() == set(Rule)
