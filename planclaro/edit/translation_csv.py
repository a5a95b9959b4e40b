"""Texts to translate as CSV, for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable

from planclaro.edit.csv_cells import defused, undefused
from planclaro.edit.translation import Sheet
from planclaro.edit.translation_brought import Brought, Row
from planclaro.read.translations.standing import Standing

Notes = Callable[[Standing], Iterable[str]]

PLAN, PLACE, STATE, NOTES = "plan", "lugar", "estado", "notas"


class NotTable(ValueError):
    """A CSV without the columns of an export."""


def as_csv(sheet: Sheet, notes: Notes) -> str:
    """A line a text. The columns of the languages are headed by their codes."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([PLAN, PLACE, STATE, sheet.pair.first, sheet.pair.to, NOTES])
    for text in sheet.texts:
        state = text.doubt() or str(text.state)
        said = [text.source, text.translation or "", "\n".join(notes(text))]
        writer.writerow([sheet.name, text.place, state, *map(defused, said)])
    return out.getvalue()


def from_csv(text: str) -> Brought:
    """Also with semicolons, as spreadsheets write it where the comma is for decimals. Raises
    NotTable."""
    head = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";" if ";" in head else ",")
    names = [name.strip() for name in next(reader, [])]
    if names[:3] != [PLAN, PLACE, STATE] or len(names) < 5:
        raise NotTable
    rows, plan, line = [], "", reader.line_num
    try:
        for cells in reader:
            if any(cells):
                own, place, state, source, said = [*cells, *("",) * 5][:5]
                plan = plan or own.strip()
                texts = _text(source), _text(said)
                rows.append(Row(place.strip(), *texts, state.strip().lower(), line))
            line = reader.line_num
    except csv.Error as error:
        raise NotTable from error
    return Brought(plan, names[4], tuple(rows))


def _text(cell: str) -> str:
    return undefused(cell.replace("\r\n", "\n"))
