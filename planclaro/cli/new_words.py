"""What `new` asks and says."""

from __future__ import annotations

from planclaro.diagnostics import Words

HELP = (
    "Crea el archivo de un plan, con explicaciones. / Make the file of a plan, with explanations."
)

# Asked first, to someone who may read neither.
WHICH_LANGUAGE = "¿En qué idioma seguimos? / Which language? (es, en) [es]: "

ORGANISATION = Words(
    "¿Qué organización presenta el plan? Su nombre como lo imprime el documento (Enter si el "
    "documento no la nombra)",
    "Which organisation presents the plan? Its name as the document prints it (Enter if the "
    "document names none)",
)
KIND = Words("¿Qué es?", "What is it?")
SHORT_NAME = Words(
    "Su sigla o nombre corto, para listas y columnas (Enter si no tiene)",
    "Its abbreviation or short name, for lists and columns (Enter if it has none)",
)
SHORT_TITLE = Words("¿Cómo se llamará el plan en las listas?", "What are lists to call the plan?")
CONTEST = Words("¿En qué elección y lugar compite?", "In which election and place does it stand?")
OTHER_CONTEST = Words("Otra, que no está en la lista", "Another, not in the list")
SEARCH_CONTEST = Words(
    "Hay {number} contiendas. Escriba parte del lugar (o «0» para agregar otra)",
    "There are {number} contests. Type a part of the place (or “0” to add another)",
)
UBIGEO = Words(
    "UBIGEO del lugar, código del INEI: 2 cifras una región, 4 una provincia, 6 un distrito",
    "UBIGEO of the place, INEI's code: 2 digits a region, 4 a province, 6 a district",
)
PLACE = Words("Nombre del lugar, sin «provincia» ni «distrito»", "Name of the place")
PROVINCE = Words(
    "Nombre de la provincia en que está, la {code} (Enter si no la sabe)",
    "Name of the province it is in, {code} (Enter if you do not know)",
)
REGION = Words(
    "Nombre de la región en que está, la {code} (Enter si no la sabe)",
    "Name of the region it is in, {code} (Enter if you do not know)",
)
ELECTION = Words(
    "Nombre de la elección, por ejemplo: Elecciones regionales y municipales 2026",
    "Name of the election, for example: 2026 regional and municipal elections",
)
OFFICE = Words("Cargo, por ejemplo: Alcaldía provincial", "Office, for example: Provincial mayor")
CONTEST_ID = Words(
    "Identificador de la contienda; es parte de direcciones y no cambia nunca",
    "Identifier of the contest; it is part of addresses and never changes",
)
FIRST = Words("Primer año del mandato", "First year of the term")
LAST = Words("Último año del mandato", "Last year of the term")
DOCUMENT = Words(
    "Título del documento, como está impreso en su carátula",
    "Title of the document, as printed on its cover",
)
DOCUMENT_LANGUAGE = Words(
    "Idioma del documento (es, quz, ayr, en…)", "Language of the document (es, quz, ayr, en…)"
)
LANGUAGES = Words(
    "¿En qué idiomas del sitio escribirá los textos? Códigos separados por espacios",
    "In which languages of the site will you write the texts? Codes with spaces between",
)
TITLE = Words(
    "Título del plan para el público, en {language}",
    "Title of the plan for the public, in {language}",
)
TITLE_LATER = Words(
    "Título del plan para el público, en {language} (Enter si se traducirá después)",
    "Title of the plan for the public, in {language} (Enter if it is translated later)",
)
ID = Words(
    "Identificador del plan: será el nombre del archivo y su dirección en el sitio. Elíjalo bien: "
    "no cambia nunca, porque los enlaces compartidos dejarían de servir",
    "Identifier of the plan: it becomes the name of the file and its address on the site. Choose "
    "well: it never changes, since shared links would stop working",
)

# Wrong answers.
CHOOSE = Words(
    "Escriba un número de 1 a {number}, o parte de un nombre de la lista.",
    "Type a number from 1 to {number}, or part of a name in the list.",
)
CHOOSE_OTHER = Words(
    "Escriba un número de 0 a {number}, o parte de un nombre de la lista.",
    "Type a number from 0 to {number}, or part of a name in the list.",
)
NEEDED = Words("Esto hace falta.", "This is needed.")
NONE_FOUND = Words("Ningún lugar contiene «{value}».", "No place contains “{value}”.")

