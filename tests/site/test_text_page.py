"""Long texts and their tables."""

from __future__ import annotations

from typing import Any

import pytest

from planclaro.i18n import Phrase
from planclaro.site.text_page import SectionView, TextView, text_view
from tests import made

TABLE = {
    "id": "poblacion",
    "caption": "Población",
    "columns": ["Distrito", "2017", "Fuente"],
    "rows": [["Puno", "125 663", "INEI"], ["Ácora", "-", "7 censos"]],
    "notes": ["Censo 2017"],
    "cite": made.CITE,
}


def page(code: str = "es", **changes: Any) -> TextView:
    plain = {"id": "contexto", "title": "Contexto", "text": {"es": "**Agua**"}, "cite": made.CITE}
    return text_view(made.plan(sections=[plain | changes]), made.here("uno/texto/", code))


def section(code: str = "es", **changes: Any) -> SectionView:
    return page(code, **changes).sections[0]


def test_a_text_is_shown_as_markdown() -> None:
    view = page()
    assert (view.plan, view.plan_href) == ("Partido Uno", "../")
    found = view.sections[0]
    assert (found.anchor, found.title) == ("contexto", Phrase("Contexto"))
    assert found.html.strip() == "<p><strong>Agua</strong></p>"
    assert [place.name for place in found.cites] == ["1. Visión"]


def test_a_text_in_another_language_is_marked() -> None:
    assert section("es").lang is None
    assert section("en").lang == "es"


def test_a_table_is_shown_as_printed() -> None:
    (table,) = section(tables=[TABLE]).tables
    assert (table.anchor, table.caption) == ("poblacion", Phrase("Población"))
    assert table.rows == (("Puno", "125 663", "INEI"), ("Ácora", "-", "7 censos"))
    assert table.notes == (Phrase("Censo 2017"),)


@pytest.mark.parametrize(
    ("cells", "numeric"),
    [
        (["1", "2.5", "300 m"], True),
        (["1", "-", "—"], True),
        (["1", "dos"], False),
        (["uno"], False),
    ],
)
def test_a_column_of_numbers_is_told_apart(cells: list[str], numeric: bool) -> None:
    rows = [["Puno", cell] for cell in cells]
    table = TABLE | {"columns": ["Distrito", "Cifra"], "rows": rows}
    (found,) = section(tables=[table]).tables
    assert found.numeric == (False, numeric)


def test_observations_about_a_text_stand_beside_it() -> None:
    note = {"id": "n", "kind": "source", "about": ["contexto"], "text": "Sí.", "cite": made.CITE}
    plain = {"id": "contexto", "title": "Contexto", "text": "Agua", "cite": made.CITE}
    plan = made.plan(sections=[plain], observations=[note])
    (found,) = text_view(plan, made.here("uno/texto/")).sections
    assert [each.anchor for each in found.observations] == ["n"]
