"""`build.py new`, with options and on a terminal."""

from __future__ import annotations

import contextlib
import os
import re
import select
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planclaro.cli.new_answers import Asker
from planclaro.cli.new_questions import Given, Known, gather
from planclaro.cli.report import Report
from planclaro.cli.usage import Refused
from planclaro.edit.layout import laid_out
from planclaro.edit.new_plan import problems_with, proposed_id, slug, with_contest
from planclaro.edit.skeleton import NewPlan, skeleton
from planclaro.read.content import read_content
from tests.project import DEADLINE, Project, environment, project

OPTIONS = (
    *("--organisation", "Movimiento «Mañana»", "--kind", "movement"),
    *("--title", "Plan de Gobierno 2027-2030", "--contest", "puno-2026"),
)
MADE = "content/plans/puno-movimiento-manana.yaml"
_EXAMPLE = re.compile(r"(?m)^( *)# (?!yaml-language-server)")


@pytest.fixture
def small(tmp_path: Path) -> Project:
    return project(tmp_path / "proyecto")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return project(tmp_path_factory.mktemp("proyecto"))


def test_a_plan_by_options_passes_and_is_built(small: Project) -> None:
    done = small.run("new", *OPTIONS)
    assert done.code == 0, done.err
    assert MADE in done.out
    assert len(done.out.strip().split("\n")) == 4
    text = (small.root / MADE).read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../schema/es/plan.json\n")
    assert laid_out(text) == text
    assert small.run("build").code == 0
    assert (small.root / "site/puno-movimiento-manana/index.html").is_file()


def test_in_english_the_file_explains_in_english(small: Project) -> None:
    done = small.run("new", *OPTIONS, "--lang", "en", "--id", "manana")
    assert "Plan made: content/plans/manana.yaml" in done.out
    text = (small.root / "content/plans/manana.yaml").read_text("utf-8")
    assert "schema/en/plan.json" in text
    assert "## Vision. " in text


def test_an_example_is_valid_once_uncommented(small: Project) -> None:
    languages = ("--title", "Government plan", "--language", "es", "--language", "en")
    small.run("new", *OPTIONS, *languages)
    path = small.root / MADE
    text = path.read_text("utf-8")
    blocks = text.split("\n\n")
    for number, block in enumerate(blocks):
        alone = [*blocks[:number], _used(block), *blocks[number + 1 :]]
        if _used(block) != block:
            path.write_text("\n\n".join(alone), "utf-8")
            _no_error(small)
    path.write_text(_used(text), "utf-8")
    _no_error(small)
    assert _EXAMPLE.search(text)
    assert small.run("fmt", "--check", MADE).code == 0


def _used(text: str) -> str:
    used = _EXAMPLE.sub(r"\1", text)
    used = re.sub(r"(?m)^( *)#$", "", used)
    return used.replace("review: none\n    ##", "review: full\n    ##") if used != text else text


def _no_error(small: Project) -> None:
    found = read_content(small.root, small.root / "site_config.yaml").diagnostics
    assert not [f"{each.at} {each.message()}" for each in found if each.is_error()]


def test_a_contest_is_added_with_its_place(small: Project) -> None:
    contest = ("--contest", "lima-2026", "--territory", "1501", "--place", "Lima")
    words = (
        "--election",
        "Elecciones",
        "--office",
        "Alcaldía",
        "--first",
        "2027",
        "--last",
        "2030",
    )
    done = small.run("new", *OPTIONS[:6], *contest, *words)
    assert done.code == 0, done.err
    assert "lima-2026" in done.out
    assert 'ubigeo: "1501"' in (small.root / "content/territories.yaml").read_text("utf-8")
    assert "id: lima-2026" in (small.root / "content/contests.yaml").read_text("utf-8")
    _no_error(small)


WRONG = {
    "nothing": ([], "--organisation"),
    "no kind": ([*OPTIONS[:2], *OPTIONS[4:]], "--kind"),
    "no title": ([*OPTIONS[:4], *OPTIONS[6:]], "--title"),
    "no contest": ([*OPTIONS[:6]], "--contest"),
    "an id that is taken": ([*OPTIONS, "--id", "otro"], "otro"),
    "an id that is a page": ([*OPTIONS, "--id", "temas"], "temas"),
    "an id that is none": ([*OPTIONS, "--id", "Ñandú Ñ"], "nandu-n"),
    "an id of digits": ([*OPTIONS, "--id", "2026"], "letra"),
    "a kind we lack": ([*OPTIONS, "--kind", "club"], "party, movement, alliance"),
    "a contest we lack": ([*OPTIONS, "--contest", "x"], "puno-2026"),
    "a contest twice": ([*OPTIONS, "--territory", "21"], "--territory"),
    "a year that is none": ([*OPTIONS, "--first", "dos mil"], "dos mil"),
    "years turned round": ([*OPTIONS, "--first", "2030", "--last", "2027"], "2027"),
    "a language we lack": ([*OPTIONS, "--language", "fr"], "es, en"),
    "titles too many": ([*OPTIONS, "--title", "a", "--title", "b"], "3"),
    "an empty title": ([*OPTIONS[:4], "--title", " ", *OPTIONS[6:]], "falta"),
}


