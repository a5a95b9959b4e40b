"""What a YAML parser's error most likely means to the person who wrote the line.

libyaml and PyYAML word their errors differently and only in English; both are recognised by the
part they share, and the lines round the error tell the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import ScalarEvent

from planclaro.codes import phrases, syntax
from planclaro.diagnostics import Words
from planclaro.read.parse.compose import BAD_DASH, Problem, end_of, start_of
from planclaro.read.schema.vocabulary import phrase
from planclaro.read.yaml_doc import Mark

GLUED_COLON = re.compile(r"[\s-]*([A-Za-z_][\w-]*):(?!//)[^\s:]")
_ODD_INDENT = re.compile(r"[ -]*([^\S ])")
_ODD_INDENT_OF_FIELD = re.compile(r"[ -]*([^\S \t])\s*[\w-]+:(?:\s|$)")
_ODD_AFTER_COLON = re.compile(r"[\s-]*[A-Za-z_][\w-]*:([^\S \t])")
_SMART_VALUE = re.compile(r"(?:[^:]*: |[\s-]*)([“”„«‘’])")
_SMART_IN_BRACES = re.compile(r"[\[{,:]\s*([“”„«‘’])[^“”»’]*$")
_BAD_DASH_LINE = re.compile(rf"\s*(?={BAD_DASH.pattern}:(?:\s|$))(?!-\s)")
_FIELD_NAME = re.compile(r"[\s-]*[a-z][a-z_]*$")
_DASHES = re.compile(r" *(- +)+")
_KEY = re.compile(r"[\w-]+:(\s|$)")
_BARE_ITEM = re.compile(r" *- +(?=[^\s\[{\"'#&*!|>-])(?![^#]*:(\s|$))")
_EXAMPLE_HEADING = re.compile(r"( *)# ([a-z_]+):\s*$")
_BRACKETS = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Failure:
    """Where a parser gave up: its words, its marks, and what it had read by then."""

    problem: str
    context: str
    mark: Mark
    start: Mark
    lines: tuple[str, ...]
    scalar: ScalarEvent | None

    def line(self, number: int | None = None) -> str:
        number = self.mark[0] if number is None else number
        return self.lines[number] if 0 <= number < len(self.lines) else ""

    def character(self) -> str:
        return self.line()[self.mark[1] : self.mark[1] + 1]

    def before(self) -> str:
        return self.line()[: self.mark[1]]

    def says(self, *fragments: str) -> bool:
        return any(fragment in self.problem for fragment in fragments)


def explain(error: YAMLError, lines: tuple[str, ...], scalar: ScalarEvent | None) -> Problem:
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Problem(syntax.OTHER, (0, 0))
    mark = error.problem_mark.line, error.problem_mark.column
    start = error.context_mark or error.problem_mark
    failure = Failure(
        problem=error.problem or "",
        context=error.context or "",
        mark=mark,
        start=(start.line, start.column),
        lines=lines,
        scalar=scalar,
    )
    found = (clue(failure) for clue in CLUES)
    return next(filter(None, found), Problem(syntax.OTHER, mark))


def _conflict(failure: Failure) -> Problem | None:
    """Git's marks, of which the parser may stop at any."""
    for number, line in enumerate(failure.lines):
        if line.startswith("<<<<<<< "):
            return Problem(syntax.CONFLICT, (number, 0))
    return None


def _odd_indent(failure: Failure) -> Problem | None:
    odd = _ODD_INDENT.match(failure.line())
    if failure.character() == "\t" or (odd and odd[1] == "\t"):
        column = odd.start(1) if odd else failure.mark[1]
        return Problem(syntax.TAB, (failure.mark[0], column))
    number = failure.mark[0]
    if not odd:
        # With such spaces a field stands further left than it seems, and the next one is lost.
        number -= 1
        odd = _ODD_INDENT_OF_FIELD.match(failure.line(number))
    if odd:
        name = f"U+{ord(odd[1]):04X}"
        return Problem(syntax.ODD_SPACE, (number, odd.start(1)), {"name": name})
    return None


