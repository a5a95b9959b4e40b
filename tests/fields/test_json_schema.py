"""The schemas of editors: current, and in one mind with the model about every value."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, create_model

from planclaro.cli.schema_files import as_text
from planclaro.fields import FILES, Kind, models_in, shapes
from planclaro.fields.json_schema import SITE, Offered, schema_files, schema_path
from planclaro.model import Frozen
from planclaro.read.validate import validate
from tests import arbitrary
from tests.fields.node import answering, running
from tests.project import ROOT, project
from tests.read.documents import load_bytes

RENEW = "renew them: python build.py schema"
FITS = Callable[[str, str], bool]
# What each kind looks like when it is right, and nearly right.
LIKE = {
    Kind.NUMBER: r"-?[0-9]{1,19}([.,][0-9]{1,3})?",
    Kind.COUNT: "[0-9]{1,10}",
    Kind.YEAR: "(18|19|20|21|22)[0-9]{1,3}",
    Kind.DATE: "(00|20)[0-9]{2}-[01][0-9]-[0-3][0-9]",
    Kind.GOAL: "[0-9]{1,2}",
    Kind.ROW: "[0-9]{1,2}[a-z]?( ?[-–,] ?[0-9]{1,2}[a-z]?)?",
    Kind.ID: "[a-z0-9-]{1,70}",
    Kind.REFERENCE: "[a-z0-9 -]{1,9}",
    Kind.UBIGEO: "[0-9]{1,7}",
    Kind.LINK: r"(https?://|mailto:)[a-z@.:/?#%\[\]-]{1,20}",
    Kind.ADDRESS: r"https?://[a-z@.:/?#%\[\]-]{1,20}/",
    Kind.DIGEST: "[0-9a-f]{63,65}",
    Kind.LANGUAGE: "[a-z]{2,3}(-[A-Za-z0-9]{2,8})?",
    Kind.LOCALE: "[a-z]{2,3}(_[A-Z]{2})?",
    Kind.SWITCH: "true|false|True|yes|no",
    Kind.LINE: "[a-zA-Z ]{1,9}",
    Kind.TEXT: "[a-zA-Z ]{1,9}",
}
# Where a pattern says less than the model: hosts and steps of addresses, days of months, signs
# that are not seen.
LOOSER = {Kind.LINK, Kind.ADDRESS, Kind.DATE, Kind.REFERENCE}


@pytest.fixture(scope="module")
def fits() -> Iterator[FITS]:
    with running(Path(__file__).with_name("accepts.mjs"), ROOT / "schema/es") as process:
        yield lambda schema, text: _asked(process, {"schema": schema, "text": text})


def _asked(process: subprocess.Popen[bytes], question: dict[str, str]) -> bool:
    assert process.stdin
    process.stdin.write(json.dumps(question).encode() + b"\n")
    process.stdin.flush()
    with answering(process) as said:
        answer = said.readline()
    assert answer, "the program ended"
    return bool(json.loads(answer))


def holder(kind: Kind) -> tuple[str, type[BaseModel]]:
    """A field of this kind, as schemas name it, and a model with it alone, as `value`."""
    return next(
        (
            f"{Path(schema_path(name, 'es')).name}#{_place(root, model)}/properties/{shape.name}",
            create_model(
                "One",
                __base__=Frozen,
                value=(get_type_hints(model, include_extras=True)[shape.name], ...),
            ),
        )
        for name, root in FILES.items()
        for model in models_in(root)
        for shape in shapes(model)
        if shape.content is kind and not shape.depth
    )


def _place(root: type[BaseModel], model: type[BaseModel]) -> str:
    return "" if model is root else f"/definitions/{model.__name__}"


def is_valid(model: type[BaseModel], text: str, folder: Path) -> bool:
    """Whether `check` takes a file with this text."""
    loaded = load_bytes(folder, text.encode())
    return (
        loaded.doc is not None
        and not loaded.problems
        and not isinstance(validate(loaded.doc, model), list)
    )


def bare(schema: Any) -> Any:
    """Without what belongs to a site: its languages, and the names that are offered."""
    if isinstance(schema, list):
        return [bare(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    names = {"defaultSnippets", "properties"}
    return {key: bare(value) for key, value in schema.items() if key not in names}


def test_the_files_are_those_that_the_model_and_its_words_make() -> None:
    made = schema_files(Offered())
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / "schema").rglob("*.json")}
    assert there == made.keys(), RENEW
    for path, schema in made.items():
        text = (ROOT / path).read_text("utf-8")
        if path.endswith(SITE):
            # A new topic must not fail where its editor has only a browser; `schema --check`
            # tells of it before a commit.
            assert bare(json.loads(text)) == bare(schema), RENEW
        else:
            assert text == as_text(schema), RENEW


@pytest.mark.parametrize("kind", Kind)
def test_a_value_in_quotes_is_taken_here_as_there(
    kind: Kind, fits: FITS, tmp_path_factory: pytest.TempPathFactory
) -> None:
    schema, model = holder(kind)
    folder = tmp_path_factory.mktemp("valor")

    @settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.one_of(st.from_regex(LIKE[kind], fullmatch=True), arbitrary.WORDS))
    def same(text: str) -> None:
        quoted = json.dumps(text, ensure_ascii=False)
        valid = is_valid(model, f"value: {quoted}", folder)
        taken = fits(schema, quoted)
        assert taken == valid or (taken and kind in LOOSER), text

    same()


@pytest.mark.parametrize("kind", Kind)
def test_a_valid_value_without_quotes_is_never_underlined(
    kind: Kind, fits: FITS, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Though an editor takes `010101` for a number, and `true` for no text."""
    schema, model = holder(kind)
    folder = tmp_path_factory.mktemp("valor")

    @settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.from_regex(LIKE[kind], fullmatch=True))
    def taken(text: str) -> None:
        huge = re.fullmatch("[0-9]+e[0-9]+", text)  # to an editor it may be infinity
        if not huge and is_valid(model, f"value: {text}", folder):
            assert fits(schema, text), text

    taken()


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.UBIGEO, "010101"),
        (Kind.ID, "2026"),
        (Kind.ID, "true"),
        (Kind.LINE, "no"),
        (Kind.LINE, "12:30"),
        (Kind.LINE, "true"),
        (Kind.LINE, "2026-10-04"),
        (Kind.TEXT, "22.50"),
        (Kind.TEXT, "false"),
        (Kind.ROW, "3"),
        (Kind.SWITCH, '"true"'),
    ],
)
def test_what_yaml_gives_a_type_is_still_text(
    kind: Kind, text: str, fits: FITS, tmp_path: Path
) -> None:
    schema, model = holder(kind)
    assert is_valid(model, f"value: {text}", tmp_path)
    assert fits(schema, text)


