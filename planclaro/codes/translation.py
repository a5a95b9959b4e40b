"""T1: what a translator's file brings back (`translate import`)."""

from planclaro.diagnostics import Code

NOT_TABLE = Code.error(
    "T101",
    es="Este archivo no es una tabla exportada con «translate export».",
    en="This file is not a table exported with `translate export`.",
    hint_es="Guárdelo como CSV (UTF-8) y deje la primera línea como estaba: plan, lugar, estado y "
    "los dos idiomas.",
    hint_en="Save it as CSV (UTF-8) and leave the first line as it was: plan, lugar, estado and "
    "the two languages.",
)
TWICE = Code.error(
    "T102",
    es="El lugar «{place}» ya está en la línea {first}, con otra traducción.",
    en="The place “{place}” stands on line {first} already, with another translation.",
    hint_es="Deje una sola de las dos.",
    hint_en="Keep only one of the two.",
)
HTML = Code.error(
    "T103",
    es="«{found}» parece HTML, que no puede ir en una traducción.",
    en="“{found}” looks like HTML, which cannot stand in a translation.",
    hint_es="Quítelo. Para negrita escriba **así**, y solo donde el original la lleva.",
    hint_en="Take it out. For bold write **like this**, and only where the original has it.",
)
GONE = Code.warning(
    "T104",
    es="Este texto ya no está en «{name}»: no se toma.",
    en="This text is no longer in “{name}”: it is not taken over.",
    hint_es="Alguien lo quitó después de exportar. Exporte otra vez para ver lo que hay.",
    hint_en="Someone took it out after the export. Export again to see what there is.",
)
CHANGED = Code.warning(
    "T105",
    es="El original cambió después de exportar: ahora es «{source}».",
    en="The original changed after the export: it is now “{source}”.",
    hint_es="Si no tenía traducción, se toma esta, marcada como anterior al original; si la tenía, "
    "no se toca. Exporte otra vez para ponerla al día.",
    hint_en="If there was no translation, this one is taken over, marked as older than the "
    "original; if there was, that one stays. Export again to bring it up to date.",
)
FIGURES = Code.warning(
    "T106",
    es="Las cifras no son las del original. Sobran: {found}. Faltan: {expected}.",
    en="The figures are not those of the original. Too many: {found}. Missing: {expected}.",
    hint_es="Revíselas: se escriben como en el original.",
    hint_en="Look at them: they are written as in the original.",
)
EMPTY = Code.warning(
    "T107",
    es="Aquí no hay traducción, y «{name}» tiene una: se queda la que tiene.",
    en="There is no translation here, and “{name}” has one: it keeps the one it has.",
    hint_es="Para quitarla, bórrela en el archivo YAML.",
    hint_en="To remove it, delete it in the YAML file.",
)
REFUSED = Code.error(
    "T108",
    es="Esta traducción no se puede poner en {file} sin cambiar también otro texto (¿usa «&» y "
    "«*»?).",
    en="This translation cannot be put into {file} without changing another text too (does it use "
    "“&” and “*”?).",
    hint_es="Escríbala a mano en el archivo YAML.",
    hint_en="Write it by hand in the YAML file.",
)

CODES = (NOT_TABLE, TWICE, HTML, GONE, CHANGED, FIGURES, EMPTY, REFUSED)
