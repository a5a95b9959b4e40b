"""`python build.py import`, run as its users run it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planclaro.codes import importing
from planclaro.edit.found_rows import FoundDocument, FoundRow, FoundTable
from tests.edit.documents import WATER, line, pdf, table, word, word_table
from tests.edit.test_draft import said_of
from tests.project import Project, project

PRODUCED = {code.id for code in importing.CODES}
SUMMARY: dict[str, Any] = {
    "datoGeneral": {"txOrganizacionPolitica": "PARTIDO NUEVO", "txIdeario": "Largo"},
    "dimensionSocial": [
        {
            "txPgProblema": "FALTA DE AGUA",
            "txPgObjetivo": "LLEVAR AGUA",
            "txPgIndicador": "% DE CASAS",
            "txPgMeta": "80% DE LAS CASAS AL 2030",
        },
        {"txPgProblema": "", "txPgMeta": "259.106 M3 de agua"},
    ],
    "dimensionAmbiental": [],
}
PLAN = "content/plans/puno-partido-nuevo.yaml"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """For tests that leave nothing in it."""
    return project(tmp_path_factory.mktemp("proyecto"))


@pytest.fixture
def small(tmp_path: Path) -> Project:
    return project(tmp_path / "proyecto")


def resumen(of: Project, data: Any = SUMMARY, name: str = "resumen.json") -> str:
    path = of.root / name
    path.write_text(json.dumps(data), "utf-8")
    return str(path)


def test_a_summary_becomes_a_draft_that_passes_the_check(small: Project) -> None:
    done = small.run("import", resumen(small))
    assert done.code == 0, done.out + done.err
    assert f"{PLAN}:" in done.out
    assert "C160" in done.out and "I102" in done.out
    assert "2 propuestas, 2 metas; 4 textos" in done.out
    checked = small.run("check", "--only", "puno-partido-nuevo")
    assert checked.code == 0
    assert "C160" in checked.out and "I102" not in checked.out


def test_the_list_is_also_for_programs(shared: Project) -> None:
    done = shared.run("import", resumen(shared), "--dry-run", "--format", "json", "--lang", "en")
    told = done.json()
    assert {each["code"] for each in told} >= {"C160", "I101", "I102", "I104", "I105"}
    assert all(each["file"] == PLAN and each["line"] > 1 for each in told)
    assert not (shared.root / PLAN).exists()


def test_a_plan_that_is_there_is_not_touched(small: Project) -> None:
    small.run("import", resumen(small))
    before = (small.root / PLAN).read_bytes()
    other = resumen(small, {"dimensionSocial": [{"txPgMeta": "Otra"}]}, "otro.json")
    done = small.run("import", other, "--plan", "puno-partido-nuevo")
    assert done.code == 2
    assert "--force" in done.err
    assert (small.root / PLAN).read_bytes() == before
    assert small.run("import", other, "--plan", "puno-partido-nuevo", "--force").code == 0
    assert (small.root / PLAN).read_bytes() != before
    assert not list((small.root / "content/plans").glob(".*"))


def test_documents_become_drafts(small: Project) -> None:
    def draw(document: Any) -> None:
        line(document, "Dimensión Social")
        table(document, [WATER])

    of_pdf = pdf(small.root / "plan.pdf", draw)
    done = small.run("import", str(of_pdf), "--plan", "uno", "--organisation", "Partido Uno")
    assert done.code == 0, done.out + done.err
    text = (small.root / "content/plans/uno.yaml").read_text("utf-8")
    assert "cite: [{table: t-1, row: 1, page: 1}]" in text
    assert "sha256: " in text

    def write(document: Any) -> None:
        document.add_paragraph("Dimensión Social")
        word_table(document, [WATER])

    of_word = word(small.root / "plan.docx", write)
    done = small.run(
        "import", str(of_word), "--plan", "dos", "--title", "Plan dos", "--kind", "party"
    )
    assert done.code == 0, done.out + done.err
    text = (small.root / "content/plans/dos.yaml").read_text("utf-8")
    assert "cite: [{table: t-1, row: 1}]" in text
    assert small.run("check").code == 0


def test_readers_see_what_nobody_has_reviewed(small: Project) -> None:
    small.run("import", resumen(small))
    assert small.run("build").code == 0
    site = small.root / "site"
    pages = {
        name: (site / name).read_text("utf-8")
        for name in ("puno-partido-nuevo/social/index.html", "puno-partido-nuevo/index.html")
    }
    page = pages["puno-partido-nuevo/social/index.html"]
    assert page.count("(sin revisar)") == 4
    assert "4 textos sin revisar" in page
    assert "<q>" not in page  # the quote is the statement itself
    assert "4 textos sin revisar" in pages["puno-partido-nuevo/index.html"]
    [one] = site.glob("puno-partido-nuevo/social/*casas*/index.html")
    assert "(sin revisar)" in one.read_text("utf-8")
    english = (site / "en/puno-partido-nuevo/social/index.html").read_text("utf-8")
    assert "(not reviewed yet)" in english
    [file] = site.glob("puno-partido-nuevo/llevar/plan-*.es.html")
    assert file.read_text("utf-8").count("(sin revisar)") == 4
    compared = (site / "comparar/puno-2026/social/index.html").read_text("utf-8")
    assert "Sin revisar: nadie lo ha comparado todavía con el documento." in compared
    rows = (site / "datos/metas.csv").read_text("utf-8").splitlines()
    assert [",pending," in row for row in rows if "puno-partido-nuevo" in row] == [True, True]
    other = (site / "otro/social/index.html").read_text("utf-8")
    assert "sin revisar" not in other


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], ["FILE", "import --help"]),
        (["no.json"], ["no.json"]),
        (["vacio.json"], ["vacio.json"]),
        (["roto.json"], ["roto.json", "línea 1, columna 2"]),
        (["otro.json"], ["otro.json", "dimensionSocial"]),
        (["roto.pdf"], ["roto.pdf", "dañado"]),
        (["falso.docx"], ["falso.docx"]),
        (["viejo.doc"], ["viejo.doc", ".docx"]),
        (["foto.png"], ["foto.png", ".json"]),
        (["bien.json", "--contest", "no"], ["no", "puno-2026"]),
        (["bien.json", "--plan", "Con Espacio"], ["Con Espacio", "Por ejemplo: espacio"]),
        (["bien.json", "--plan", "buscar"], ["buscar", "página del sitio"]),
        (["bien.json", "--kind", "grupo"], ["grupo", "party"]),
        (["bien.json", "--output", "plan.txt"], ["plan.txt", ".yaml"]),
        (["bien.json", "--output", "no/plan.yaml"], ["no"]),
        (["bien.json", "--plan", "otro"], ["otro.yaml"]),
        (
            ["bien.json", "--plan", "uno", "--output", "content/plans/dos.yaml"],
            ["«uno»", "«dos.yaml»", "--plan dos"],
        ),
    ],
)
def test_wrong_usage_is_one_clear_sentence(
    shared: Project, arguments: list[str], told: list[str]
) -> None:
    resumen(shared, name="bien.json")
    files = {
        "vacio.json": b" \n",
        "roto.json": b"{]",
        "otro.json": b'{"a": 1}',
        "roto.pdf": b"%PDF-1.7\n\xff",
        "falso.docx": b"PK\x03\x04nada",
        "viejo.doc": b"\xd0\xcf\x11\xe0\xa1\xb1",
        "foto.png": b"\x89PNG\r\n\x1a\n",
    }
    for name, raw in files.items():
        (shared.root / name).write_bytes(raw)
    done = shared.run("import", *arguments)
    assert done.code == 2, done.out
    assert not done.out
    for each in told:
        assert each in done.err


def test_every_note_of_an_import_is_produced() -> None:
    tables = (FoundTable("t-1", "Tabla 1", "Metas"),)
    rows = (
        FoundRow("social", "Agua", "Llevarla", "Casas", "80% de las casas", "t-1", 1),
        FoundRow("social", "", "Agua", "Casas", "", "t-1", 2),
        FoundRow("social", "", "Agua", "", "1,234 casas", "t-1", 3, joined=True),
        FoundRow("social", "", "Agua", "", "de 5 a 10 casas", "t-1", 4),
        FoundRow("social", "", "Agua", "", "a" * 21_000, "t-1", 5),
        FoundRow("", "", "Recoger basura", "", "", "t-1", 6),
        FoundRow("", "", "Nada", "", "", "t-1", 7),
    )
    document = FoundDocument(rows, tables, ("social",), organisation="Uno")
    assert set(said_of(document)) == PRODUCED
