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
    es="«{id}» no es una meta, propuesta, sección ni dimensión de este plan.",
    en="“{id}” is not a target, proposal, section or dimension of this plan.",
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
YEARS = Code.warning(
    "C122",
    es="La línea de base es de {baseline}, después del año de la meta ({target}).",
    en="The baseline is of {baseline}, after the year of the target ({target}).",
    hint_es="Corrija el año. Si el documento lo dice así, agregue una observación («observations») "
    "sobre «{id}» y este aviso desaparece.",
    hint_en="Mend the year. If the document has it so, add an observation (“observations”) about "
    "“{id}” and this warning goes away.",
)
OVER_HUNDRED = Code.warning(
    "C123",
    es="{value} % es más que 100 %.",
    en="{value} % is more than 100 %.",
    hint_es="Si es un aumento y no un nivel, agregue «measure: change». Si el documento lo dice "
    "así, agregue una observación sobre «{id}».",
    hint_en="If it is a rise and not a level, add “measure: change”. If the document has it so, "
    "add an observation about “{id}”.",
)
NEGATIVE_PERCENT = Code.error(
    "C124",
    es="Un porcentaje no puede ser menor que cero ({value} %).",
    en="A percentage cannot be below zero ({value} %).",
    hint_es="Si es una reducción y no un nivel, quite el signo o agregue «measure: change».",
    hint_en="If it is a reduction and not a level, drop the sign or add “measure: change”.",
)
NEGATIVE = Code.warning(
    "C125",
    es="El valor es menor que cero ({value}).",
    en="The value is below zero ({value}).",
    hint_es="Si es una reducción y no un nivel, agregue «measure: change».",
    hint_en="If it is a reduction and not a level, add “measure: change”.",
)
NO_UNIT = Code.warning(
    "C126",
    es="Las cifras de esta meta no dicen de qué son: falta la unidad.",
    en="The figures of this target do not say what they count: the unit is missing.",
    hint_es="Agregue «unit» a la meta, por ejemplo: unit: {{es: familias, en: families}}.",
    hint_en="Add “unit” to the target, for example: unit: {{es: familias, en: families}}.",
)
DIRECTION = Code.warning(
    "C127",
    es="La meta dice «{direction}», pero va de {baseline} a {target}.",
    en="The target says “{direction}” but goes from {baseline} to {target}.",
    hint_es="Revise «direction» y las cifras. Si el documento lo dice así, agregue una observación "
    "sobre «{id}» y este aviso desaparece.",
    hint_en="Check “direction” and the figures. If the document has it so, add an observation "
    "about “{id}” and this warning goes away.",
)
THOUSANDS = Code.warning(
    "C128",
    es="«{value}» se lee con tres decimales. ¿El punto separa miles?",
    en="“{value}” is read with three decimals. Does the point separate thousands?",
    hint_es="Si son miles, escriba {guess}. Si no, agregue cómo lo imprime el documento: "
    'printed: "{value}".',
    hint_en="If it is thousands, write {guess}. If not, add how the document prints it: "
    'printed: "{value}".',
)
INDICATOR_UNIT = Code.error(
    "C129",
    es="La unidad «{unit}» no es la del indicador común «{id}» («{expected}»).",
    en="The unit “{unit}” is not that of the shared indicator “{id}” (“{expected}”).",
    hint_es="Use la misma unidad, quite «shared_indicator», o diga en «not_comparable» por qué la "
    "cifra no se compara.",
    hint_en="Use the same unit, drop “shared_indicator”, or say in “not_comparable” why the figure "
    "is not compared.",
)
TWO_UNITS = Code.warning(
    "C130",
    es="La línea de base está en «{baseline}» y la meta en «{target}».",
    en="The baseline is in “{baseline}” and the target in “{target}”.",
    hint_es="Ponga las dos en la misma unidad, o diga en «not_comparable» por qué no se puede.",
    hint_en="Put both in one unit, or say in “not_comparable” why that cannot be done.",
)
TARGET_YEAR = Code.warning(
    "C131",
    es="El año de la meta ({year}) está fuera del periodo del plan ({first}–{last}).",
    en="The year of the target ({year}) is outside the period of the plan ({first}–{last}).",
    hint_es="Corrija el año. Si el documento lo dice así, agregue una observación («observations») "
    "sobre «{id}» y este aviso desaparece.",
    hint_en="Mend the year. If the document has it so, add an observation (“observations”) about "
    "“{id}” and this warning goes away.",
)
BASELINE_YEAR = Code.warning(
    "C132",
    es="El año de la línea de base ({year}) es posterior al periodo del plan (hasta {last}).",
    en="The year of the baseline ({year}) comes after the period of the plan (to {last}).",
    hint_es="Corrija el año. Si el documento lo dice así, agregue una observación («observations») "
    "sobre «{id}» y este aviso desaparece.",
    hint_en="Mend the year. If the document has it so, add an observation (“observations”) about "
    "“{id}” and this warning goes away.",
)
NO_PROPOSALS = Code.warning(
    "C133",
    es="La dimensión «{id}» dice «review: {review}» (transcrita) y no tiene propuestas.",
    en="The dimension “{id}” says “review: {review}” (transcribed) and has no proposals.",
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

CODES = (
    REPEATED_ID,
    FILE_NAME,
    RESERVED_ID,
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
    YEARS,
    OVER_HUNDRED,
    NEGATIVE_PERCENT,
    NEGATIVE,
    NO_UNIT,
    DIRECTION,
    THOUSANDS,
    INDICATOR_UNIT,
    TWO_UNITS,
    TARGET_YEAR,
    BASELINE_YEAR,
    NO_PROPOSALS,
    LONG_PERIOD,
    UNKNOWN_STRUCTURE,
    NO_STRUCTURE,
)
