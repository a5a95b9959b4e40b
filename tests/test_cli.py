"""`python build.py …`, run as its users run it."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.project import DEADLINE, PLAN, Project, environment, project

posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")
UNTRANSLATED = "vision: {text: un texto escrito una vez, cite: [{page: '1'}]}\n"


@pytest.fixture
def small(tmp_path: Path) -> Project:
    return project(tmp_path / "proyecto")


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """For tests that write nothing into it."""
    return project(tmp_path_factory.mktemp("proyecto"))


def leave_untranslated(small: Project) -> None:
    """A warning, and no error."""
    small.edit(PLAN, "aliases:", f"{UNTRANSLATED}aliases:")


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(".site")]


def test_build_writes_the_site_and_says_where(small: Project) -> None:
    done = small.run("build")
    assert done.code == 0, done.out
    assert (small.root / "site/index.html").is_file()
    assert str(small.root / "site") in done.out
    assert "make serve" in done.out
    assert "2 planes" in done.out
    assert not done.err


def test_build_again_replaces_what_it_built(small: Project) -> None:
    small.run("build")
    (small.root / "content/plans/segundo.yaml").unlink()
    assert small.run("build").code == 0
    assert not (small.root / "site/segundo").exists()
    assert not leftovers(small.root)


def test_the_same_content_gives_the_same_bytes(small: Project) -> None:
    small.run("build", "--output", "uno")
    small.run("build", "--output", "dos")
    one, two = small.files("uno"), small.files("dos")
    assert {name: of[0] for name, of in one.items()} == {name: of[0] for name, of in two.items()}


def test_an_error_leaves_the_previous_site_as_it_was(small: Project) -> None:
    small.run("build")
    before = small.files()
    small.break_plan()
    done = small.run("build")
    assert done.code == 1
    assert f"{PLAN}:1:1: P001" in done.out
    assert small.files() == before
    assert not leftovers(small.root)


def test_from_another_folder(small: Project, tmp_path: Path) -> None:
    elsewhere = tmp_path / "otra carpeta"
    elsewhere.mkdir()
    assert small.run("build", cwd=elsewhere).code == 0
    assert (small.root / "site/index.html").is_file()
    assert small.run("build", "--output", "aquí", cwd=elsewhere).code == 0
    assert (elsewhere / "aquí/index.html").is_file()
    assert small.run("check", cwd=elsewhere).code == 0


def test_only_one_plan(small: Project) -> None:
    done = small.run("build", "--only", "segundo")
    assert done.code == 0
    assert "1 plan," in done.out
    assert (small.root / "site/segundo/index.html").is_file()
    assert not (small.root / "site/otro/index.html").exists()


def test_only_takes_the_file_of_a_plan_too(untouched: Project) -> None:
    assert untouched.run("check", "--only", "content/plans/segundo.yaml").code == 0


def test_portable_links_to_files(small: Project) -> None:
    done = small.run("build", "--portable")
    assert str(small.root / "site" / "index.html") in done.out
    home = (small.root / "site/index.html").read_text("utf-8")
    assert 'href="otro/index.html"' in home


def test_address_replaces_the_one_of_the_settings(small: Project) -> None:
    assert small.run("build", "--address", "https://ejemplo.pe/planes").code == 0
    sitemap = ElementTree.parse(small.root / "site/sitemap.xml")
    places = [found.text or "" for found in sitemap.iter() if found.tag.endswith("}loc")]
    assert places
    assert all(place.startswith("https://ejemplo.pe/planes/") for place in places)


def test_another_configuration(small: Project, tmp_path: Path) -> None:
    other = tmp_path / "otra.yaml"
    text = (small.root / "site_config.yaml").read_text("utf-8")
    other.write_text(text.replace("title: Sitio", "title: Otro sitio"), "utf-8")
    assert small.run("build", "--config", str(other)).code == 0
    assert "Otro sitio" in (small.root / "site/index.html").read_text("utf-8")
    other.write_text("title: Sitio\n", "utf-8")
    assert small.run("check", "--config", str(other)).code == 1


def test_check_writes_nothing(small: Project) -> None:
    before = sorted(small.root.rglob("*"))
    done = small.run("check")
    assert done.code == 0
    assert "2 planes" in done.out
    assert sorted(small.root.rglob("*")) == before


def test_warnings_block_only_when_strict(small: Project) -> None:
    leave_untranslated(small)
    for command in ("check", "build"):
        assert small.run(command).code == 0
        done = small.run(command, "--strict")
        assert done.code == 1
        assert "C202" in done.out


def test_errors_are_what_a_terminal_shows_last_and_their_page_is_named(small: Project) -> None:
    leave_untranslated(small)
    small.edit("content/contests.yaml", "id: puno-2026", "id: Puno 2026")
    by_place = [each["code"] for each in small.run("check", "--format", "json").json()]
    assert by_place == ["P014", "C202"]
    told = small.run("check").out
    assert told.index("C202") < told.index("P014")
    assert "/codigos/P014/" in told


def test_check_of_one_plan_tells_of_that_plan_and_of_what_all_share(small: Project) -> None:
    small.break_plan()
    assert small.run("check", "--only", "segundo").code == 0
    assert small.run("check", "--only", "otro").code == 1
    small.edit("content/topics.yaml", "id: agua", "id: Agua")
    assert small.run("check", "--only", "segundo").code == 1


@pytest.mark.parametrize("command", ["check", "build"])
def test_json_is_all_there_is(small: Project, command: str) -> None:
    clean = small.run(command, "--format", "json")
    assert (clean.code, clean.json(), clean.err) == (0, [], "")
    small.break_plan()
    broken = small.run(command, "--format", "json")
    (problem,) = broken.json()
    assert broken.code == 1
    assert (problem["code"], problem["file"], problem["line"]) == ("P001", PLAN, 1)
    assert not broken.err


def test_github_format(small: Project) -> None:
    small.break_plan()
    done = small.run("check", "--format", "github")
    assert done.code == 1
    assert done.out.startswith(f"::error file={PLAN},line=1,col=1,title=P001::")


def test_messages_in_english_by_option_or_variable(small: Project) -> None:
    small.break_plan()
    spanish = small.run("check").out
    english = small.run("check", "--lang", "en").out
    assert "Se encontró" in spanish
    assert "Found" in english
    assert small.run("check", PLANCLARO_LANG="en_US.UTF-8").out == english
    assert small.run("check", "--lang", "es", PLANCLARO_LANG="en").out == spanish


def test_no_colours_and_no_progress_into_a_pipe(small: Project) -> None:
    small.break_plan()
    done = small.run("build")
    assert "\x1b" not in done.out + done.err


def test_colours_change_no_letter(small: Project) -> None:
    small.break_plan()
    plain = small.run("check").out
    coloured = small.run("check", FORCE_COLOR="1", TERM="xterm-256color").out
    assert "\x1b[" in coloured
    assert _without_escapes(coloured) == plain


def test_a_code_leads_to_its_page(small: Project) -> None:
    small.break_plan()
    coloured = small.run("check", FORCE_COLOR="1", TERM="xterm-256color").out
    assert re.search(r"\x1b\]8;[^;]*;https://\S+/guia/codigos/P001/\x1b\\", coloured)
    english = small.run("check", "--lang", "en").out
    assert english.count("/en/guia/codigos/P001/") == 1
    small.edit(PLAN, "contest:", "contezt:")
    assert re.search(r"/guia/codigos/$", small.run("check").out, re.MULTILINE)


def test_what_cannot_be_printed_is_replaced(small: Project) -> None:
    """A system without UTF-8 shows signs it has; it does not fail."""
    small.break_plan()
    done = small.run("check", PYTHONIOENCODING="ascii")
    assert done.code == 1
    assert "P001" in done.out


def test_summary_counts_what_each_plan_holds(small: Project) -> None:
    leave_untranslated(small)
    done = small.run("check", "--summary")
    assert done.code == 0
    rows = [line.split() for line in done.out.splitlines()]
    texts = {row[0]: row[-2:] for row in rows if row and row[0] in ("otro", "segundo", "Total")}
    ours, other = texts["otro"], texts["segundo"]
    assert ours == [f"{_total(ours)}/{_total(ours)}", f"{_total(ours) - 1}/{_total(ours)}"]
    assert _total(ours) == _total(other) + 1
    assert _total(texts["Total"]) == _total(ours) + _total(other)


def _total(cells: list[str]) -> int:
    return int(cells[0].partition("/")[2])


def test_a_folder_with_other_files_is_refused(small: Project) -> None:
    folder = small.root / "tesis"
    folder.mkdir()
    (folder / "capítulo.doc").write_text("años de trabajo", "utf-8")
    before = small.files("tesis")
    done = small.run("build", "--output", "tesis")
    assert done.code == 2
    assert "tesis" in done.err
    assert small.files("tesis") == before


def test_an_empty_folder_is_taken(small: Project) -> None:
    (small.root / "vacía").mkdir()
    assert small.run("build", "--output", "vacía").code == 0
    assert (small.root / "vacía/index.html").is_file()


@posix
def test_a_link_to_a_folder_stays_one(small: Project) -> None:
    real = small.root.parent / "publicado"
    real.mkdir()
    (small.root / "site").symlink_to(real)
    for _ in range(2):
        assert small.run("build").code == 0
        assert (small.root / "site").is_symlink()
        assert (real / "index.html").is_file()
    assert not leftovers(small.root)


@posix
def test_a_full_disk_is_one_sentence_and_changes_nothing(small: Project) -> None:
    small.run("build")
    before = small.files()
    # As a disk does, the system refuses to write past a size.
    limited = (
        "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000));"
        "sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", limited, *small.command("build")[1:]],
        env=environment({"PYTHONDONTWRITEBYTECODE": "1"}),
        capture_output=True,
        encoding="utf-8",
        timeout=DEADLINE,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.splitlines()) == 2
    assert small.files() == before
    assert not leftovers(small.root)


@posix
@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["--help"], 0), (["check"], 0), (["check", "--format", "json"], 0), (["chek"], 2)],
)
def test_a_reader_that_leaves_is_no_failure(
    untouched: Project, arguments: list[str], code: int
) -> None:
    """As `head` does once it has what it wants."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = _printing(untouched, arguments, stdout=pipe, stderr=subprocess.PIPE)
    assert done.returncode == code
    assert bool(done.stderr) == bool(code)


