"""Words that people write in place of the schema's: Spanish ones, and near misses."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from difflib import get_close_matches

from planclaro.codes import phrases
from planclaro.diagnostics import Words, fill

SAME_MEANING: Mapping[str, tuple[str, ...]] = {
    "accion": ("action",),
    "actividades": ("activities",),
    "aliados": ("allies",),
    "alianza": ("alliance",),
    "alineamiento": ("alignment",),
    "aumentar": ("increase",),
    "año": ("year",),
    "ano": ("year",),
    "cambio": ("change",),
    "candidato": ("lead_candidate",),
    "cita": ("cite",),
    "citas": ("cite",),
    "codigo": ("code", "id"),
    "columnas": ("columns",),
    "completo": ("full",),
    "completa": ("full",),
    "contacto": ("contact",),
    "contienda": ("contest",),
    "descripcion": ("description", "text", "note"),
    "dimension": ("dimension", "dimensions"),
    "dimensiones": ("dimensions",),
    "direccion": ("direction", "address"),
    "disminuir": ("decrease",),
    "distrito": ("district",),
    "eje": ("axes",),
    "ejes": ("axes",),
    "eleccion": ("election",),
    "enunciado": ("statement", "text"),
    "estado": ("status", "state"),
    "fecha": ("date",),
    "fin": ("last",),
    "filas": ("rows",),
    "fuente": ("cite", "source", "sources"),
    "fuentes": ("sources", "cite"),
    "idioma": ("language",),
    "idiomas": ("languages",),
    "incrementar": ("increase",),
    "indicador": ("indicator",),
    "inicio": ("first",),
    "linea_base": ("baseline",),
    "linea_de_base": ("baseline",),
    "mantener": ("maintain",),
    "meta": ("target", "targets"),
    "metas": ("targets",),
    "mision": ("mission",),
    "movimiento": ("movement",),
    "municipio": ("district",),
    "ninguna": ("none",),
    "ninguno": ("none",),
    "nivel": ("level",),
    "nombre": ("name",),
    "nota": ("note",),
    "objetivo": ("objectives",),
    "objetivos": ("objectives",),
    "objetivos_especificos": ("specific_objectives",),
    "observaciones": ("observations",),
    "ods": ("sdg",),
    "orden": ("order",),
    "organizacion": ("organisation",),
    "organization": ("organisation",),
    "pagina": ("page",),
    "partido": ("organisation", "party"),
    "periodo": ("period",),
    "prioridad": ("priority",),
    "problema": ("problems",),
    "problemas": ("problems",),
    "program": ("programme",),
    "programa": ("programmes", "programme"),
    "programas": ("programmes",),
    "programs": ("programmes",),
    "propuesta": ("proposals", "proposal"),
    "propuestas": ("proposals",),
    "provincia": ("province",),
    "proyectos": ("projects",),
    "quien": ("responsible",),
    "reducir": ("decrease",),
    "rendicion_de_cuentas": ("accountability",),
    "responsable": ("responsible",),
    "responsables": ("responsible",),
    "resultado": ("outcome",),
    "resumen": ("summary",),
    "revision": ("review",),
    "seccion": ("section", "sections"),
    "secciones": ("sections",),
    "servicio": ("service",),
    "tabla": ("table", "tables"),
    "tablas": ("tables",),
    "tema": ("topics", "topic"),
    "temas": ("topics",),
    "territorio": ("territory",),
    "territorios": ("territories",),
    "texto": ("text", "statement"),
    "tipo": ("kind",),
    "titulo": ("title", "name"),
    "unidad": ("unit",),
    "valor": ("value",),
}

_PLAIN = str.maketrans("áéíóúü -", "aeiouu__")


def meant(word: str, known: Collection[str]) -> str | None:
    """The known word that says the same in other letters, or in Spanish."""
    lower = word.strip().lower()
    same = (lower, *SAME_MEANING.get(lower.translate(_PLAIN), ()))
    return next((name for name in same if name in known), None)


def similar(word: str, known: Collection[str], cutoff: float = 0.6) -> str | None:
    close = get_close_matches(word.strip().lower(), sorted(known), n=1, cutoff=cutoff)
    return close[0] if close else None


def nearest(word: str, known: Collection[str]) -> str | None:
    return meant(word, known) or similar(word, known)


def advice(word: str, known: Collection[str]) -> Words:
    """`did you mean …?`, or else what there is to choose from."""
    guess = nearest(word, known)
    return phrase(phrases.DID_YOU_MEAN, guess=guess) if guess else choice(known)


def choice(known: Collection[str]) -> Words:
    return phrase(phrases.KNOWN, known=sorted(known)) if known else phrases.NONE_KNOWN


def phrase(words: Words, **args: object) -> Words:
    return Words(fill(words, args, "es"), fill(words, args, "en"))
