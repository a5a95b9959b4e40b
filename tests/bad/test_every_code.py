"""No code without a case that produces it, and no message without both its languages."""

from __future__ import annotations

import re
import string

import pytest

from planclaro.codes import CODES, FAMILIES
from planclaro.diagnostics import Code, Words
from tests.bad.made import MADE
from tests.bad.sites import expected, fixtures, several
from tests.edit import (
    test_import,
    test_table_messages,
    test_translate_command,
    test_translation,
)
from tests.read import test_interface

# No field of the schema is a switch yet; tests/read/test_validate.py tries one. A site without
# plans is in test_made.py, more warnings than are shown in tests/read/test_content.py, a machine
# without Pagefind in tests/test_cli.py.
ELSEWHERE = {"P018", "Y012", "P098", "S020"}
OF_COMMANDS = (test_import, test_table_messages, test_translate_command, test_translation)


def test_every_code_is_produced() -> None:
    paths = [*fixtures(), *(path for folder in several() for path in folder.rglob("*.yaml"))]
    stated = {code for path in paths for _, code, _, _ in expected(path, "")}
    made = {code for case in MADE for code, _, _ in case.expected}
    of_commands = set[str]().union(*(each.PRODUCED for each in OF_COMMANDS))
    assert set(CODES) == stated | made | of_commands | test_interface.PRODUCED | ELSEWHERE


def test_no_id_is_used_twice() -> None:
    assert len(CODES) == sum(len(family.CODES) for family in FAMILIES)


def test_every_constant_is_listed() -> None:
    constants = [c for family in FAMILIES for c in vars(family).values() if isinstance(c, Code)]
    assert sorted(code.id for code in constants) == sorted(CODES)


@pytest.mark.parametrize("code", CODES.values(), ids=CODES.keys())
def test_both_languages_say_the_same(code: Code) -> None:
    for words in (code.message, *filter(None, [code.hint])):
        assert _places(words.es) == _places(words.en)
        assert words.es != words.en or words == Words("{advice}", "{advice}")
        assert not re.search(r"\s{2}|^\s|\s$", words.es + words.en)


@pytest.mark.parametrize("path", fixtures(), ids=lambda path: path.stem)
def test_a_fixture_is_named_after_its_code(path: object) -> None:
    assert re.match(r"[YPCS]\d{3}-|fine-", getattr(path, "name", ""))


def _places(template: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}
