"""C1: figures of targets and tables, alone and beside each other."""

from planclaro.diagnostics import Code

YEARS = Code.warning(
    "C122",
    es="La línea de base es de {baseline}, después del año de la meta ({target}).",
    en="The baseline is of {baseline}, after the year of the target ({target}).",
    hint_es="Corrija el año. Si el documento lo dice así, agregue una observación («observations», "
    "kind: {kind}) sobre «{id}» y este aviso desaparece.",
    hint_en="Mend the year. If the document has it so, add an observation (“observations”, kind: "
    "{kind}) about “{id}” and this warning goes away.",
)
OVER_HUNDRED = Code.warning(
    "C123",
    es="{value} % es más que 100 %.",
    en="{value} % is more than 100 %.",
    hint_es="Si es un aumento y no un nivel, agregue «measure: change». Si el documento lo dice "
    "así, agregue una observación (kind: {kind}) sobre «{id}».",
    hint_en="If it is a rise and not a level, add “measure: change”. If the document has it so, "
    "add an observation (kind: {kind}) about “{id}”.",
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
    hint_es="Agregue «unit» a la meta, por ejemplo: unit: {{es: familias, en: families}}. Si el "
    "documento no lo dice, agregue una observación (kind: {kind}) sobre «{id}».",
    hint_en="Add “unit” to the target, for example: unit: {{es: familias, en: families}}. If the "
    "document does not say it, add an observation (kind: {kind}) about “{id}”.",
)
DIRECTION = Code.warning(
    "C127",
    es="La meta dice «{direction}», pero va de {baseline} a {target}.",
    en="The target says “{direction}” but goes from {baseline} to {target}.",
    hint_es="Revise «direction» y las cifras. Si el documento lo dice así, agregue una observación "
    "(kind: {kind}) sobre «{id}» y este aviso desaparece.",
    hint_en="Check “direction” and the figures. If the document has it so, add an observation "
    "(kind: {kind}) about “{id}” and this warning goes away.",
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
COUNT_IN_PERCENT = Code.warning(
    "C137",
    es="El indicador cuenta cosas, pero la cifra es un porcentaje ({figure}).",
    en="The indicator counts things, but the figure is a percentage ({figure}).",
    hint_es="Revise «unit». Si el documento lo dice así, agregue una observación (kind: {kind}) "
    "sobre «{id}» y este aviso desaparece.",
    hint_en="Check “unit”. If the document has it so, add an observation (kind: {kind}) about "
    "“{id}” and this warning goes away.",
)
SHARE_NOT_IN_PERCENT = Code.warning(
    "C138",
    es="El indicador es un porcentaje, pero la cifra no está en % ({figure}).",
    en="The indicator is a percentage, but the figure is not in % ({figure}).",
    hint_es="Revise «unit». Si el documento lo dice así, agregue una observación (kind: {kind}) "
    "sobre «{id}» y este aviso desaparece.",
    hint_en="Check “unit”. If the document has it so, add an observation (kind: {kind}) about "
    "“{id}” and this warning goes away.",
)
SAME_INDICATOR = Code.warning(
    "C139",
    es="«{id}» y «{other_id}» tienen el mismo indicador, unidad y año, con dos cifras: {one} y "
    "{other}.",
    en="“{id}” and “{other_id}” have the same indicator, unit and year, with two figures: {one} "
    "and {other}.",
    hint_es="Corrija la cifra, o diga en «indicator» en qué se distinguen. Si el documento lo dice "
    "así, agregue una observación (kind: {kind}) sobre «{id}» y este aviso desaparece.",
    hint_en="Mend the figure, or say in “indicator” how they differ. If the document has it so, "
    "add an observation (kind: {kind}) about “{id}” and this warning goes away.",
)
TOTAL = Code.warning(
    "C140",
    es="En la columna «{column}» las partes suman {sum} y el total dice {printed}.",
    en="In the column “{column}” the parts add up to {sum} and the total says {printed}.",
    hint_es="Corrija la cifra. Si el documento lo dice así, agregue una observación (kind: {kind}) "
    "sobre «{id}» y este aviso desaparece.",
    hint_en="Mend the figure. If the document has it so, add an observation (kind: {kind}) about "
    "“{id}” and this warning goes away.",
)

CODES = (
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
    COUNT_IN_PERCENT,
    SHARE_NOT_IN_PERCENT,
    SAME_INDICATOR,
    TOTAL,
)
