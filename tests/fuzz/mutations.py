"""What may happen to a file of content: to its bytes, to its lines, to its values."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import yaml
from hypothesis import strategies as st

from planclaro.read.yaml_doc import Loc

Draw = st.DrawFn
Mutation = Callable[[bytes], st.SearchStrategy[bytes]]
"""From a file as it is to what may become of it."""

# What editors, word processors, PDF readers and merges leave behind, and what YAML gives a
# meaning to.
PIECES = (
    *("\t", " ", "\n", "\r", "\r\n", "\u00a0", "\ufeff", "\u2028", "\x00", "\x85", "“", "’", "ñ"),
    *(": ", ":", "- ", "-", "? ", "[", "]", "{", "}", ",", "#", " #", "&a ", "*a", "!", "!!str "),
    *("|", ">", "'", '"', "%", "@", "`", "---\n", "...\n", "<<: ", "~", "null", "\\", "=", "."),
    *("<<<<<<< HEAD\n", "=======\n", "\\x00", '"\\U0001F600"', "\u202e", "e\u0301", "�"),
)
VALUES = (
    *("", " ", "no", "si", "on", "null", "~", "0", "-0", "01", "1e5", "1_000", ".5", "5.", "+5"),
    *("22,65", "22.650,00", "259.106", "1,234,567.89", "22.65%", "S/ 1.2 millones", "０", "٣", "½"),
    *("nan", "inf", "9" * 30, "0." + "1" * 30, "12:30", "010101", "2018-10-07", "7/10/2018"),
    *("20222", "1899", "dos mil", "increase ", "Increase", "aumentar", "meta", "full", "parcial"),
    *("../../etc/passwd", "a/b", "Ñandú", "CON", "x" * 3_000, "javascript:alert(1)", "https://"),
    *("<script>alert(1)</script>", "{{ 1 }}", "{n}", "%s", "# no", "- a", "a: b", "*", "&", "!x"),
    *("[" * 60, "(" * 60, "**" * 60, "> " * 60, "|" * 60 + "\n" + "|-" * 60, "&#x202e;"),
)
MOST_EDITS = 4
LATER = st.floats(0, 1, exclude_max=True)
"""A place in what is only known later, as a part of its length."""


def bytes_changed(raw: bytes) -> st.SearchStrategy[bytes]:
    """Pieces put in, taken out and doubled anywhere, also inside a letter; the end cut off."""
    piece = st.one_of(st.sampled_from([each.encode() for each in PIECES]), st.binary(max_size=4))
    edit = st.tuples(LATER, st.one_of(st.integers(0, 3), st.integers(0, 400)), piece)
    edited = st.lists(edit, min_size=1, max_size=MOST_EDITS).map(lambda all: _cut(raw, all))
    ended = LATER.map(lambda part: raw[: int(part * len(raw))])
    encoded = st.sampled_from(["utf-16", "utf-8-sig", "latin-1", "cp1252"])
    return st.one_of(
        edited, edited, edited, ended, encoded.map(lambda name: raw.decode().encode(name, "ignore"))
    )


def _cut(raw: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    for part, length, piece in edits:
        at = int(part * (len(raw) + 1))
        raw = raw[:at] + piece + raw[at + length :]
    return raw


@st.composite
def lines_changed(draw: Draw, raw: bytes) -> bytes:
    """Lines lost, doubled, moved, indented otherwise; quotes, colons and dashes lost."""
    lines = raw.decode().split("\n")
    for _ in range(draw(st.integers(1, MOST_EDITS))):
        at = int(draw(LATER) * len(lines))
        to = int(draw(LATER) * len(lines))
        _edit(lines, at, to, draw(st.sampled_from(_LINE_EDITS)))
    return "\n".join(lines).encode()


LineEdit = Callable[[str], "str | list[str]"]
_LINE_EDITS: tuple[LineEdit | None, ...] = (
    None,  # moved
    lambda line: [],
    lambda line: [line, line],
    lambda line: " " + line,
    lambda line: "  " + line,
    lambda line: line[1:],
    lambda line: line.lstrip(),
    lambda line: "\t" + line.lstrip(),
    lambda line: line.replace("'", "").replace('"', ""),
    lambda line: line.replace('"', "“"),
    lambda line: line.replace(": ", ":"),
    lambda line: line.replace(": ", " "),
    lambda line: line.replace("- ", "-", 1),
    lambda line: line.replace("- ", "", 1),
    lambda line: line.replace("- ", "• ", 1),
    lambda line: line.replace("{", "").replace("[", ""),
    lambda line: line.replace("}", "").replace("]", ""),
    lambda line: line.replace(", ", ","),
    lambda line: line.upper(),
    lambda line: line + " # nota",
    lambda line: "# " + line,
    lambda line: line + ":",
    lambda line: [line, "", "  "],
    lambda line: ["<<<<<<< HEAD", line, "=======", line, ">>>>>>> otra"],
)


def _edit(lines: list[str], at: int, to: int, edit: LineEdit | None) -> None:
    if edit is None:
        lines.insert(to, lines.pop(at))
        return
    edited = edit(lines[at])
    lines[at : at + 1] = [edited] if isinstance(edited, str) else edited
    if not lines:
        lines.append("")


@st.composite
def values_changed(draw: Draw, raw: bytes) -> bytes:
    """Values replaced by others, of any kind; fields lost, renamed, put elsewhere."""
    data = yaml.load(raw, yaml.CBaseLoader)
    for _ in range(draw(st.integers(1, 2))):
        places = list(_places(data))
        if not places:
            break
        place = places[int(draw(LATER) * len(places))]
        # Mostly what is called the same: such a file is wrong in its sense, not in its shape.
        alike = [each for each in places if each[-1] == place[-1]]
        others = draw(st.sampled_from((alike, alike, places)))
        other = others[int(draw(LATER) * len(others))]
        edit = draw(st.sampled_from((_replace, _drop, _rename, _move, _move, _move)))
        edit(data, place, other, draw(_values()))
    text = yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=100)
    return text.encode(errors="replace")


class _Plain(yaml.CSafeDumper):
    """Says again what stands twice."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _values() -> st.SearchStrategy[Any]:
    texts = st.one_of(st.sampled_from(VALUES), st.text(max_size=40))
    return st.one_of(
        texts,
        texts,
        st.lists(texts, max_size=3),
        st.dictionaries(st.one_of(st.sampled_from(["es", "en", "id", "qu"]), texts), texts),
        st.none(),
    )


def _places(data: Any, at: Loc = ()) -> Iterator[Loc]:
    """The way to everything inside the data."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for step, value in pairs:
        yield (*at, step)
        if isinstance(value, dict | list):
            yield from _places(value, (*at, step))


def _holder(data: Any, place: Loc) -> Any:
    for step in place[:-1]:
        data = data[step]
    return data


def _replace(data: Any, place: Loc, other: Loc, value: Any) -> None:
    _holder(data, place)[place[-1]] = value


def _drop(data: Any, place: Loc, other: Loc, value: Any) -> None:
    del _holder(data, place)[place[-1]]


def _rename(data: Any, place: Loc, other: Loc, value: Any) -> None:
    holder = _holder(data, place)
    if isinstance(holder, dict):
        holder[str(value) or "x"] = holder.pop(place[-1])


def _move(data: Any, place: Loc, other: Loc, value: Any) -> None:
    """What stands at another place, here: an id twice, a list where a text should be."""
    found = _holder(data, other)[other[-1]]
    _holder(data, place)[place[-1]] = copy.deepcopy(found)


MUTATIONS: dict[str, Mutation] = {
    "bytes": bytes_changed,
    "lines": lines_changed,
    "values": values_changed,
}
