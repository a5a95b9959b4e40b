"""Words that stand inside messages: advice on a wrong name, and kinds of values."""

from planclaro.diagnostics import Words

DID_YOU_MEAN = Words("¿Quiso decir «{guess}»?", "Did you mean “{guess}”?")
KNOWN = Words("Aquí se puede escribir: {known}.", "This may be: {known}.")
NONE_KNOWN = Words("Todavía no hay ninguno.", "There are none yet.")
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

A_TEXT = Words("un texto", "a text")
A_LIST = Words("una lista (cada línea con «- »)", "a list (each line with “- ”)")
A_MAPPING = Words("un grupo de campos («campo: valor»)", "a group of fields (“field: value”)")

START_OF_FILE = Words("el archivo", "the file")

A_PDF = Words("un PDF", "a PDF")
AN_OFFICE_FILE = Words("un archivo de Word, de Excel o comprimido", "a Word, Excel or zip file")
BINARY_DATA = Words("una imagen u otro archivo", "an image or another file")
