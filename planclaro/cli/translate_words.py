"""What `translate` says, in both languages side by side."""

from __future__ import annotations

from planclaro.diagnostics import Words

HELP = "Lleva textos a otros idiomas y los trae. / Take texts to other languages and back."

NO_TARGET = Words(
    "«{value}» no es un idioma al que se traduzca en este sitio.",
    "“{value}” is not a language that this site is translated into.",
)
NO_OTHER = Words(
    "Este sitio tiene un solo idioma.",
    "This site has only one language.",
)
ADD_ONE = Words(
    "Prepare otro con: python build.py translate add quz",
    "Prepare another with: python build.py translate add quz",
)
NO_SHEET = Words("No hay textos que traducir en «{value}».", "Nothing to translate in “{value}”.")
NEEDS_TO = Words("Falta decir a qué idioma: --to {known}.", "Into which language? --to {known}.")
NO_SUCH_FORMAT = Words(
    "No se traduce en el formato «{value}».", "There is no translating in the format “{value}”."
)
NO_STATE = Words("No existe el estado «{value}».", "There is no state “{value}”.")
NOT_KNOWN = Words(
    "El archivo «{value}» no termina en .po ni en .csv.",
    "The file “{value}” ends neither in .po nor in .csv.",
)
WHOSE = Words(
    "«{value}» no dice de qué plan es ni a qué idioma traduce.",
    "“{value}” does not say of which plan it is, nor into which language.",
)
SAY_WHOSE = Words(
    "Dígalo con --plan y --to, por ejemplo: --plan canas --to quz",
    "Say it with --plan and --to, for example: --plan canas --to quz",
)
FORCE = Words(
    "Elija otro con --output, o reemplácelo con --force.",
    "Choose another with --output, or replace it with --force.",
)
NOT_A_CODE = Words(
    "«{value}» no es un código de idioma.",
    "“{value}” is not a language code.",
)
CODE_LIKE = Words(
    "Son dos o tres letras minúsculas: quz, ayr, pt.",
    "It is two or three lower-case letters: quz, ayr, pt.",
)
LATER = Words(
    "En preparación, sin páginas todavía: {known}. Véalos con --to {first}.",
    "In preparation, without pages yet: {known}. See them with --to {first}.",
)
INVALID = Words(
    "El contenido tiene errores: corríjalos antes de traducir (python build.py check).",
    "The content has errors: mend them before translating (python build.py check).",
)

COLUMNS = (
    Words("Textos", "Texts"),
    Words("Revis.", "Rev."),
    Words("Borr.", "Draft"),
    Words("Auto.", "Mach."),
    Words("Faltan", "Miss."),
    Words("Viejos", "Stale"),
    Words("Listo", "Done"),
)
PLAN = Words("Plan", "Plan")
LANGUAGE = Words("Idioma", "Lang.")
INTERFACE = Words("(interfaz)", "(interface)")
LEGEND = Words(
    "Textos por traducir: revisados, borradores, automáticos, los que faltan; «viejos» son los "
    "que se hicieron de un texto que después cambió. Listo: revisados y al día.",
    "Texts to translate: reviewed, drafts, by machine, missing; “stale” were made from a text that "
    "changed later. Done: reviewed and up to date.",
)
STALE_LIST = Words("Cambió el original de estos textos:", "The original of these texts changed:")

TITLE = Words(
    "Textos de «{name}» ({first} → {to}). No cambie msgctxt ni msgid.",
    "Texts of “{name}” ({first} → {to}). Do not change msgctxt nor msgid.",
)
EXPORTED = Words(
    "{texts} en {file}: {missing} por traducir, {doubtful} por revisar.",
    "{texts} in {file}: {missing} to translate, {doubtful} to review.",
)
TEXTS = (Words("texto", "text"), Words("textos", "texts"))
IMPORTED = Words(
    "«{name}», {to}: {texts} con traducción nueva, {records} con otro estado.",
    "“{name}”, {to}: {texts} with a new translation, {records} with another state.",
)
NOTHING_NEW = Words(
    "«{name}», {to}: no hay nada nuevo; ningún archivo cambió.",
    "“{name}”, {to}: nothing new; no file changed.",
)
NOTHING_WRITTEN = Words(
    "No se escribió nada: {problems}.",
    "Nothing was written: {problems}.",
)
ACCEPTED = Words(
    "«{name}», {to}: {texts} quedan como al día.",
    "“{name}”, {to}: {texts} now count as up to date.",
)
ADDED = Words(
    "Listo: {file}, con {words} por traducir. Agregue esta línea en «languages» de {config}:",
    "Ready: {file}, with {words} to translate. Add this line to “languages” in {config}:",
)
ALREADY = Words(
    "{file} ya existe, y queda como estaba. En «languages» de {config} va esta línea:",
    "{file} exists already, and stays as it was. In “languages” of {config} goes this line:",
)
INTERFACE_WORDS = (Words("palabra", "word"), Words("palabras", "words"))
THEN = Words(
    "Con «published: false» aún no tiene páginas; quítelo para verlas, y «state: draft» cuando "
    "alguien que lo hable haya revisado todo.",
    "With “published: false” it has no pages yet; take that out to see them, and “state: draft” "
    "once somebody who speaks it has reviewed all of it.",
)
NUMBERS = Words(
    "Sus números se escribirán como en {locale}: no se conocen los de «{code}».",
    "Its numbers will be written as in {locale}: those of “{code}” are not known.",
)
