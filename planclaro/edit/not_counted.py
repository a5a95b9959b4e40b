"""Numbers that count nothing: dates, times, numbers of laws, tables, lists and places."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|septiembre|octubre|noviembre|"
    r"diciembre)"
)
_DATE = re.compile(
    r"(?<![0-9.,/-])(?:"
    r"[0-9]{1,2}([/.-])[0-9]{1,2}\1(?:[12][0-9])?[0-9]{2}(?![0-9%])"
    r"|[12][0-9]{3}-[01][0-9]-[0-3][0-9](?![0-9])"
    rf"|[0-9]{{1,2}}[°º]?\s{{1,2}}de\s{{1,2}}{_MONTH}(?:\s{{1,2}}del?\s{{1,2}}(?:a[nñ]o\s{{1,2}})?[12][0-9]{{3}})?"
    r"|[0-2]?[0-9]:[0-5][0-9](?![0-9])"
    r")",
    re.IGNORECASE,
)
_CONTEXT = 40
_ALWAYS = re.compile(
    r"(?:\b(?:(?:n|no)\s?[°º.]{1,2}:?|n[uú]m\.?|nro\.?:?)|[#№]|\b(?:ley|leyes|decreto|d\.?\s?s|d\.?\s?l|"
    r"resoluci[oó]n|ordenanza|directiva|art[ií]culos?|arts?|cap[ií]tulo|cap|tablas?|cuadros?|"
    r"gr[aá]ficos?|figura|anexo|p[aá]ginas?|p[aá]gs?|numeral|inciso|secci[oó]n|t[ií]tulo|c[oó]digo|"
    r"cod|snip|cui|ruc|dni|pip|iso|ods|agenda|bicentenario|covid|mz|mza|lote|ruta|jr|av|calle|"
    r"km\.?\s?(?=[0-9]+\+)|ubigeo)\.?\s{0,2}(?:n[°º.]{0,2})?)\s{0,2}\Z",
    re.IGNORECASE,
)
_MAYBE = re.compile(
    r"\b(?:meta|objetivos?|ejes?|zona|sector|fase|etapa|nivel|tipo|categor[ií]a|grado|"
    r"[ií]tem|punto|l[ií]nea|lineamiento|proyecto|programa|problema|indicador|instituci[oó]n|"
    r"i\.?e\.?i?\.?|barrio|km)\s{1,2}\Z",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"\s{0,1}[°ºª](?!\s?[cC]\b)|(?:er|ero|era|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|avo|ava)\b",
    re.IGNORECASE,
)
_GLUED = re.compile(r"[^\W\d_]{1,12}")
_ANGLE = re.compile(r".?°\Z|[0-9]['’′]\Z")
_COUNTED = re.compile(r"\s?%|\s[^\W\d_]")
_MEASURES = re.compile(
    r"(?:km|m|mm|cm|has?|hás?|kgs?|g|l|lts?|mts?|mtrs|tn|tm|kwh?|mwh?|kv|hz|hrs?|h|msnm|mbps|km²|"
    r"mil|millones|soles|años|ml|x)\Z",
    re.IGNORECASE,
)
_AFTER_LIST = re.compile(
    r"(?:\.[-–]?|\)[-.]?|[-–]|°)\s{0,3}(?=[^\W\d_¿“\"«]|[¿“\"«(•]|\n|\Z)|\.(?=\s)|\)(?=\s)"
)
_HEADING = re.compile(r"\s{1,3}(?:dimensi[oó]n|ejes?|objetivos?)\b", re.IGNORECASE)
_SECTION = re.compile(r"\.?[-–)]?\s{1,3}[A-ZÁÉÍÓÚÑ¿]")
_BULLETS = " \t\u00a0•·-–*>#\uf0b7\uf0a7▪●o("


def dates(text: str) -> Iterator[tuple[int, int]]:
    """Where days and times of day stand."""
    for found in _DATE.finditer(text):
        yield found.span()


def part_of_code(text: str, start: int, end: int) -> bool:
    """Whether letters or signs make it part of a name: `COVID-19`, `m3`, `004-2013-PCM`, `1/2`."""
    before, after = text[max(0, start - 2) : start], text[end : end + 3]
    if before[-1:].isalpha() or before[-1:] in ("_", "+", "@") or _ANGLE.match(before):
        return True
    if before[-1:] in ("-", "/") and before[:1].isalpha() and before[:1] not in "sS":
        return True
    if before[-1:] == "." and len(before) > 1 and before[0].isalpha() and before[0] not in "/sS":
        return True
    if after[:1] in ("/", "+") and after[1:2].isdigit():
        return True
    if before[-1:] == "/" and before[:1].isdigit():
        return True
    if after[:1] == "-" and after[1:3].isalpha() and after[1:3].isupper():
        return True
    return _glued(text, end) or _chained(text, start, end)


def _glued(text: str, end: int) -> bool:
    """`21K`, but not `5km` or `2do`."""
    letters = _GLUED.match(text, end, end + 12)
    return not (not letters or _MEASURES.match(letters[0]) or _ORDINAL.match(letters[0]))


def _chained(text: str, start: int, end: int) -> bool:
    """`004-2013`, `0942-2021`: digits joined by a hyphen, the first with a leading zero."""
    first = text[start:end]
    if len(first) > 1 and first[0] == "0" and first.isdigit():
        # `05 talleres` are five, as forms have it; `001` and `05-2018` are numbers of something.
        return len(first) > 2 or first == "00" or not _COUNTED.match(text, end, end + 3)
    before = text[max(0, start - 8) : start]
    joined = re.search(r"(?<![0-9.,])(0[0-9]{1,5})-\Z", before)
    return joined is not None


def is_ordinal(text: str, end: int) -> bool:
    """`1°`, `2do`, `3er`; `10 °C` is none."""
    return _ORDINAL.match(text, end, end + 5) is not None


def is_label(text: str, start: int, *, strictly: bool) -> bool:
    """Whether the word before it makes it a name: `Ley N° 27972`, `Tabla 3`. `strictly` where no
    unit follows, so that `meta 3` is one and `meta 3 %` none."""
    low = max(0, start - _CONTEXT)
    if _ALWAYS.search(text, low, start):
        return True
    return strictly and _MAYBE.search(text, low, start) is not None


def is_list_number(text: str, start: int, end: int) -> bool:
    """Whether a line, or a part of it after a stop, begins with it as its number in a list."""
    low = max(0, start - 12)
    before = text[low:start]
    line = before.rpartition("\n")[2]
    begins = (low == 0 or "\n" in before) and not line.strip(_BULLETS)
    if not begins and not re.search(r"(?<![0-9])[.;:]\s{1,2}\Z", before):
        return False
    number = text[start:end]
    if begins and _HEADING.match(text, end, end + 14):
        return True
    if _AFTER_LIST.match(text, end, end + 6):
        return begins or len(number) <= 2
    several = "." in number and all(len(part) <= 2 for part in number.split("."))
    return begins and several and _SECTION.match(text, end, end + 6) is not None
