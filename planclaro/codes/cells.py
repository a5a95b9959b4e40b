"""T02, T03: what stands in the cells of a spreadsheet."""

from planclaro.diagnostics import Code

FORMULA = Code.error(
    "T020",
    es="{cell}: hay una fórmula ({value}).",
    en="{cell}: there is a formula ({value}).",
    hint_es="Ponga su resultado: copie la celda y péguela como valor.",
    hint_en="Put its result: copy the cell and paste it as a value.",
)
BROKEN_CELL = Code.error(
    "T021",
    es="{cell}: la celda dice {value}, el error de una fórmula.",
    en="{cell}: the cell says {value}, the error of a formula.",
    hint_es="Escriba el dato.",
    hint_en="Write the value.",
)
RETYPED = Code.error(
    "T022",
    es="{cell}: Excel convirtió lo escrito en {kind} ({value}), y no se sabe qué era.",
    en="{cell}: Excel turned what was written into {kind} ({value}), and what it was is not known.",
    hint_es="Dé a la celda el formato Texto y escriba el dato otra vez.",
    hint_en="Give the cell the format Text and write the value again.",
)
NOT_A_NUMBER = Code.error(
    "T023",
    es="{cell}: «{value}» no es solo un número.",
    en="{cell}: “{value}” is not just a number.",
    hint_es="{advice}",
    hint_en="{advice}",
)
DOUBTFUL = Code.error(
    "T024",
    es="{cell}: «{value}» puede ser {whole} o {decimal}.",
    en="{cell}: “{value}” may be {whole} or {decimal}.",
    hint_es="Sin separador de miles y con punto decimal no hay duda: {whole} o {clear}.",
    hint_en="Without separators of thousands and with a decimal point it is clear: {whole} or "
    "{clear}.",
)
PERCENT = Code.error(
    "T025",
    es="{cell}: la cifra está en % ({value}), y la unidad de la fila es «{unit}».",
    en="{cell}: the figure is in % ({value}), and the unit of the row is “{unit}”.",
    hint_es="Si es un porcentaje, escriba % en la unidad. Si no, escriba el número sin %.",
    hint_en="If it is a percentage, write % as the unit. If not, write the number without %.",
)
NOT_A_CHOICE = Code.error(
    "T026",
    es="{cell}: «{value}» no está entre las opciones.",
    en="{cell}: “{value}” is not among the choices.",
    hint_es="Puede ser: {known}.",
    hint_en="It can be: {known}.",
)
GRAMMAR = Code.error(
    "T027",
    es="{cell}: no se entiende «{value}».",
    en="{cell}: “{value}” is not understood.",
    hint_es="Se escribe así: {example}. Varias se separan con punto y coma.",
    hint_en="It is written so: {example}. Several are parted by semicolons.",
)
UNCLOSED = Code.error(
    "T028",
    es="{cell}: falta cerrar {value}.",
    en="{cell}: {value} is not closed.",
    hint_es="Se escribe así: {example}.",
    hint_en="It is written so: {example}.",
)
REPEATED_PART = Code.error(
    "T029",
    es="{cell}: «{value}» está dos veces en el mismo elemento.",
    en="{cell}: “{value}” stands twice in one item.",
    hint_es="Si son dos elementos, sepárelos con punto y coma.",
    hint_en="If these are two items, part them by a semicolon.",
)
UNEVEN = Code.error(
    "T030",
    es="{cell}: hay {number} elementos, y en «{other}» hay {expected}.",
    en="{cell}: there are {number} items, and “{other}” has {expected}.",
    hint_es="Cada uno traduce al que está en el mismo lugar. Deje vacío el que falte: «a; ; c».",
    hint_en="Each translates the one at the same place. Leave empty what is missing: “a; ; c”.",
)
MISSING_CELL = Code.error(
    "T032",
    es="{cell}: falta este dato.",
    en="{cell}: this value is missing.",
    hint_es="La fila lo necesita; la hoja «Cómo llenar esto» dice qué va ahí.",
    hint_en="The row needs it; the sheet “How to fill this in” says what goes there.",
)

CODES = (
    FORMULA,
    BROKEN_CELL,
    RETYPED,
    NOT_A_NUMBER,
    DOUBTFUL,
    PERCENT,
    NOT_A_CHOICE,
    GRAMMAR,
    UNCLOSED,
    REPEATED_PART,
    UNEVEN,
    MISSING_CELL,
)
