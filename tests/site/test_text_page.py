"""Long texts, each on its page, with their tables; and the list of them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from planclaro.i18n import Phrase
from planclaro.site.text_page import SectionView, TextView, section_views, text_view, texts_view
from tests import made

TABLE = {
    "id": "poblacion",
    "caption": "Población",
    "columns": ["Distrito", "2017", "Fuente"],
    "rows": [["Puno", "125 663", "INEI"], ["Ácora", "-", "7 censos"]],
    "notes": ["Censo 2017"],
    "cite": made.CITE,
}


PLAIN = {"id": "contexto", "title": "Contexto", "text": {"es": "**Agua**"}, "cite": made.CITE}
MORE = [PLAIN | {"id": id, "title": id.capitalize()} for id in ("antes", "despues")]


def page(code: str = "es", **changes: Any) -> TextView:
    here = made.here("uno/texto/contexto/", code)
    return text_view(made.plan(sections=[PLAIN | changes]), 1, here)


def section(code: str = "es", **changes: Any) -> SectionView:
    return page(code, **changes).section


def listed(*sections: dict[str, Any], code: str = "es") -> list[tuple[str, str, str, Any]]:
    view = texts_view(made.plan(sections=sections), made.here("uno/texto/", code))
    return [
        (each.anchor, each.href, " · ".join(each.facts), [(a, b) for _, a, b in each.tables])
        for each in view.texts
    ]


def test_a_text_is_shown_as_markdown() -> None:
    view = page()
    assert (view.plan, view.plan_href) == ("Partido Uno", "../../")
    found = view.section
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
    plan = made.plan(sections=[PLAIN], observations=[note])
    found = text_view(plan, 1, made.here("uno/texto/contexto/")).section
    assert [each.anchor for each in found.observations] == ["n"]


def test_a_text_leads_to_those_before_and_after_it() -> None:
    plan = made.plan(sections=[MORE[0], PLAIN, MORE[1]])
    views = [text_view(plan, n, made.here(f"uno/texto/{n}/")) for n in (1, 2, 3)]
    assert [view.before and view.before[1] for view in views] == [None, "../antes/", "../contexto/"]
    assert [view.after and view.after[1] for view in views] == ["../contexto/", "../despues/", None]


def test_headings_stand_under_the_title_and_in_the_contents() -> None:
    view = page(text={"es": "# Uno\n\n## A\n\n# <b>Dos\n\n# Tres"})
    assert re.findall("<h.*", view.section.html) == [
        '<h2 id="parte_1">Uno</h2>',
        "<h3>A</h3>",
        '<h2 id="parte_2">&lt;b&gt;Dos</h2>',
        '<h2 id="parte_3">Tres</h2>',
    ]
    (group,) = view.contents
    assert group.first[1] == (Phrase("<b>Dos"), "#parte_2")


def test_in_the_contents_tables_stand_apart_and_few_parts_need_none() -> None:
    two = [TABLE, TABLE | {"id": "censo"}]
    assert page(tables=two).contents == ()
    parts, tables = page(text={"es": "# Uno"}, tables=two).contents
    assert (parts.title, parts.first) == (None, ((Phrase("Uno"), "#parte_1"),))
    assert (tables.title, tables.first[1]) == (Phrase("Tables"), (Phrase("Población"), "#censo"))


def test_an_untranslated_texts_contents_are_in_its_language() -> None:
    (group,) = page("en", text={"es": "# Uno\n\n# Dos\n\n# Tres"}).contents
    assert group.first[0] == (Phrase("Uno", "es"), "#parte_1")


LINKS = {
    "../social/#meta": "../../social/#meta",
    "#despues": "../despues/",
    "#poblacion": "../antes/#poblacion",
    "#otro": "#otro",
    "https://otro.example/a": "https://otro.example/a",
    "mailto:a@b.example": "mailto:a@b.example",
}


@pytest.mark.parametrize("written", LINKS)
def test_links_in_a_text_are_written_as_from_the_page_of_all_texts(written: str) -> None:
    linking = PLAIN | {"text": f'[Agua]({written}) `<a href="x">`'}
    plan = made.plan(sections=[MORE[0] | {"tables": [TABLE]}, linking, MORE[1]])
    html = text_view(plan, 2, made.here("uno/texto/contexto/")).section.html
    assert f'<a href="{LINKS[written]}"' in html
    assert '&lt;a href="x"&gt;' in html
    # One after the other on one page, they are still as written.
    assert f'<a href="{written}"' in section_views(plan, made.here("uno/"))[1].html


def test_the_list_keeps_the_anchors_of_texts_and_tables_and_leads_to_their_pages() -> None:
    assert listed(PLAIN | {"tables": [TABLE]}, MORE[1]) == [
        (
            "contexto",
            "contexto/",
            "about 1 minute · 1 table",
            [("poblacion", "contexto/#poblacion")],
        ),
        ("despues", "despues/", "about 1 minute", []),
    ]


@pytest.mark.parametrize(("words", "time"), [(150, "1 minute"), (151, "2 minutes")])
def test_the_list_tells_how_long_a_text_takes_to_read(words: int, time: str) -> None:
    ((_, _, told, _),) = listed(PLAIN | {"text": "- **agua** " * words})
    assert told == f"about {time}"
    ((_, _, told, _),) = listed(PLAIN | {"tables": [TABLE | {"rows": [["a b c"] * 3] * 17}]})
    assert told == "about 2 minutes · 1 table"
