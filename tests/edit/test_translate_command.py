"""`build.py translate`, as its users run it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.project import Project, project

QUZ = "  - {code: quz, name: Runasimi, locale: qu_PE, fallback: [es], state: draft}\n"
PLAN = "content/plans/otro.yaml"
EN = ("--to", "en", "--lang", "en")


@pytest.fixture
def small(tmp_path: Path) -> Project:
    """Two plans; `otro` has one text in both languages, and one in Spanish alone."""
    made = project(tmp_path / "p")
    made.edit(PLAN, "title: Otro plan\n", "title: {es: Plan para Puno, en: Plan for Puno}\n")
    made.edit(PLAN, "review: none}\n  - {id: amb", "review: none, intro: 12 obras.}\n  - {id: amb")
    return made


def text(of: Project, file: str = PLAN) -> str:
    return (of.root / file).read_text("utf-8")


def test_a_whole_round(small: Project) -> None:
    row = _row(small)
    assert (row["reviewed"], row["missing"], row["done"]) == (1, 1, 50)
    done = small.run("translate", "export", "otro", *EN)
    assert (done.code, done.err) == (0, "")
    assert "1 to translate, 0 to review" in done.out
    po = text(small, "otro.en.po")
    assert 'msgctxt "dimensions/social/intro"' in po
    before = text(small)
    assert "nothing new" in small.run("translate", "import", "otro.en.po", "--lang", "en").out
    assert text(small) == before
    small.edit(
        "otro.en.po", 'msgid "12 obras."\nmsgstr ""', 'msgid "12 obras."\nmsgstr "12 works."'
    )
    done = small.run("translate", "import", "otro.en.po", "--state", "machine", "--lang", "en")
    assert (done.code, done.err) == (0, "")
    assert "1 text with a new translation" in done.out
    assert "intro: {es: 12 obras., en: 12 works.}" in text(small) or '"12 works."' in text(small)
    assert "machine" in text(small, "content/translations/otro.en.yaml")
    assert _row(small)["machine"] == 1
    # Nothing but the translation makes `check` complain.
    assert small.run("check").code == 0


def test_a_changed_original_makes_its_translation_stale_until_accepted(small: Project) -> None:
    assert small.run("translate", "accept", "otro", *EN).code == 0
    small.edit(PLAN, "Plan para Puno", "Plan para todo Puno")
    told = small.run("check", "--lang", "en", "--format", "json").json()
    assert [each["code"] for each in told if each["line"] == 2] == ["C216"]
    status = small.run("translate", "status", *EN)
    assert f"{PLAN}:2  title (en)" in status.out
    small.run("translate", "accept", "otro", *EN)
    assert "C216" not in small.run("check").out


def test_languages_in_preparation_are_counted_when_asked_for(small: Project) -> None:
    hidden = QUZ.replace("draft}", "draft, published: false}")
    small.edit("site_config.yaml", "locale: en, fallback: [es]}\n", f"locale: en}}\n{hidden}")
    done = small.run("translate", "status", "--lang", "en")
    assert "quz" in done.out.splitlines()[-1]
    table = done.out.splitlines()[:-1]
    assert any(" en " in line for line in table)
    assert not any(" quz " in line for line in table)
    assert " quz " in small.run("translate", "status", "--to", "quz").out


def test_a_reader_sees_that_a_translation_is_older(small: Project) -> None:
    small.edit("site_config.yaml", "locale: en, fallback: [es]}\n", f"locale: en}}\n{QUZ}")
    small.edit(PLAN, "en: Plan for Puno", "en: Plan for Puno, quz: Puno llaqtapaq")
    small.run("translate", "accept", "otro", "--to", "en")
    small.edit(PLAN, "Plan para Puno", "Plan para todo Puno")
    assert small.run("build").code == 0
    english = text(small, "site/en/otro/index.html")
    assert 'Plan for Puno <small class="untranslated draft">(older than the original)' in english
    assert english.count("What counts is the original.") == 1
    quechua = text(small, "site/quz/otro/index.html")
    assert "Puno llaqtapaq" in quechua
    assert "borrador de traducción" in quechua
    assert "untranslated" not in text(small, "site/otro/index.html")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("export", "otra", "--to", "en"), "“otra”"),
        (("export", "otro", "--to", "quz"), "into"),
        (("export", "otro", "--format", "pdf"), "“pdf”"),
        (("import", "no.po"), "no.po"),
        (("import", "build.py"), ".po nor in .csv"),
        (("import", "bad.po", "--state", "good"), "“good”"),
        (("frob",), "“frob”"),
        (("add", "portugues"), "portugues"),
    ],
)
def test_wrong_usage_is_one_sentence(arguments: tuple[str, ...], told: str, small: Project) -> None:
    (small.root / "bad.po").write_text("x", "utf-8")
    done = small.run("translate", *arguments, "--lang", "en")
    assert done.code == 2
    assert told in done.err
    assert done.err.count("plan-claro:") == 1


NO_EXPORTS = [
    ("bad.po", 'msgid "x\n', "S102"),
    ("bad.csv", "nombre,edad\nx,3\n", "T101"),
    ("latin.csv", "plan,lugar,estado,es,en\notro,title,draft,a,caf\xe9\n", "Y"),
]
PRODUCED = {code for *_, code in NO_EXPORTS if code[0] == "T"}


@pytest.mark.parametrize(("name", "content", "code"), NO_EXPORTS)
def test_a_file_that_is_no_export_changes_nothing(
    name: str, content: str, code: str, small: Project
) -> None:
    (small.root / name).write_bytes(content.encode("latin-1"))
    before = small.files("content")
    done = small.run("translate", "import", name, "--lang", "en")
    assert done.code == 1
    assert code in done.out
    assert small.files("content") == before


def test_a_file_that_lost_its_head_is_asked_whose_it_is(small: Project) -> None:
    small.run("translate", "export", "otro", *EN)
    headless = text(small, "otro.en.po").partition("\n\n")[2]
    (small.root / "x.po").write_text(headless, "utf-8")
    done = small.run("translate", "import", "x.po", "--lang", "en")
    assert done.code == 2
    assert "--plan" in done.err
    assert small.run("translate", "import", "x.po", "--plan", "otro", "--to", "en").code == 0


def test_an_export_overwrites_only_when_asked(small: Project) -> None:
    small.run("translate", "export", "otro", *EN)
    again = small.run("translate", "export", "otro", *EN)
    assert again.code == 2
    assert "--force" in again.err
    assert small.run("translate", "export", "otro", "--force", *EN).code == 0


def test_a_translation_that_would_break_the_file_is_refused(small: Project) -> None:
    (small.root / "otro.en.csv").write_text(
        f"plan,lugar,estado,es,en,notas\notro,title,reviewed,Plan para Puno,{'x' * 20_001},\n",
        "utf-8",
    )
    done = small.run("translate", "import", "otro.en.csv", "--lang", "en")
    assert done.code == 1
    assert "otro.en.csv:2:1" in done.out


def test_a_language_is_added_by_a_catalogue_and_a_line(small: Project) -> None:
    (small.root / "templates/locale/quz.po").unlink()
    done = small.run("translate", "add", "pt", "--name", "Português", "--lang", "en")
    assert done.code == 0
    line = next(line for line in done.out.split("\n") if line.startswith("  - {code: pt"))
    assert "locale: pt" in line
    small.edit("site_config.yaml", "fallback: [es]}\n", f"fallback: [es]}}\n{line}\n")
    assert small.run("check").code == 0
    small.edit("site_config.yaml", ", published: false}", "}")
    built = small.run("build")
    assert built.code == 0, built.out
    page = text(small, "site/pt/index.html")
    assert '<html lang="pt"' in page
    assert '<a href="../" lang="es" hreflang="es">Español</a></p>' in page


def test_a_language_without_its_catalogue_is_told_with_the_nearest(small: Project) -> None:
    small.edit("site_config.yaml", "fallback: [es]}\n", f"fallback: [es]}}\n{QUZ}")
    small.edit("site_config.yaml", "code: quz", "code: qzu")
    done = small.run("check", "--lang", "en")
    assert done.code == 1
    assert "S101" in done.out
    assert "translate add qzu" in done.out


def _row(of: Project) -> dict[str, int]:
    rows = json.loads(of.run("translate", "status", "--format", "json", "--to", "en").out)
    [row] = [row for row in rows if row["plan"] == "otro"]
    return dict(row)
