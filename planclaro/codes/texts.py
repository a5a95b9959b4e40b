"""C2: the wording of texts: languages, and what copying from elsewhere leaves in them."""

from planclaro.diagnostics import Code

UNKNOWN_LANGUAGE = Code.error(
    "C201",
    es="«{language}» no es un idioma de este sitio.",
    en="“{language}” is not a language of this site.",
    hint_es="{advice} Los idiomas se agregan en site_config.yaml.",
    hint_en="{advice} Languages are added in site_config.yaml.",
)
NOT_TRANSLATED = Code.warning(
    "C202",
    es="A este texto le falta la traducción «{languages}».",
    en="This text lacks the translation “{languages}”.",
    hint_es="Escríbalo por idioma: {{{first}: …, {language}: …}}. Mientras tanto se muestra en "
    "otro idioma, con una nota.",
    hint_en="Write it by language: {{{first}: …, {language}: …}}. Until then it shows in another "
    "language, with a note.",
)
NOT_IN_LANGUAGE = Code.warning(
    "C220",
    es="Este archivo no tiene nada todavía en «{language}»: le faltan {count} textos.",
    en="This file has nothing in “{language}” yet: it lacks {count} texts.",
    hint_es="Puede publicarlo así: se muestra en otro idioma, con una nota. Para traducirlo de una "
    "vez: python build.py translate export.",
    hint_en="You may publish it so: it shows in another language, with a note. To translate it all "
    "at once: python build.py translate export.",
)
ENCLOSED_IN_QUOTES = Code.warning(
    "C203",
    es="Todo el texto está entre comillas tipográficas, y así se publicará.",
    en="The whole text stands in typographic quotes, and will be published so.",
    hint_es='Si no son parte del texto, bórrelas o use comillas rectas ("…").',
    hint_en='If they are not part of the text, delete them or use straight quotes ("…").',
)
LOST_CHARACTER = Code.warning(
    "C204",
    es="El texto tiene letras perdidas o cambiadas («{found}»).",
    en="The text has lost or changed letters (“{found}”).",
    hint_es="Suele pasar al copiar de otro archivo: vuelva a escribir las tildes y la ñ.",
    hint_en="It often happens when copying from another file: retype the accented letters.",
)
HTML = Code.warning(
    "C205",
    es="«{found}» parece HTML y se verá tal cual, como texto.",
    en="“{found}” looks like HTML and will show as it is, as text.",
    hint_es="Quítelo. Para negrita escriba **así** en los textos largos.",
    hint_en="Take it out. For bold write **like this** in long texts.",
)
UNSAFE_LINK = Code.warning(
    "C206",
    es="El enlace «{found}» no se publicará.",
    en="The link “{found}” will not be published.",
    hint_es="Solo se admiten enlaces https://, http:// y mailto:.",
    hint_en="Only https://, http:// and mailto: links are accepted.",
)
IMAGE = Code.warning(
    "C207",
    es="La imagen «{found}» no se mostrará: los textos no llevan imágenes.",
    en="The picture “{found}” will not be shown: texts carry no pictures.",
    hint_es="Quítela y cuente en palabras lo que muestra.",
    hint_en="Take it out and say in words what it shows.",
)

