"""What the preview adds to the site: the draft's mark, warnings, and statements to be reviewed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.parsed import Parsed
from tests.project import PLAN, Preview, Project, project, serving, until
from tests.promised import line_of, promise

REVIEW = "/__preview/review/otro/"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Project:
    small = project(tmp_path_factory.mktemp("proyecto"))
    promise(small)
    return small


@pytest.fixture(scope="module")
def running(small: Project) -> Iterator[Preview]:
    with serving(small) as preview:
        yield preview


def test_every_page_says_that_it_is_a_draft_and_leads_to_the_review(running: Preview) -> None:
    for path, words in {
        "/": "Borrador: solo en este equipo",
        "/otro/social/": "Borrador: solo en este equipo",
        "/en/otro/social/meta-agua/": "Draft: only on this computer",
        "/no-existe/": "Borrador: solo en este equipo",
    }.items():
        page = running.get(path).text
        assert words in page
        assert '<meta name="robots" content="noindex">' in page
    assert 'href="/__preview/review/otro/social/"' in running.get("/otro/social/").text
    assert "Falta agua" in running.get("/__preview/review/otro/social/").text
    assert "Draft: only" in running.get("/en/otro/llevar/plan-otro.en.html").text


def test_warnings_are_told_with_every_way_to_their_place(small: Project, running: Preview) -> None:
    told = next(running.events())
    assert told["trouble"] is None
    (over,) = (each for each in told["notes"]["problems"] if "150" in each["message"])
    line = line_of(small, "value: 150")
    assert over["where"].startswith(f"{PLAN}:{line}:")
    assert over["online"] == f"https://github.com/org/sitio/edit/main/{PLAN}#L{line}"
    assert over["places"] == ["/otro/social/#meta-agua", "/en/otro/social/#meta-agua"]


def test_an_error_leads_to_the_statement_in_the_page_that_is_still_shown(tmp_path: Path) -> None:
    small = project(tmp_path)
    promise(small)
    with serving(small) as preview:
        events = preview.events()
        next(events)
        small.edit(PLAN, "text: Los caños están viejos", "texto: Los caños están viejos")
        told = until(events, lambda each: each["trouble"] is not None)
        (problem,) = told["trouble"]["problems"]
        assert problem["places"][0] == "/otro/social/#agua-para-todos_p2"
        assert 'id="agua-para-todos_p2"' in preview.get("/otro/social/").text


def test_the_review_lists_statements_in_order_with_what_is_known_of_them(
    small: Project, running: Preview
) -> None:
    page = running.get(REVIEW).text
    said = ("Falta agua en los barrios altos", "Los caños están viejos", "Que más hogares")
    places = [page.index(text) for text in said]
    assert places == sorted(places)
    assert '<p lang="en">The upper quarters lack water</p>' in page
    assert "English: falta: se muestra en «es»" in page
    assert "p. 4" in page
    assert "Nadie lo comparó aún con el documento" in page
    line = line_of(small, "- id: meta-agua")
    assert f"vscode://file{(small.root / PLAN).as_posix()}:{line}:1" in page
    assert f"{PLAN}:{line}</a>" in page
    hrefs = [each.get("href", "") for each in Parsed(page).all("a")]
    assert "/otro/social/#meta-agua" in hrefs
    assert "/otro/social/#agua-para-todos_p2" in hrefs
    for href in hrefs:
        path, _, anchor = href.partition("#")
        if path.startswith("/otro/") and anchor:
            assert f'id="{anchor}"' in running.get(path).text


def test_each_part_of_a_plan_stands_once_in_the_review(tmp_path: Path) -> None:
    small = project(tmp_path)
    cite = "cite: [{page: '1'}]"
    more = (
        f"vision: {{text: Una visión, {cite}}}",
        f"sections: [{{id: texto, title: Un texto, text: Dice algo., {cite}}}]",
        f"accountability: [{{text: Informará cada año, {cite}}}]",
        f"observations: [{{id: falta, kind: missing, text: No tiene índice, {cite}}}]",
    )
    small.edit(PLAN, "dimensions:", "\n".join((*more, "dimensions:")))
    with serving(small) as preview:
        page = Parsed(preview.get(REVIEW).text)
    assert len(page.ids) == len(set(page.ids))
    assert {"_plan", "_sections", "_accountability", "_observations"} <= set(page.ids)


@pytest.mark.parametrize(
    ("only", "shown", "hidden"),
    [
        ("pending", "Que más hogares", "Falta agua"),
        ("page", "Los caños", "Falta agua"),
        ("translation", "Los caños", "Falta agua"),
        ("problems", "Que más hogares", "Falta agua"),
        ("otra-cosa", "Falta agua", "nadie"),
    ],
)
def test_links_show_some_statements_alone(
    running: Preview, only: str, shown: str, hidden: str
) -> None:
    page = running.get(f"{REVIEW}?only={only}").text
    assert shown in page
    assert hidden not in page


def test_the_review_speaks_the_language_of_the_preview_and_lists_plans(small: Project) -> None:
    with serving(small, "--lang", "en") as preview:
        plans = preview.get("/__preview/review/").text
        assert 'href="/__preview/review/segundo/"' in plans
        assert "Check against the document" in plans
        assert "Nobody has compared it with the document" in preview.get(REVIEW).text
        assert "Choose a plan." in preview.get("/__preview/review/nadie/<b>").text
        assert "<b>" not in preview.get("/__preview/review/<b>/").text.partition("<main>")[0]


def test_without_a_site_the_review_shows_why(tmp_path: Path) -> None:
    small = project(tmp_path)
    small.break_plan()
    with serving(small) as preview:
        page = preview.get(REVIEW)
        assert page.status == 503
        assert "P001" in page.text


def test_a_build_for_review_says_so_and_any_other_does_not(tmp_path: Path) -> None:
    small = project(tmp_path)
    assert small.run("build", "--draft").code == 0
    pages = {name: text for name, (text, _) in small.files().items() if name.endswith(".html")}
    for name, content in pages.items():
        words = b"Draft for review" if name.startswith("en/") else b"Borrador para revisar"
        assert words in content, name
        assert b'<meta name="robots" content="noindex">' in content, name
        assert b"__preview" not in content
    assert b"<loc>" not in small.files()["sitemap.xml"][0]
    assert small.run("build").code == 0
    for name, (content, _) in small.files().items():
        assert b"Borrador para revisar" not in content, name
