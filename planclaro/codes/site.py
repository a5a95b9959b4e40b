"""C3 and S: content files among themselves, and the site's configuration."""

from planclaro.diagnostics import Code

PLAN_TWICE = Code.error(
    "C301",
    es="El plan «{id}» ya está en {file}.",
    en="The plan “{id}” is already in {file}.",
    hint_es="Cada plan tiene su propio identificador: cambie uno, con el nombre de su archivo.",
    hint_en="Each plan has an identifier of its own: change one, with the name of its file.",
)
COPY = Code.error(
    "C305",
    es="Este archivo es una copia: su «id» sigue siendo el del otro plan.",
    en="This file is a copy: its “id” is still the other plan's.",
    hint_es="Escriba aquí: id: {guess}",
    hint_en="Write here: id: {guess}",
)
ALIAS_TAKEN = Code.error(
    "C302",
    es="La dirección antigua «{id}» ya es de {file}.",
    en="The old address “{id}” already belongs to {file}.",
    hint_es="Deje «{id}» en uno solo de los dos planes.",
    hint_en="Leave “{id}” in only one of the two plans.",
)
LEVEL = Code.error(
    "C303",
    es="El UBIGEO «{ubigeo}» no corresponde a «{level}».",
    en="The UBIGEO “{ubigeo}” does not fit “{level}”.",
    hint_es="Con 2 cifras es una región (region), con 4 una provincia (province), con 6 un "
    "distrito (district).",
    hint_en="With 2 digits it is a region, with 4 a province, with 6 a district.",
)
PARENT = Code.error(
    "C304",
    es="«{ubigeo}» no está dentro de «{parent}».",
    en="“{ubigeo}” is not inside “{parent}”.",
    hint_es="El UBIGEO de un lugar empieza con el del lugar que lo contiene: 2101 está en 21.",
    hint_en="A place's UBIGEO starts with that of the place around it: 2101 is in 21.",
)
RESERVED_CONTEST = Code.error(
    "C306",
    es="«{id}» es una página del propio sitio en /comparar/ y no puede nombrar una contienda.",
    en="“{id}” is a page of the site itself under /comparar/ and cannot name a contest.",
    hint_es="Elija otro identificador, por ejemplo el lugar y el año: puno-2026.",
    hint_en="Choose another identifier, for example the place and the year: puno-2026.",
)
UNKNOWN_TERM = Code.error(
    "C150",
    es="El término «{id}» no está en content/glossary.yaml.",
    en="The term “{id}” is not in content/glossary.yaml.",
    hint_es="{advice}",
    hint_en="{advice}",
)
LONG_MEANING = Code.error(
    "C151",
    es="La explicación tiene {letters} letras; caben {limit}.",
    en="The explanation has {letters} letters; there is room for {limit}.",
    hint_es="Explíquelo en una o dos frases cortas: se lee en medio de una página, en un teléfono.",
    hint_en="Explain it in one or two short sentences: it is read in the middle of a page, on a "
    "phone.",
)
UNKNOWN_PLAN = Code.error(
    "S001",
    es="No hay un plan «{id}» en content/plans.",
    en="There is no plan “{id}” in content/plans.",
    hint_es="{advice}",
    hint_en="{advice}",
)
NOT_ON_BALLOT = Code.error(
    "S002",
    es="El plan «{id}» no tiene lugar en la lista «ballot» de site_config.yaml.",
    en="The plan “{id}” has no place in the “ballot” list of site_config.yaml.",
    hint_es="Agréguelo a la lista, en el lugar que le toca en la cédula.",
    hint_en="Add it to the list, at its place on the ballot.",
)
NO_SEED = Code.error(
    "S003",
    es="El orden por sorteo («rule: seed») necesita un texto «seed».",
    en="The order by lot (“rule: seed”) needs a text “seed”.",
    hint_es="Agregue «seed: …» con un texto que se haya publicado antes del sorteo.",
    hint_en="Add “seed: …” with a text published before the draw.",
)
FALLBACK = Code.error(
    "S004",
    es="«{language}» no sirve de reemplazo a «{code}».",
    en="“{language}” cannot stand in for “{code}”.",
    hint_es="«fallback» lista otros idiomas de este sitio, cada uno una vez. {advice}",
    hint_en="“fallback” lists other languages of this site, each of them once. {advice}",
)
RESERVED_DIMENSION = Code.error(
    "S005",
    es="«{id}» es ya una página de cada plan y no puede ser una dimensión.",
    en="“{id}” is a page of each plan already and cannot be a dimension.",
    hint_es="Elija otro «id».",
    hint_en="Choose another “id”.",
)
NO_CONTACT = Code.error(
    "S006",
    es="Nadie podría avisar de un error: no hay «contact» ni un repositorio con formulario.",
    en="Nobody could report an error: there is no “contact” and no repository with a form.",
    hint_es="Agregue «contact: mailto:correo@ejemplo.pe», o «repository» con la dirección de un "
    "repositorio de GitHub, GitLab o Codeberg.",
    hint_en="Add “contact: mailto:mail@example.org”, or “repository” with the address of a "
    "repository on GitHub, GitLab or Codeberg.",
)
REPOSITORY = Code.error(
    "S007",
    es="«{value}» no es la dirección de un repositorio.",
    en="“{value}” is not the address of a repository.",
    hint_es="Debe ser como https://github.com/organizacion/repositorio.",
    hint_en="It must be like https://github.com/organisation/repository.",
)
LANGUAGE = Code.error(
    "S010",
    es="«{value}» no es un código de idioma.",
    en="“{value}” is not a language code.",
    hint_es="Son dos o tres letras minúsculas: es (español), en (inglés), quz (quechua), ayr "
    "(aimara).",
    hint_en="It is two or three lower-case letters: es (Spanish), en (English), quz (Quechua), "
    "ayr (Aymara).",
)
LOCALE = Code.error(
    "S011",
    es="«{value}» no es un formato regional.",
    en="“{value}” is not a locale.",
    hint_es="Escriba el idioma y, si hace falta, el país: es_PE, en.",
    hint_en="Write the language and, if needed, the country: es_PE, en.",
)
UNKNOWN_LOCALE = Code.error(
    "S013",
    es="No se conocen los formatos de números de «{value}».",
    en="The number formats of “{value}” are not known.",
    hint_es="Escriba una combinación que exista (es_PE, en), o la de un idioma vecino: su "
    "«locale» solo decide cómo se escriben los números.",
    hint_en="Write a combination that exists (es_PE, en), or that of a neighbouring language: "
    "its “locale” only decides how numbers are written.",
)
FIRST_LANGUAGE = Code.error(
    "S014",
    es="El primer idioma, «{language}», tiene que estar publicado y revisado.",
    en="The first language, “{language}”, must be published and reviewed.",
    hint_es="Los demás se traducen de él. Quite «{key}» de su línea, o ponga primero otro idioma.",
    hint_en="The others are translated from it. Take “{key}” out of its line, or put another "
    "language first.",
)
ADDRESS = Code.error(
    "S012",
    es="«{value}» no es la dirección de un sitio.",
    en="“{value}” is not the address of a site.",
    hint_es="Debe ser como https://ejemplo.pe/planes/, con / al final; después de https://, sin "
    "contraseña, espacios, comillas, «?», «#», «//» ni «..».",
    hint_en="It must be like https://example.org/plans/, with / at the end; after https://, no "
    "password, spaces, quotes, “?”, “#”, “//” or “..”.",
)
NO_INDEXER = Code.warning(
    "S020",
    es="Pagefind no funciona en este equipo: {reason}",
    en="Pagefind does not run on this machine: {reason}",
    hint_es="El sitio se construye igual, y su búsqueda encuentra palabras por su comienzo, pero "
    "no otras formas (campesino, campesinas). Instale las dependencias otra vez con «make site», "
    "o construya el sitio en Linux, macOS o Windows comunes.",
    hint_en="The site is built all the same, and its search finds words by their beginning, but "
    "no other forms of them (farmer, farming). Install the dependencies again with “make site”, "
    "or build the site on common Linux, macOS or Windows.",
)

CODES = (
    PLAN_TWICE,
    COPY,
    ALIAS_TAKEN,
    LEVEL,
    PARENT,
    RESERVED_CONTEST,
    UNKNOWN_TERM,
    LONG_MEANING,
    UNKNOWN_PLAN,
    NOT_ON_BALLOT,
    NO_SEED,
    FALLBACK,
    RESERVED_DIMENSION,
    NO_CONTACT,
    REPOSITORY,
    LANGUAGE,
    LOCALE,
    UNKNOWN_LOCALE,
    FIRST_LANGUAGE,
    ADDRESS,
    NO_INDEXER,
)
