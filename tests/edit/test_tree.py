"""Content files changed as trees: what was there stays as written, what is new is safe."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from planclaro.edit.layout import laid_out
from planclaro.edit.tree import in_braces, read_tree, write_tree
from planclaro.read.load import load_text
from planclaro.read.parse.compose import BAD_DASH
from tests import arbitrary

PLAN = """\
# Un plan.

id: otro  # el nombre del archivo
period: {first: 2019, last: 2022}
# Los lugares.
codes:
  - 010101
  # el que sigue, entre comillas
  - "0801"
  - no
empty:
  # url: https://ejemplo.pe
text: >-
  Un texto
# fin
"""


def test_what_is_not_changed_stays_as_written() -> None:
    assert write_tree(read_tree(PLAN)) == PLAN


def test_every_value_is_text() -> None:
    tree = read_tree(PLAN)
    assert tree["codes"] == ["010101", "0801", "no"]
    assert tree["period"]["first"] == "2019"
    assert tree["empty"] == ""


def test_a_change_is_one_line() -> None:
    tree = read_tree(PLAN)
    tree["period"]["last"] = 2026
    assert write_tree(tree) == PLAN.replace("last: 2022", "last: 2026")


def test_new_values() -> None:
    tree = read_tree("id: x\n")
    tree["text"] = "Agua: 24 horas # al día"
    tree["code"] = "0801"
    tree["value"] = Decimal("22.50")
    tree["day"] = date(2026, 10, 4)
    tree["switch"], tree["nothing"], tree["number"] = True, None, 7
    tree["cite"] = [in_braces(table="t-1", row=3)]
    assert write_tree(tree) == (
        'id: x\ntext: "Agua: 24 horas # al día"\ncode: "0801"\nvalue: 22.50\nday: 2026-10-04\n'
        "switch: true\nnothing: ~\nnumber: 7\ncite: [{table: t-1, row: 3}]\n"
    )


# A field that a wrong dash stands before is refused by who reads, and is no field of ours.
KEYS = arbitrary.WORDS.filter(lambda key: not BAD_DASH.fullmatch(key))


@settings(deadline=None)
@given(st.dictionaries(KEYS, arbitrary.WORDS, min_size=1, max_size=3))
def test_any_text_is_read_as_it_was_put_in(data: dict[str, str]) -> None:
    tree = read_tree("a: 1\n")
    tree["new"] = [dict(data), "\n".join(data.values())]
    text = write_tree(tree)
    loaded = load_text(text, "")
    assert loaded.doc is not None
    assert loaded.doc.data == {"a": "1", "new": [data, "\n".join(data.values())]}
    assert laid_out(text) == text
