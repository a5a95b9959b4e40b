"""Words that stand inside messages: advice on a wrong name, and kinds of values."""

from collections.abc import Mapping

from planclaro.diagnostics import Words

DID_YOU_MEAN = Words("¿Quiso decir «{guess}»?", "Did you mean “{guess}”?")
KNOWN = Words("Aquí se puede escribir: {known}.", "This may be: {known}.")
NONE_KNOWN = Words("Todavía no hay ninguno.", "There are none yet.")
ADD_SECTION = Words(
    "Esa fuente no tiene ninguna. Agréguela ahí: sections: [{{id: {id}, title: Título impreso}}]. "
    "O cite solo la página: [{{page: 12}}].",
    "That source has none. Add it there: sections: [{{id: {id}, title: Printed title}}]. "
    "Or cite the page only: [{{page: 12}}].",
)
ADD_TABLE = Words(
    "Esa fuente no tiene ninguna. Agréguela ahí: tables: [{{id: {id}, label: Tabla 1, title: "
    "Título impreso}}]. O cite solo la página: [{{page: 12}}].",
    "That source has none. Add it there: tables: [{{id: {id}, label: Table 1, title: "
    "Printed title}}]. Or cite the page only: [{{page: 12}}].",
)
GOES_INSIDE = Words(
    "Ese campo va dentro de «{place}»: córralo dos espacios a la derecha.",
    "That field goes inside “{place}”: move it two spaces to the right.",
)
GOES_OUTSIDE = Words(
    "Ese campo va más afuera, al mismo nivel que «{place}»: córralo a la izquierda.",
    "That field goes further out, at the level of “{place}”: move it to the left.",
)
GOES_AT_TOP = Words(
    "Ese campo va al comienzo de la línea, sin espacios delante.",
    "That field goes at the start of the line, with no spaces before it.",
)
IS_A_LANGUAGE = Words(
    "«{key}» parece un idioma: va debajo del campo que traduce, dos espacios a la derecha.",
    "“{key}” looks like a language: it goes below the field it translates, two spaces right.",
)

FIELD_FITS = Words(
    "Un campo de este grupo empieza en la columna {field}.",
    "A field of this group starts at column {field}.",
)
FIELD_OR_ITEM_FITS = Words(
    "Un campo de este grupo empieza en la columna {field}; un elemento nuevo («- »), en la {item}.",
    "A field of this group starts at column {field}; a new item (“- ”) at {item}.",
)
HEADING_IS_A_COMMENT = Words(
    "¿Va dentro de «{key}»? Esa línea, más arriba, sigue siendo un ejemplo: borre también su «# ».",
    "Does it go inside “{key}”? That line, further up, is still an example: delete its “# ” too.",
)
OR = Words("» o «", "” or “")

A_TEXT = Words("un texto", "a text")
A_LIST = Words("una lista (cada línea con «- »)", "a list (each line with “- ”)")
A_MAPPING = Words("un grupo de campos («campo: valor»)", "a group of fields (“field: value”)")

ANYTHING = Words("…", "…")
SOME_LIST = Words("[uno, dos]", "[one, two]")

START_OF_FILE = Words("el archivo", "the file")

A_PDF = Words("un PDF", "a PDF")
AN_OFFICE_FILE = Words("un archivo de Word, de Excel o comprimido", "a Word, Excel or zip file")
AN_RTF = Words("un documento de Word o WordPad, RTF", "a Word or WordPad document, RTF")
BINARY_DATA = Words("una imagen u otro archivo", "an image or another file")

_FIGURE = "{value: 80, year: 2022}"
_TEXT = "{es: …, en: …}"
EXAMPLES: Mapping[str, str] = {
    "about": "[agua-1]",
    "allies": f"[{_TEXT}]",
    "baseline": _FIGURE,
    "caption": _TEXT,
    "cite": "[{table: t-1, row: 3}]",
    "description": _TEXT,
    "indicator": _TEXT,
    "not_comparable": _TEXT,
    "note": _TEXT,
    "observations": f"[{{id: o-1, kind: figures, text: {_TEXT}, cite: [{{page: 5}}]}}]",
    "organisation": "{name: …, kind: party}",
    "period": "{first: 2023, last: 2026}",
    "responsible": f"[{_TEXT}]",
    "sdg": "[6]",
    "sections": f"[{{id: …, title: {_TEXT}, text: {_TEXT}, cite: [{{page: 5}}]}}]",
    "sources": "[{id: plan, title: Plan de Gobierno, language: es}]",
    "statement": _TEXT,
    "target": _FIGURE,
    "text": _TEXT,
    "topics": "[agua-saneamiento]",
    "unit": _TEXT,
}
"""How the value of a field looks, where its shape is easily missed."""
