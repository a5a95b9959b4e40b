"""The one layout: what it does to a file, and what it never does."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planclaro.edit.formatting import content_files
from planclaro.edit.layout import NotLaidOut, laid_out
from planclaro.edit.outline import outline
from planclaro.edit.printing import printed
from planclaro.edit.remarks import comments
from planclaro.read.load import LOADER, load_text
from tests.edit.written import texts
from tests.project import ROOT

CONTENT = [*content_files(ROOT, ROOT / "site_config.yaml")]
BLOCKS = [
    block
    for path in CONTENT
    for block in path.read_text("utf-8").replace("\n\n", "\0").split("\0")
    if len(block) < 3000
]


def arranged(text: str) -> str:
    """Without the second look that `laid_out` takes."""
    return printed(outline(text, LOADER))


def check_kept(text: str) -> None:
    before = load_text(text, "")
    if before.doc is None or any(each.is_error() for each in before.problems):
        with pytest.raises(NotLaidOut) as refused:
            laid_out(text)
        assert refused.value.problems
        return
    after = arranged(text)
    again = load_text(after, "")
    assert again.doc is not None, after
    assert again.doc.data == before.doc.data, after
    assert Counter(comments(after, LOADER)) == Counter(comments(text, LOADER)), after
    assert arranged(after) == after
    assert [each.code for each in before.problems] == [each.code for each in again.problems]


@settings(deadline=None)
@given(texts())
def test_values_and_comments_stay(text: str) -> None:
    check_kept(text)


@settings(deadline=None)
@given(st.data())
def test_of_changed_plans_too(data: st.DataObject) -> None:
    lines = data.draw(st.sampled_from(BLOCKS)).split("\n")
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        column = data.draw(st.integers(0, len(line)))
        text = data.draw(
            st.sampled_from([" ", "  ", "#", " # ", ":", ",", "}", "'", '"', "-", "\t"])
        )
        change = data.draw(st.integers(0, 4))
        lines[at : at + 1] = (
            [],
            [line, line],
            [line[:column] + text + line[column:]],
            [line[:column], line[column:]],
            ["", " " * column + "# nota", line],
        )[change]
        lines = lines or [""]
    check_kept("\n".join(lines))


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a: >+\n  Uno\nb: [\n\n  # nota\n  ]\n", "a: >+\n  Uno\n# nota\nb: []\n"),
        ("a: >+\n  Uno\n\nb:\n\n  # nota\n  2\n", "a: >+\n  Uno\n\n# nota\nb: 2\n"),
        ("- >+\n  Uno\n- [\n\n  # nota\n  2]\n", "- >+\n  Uno\n# nota\n- [2]\n"),
        ("-\n\n # nota\n  - a: 1\n", "# nota\n- [{a: 1}]\n"),
        ("a: 1\n\nb:\n  # nota\n  2\n", "a: 1\n\n# nota\nb: 2\n"),
        ("a: # nota\n  Son dos\n", "a: Son dos  # nota\n"),
        ("a: #nota\n  Son dos\n", "#nota\na: Son dos\n"),
        ("a:\n  b: [\n  1,\n#  c:\n  ]\n", "a:\n  b:\n    - 1\n    #  c:\n"),
    ],
)
def test_comments_find_a_place(text: str, after: str) -> None:
    assert arranged(text) == after
    check_kept(text)


@pytest.mark.parametrize("comment", [" # o tres", "  #3", " #3"])
@pytest.mark.parametrize("text", ["Son uno.\n\n  Son dos", "Uno.\n\n\n  Son dos", "Son dos " * 20])
def test_a_comment_that_may_be_text_is_still_asked_about(text: str, comment: str) -> None:
    written = f"es: {text.strip()}{comment}\n"
    assert laid_out(written.replace(": ", ":   ")) == written
    [asked] = load_text(written, "").problems
    assert asked.code.id == "Y122"


@pytest.mark.parametrize("path", CONTENT, ids=lambda path: path.name)
def test_what_ships_is_in_the_layout(path: Path) -> None:
    text = path.read_text("utf-8")
    assert laid_out(text) == text
