"""The grammars of the cells that have parts: citations, other figures, what came after."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.diagnostics import Words
from planclaro.edit.tables.grammar import Flag, Grammar, Part
from planclaro.model import Citation, Measurement, OtherFigure, StatusEvent

_NOTE = Part("note", ("nota",), ("note",), text=True)
_LINK = Part("url", ("enlace", "dirección"), ("link", "url"))
_DAY = Part("date", ("fecha",), ("date",))
_VALUE = Part("value", ("valor",), ("value",))

CITATIONS = Grammar(
    parts=(
        Part("source", ("fuente",), ("source",), single=True),
        Part("section", ("sección", "sec"), ("section", "sec"), single=True),
        Part("table", ("tabla", "cuadro"), ("table",), single=True),
        Part("row", ("fila", "filas"), ("row", "rows")),
        Part("page", ("pág.", "página", "págs", "pag", "p"), ("page", "p", "pp", "pages")),
        _NOTE,
    ),
    example=Words(
        "tabla t01 fila 3; sección s-social pág. 12",
        "table t01 row 3; section s-social page 12",
    ),
)

OTHER_FIGURES = Grammar(
    flags=(
        Flag("role", "baseline", ("base",), ("baseline", "base")),
        Flag("role", "target", ("meta",), ("target",)),
    ),
    bare="value",
    parts=(
        _VALUE,
        Part("year", ("año", "anio"), ("year",)),
        Part("unit", ("unidad",), ("unit",), text=True),
        Part("printed", ("impreso", "impresa"), ("printed",)),
        _NOTE,
        Part("cite", ("cita",), ("cite", "cited"), inner=CITATIONS),
    ),
    example=Words(
        'base 22.65 año 2017 impreso "22.65% (2017)" cita [tabla t06 fila 1]',
        'baseline 22.65 year 2017 printed "22.65% (2017)" cite [table t06 row 1]',
    ),
)

MEASUREMENTS = Grammar(
    bare="date",
    parts=(_DAY, _VALUE, Part("source", ("fuente",), ("source",), text=True), _LINK),
    example=Words(
        '2028-06-30 valor 68.4 fuente "INEI, ENAPRES"',
        '2028-06-30 value 68.4 source "INEI, ENAPRES"',
    ),
)

STATUS = Grammar(
    bare="date",
    flags=(
        Flag("state", "started", ("empezó", "iniciada"), ("started",)),
        Flag("state", "advanced", ("avanzó",), ("advanced",)),
        Flag("state", "done", ("cumplida", "se-cumplió"), ("done",)),
        Flag("state", "stopped", ("detenida", "se-detuvo"), ("stopped",)),
    ),
    parts=(_DAY, _NOTE, _LINK),
    example=Words(
        'empezó 2028-03-15 nota "Empezó la obra."', 'started 2028-03-15 note "Works began."'
    ),
)

GRAMMARS: Mapping[type[BaseModel], Grammar] = {
    Citation: CITATIONS,
    OtherFigure: OTHER_FIGURES,
    Measurement: MEASUREMENTS,
    StatusEvent: STATUS,
}
