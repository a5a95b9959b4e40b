"""The languages of the handbook, and the words around what is generated."""

from __future__ import annotations

from collections.abc import Mapping

from planclaro.diagnostics import Severity, Words

LANGUAGES = ("es", "en")
PREFIX: Mapping[str, str] = {"es": "guia", "en": "en/guia"}
"""Where each language stands in a site."""

CODES = Words("Qué significa cada código", "What each code means")
CODES_INTRO = Words(
    "Cada problema que encuentra `check` tiene un código. Busque el suyo: su página dice qué "
    "significa, por qué importa y cómo se corrige, con un ejemplo.",
    "Each problem that `check` finds has a code. Look for yours: its page says what it means, why "
    "it matters and how to mend it, with an example.",
)
CODES_HOW = Words(
    "Un **error** impide publicar: el sitio anterior sigue como estaba. Un **aviso** no impide "
    "nada; muchas veces es un descuido y a veces es el documento, que lo dice así. Corrija de "
    "arriba hacia abajo: lo primero suele ser la causa de lo demás.",
    "An **error** stops publication: the previous site stays as it was. A **warning** stops "
    "nothing; often it is a slip, and sometimes the document has it so. Mend from the top down: "
    "what comes first is often the cause of the rest.",
)
FAMILIES: Mapping[str, Words] = {
    "Y0": Words("El archivo", "The file"),
    "Y1": Words("Cómo está escrito (YAML)", "How it is written (YAML)"),
    "Y2": Words("Qué partes de YAML se usan", "Which parts of YAML are used"),
    "P0": Words("Los campos y sus valores", "Fields and their values"),
    "C1": Words("Lo que debe concordar en un plan", "What must agree in a plan"),
    "C2": Words("Los textos", "Texts"),
    "C3": Words("Entre archivos", "Between files"),
    "T0": Words("Hojas de cálculo", "Spreadsheets"),
    "T1": Words("Archivos de traducción", "Translation files"),
    "I1": Words("Documentos importados", "Imported documents"),
    "S0": Words("La configuración del sitio", "The settings of the site"),
    "S1": Words("Palabras y páginas propias", "Words and pages of your own"),
}
"""By the first two signs of a code; one that stands nowhere comes last."""
OTHERS = Words("Otros", "Others")

SEVERITY: Mapping[Severity, Words] = {
    Severity.ERROR: Words(
        "**Error**: mientras esté, el sitio no se construye y el anterior sigue como estaba.",
        "**Error**: as long as it is there, the site is not built and the previous one stays.",
    ),
    Severity.WARNING: Words(
        "**Aviso**: el sitio se construye igual. Con `--strict` cuenta como error.",
        "**Warning**: the site is built all the same. With `--strict` it counts as an error.",
    ),
}
WHY = Words("Qué significa", "What it means")
EXAMPLE = Words("Un ejemplo", "An example")
TOLD = Words("`check` lo dice así:", "`check` says it like this:")
TOLD_BY: Mapping[str, Words] = {
    "T0": Words("`import` lo dice así:", "`import` says it like this:"),
    "T1": Words("`translate import` lo dice así:", "`translate import` says it like this:"),
    "I1": Words("`import` lo dice así:", "`import` says it like this:"),
}
"""Where it is not `check` that says it, by the first two signs."""
WRONG = Words("Mal", "Wrong")
RIGHT = Words("Bien", "Right")
CELL = Words("Hoja «{sheet}», celda {cell}", "Sheet “{sheet}”, cell {cell}")
EMPTY = Words("(vacía)", "(empty)")
SEE_FIELDS = Words(
    "Qué va en cada campo: [los campos](../campos/index.md).",
    "What goes into each field: [the fields](../campos/index.md).",
)
SEE: Mapping[str, Words] = {
    "T0": Words(
        "Cómo se trabaja así: [con una hoja de cálculo](../hoja-de-calculo.md).",
        "How to work like this: [with a spreadsheet](../hoja-de-calculo.md).",
    ),
    "T1": Words(
        "Cómo se trabaja así: [cómo traducir](../traducir.md).",
        "How to work like this: [how to translate](../traducir.md).",
    ),
    "I1": Words(
        "Cómo se trabaja así: [importar un documento](../importar.md).",
        "How to work like this: [to import a document](../importar.md).",
    ),
}
"""What to read instead of the fields, by the first two signs."""
SEE_CODES = Words(
    "[Todos los códigos](index.md) · [Preguntas frecuentes](../preguntas.md)",
    "[All codes](index.md) · [Questions and answers](../preguntas.md)",
)
