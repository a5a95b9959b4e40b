"""The electoral body's summary of a plan, as its services give it: JSON in three shapes.

1. `dimensionSocial`, `dimensionEconomica`, `dimensionAmbiental`, `dimensionInstitucional` and
   `dimensionPropuesta`: lists of `txPgProblema`, `txPgObjetivo`, `txPgIndicador`, `txPgMeta`.
2. `dimensiones`: a list of `txDimension` and `detalle`, a list of the same fields.
3. The older `ListPGDSocial` …: lists of `strPGProblema`, `strPGObjetivo`, ….

Each may stand inside `data`, a list, or any other one thing; `datoGeneral` is the head.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from planclaro.edit.found_rows import FoundDocument, FoundRow, FoundTable, NotReadable
from planclaro.edit.wording import one_line, plain

MAX_BYTES = 20_000_000
MAX_ROWS = 2_000
MAX_DEPTH = 12
DIMENSIONS = ("social", "economica", "ambiental", "institucional")
"""As the format names them, and a project's configuration by default."""
_EXTRA = "dimensionPropuesta"
_NUMBERED = {"1": "social", "2": "economica", "3": "ambiental", "4": "institucional"}
_TITLES = {
    "social": "Dimensión social",
    "economica": "Dimensión económica",
    "ambiental": "Dimensión ambiental",
    "institucional": "Dimensión institucional",
    "": "Propuestas adicionales",
}
_TX = ("txPgProblema", "txPgObjetivo", "txPgIndicador", "txPgMeta")
_STR = ("strPGProblema", "strPGObjetivo", "strPGIndicador", "strPGMeta")
_HEAD = "datoGeneral"
_NOTHING = re.compile(r"[\s.\-–—_/]*|null|ningun[oa]|n/?a", re.IGNORECASE)

Node = Mapping[str, Any]


def read_summary(path: Path) -> FoundDocument:
    """The rows of a summary; raises `NotReadable` for a file that is none."""
    if path.stat().st_size > MAX_BYTES:
        raise NotReadable("too-large", limit=MAX_BYTES // 1_000_000)
    return summary_of(parsed(path.read_bytes()))


def parsed(raw: bytes) -> object:
    """The JSON in some bytes: UTF-8 or UTF-16 with or without a mark, else Latin-1."""
    try:
        return json.loads(_decoded(raw))
    except RecursionError:
        raise NotReadable("too-deep") from None
    except json.JSONDecodeError as error:
        raise NotReadable("not-json", line=error.lineno, column=error.colno) from None
    except ValueError:  # a number of thousands of digits
        raise NotReadable("not-a-summary") from None


def _decoded(raw: bytes) -> str:
    for encoding in ("utf-8-sig", json.detect_encoding(raw)):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("cp1252", errors="replace")


def summary_of(data: object) -> FoundDocument:
    """The rows of a summary already parsed."""
    node = _holder(data, 0)
    if node is None:
        raise NotReadable("not-a-summary")
    rows: list[FoundRow] = []
    told: list[str] = []
    titles: dict[str, str] = {}
    for dimension, title, items in _groups(node):
        told.append(dimension)
        titles.setdefault(dimension, title)
        rows += _rows(dimension, items, sum(row.dimension == dimension for row in rows))
    if len(rows) > MAX_ROWS:
        raise NotReadable("too-many-rows", limit=MAX_ROWS)
    if not rows and not told:
        raise NotReadable("not-a-summary")
    return _document(_head(node), tuple(rows), dict.fromkeys(told), titles)


def _holder(data: object, depth: int) -> Node | None:
    """The first thing inside that has dimensions."""
    if depth > MAX_DEPTH:
        return None
    if isinstance(data, dict):
        if any(True for _ in _groups(data)):
            return data
        inner: Iterator[object] = iter(data.values())
    elif isinstance(data, list):
        inner = iter(data[:50])
    else:
        return None
    found = (_holder(each, depth + 1) for each in inner if isinstance(each, dict | list))
    return next((each for each in found if each is not None), None)


def _groups(node: Node) -> Iterator[tuple[str, str, list[object]]]:
    """Each dimension with its id, its title, its items; keys in any case."""
    named = {key.lower(): value for key, value in node.items()}
    for prefix in ("dimension", "listpgd"):
        for dimension in DIMENSIONS:
            items = named.get(f"{prefix}{dimension}")
            if isinstance(items, list):
                yield dimension, _TITLES[dimension], items
    extra = named.get(_EXTRA.lower())
    if isinstance(extra, list) and extra:
        yield "", _TITLES[""], extra
    several = named.get("dimensiones")
    for each in several if isinstance(several, list) else ():
        if isinstance(each, dict) and isinstance(each.get("detalle"), list):
            title = text_of(each.get("txDimension"))
            yield dimension_named(title), title or _TITLES[""], each["detalle"]


def dimension_named(title: str) -> str:
    """The id of the dimension that a heading names, or ""."""
    words = plain(title)
    for word, dimension in (
        ("social", "social"),
        ("economi", "economica"),
        ("ambient", "ambiental"),
        ("territorial", "ambiental"),
        ("institucional", "institucional"),
    ):
        if word in words:
            return dimension
    return ""


def _rows(dimension: str, items: list[object], before: int) -> Iterator[FoundRow]:
    number = before
    for item in items:
        if not isinstance(item, dict):
            continue
        number += 1
        problem, objective, indicator, target = (
            text_of(item.get(new)) or text_of(item.get(old))
            for new, old in zip(_TX, _STR, strict=True)
        )
        own = dimension or _NUMBERED.get(str(item.get("idPgDimension", "")).strip(), "")
        if problem or objective or indicator or target:
            table = f"t-{dimension}" if dimension else "t-propuestas"
            yield FoundRow(own, problem, objective, indicator, target, table, number)


def _document(
    head: Node, rows: tuple[FoundRow, ...], told: Mapping[str, None], titles: Mapping[str, str]
) -> FoundDocument:
    tables = tuple(
        FoundTable(f"t-{each}" if each else "t-propuestas", titles[each], "Formato resumen")
        for each in told
    )
    left = [
        (name, len(text)) for name in ("txIdeario", "txMision") if (text := text_of(head.get(name)))
    ]
    return FoundDocument(
        rows=rows,
        tables=tables,
        told=tuple(each for each in told if each),
        organisation=text_of(head.get("txOrganizacionPolitica")),
        vision=text_of(head.get("txVision")),
        full_address=text_of(head.get("txRutaCompleto")),
        summary_address=text_of(head.get("txRutaResumen")),
        left_out=tuple(left),
    )


def _head(node: Node) -> Node:
    head = node.get(_HEAD)
    if isinstance(head, list):
        head = next((each for each in head if isinstance(each, dict)), None)
    return head if isinstance(head, dict) else node


def text_of(value: object) -> str:
    """A text as the service has it: entities read, characters nobody sees left out, spaces and
    lines run together. Only strokes and dots say nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return "" if _NOTHING.fullmatch(told := one_line(html.unescape(str(value)[:200_000]))) else told
