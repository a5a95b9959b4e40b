"""What the preview says in the browser, in both languages side by side."""

from planclaro.diagnostics import Words
from planclaro.model import Review

CANNOT_BUILD = Words("El sitio no se puede construir", "The site cannot be built")
STALE = Words(
    "La página que se ve es la última versión sin errores. Al guardar la corrección, esta página "
    "se actualiza sola.",
    "The page you see is the last version without errors. Once the correction is saved, this page "
    "updates itself.",
)
WAITING = Words(
    "Al guardar la corrección, aquí aparece el sitio.",
    "Once the correction is saved, the site appears here.",
)
CLOSE = Words("Cerrar", "Close")
REOPEN = Words("Ver los errores", "Show the errors")
MORE = Words("Hay {n} errores más: están en la terminal.", "{n} more errors are in the terminal.")
CRASH_HINT = Words(
    "No es un error del contenido, sino de las plantillas, del programa o del equipo. El detalle "
    "está en la terminal.",
    "It is not an error of the content but of the templates, the program or the computer. The "
    "details are in the terminal.",
)
PANEL = {
    "note": STALE,
    "close": CLOSE,
    "reopen": REOPEN,
    "online": Words("Editar en la web", "Edit on the web"),
    "here": Words("Ver en la página", "Show on the page"),
    "marked": Words("Aquí hay un problema:", "There is a problem here:"),
}
"""What the script in the pages says, by the name it knows it by."""

REVIEW = Words("Revisar contra el documento", "Check against the document")
HINT = Words(
    "Cada enunciado, en el orden del archivo: lo que dice en cada idioma, su cita y lo que falta.",
    "Each statement, in the order of the file: what it says in each language, its place in the "
    "document, and what is missing.",
)
CHOOSE = Words("Elija un plan.", "Choose a plan.")
NONE = Words("Ningún enunciado.", "No statement.")
ALL = Words("Todos", "All")
FILTERS = {
    "pending": Words("Por revisar", "To be reviewed"),
    "page": Words("Sin página en la cita", "Cited without a page"),
    "translation": Words("Sin traducción", "Without a translation"),
    "problems": Words("Con avisos", "With warnings"),
}
STATES = {
    "original": Words("original", "original"),
    "translated": Words("traducido", "translated"),
    "draft": Words("traducción en borrador", "draft translation"),
    "machine": Words("traducción automática", "machine translation"),
    "stale": Words("más antigua que el original", "older than the original"),
    "missing": Words("falta: se muestra en «{lang}»", "missing: shown in “{lang}”"),
}
"""Of a text in a language."""
PENDING = Words("Nadie lo comparó aún con el documento", "Nobody has compared it with the document")
CITED = Words("En el documento", "In the document")
UNCITED = Words("Sin cita propia", "Without a place of its own")
IN_PAGE = Words("en la página", "on the page")
LABELS = {
    "review": REVIEW,
    "hint": HINT,
    "choose": CHOOSE,
    "none": NONE,
    "pending": PENDING,
    "cited": CITED,
    "uncited": UNCITED,
    "in_page": IN_PAGE,
    "online": PANEL["online"],
    "filters": Words("Mostrar", "Show"),
    "back": Words("Volver al plan", "Back to the plan"),
    "others": Words("Todos los planes", "All plans"),
    "elsewhere": Words("Otros avisos de este archivo", "Other warnings of this file"),
    "stale": STALE,
}
"""What the page of review says, by the name its template knows it by."""
PARTS = {
    "plan": Words("El plan en su conjunto", "The plan as a whole"),
    "sections": Words("Textos largos", "Long texts"),
    "accountability": Words("Rendición de cuentas", "Giving account"),
    "observations": Words("Observaciones", "Observations"),
}
REVIEWS = {
    Review.FULL: Words("transcrita del documento completo", "transcribed from the whole document"),
    Review.SUMMARY: Words("transcrita solo del resumen", "transcribed from the summary only"),
    Review.NONE: Words("todavía sin transcribir", "not transcribed yet"),
}
KINDS = {
    "vision": Words("Visión", "Vision"),
    "mission": Words("Misión", "Mission"),
    "sections": Words("Texto", "Text"),
    "tables": Words("Cuadro", "Table"),
    "structures": Words("Estructura", "Structure"),
    "axes": Words("Eje", "Axis"),
    "proposals": Words("Propuesta", "Proposal"),
    "problems": Words("Problema", "Problem"),
    "objectives": Words("Objetivo", "Objective"),
    "specific_objectives": Words("Objetivo específico", "Specific objective"),
    "programmes": Words("Programa o servicio", "Programme or service"),
    "projects": Words("Proyecto", "Project"),
    "activities": Words("Actividad", "Activity"),
    "actions": Words("Acción", "Action"),
    "targets": Words("Meta", "Target"),
    "accountability": Words("Rendición de cuentas", "Giving account"),
    "observations": Words("Observación", "Observation"),
}
"""By the list that a statement stands in."""
