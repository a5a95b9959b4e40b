"""The short words for the values of fixed lists, as cells and their drop-downs have them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from planclaro.diagnostics import Words
from planclaro.model import (
    Direction,
    Measure,
    ObservationKind,
    ProgrammeKind,
    Review,
    StatementReview,
    TargetKind,
)

CHOICES: Mapping[type[StrEnum], Mapping[str, Words]] = {
    TargetKind: {"outcome": Words("resultado", "outcome"), "action": Words("acción", "action")},
    Direction: {
        "increase": Words("aumentar", "increase"),
        "decrease": Words("disminuir", "decrease"),
        "maintain": Words("mantener", "maintain"),
    },
    Measure: {"level": Words("nivel", "level"), "change": Words("cambio", "change")},
    Review: {
        "full": Words("completa", "full"),
        "summary": Words("resumen", "summary"),
        "none": Words("ninguna", "none"),
    },
    StatementReview: {"pending": Words("pendiente", "pending")},
    ProgrammeKind: {
        "programme": Words("programa", "programme"),
        "service": Words("servicio", "service"),
    },
    ObservationKind: {
        "figures": Words("cifras", "figures"),
        "years": Words("años", "years"),
        "units": Words("unidades", "units"),
        "wording": Words("redacción", "wording"),
        "direction": Words("sentido", "direction"),
        "structure": Words("orden", "structure"),
        "missing": Words("falta", "missing"),
        "source": Words("fuente", "source"),
    },
}
