"""C1: what must agree across the fields of a plan, and with the content all plans share."""

from planclaro.diagnostics import Code

REPEATED_ID = Code.error(
    "C101",
    es="El identificador «{id}» ya se usó en la línea {first}.",
    en="The identifier “{id}” already stands on line {first}.",
    hint_es="Cada identificador va una sola vez, porque es parte de una dirección. Cambie o borre "
    "uno.",
    hint_en="Each identifier stands once only, as it is part of an address. Change or delete one.",
)
FILE_NAME = Code.error(
    "C103",
    es="El plan se llama «{id}» y su archivo «{name}».",
    en="The plan is called “{id}” and its file “{name}”.",
    hint_es="Póngales el mismo nombre: {id}.yaml, o cambie «id».",
    hint_en="Give both the same name: {id}.yaml, or change “id”.",
)
RESERVED_ID = Code.error(
    "C104",
    es="«{id}» es una dirección del propio sitio y no puede nombrar un plan.",
    en="“{id}” is an address of the site itself and cannot name a plan.",
    hint_es="Elija otro identificador, por ejemplo el lugar y la organización.",
    hint_en="Choose another identifier, for example the place and the organisation.",
)
RESERVED_TARGET = Code.error(
    "C143",
    es="«{id}» es una página de cada dimensión y no puede nombrar una meta.",
    en="“{id}” is a page of each dimension and cannot name a target.",
    hint_es="Elija otro identificador, por ejemplo lo que la meta cuenta.",
    hint_en="Choose another identifier, for example what the target counts.",
)
UNKNOWN_CONTEST = Code.error(
    "C105",
    es="La contienda «{id}» no está en content/contests.yaml.",
    en="The contest “{id}” is not in content/contests.yaml.",
    hint_es="{advice}",
    hint_en="{advice}",
)
UNKNOWN_TERRITORY = Code.error(
    "C106",
    es="El lugar «{id}» no está en content/territories.yaml.",
    en="The place “{id}” is not in content/territories.yaml.",
    hint_es="{advice}",
    hint_en="{advice}",
)
UNKNOWN_TOPIC = Code.error(
    "C107",
    es="El tema «{id}» no está en content/topics.yaml.",
    en="The topic “{id}” is not in content/topics.yaml.",
    hint_es="{advice}",
    hint_en="{advice}",
)
UNKNOWN_INDICATOR = Code.error(
    "C108",
    es="El indicador común «{id}» no está en content/indicators.yaml.",
    en="The shared indicator “{id}” is not in content/indicators.yaml.",
    hint_es="{advice}",
    hint_en="{advice}",
)
UNKNOWN_DIMENSION = Code.error(
    "C109",
    es="La dimensión «{id}» no está en site_config.yaml.",
    en="The dimension “{id}” is not in site_config.yaml.",
    hint_es="{advice}",
    hint_en="{advice}",
)
MISSING_DIMENSION = Code.error(
    "C111",
    es="Falta la dimensión «{id}».",
    en="The dimension “{id}” is missing.",
    hint_es="Si todavía no se ha transcrito, agregue al final de «dimensions»: "
    "- {{id: {id}, review: none}}",
    hint_en="If it has not been transcribed yet, add at the end of “dimensions”: "
    "- {{id: {id}, review: none}}",
)
NOT_REVIEWED = Code.error(
    "C112",
    es="La dimensión «{id}» dice «review: none» (no transcrita) y tiene propuestas.",
    en="The dimension “{id}” says “review: none” (not transcribed) and has proposals.",
    hint_es="Ponga «review: full» si se revisó el documento entero, o «review: summary» si solo "
    "su resumen.",
    hint_en="Put “review: full” if the whole document was reviewed, or “review: summary” if only "
    "its summary was.",
)
UNKNOWN_SOURCE = Code.error(
    "C114",
    es="La fuente «{id}» no está en «sources» de este plan.",
    en="The source “{id}” is not among the “sources” of this plan.",
    hint_es="{advice}",
    hint_en="{advice}",
)
UNKNOWN_SECTION = Code.error(
    "C115",
    es="La sección «{id}» no está en las «sections» de la fuente «{source}».",
    en="The section “{id}” is not among the “sections” of the source “{source}”.",
    hint_es="{advice}",
    hint_en="{advice}",
)
UNKNOWN_TABLE = Code.error(
    "C116",
    es="La tabla «{id}» no está en las «tables» de la fuente «{source}».",
    en="The table “{id}” is not among the “tables” of the source “{source}”.",
    hint_es="{advice}",
    hint_en="{advice}",
)
ROW_LENGTH = Code.error(
    "C118",
    es="Esta fila tiene {cells} celdas y la tabla {columns} columnas.",
    en="This row has {cells} cells and the table {columns} columns.",
    hint_es='Deje una celda por columna; para una celda vacía escriba "-".',
    hint_en='Leave one cell a column; for an empty cell write "-".',
)
UNKNOWN_PROPOSAL = Code.error(
    "C119",
    es="La propuesta «{id}» no está en este plan.",
    en="The proposal “{id}” is not in this plan.",
    hint_es="{advice}",
    hint_en="{advice}",
)
UNKNOWN_ABOUT = Code.error(
    "C120",
    es="«{id}» no es una meta, propuesta, eje, sección, tabla ni dimensión de este plan.",
    en="“{id}” is not a target, proposal, axis, section, table or dimension of this plan.",
    hint_es="{advice}",
    hint_en="{advice}",
)
PERIOD = Code.error(
    "C121",
    es="El periodo termina ({last}) antes de empezar ({first}).",
    en="The period ends ({last}) before it starts ({first}).",
    hint_es="Revise «first» y «last».",
    hint_en="Check “first” and “last”.",
)
NO_PROPOSALS = Code.error(
    "C133",
    es="La dimensión «{id}» dice «review: {review}» (transcrita) y no tiene propuestas: la "
    "comparación no sabría por qué está vacía.",
    en="The dimension “{id}” says “review: {review}” (transcribed) and has no proposals: the "
    "comparison could not say why it is empty.",
    hint_es="Si todavía no se transcribió, ponga «review: none». Si el documento no trae ninguna, "
    "agregue una observación sobre «{id}».",
    hint_en="If it has not been transcribed yet, put “review: none”. If the document has none, "
    "add an observation about “{id}”.",
)
LONG_PERIOD = Code.warning(
    "C134",
    es="El periodo dura más de {limit} años ({first}–{last}).",
    en="The period is longer than {limit} years ({first}–{last}).",
    hint_es="Revise «first» y «last»: son el primer y el último año del mandato.",
    hint_en="Check “first” and “last”: they are the first and the last year of the term.",
)
UNKNOWN_STRUCTURE = Code.error(
    "C135",
    es="La estructura «{id}» no está en «structures» de este plan.",
    en="The structure “{id}” is not in “structures” of this plan.",
    hint_es="{advice}",
    hint_en="{advice}",
)
NO_STRUCTURE = Code.error(
    "C136",
    es="El eje «{id}» no dice a qué estructura del plan pertenece.",
    en="The axis “{id}” does not say which structure of the plan it belongs to.",
    hint_es="Agregue «structure:» con una de estas: {known}. Así lo que el documento ordena de dos "
    "maneras no se mezcla.",
    hint_en="Add “structure:” with one of these: {known}. So what the document orders in two ways "
    "is not mixed.",
)
TOTAL_ROW = Code.error(
    "C141",
    es="La fila {row} no existe: la tabla tiene {rows}.",
    en="There is no row {row}: the table has {rows}.",
    hint_es="«total_row» es el número de la fila que suma las otras, contando desde 1.",
    hint_en="“total_row” is the number of the row that is the sum of the others, counted from 1.",
)
NO_REVIEW_NOTE = Code.error(
    "C142",
    es="La dimensión «{id}» dice «review: summary» y no dice qué parte se transcribió.",
    en="The dimension “{id}” says “review: summary” and not which part was transcribed.",
    hint_es="Agregue «review_note» con lo que falta del documento, en cada idioma del sitio. Así "
    "una celda sin propuestas se explica.",
    hint_en="Add “review_note” with what is missing of the document, in each language of the "
    "site. So a cell without proposals is explained.",
)

