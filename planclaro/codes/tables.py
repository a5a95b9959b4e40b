"""T0: spreadsheets. Each message begins with its place: `Metas!F12`."""

from planclaro.diagnostics import Code

# The file and its sheets.
UNREADABLE = Code.error(
    "T001",
    es="No se puede leer «{file}» como hoja de cálculo: {reason}.",
    en="“{file}” cannot be read as a spreadsheet: {reason}.",
    hint_es="Ábrala en Excel o LibreOffice y guárdela como libro de Excel (.xlsx) o como CSV "
    "UTF-8.",
    hint_en="Open it in Excel or LibreOffice and save it as Excel workbook (.xlsx) or CSV UTF-8.",
)
NO_TABLE = Code.error(
    "T002",
    es="«{file}» no tiene ninguna hoja con los títulos de columna de un plan.",
    en="“{file}” has no sheet with the column headings of a plan.",
    hint_es="Empiece con una hoja de cálculo hecha con «export»: la hoja «{sheet}» tiene al menos "
    "la columna «{heading}».",
    hint_en="Start from a spreadsheet made by “export”: the sheet “{sheet}” has at least the "
    "column “{heading}”.",
)
UNKNOWN_COLUMN = Code.error(
    "T003",
    es="{cell}: no hay una columna «{value}».",
    en="{cell}: there is no column “{value}”.",
    hint_es="{advice} Si es para su propio uso, ponga # delante del título y no se leerá.",
    hint_en="{advice} If it is for your own use, put # before the heading and it is not read.",
)
REPEATED_COLUMN = Code.error(
    "T004",
    es="{cell}: la columna «{value}» ya está en {first}.",
    en="{cell}: the column “{value}” already stands at {first}.",
    hint_es="Deje una sola.",
    hint_en="Leave one only.",
)
MISSING_COLUMN = Code.error(
    "T005",
    es="La hoja «{sheet}» no tiene la columna «{heading}», que dice de qué es cada fila.",
    en="The sheet “{sheet}” lacks the column “{heading}”, which says what each row is about.",
    hint_es="Agréguela como primera columna, o exporte el plan otra vez.",
    hint_en="Add it as the first column, or export the plan again.",
)
MERGED = Code.error(
    "T006",
    es="{cell}: las celdas {range} están combinadas, y no se sabe a qué fila toca cada dato.",
    en="{cell}: the cells {range} are merged, so it is not clear which row each value belongs to.",
    hint_es="Sepárelas (Inicio > Combinar y centrar) y escriba el dato en cada fila que lo lleva.",
    hint_en="Unmerge them (Home > Merge & Center) and write the value in each row that has it.",
)
OTHER_SHEET = Code.warning(
    "T007",
    es="La hoja «{sheet}» no es de un plan y no se lee.",
    en="The sheet “{sheet}” is not of a plan and is not read.",
    hint_es="Las hojas que se leen son: {known}.",
    hint_en="The sheets that are read are: {known}.",
)
OTHER_PLAN = Code.error(
    "T008",
    es="La hoja de cálculo se hizo del plan «{other}», no de «{plan}».",
    en="The spreadsheet was made from the plan “{other}”, not from “{plan}”.",
    hint_es="Use --plan {other}, o exporte «{plan}».",
    hint_en="Use --plan {other}, or export “{plan}”.",
)