def _open_quote(failure: Failure) -> Problem | None:
    if "quoted scalar" in failure.context and failure.says("end of stream", "document indicator"):
        return Problem(syntax.UNCLOSED_QUOTE, failure.start)
    scalar = failure.scalar
    if scalar is None or scalar.style not in ("'", '"'):
        return None
    start, end = start_of(scalar), end_of(scalar)
    # A quote left open runs on to the next quote: the text after that is what cannot be read.
    if start[0] < end[0] == failure.mark[0]:
        return Problem(syntax.UNCLOSED_QUOTE, start)
    return None


def _bad_dash(failure: Failure) -> Problem | None:
    for number in (failure.mark[0], failure.start[0], failure.mark[0] - 1):
        if bad := _BAD_DASH_LINE.match(failure.line(number)):
            return Problem(syntax.BAD_DASH, (number, bad.end()), {"key": bad[1]})
    return None


def _smart_quotes(failure: Failure) -> Problem | None:
    if smart := _SMART_IN_BRACES.search(failure.before()):
        return Problem(syntax.SMART_QUOTES, (failure.mark[0], smart.start(1)), {"quote": smart[1]})
    for number in (failure.mark[0], failure.start[0], failure.mark[0] - 1):
        if smart := _SMART_VALUE.match(failure.line(number)):
            return Problem(syntax.SMART_QUOTES, (number, smart.start(1)), {"quote": smart[1]})
    return None


def _after_quote(failure: Failure) -> Problem | None:
    expected_more = failure.says("expected key", "expected <block end>", "expected ',' or")
    if expected_more and failure.before().rstrip().endswith(("'", '"')):
        return Problem(syntax.AFTER_QUOTE, failure.mark)
    return None


def _glued_colon(failure: Failure) -> Problem | None:
    if not failure.says("mapping values", "expected ':'"):
        return None
    for number in (failure.start[0], failure.mark[0] - 1):
        if odd := _ODD_AFTER_COLON.match(failure.line(number)):
            name = f"U+{ord(odd[1]):04X}"
            return Problem(syntax.ODD_SPACE, (number, odd.start(1)), {"name": name})
        glued = GLUED_COLON.match(failure.line(number))
        if glued and ": " not in failure.line(number):
            mark = number, glued.end() - 2
            return Problem(syntax.NO_SPACE_AFTER_COLON, mark, {"key": glued[1]})
    return None


def _colon(failure: Failure) -> Problem | None:
    if not failure.says("mapping values"):
        return None
    if ": " in failure.before() or not _FIELD_NAME.match(failure.before()):
        return Problem(syntax.COLON_IN_TEXT, failure.mark)
    return _indentation(failure)


def _bracket(failure: Failure) -> Problem | None:
    if failure.character() in ("]", "}") and not failure.says("expected ',' or"):
        return Problem(syntax.STRAY_BRACKET, failure.mark, {"bracket": failure.character()})
    bracket = failure.line(failure.start[0])[failure.start[1] : failure.start[1] + 1]
    if "flow" not in failure.context or bracket not in _BRACKETS:
        return None
    if failure.character() == ":" and failure.mark[0] == failure.start[0]:
        return Problem(syntax.COLON_IN_TEXT, failure.mark)
    args = {"bracket": bracket, "closing": _BRACKETS[bracket], "line": failure.mark[0] + 1}
    return Problem(syntax.UNCLOSED_BRACKET, failure.start, dict(args))


def _no_colon(failure: Failure) -> Problem | None:
    if failure.says("could not find expected ':'"):
        return Problem(syntax.NOT_A_FIELD, failure.start)
    return None


