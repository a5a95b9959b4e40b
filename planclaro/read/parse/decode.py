"""Bytes of a file to text that a YAML parser may see, or the reason why not."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from stat import S_ISREG

from planclaro.codes import files, phrases
from planclaro.diagnostics import Code, Diagnostic, Words
from planclaro.read.yaml_doc import diagnose

MAX_BYTES = 2_000_000
MAX_CONTROLS = 20

# YAML takes U+0085, U+2028 and U+2029 for line ends, editors do not: with them refused, line
# numbers agree. A byte-order mark is only accepted at the very start.
_CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]"
# These turn the order of reading: a figure would be read otherwise than it is written.
_DIRECTION = r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
_UNFIT = re.compile(f"{_CONTROL}|({_DIRECTION})")
_UTF16_OR_32 = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_BINARY_STARTS = (
    (b"%PDF", phrases.A_PDF),
    (b"PK\x03\x04", phrases.AN_OFFICE_FILE),
    (b"\xd0\xcf\x11\xe0", phrases.AN_OFFICE_FILE),
    (b"{\\rtf", phrases.AN_RTF),
)


@dataclass(frozen=True, slots=True)
class Refused(Exception):
    """A file that cannot be read as text."""

    problems: tuple[Diagnostic, ...]


def text_of(path: Path, file: str) -> str:
    """The text, lines ended by `\\n` alone; raises Refused."""
    return text_in(bytes_of(path, file), file)


def text_in(raw: bytes, file: str) -> str:
    """As `text_of`, of what was read."""
    text = _unified(_decoded(raw, file))
    found = tuple(islice(_unfit(text, file), MAX_CONTROLS))
    if found:
        raise Refused(found)
    return text


def unfit_in(text: str) -> tuple[Code, str] | None:
    """The first character that no text may have: what is wrong with it, and its name."""
    match = _UNFIT.search(text)
    return _named(match) if match else None


def bytes_of(path: Path, file: str) -> bytes:
    """All that is in a file of fair size; raises Refused."""
    try:
        status = path.stat()
        # A pipe or a device would be read for ever.
        if not S_ISREG(status.st_mode):
            raise _refused(file, files.NOT_A_FILE)
        if status.st_size > MAX_BYTES:
            raise _refused(file, files.TOO_LARGE, size=status.st_size, limit=MAX_BYTES)
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES)
    except FileNotFoundError:
        raise _refused(file, files.MISSING) from None
    except OSError:
        raise _refused(file, files.UNREADABLE) from None


def _decoded(raw: bytes, file: str) -> str:
    encoding = _wide_encoding(raw)
    if encoding:
        raise _refused(file, files.UTF16, encoding=encoding)
    kind = _binary_kind(raw)
    if kind:
        raise _refused(file, files.BINARY, kind=kind)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _not_utf8(raw.removeprefix(codecs.BOM_UTF8), file) from None


def _wide_encoding(raw: bytes) -> str | None:
    for mark, name in _UTF16_OR_32:
        if raw.startswith(mark):
            return name
    start = raw[:200]
    zeros = max(start[0::2].count(0), start[1::2].count(0))
    return "UTF-16" if zeros > len(start) // 4 > 0 and start.count(0) == zeros else None


def _binary_kind(raw: bytes) -> Words | None:
    for start, kind in _BINARY_STARTS:
        if raw.startswith(start):
            return kind
    return phrases.BINARY_DATA if b"\0" in raw else None


def _not_utf8(raw: bytes, file: str) -> Refused:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before, rest = raw[: error.start].decode("utf-8"), raw[error.start :]
    # Nearly always the file is in Windows' Western code page: show the line as it was meant.
    after = rest.decode("cp1252", "replace")
    text = _unified(before)
    mark = text.count("\n"), len(text) - text.rfind("\n") - 1
    lines = tuple(_unified(before + after).split("\n"))
    byte = f"0x{rest[0]:02X}"
    return Refused((diagnose(file, lines, mark, files.NOT_UTF8, byte=byte, guess=after[0]),))


def _unfit(text: str, file: str) -> Iterator[Diagnostic]:
    lines = tuple(text.split("\n"))
    for match in _UNFIT.finditer(text):
        at = match.start()
        mark = text.count("\n", 0, at), at - text.rfind("\n", 0, at) - 1
        code, name = _named(match)
        yield diagnose(file, lines, mark, code, name=name)


def _named(match: re.Match[str]) -> tuple[Code, str]:
    point = f"U+{ord(match[0]):04X}"
    name = f"{point} {unicodedata.name(match[0], '')}".strip()
    return files.DIRECTION if match[1] else files.CONTROL_CHARACTER, name


def _unified(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refused(file: str, code: Code, **args: object) -> Refused:
    return Refused((diagnose(file, (), (0, 0), code, **args),))
