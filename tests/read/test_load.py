"""YAML to plain data, and where its parts stand; what is refused is in tests/bad."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from planclaro.codes import document as codes
from planclaro.read.load import Loaded, load
from planclaro.read.yaml_doc import Data, Loc
from tests.bad.made import MADE, Made
from tests.bad.sites import fixtures
from tests.read.documents import FILE, document, load_bytes

# A byte-order mark, an accent or an emoji before a value must not move its column.
TEXT = """\
id: año
lista:
  - {a: ñ😀, b: x}
  - c: |
      uno
      dos
    d:
vacío: ~
"""


def test_scalars_are_text_and_nothing_else(tmp_path: Path) -> None:
    text = "a: 010101\nb: no\nc: 12:30\nd: 1e3\ne: 2026-10-04\nf: 0x1F\ng: .inf\nh: '~'\ni: null"
    assert document(tmp_path, text).data == {
        "a": "010101",
        "b": "no",
        "c": "12:30",
        "d": "1e3",
        "e": "2026-10-04",
        "f": "0x1F",
        "g": ".inf",
        "h": "~",
        "i": None,
    }


@pytest.mark.parametrize(
    "raw",
    [TEXT, "\ufeff" + TEXT, TEXT.replace("\n", "\r\n"), TEXT.replace("\n", "\r"), "---\n" + TEXT],
    ids=["plain", "mark", "CRLF", "CR", "dashes"],
)
def test_data_is_the_same_however_it_is_saved(raw: str, tmp_path: Path) -> None:
    assert document(tmp_path, raw).data == {
        "id": "año",
        "lista": [{"a": "ñ😀", "b": "x"}, {"c": "uno\ndos\n", "d": None}],
        "vacío": None,
    }


@pytest.mark.parametrize(
    ("loc", "at_key", "place"),
    [
        ((), False, (1, 1)),
        (("id",), False, (1, 5)),
        (("id",), True, (1, 1)),
        (("lista", 0), False, (3, 5)),
        (("lista", 0, "b"), False, (3, 16)),
        (("lista", 0, "b"), True, (3, 13)),
        (("lista", 1, "c"), False, (4, 8)),
        (("lista", 1, "d"), False, (7, 7)),
        (("vacío",), False, (8, 8)),
    ],
)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_places(loc: Loc, at_key: bool, place: tuple[int, int], mark: str, tmp_path: Path) -> None:
    at = document(tmp_path, mark + TEXT).report(codes.EMPTY_VALUE, loc, at_key=at_key).at
    assert (at.line, at.column) == place


@pytest.mark.parametrize(
    ("loc", "place"),
    [
        (("lista", 0, "z"), (3, 5)),
        (("lista", 9), (3, 3)),
        (("lista", "a"), (3, 3)),
        (("id", "es"), (1, 5)),
        ((0,), (1, 1)),
        (("id", 0, "x", 1), (1, 5)),
    ],
)
def test_a_place_that_is_not_there_is_the_nearest_above(
    loc: Loc, place: tuple[int, int], tmp_path: Path
) -> None:
    at = document(tmp_path, TEXT).report(codes.EMPTY_VALUE, loc).at
    assert (at.line, at.column) == place


def test_below_an_alias_the_place_is_that_of_the_anchor(tmp_path: Path) -> None:
    doc = document(tmp_path, "a: &x {b: 1}\nc: *x\n")
    assert doc.data == {"a": {"b": "1"}, "c": {"b": "1"}}
    assert doc.report(codes.EMPTY_VALUE, ("c",)).at.line == 2
    assert doc.report(codes.EMPTY_VALUE, ("c", "b")).at.line == 1


def test_a_repeated_key_keeps_the_first_and_goes_on(tmp_path: Path) -> None:
    loaded = load_bytes(tmp_path, b"a: 1\na: 2\nb: 3\n")
    assert loaded.doc is not None
    assert loaded.doc.data == {"a": "1", "b": "3"}
    assert len(loaded.problems) == 1


def test_the_file_is_called_as_told(tmp_path: Path) -> None:
    (problem,) = load_bytes(tmp_path, b"").problems
    assert problem.at.file == "content/plans/a.yaml"


@pytest.mark.parametrize("path", fixtures(), ids=lambda path: path.stem)
def test_without_the_c_library_the_same_is_said(path: Path, tmp_path: Path) -> None:
    raw = path.read_bytes()
    fast, slow = (load_bytes(tmp_path, raw, each) for each in (yaml.CSafeLoader, yaml.SafeLoader))
    assert _data(slow) == _data(fast)
    assert _codes(slow) == _codes(fast)


@pytest.mark.parametrize("case", MADE, ids=lambda case: case.name)
def test_nor_of_hostile_files(case: Made, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    case.make(path)
    fast, slow = (load(path, FILE, each) for each in (yaml.CSafeLoader, yaml.SafeLoader))
    assert _codes(slow) == _codes(fast)


def test_half_a_character_is_refused_by_both(tmp_path: Path) -> None:
    raw = rb'id: "\ud800"'
    fast, slow = (load_bytes(tmp_path, raw, each) for each in (yaml.CSafeLoader, yaml.SafeLoader))
    assert (_codes(fast), _codes(slow)) == ([("Y111", 1)], [("Y006", 1)])


def _data(loaded: Loaded) -> Data:
    return loaded.doc.data if loaded.doc else None


def _codes(loaded: Loaded) -> list[tuple[str, int]]:
    return [(problem.code.id, problem.at.line) for problem in loaded.problems]
