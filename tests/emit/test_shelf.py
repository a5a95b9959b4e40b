"""A site made file by file, as the preview does, is the one that a build writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from planclaro.emit.caches import Caches
from planclaro.emit.shelf import Shelf
from planclaro.memo import Memo
from planclaro.pipeline import Request, build, open_site
from planclaro.project import Project
from planclaro.site.unpublished import ONLY_HERE, Unpublished
from tests.arbitrary import Data, catalogs
from tests.project import PLAN
from tests.project import project as small_project
from tests.test_properties import bounded, read, written

ADDRESS = "http://127.0.0.1:8000/"
DRAFT = Unpublished(ONLY_HERE, review="/__preview/review/")


def request(project: Project) -> Request:
    """As the preview asks."""
    output = project.root / "site"
    return Request(output, address=ADDRESS, offline=False, unpublished=DRAFT)


class Editor:
    """A project that is opened again and again, with one memory for all times."""

    def __init__(self, root: Path) -> None:
        self.project = Project(root, root / "site_config.yaml")
        self.memo = Memo()
        self.caches = Caches.under(root / ".cache")

    def opened(self) -> Shelf | None:
        shelf = open_site(self.project, request(self.project), self.caches, self.memo.recall).shelf
        self.memo.forget()
        return shelf

    def built(self) -> dict[str, bytes]:
        outcome = build(self.project, request(self.project), lambda address: None)
        assert outcome.written is not None
        return dict(read(self.project.root / "site"))


def all_of(shelf: Shelf, known: dict[str, bytes]) -> dict[str, bytes]:
    """Every file that is there, of the known ones and of those that the shelf lists."""
    asked = {path: shelf.content(path) for path in (*known, *shelf)}
    return {path: content for path, content in asked.items() if content is not None}


@bounded(3)
@given(first=catalogs(), second=catalogs())
def test_after_any_edit_every_file_is_that_of_a_build(
    first: Data, second: Data, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("project")
    editor = Editor(folder)
    # The last plan alone changes, then it is as before.
    mixed = {"plans": [*first["plans"][:-1], *second["plans"][-1:]]}
    for data in (first, mixed, first):
        written({"plans": list({plan["id"]: plan for plan in data["plans"]}.values())}, folder)
        shelf, expected = editor.opened(), editor.built()
        assert shelf
        found = all_of(shelf, expected)
        assert found.keys() == expected.keys()
        assert [path for path in expected if found[path] != expected[path]] == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("content/topics.yaml", "name: Agua", "name: Aguas"),
        ("site_config.yaml", "title: Sitio", "title: Observatorio"),
        ("templates/base.html", "</main>", "<p>Nuevo</p></main>"),
        ("templates/locale/es.po", 'msgstr "Temas"', 'msgstr "Asuntos"'),
        ("assets/css/base.css", "body", "body, .nuevo"),
        ("content/prose/acerca.es.md", "# ", "# Otra "),
        (PLAN, "title: Otro plan", "title: Un plan distinto"),
        (PLAN, "aliases: [otro-antiguo]", "aliases: [otro-viejo]"),
    ],
)
def test_whatever_changes_is_seen(tmp_path: Path, file: str, old: str, new: str) -> None:
    small = small_project(tmp_path)
    editor = Editor(tmp_path)
    before = editor.opened()
    assert before
    kept = before.content("index.html")
    path = tmp_path / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    after, expected = editor.opened(), editor.built()
    assert after
    assert all_of(after, expected) == expected
    # What was opened before is not touched by what came after.
    assert before.content("index.html") == kept
    small.edit(file, new, old)
    again = editor.opened()
    assert again
    assert again.content("index.html") == kept


def test_a_page_of_before_is_still_that_of_before(tmp_path: Path) -> None:
    """A browser may ask for it after a file was saved."""
    small = small_project(tmp_path)
    editor = Editor(tmp_path)
    expected = editor.built()
    before = editor.opened()
    small.edit("templates/pages/plan.html", "{% block main %}", "{% block main %}{{ nada }}")
    small.edit(PLAN, "title: Otro plan", "title: Un plan distinto")
    assert before
    assert before.content("otro/index.html") == expected["otro/index.html"]


def test_what_has_errors_is_not_opened(tmp_path: Path) -> None:
    small = small_project(tmp_path)
    editor = Editor(tmp_path)
    assert editor.opened()
    small.break_plan()
    assert editor.opened() is None
    small.mend_plan()
    assert editor.opened()


def test_a_path_that_is_not_of_the_site_is_nothing(tmp_path: Path) -> None:
    small_project(tmp_path)
    shelf = Editor(tmp_path).opened()
    assert shelf
    for path in ("", "nada", "tarjetas/nada.png", "datos/buscar/nada.json", "../x", "/etc/passwd"):
        assert shelf.content(path) is None