# Rows.
REPEATED_ROW = Code.error(
    "T010",
    es="{cell}: «{id}» ya está en la fila {first}.",
    en="{cell}: “{id}” already stands in row {first}.",
    hint_es="Cada identificador va en una sola fila. Si copió la fila para agregar otra, cambie el "
    "identificador de la copia.",
    hint_en="Each identifier stands in one row only. If you copied the row to add another, change "
    "the identifier of the copy.",
)
NO_ID = Code.error(
    "T011",
    es="{cell}: falta el identificador de la fila nueva.",
    en="{cell}: the new row lacks its identifier.",
    hint_es="Escriba un nombre corto en minúsculas y con guiones, por ejemplo {guess}. Después no "
    "cambia: es parte de su dirección.",
    hint_en="Write a short name in lower case with hyphens, for example {guess}. Later it does not "
    "change: it is part of its address.",
)
TOTAL_ROW = Code.error(
    "T012",
    es="{cell}: la fila parece un total («{value}»).",
    en="{cell}: the row looks like a total (“{value}”).",
    hint_es="Bórrela: un plan no lleva totales, y aquí contaría como un dato más.",
    hint_en="Delete it: a plan holds no totals, and here it would count as one more item.",
)
ID_CHANGED = Code.error(
    "T013",
    es="{cell}: el identificador «{old}» se cambió por «{id}».",
    en="{cell}: the identifier “{old}” was changed to “{id}”.",
    hint_es="Escriba otra vez «{old}»: es parte de una dirección que alguien pudo guardar. Si es "
    "otra cosa, agréguela en una fila nueva.",
    hint_en="Write “{old}” again: it is part of an address that someone may have kept. If it is "
    "another thing, add it in a new row.",
)
NO_PARENT = Code.error(
    "T014",
    es="{cell}: no se conoce «{value}».",
    en="{cell}: “{value}” is not known.",
    hint_es="{advice}",
    hint_en="{advice}",
)
PARENT_MISSING = Code.error(
    "T015",
    es="{cell}: la fila nueva no dice dónde va.",
    en="{cell}: the new row does not say where it goes.",
    hint_es="Escriba uno de los identificadores de la hoja «{sheet}».",
    hint_en="Write one of the identifiers of the sheet “{sheet}”.",
)
OTHER_DIMENSION = Code.error(
    "T016",
    es="{cell}: «{parent}» está en la dimensión «{actual}», y la fila dice «{value}».",
    en="{cell}: “{parent}” is in the dimension “{actual}”, and the row says “{value}”.",
    hint_es="Cambie una de las dos: la fila va donde diga «{heading}».",
    hint_en="Change one of the two: the row goes where “{heading}” says.",
)
NO_SLOT = Code.error(
    "T017",
    es="{cell}: en «{parent}» no va «{value}».",
    en="{cell}: “{value}” does not go inside “{parent}”.",
    hint_es="Ahí puede ir: {known}.",
    hint_en="What may go there: {known}.",
)
REMOVED = Code.warning(
    "T018",
    es="La hoja «{sheet}» ya no tiene {number} de las filas del plan: {ids}. Siguen en el plan.",
    en="The sheet “{sheet}” no longer has {number} of the plan's rows: {ids}. They stay in the "
    "plan.",
    hint_es="Para borrarlas también del plan, agregue --delete.",
    hint_en="To delete them from the plan too, add --delete.",
)
STILL_HOLDS = Code.error(
    "T019",
    es="No se puede borrar «{id}» (hoja «{sheet}»): todavía tiene {number} filas en otras hojas.",
    en="“{id}” (sheet “{sheet}”) cannot be deleted: it still has {number} rows in other sheets.",
    hint_es="Borre también esas filas o páselas a otro lugar: {ids}.",
    hint_en="Delete those rows too, or move them elsewhere: {ids}.",
)

# What others changed meanwhile.
CONFLICT = Code.error(
    "T040",
    es="{cell}: el plan cambió después de exportar. Ahora dice «{theirs}», y la hoja de cálculo "
    "«{ours}».",
    en="{cell}: the plan changed after the export. Now it says “{theirs}”, the spreadsheet "
    "“{ours}”.",
    hint_es="Ponga en la celda lo que debe quedar; si es lo del plan, cópielo tal cual. O exporte "
    "otra vez y repita el cambio.",
    hint_en="Put into the cell what is to stay; if it is the plan's, copy it as it is. Or export "
    "again and repeat the change.",
)
GONE = Code.error(
    "T041",
    es="{cell}: la fila «{id}» cambió aquí, pero alguien la borró del plan después de exportar.",
    en="{cell}: the row “{id}” was changed here, but someone deleted it from the plan after the "
    "export.",
    hint_es="Borre la fila de la hoja de cálculo o, si debe volver, agréguela como fila nueva.",
    hint_en="Delete the row from the spreadsheet or, if it is to come back, add it as a new row.",
)
NO_BASE = Code.warning(
    "T042",
    es="La hoja «{sheet}» no guarda de qué versión del plan salió: vale lo que dice su archivo.",
    en="The sheet “{sheet}” does not keep from which version of the plan it came: what the "
    "spreadsheet says counts.",
)
CHANGED_SINCE = Code.error(
    "T044",
    es="No se borra «{id}» (hoja «{sheet}»): alguien cambió esa fila después de exportar.",
    en="“{id}” (sheet “{sheet}”) is not deleted: someone changed that row after the export.",
    hint_es="Exporte otra vez, mire qué cambió y, si todavía sobra, bórrela ahí.",
    hint_en="Export again, see what changed and, if it is still to go, delete it there.",
)
NOT_WRITTEN = Code.error(
    "T045",
    es="Los cambios no se pueden escribir en este plan sin tocar lo demás (¿usa «&» y «*»?).",
    en="The changes cannot be written into this plan without touching the rest (does it use “&” "
    "and “*”?).",
    hint_es="Cámbielo directamente en el archivo.",
    hint_en="Change it directly in the file.",
)

CODES = (
    UNREADABLE,
    NO_TABLE,
    UNKNOWN_COLUMN,
    REPEATED_COLUMN,
    MISSING_COLUMN,
    MERGED,
    OTHER_SHEET,
    OTHER_PLAN,
    REPEATED_ROW,
    NO_ID,
    TOTAL_ROW,
    ID_CHANGED,
    NO_PARENT,
    PARENT_MISSING,
    OTHER_DIMENSION,
    NO_SLOT,
    REMOVED,
    STILL_HOLDS,
    CONFLICT,
    GONE,
    NO_BASE,
    CHANGED_SINCE,
    NOT_WRITTEN,
)
