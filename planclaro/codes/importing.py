"""I1: what an import could not be sure of; told once, beside what every check says of a draft."""

from planclaro.diagnostics import Code

READ_AS = Code.warning(
    "I101",
    es="Se leyó «{text}» así: {read}.",
    en="“{text}” was read as: {read}.",
    hint_es="Compárelo con el documento y corrija lo que no sea así.",
    hint_en="Compare it with the document and correct what is not so.",
)
DOUBTFUL = Code.warning(
    "I102",
    es="«{printed}» se puede leer de más de una manera: {readings}. No se puso ninguna cifra.",
    en="“{printed}” can be read in more than one way: {readings}. No figure was put.",
    hint_es="Mire en el documento cuál es. Póngala en «target: {{value: …, year: …}}», con punto "
    "decimal, y en «printed» como está impresa.",
    hint_en="Look in the document which one it is. Put it into “target: {{value: …, year: …}}”, "
    "with a decimal point, and into “printed” as it is printed.",
)
NOT_READ = Code.warning(
    "I103",
    es="No se puso cifra para «{text}»: {reason}.",
    en="No figure was put for “{text}”: {reason}.",
    hint_es="Si el documento la dice, póngala en «target: {{value: …, year: …}}» y su unidad en "
    "«unit».",
    hint_en="If the document states it, put it into “target: {{value: …, year: …}}” and its unit "
    "into “unit”.",
)
TOPIC_GUESSED = Code.warning(
    "I104",
    es="El tema {topics} se eligió por las palabras: {words}.",
    en="The topic {topics} was chosen by the words: {words}.",
    hint_es="Si es otro, cámbielo por uno de content/topics.yaml.",
    hint_en="If it is another, change it for one of content/topics.yaml.",
)
LEFT_OUT = Code.warning(
    "I105",
    es="No se importó «{part}» ({count}).",
    en="“{part}” was not imported ({count}).",
    hint_es="Si el plan lo necesita, cópielo usted del documento.",
    hint_en="If the plan needs it, copy it from the document yourself.",
)
CHANGED = Code.warning(
    "I106",
    es="Este texto no se pudo guardar letra por letra: {reason}.",
    en="This text could not be kept letter by letter: {reason}.",
    hint_es="Compárelo con el documento.",
    hint_en="Compare it with the document.",
)
NO_ORGANISATION = Code.warning(
    "I107",
    es="No se sabe si «{name}» es un partido, un movimiento o una alianza.",
    en="It is not known whether “{name}” is a party, a movement or an alliance.",
    hint_es="Agregue «organisation: {{name: …, kind: party}}» (o movement, o alliance) y borre "
    "«short_title».",
    hint_en="Add “organisation: {{name: …, kind: party}}” (or movement, or alliance) and delete "
    "“short_title”.",
)
DIMENSION_GUESSED = Code.warning(
    "I108",
    es="El documento no dice la dimensión de esta fila; «{dimension}» se eligió por su tema.",
    en="The document does not say the dimension of this row; “{dimension}” is that of its topic.",
    hint_es="Si es otra, pase la propuesta a la dimensión que corresponde.",
    hint_en="If it is another, move the proposal to the dimension it belongs to.",
)
NO_DIMENSION = Code.warning(
    "I109",
    es="No se importó la fila {row} de «{table}»: no se sabe de qué dimensión es («{text}»).",
    en="Row {row} of “{table}” was not imported: its dimension is not known (“{text}”).",
    hint_es="Cópiela usted en la dimensión que corresponde.",
    hint_en="Copy it yourself into the dimension it belongs to.",
)
JOINED = Code.warning(
    "I110",
    es="Esta fila sigue en la página siguiente ({page}): se unieron sus dos partes.",
    en="This row goes on over the page ({page}): its two parts were joined.",
    hint_es="Compárela con el documento; si son dos filas, sepárelas.",
    hint_en="Compare it with the document; if they are two rows, part them.",
)

CODES = (
    READ_AS,
    DOUBTFUL,
    NOT_READ,
    TOPIC_GUESSED,
    LEFT_OUT,
    CHANGED,
    NO_ORGANISATION,
    DIMENSION_GUESSED,
    NO_DIMENSION,
    JOINED,
)