def test_any_valid_plan_is_taken(fits: FITS) -> None:
    @settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(arbitrary.catalogs())
    def taken(catalog: arbitrary.Data) -> None:
        for plan in catalog["plans"]:
            assert fits("plan.json", json.dumps(plan, default=str))

    taken()


def test_new_topics_and_languages_are_offered_after_the_command(tmp_path: Path) -> None:
    small = project(tmp_path / "proyecto")
    done = small.run("schema")
    assert (done.code, done.err) == (0, "")
    assert "16 archivos" in done.out
    site = json.loads((small.root / "schema/en/site.json").read_text("utf-8"))
    offered = site["definitions"]["topics"]["defaultSnippets"]
    assert all(each["label"] and each["description"] for each in offered)

    small.edit(
        "content/topics.yaml",
        "topics:\n",
        "topics:\n  - {id: nuevo, dimension: social, name: Nuevo}\n",
    )
    assert small.run("schema", "--check").code == 1
    done = small.run("schema", "--lang", "en")
    assert (done.code, "2 changed" in done.out) == (0, True), done.out
    assert small.run("schema", "--check").code == 0
    site = json.loads((small.root / "schema/en/site.json").read_text("utf-8"))
    labels = [each["label"] for each in site["definitions"]["topics"]["defaultSnippets"]]
    assert labels[0] == "nuevo"


def test_nothing_is_written_while_a_shared_file_has_errors(tmp_path: Path) -> None:
    small = project(tmp_path / "proyecto")
    small.edit("content/topics.yaml", "topics:", "temas:")
    done = small.run("schema")
    assert done.code == 1
    assert "content/topics.yaml:" in done.out and "P002" in done.out
    assert not (small.root / "schema").exists()
