"""Explained words: by touch and by key, with script and without."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import KINDS
from tests.browser.visit import Visits

pytestmark = pytest.mark.browser
PLAN = "puno-mi-region/"
EXPLAINING = (KINDS["plan"], KINDS["dimension"], KINDS["overview"], "temas/salud-nutricion/")
INSIDE = """(box) => {
  const edges = box.getBoundingClientRect();
  return edges.left >= 0 && edges.right <= document.documentElement.clientWidth;
}"""


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_tap_explains_and_another_ends_it(visit: Visits, script: bool) -> None:
    page = visit(PLAN, script=script)
    box = page.locator(".term", has_text="Línea de base").first
    expect(box.locator("p")).to_be_hidden()
    box.locator("summary").click()
    expect(box.locator("p")).to_contain_text("La cifra de la que parte el plan")
    box.locator("summary").click()
    expect(box.locator("p")).to_be_hidden()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_it_leads_to_the_glossary(visit: Visits, script: bool) -> None:
    page = visit(PLAN, script=script)
    box = page.locator(".term", has_text="Línea de base").first
    box.locator("summary").click()
    box.get_by_role("link", name="Glosario").click()
    expect(page.locator("dt#_linea_de_base")).to_be_in_viewport()


def test_keys_open_and_close_it(visit: Visits) -> None:
    page = visit(PLAN)
    box = page.locator(".term", has_text="Línea de base").first
    box.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(box.locator("p")).to_be_visible()
    expect(page.locator("[data-panels]")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(box.locator("p")).to_be_hidden()
    expect(box.locator("summary")).to_be_focused()


def test_a_tap_elsewhere_closes_it_and_one_inside_does_not(visit: Visits) -> None:
    page = visit(PLAN)
    first = page.locator(".term", has_text="Línea de base").first
    second = page.locator(".term", has_text="Meta").first
    first.locator("summary").click()
    first.locator("p").click(position={"x": 3, "y": 3})
    expect(first.locator("p")).to_be_visible()
    second.locator("summary").click()
    expect(second.locator("p")).to_be_visible()
    expect(first.locator("p")).to_be_hidden()


@pytest.mark.parametrize("path", EXPLAINING)
def test_every_term_stands_once_and_inside_the_screen(look: Visits, path: str) -> None:
    page = look(path, width=320)
    links = [link.get_attribute("href") for link in page.locator(".term a").all()]
    assert links
    assert len(links) == len(set(links))
    for box in page.locator(".term").all():
        box.locator("summary").click()
        assert box.locator("div").evaluate(INSIDE)
        page.keyboard.press("Escape")
