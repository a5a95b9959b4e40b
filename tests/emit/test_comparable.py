"""The data of the comparator: for any plan the same words as on the pages of its contest."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from hypothesis import HealthCheck, given, settings

from planclaro.emit.comparable import comparable_file
from planclaro.emit.render import Draw, drawer, environments, renderer
from planclaro.i18n import Voice
from planclaro.model import Catalog, Plan
from planclaro.read.catalogues import read_voices
from planclaro.site import urls
from planclaro.site.comparable import comparable
from planclaro.site.contest_pages import contest_pages
from planclaro.site.edition import Edition
from planclaro.site.frame import Site
from tests import made
from tests.arbitrary import Data, catalogs
from tests.parsed import Parsed

ROOT = Path(__file__).parents[2]
PAGE = "comparar/planes/"
FOREIGN = {"script", "img", "svg", "title", "textarea"}
CELL = re.compile(r'<article class="cell .*?</article>', re.DOTALL)
HREF = re.compile(r'href="([^"]*)"')


@pytest.fixture(scope="module")
def voices() -> tuple[Voice, ...]:
    """The real words."""
    return read_voices(ROOT, made.config())[0]


@pytest.fixture(scope="module")
def draw(voices: tuple[Voice, ...], tmp_path_factory: pytest.TempPathFactory) -> Draw:
    """The real templates."""
    return drawer(environments(ROOT / "templates", tmp_path_factory.mktemp("cache"), voices))


def edition(catalog: Catalog, voice: Voice) -> Edition:
    return Edition(
        Site(made.config(), (voice,), made.site().urls, made.ASSETS, made.CARDS),
        catalog,
        {},
        voice,
        made.NOTHING,
    )


def data(of: Edition, plan: Plan, draw: Draw, *, scripted: bool = False) -> str:
    here = of.here(urls.page(urls.COMPARE, urls.PLANS))
    found = comparable(plan, of.catalog, of.names(), here)
    return comparable_file(found, of.voice.code, scripted, draw).content.decode()


def whole(html: str, page: str) -> str:
    """With links as seen from the root, so that pages at different depths can be compared."""
    return HREF.sub(lambda link: f'href="{urljoin(made.ROOT + page, link[1])}"', html)


def contest_cells(of: Edition, folder: Path) -> dict[tuple[str, str], str]:
    """The cells of the pre-rendered comparison, by plan and topic, read from its pages."""
    render = renderer(environments(ROOT / "templates", folder, (of.voice,)), of.site.urls)
    cells: dict[tuple[str, str], str] = {}
    for page in (sheet.make() for sheet in contest_pages(of, of.catalog.contests[0])):
        if page.template == "comparison.html":
            html = render(page).content.decode()
            for section in re.split(r'<section class="topic" id="', html)[1:]:
                for found in CELL.findall(section.partition("</section>")[0]):
                    plan = re.search(r'data-plan="([^"]+)"', found)
                    assert plan
                    cells[plan[1], section.partition('"')[0]] = whole(found, page.address)
    return cells


@settings(
    max_examples=25,
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(content=catalogs())
def test_a_cell_is_that_of_the_pages_of_the_contest(
    content: Data,
    voices: tuple[Voice, ...],
    draw: Draw,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    catalog = made.catalog(**content)
    for voice in voices if catalog.plans else ():
        of = edition(catalog, voice)
        expected = contest_cells(of, tmp_path_factory.getbasetemp() / "compiled")
        page = of.here(PAGE).own_address()
        for plan in catalog.plans:
            found = json.loads(data(of, plan, draw))
            for topic, cell in found["cells"].items():
                # Where all are silent, the pages of the contest have one line for the topic.
                if (plan.id, topic) in expected:
                    assert whole(cell["html"], page) == expected[plan.id, topic]
                else:
                    assert cell["state"] == "silent"
            assert_harmless(found)


def assert_harmless(plan: dict[str, Any]) -> None:
    """No text of the content is markup in any of the parts."""
    parts = [cell["html"] for cell in plan["cells"].values()]
    parts += [part for item in plan["shared"] for part in (item["html"], item["rows"])]
    for part in (*parts, plan["card"], plan["silence"]):
        found = Parsed(part)
        assert not found.dangers()
        assert not FOREIGN.intersection(tag for tag, _ in found.elements)


def test_pages_opened_from_disk_get_the_same_in_a_call(
    voices: tuple[Voice, ...], draw: Draw
) -> None:
    catalog = made.catalog(made.plan_with(made.level("40", "20")))
    of = edition(catalog, voices[0])
    plain = data(of, catalog.plans[0], draw)
    assert data(of, catalog.plans[0], draw, scripted=True) == f"planclaroPlan({plain})"


def test_no_row_of_an_indicator_is_blank(voices: tuple[Voice, ...], draw: Draw) -> None:
    empty = made.target(topics=["salud"], shared_indicator="anemia", deadline="2030")
    catalog = made.catalog(made.plan_with(empty))
    found = json.loads(data(edition(catalog, voices[0]), catalog.plans[0], draw))
    (item,) = found["shared"]
    cells = re.findall(r"<td>(.*?)</td>", item["rows"])
    assert cells[0] == "Sin línea de base"
    assert cells[1].startswith("Sin cifra por alcanzar <small>2030</small>")
    assert "Anemia infantil" in item["html"]
    assert found["silence"].startswith('<tr><th scope="row"><a href="../../uno/">Partido Uno</a>')
