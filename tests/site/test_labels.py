"""Numbers with their units."""

from __future__ import annotations

from decimal import Decimal

import pytest

from planclaro.model import Figure, Text
from planclaro.site.labels import bare_label, figure_label, is_percent, short_label
from tests import made

PERCENT, KILOMETRES = Text({"": "%"}), Text({"es": "km", "en": "km"})


@pytest.mark.parametrize(
    ("value", "unit", "label", "bare"),
    [
        ("15.60", PERCENT, "15.60%", "15.60%"),
        ("511703", KILOMETRES, "511,703\u00a0km", "511,703"),
        ("-3", None, "-3", "-3"),
    ],
)
def test_per_cent_follows_at_once(value: str, unit: Text | None, label: str, bare: str) -> None:
    here = made.here()
    assert figure_label(here, Decimal(value), unit) == label
    assert bare_label(here, Decimal(value), unit) == bare


def test_a_unit_is_in_the_language_of_the_page() -> None:
    unit = Text({"es": "casas", "en": "homes"})
    assert figure_label(made.here(code="en"), Decimal(2), unit) == "2\u00a0homes"


def test_a_year_follows_where_there_is_one() -> None:
    dated, undated = Figure(value=Decimal(5), year=2025), Figure(value=Decimal(5))
    assert short_label(made.here(), dated, PERCENT) == "5% · 2025"
    assert short_label(made.here(), undated, KILOMETRES) == "5"


def test_a_figures_own_unit_comes_before_its_targets() -> None:
    target = made.target(unit="%", baseline={"value": "1"}, target={"value": "2", "unit": "km"})
    assert target.unit_of(target.baseline) == Text({"": "%"})
    assert target.unit_of(target.target) == Text({"": "km"})
    assert target.unit_of(None) == Text({"": "%"})
    assert not is_percent(target.unit_of(target.target))