TOO_LONG = Code.error(
    "C208",
    es="Este texto tiene {length} letras; el máximo es {limit}.",
    en="This text has {length} characters; the most is {limit}.",
    hint_es="Acórtelo o divídalo en varias secciones, cada una con su título.",
    hint_en="Shorten it, or divide it into several sections, each with a title.",
)
SIGNS = Code.error(
    "C209",
    es="Este texto tiene {count} signos «{sign}»; el máximo es {limit}.",
    en="This text has {count} signs “{sign}”; the most is {limit}.",
    hint_es="Parece pegado de otro programa: borre los que sobren. Un enlace se escribe "
    "[texto](https://…).",
    hint_en="It looks pasted from another program: delete those not needed. A link is written "
    "[text](https://…).",
)
LEVELS = Code.error(
    "C210",
    es="En este texto hay listas o citas con más de {limit} niveles, unas dentro de otras.",
    en="In this text lists or quotes stand more than {limit} levels inside one another.",
    hint_es="Deje dos o tres niveles: quite signos («-», «1.», «>») y espacios del comienzo de las "
    "líneas, y ponga una línea vacía entre una definición («:») y otra.",
    hint_en="Keep two or three levels: take signs (“-”, “1.”, “>”) and spaces from the start of "
    "lines, and put an empty line between one definition (“:”) and the next.",
)
LINES = Code.error(
    "C211",
    es="Este texto tiene {count} líneas; el máximo es {limit}.",
    en="This text has {count} lines; the most is {limit}.",
    hint_es="Junte las líneas cortas en párrafos, o divida el texto en varias secciones.",
    hint_en="Join short lines into paragraphs, or divide the text into several sections.",
)
CELLS = Code.error(
    "C212",
    es="Las tablas de este texto pasan de {limit} celdas.",
    en="The tables of this text go beyond {limit} cells.",
    hint_es="Quite columnas vacías (barras «|» de más) o filas.",
    hint_en="Take out empty columns (“|” signs too many) or rows.",
)
UNCLOSED = Code.error(
    "C213",
    es="En este texto hay muchos corchetes «[» o enlaces que se abren y no se cierran.",
    en="In this text many brackets “[” or links are opened and not closed.",
    hint_es="Parece pegado de otro programa: borre los que sobren. Un enlace se escribe "
    "[texto](https://…).",
    hint_en="It looks pasted from another program: delete those not needed. A link is written "
    "[text](https://…).",
)
LEFT_UNTRANSLATED = Code.warning(
    "C215",
    es="El texto en «{language}» es el mismo que en «{first}», palabra por palabra.",
    en="The text in “{language}” is the same as in “{first}”, word for word.",
    hint_es="Tradúzcalo. Si es un nombre que no se traduce, escríbalo una sola vez, sin idioma.",
    hint_en="Translate it. If it is a name that is not translated, write it once, without a "
    "language.",
)
ENTITY = Code.error(
    "C214",
    es="«{found}» es en HTML un carácter invisible, que no puede estar en el texto.",
    en="“{found}” is to HTML an invisible character, which cannot stand in the text.",
    hint_es="Bórrelo. Si quería escribir «&», ponga un espacio después.",
    hint_en="Delete it. If you meant “&”, put a space after it.",
)

STALE = Code.warning(
    "C216",
    es="El texto en «{first}» cambió después de esta traducción en «{language}».",
    en="The text in “{first}” changed after this translation into “{language}”.",
    hint_es="Corríjala aquí mismo. Si sigue siendo correcta, dígalo con: "
    "python build.py translate accept {plan} --to {language}",
    hint_en="Mend it here. If it is still right, say so with: "
    "python build.py translate accept {plan} --to {language}",
)
BROKEN_RECORD = Code.error(
    "C217",
    es="Esta línea no es la de una traducción.",
    en="This line is not that of a translation.",
    hint_es="Es un lugar del plan, el estado (reviewed, draft o machine) y dos huellas de 8 "
    "letras o cifras. Bórrela, o recupere el archivo como estaba: lo escribe «build.py translate».",
    hint_en="It is a place in the plan, the state (reviewed, draft or machine) and two digests of "
    "8 letters or digits. Delete it, or get the file back as it was: `build.py translate` writes "
    "it.",
)
RECORD_TWICE = Code.error(
    "C218",
    es="El lugar «{place}» ya está en la línea {first}.",
    en="The place “{place}” stands on line {first} already.",
    hint_es="Deje una sola de las dos líneas.",
    hint_en="Keep only one of the two lines.",
)
STRAY_RECORDS = Code.warning(
    "C219",
    es="Este archivo no es de ningún plan ni idioma de este sitio.",
    en="This file is of no plan or language of this site.",
    hint_es="Se llama como su plan y su idioma, por ejemplo canas.quz.yaml. Si el plan ya no está, "
    "bórrelo.",
    hint_en="It is named after its plan and language, for example canas.quz.yaml. If the plan is "
    "gone, delete it.",
)

CODES = (
    UNKNOWN_LANGUAGE,
    NOT_TRANSLATED,
    NOT_IN_LANGUAGE,
    ENCLOSED_IN_QUOTES,
    LOST_CHARACTER,
    HTML,
    UNSAFE_LINK,
    IMAGE,
    TOO_LONG,
    SIGNS,
    LEVELS,
    LINES,
    CELLS,
    UNCLOSED,
    ENTITY,
    LEFT_UNTRANSLATED,
    STALE,
    BROKEN_RECORD,
    RECORD_TWICE,
    STRAY_RECORDS,
)
