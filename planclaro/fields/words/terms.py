"""Words of each value that a field with a fixed list accepts."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from planclaro.config import LanguageState, OrderRule
from planclaro.diagnostics import Words
from planclaro.model import (
    Direction,
    FigureRole,
    Framework,
    Measure,
    ObservationKind,
    OrganisationKind,
    ProgrammeKind,
    Review,
    StatementReview,
    StatusState,
    TargetKind,
    TerritoryLevel,
)

VALUES: Mapping[type[StrEnum], Mapping[str, Words]] = {
    TargetKind: {
        "outcome": Words(
            "Resultado: un cambio en la vida de la gente o en el lugar.",
            "Outcome: a change in people's lives or in the place.",
        ),
        "action": Words(
            "Acción: algo que se hace, como una obra o una norma.",
            "Action: something done, such as works or a rule.",
        ),
    },
    Direction: {
        "increase": Words("Aumentar: la cifra debe subir.", "Increase: the figure should go up."),
        "decrease": Words(
            "Disminuir: la cifra debe bajar.", "Decrease: the figure should go down."
        ),
        "maintain": Words("Mantener: la cifra debe quedarse.", "Maintain: the figure should stay."),
    },
    Measure: {
        "level": Words(
            "Nivel: la cifra es a donde se llega (80 %).",
            "Level: the figure is what is reached (80 %).",
        ),
        "change": Words(
            "Cambio: la cifra es cuánto sube o baja (20 % más).",
            "Change: the figure is how much it rises or falls (20 % more).",
        ),
    },
    Review: {
        "full": Words(
            "Completa: se revisó el documento entero; lo que no está, el plan no lo dice.",
            "Full: the whole document was reviewed; what is not here, the plan does not say.",
        ),
        "summary": Words(
            "Resumen: se transcribió solo una parte; «review_note» dice cuál.",
            "Summary: only a part was transcribed; “review_note” says which.",
        ),
        "none": Words("Ninguna: todavía no se transcribe.", "None: not transcribed yet."),
    },
    StatementReview: {
        "pending": Words(
            "Pendiente: nadie la ha comparado todavía con el documento.",
            "Pending: nobody has compared it with the document yet.",
        ),
    },
    LanguageState: {
        "reviewed": Words(
            "Revisado por personas que lo hablan.", "Reviewed by people who speak it."
        ),
        "draft": Words(
            "Borrador: nadie que lo hable lo ha revisado.",
            "Draft: nobody who speaks it has reviewed it.",
        ),
    },
    ProgrammeKind: {
        "programme": Words("Programa, con sus proyectos.", "Programme, with its projects."),
        "service": Words("Servicio municipal.", "Municipal service."),
    },
    FigureRole: {
        "baseline": Words(
            "La línea de base: de dónde parte.", "The baseline: where it starts from."
        ),
        "target": Words("La meta: a dónde llega.", "The target: where it gets to."),
    },
    ObservationKind: {
        "figures": Words("Cifras que no coinciden.", "Figures that disagree."),
        "years": Words("Años que no coinciden o faltan.", "Years that disagree or are missing."),
        "units": Words(
            "Unidades que no coinciden o faltan.", "Units that disagree or are missing."
        ),
        "wording": Words(
            "Redacción: una palabra o frase que deja dudas.",
            "Wording: a word or phrase that leaves doubts.",
        ),
        "direction": Words(
            "Sentido: la cifra va al revés de lo que dice el texto.",
            "Direction: the figure goes against what the text says.",
        ),
        "structure": Words(
            "Orden: cómo está armado el documento o un cuadro.",
            "Structure: how the document or a table is put together.",
        ),
        "missing": Words(
            "Falta: algo que el documento anuncia y no trae.",
            "Missing: something the document announces and does not have.",
        ),
        "source": Words(
            "Fuente: de dónde dice el documento que toma un dato.",
            "Source: where the document says it takes something from.",
        ),
    },
    StatusState: {
        "started": Words("Empezó.", "Started."),
        "advanced": Words("Avanzó.", "Advanced."),
        "done": Words("Se cumplió.", "Done."),
        "stopped": Words("Se detuvo.", "Stopped."),
    },
    OrganisationKind: {
        "party": Words("Partido político nacional.", "National political party."),
        "movement": Words("Movimiento regional.", "Regional movement."),
        "alliance": Words("Alianza electoral.", "Electoral alliance."),
    },
    Framework: {
        "sdg": Words(
            "Objetivos de Desarrollo Sostenible (ODS).", "Sustainable Development Goals (SDGs)."
        ),
        "national": Words("Un plan o política nacional.", "A national plan or policy."),
        "regional": Words("Un plan regional.", "A regional plan."),
        "local": Words(
            "Un plan provincial o distrital.", "A plan of the province or the district."
        ),
    },
    TerritoryLevel: {
        "region": Words("Región: UBIGEO de 2 cifras.", "Region: UBIGEO of 2 digits."),
        "province": Words("Provincia: UBIGEO de 4 cifras.", "Province: UBIGEO of 4 digits."),
        "district": Words("Distrito: UBIGEO de 6 cifras.", "District: UBIGEO of 6 digits."),
    },
    OrderRule: {
        "organisation": Words(
            "Orden alfabético por nombre de la organización.",
            "Alphabetical, by name of the organisation.",
        ),
        "ballot": Words(
            "El orden de la cédula, en «ballot».", "The order of the ballot, in “ballot”."
        ),
        "seed": Words(
            "Un sorteo que cualquiera puede repetir, con «seed».",
            "A draw that anyone can repeat, with “seed”.",
        ),
    },
}
