"""Words that people write in place of the schema's: Spanish ones, and near misses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from enum import StrEnum
from heapq import nsmallest

from planclaro.codes import phrases
from planclaro.diagnostics import Words, fill
from planclaro.fields import value_docs
from planclaro.model.scalars import MAX_ID

SAME_MEANING: Mapping[str, tuple[str, ...]] = {
    "accion": ("action",),
    "acciones": ("actions", "activities"),
    "actividades": ("activities",),
    "aliados": ("allies",),
    "alianza": ("alliance",),
    "alineamiento": ("alignment",),
    "aumentar": ("increase",),
    "año": ("year",),
    "ano": ("year",),
    "bajar": ("decrease",),
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
    "estructura": ("structure", "structures"),
    "estructuras": ("structures",),
    "fecha": ("date",),
    "fin": ("last",),
    "fila": ("row",),
    "filas": ("rows", "row"),
    "fuente": ("cite", "source", "sources"),
    "fuentes": ("sources", "cite"),
    "idioma": ("language",),
    "idiomas": ("languages",),
    "incrementar": ("increase",),
    "indicador": ("indicator",),
    "involucrados": ("parties",),
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
    "plazo": ("deadline", "year"),
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
    "subir": ("increase",),
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

SURE = 0.85
LONG_WORD = 4
MANY = 1_000
"""Among more names than this none is looked for: it would take longer than the build."""
LISTED = 100
LONGEST = 8
"""Words of a value that are looked at one by one."""

_PLAIN = str.maketrans("áéíóúü -", "aeiouu__")


def meant(word: str, known: Collection[str]) -> str | None:
    """The known word that says the same in other letters, or in Spanish."""
    lower = word.strip().lower()
    same = (lower, *SAME_MEANING.get(lower.translate(_PLAIN), ()))
    return next((name for name in same if name in known), None)


def similar(word: str, known: Collection[str], cutoff: float = 0.6) -> str | None:
    if len(known) > MANY:
        return None
    close = get_close_matches(word.strip().lower(), sorted(known), n=1, cutoff=cutoff)
    return close[0] if close else None


def nearest(word: str, known: Collection[str]) -> str | None:
    return meant(word, known) or similar(word, known) or _in_words(word, known)


def _in_words(text: str, known: Collection[str]) -> str | None:
    """What `partido político` means: the only known word that one of its words stands for."""
    found = {name for each in text.split()[:LONGEST] if (name := meant(each, known))}
    return found.pop() if len(found) == 1 else None


def advice(word: str, known: Collection[str]) -> Words:
    """`did you mean …?`, or else what there is to choose from."""
    guess = nearest(word, known)
    return phrase(phrases.DID_YOU_MEAN, guess=guess) if guess else choice(known)


def advice_on_values(word: str, values: Sequence[StrEnum]) -> Words:
    """As `advice`, for the words of one enumeration: each is told with what it means."""
    if guess := nearest(word, values):
        return phrase(phrases.DID_YOU_MEAN, guess=guess)
    meanings = value_docs(type(values[0]))
    listed = [_with_meaning(each, meanings[each]) for each in values]
    known = Words(", ".join(each.es for each in listed), ", ".join(each.en for each in listed))
    return phrase(phrases.KNOWN, known=known)


def _with_meaning(value: str, meaning: Words) -> Words:
    """`outcome (resultado)`, of `Resultado: un cambio …`; the word alone where that says it."""

    def told(text: str) -> str:
        first = re.split("[:;.]", text)[0]
        first = first[:1].lower() + first[1:]
        return value if first == value else f"{value} ({first})"

    return Words(told(meaning.es), told(meaning.en))


def advice_by_name(word: str, names: Mapping[str, str], wordings: Mapping[str, str]) -> Words:
    """As `advice`, also by the words of the names; where nothing is near, all that there is.

    `names` are all words of each id; `wordings` lead from each whole name to its id.
    """
    written = as_id(word)
    ids = {as_id(name): each for name, each in wordings.items()} | {each: each for each in names}
    close = similar(written, ids, SURE)
    guesses = [ids[close]] if close else _sharing_words(written, names)
    if not guesses and (close := similar(written, ids)):
        guesses = [ids[close]]
    if not guesses:
        listed = [*sorted(names)[:LISTED], *["…"][: len(names) > LISTED]]
        return phrase(phrases.KNOWN, known=_unclipped(listed, ", ", ", "))
    return phrase(phrases.DID_YOU_MEAN, guess=_unclipped(guesses, phrases.OR.es, phrases.OR.en))


def _sharing_words(written: str, names: Mapping[str, str]) -> list[str]:
    """The ids that have most words in common with what was written, at most three."""
    words = {word for word in written.split("-") if len(word) >= LONG_WORD}
    shared = {
        each: 2 * len(words & set(each.split("-"))) + len(words & set(as_id(name).split("-")))
        for each, name in names.items()
    }
    most = max(shared.values(), default=0)
    return [each for each, count in shared.items() if count == most > 0][:3]


def _unclipped(names: list[str], es: str, en: str) -> Words:
    return Words(es.join(names), en.join(names))


def choice(known: Collection[str]) -> Words:
    listed = nsmallest(LISTED, known)
    return phrase(phrases.KNOWN, known=listed) if known else phrases.NONE_KNOWN


def as_id(text: str) -> str:
    """The identifier that a name would make."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:MAX_ID].strip("-")


def phrase(words: Words, **args: object) -> Words:
    return Words(fill(words, args, "es"), fill(words, args, "en"))