@posix
def test_what_is_told_may_go_nowhere(untouched: Project) -> None:
    # The shell closes standard output.
    command = shlex.join(untouched.command("check"))
    shell = ["sh", "-c", f"{command} >&-"]
    done = subprocess.run(
        shell, env=environment({}), capture_output=True, timeout=DEADLINE, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk to try")
@pytest.mark.parametrize("arguments", [["check"], ["check", "--format", "json"]])
def test_what_cannot_be_told_is_a_failure(untouched: Project, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = _printing(untouched, arguments, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert "stdout" in done.stderr
    assert len(done.stderr.splitlines()) == 2


def _printing(
    untouched: Project, arguments: list[str], **streams: Any
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        untouched.command(*arguments),
        env=environment({}),
        encoding="utf-8",
        timeout=DEADLINE,
        check=False,
        **streams,
    )


def test_a_template_that_is_missing_is_one_sentence(small: Project) -> None:
    (small.root / "templates/partials/words.html").unlink()
    done = small.run("build")
    assert done.code == 2
    assert "templates/partials/words.html" in done.err
    assert not (small.root / "site").exists()


@posix
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_build_leaves_the_previous_site(
    small: Project, number: signal.Signals, code: int
) -> None:
    small.run("build")
    before = small.files()
    plan = (small.root / PLAN).read_text("utf-8")
    for count in range(150):  # so that there is time to interrupt
        name = f"plan-{count}"
        text = plan.replace("otro", name)
        (small.root / f"content/plans/{name}.yaml").write_text(text, "utf-8")
    process = subprocess.Popen(
        small.command("build"), env=environment({}), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    deadline = time.monotonic() + DEADLINE
    while not _some_pages(small.root):
        assert process.poll() is None, "the build was over before it could be interrupted"
        assert time.monotonic() < deadline
        time.sleep(0.01)
    process.send_signal(number)
    out, err = process.communicate(timeout=DEADLINE)
    assert process.returncode == code
    assert (out, err) == (b"", b"")
    assert small.files() == before
    assert not leftovers(small.root)


def _some_pages(root: Path) -> bool:
    return any(root.glob(".site-*/*/index.html"))


def _without_escapes(text: str) -> str:
    """Without colours, and without the addresses of links (OSC 8)."""
    return re.sub(r"\x1b(\[[\d;]*m|\]8;[^\x1b]*\x1b\\)", "", text)


def test_a_machine_without_pagefind_is_told_and_has_its_site(small: Project) -> None:
    # With an index from a build before it would not be asked for.
    (small.root / ".cache/search.json").unlink()
    done = small.run("build", "--lang", "en", PAGEFIND_BINARY_PATH="/nowhere/pagefind")
    assert done.code == 0
    assert "S020 Pagefind does not run on this machine" in done.out
    assert (small.root / "site/datos/buscar/es.json").is_file()
    strict = small.run("build", "--strict", PAGEFIND_BINARY_PATH="/nowhere/pagefind")
    assert strict.code == 1