@pytest.mark.parametrize(("arguments", "told"), WRONG.values(), ids=WRONG.keys())
def test_what_is_missing_or_wrong_is_one_sentence(
    shared: Project, arguments: list[str], told: str
) -> None:
    before = shared.files("content")
    done = shared.run("new", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("plan-claro: ")
    assert told in done.err
    assert shared.files("content") == before


@settings(deadline=None)
@given(
    st.lists(
        st.one_of(st.text(max_size=40), st.text("aá ñ#:\"{}[]'\n😀", max_size=400)), min_size=6
    ),
    st.sampled_from([("es",), ("en",), ("es", "en"), ()]),
)
def test_any_answer_gives_a_valid_file_or_one_refusal(
    shared: Project, texts: list[str], languages: tuple[str, ...]
) -> None:
    reading = read_content(shared.root, shared.root / "site_config.yaml")
    assert reading.config
    known = Known(reading.config, reading.catalog, frozenset(("otro", "segundo")))
    names = dict(
        zip(("organisation", "short_name", "document", "place", "office"), texts, strict=False)
    )
    given = Given(
        **names,
        titles=(texts[5],),
        kind="party",
        contest="nueva",
        territory="150101",
        election="Elecciones 2026",
        first="2027",
        last="2030",
        languages=languages,
    )
    with contextlib.suppress(Refused):
        plan, added = gather(given, known, Asker(Report("es"), terminal=False))
        assert added
        text = skeleton(plan)
        assert laid_out(text) == text
        more = with_contest(shared.root, added, reading.catalog)
        files = {**more, f"content/plans/{plan.id}.yaml": text}
        found = problems_with(shared.root, shared.root / "site_config.yaml", files)
        # What only the site can know is told by its message.
        assert not [each for each in found if each.code.id[0] in "YPF"], found


def test_a_good_id() -> None:
    assert slug("¡Avancemos, Perú! del año 2026") == "avancemos-peru-ano-2026"
    assert proposed_id("Puno", "Mi Región", ()) == "puno-mi-region"
    assert proposed_id("Puno", "Puno Primero", ()) == "puno-primero"
    assert proposed_id("Puno", "Mi Región", ("puno-mi-region",)) == "puno-mi-region-2"
    assert proposed_id("", "", ("plan",)) == "plan-2"
    assert len(proposed_id("x" * 90, "palabra " * 40, ())) <= 64


def test_examples_need_a_topic() -> None:
    plan = NewPlan(
        "x", {"es": "X"}, None, "X", "c", "2027", "2030", "X", "es", ("quz",), ("a",), ("",), "es"
    )
    assert "axes" not in skeleton(plan)


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_questions_on_a_terminal(small: Project) -> None:
    answers = (
        "es",
        "Partido Nuevo",
        "9",
        "partido",
        "PN",
        "1",
        "es en",
        "Plan",
        "es",
        "",
        "",
        "",
        "",
    )
    shown, code = _typed(small, answers)
    assert code == 0, shown
    assert "Escriba un número de 1 a 3" in shown
    assert "content/plans/puno-pn.yaml" in shown
    _no_error(small)


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_a_new_place_is_asked_for_with_what_is_around_it(small: Project) -> None:
    contest = ("0", "150102", "Ancón", "Lima", "", "Elecciones 2026", "Alcaldía", "", "", "")
    answers = ("es", "Partido Nuevo", "partido", "", *contest, "es", "Plan", "", "", "")
    shown, code = _typed(small, answers)
    assert code == 0, shown
    assert "en Español (es)" in shown
    places = (small.root / "content/territories.yaml").read_text("utf-8")
    assert places.endswith(
        """
  - {ubigeo: "1501", name: Lima, level: province}
  - {ubigeo: "150102", name: Ancón, level: district, parent: "1501"}
"""
    )
    _no_error(small)


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_a_terminal_that_closes_leaves_nothing(small: Project) -> None:
    before = small.files("content")
    shown, code = _typed(small, ("es", "Partido Nuevo", "\x04"))
    assert code == 2
    assert "no se escribió nada" in shown
    assert small.files("content") == before


def _typed(small: Project, answers: tuple[str, ...]) -> tuple[str, int]:
    """What is shown when each question that ends in `: ` gets the next answer."""
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        small.command("new"),
        cwd=small.root,
        env=environment({"TERM": "xterm", "COLUMNS": "200"}),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        close_fds=True,
    )
    os.close(theirs)
    shown, left, end = b"", list(answers), time.monotonic() + DEADLINE
    asked = 0
    while time.monotonic() < end:
        if not select.select([ours], [], [], 0.1)[0]:
            if process.poll() is not None:
                break
            continue
        try:
            shown += os.read(ours, 4096)
        except OSError:
            break
        if shown[asked:].endswith(b": ") and left:
            asked = len(shown)
            answer = left.pop(0)
            os.write(ours, answer.encode() + (b"" if answer == "\x04" else b"\n"))
    os.close(ours)
    return shown.decode("utf-8", "replace"), process.wait(DEADLINE)
