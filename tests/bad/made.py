"""Cases that cannot be a text file with a comment in it, each with what is expected of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bad.sites import PLAN

Placed = tuple[str, int, int]
"""Code, line, column."""


@dataclass(frozen=True, slots=True)
class Made:
    """`make` gets the path where the file is expected."""

    name: str
    make: Callable[[Path], object]
    expected: tuple[Placed, ...]
    file: str = PLAN


def _bytes(raw: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(raw)


def _text(text: str) -> Callable[[Path], object]:
    return _bytes(text.encode())


def _absent(path: Path) -> None:
    path.unlink(missing_ok=True)


def _sparse(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(50_000_000)


def _bomb(path: Path) -> None:
    levels = ["a: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 10):
        levels.append(f"{'abcdefghij'[level]}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]")
    path.write_text("\n".join(levels))


def _many_small_aliases(path: Path) -> None:
    path.write_text("a: &a [x]\nb: [" + "*a, " * 150_000 + "]\n")


def _long_text_by_aliases(path: Path) -> None:
    path.write_text("a: &a " + "x" * 100_000 + "\nb: [" + "*a, " * 1_000 + "]\n")


def _keys_by_aliases(path: Path) -> None:
    path.write_text("a: &a {" + "x" * 900 + ": &b y}\nb: [" + "*a, " * 3_000 + "]\n")


def _title(*title: str) -> Callable[[Path], object]:
    """A valid plan but for its title, of one line or of several."""
    if len(title) > 1:
        return _title("|\n" + "\n".join(f"  {line}" for line in title))
    fixture = Path(__file__).parent / "plan" / "C205-html.yaml"
    text = fixture.read_text("utf-8").replace("title: <b>Plan</b>", f"title: {title[0]}")
    return _text(text)


def _row(columns: int, cell: str = "a") -> str:
    return "|" + f"{cell}|" * columns


MADE = (
    Made("long text", _title("a" * 20_001), (("C208", 3, 8),)),
    Made("brackets", _title("a" + "[" * 501), (("C209", 3, 8),)),
    Made("far brackets", _title("a " + "[ " * 30 + "a" * 19_000), (("C213", 3, 8),)),
    Made("closing in code", _title("a [`]` " * 200 + "a" * 18_000), (("C213", 3, 8),)),
    Made("open links", _title("a [a](b " * 200 + "a" * 18_000), (("C213", 3, 8),)),
    Made("many links", _title("a [a](https://a.pe/?a 'b')" * 400), ()),
    Made(
        "long address", _title("a", "", "[a]: " + "b" * 9_000, "", "[a] " * 400), (("C213", 3, 8),)
    ),
    Made("backticks", _title("a" + "``\\" * 5_000), (("C209", 3, 8),)),
    Made("stars and lines", _title("a" + "=__" * 3_000 + "*" * 9_000), (("C209", 3, 8),)),
    Made("turned digits", _title("20\u202e3102\u202c"), (("Y013", 3, 10), ("Y013", 3, 15))),
    Made("marks of direction", _title("a\u200f\u061c"), (("Y013", 3, 9), ("Y013", 3, 10))),
    Made("isolates", _title("a\u2066b\u2069"), (("Y013", 3, 9), ("Y013", 3, 11))),
    Made("turned by an escape", _title(r'"20\u202E3102"'), (("Y013", 3, 8),)),
    Made("turned by HTML", _title("20&#x202E;3102"), (("C214", 3, 8),)),
    Made("turned by HTML without an end", _title("20&#8238 3102"), (("C214", 3, 8),)),
    Made("mark by name", _title("20&rlm;31"), (("C214", 3, 8),)),
    Made("bell by HTML", _title("20&#7;31"), (("C214", 3, 8),)),
    Made("signs by HTML", _title("I&amp;D &lt; &#241; R&D &shy;"), ()),
    Made("zero by an escape", _title(r'"A\0B\x07"'), (("Y006", 3, 8),)),
    Made("line separator by an escape", _title(r'"a\L\Pb"'), (("Y006", 3, 8),)),
    Made("harmless escapes", _title(r'"A\tB\u00f1\_C"'), ()),
    Made("digits beyond Unicode", _title(r'"\UFFFFFFFF"'), (("Y111", 3, 11),)),
    Made("escape in a key", _text('id: a\n"ti\\u202Etle": b\n'), (("Y013", 2, 1),)),
    Made("joined letters", _title("क्‍ष नी‌व"), ()),
    Made("nothing to see", _title("\u200b\u200c \u2060"), (("P007", 3, 1),)),
    Made("nothing to see, escaped", _title(r'"\u200B\u00AD"'), (("P007", 3, 1),)),
    Made("fillers", _title("\u3164\u2800"), (("P007", 3, 1),)),
    Made("quotes in quotes", _title("a", "", ">" * 21), (("C210", 3, 8),)),
    Made("lists in lists", _title(*(" " * 4 * n + "- a" for n in range(60))), (("C210", 3, 8),)),
    Made("lists on one line", _title("a", "", "1. + * - " * 6), (("C210", 3, 8),)),
    Made("a line of dashes", _title("a", "", "- " * 30, "", "* " * 30), ()),
    Made("dashes and a letter", _title("a", "", "- " + "-" * 500 + "a"), ()),
    Made("two thousand lines", _title(*["a"] * 2_000), (("C211", 3, 8),)),
    Made("a table of 300 columns", _title(_row(300), _row(300, "-"), *"a" * 20), (("C212", 3, 8),)),
    Made("a table of 30 columns", _title(_row(30), _row(30, "-"), *[_row(30)] * 100), ()),
    Made("missing", _absent, (("Y001", 1, 1),), "content/territories.yaml"),
    Made("broken link", lambda path: path.symlink_to("nowhere"), (("Y001", 1, 1),)),
    Made("folder", Path.mkdir, (("Y002", 1, 1),)),
    Made("pipe", os.mkfifo, (("Y002", 1, 1),)),
    Made("link to itself", lambda path: path.symlink_to(path.name), (("Y003", 1, 1),)),
    Made("empty", _bytes(b""), (("Y004", 1, 1),)),
    Made("only a mark", _bytes(b"\xef\xbb\xbf"), (("Y004", 1, 1),)),
    Made("only comments", _text("# nada\n\n# nada\n"), (("Y004", 1, 1),)),
    Made("only null", _text("~\n"), (("Y004", 1, 1),)),
    Made("50 MB", _sparse, (("Y005", 1, 1),)),
    Made("escape character", _text("id: a\ntitle: \x1b[31m\n"), (("Y006", 2, 8),)),
    Made("form feeds", _text("id: \x0c\n\x0c\n"), (("Y006", 1, 5), ("Y006", 2, 1))),
    Made("line separator", _text("id: ñ\u2028x\n"), (("Y006", 1, 6),)),
    Made("next line", _text("id: ñ\u0085x\n"), (("Y006", 1, 6),)),
    Made("mark in the middle", _text("id: a\n\ufefftitle: b\n"), (("Y006", 2, 1),)),
    Made("PDF", _bytes(b"%PDF-1.4\n\xe2\xe3"), (("Y007", 1, 1),)),
    Made("Word file", _bytes(b"PK\x03\x04" + bytes(range(256))), (("Y007", 1, 1),)),
    Made("RTF file", _bytes(rb"{\rtf1\ansi id: a}"), (("Y007", 1, 1),)),
    Made("old Word file", _bytes(b"\xd0\xcf\x11\xe0\xa1\xb1"), (("Y007", 1, 1),)),
    Made("image", _bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), (("Y007", 1, 1),)),
    Made("one zero byte", _bytes(b"id: a\ntitle: \0\n"), (("Y007", 1, 1),)),
    Made("Latin-1", _bytes("id: a\ntitle: Año\n".encode("latin-1")), (("Y008", 2, 9),)),
    Made("half UTF-8", _bytes("id: ñ\r\ntitle: ñ".encode()[:-1]), (("Y008", 2, 8),)),
    Made("Latin-1 after UTF-8", _bytes("ñ: ñ\n".encode() + b"\xf1"), (("Y008", 2, 1),)),
    Made("UTF-16", _bytes("id: a\n".encode("utf-16")), (("Y009", 1, 1),)),
    Made("UTF-16 without a mark", _bytes("id: año\n".encode("utf-16-le")), (("Y009", 1, 1),)),
    Made("UTF-32", _bytes("id: a\n".encode("utf-32")), (("Y009", 1, 1),)),
    Made("yml", _text("id: a\n"), (("Y010", 1, 1),), "content/plans/uno.yml"),
    Made("capitals", _text("id: a\n"), (("Y010", 1, 1),), "content/plans/UNO.YAML"),
    Made("txt", _text("id: a\n"), (("Y010", 1, 1),), "content/plans/uno.yaml.txt"),
    Made("subfolder", Path.mkdir, (("Y011", 1, 1),), "content/plans/puno"),
    Made("hidden", _text("id: a\n"), (), "content/plans/.uno.yaml"),
    Made("other file", _text("Notas\n"), (), "content/plans/LEAME.md"),
    Made("tab after CRLF", _bytes(b"id: a\r\nsources:\r\n\t- id: b\r\n"), (("Y101", 3, 1),)),
    Made("tab after CR", _bytes(b"id: a\rsources:\r\t- id: b\r"), (("Y101", 3, 1),)),
    Made("after a byte-order mark", _text("\ufeffid: ñ: b\n"), (("Y105", 1, 6),)),
    Made("after an emoji", _text("id: 😀 x: y\n"), (("Y105", 1, 8),)),
    Made("10,000 levels", _text("[" * 10_000), (("Y205", 1, 41),)),
    Made("10,000 dashes", _text("- " * 10_000), (("Y205", 1, 81),)),
    Made("alias bomb", _bomb, (("Y206", 6, 9),)),
    Made("many small aliases", _many_small_aliases, (("Y206", 2, 266_665),)),
    Made("a long text and its aliases", _long_text_by_aliases, (("Y208", 2, 77),)),
    Made("long keys and aliases", _keys_by_aliases, (("Y208", 2, 8_877),)),
    Made("long line", _text("id: " + "x" * 1_000_000 + ": y\n"), (("Y105", 1, 1_000_005),)),
    Made("not a mapping", _text("- uno\n- dos\n"), (("P006", 1, 1),)),
    Made("only text", _text("uno dos\n"), (("P006", 1, 1),)),
)
