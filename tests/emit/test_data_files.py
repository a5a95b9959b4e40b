"""Open data: what stands in the YAML, with numbers as they were written."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from planclaro.emit.data_files import action_table, plan_files, target_table
from planclaro.model import Plan
from tests import made

VOICES = (made.voice("es"), made.voice("en"))
COLUMNS = (
    "contest plan organisation dimension structure axis proposal target kind direction measure "
    "baseline_value baseline_year baseline_printed target_value target_year target_printed "
    "priority topics sdg parties_printed review "
    "statement_es statement_en indicator_es indicator_en baseline_unit_es baseline_unit_en "
    "target_unit_es target_unit_en other_figures_es "
    "other_figures_en responsible_es responsible_en allies_es allies_en parties_es parties_en "
    "places_es places_en address_es address_en"
).split()


def rows(*plans: Plan) -> list[dict[str, str]]:
    text = target_table(made.catalog(*plans), VOICES, made.site().urls).content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def row(**changes: Any) -> dict[str, str]:
    (found,) = rows(made.plan_with(made.target(**changes)))
    return found


def data(plan: Plan) -> Any:
    (artifact,) = plan_files(made.catalog(plan))
    assert artifact.path == f"datos/{plan.id}.json"
    return json.loads(artifact.content)


# --- all targets -------------------------------------------------------------


def test_the_table_is_made_for_spreadsheets() -> None:
    artifact = target_table(made.catalog(), VOICES, made.site().urls)
    assert artifact.path == "datos/metas.csv"
    assert artifact.content == b"\xef\xbb\xbf" + ",".join(COLUMNS).encode() + b"\r\n"


def test_a_target_is_a_row() -> None:
    target = made.level(
        "54.70",
        "20",
        direction="decrease",
        priority="0",
        sdg=["3", "6"],
        topics=["salud", "agua"],
        responsible=[{"es": "Gerencia de salud", "en": "Health office"}, "MPC"],
        allies=["MINSA"],
        parties=["ONG"],
        parties_printed="ONG - ….",
        indicator={"es": "Anemia", "en": "Anaemia"},
        cite=[{"table": "t-1", "row": "3"}, {"section": "s-1", "page": "4", "source": "doc"}],
    )
    (found,) = rows(made.plan_with(target))
    assert list(found) == COLUMNS
    assert found == {
        "contest": "puno-2026",
        "plan": "uno",
        "organisation": "Partido Uno",
        "dimension": "social",
        "structure": "",
        "axis": "eje",
        "proposal": "propuesta",
        "target": "meta",
        "kind": "outcome",
        "direction": "decrease",
        "measure": "level",
        "baseline_value": "54.70",
        "baseline_year": "2025",
        "baseline_printed": "",
        "target_printed": "",
        "target_value": "20",
        "target_year": "2030",
        "priority": "0",
        "topics": "salud agua",
        "sdg": "3 6",
        "statement_es": "Que baje",
        "statement_en": "Que baje",
        "indicator_es": "Anemia",
        "indicator_en": "Anaemia",
        "baseline_unit_es": "%",
        "baseline_unit_en": "%",
        "target_unit_es": "%",
        "target_unit_en": "%",
        "other_figures_es": "",
        "other_figures_en": "",
        "parties_printed": "ONG - ….",
        "review": "",
        "responsible_es": "Gerencia de salud; MPC",
        "responsible_en": "Health office; MPC",
        "allies_es": "MINSA",
        "allies_en": "MINSA",
        "parties_es": "ONG",
        "parties_en": "ONG",
        "places_es": "[Tabla 1, row 3] · [1. Visión, p. 4]",
        "places_en": "[Tabla 1, row 3] · [1. Visión, p. 4]",
        "address_es": "https://sitio.example/uno/social/#meta",
        "address_en": "https://sitio.example/en/uno/social/#meta",
    }


def test_what_the_document_prints_and_says_elsewhere_is_there() -> None:
    found = row(
        unit="km",
        target={"value": "100", "printed": "100 km acumulados"},
        other_figures=[
            {"role": "target", "value": "110", "cite": [{"table": "t-1", "row": "4"}]},
        ],
    )
    assert found["target_printed"] == "100 km acumulados"
    assert found["other_figures_en"].startswith("Target: 110\u00a0km")
    assert "Tabla 1, row 4" in found["other_figures_en"]


def test_what_a_target_leaves_out_is_empty() -> None:
    found = row()
    assert found["topics"] == "agua"
    for column in (
        "baseline_value",
        "target_year",
        "priority",
        "direction",
        "target_unit_es",
        "sdg",
    ):
        assert found[column] == ""


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1"])
def test_a_text_is_never_a_formula(text: str) -> None:
    organisation = {"name": text, "kind": "party"}
    plan = made.plan_with(made.target(statement=text, indicator=text), organisation=organisation)
    (found,) = rows(plan)
    for column in ("statement_es", "indicator_en", "organisation"):
        assert found[column] == f"'{text}"


NUMBERS = ["0", "-3", "4.50", "0.0000001", "123456789012345678", "0.00"]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_stays_as_it_was_written(number: str) -> None:
    figure = {"value": number}
    assert row(target=figure)["target_value"] == number
    assert row(baseline=figure)["baseline_value"] == number


def test_quotes_commas_and_lines_do_not_break_a_row() -> None:
    text = 'Dijo "sí", ;\ny después'
    assert row(statement=text)["statement_es"] == text


def test_rows_stand_in_the_order_of_the_plans() -> None:
    plans = [made.plan_with(made.target(id=f"m-{id}"), id=id) for id in ("b", "a")]
    assert [found["target"] for found in rows(*plans)] == ["m-b", "m-a"]


# --- all actions and activities ----------------------------------------------


def actions(*plans: Plan) -> list[dict[str, str]]:
    artifact = action_table(made.catalog(*plans), VOICES, made.site().urls)
    assert artifact.path == "datos/acciones.csv"
    return list(csv.DictReader(io.StringIO(artifact.content.decode("utf-8-sig"))))


def acted(**parts: Any) -> Plan:
    structure = {"id": "por-ejes", "title": "Por ejes", "cite": made.CITE}
    axis = {"id": "eje", "structure": "por-ejes", "proposals": [made.proposal(**parts)]}
    return made.plan(made.dimension(axes=[axis]), structures=[structure])


def test_an_action_is_a_row() -> None:
    action = {
        "id": "medir",
        "text": {"es": "Medir el agua", "en": "Measure the water"},
        "responsible": [{"es": "Gerencia de agua", "en": "Water office"}, "MPC"],
        "allies": ["SUNASS"],
        "parties": ["ONG"],
        "parties_printed": "ONG - ….",
        "sdg": ["6"],
        "cite": [{"table": "t-1", "row": "3"}],
    }
    (found,) = actions(acted(actions=[action]))
    assert found == {
        "contest": "puno-2026",
        "plan": "uno",
        "organisation": "Partido Uno",
        "dimension": "social",
        "structure": "por-ejes",
        "axis": "eje",
        "proposal": "propuesta",
        "objective": "",
        "action": "medir",
        "topics": "agua",
        "sdg": "6",
        "parties_printed": "ONG - ….",
        "review": "",
        "programme_es": "",
        "programme_en": "",
        "programme_allies_es": "",
        "programme_allies_en": "",
        "text_es": "Medir el agua",
        "text_en": "Measure the water",
        "responsible_es": "Gerencia de agua; MPC",
        "responsible_en": "Water office; MPC",
        "allies_es": "SUNASS",
        "allies_en": "SUNASS",
        "parties_es": "ONG",
        "parties_en": "ONG",
        "places_es": "[Tabla 1, row 3]",
        "places_en": "[Tabla 1, row 3]",
        "address_es": "https://sitio.example/uno/social/#medir",
        "address_en": "https://sitio.example/en/uno/social/#medir",
    }


def test_an_activity_is_a_row_with_its_programme_and_objective() -> None:
    activity = {"text": "Ver", "topics": ["salud"], "cite": made.CITE}
    programme = {
        "name": {"es": "Agua limpia", "en": "Clean water"},
        "activities": [activity],
        "allies": ["SUNASS"],
        "cite": made.CITE,
    }
    objective = {"id": "oe-1", "text": "Reparar", "programmes": [programme], "cite": made.CITE}
    own, below = actions(acted(programmes=[programme], specific_objectives=[objective]))
    assert (own["objective"], below["objective"]) == ("", "oe-1")
    assert own["address_es"] == "https://sitio.example/uno/social/#propuesta"
    assert below["address_es"] == "https://sitio.example/uno/social/#oe-1"
    assert (own["programme_es"], own["programme_en"]) == ("Agua limpia", "Clean water")
    assert (own["programme_allies_es"], own["allies_es"]) == ("SUNASS", "")
    assert own["topics"] == "salud"


def test_what_an_action_says_is_never_a_formula() -> None:
    (found,) = actions(acted(actions=[{"text": "=1+1", "responsible": ["@a"], "cite": made.CITE}]))
    assert (found["text_es"], found["responsible_en"]) == ("'=1+1", "'@a")


def test_a_target_stands_under_its_structure() -> None:
    (found,) = rows(acted(targets=[made.target()]))
    assert (found["structure"], found["axis"]) == ("por-ejes", "eje")


# --- a plan ------------------------------------------------------------------


def test_a_plan_can_be_read_back() -> None:
    note = {"id": "n", "kind": "years", "about": ["meta"], "text": "Dos.", "cite": made.CITE}
    reading = {"date": "2028-01-01", "value": "30.50", "source": {"es": "INEI"}}
    plan = made.plan_with(made.level("40", "20", measurements=[reading]), observations=[note])
    assert Plan.model_validate(data(plan)) == plan


def test_a_plan_is_as_in_its_yaml() -> None:
    found = data(made.plan(title={"es": "Título", "en": "Title"}, mission=None))
    assert found["title"] == {"es": "Título", "en": "Title"}
    assert "mission" not in found
    assert data(made.plan(title="Título"))["title"] == "Título"


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_of_a_plan_stays_as_it_was_written(number: str) -> None:
    found = data(made.plan_with(made.level(number, "1")))
    target = found["dimensions"][0]["axes"][0]["proposals"][0]["targets"][0]
    assert target["baseline"]["value"] == number


def test_texts_are_written_as_they_are() -> None:
    plan = made.plan(title="Ñandú <b> 😀")
    (artifact,) = plan_files(made.catalog(plan))
    assert "Ñandú <b> 😀".encode() in artifact.content
    assert artifact.content.endswith(b"}\n")


def test_each_figure_has_its_own_unit() -> None:
    found = row(unit="m³", baseline={"value": "0", "unit": "%"}, target={"value": "10000"})
    assert (found["baseline_unit_es"], found["target_unit_es"]) == ("%", "m³")
