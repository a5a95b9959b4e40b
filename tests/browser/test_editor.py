"""The web editor in a browser: open a plan, change it, save; the file passes `check`."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from planclaro import project
from planclaro.edit.layout import laid_out
from tests.browser.built import ROOT
from tests.browser.editing import Desk, Repository, at_a_folder, at_github, content
from tests.browser.server import Server

pytestmark = pytest.mark.browser
PUNO = "content/plans/puno-mi-region.yaml"
PLAN = "plans/entries/puno-mi-region"
TARGETS = "dimensions.0.axes.0.proposals.0.targets"


@pytest.fixture
def desk(browser: Browser, server: Server) -> Iterator[Desk]:
    with at_a_folder(browser, server, content()) as opened:
        yield opened


def unfold_to_targets(desk: Desk) -> None:
    for steps in range(3):
        path = ".0.".join(("dimensions", "axes", "proposals")[: steps + 1])
        desk.unfold(path, 0)


def changed(path: str, after: str) -> list[str]:
    """Lines that went and came, as `-old` and `+new`."""
    before = content()[path].splitlines()
    lines = difflib.unified_diff(before, after.splitlines(), lineterm="", n=0)
    return [line[0] + line[1:].strip() for line in list(lines)[2:] if not line.startswith("@@")]


def check(tmp_path: Path, path: str, text: str) -> list[str]:
    """What `check` finds in this repository with that file."""
    for name, other in {**content(), path: text}.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(other, "utf-8")
    (tmp_path / "templates").symlink_to(ROOT / "templates")
    (tmp_path / "content/prose").symlink_to(ROOT / "content/prose")
    found = project.check(project.Project(tmp_path, tmp_path / "site_config.yaml"))
    return [each.message("en") for each in found.diagnostics]


def test_a_change_of_a_target_changes_its_lines_alone(desk: Desk, tmp_path: Path) -> None:
    desk.open(PLAN)
    unfold_to_targets(desk)
    desk.unfold(TARGETS, 0)
    expect(desk.field(f"{TARGETS}.0.target.value").locator("input")).to_have_value("5")
    expect(desk.save_button).to_be_disabled()
    desk.type(f"{TARGETS}.0.target.value", "7.50")
    desk.type(f"{TARGETS}.0.statement__es", 'Bajar a 7.50%: «agua», "potable" # ya')
    desk.save()
    after = desk.file(PUNO)
    assert changed(PUNO, after) == [
        "-es: Bajar la población sin agua potable en casa de 15.6% (2015) a 5% en 2022.",
        r'+es: "Bajar a 7.50%: «agua», \"potable\" # ya"',
        "-target: {value: 5, year: 2022, cite: [{table: t18-metas, row: 1}]}",
        "+target: {value: 7.50, year: 2022, cite: [{table: t18-metas, row: 1}]}",
    ]
    # Nothing else is said than that the English text is now older than the Spanish one.
    assert check(tmp_path, PUNO, after) == [
        "The text in “es” changed after this translation into “en”."
    ]


def test_a_new_target_is_written_in_the_one_layout(desk: Desk, tmp_path: Path) -> None:
    desk.open(PLAN)
    unfold_to_targets(desk)
    desk.add(TARGETS)
    new = f"{TARGETS}.2"
    desk.type(f"{new}.id", "agua-rural")
    desk.type(f"{new}.statement__es", "Llevar agua al 80% de hogares rurales: 1,200 en 2022.")
    desk.type(f"{new}.statement__en", "Bring water to 80% of rural homes: 1,200 by 2022.")
    desk.choose(f"{new}.kind", "Resultado")
    desk.type(f"{new}.unit__es", "%")
    desk.add(f"{new}.target")
    desk.type(f"{new}.target.value", "80.0")
    desk.type(f"{new}.target.year", "2022")
    desk.add(f"{new}.cite")
    desk.type(f"{new}.cite.0.table", "t18-metas")
    desk.type(f"{new}.cite.0.row", "1")
    desk.save()
    after = desk.file(PUNO)
    assert changed(PUNO, after) == [
        "+- id: agua-rural",
        "+statement:",
        '+es: "Llevar agua al 80% de hogares rurales: 1,200 en 2022."',
        '+en: "Bring water to 80% of rural homes: 1,200 by 2022."',
        "+kind: outcome",
        '+unit: "%"',
        "+target: {value: 80.0, year: 2022}",
        "+cite: [{table: t18-metas, row: 1}]",
    ]
    assert laid_out(after) == after
    assert check(tmp_path, PUNO, after) == []


def test_a_slip_is_told_before_anything_is_saved(desk: Desk) -> None:
    desk.open(PLAN)
    desk.type("period.last", "20222")
    desk.save_button.click()
    expect(desk.field("period.last")).to_contain_text("Cuatro cifras")
    assert desk.file(PUNO) == content()[PUNO]


def test_shared_words_are_edited_too(desk: Desk) -> None:
    path = "content/territories.yaml"
    desk.open("shared/entries/territories")
    desk.unfold("territories", 1)
    desk.type("territories.1.name", "Puno: la región")
    desk.save()
    assert changed(path, desk.file(path)) == [
        '-- {ubigeo: "21", name: Puno, level: region}',
        '+- {ubigeo: "21", name: "Puno: la región", level: region}',
    ]


def test_a_change_is_a_commit_at_github(browser: Browser, server: Server) -> None:
    repository = Repository(content())
    with at_github(browser, server, repository) as desk:
        desk.open(PLAN)
        desk.type("title__es", "Plan de Mi Región")
        desk.save()
    [commit] = repository.commits
    assert commit["message"] == {"headline": "puno-mi-region: cambios"}
    assert commit["branch"]["branchName"] == "main"
    assert changed(PUNO, repository.files[PUNO]) == [
        "-es: Plan de Gobierno 2019–2022 de Mi Región para la provincia de Puno",
        "+es: Plan de Mi Región",
    ]


def test_nothing_is_asked_of_github_before_somebody_signs_in(
    browser: Browser, server: Server
) -> None:
    context = browser.new_context(locale="es-PE")
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(server.url("admin/"))
    expect(page.get_by_role("button", name="token de acceso")).to_be_visible()
    expect(page.locator("#_about")).to_be_hidden()
    foreign = [each for each in asked if not each.startswith((server.origin, "data:", "blob:"))]
    context.close()
    assert foreign == []


def test_without_script_the_page_says_what_it_is(browser: Browser, server: Server) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(server.url("admin/"))
    expect(page.get_by_role("heading", name="Editor de los planes")).to_be_visible()
    expect(page.get_by_role("heading", name="Editor of the plans")).to_be_visible()
    links = page.get_by_role("link").evaluate_all("all => all.map(each => each.href)")
    context.close()
    assert server.url() in links
    assert "mailto:correcciones@plan-claro.example" in links


def test_voters_and_machines_are_not_led_to_it(server: Server) -> None:
    site = server.site
    assert "Disallow: /admin/" in (site.folder / "robots.txt").read_text("utf-8").splitlines()
    assert "admin/" not in (site.folder / "sitemap.xml").read_text("utf-8")
    assert 'content="noindex"' in (site.folder / "admin/index.html").read_text("utf-8")
    home = (site.folder / "index.html").read_text("utf-8")
    assert "admin/" not in home
