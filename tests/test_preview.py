"""`build.py serve`: a real server, real files changing under it, real requests."""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.project import PLAN, Answer, Project, project, serving, until

posix = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@pytest.fixture
def small(tmp_path: Path) -> Project:
    return project(tmp_path / "proyecto")


def is_of(build: str, page: Answer) -> bool:
    return f'src="/__preview/client.js" data-build="{build}"' in page.text


def new_after(build: str) -> Callable[[dict[str, Any]], bool]:
    return lambda told: told["build"] != build


def troubled(told: dict[str, Any]) -> bool:
    return told["trouble"] is not None


def sound(told: dict[str, Any]) -> bool:
    return told["trouble"] is None


def test_a_change_is_built_told_and_served(small: Project) -> None:
    with serving(small) as preview:
        events = preview.events()
        first = next(events)
        assert is_of(first["build"], preview.get("/otro/"))
        small.edit(PLAN, "title: Otro plan", "title: Un plan muy distinto")
        second = until(events, new_after(first["build"]))
        assert sound(second)
        page = preview.get("/otro/")
        assert is_of(second["build"], page)
        assert "Un plan muy distinto" in page.text
    assert any(PLAN in line for line in preview.lines)


def test_what_is_wrong_is_told_and_the_last_good_site_stays(small: Project) -> None:
    with serving(small) as preview:
        events = preview.events()
        good = next(events)
        before = preview.get("/otro/")
        small.break_plan()
        broken = until(events, troubled)
        assert broken["build"] == good["build"]
        assert preview.get("/otro/").body == before.body
        (problem,) = broken["trouble"]["problems"]
        assert problem["where"] == f"{PLAN}:1:1"
        assert problem["code"] == "P001"
        assert problem["page"].endswith("/guia/codigos/P001/")
        assert problem["link"].startswith("vscode://file/")
        assert problem["link"].endswith(f"{PLAN}:1:1")
        assert problem["excerpt"] == "id: otro"
        assert problem["caret"] == "^"
        assert next(preview.events()) == broken, "who comes later is told too"
        small.mend_plan()
        mended = until(events, sound)
        assert mended["build"] != good["build"]
    assert any(f"{PLAN}:1:1: P001" in line for line in preview.lines)


def test_a_first_build_that_fails_shows_why_and_turns_into_the_site(small: Project) -> None:
    small.break_plan()
    small.edit("content/topics.yaml", "id: agua", "id: <b>agua</b>")
    with serving(small) as preview:
        events = preview.events()
        first = next(events)
        page = preview.get("/otro/")
        assert page.status == 503
        assert is_of(first["build"], page)
        assert f"{PLAN}:1:1" in page.text
        assert "P001" in page.text
        assert "<b>agua" not in page.text
        small.mend_plan()
        second = until(events, new_after(first["build"]))
        assert PLAN not in preview.get("/").text, "the page has fewer problems, and is loaded again"
        small.edit("content/topics.yaml", "id: <b>agua</b>", "id: agua")
        third = until(events, new_after(second["build"]))
        page = preview.get("/otro/")
        assert page.status == 200
        assert is_of(third["build"], page)


def test_the_editor_is_there_and_is_not_loaded_again_while_somebody_types(small: Project) -> None:
    with serving(small) as preview:
        page = preview.get("/admin/")
        assert page.status == 200
        assert "sveltia-cms.js" in page.text
        assert "client.js" not in page.text
        assert (
            preview.get("/admin/config.json").headers["Content-Type"].startswith("application/json")
        )


def test_in_english(small: Project) -> None:
    small.break_plan()
    with serving(small, "--lang", "en") as preview:
        assert 'lang="en"' in preview.get("/").text
        assert "cannot be built" in preview.get("/").text
    assert any("1 error, 0 warnings" in line for line in preview.lines)


def test_the_configuration_is_watched_wherever_it_stands(small: Project, tmp_path: Path) -> None:
    other = tmp_path / "ajustes/otra.yaml"
    other.parent.mkdir()
    text = (small.root / "site_config.yaml").read_text("utf-8")
    other.write_text(text, "utf-8")
    with serving(small, "--config", str(other)) as preview:
        events = preview.events()
        first = next(events)
        # As editors save: a new file takes the place of the old one.
        fresh = other.with_name("nueva.yaml")
        fresh.write_text(text.replace("title: Sitio", "title: Observatorio"), "utf-8")
        fresh.replace(other)
        until(events, new_after(first["build"]))
        assert "Observatorio" in preview.get("/").text


