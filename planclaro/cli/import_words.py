"""What `import` says, in both languages side by side."""

from __future__ import annotations

from collections.abc import Mapping

from planclaro.diagnostics import Words

EMPTY_FILE = Words("El archivo «{value}» está vacío.", "The file “{value}” is empty.")
UNKNOWN_FILE = Words(
    "«{value}» no es un resumen en JSON, ni una hoja de cálculo, ni un documento PDF o Word.",
    "“{value}” is no summary in JSON, no spreadsheet and no PDF or Word document.",
)
OLD_WORD = Words(
    "«{value}» es un documento de una versión antigua de Word u Office.",
    "“{value}” is a document of an old version of Word or Office.",
)
SAVE_AS = Words(
    "Ábralo y guárdelo como .docx, .xlsx o PDF.", "Open it and save it as .docx, .xlsx or PDF."
)
KNOWN_FILES = Words(
    "Se importan: .json del organismo electoral, .xlsx y .csv, .pdf y .docx con cuadros.",
    "Can be imported: .json of the electoral body, .xlsx and .csv, .pdf and .docx with tables.",
)
NO_CONTEST = Words(
    "Falta decir de qué contienda es el plan, con --contest.",
    "Which contest the plan is of is missing: --contest.",
)
TAKEN = Words(
    "Ya hay un plan en «{value}», y no se toca.",
    "There is a plan in “{value}” already, left alone.",
)
CHOOSE_NAME = Words(
    "Elija otro nombre con --plan, u otro archivo con --output. Con --force se reemplaza.",
    "Choose another name with --plan, or another file with --output. With --force it is replaced.",
)
NOT_YAML = Words(
    "Un plan se escribe en un archivo .yaml, no en «{value}».",
    "A plan is written to a .yaml file, not to “{value}”.",
)
OTHER_NAME = Words(
    "Un plan de content/plans se llama como su archivo: «{value}» no puede ir en «{file}».",
    "A plan in content/plans has the name of its file: “{value}” cannot stand in “{file}”.",
)
NAME_IT = Words("Agregue --plan {name}", "Add --plan {name}")

_LIMITS = Words(
    "Pártalo, o deje solo las páginas con los cuadros de metas.",
    "Split it, or leave only the pages with the tables of targets.",
)
REASONS: Mapping[str, tuple[Words, Words | None]] = {
    "not-json": (
        Words(
            "«{file}» no es JSON: deja de entenderse en la línea {line}, columna {column}.",
            "“{file}” is not JSON: it stops making sense at line {line}, column {column}.",
        ),
        Words(
            "Descárguelo otra vez, y no lo cambie a mano.",
            "Download it again, and do not change it by hand.",
        ),
    ),
    "not-a-summary": (
        Words(
            "«{file}» es JSON, pero no el resumen de un plan de gobierno.",
            "“{file}” is JSON, but not the summary of a government plan.",
        ),
        Words(
            "Se espera «dimensionSocial», «dimensionEconomica»…, «dimensiones» con «detalle», o "
            "«ListPGDSocial»…",
            "Expected are “dimensionSocial”, “dimensionEconomica”…, “dimensiones” with “detalle”, "
            "or “ListPGDSocial”…",
        ),
    ),
    "too-deep": (
        Words("«{file}» no es el resumen de un plan.", "“{file}” is not the summary of a plan."),
        None,
    ),
    "too-large": (
        Words("«{file}» es demasiado grande para importarlo.", "“{file}” is too large to import."),
        _LIMITS,
    ),
    "too-many-rows": (
        Words("«{file}» tiene demasiadas filas.", "“{file}” has too many rows."),
        _LIMITS,
    ),
    "too-many-pages": (
        Words(
            "«{file}» tiene más de {limit} páginas.",
            "“{file}” has more than {limit} pages.",
        ),
        _LIMITS,
    ),
    "too-long": (
        Words(
            "No se terminó de leer «{file}» en {seconds} segundos.",
            "“{file}” was not read within {seconds} seconds.",
        ),
        _LIMITS,
    ),
    "encrypted": (
        Words("«{file}» está protegido con contraseña.", "“{file}” is protected by a password."),
        Words(
            "Ábralo con su contraseña y guarde una copia sin ella.",
            "Open it with its password and save a copy without one.",
        ),
    ),
    "scanned": (
        Words(
            "«{file}» no tiene texto: sus páginas son fotos o escaneos.",
            "“{file}” has no text: its pages are photos or scans.",
        ),
        Words(
            "Pida el documento original, o pase un programa que reconozca el texto (OCR) y revise "
            "lo que salga.",
            "Ask for the original document, or use a program that recognises text (OCR) and check "
            "what comes out.",
        ),
    ),
    "broken": (
        Words(
            "«{file}» está dañado o incompleto: no se puede leer.",
            "“{file}” is damaged or incomplete: it cannot be read.",
        ),
        Words("Descárguelo o guárdelo otra vez.", "Download it or save it again."),
    ),
    "no-rows": (
        Words(
            "No se encontró en «{file}» ningún cuadro con columnas de problema u objetivo y de "
            "meta.",
            "No table with columns of a problem or objective and of a target was found in "
            "“{file}”.",
        ),
        Words(
            "Los cuadros deben tener bordes y títulos como «Problema», «Objetivo», «Indicador» y "
            "«Meta».",
            "Tables must have borders and headings such as “Problema”, “Objetivo”, “Indicador” and "
            "“Meta”.",
        ),
    ),
}
"""Why a file cannot be imported, by `NotReadable.reason`, and what to do."""

NOT_WRITTEN = Words(
    "No se escribió nada: lo importado tendría {problems}.",
    "Nothing was written: what was imported would have {problems}.",
)
CONTENT_BROKEN = Words(
    "Antes de importar hay que corregir lo que todos los planes comparten: {problems}.",
    "Before importing, what all plans share must be mended: {problems}.",
)
WRITTEN = Words(
    "Borrador escrito en {file}: {proposals}, {targets}; {pending} por comparar con el documento.",
    "Draft written to {file}: {proposals}, {targets}; {pending} to compare with the document.",
)
WOULD_WRITE = Words(
    "Se escribiría {file}: {proposals}, {targets}; {pending} por comparar con el documento.",
    "{file} would be written: {proposals}, {targets}; {pending} to compare with the document.",
)
UNTRANSLATED = Words(
    "  Sin traducir: {texts}. Mientras tanto se ven en el primer idioma, con una nota.",
    "  Not translated: {texts}. Until then they show in the first language, with a note.",
)
AT_LEAST = Words(
    "  Sin traducir: {texts} o más. Mientras tanto se ven en el primer idioma, con una nota.",
    "  Not translated: {texts} or more. Until then they show in the first language, with a note.",
)
NEXT = Words(
    "  Ahora compare cada texto con lo que cita y borre su «review: pending»; «python build.py "
    "check --only {id}» dice cuáles faltan.",
    "  Now compare each text with what it cites and delete its “review: pending”; “python build.py "
    "check --only {id}” tells which are left.",
)
PROPOSALS = (Words("propuesta", "proposal"), Words("propuestas", "proposals"))
TARGETS = (Words("meta", "target"), Words("metas", "targets"))
TEXTS = (Words("texto", "text"), Words("textos", "texts"))
