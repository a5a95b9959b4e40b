"""S1: the words of the interface and the publisher's own pages."""

from planclaro.diagnostics import Code

NO_CATALOGUE = Code.error(
    "S101",
    es="Faltan las palabras de la interfaz en «{language}».",
    en="The interface words in “{language}” are missing.",
    hint_es="Si el código está bien, haga este archivo con: python build.py translate add "
    "{language}. Hay palabras en: {known}.",
    hint_en="If the code is right, make this file with: python build.py translate add {language}. "
    "There are words in: {known}.",
)
BROKEN_CATALOGUE = Code.error(
    "S102",
    es="Esta línea no es de un archivo PO.",
    en="This line is not one of a PO file.",
    hint_es='Cada palabra son dos líneas: msgid "…" y msgstr "…", con comillas rectas.',
    hint_en='Each word is two lines: msgid "…" and msgstr "…", with straight quotes.',
)
BROKEN_PLACE = Code.error(
    "S103",
    es="La traducción de «{source}» no tiene los mismos espacios entre llaves que el original.",
    en="The translation of “{source}” has not the same places in braces as the original.",
    hint_es="Copie tal cual lo que va entre llaves, sin agregarle nada: {places}.",
    hint_en="Copy what stands in braces as it is, with nothing added: {places}.",
)
UNTRANSLATED = Code.warning(
    "S104",
    es="Faltan {count} palabras de la interfaz por traducir; se verán en otro idioma.",
    en="{count} interface words are not translated; they will show in another language.",
    hint_es="La primera es «{source}».",
    hint_en="The first is “{source}”.",
)
HEADER = Code.error(
    "S105",
    es="No se entiende la cabecera de este archivo (las líneas debajo del primer msgid).",
    en="The header of this file cannot be understood (the lines below the first msgid).",
    hint_es="Cópiela de otro archivo de esta carpeta. Plural-Forms dice cuántas formas hay y cuál "
    "va con cada número: nplurals=2; plural=(n != 1);",
    hint_en="Copy it from another file of this folder. Plural-Forms says how many forms there are "
    "and which goes with each number: nplurals=2; plural=(n != 1);",
)
NO_WORDS = Code.error(
    "S106",
    es="Este archivo no tiene ninguna palabra traducida.",
    en="This file has no translated word at all.",
    hint_es="Recupere el archivo, o hágalo de nuevo a partir de templates/locale/en.po.",
    hint_en="Recover the file, or make it again from templates/locale/en.po.",
)
NO_PROSE = Code.error(
    "S111",
    es="Falta la página «{slug}» en todos los idiomas de «{language}».",
    en="The page “{slug}” is missing in every language of “{language}”.",
    hint_es="Escriba este archivo; la primera línea es «# Título».",
    hint_en="Write this file; its first line is “# Title”.",
)
NO_TITLE = Code.error(
    "S112",
    es="La página no tiene título.",
    en="The page has no title.",
    hint_es="Escriba el título en la primera línea, después de «# ».",
    hint_en="Write the title on the first line, after “# ”.",
)

CODES = (
    NO_CATALOGUE,
    BROKEN_CATALOGUE,
    BROKEN_PLACE,
    UNTRANSLATED,
    HEADER,
    NO_WORDS,
    NO_PROSE,
    NO_TITLE,
)