def _reserved(failure: Failure) -> Problem | None:
    if failure.says("undefined tag", "tag"):
        return Problem(syntax.TAG, failure.start)
    if failure.says("cannot start any token", "node content"):
        return Problem(syntax.RESERVED_START, failure.mark, {"character": failure.character()})
    if re.search("anchor|alias|block scalar|directive", failure.context):
        character = failure.line(failure.start[0])[failure.start[1] : failure.start[1] + 1]
        return Problem(syntax.RESERVED_START, failure.start, {"character": character})
    return None


def _dash(failure: Failure) -> Problem | None:
    if failure.says("sequence entries are not allowed"):
        return Problem(syntax.DASH_IN_LINE, failure.mark)
    return None


def _escape(failure: Failure) -> Problem | None:
    if "quoted scalar" in failure.context or "double-quoted" in failure.context:
        return Problem(syntax.ESCAPE, failure.mark)
    return None


def _documents(failure: Failure) -> Problem | None:
    if failure.says("document start"):
        return Problem(syntax.SEVERAL_DOCUMENTS, failure.mark)
    return None


def _indentation(failure: Failure) -> Problem | None:
    if not failure.says("mapping values", "expected key", "'-' indicator", "<block end>"):
        return None
    line = failure.line()
    column = len(line) - len(line.lstrip(" "))
    above = failure.line(failure.mark[0] - 1)
    if _KEY.match(line, column) and (bare := _BARE_ITEM.match(above)) and bare.end() == column:
        return Problem(syntax.NOT_A_FIELD, (failure.mark[0] - 1, column))
    before = failure.lines[: failure.mark[0]]
    if heading := _commented_heading(before, column):
        fits = phrase(phrases.HEADING_IS_A_COMMENT, key=heading)
    else:
        fits = _fits(column, *_open_columns(before))
    args: dict[str, object] = {"column": column + 1, "fits": fits}
    return Problem(syntax.INDENTATION, (failure.mark[0], column), args)


def _commented_heading(lines: tuple[str, ...], column: int) -> str:
    """The field that a line at `column` would stand in, had its name not been left behind `# `."""
    for line in reversed(lines):
        text = line.lstrip(" ")
        if text and not text.startswith("#"):
            return ""
        heading = _EXAMPLE_HEADING.match(line)
        if heading and len(heading[1]) < column:
            return heading[2]
    return ""


def _fits(column: int, fields: list[int], items: list[int]) -> Words:
    """Where a line that stands at `column` may have been meant to stand."""
    others = [field for field in fields if field != column] or [0]
    field = min(others, key=lambda each: (abs(each - column), -each))
    if not items:
        return phrase(phrases.FIELD_FITS, field=field + 1)
    item = min(items, key=lambda each: abs(each - column))
    return phrase(phrases.FIELD_OR_ITEM_FITS, field=field + 1, item=item + 1)


def _open_columns(lines: tuple[str, ...]) -> tuple[list[int], list[int]]:
    """Columns of the fields and of the dashes of the groups that the last line stands in."""
    fields: list[int] = []
    items: list[int] = []
    for line in lines:
        text = line.lstrip(" ")
        if not text or text.startswith("#"):
            continue
        start = len(line) - len(text)
        fields = [column for column in fields if column < start]
        items = [column for column in items if column <= start]
        if dashes := _DASHES.match(line):
            items += [column for column in range(start, dashes.end(), 2) if column not in items]
            start = dashes.end()
        if _KEY.match(line, start):
            fields.append(start)
    return fields, items


Clue = Callable[[Failure], Problem | None]

# Tried in this order: what a line shows for certain comes before what an error suggests.
CLUES: tuple[Clue, ...] = (
    _conflict,
    _odd_indent,
    _open_quote,
    _bad_dash,
    _smart_quotes,
    _after_quote,
    _glued_colon,
    _colon,
    _bracket,
    _no_colon,
    _reserved,
    _dash,
    _escape,
    _documents,
    _indentation,
)
