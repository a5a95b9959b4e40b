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
    hint_es="Divídalo en varias secciones, cada una con su título.",
    hint_en="Divide it into several sections, each with a title.",
)
BRACKETS = Code.error(
    "C209",
    es="Este texto tiene {count} corchetes «[»; el máximo es {limit}.",
    en="This text has {count} brackets “[”; the most is {limit}.",
    hint_es="Parece pegado de otro programa: borre los que no sean de un enlace [texto](https://…).",
    hint_en="It looks pasted from another program: delete those that are not of a link "
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

CODES = (
    UNKNOWN_LANGUAGE,
    NOT_TRANSLATED,
    ENCLOSED_IN_QUOTES,
    LOST_CHARACTER,
    HTML,
    UNSAFE_LINK,
    IMAGE,
    TOO_LONG,
    BRACKETS,
    LEFT_UNTRANSLATED,
)
