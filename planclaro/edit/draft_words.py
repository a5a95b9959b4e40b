"""The project's own sentences in a draft, and what is said of what was read."""

from planclaro.diagnostics import Words

ONLY_SUMMARY = Words(
    "Se importó el resumen del plan; nadie lo ha comparado todavía con el documento completo",
    "The summary of the plan was imported; nobody has compared it with the whole document yet",
)
ONLY_TABLES = Words(
    "Se importaron los cuadros del documento; nadie los ha comparado todavía con él",
    "The tables of the document were imported; nobody has compared them with it yet",
)
EMPTY_SUMMARY = Words(
    "El resumen del plan no trae ninguna fila en esta dimensión.",
    "The summary of the plan has no row in this dimension.",
)
EMPTY_TABLES = Words(
    "Los cuadros de esta dimensión no tienen filas que se pudieran importar.",
    "The tables of this dimension have no rows that could be imported.",
)
PAGES = Words(
    "Las páginas son las del archivo PDF, contadas desde la primera.",
    "Pages are those of the PDF file, counted from the first.",
)
NO_PAGES = Words(
    "El archivo no tiene páginas fijas: cada cita da el cuadro y la fila, contados en el archivo.",
    "The file has no fixed pages: each citation gives the table and the row, counted in the file.",
)
TITLE = Words("Plan de gobierno {first}-{last}", "Government plan {first}-{last}")
SUMMARY_TITLE = Words("Formato resumen del plan de gobierno", "Summary form of the government plan")
WHOLE_TITLE = Words("Plan de gobierno", "Government plan")
HEAD = Words(
    "Borrador importado de {file}. Lo que lleva «review: pending» no se ha comparado todavía con\n"
    "el documento: compárelo, escríbalo con palabras sencillas y borre esa marca.",
    "Draft imported from {file}. What has “review: pending” has not been compared with the\n"
    "document yet: compare it, write it in plain words and delete that mark.",
)
BY_WORDS = Words("por: {words}", "by: {words}")

REASONS = {
    "several": Words(
        "hay varias cifras y no se sabe cuál es la meta",
        "there are several figures and it is not known which is the target",
    ),
    "change-or-level": Words(
        "puede ser cuánto cambia o a cuánto llega",
        "it may be how much it changes or how far it gets",
    ),
    "no-unit": Words("no dice en qué se cuenta", "it does not say in what it is counted"),
    "unclear": Words("no está claro qué mide", "it is not clear what it measures"),
}
SHORTENED = Words("era demasiado largo", "it was too long")
SIGNS = Words(
    "tenía signos que la página no puede mostrar", "it had signs that the page cannot show"
)

LETTERS = Words("{count} letras", "{count} letters")
ROWS = Words("{count} filas", "{count} rows")
INDICATOR = Words("indicador sin meta: {text}", "indicator without a target: {text}")
OF_DIMENSION = Words("dimensión {id}", "dimension {id}")