PENDING = Code.warning(
    "C160",
    es="Nadie ha comparado todavía este texto con el documento («review: pending»).",
    en="Nobody has compared this text with the document yet (“review: pending”).",
    hint_es="Compárelo con lo que cita, escríbalo con palabras sencillas y borre "
    "«review: pending».",
    hint_en="Compare it with what it cites, write it in plain words and delete “review: pending”.",
)
MANY_PENDING = Code.warning(
    "C161",
    es="«{id}» tiene {count} textos que nadie ha comparado todavía con el documento; sus líneas: "
    "{lines}.",
    en="“{id}” has {count} texts that nobody has compared with the document yet; their lines: "
    "{lines}.",
    hint_es="Compare cada uno con lo que cita, escríbalo con palabras sencillas y borre su "
    "«review: pending».",
    hint_en="Compare each with what it cites, write it in plain words and delete its "
    "“review: pending”.",
)
NO_TOPIC = Code.error(
    "C162",
    es="La propuesta «{id}» no dice de qué temas es.",
    en="The proposal “{id}” does not say which topics it is about.",
    hint_es="Agregue, por ejemplo, «topics: [{example}]». Los temas están en content/topics.yaml.",
    hint_en="Add, for example, “topics: [{example}]”. The topics are in content/topics.yaml.",
)
NO_TOPIC_YET = Code.warning(
    "C163",
    es="La propuesta «{id}» no dice de qué temas es, así que no se verá en las páginas de temas ni "
    "en la comparación.",
    en="The proposal “{id}” does not say which topics it is about, so it will show neither on the "
    "pages of topics nor in the comparison.",
    hint_es="Agregue, por ejemplo, «topics: [{example}]». Los temas están en content/topics.yaml.",
    hint_en="Add, for example, “topics: [{example}]”. The topics are in content/topics.yaml.",
)

CODES = (
    REPEATED_ID,
    FILE_NAME,
    RESERVED_ID,
    RESERVED_TARGET,
    UNKNOWN_CONTEST,
    UNKNOWN_TERRITORY,
    UNKNOWN_TOPIC,
    UNKNOWN_INDICATOR,
    UNKNOWN_DIMENSION,
    MISSING_DIMENSION,
    NOT_REVIEWED,
    UNKNOWN_SOURCE,
    UNKNOWN_SECTION,
    UNKNOWN_TABLE,
    ROW_LENGTH,
    UNKNOWN_PROPOSAL,
    UNKNOWN_ABOUT,
    PERIOD,
    NO_PROPOSALS,
    LONG_PERIOD,
    UNKNOWN_STRUCTURE,
    NO_STRUCTURE,
    TOTAL_ROW,
    NO_REVIEW_NOTE,
    PENDING,
    MANY_PENDING,
    NO_TOPIC,
    NO_TOPIC_YET,
)