OPTION_MISSING = Words(
    "Falta {value}. Sin terminal no se puede preguntar.",
    "{value} is missing. Without a terminal it cannot be asked for.",
)
NOT_FINISHED = Words("Sin terminar: no se escribió nada.", "Not finished: nothing was written.")
BAD_ID = Words(
    "«{value}» no sirve de identificador: minúsculas sin tilde, cifras y guiones, hasta 64, y al "
    "menos una letra.",
    "“{value}” is no identifier: lower-case letters without accents, digits and hyphens, up to 64, "
    "and at least one letter.",
)
TRY_ID = Words("Por ejemplo: {guess}.", "For example: {guess}.")
TAKEN_ID = Words("Ya hay un plan «{value}».", "There is a plan “{value}” already.")
RESERVED_ID = Words(
    "«{value}» es una página del sitio y no puede nombrar un plan.",
    "“{value}” is a page of the site and cannot name a plan.",
)
BAD_YEAR = Words("«{value}» no es un año de cuatro cifras.", "“{value}” is no year of four digits.")
YEARS_TURNED = Words(
    "El mandato no puede terminar ({last}) antes de empezar ({first}).",
    "The term cannot end ({last}) before it starts ({first}).",
)
BAD_UBIGEO = Words(
    "«{value}» no es un UBIGEO: son 2, 4 o 6 cifras.",
    "“{value}” is no UBIGEO: these have 2, 4 or 6 digits.",
)
BAD_LANGUAGE = Words(
    "«{value}» no es el código de un idioma.", "“{value}” is not the code of a language."
)
NOT_OF_SITE = Words(
    "«{value}» no es un idioma del sitio.", "“{value}” is not a language of the site."
)
UNFIT = Words(
    "«{value}» tiene una letra que ningún texto puede tener ({name}).",
    "“{value}” has a letter that no text may have ({name}).",
)
BLANK = Words(
    "«{value}» no se ve: no tiene letras.", "“{value}” cannot be seen: it has no letters."
)
TOO_LONG = Words(
    "«{value}» es muy largo: {length} letras; el máximo es {limit}.",
    "“{value}” is very long: {length} letters; the most is {limit}.",
)
ADD_CONTEST = Words(
    "Puede ser: {known}. Para agregarla: --territory (UBIGEO), --place, --election y --office.",
    "It can be: {known}. To add it: --territory (UBIGEO), --place, --election and --office.",
)
HAS_CONTEST = Words(
    "La contienda «{value}» ya existe: sobran --territory, --place, --election y --office.",
    "The contest “{value}” exists: --territory, --place, --election and --office are not needed.",
)
TOO_MANY_TITLES = Words(
    "Hay {number} títulos para {languages}: uno por idioma, en el orden de --language.",
    "There are {number} titles for {languages}: one a language, in the order of --language.",
)
BROKEN = Words(
    "El contenido tiene errores en {value}, y sin ese archivo no se puede crear un plan.",
    "The content has errors in {value}, and without that file no plan can be made.",
)
RUN_CHECK = Words(
    "Vea qué corregir: python build.py check", "See what to mend: python build.py check"
)
REFUSED = Words(
    "Con estos datos el archivo no sería válido: {value}",
    "With these answers the file would not be valid: {value}",
)

# How it went.
MADE = Words("Plan creado: {file}", "Plan made: {file}")
ADDED = Words("Contienda agregada: {contest} ({files})", "Contest added: {contest} ({files})")
NEXT = (
    Words(
        "  1. Abra {file} y llénelo: los ejemplos se usan borrando «# ».",
        "  1. Open {file} and fill it in: examples are used by deleting “# ”.",
    ),
    Words(
        "  2. Después de cada cambio, revise: python build.py check --only {id}",
        "  2. After each change, check: python build.py check --only {id}",
    ),
    Words(
        "  3. Mírelo en el navegador: python build.py serve --only {id}",
        "  3. See it in the browser: python build.py serve --only {id}",
    ),
)
