"""The tables of a spreadsheet: what a row is, and where in the plan rows may stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import BaseModel

from planclaro.diagnostics import Words
from planclaro.edit.tables.columns import MIDDLE, NARROW, Column, columns_of
from planclaro.edit.tables.forms import Choice, Line
from planclaro.model import (
    Action,
    Axis,
    Observation,
    PlanDimension,
    Programme,
    Proposal,
    Source,
    SourceSection,
    SourceTable,
    SpecificObjective,
    Statement,
    Target,
)

_NOTHING = Words("", "")
PLAN = ""
"""Stands for the plan itself, as the parent of a row."""


@dataclass(frozen=True)
class Slot:
    """A list that rows may stand in: the field `field` of a row of `parent`. `mark` begins the
    place of a row without an id (`agua/p2`); `sort` is what the row says it is."""

    parent: str
    field: str
    mark: str = ""
    sort: str = ""


@dataclass(frozen=True)
class Table:
    """`keyed` rows are named by their id; `inside` are those whose ids hold only inside their
    parent; all others by their place. `sorts` are the words for the slots."""

    id: str
    title: Words
    model: type[BaseModel]
    slots: tuple[Slot, ...]
    left_out: tuple[str, ...] = ()
    keyed: bool = True
    inside: bool = False
    parent: Words | None = None
    parent_help: Words = _NOTHING
    sorts: tuple[tuple[str, Words], ...] = ()
    help: Words = _NOTHING

    def columns(self, languages: Sequence[str]) -> tuple[Column, ...]:
        """What names the row, where it goes, then its fields."""
        own = columns_of(self.model, languages, self.left_out)
        named = own[:1] if self.keyed else (_PLACE,)
        rest = own[1:] if self.keyed else own
        where: tuple[Column, ...] = ()
        if self.id in WITH_DIMENSION:
            where += (_DIMENSION,)
        if self.parent:
            where += (Column("^", self.parent, self.parent_help, (), Line(), required=True),)
        if self.sorts:
            where += (Column("^sort", _SORT, _SORT_HELP, (), Choice(dict(self.sorts)), NARROW),)
        return (*named, *where, *rest)


_PLACE = Column(
    "@",
    Words("Lugar", "Place"),
    Words(
        "Dice qué fila del plan es; no se cambia. En una fila nueva queda vacío, salvo que otra "
        "fila nueva vaya dentro de ella.",
        "Says which row of the plan it is; it is not changed. In a new row it stays empty, unless "
        "another new row goes inside it.",
    ),
    (),
    Line(),
    MIDDLE,
)
_DIMENSION = Column(
    "^dimension",
    Words("Dimensión", "Dimension"),
    Words(
        "La dimensión en la que está. Solo hace falta en una propuesta nueva.",
        "The dimension it is in. Needed only for a new proposal.",
    ),
    (),
    Line(),
    NARROW,
)
_SORT = Words("Qué es", "What it is")
_SORT_HELP = Words("Se elige de la lista.", "Chosen from the list.")
WITH_DIMENSION = ("targets", "proposals")

_PROPOSAL = Words("Propuesta", "Proposal")
_PROPOSAL_HELP = Words(
    "El identificador de la propuesta (hoja Propuestas) en la que va. Si lo cambia, la fila pasa a "
    "esa propuesta. Con uno nuevo, más la dimensión y los temas, se crea la propuesta.",
    "The identifier of the proposal (sheet Proposals) it goes in. If you change it, the row moves "
    "to that proposal. A new one, with dimension and topics, makes a new proposal.",
)
_WITHIN = Words("Dentro de", "Inside")
_WITHIN_HELP = Words(
    "La propuesta (su identificador), el objetivo específico o el programa (su lugar) donde va.",
    "The proposal (its identifier), specific objective or programme (its place) it goes in.",
)
_TO_SOURCE = Words(
    "El identificador de la fuente (hoja Fuentes).", "The identifier of the source (sheet Sources)."
)

TABLES = (
    Table(
        "targets",
        Words("Metas", "Targets"),
        Target,
        (Slot("proposals", "targets"),),
        parent=_PROPOSAL,
        parent_help=_PROPOSAL_HELP,
        help=Words("Una fila por meta.", "One row a target."),
    ),
    Table(
        "dimensions",
        Words("Dimensiones", "Dimensions"),
        PlanDimension,
        (Slot(PLAN, "dimensions"),),
        left_out=("axes",),
        help=Words("Las partes del plan.", "The parts of the plan."),
    ),
    Table(
        "axes",
        Words("Ejes", "Axes"),
        Axis,
        (Slot("dimensions", "axes"),),
        left_out=("proposals",),
        parent=Words("Dimensión", "Dimension"),
        parent_help=Words("El identificador de la dimensión.", "The identifier of the dimension."),
        help=Words(
            "Grupos de propuestas; sin título donde el documento no los tiene.",
            "Groups of proposals; without a title where the document has none.",
        ),
    ),
    Table(
        "proposals",
        Words("Propuestas", "Proposals"),
        Proposal,
        (Slot("axes", "proposals"),),
        left_out=(
            "problems",
            "objectives",
            "specific_objectives",
            "programmes",
            "actions",
            "targets",
        ),
        parent=Words("Eje", "Axis"),
        parent_help=Words(
            "El identificador del eje. Vacío en una fila nueva: el único eje de su dimensión.",
            "The identifier of the axis. Empty in a new row: the only axis of its dimension.",
        ),
        help=Words(
            "Una fila del cuadro del documento: junta problemas, objetivos, acciones y metas.",
            "A row of the document's table: it groups problems, objectives, actions and targets.",
        ),
    ),
    Table(
        "statements",
        Words("Problemas y objetivos", "Problems and objectives"),
        Statement,
        (
            Slot("proposals", "problems", "p", "problem"),
            Slot("proposals", "objectives", "o", "objective"),
        ),
        keyed=False,
        parent=_PROPOSAL,
        parent_help=_PROPOSAL_HELP,
        sorts=(
            ("problem", Words("problema", "problem")),
            ("objective", Words("objetivo", "objective")),
        ),
        help=Words("Una fila por problema u objetivo.", "One row a problem or objective."),
    ),
    Table(
        "specific",
        Words("Objetivos específicos", "Specific objectives"),
        SpecificObjective,
        (Slot("proposals", "specific_objectives", "oe"),),
        left_out=("programmes", "actions"),
        keyed=False,
        parent=_PROPOSAL,
        parent_help=_PROPOSAL_HELP,
    ),
    Table(
        "programmes",
        Words("Programas y servicios", "Programmes and services"),
        Programme,
        (Slot("proposals", "programmes", "pr"), Slot("specific", "programmes", "pr")),
        left_out=("projects", "activities"),
        keyed=False,
        parent=_WITHIN,
        parent_help=_WITHIN_HELP,
    ),
    Table(
        "actions",
        Words("Acciones", "Actions"),
        Action,
        (
            Slot("proposals", "actions", "a", "action"),
            Slot("specific", "actions", "a", "action"),
            Slot("programmes", "activities", "ac", "activity"),
            Slot("programmes", "projects", "py", "project"),
        ),
        keyed=False,
        parent=_WITHIN,
        parent_help=_WITHIN_HELP,
        sorts=(
            ("action", Words("acción", "action")),
            ("activity", Words("actividad", "activity")),
            ("project", Words("proyecto", "project")),
        ),
        help=Words(
            "Acciones de una propuesta u objetivo; actividades y proyectos de un programa.",
            "Actions of a proposal or objective; activities and projects of a programme.",
        ),
    ),
    Table(
        "sources",
        Words("Fuentes", "Sources"),
        Source,
        (Slot(PLAN, "sources"),),
        left_out=("sections", "tables"),
    ),
    Table(
        "headings",
        Words("Secciones de las fuentes", "Sections of the sources"),
        SourceSection,
        (Slot("sources", "sections"),),
        inside=True,
        parent=Words("Fuente", "Source"),
        parent_help=_TO_SOURCE,
    ),
    Table(
        "source-tables",
        Words("Cuadros de las fuentes", "Tables of the sources"),
        SourceTable,
        (Slot("sources", "tables"),),
        inside=True,
        parent=Words("Fuente", "Source"),
        parent_help=_TO_SOURCE,
    ),
    Table(
        "observations",
        Words("Observaciones", "Observations"),
        Observation,
        (Slot(PLAN, "observations"),),
    ),
)
BY_ID = {table.id: table for table in TABLES}
DOWNWARDS = tuple(
    BY_ID[name]
    for name in (
        "sources",
        "headings",
        "source-tables",
        "dimensions",
        "axes",
        "proposals",
        "targets",
        "statements",
        "specific",
        "programmes",
        "actions",
        "observations",
    )
)
"""Every table after those its rows stand inside."""
