"""YAML as people write it: the same values in many layouts, with comments anywhere."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from planclaro.edit.scalar import _quoted

Draw = st.DrawFn

KEYS = st.sampled_from(["id", "es", "en", "texto", "meta", "cite", "a-b", "ñandú", "page", "«x»"])
WORD = st.text("abcñáé0159.-", min_size=1, max_size=12).filter(lambda w: w[0] not in "-.")
LETTERS = st.text("aeiou ñ,.;:#'\"{}[]&*!|>%@`?-~😀\u00a0\\\t\n", max_size=60)
LONG = st.lists(st.one_of(WORD, st.sampled_from(["#", "a:", "«b»", "😀", "\u00a0c", "-", "  "])))
PLAIN = st.sampled_from(
    ["010101", "22.50", "no", "12:30", "1e3", "~", "null", "2026-10-04", "0x1F", "UGEL- CANAS",
     "Agua y desagüe", "50%", "a, b", "http://x.pe/?a=b#c", "true", "-3", "¿Qué?", "it's", "1_000"]
)  # fmt: skip
NOTES = st.text("abc ñ:#-'\"{}é", max_size=20)


@st.composite
def texts(draw: Draw) -> str:
    """A mapping, as a whole file."""
    lines: list[str] = []
    _remarks(draw, lines, 0, deeper=False)
    lines += _mapping(draw, 0, draw(st.integers(1, 4)), 3)
    _remarks(draw, lines, 0)
    end = draw(st.sampled_from(["\n", "", "\n\n"]))
    return "\n".join(lines) + end


def _remarks(draw: Draw, lines: list[str], column: int, deeper: bool = True) -> None:
    for _ in range(draw(st.sampled_from([0, 0, 0, 0, 1, 2]))):
        if draw(st.booleans()):
            lines.append("")
        at = draw(st.sampled_from([column, column, 0, column + 2] if deeper else [column]))
        lines.append(" " * at + "#" + draw(NOTES))


def _mapping(draw: Draw, column: int, step: int, depth: int) -> list[str]:
    lines: list[str] = []
    keys = draw(st.lists(KEYS, min_size=1, max_size=4, unique=True))
    for number, key in enumerate(keys):
        if number:
            _remarks(draw, lines, column)
            lines += [""] * draw(st.sampled_from([0, 0, 0, 1, 2]))
        lines += _field(draw, f"{' ' * column}{key}:", column, step, depth)
    return lines


def _list(draw: Draw, column: int, step: int, depth: int) -> list[str]:
    lines: list[str] = []
    for number in range(draw(st.integers(1, 3))):
        if number:
            _remarks(draw, lines, column)
        start = " " * column + "-"
        if depth and draw(st.booleans()):
            inner = _mapping(draw, column + 2, step, depth - 1)
            lines += [start + inner[0][column + 1 :], *inner[1:]]
        else:
            lines += _field(draw, start, column, step, 0)
    return lines


def _field(draw: Draw, start: str, column: int, step: int, depth: int) -> list[str]:
    kind = draw(st.integers(0, 8))
    note = draw(st.sampled_from(["", "", "", "  # nota", " #nota", "  # a: b"]))
    if depth and kind <= 1:
        lines = [start + note]
        _remarks(draw, lines, column + step)
        return lines + _mapping(draw, column + step, step, depth - 1)
    if depth and kind == 2:
        lines = [start + note]
        inside = draw(st.sampled_from([column, column + step]))
        if start.endswith("-"):
            inside = column + step
        return lines + _list(draw, inside, step, depth - 1)
    if kind == 3:
        return [f"{start} {_braces(draw, 2)}{note}"]
    if kind == 4:
        return _spread_braces(draw, start, column)
    if kind in (5, 6):
        return [start + " " + _scalar(draw) + note]
    if kind == 7:
        return _block_text(draw, start, column, step, note)
    return [start + note]


def _scalar(draw: Draw) -> str:
    kind = draw(st.integers(0, 4))
    if kind == 0:
        return draw(PLAIN)
    if kind == 1:
        return " ".join(draw(st.lists(WORD, min_size=1, max_size=40)))
    text = draw(LETTERS) if kind == 2 else " ".join(draw(LONG)) * draw(st.integers(1, 3))
    if kind == 3 and "\n" not in text and "\t" not in text:
        return "'" + text.replace("'", "''") + "'"
    return _quoted(text)


def _braces(draw: Draw, depth: int) -> str:
    values = [_in_braces(draw, depth) for _ in range(draw(st.integers(0, 3)))]
    if draw(st.booleans()):
        keys = draw(st.lists(KEYS, min_size=len(values), max_size=len(values), unique=True))
        return "{" + ", ".join(f"{k}: {v}" for k, v in zip(keys, values, strict=True)) + "}"
    return "[" + ", ".join(values) + "]"


def _in_braces(draw: Draw, depth: int) -> str:
    if depth and draw(st.booleans()):
        return _braces(draw, depth - 1)
    return draw(st.one_of(WORD, LETTERS.map(_quoted)))


def _spread_braces(draw: Draw, start: str, column: int) -> list[str]:
    """Over several lines, with comments between."""
    indent = " " * (column + draw(st.integers(1, 6)))
    lines = [f"{start} [" + draw(st.sampled_from(["", " # en el corchete"]))]
    for _ in range(draw(st.integers(0, 3))):
        _remarks(draw, lines, column + 1)
        lines.append(f"{indent}{draw(WORD)}," + draw(st.sampled_from(["", "  # coma"])))
    _remarks(draw, lines, column + 1)
    return [*lines, indent + "]" + draw(st.sampled_from(["", "  # cierre"]))]


def _block_text(draw: Draw, start: str, column: int, step: int, note: str) -> list[str]:
    header = draw(st.sampled_from([">-", ">", ">+", "|-", "|", "|+"]))
    indent = " " * (column + step)
    body: list[Any] = draw(st.lists(st.one_of(st.just(""), LETTERS.filter(_line)), max_size=4))
    first = " ".join(draw(st.lists(WORD, min_size=1, max_size=40)))
    more = [draw(st.sampled_from(["", " ", "  "])) + text if text else "" for text in body]
    return [
        f"{start} {header}{note}",
        *((indent + text if text else "") for text in [first, *more]),
    ]


def _line(text: str) -> bool:
    return "\n" not in text and "\t" not in text and bool(text.strip())