def test_a_folder_that_is_replaced_is_watched_on(small: Project) -> None:
    with serving(small) as preview:
        events = preview.events()
        next(events)
        (small.root / "content").rename(small.root / "guardado")
        until(events, troubled)
        (small.root / "guardado").rename(small.root / "content")
        until(events, sound)
        small.edit(PLAN, "title: Otro plan", "title: Plan de vuelta")
        while "Plan de vuelta" not in preview.get("/otro/").text:
            until(events, sound)


def test_an_error_in_a_template_is_shown_and_outlived(small: Project) -> None:
    template = "templates/pages/home.html"
    good = (small.root / template).read_text("utf-8")
    with serving(small) as preview:
        events = preview.events()
        first = next(events)
        small.edit(template, "{% block main %}", "{% block main %}{{ nada.de_esto }}")
        told = until(events, troubled)
        assert told["build"] == first["build"]
        (problem,) = told["trouble"]["problems"]
        line = good[: good.index("{% block main %}")].count("\n") + 1
        assert problem["where"] == f"{template}:{line}"
        assert "nada" in problem["message"]
        (small.root / template).write_text(good, "utf-8")
        until(events, sound)


def test_a_page_that_cannot_be_made_shows_the_one_before(small: Project) -> None:
    """Only one page has it, so that nobody sees it before it is asked for."""
    template = "templates/pages/plan.html"
    with serving(small) as preview:
        events = preview.events()
        first = next(events)
        before = preview.get("/segundo/")
        broken = "{% block main %}{% if 'segundo' in frame.canonical %}"
        small.edit(template, "{% block main %}", f"{broken}{{{{ nada }}}}{{% endif %}}")
        second = until(events, new_after(first["build"]))
        assert sound(second)
        assert preview.get("/segundo/").body == before.body
        told = until(events, troubled)
        assert told["build"] == first["build"]
        assert told["trouble"]["problems"][0]["where"].startswith(template)
        small.edit(PLAN, "title: Otro plan", "title: Un plan distinto")
        assert preview.get("/otro/").status == 200
    assert any("nada" in line for line in preview.lines)


def test_no_request_fails_while_sites_are_swapped(small: Project) -> None:
    statuses: list[int] = []
    with serving(small) as preview:
        done = threading.Event()

        def ask() -> None:
            while not done.is_set():
                statuses.append(preview.get("/otro/").status)

        readers = [threading.Thread(target=ask) for _ in range(4)]
        for reader in readers:
            reader.start()
        events = preview.events()
        build = next(events)["build"]
        for count in range(4):
            (small.root / "content/plans/nota.txt").write_text(str(count), "utf-8")
            build = until(events, new_after(build))["build"]
        done.set()
        for reader in readers:
            reader.join()
    assert set(statuses) == {200}


def test_a_warning_is_no_error(small: Project) -> None:
    (small.root / PLAN).unlink()
    (small.root / "content/plans/segundo.yaml").unlink()
    with serving(small) as preview:
        assert preview.get("/").status == 200
        assert next(preview.events())["trouble"] is None
    assert any("1 aviso" in line for line in preview.lines)


def test_only_one_plan(small: Project) -> None:
    with serving(small, "--only", "segundo") as preview:
        assert preview.get("/segundo/").status == 200
        assert preview.get("/otro/").status == 404


def test_a_port_in_use(small: Project) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = small.run("serve", "--port", port)
    assert done.code == 2
    assert port in done.err


def test_without_a_port_the_next_free_one(small: Project) -> None:
    try:
        taken = socket.create_server(("127.0.0.1", 8000))
    except OSError:
        taken = socket.socket()  # someone else has it, which is as good
    with taken, serving(small, port=False) as preview:
        assert preview.get("/").status == 200
        assert not preview.address.endswith(":8000/")


@posix
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 0), (signal.SIGTERM, 143)])
def test_it_ends_cleanly_even_with_pages_open(
    small: Project, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    temporary = tmp_path / "temporal"
    temporary.mkdir()
    before = sorted(path.name for path in small.root.iterdir())
    with serving(small, TMPDIR=str(temporary)) as preview:
        events = preview.events()
        next(events)
        assert preview.stop(number) == code
        assert not list(temporary.iterdir())
        assert list(events) == []
    assert "Traceback" not in "".join(preview.lines)
    assert sorted(path.name for path in small.root.iterdir()) in (before, [".cache", *before])


def test_nothing_of_it_is_in_a_built_site(small: Project) -> None:
    assert small.run("build").code == 0
    for name, (content, _) in small.files().items():
        assert "preview" not in name
        assert b"__preview" not in content
