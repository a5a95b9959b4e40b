"""How problems are shown: the only tests that look at wording."""

from __future__ import annotations

import json

import pytest

from planclaro.diagnostics import (
    CLIP,
    HANDBOOK,
    Code,
    Diagnostic,
    Position,
    Words,
    as_github,
    as_json,
    as_text,
    excerpt_of,
    ordered,
    parts,
    shown,
    summary,
)

WRONG = Code.error(
    "P103",
    es="«{value}» no vale.",
    en="“{value}” will not do.",
    hint_es="Use {known}.",
    hint_en="Use {known}.",
)
DOUBT = Code.warning("C202", es="¿Seguro?", en="Sure?")

ERROR = Diagnostic(
    WRONG,
    Position("content/plans/x.yaml", 10, 9),
    {"value": "sí", "known": ["a", "b"]},
    "  kind: sí",
)
WARNING = Diagnostic(DOUBT, Position("content/plans/x.yaml", 2, 1), {}, "id: x")


def test_text_in_spanish() -> None:
    assert as_text([WARNING, ERROR]) == (
        "content/plans/x.yaml:2:1: aviso C202 ¿Seguro?\n"
        "    id: x\n"
        "    ^\n"
        "content/plans/x.yaml:10:9: P103 «sí» no vale.\n"
        "      kind: sí\n"
        "            ^\n"
        "  → Use a, b.\n"
    )


def test_text_in_english() -> None:
    assert as_text([WARNING], "en") == (
        "content/plans/x.yaml:2:1: warning C202 Sure?\n    id: x\n    ^\n"
    )


def test_text_of_a_file_that_cannot_be_shown() -> None:
    missing = Diagnostic(DOUBT, Position("site_config.yaml"))
    assert as_text([missing]) == "site_config.yaml:1:1: aviso C202 ¿Seguro?\n"


def test_parts_for_colour() -> None:
    cut = parts(ERROR)
    assert (cut.where, cut.severity, cut.code) == ("content/plans/x.yaml:10:9", "", "P103")
    assert (cut.excerpt, cut.caret) == ("  kind: sí", "        ^")
    assert parts(WARNING).severity == "aviso"


def test_github() -> None:
    assert as_github([ERROR]) == (
        "::error file=content/plans/x.yaml,line=10,col=9,title=P103::«sí» no vale.%0AUse a, b."
        f"%0A{HANDBOOK}guia/codigos/P103/\n"
    )


def test_github_escapes() -> None:
    odd = Diagnostic(WRONG, Position("a,b:c%.yaml"), {"value": "100%\n::error::", "known": ""})
    assert as_github([odd], "en") == (
        "::error file=a%2Cb%3Ac%25.yaml,line=1,col=1,title=P103::"
        f"“100%25␊::error::” will not do.%0AUse .%0A{HANDBOOK}en/guia/codigos/P103/\n"
    )


def test_json() -> None:
    assert json.loads(as_json([ERROR], "en")) == [
        {
            "code": "P103",
            "severity": "error",
            "file": "content/plans/x.yaml",
            "line": 10,
            "column": 9,
            "message": "“sí” will not do.",
            "hint": "Use a, b.",
            "url": f"{HANDBOOK}en/guia/codigos/P103/",
        }
    ]


def test_json_without_hint() -> None:
    assert json.loads(as_json([WARNING]))[0]["hint"] is None


@pytest.mark.parametrize(
    ("found", "es", "en"),
    [
        ([], "0 errores, 0 avisos", "0 errors, 0 warnings"),
        ([ERROR, WARNING], "1 error, 1 aviso", "1 error, 1 warning"),
        ([ERROR, ERROR, WARNING, WARNING], "2 errores, 2 avisos", "2 errors, 2 warnings"),
    ],
)
def test_summary(found: list[Diagnostic], es: str, en: str) -> None:
    assert (summary(found), summary(found, "en")) == (es, en)


def test_order_by_place_and_each_once() -> None:
    other = Diagnostic(DOUBT, Position("a.yaml", 99, 1))
    assert ordered([ERROR, WARNING, other, ERROR]) == (other, WARNING, ERROR)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("{value} {0} {", "{value} {0} {"),
        ("a\x00b\x1b[31m\n", "a␀b␛[31m␊"),
        ("a\u00a0b\u202ec", "a␣b�c"),
        ("x" * 500, "x" * (CLIP - 1) + "…"),
        (None, "None"),
        (list(range(20)), "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …"),
        (Words("sí", "yes"), "sí"),
    ],
)
def test_values_from_files_are_safe_to_print(value: object, text: str) -> None:
    assert shown(value, "es") == text
    assert text in Diagnostic(WRONG, Position("x"), {"value": value, "known": ""}).message()


def test_a_place_without_a_value_does_not_crash() -> None:
    assert Diagnostic(WRONG, Position("x")).message() == "«?» no vale."


@pytest.mark.parametrize(
    ("line", "column", "excerpt", "caret"),
    [
        ("\tid: x", 2, "    id: x", "    ^"),
        ("man\u0303ana: x", 9, "man\u0303ana: x", "       ^"),
        ("日本: x", 5, "日本: x", "      ^"),
        ("a\u00a0b", 3, "a␣b", "  ^"),
        ("id", 3, "id", "  ^"),
        ("   ", 1, "", ""),
    ],
)
def test_the_caret_stands_under_its_column(
    line: str, column: int, excerpt: str, caret: str
) -> None:
    assert excerpt_of(line, column) == (excerpt, caret)


@pytest.mark.parametrize("column", [1, 40, 500, 1000, 1001])
def test_a_long_line_is_clipped_round_the_caret(column: int) -> None:
    line = "".join(str(number % 10) for number in range(1, 1001))
    excerpt, caret = excerpt_of(line, column)
    assert len(excerpt) <= 100
    assert excerpt[len(caret) - 1 : len(caret)] == line[column - 1 : column]
