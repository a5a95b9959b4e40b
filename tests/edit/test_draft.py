"""A draft of a plan: what is certain is put, all else is marked and told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planclaro.edit.draft import Draft, draft
from planclaro.edit.draft_file import Checked, checked, text_of
from planclaro.edit.draft_making import Wanted
from planclaro.edit.figures_read import figures_in
from planclaro.edit.found_rows import FoundDocument, FoundRow, FoundTable
from planclaro.edit.layout import laid_out
from planclaro.edit.summary_json import summary_of
from planclaro.model import Plan, Statement, Target
from planclaro.read.checks.known import known_in
from planclaro.read.content import read_content
from tests.bad.sites import valid_site
from tests.project import ROOT

OURS = read_content(ROOT, ROOT / "site_config.yaml")
FILE = "content/plans/puno-uno.yaml"


def wanted(**changes: Any) -> Wanted:
    assert OURS.config
    plain: dict[str, Any] = {
        "id": "puno-uno",
        "contest": next(each for each in OURS.catalog.contests if each.id == "puno-2018"),
        "languages": tuple(each.code for each in OURS.config.languages),
        "dimensions": tuple(each.id for each in OURS.config.dimensions),
        "topics": OURS.catalog.topics,
        "file": "resumen.json",
        "summary": True,
    }
    return Wanted(**(plain | changes))


def written(document: FoundDocument, **changes: Any) -> tuple[Draft, Checked]:
    asked = wanted(**changes)
    made = draft(document, asked)
    assert OURS.config
    known = known_in(OURS.catalog, OURS.config)
    return made, checked(text_of(made, "Borrador"), FILE, made.notes, known)


def summary(*metas: str, **fields: str) -> FoundDocument:
    items = [{"txPgObjetivo": f"Objetivo {n}", "txPgMeta": meta} for n, meta in enumerate(metas)]
    return summary_of({"dimensionSocial": [each | fields for each in items]})


def plan_of(document: FoundDocument, **changes: Any) -> Plan:
    plan = written(document, **changes)[1].plan
    assert plan
    return plan


def said_of(document: FoundDocument, **changes: Any) -> list[str]:
    return [each.code.id for each in written(document, **changes)[1].notes]


def test_the_official_words_stand_as_they_are_and_wait_for_review() -> None:
    document = summary_of(
        {
            "datoGeneral": {"txOrganizacionPolitica": "PARTIDO UNO", "txVision": "SER LÍDER"},
            "dimensionSocial": [
                {
                    "txPgProblema": "ANEMIA",
                    "txPgObjetivo": "BAJARLA",
                    "txPgIndicador": "TASA",
                    "txPgMeta": "34%",
                }
            ],
        }
    )
    plan = plan_of(document)
    [proposal] = plan.proposals()
    [target] = proposal.targets
    every: list[Statement | Target] = [*proposal.problems, *proposal.objectives, target]
    assert plan.vision
    assert [each.quote for each in [plan.vision, *every]] == [
        "SER LÍDER",
        "ANEMIA",
        "BAJARLA",
        "34%",
    ]
    assert all(each.review for each in [plan.vision, *every])
    assert [(each.table, each.row) for each in target.cite] == [("t-social", "1")]
    assert proposal.topics == ("salud-nutricion",)
    assert plan.organisation and plan.organisation.kind == "party"


def test_a_dimension_of_the_summary_without_rows_says_so() -> None:
    plan = plan_of(summary_of({"dimensionSocial": [], "dimensionAmbiental": [{"txPgMeta": "Sí"}]}))
    reviews = {each.id: each.review.value for each in plan.dimensions}
    assert reviews == {
        "social": "summary",
        "economica": "none",
        "ambiental": "summary",
        "institucional": "none",
    }
    assert [(each.kind.value, each.about) for each in plan.observations] == [
        ("missing", ("social",))
    ]


READ = {
    "Reducir de 54.7% (2017) a 34% al 2022": "outcome decrease level 54.7/2017 > 34/2022 %",
    "Al 2022, 80% de las viviendas": "outcome - level - > 80/2022 %",
    "Reducir al 18% la anemia en niños menores de 5 años": "outcome decrease level - > 18/- %",
    "Incrementar en 50% la producción": "outcome increase change - > 50/- %",
    "Construcción de 5 postas": "action - level - > 5/- postas",
    "Instalar cámaras para el 2024": "action by 2024",
    "259.106 M3 de agua": "action doubtful",
    "Disminuir 5% de la población sin agua": "outcome change-or-level",
    "Reducir al 100% la contaminación": "outcome unclear",
    "Incrementar 20 camas": "outcome change-or-level",
    "Construir 3 colegios en 5 distritos": "action several",
    "de 5 a 10 talleres": "action several",
    "3415": "action no-unit",
    "Llegar a los 10 distritos": "action unclear",
    "Mejorar la gestión": "action",
}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_figures_are_put_only_where_they_can_be_read_in_one_way(text: str, expected: str) -> None:
    read = figures_in(text)
    if not read.target:
        parts = [read.kind.value, f"by {read.deadline}" if read.deadline else "", read.reason or ""]
        assert " ".join(filter(None, parts)) == expected
        return
    start = f"{read.baseline.value}/{read.baseline_year or '-'}" if read.baseline else "-"
    end = f"{read.target.value}/{read.target_year or '-'} {read.target.unit}"
    direction = read.direction.value if read.direction else "-"
    assert f"{read.kind.value} {direction} {read.measure.value} {start} > {end}" == expected


def test_a_doubtful_number_is_told_with_its_readings_and_left_as_a_comment() -> None:
    _, whole = written(summary("259.106 M3 de agua"))
    [note] = [each for each in whole.notes if each.code.id == "I102"]
    assert "259106, 259.106" in note.message()
    assert whole.text.split("\n")[note.at.line - 1].strip().startswith("statement: 259.106 M3")
    assert "review: pending  # 259.106 M3 = 259106 / 259.106 ?" in whole.text
    assert whole.plan and next(whole.plan.targets()).target is None


def test_a_topic_that_no_word_names_is_left_out_and_told() -> None:
    _, whole = written(summary("Hacer cosas"))
    assert whole.plan and next(whole.plan.proposals()).topics == ()
    assert "C163" in [each.code.id for each in whole.diagnostics]


def test_a_row_without_a_dimension_goes_where_its_topic_is() -> None:
    rows = [{"txPgMeta": "Recoger la basura", "txPgObjetivo": "Limpiar"}, {"txPgMeta": "Más"}]
    document = summary_of({"dimensionSocial": [], "dimensionPropuesta": rows})
    plan = plan_of(document)
    assert [each.id for each in plan.dimensions if any(each.proposals())] == ["ambiental"]
    assert said_of(document).count("I108") == said_of(document).count("I109") == 1


def test_rows_of_one_problem_and_objective_are_one_proposal() -> None:
    item = {"txPgProblema": "Anemia", "txPgObjetivo": "Bajarla"}
    rows = [item | {"txPgMeta": "34%"}, item | {"txPgMeta": "500 niños"}]
    [proposal] = plan_of(summary_of({"dimensionSocial": rows})).proposals()
    assert len(proposal.targets) == 2


def test_ids_are_made_of_words_and_stay() -> None:
    rows = [{"txPgObjetivo": "Llevar agua", "txPgMeta": "Llevar agua al 54.7%"}] * 2
    document = summary_of({"dimensionSocial": [rows[0], {"txPgMeta": "x"}, rows[1]]})
    ids = [each.id for each in plan_of(document).targets()]
    assert ids == ["llevar-agua-2", "x-2", "llevar-agua-4"]
    assert ids == [each.id for each in plan_of(document).targets()]


def test_pages_of_a_document_are_cited() -> None:
    document = FoundDocument(
        (FoundRow("social", target="34%", table="t-1", row=2, page="7"),),
        (FoundTable("t-1", "Tabla 1", "Metas"),),
        ("social",),
        sha256="a" * 64,
    )
    plan = plan_of(document, summary=False, organisation="Uno")
    [target] = plan.targets()
    assert [(each.table, each.row, each.page) for each in target.cite] == [("t-1", "2", "7")]
    assert plan.sources[0].sha256 == "a" * 64
    assert plan.short_title == "Uno"


official = st.none() | st.text(max_size=60) | st.sampled_from(
    [*READ, "<b>&nbsp;</b>", "[" * 600, "~", "null", "no", "- a: b # c", "&#8238;", "{x}"]
)  # fmt: skip
FIELDS = ("txPgProblema", "txPgObjetivo", "txPgIndicador", "txPgMeta")
HEAD = ("txOrganizacionPolitica", "txVision", "txRutaResumen")
items = st.lists(st.fixed_dictionaries(dict.fromkeys(FIELDS, official)), max_size=4)
heads = st.fixed_dictionaries({}, optional=dict.fromkeys(HEAD, official))
summaries = st.fixed_dictionaries(
    {"dimensionSocial": items, "dimensionPropuesta": items},
    optional={"dimensionAmbiental": items, "datoGeneral": heads},
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(summaries)
def test_whatever_the_summary_says_its_draft_has_no_error(data: Any) -> None:
    _, whole = written(summary_of(data))
    assert whole.plan, [str(each.at) + each.message() for each in whole.diagnostics]
    assert [each for each in whole.diagnostics if each.is_error()] == []
    assert laid_out(whole.text) == whole.text
    lines = len(whole.text.split("\n"))
    assert all(1 <= each.at.line <= lines for each in (*whole.diagnostics, *whole.notes))


def test_a_text_that_no_page_could_show_is_shortened_and_told() -> None:
    document = summary("a" * 21_000, "[" * 600 + "agua")
    codes = said_of(document)
    assert codes.count("I106") == 2
    assert [len(each.quote or "") for each in plan_of(document).targets()] == [20_000, 4]


def test_an_indicator_without_a_target_is_told() -> None:
    rows = [{"txPgIndicador": "Casas"}, {"txPgObjetivo": "Agua", "txPgIndicador": "Casas"}]
    document = summary_of({"dimensionSocial": rows})
    assert len([*plan_of(document).proposals()]) == 1
    assert said_of(document).count("I105") == 2


def test_a_site_with_other_dimensions_gets_those_it_has(tmp_path: Path) -> None:
    site = valid_site(tmp_path)
    reading = read_content(site, site / "site_config.yaml")
    document = summary_of({"dimensionSocial": [{"txPgMeta": "Agua"}], "dimensionEconomica": []})
    plan = plan_of(document, dimensions=("social", "ambiental"), topics=reading.catalog.topics)
    assert [each.id for each in plan.dimensions] == ["social", "ambiental"]
