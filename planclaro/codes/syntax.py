"""Y1 and Y2: text that is not YAML, and YAML that is refused."""

from planclaro.diagnostics import Code

TAB = Code.error(
    "Y101",
    es="La línea empieza con un tabulador; aquí solo valen espacios.",
    en="The line starts with a tab; only spaces will do here.",
    hint_es="Borre el tabulador y ponga espacios, los mismos que las líneas del mismo nivel.",
    hint_en="Delete the tab and put spaces, as many as the lines of the same level have.",
)
OTHER = Code.error(
    "Y102",
    es="No se entiende el archivo desde este punto.",
    en="The file cannot be understood from this point.",
    hint_es="Revise esta línea y la anterior: comillas, dos puntos, guiones y espacios iniciales.",
    hint_en="Check this line and the one before: quotes, colons, dashes and leading spaces.",
)
UNCLOSED_QUOTE = Code.error(
    "Y103",
    es="Estas comillas se abren y no se cierran donde deben.",
    en="This quote is opened and not closed where it should be.",
    hint_es="Ponga al final del texto las mismas comillas con que empieza.",
    hint_en="End the text with the same quote it starts with.",
)
UNCLOSED_BRACKET = Code.error(
    "Y104",
    es="Este «{bracket}» se abre y no se cierra bien (se nota en la línea {line}).",
    en="This “{bracket}” is opened and not closed properly (it shows on line {line}).",
    hint_es="Ciérrelo con «{closing}» y separe con comas lo que hay dentro.",
    hint_en="Close it with “{closing}” and put commas between what is inside.",
)
COLON_IN_TEXT = Code.error(
    "Y105",
    es="El texto lleva dos puntos y un espacio («: »), y así parece otro campo.",
    en="The text has a colon and a space (“: ”), so it looks like another field.",
    hint_es='Ponga todo el texto entre comillas: campo: "Meta: 20 obras".',
    hint_en='Put the whole text in quotes: field: "Target: 20 works".',
)
NO_SPACE_AFTER_COLON = Code.error(
    "Y106",
    es="Falta un espacio después de los dos puntos en «{key}:».",
    en="A space is missing after the colon in “{key}:”.",
    hint_es="Escriba «{key}: …», con un espacio.",
    hint_en="Write “{key}: …”, with a space.",
)
NOT_A_FIELD = Code.error(
    "Y107",
    es="A esta línea le falta «campo: valor», o continúa un texto sin estar corrida a la derecha.",
    en="This line lacks “field: value”, or continues a text without being moved to the right.",
    hint_es="Si es un campo, escriba los dos puntos y un espacio. Si sigue el texto de arriba, "
    "agregue espacios al comienzo.",
    hint_en="If it is a field, write the colon and a space. If it goes on with the text above, "
    "add spaces at its start.",
)
INDENTATION = Code.error(
    "Y108",
    es="Esta línea no está alineada con las anteriores (empieza en la columna {column}).",
    en="This line does not line up with those before (it starts at column {column}).",
    hint_es="{fits} Lo que va dentro, dos espacios más a la derecha. Revise también la línea de "
    "arriba.",
    hint_en="{fits} What goes inside, two spaces further right. Check the line above too.",
)
AFTER_QUOTE = Code.error(
    "Y109",
    es="Hay más texto después de cerrar las comillas.",
    en="There is more text after the closing quote.",
    hint_es="Deje todo dentro de las comillas; si el texto lleva comillas, enciérrelo con las "
    "otras (\" o ').",
    hint_en="Keep it all inside the quotes; if the text has quotes of its own, use the other "
    "kind around it (\" or ').",
)
RESERVED_START = Code.error(
    "Y110",
    es="Un texto sin comillas no puede empezar con «{character}».",
    en="A text without quotes cannot start with “{character}”.",
    hint_es='Ponga el texto entre comillas: "{character}…".',
    hint_en='Put the text in quotes: "{character}…".',
)
ESCAPE = Code.error(
    "Y111",
    es="Dentro de comillas dobles la barra «\\» tiene un significado especial.",
    en="Inside double quotes the backslash “\\” has a special meaning.",
    hint_es="Use comillas simples ('…') o quite la barra.",
    hint_en="Use single quotes ('…') or take the backslash out.",
)
SMART_QUOTES = Code.error(
    "Y112",
    es="Estas comillas ({quote}) son tipográficas; aquí no encierran el texto.",
    en="These are typographic quotes ({quote}); they do not enclose the text here.",
    hint_es='Cámbielas por comillas rectas: "…".',
    hint_en='Change them for straight quotes: "…".',
)
ODD_SPACE = Code.error(
    "Y113",
    es="Aquí hay un espacio especial ({name}) donde va un espacio común.",
    en="There is a special space here ({name}) where a common space belongs.",
    hint_es="Suele venir al copiar de una página web: bórrelo y pulse la barra espaciadora.",
    hint_en="It often comes from copying a web page: delete it and press the space bar.",
)
CONFLICT = Code.error(
    "Y114",
    es="Aquí quedaron dos versiones del archivo sin unir (marcas «<<<<<<<» y «>>>>>>>»).",
    en="Two versions of the file were left unmerged here (marks “<<<<<<<” and “>>>>>>>”).",
    hint_es="Deje la versión correcta y borre las líneas que empiezan con <<<<<<<, ======= y "
    ">>>>>>>.",
    hint_en="Keep the right version and delete the lines that start with <<<<<<<, ======= and "
    ">>>>>>>.",
)
UNDEFINED_ALIAS = Code.error(
    "Y115",
    es="«*{name}» es para YAML una referencia a otra parte del archivo, y no existe.",
    en="“*{name}” is to YAML a reference to another part of the file, and there is none.",
    hint_es='Si es texto, póngalo entre comillas: "*{name}…".',
    hint_en='If it is text, put it in quotes: "*{name}…".',
)
TAG = Code.error(
    "Y116",
    es="Un valor no puede empezar con «!»: para YAML es una etiqueta, y aquí no se usan.",
    en="A value cannot start with “!”: to YAML it is a tag, and none are used here.",
    hint_es='Si es texto, póngalo entre comillas: "!…".',
    hint_en='If it is text, put it in quotes: "!…".',
)
COMMA_IN_BRACES = Code.error(
    "Y118",
    es="Dentro de {{ }} la coma separa: «{key}» quedó como un campo sin valor.",
    en="Inside {{ }} a comma separates: “{key}” became a field without a value.",
    hint_es='Si el texto lleva comas, póngalo entre comillas: {{es: "Agua, luz y desagüe"}}. Los '
    "decimales llevan punto (22.65) y los miles van juntos (300000).",
    hint_en='If the text has commas, put it in quotes: {{en: "Water, light and sewers"}}. Decimals '
    "take a point (22.65) and thousands stand together (300000).",
)
STRAY_BRACKET = Code.error(
    "Y119",
    es="Este «{bracket}» cierra algo que no se abrió.",
    en="This “{bracket}” closes something that was not opened.",
    hint_es="Bórrelo, o ponga el texto entre comillas.",
    hint_en="Delete it, or put the text in quotes.",
)
DASH_IN_LINE = Code.error(
    "Y120",
    es="Una lista con guiones empieza en su propia línea, no después de los dos puntos.",
    en="A list with dashes starts on a line of its own, not after the colon.",
    hint_es='Baje el «- » a la línea siguiente. Si es texto, póngalo entre comillas: "- …".',
    hint_en='Move the “- ” to the next line. If it is text, put it in quotes: "- …".',
)
BAD_DASH = Code.error(
    "Y121",
    es="Un elemento de lista empieza con guion corto y espacio.",
    en="A list item starts with a short dash and a space.",
    hint_es="Escriba: «- {key}: …».",
    hint_en="Write: “- {key}: …”.",
)
HASH_IN_TEXT = Code.warning(
    "Y122",
    es="Desde «{comment}» se toma como comentario y no se publica.",
    en="From “{comment}” on it is taken as a comment and not published.",
    hint_es="Si es parte del texto, ponga todo el texto entre comillas. Si es un comentario, "
    "deje dos espacios antes de «#» y uno después.",
    hint_en="If it belongs to the text, put the whole text in quotes. If it is a comment, leave "
    "two spaces before “#” and one after.",
)
REPEATED_KEY = Code.error(
    "Y201",
    es="El campo «{key}» está repetido; ya se escribió en la línea {first}.",
    en="The field “{key}” is repeated; it already stands on line {first}.",
    hint_es="Deje uno solo. Si son dos elementos de una lista, empiece cada uno con «- ».",
    hint_en="Keep only one. If they are two items of a list, start each with “- ”.",
)
ODD_KEY = Code.error(
    "Y202",
    es="Aquí va el nombre de un campo, y hay otra cosa.",
    en="The name of a field goes here, and there is something else.",
    hint_es="Escriba un nombre antes de los dos puntos. Si es texto con {{ }}, [ ] o *, póngalo "
    "entre comillas.",
    hint_en="Write a name before the colon. If it is text with {{ }}, [ ] or *, put it in quotes.",
)
SEVERAL_DOCUMENTS = Code.error(
    "Y203",
    es="Una línea «---» o «...» parte aquí el archivo en dos documentos.",
    en="A line “---” or “...” cuts the file in two documents here.",
    hint_es="Borre esa línea; si son dos planes, use un archivo para cada uno.",
    hint_en="Delete that line; if they are two plans, use one file for each.",
)
MERGE_KEY = Code.error(
    "Y204",
    es="«<<» (copiar campos de otra parte) no se admite.",
    en="“<<” (copying fields from elsewhere) is not accepted.",
    hint_es="Escriba los campos completos, así cada parte se lee sola.",
    hint_en="Write the fields out, so that each part can be read alone.",
)
TOO_DEEP = Code.error(
    "Y205",
    es="Hay demasiados niveles, unos dentro de otros (más de {limit}).",
    en="There are too many levels inside one another (more than {limit}).",
    hint_es="Revise los espacios del comienzo de las líneas y los corchetes sin cerrar.",
    hint_en="Check the spaces at the start of the lines and brackets left open.",
)
TOO_MANY_NODES = Code.error(
    "Y206",
    es="Con sus referencias (*…) el archivo pasa de {limit} valores.",
    en="With its references (*…) the file goes beyond {limit} values.",
    hint_es="Quite las referencias y escriba los datos una vez.",
    hint_en="Take the references out and write the data once.",
)
CYCLE = Code.error(
    "Y207",
    es="«*{name}» se contiene a sí mismo.",
    en="“*{name}” contains itself.",
    hint_es="Quite la referencia y escriba los datos.",
    hint_en="Take the reference out and write the data.",
)
TOO_MANY_LETTERS = Code.error(
    "Y208",
    es="Con sus referencias (*…) el archivo pasa de {limit} letras.",
    en="With its references (*…) the file goes beyond {limit} characters.",
    hint_es="Quite las referencias a textos largos y escriba los datos una vez.",
    hint_en="Take the references to long texts out and write the data once.",
)

CODES = (
    TAB,
    OTHER,
    UNCLOSED_QUOTE,
    UNCLOSED_BRACKET,
    COLON_IN_TEXT,
    NO_SPACE_AFTER_COLON,
    NOT_A_FIELD,
    INDENTATION,
    AFTER_QUOTE,
    RESERVED_START,
    ESCAPE,
    SMART_QUOTES,
    ODD_SPACE,
    CONFLICT,
    UNDEFINED_ALIAS,
    TAG,
    COMMA_IN_BRACES,
    STRAY_BRACKET,
    DASH_IN_LINE,
    BAD_DASH,
    HASH_IN_TEXT,
    REPEATED_KEY,
    ODD_KEY,
    SEVERAL_DOCUMENTS,
    MERGE_KEY,
    TOO_DEEP,
    TOO_MANY_NODES,
    CYCLE,
    TOO_MANY_LETTERS,
)
