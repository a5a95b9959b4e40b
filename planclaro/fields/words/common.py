"""Words of fields that mean the same in several models."""

from __future__ import annotations

from planclaro.fields.doc import field

CITE = field(
    "Cita",
    "Citation",
    es="Dónde lo dice el documento: la tabla y su fila, la sección o la página. Va siempre: "
    "sin cita nadie puede comprobarlo. Si está en varios lugares, una línea por lugar.",
    en="Where the document says it: the table and its row, the section or the page. Always "
    "needed: without a citation nobody can check it. If it stands in several places, one line "
    "a place.",
    example="cite: [{table: t-1, row: 3}]",
)
QUOTE = field(
    "Cita textual",
    "Verbatim quote",
    es="Las palabras exactas del documento, en su idioma. Solo para equipos dueños del texto; "
    "los demás escriben con sus propias palabras y citan el lugar.",
    en="The exact words of the document, in its language. Only for teams who own the text; all "
    "others write in their own words and cite the place.",
    example="quote: Lograr que el 80 % de viviendas cuente con agua potable.",
)
REVIEW = field(
    "Falta revisar",
    "Still to be reviewed",
    es="«pending» si nadie la ha comparado todavía con el documento, como la deja una "
    "importación. Cuando la revise, borre la línea: el aviso desaparece.",
    en="“pending” if nobody has compared it with the document yet, as an import leaves it. "
    "Once you have reviewed it, delete the line: the warning goes away.",
    example="review: pending",
)
RESPONSIBLE = field(
    "Responsables",
    "Responsible",
    es="Quién lo hará, según el documento. Uno por línea. Si el documento no dice quién "
    "responde y quién ayuda, use «parties».",
    en="Who will do it, by the document. One a line. If the document does not tell who answers "
    "for it and who helps, use “parties”.",
    example="responsible: [{es: Municipalidad provincial, en: Provincial municipality}]",
)
ALLIES = field(
    "Aliados",
    "Allies",
    es="Quiénes ayudan, según el documento: otra entidad, una comunidad, una empresa. No son "
    "los responsables.",
    en="Who helps, by the document: another body, a community, a company. They are not those "
    "responsible.",
    example="allies: [{es: Gobierno Regional, en: Regional government}]",
)
PARTIES = field(
    "Involucrados",
    "Parties",
    es="A quiénes nombra el documento cuando no dice quién es responsable y quién aliado. Si "
    "lo dice, use «responsible» y «allies».",
    en="Whom the document names without telling who is responsible and who an ally. If it "
    "tells, use “responsible” and “allies”.",
    example="parties: [{es: Municipalidad y comunidades, en: Municipality and communities}]",
)
PARTIES_PRINTED = field(
    "Involucrados, como está impreso",
    "Parties, as printed",
    es="La celda de los involucrados tal como la imprime el documento, si sus siglas o signos "
    "dejan dudas. No se traduce.",
    en="The cell of the parties just as the document prints it, if its abbreviations or signs "
    "leave doubts. It is not translated.",
    example="parties_printed: MPC - GORE",
)
TOPICS = field(
    "Temas",
    "Topics",
    es="Los temas comunes en que se compara, de content/topics.yaml, por su id. Uno basta; ponga "
    "otro solo si también trata de él.",
    en="The shared topics it is compared under, from content/topics.yaml, by their id. One is "
    "enough; add another only if it is about that too.",
    example="topics: [agua-saneamiento]",
)
SDG = field(
    "ODS",
    "SDG",
    es="Los Objetivos de Desarrollo Sostenible (1 a 17) que el documento nombra. Solo el "
    "número del objetivo, no el de su meta (6, no 6.1).",
    en="The Sustainable Development Goals (1 to 17) that the document names. Only the number "
    "of the goal, not of its target (6, not 6.1).",
    example="sdg: [6]",
)
STATEMENT_ID = field(
    "Identificador",
    "Identifier",
    es="Un nombre corto y único en el plan, para que su enlace no cambie nunca. Puede faltar: "
    "entonces el enlace depende del lugar que ocupa.",
    en="A short name, unique in the plan, so that its link never changes. It may be left out: "
    "then the link depends on its place.",
    example="id: cobertura-baja",
)
IN_LANGUAGES = field(
    "Nota",
    "Note",
    es="Algo que el lector debe saber y no cabe en los demás campos. Breve y sin opinar.",
    en="Something the reader should know that fits no other field. Short and without opinion.",
    example="note: {es: El documento no da el año., en: The document does not give the year.}",
)
