"""P: one document against its schema. The model raises P008 to P025 itself."""

from planclaro.diagnostics import Code

MISSING_KEY = Code.error(
    "P001",
    es="Falta el campo «{key}».",
    en="The field “{key}” is missing.",
    hint_es="Agregue «{key}: {example}» junto a los demás campos de este grupo.",
    hint_en="Add “{key}: {example}” beside the other fields of this group.",
)
UNKNOWN_KEY = Code.error(
    "P002",
    es="No existe un campo llamado «{key}» en este lugar.",
    en="There is no field called “{key}” at this place.",
    hint_es="{advice}",
    hint_en="{advice}",
)
NOT_IN_LIST = Code.error(
    "P003",
    es="«{value}» no es un valor admitido para «{key}».",
    en="“{value}” is not an accepted value for “{key}”.",
    hint_es="{advice}",
    hint_en="{advice}",
)
NOT_A_VALUE = Code.error(
    "P004",
    es="«{key}» lleva un solo texto o número, y aquí hay {got}.",
    en="“{key}” takes a single text or number, and here is {got}.",
    hint_es="Escriba el valor en la misma línea: «{key}: {example}».",
    hint_en="Write the value on the same line: “{key}: {example}”.",
)
NOT_A_LIST = Code.error(
    "P005",
    es="«{key}» es una lista, y aquí hay {got}.",
    en="“{key}” is a list, and here is {got}.",
    hint_es="Ponga cada elemento en su línea con «- » delante, también si es uno solo; o todos "
    "entre corchetes: {example}.",
    hint_en="Put each item on its own line after “- ”, even if there is only one; or all of them "
    "in brackets: {example}.",
)
NOT_A_MAPPING = Code.error(
    "P006",
    es="En «{key}» van varios campos («campo: valor»), y aquí hay {got}.",
    en="“{key}” takes several fields (“field: value”), and here is {got}.",
    hint_es="Los campos van debajo, cada uno en su línea: {fields}. O en una sola: {example}.",
    hint_en="The fields go below, each on its own line: {fields}. Or on one: {example}.",
)
EMPTY_VALUE = Code.error(
    "P007",
    es="Falta el valor de «{key}».",
    en="The value of “{key}” is missing.",
    hint_es="Escriba su valor o borre la línea. Si lo que sigue va dentro, córralo a la derecha.",
    hint_en="Write its value or delete the line. If what follows goes inside, move it right.",
)
EMPTY_TEXT = Code.error(
    "P008",
    es="«{key}» no tiene texto en ningún idioma.",
    en="“{key}” has no text in any language.",
    hint_es="Escriba el texto: «{key}: …», o uno por idioma: «es: …».",
    hint_en="Write the text: “{key}: …”, or one a language: “es: …”.",
)
EMPTY_LIST = Code.error(
    "P009",
    es="La lista «{key}» está vacía y necesita al menos un elemento.",
    en="The list “{key}” is empty and needs at least one item.",
    hint_es="Agregue un elemento que empiece con «- ».",
    hint_en="Add an item that starts with “- ”.",
)
NUMBER = Code.error(
    "P010",
    es="«{value}» no es un número que se pueda leer.",
    en="“{value}” is not a number that can be read.",
    hint_es="Escriba solo cifras, con punto para los decimales (22.65) y sin separar los miles "
    "(511703). La unidad (%, km, S/) va en «unit».",
    hint_en="Write digits only, with a point for decimals (22.65) and nothing between thousands "
    "(511703). The unit (%, km, S/) goes in “unit”.",
)
DECIMAL_COMMA = Code.error(
    "P011",
    es="«{value}» lleva coma; los decimales se escriben con punto.",
    en="“{value}” has a comma; decimals are written with a point.",
    hint_es="Escriba {guess}. Si la coma separa miles, escriba el número sin ella.",
    hint_en="Write {guess}. If the comma separates thousands, write the number without it.",
)
THOUSANDS_COMMA = Code.error(
    "P021",
    es="«{value}» lleva coma. ¿La coma separa miles?",
    en="“{value}” has a comma. Does the comma separate thousands?",
    hint_es="Escriba {guess}. Si es un decimal, escriba {decimal} y agregue «printed».",
    hint_en="Write {guess}. If it is a decimal, write {decimal} and add “printed”.",
)
INVISIBLE = Code.error(
    "P022",
    es="En «{value}» hay un carácter invisible ({name}).",
    en="There is an invisible character in “{value}” ({name}).",
    hint_es="Bórrelo: suele venir al copiar. Lo más seguro es borrar el valor y escribirlo a mano.",
    hint_en="Delete it: it often comes from copying. The safest is to delete the value and type "
    "it by hand.",
)
GOAL = Code.error(
    "P023",
    es="«{value}» no es un Objetivo de Desarrollo Sostenible: van del 1 al 17.",
    en="“{value}” is not a Sustainable Development Goal: they go from 1 to 17.",
    hint_es="Escriba solo el número del objetivo: 6. No el de su meta (6.1).",
    hint_en="Write only the number of the goal: 6. Not that of its target (6.1).",
)
ROW = Code.error(
    "P024",
    es="«{value}» no es el número de una fila.",
    en="“{value}” is not the number of a row.",
    hint_es="Escriba solo el número: 3, o para varias filas 3-5.",
    hint_en="Write only the number: 3, or for several rows 3-5.",
)
PAGE = Code.error(
    "P025",
    es="«{value}» lleva la palabra que el sitio ya pone delante de la página.",
    en="“{value}” has the word that the site itself puts before the page.",
    hint_es="Escriba solo lo que está impreso en la hoja: {guess}.",
    hint_en="Write only what is printed on the sheet: {guess}.",
)
YEAR = Code.error(
    "P012",
    es="«{value}» no es un año entre 1900 y 2199.",
    en="“{value}” is not a year from 1900 to 2199.",
    hint_es="Escriba solo las cuatro cifras: {guess}.",
    hint_en="Write the four digits only: {guess}.",
)
COUNT = Code.error(
    "P013",
    es="«{value}» no es un número entero de cero en adelante.",
    en="“{value}” is not a whole number from zero up.",
    hint_es="Escriba solo cifras, sin signos ni ceros delante: 7.",
    hint_en="Write digits only, without signs or leading zeros: 7.",
)
ID = Code.error(
    "P014",
    es="«{value}» no sirve como identificador.",
    en="“{value}” will not do as an identifier.",
    hint_es="Use minúsculas sin tildes ni ñ, cifras y guiones simples, hasta 64 signos. {advice}",
    hint_en="Use lower-case letters without accents, digits and single hyphens, up to 64 signs. "
    "{advice}",
)
DATE = Code.error(
    "P015",
    es="«{value}» no es una fecha que exista, escrita como año-mes-día.",
    en="“{value}” is not an existing date, written as year-month-day.",
    hint_es="Escríbala así: 2026-10-04.",
    hint_en="Write it like this: 2026-10-04.",
)
UBIGEO = Code.error(
    "P016",
    es="«{value}» no es un código UBIGEO.",
    en="“{value}” is not a UBIGEO code.",
    hint_es="Son 2 cifras (región), 4 (provincia) o 6 (distrito), con el cero inicial: 080901.",
    hint_en="It has 2 digits (region), 4 (province) or 6 (district), with any leading 0: 080901.",
)
LINK = Code.error(
    "P017",
    es="«{value}» no es una dirección completa.",
    en="“{value}” is not a full address.",
    hint_es="Debe empezar con https://, http:// o mailto:, y no llevar espacios (cada uno se "
    "escribe %20), comillas ni contraseñas.",
    hint_en="It must start with https://, http:// or mailto:, and have no spaces (each is written "
    "%20), quotes or passwords.",
)
SWITCH = Code.error(
    "P018",
    es="«{value}» no vale aquí: solo «true» (sí) o «false» (no).",
    en="“{value}” will not do here: only “true” or “false”.",
    hint_es="Escriba true o false, en minúsculas.",
    hint_en="Write true or false, in lower case.",
)
DIGEST = Code.error(
    "P019",
    es="«{value}» no es una huella SHA-256.",
    en="“{value}” is not a SHA-256 digest.",
    hint_es="Son 64 cifras y letras de la a a la f, en minúsculas; la da «sha256sum archivo.pdf».",
    hint_en="It is 64 digits and letters a to f, lower case; “sha256sum file.pdf” prints it.",
)
NO_PLACE = Code.error(
    "P020",
    es="La cita no dice en qué lugar del documento está.",
    en="The citation does not say where in the document it is.",
    hint_es="Agregue al menos uno: «page», «section» o «table».",
    hint_en="Add at least one: “page”, “section” or “table”.",
)
TOO_MANY = Code.error(
    "P099",
    es="Este archivo tiene más problemas, que no se muestran.",
    en="This file has more problems, which are not shown.",
    hint_es="Corrija primero los de arriba: suelen ser la causa de los demás.",
    hint_en="Mend those above first: they are often the cause of the others.",
)
MORE_WARNINGS = Code.warning(
    "P098",
    es="Este archivo tiene más avisos, que no se muestran.",
    en="This file has more warnings, which are not shown.",
    hint_es="Atienda primero los de arriba: suelen repetirse.",
    hint_en="See to those above first: they often repeat.",
)

CODES = (
    MISSING_KEY,
    UNKNOWN_KEY,
    NOT_IN_LIST,
    NOT_A_VALUE,
    NOT_A_LIST,
    NOT_A_MAPPING,
    EMPTY_VALUE,
    EMPTY_TEXT,
    EMPTY_LIST,
    NUMBER,
    DECIMAL_COMMA,
    THOUSANDS_COMMA,
    INVISIBLE,
    GOAL,
    ROW,
    PAGE,
    YEAR,
    COUNT,
    ID,
    DATE,
    UBIGEO,
    LINK,
    SWITCH,
    DIGEST,
    NO_PLACE,
    TOO_MANY,
    MORE_WARNINGS,
)
