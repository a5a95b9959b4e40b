"""Words of `model.plan`: what stands in a plan beside its promises."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.fields.doc import Described, field
from planclaro.fields.words.common import CITE, IN_LANGUAGES
from planclaro.model.plan import DataTable, Observation, Section, Structure

DESCRIBED: Mapping[type[BaseModel], Described] = {
    DataTable: Described(
        field(
            "Cuadro de un texto",
            "Table of a text",
            es="Un cuadro del documento que acompaña a un texto largo, celda por celda como "
            "está impreso.",
            en="A table of the document that goes with a long text, cell by cell as printed.",
            example="id: poblacion\n"
            "caption: {es: Población por distrito, en: Population by district}\n"
            "columns: [{es: Distrito, en: District}, {es: Personas, en: People}]\n"
            'rows: [[Yanaoca, "9000"], [Checca, "5600"]]\n'
            "cite: [{table: t-3}]",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto del cuadro, único en el plan; forma parte de su enlace.",
                en="Short name of the table, unique in the plan; part of its link.",
                example="id: poblacion",
            ),
            "caption": field(
                "Título del cuadro",
                "Caption",
                es="De qué trata el cuadro.",
                en="What the table is about.",
                example="caption: {es: Población por distrito, en: Population by district}",
            ),
            "columns": field(
                "Columnas",
                "Columns",
                es="El encabezado: el nombre de cada columna, de izquierda a derecha.",
                en="The heading: the name of each column, left to right.",
                example="columns: [{es: Distrito, en: District}, {es: Personas, en: People}]",
            ),
            "rows": field(
                "Filas",
                "Rows",
                es="Las filas, cada una con tantas celdas como columnas. Una celda vacía se "
                'escribe "-".',
                en="The rows, each with as many cells as there are columns. An empty cell is "
                'written "-".',
                example='rows:\n  - [Yanaoca, "9000"]\n  - [Checca, "-"]',
            ),
            "total_row": field(
                "Fila del total",
                "Row of the total",
                es="El número de la fila que suma las otras, contando desde 1. Solo si esa "
                "fila no empieza con «Total».",
                en="The number of the row that is the sum of the others, counted from 1. Only "
                "if that row does not begin with “Total”.",
                example="total_row: 8",
            ),
            "notes": field(
                "Notas del cuadro",
                "Notes of the table",
                es="Lo que el documento escribe bajo el cuadro, o lo que hay que saber para "
                "leerlo.",
                en="What the document writes below the table, or what one must know to read it.",
                example="notes: [{es: Datos del censo 2017., en: Data of the 2017 census.}]",
            ),
            "cite": CITE,
        },
    ),
    Section: Described(
        field(
            "Texto largo",
            "Long text",
            es="Una parte del documento que no es una propuesta, con su propia página: "
            "diagnóstico, principios, método.",
            en="A part of the document that is no proposal, with a page of its own: diagnosis, "
            "principles, method.",
            example="id: principios\n"
            "title: {es: Principios, en: Principles}\n"
            "text: {es: El plan nombra dos principios., en: The plan names two principles.}\n"
            "cite: [{section: s-principios}]",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto del texto, único en el plan; es su dirección en el sitio.",
                en="Short name of the text, unique in the plan; it is its address on the site.",
                example="id: principios",
            ),
            "title": field(
                "Título",
                "Title",
                es="El título del texto.",
                en="The title of the text.",
                example="title: {es: Principios, en: Principles}",
            ),
            "text": field(
                "Texto",
                "Text",
                es="El contenido, con sus propias palabras. Admite Markdown: párrafos, «###» "
                "para subtítulos, «-» para listas, «**» para negrita. Con «|-» se escribe en "
                "varias líneas.",
                en="The content, in your own words. Markdown is understood: paragraphs, “###” "
                "for headings, “-” for lists, “**” for bold. With “|-” it is written on "
                "several lines.",
                example="text:\n"
                "  es: |-\n"
                "    El plan nombra dos principios:\n"
                "\n"
                "    - **Honestidad**\n"
                "    - **Participación**\n"
                "  en: |-\n"
                "    The plan names two principles:\n"
                "\n"
                "    - **Honesty**\n"
                "    - **Participation**",
            ),
            "tables": field(
                "Cuadros",
                "Tables",
                es="Los cuadros que van con este texto.",
                en="The tables that go with this text.",
                example="tables:\n"
                "  - id: poblacion\n"
                "    caption: {es: Población, en: Population}\n"
                "    columns: [{es: Distrito, en: District}, {es: Personas, en: People}]\n"
                '    rows: [[Yanaoca, "9000"]]\n'
                "    cite: [{table: t-3}]",
            ),
            "cite": CITE,
        },
    ),
    Observation: Described(
        field(
            "Observación",
            "Observation",
            es="Algo que un lector debe saber del documento: una cifra que no coincide, un "
            "dato que falta. Dice qué está dónde, con palabras neutrales; no juzga el plan.",
            en="Something a reader of the document should know: a figure that disagrees, "
            "something missing. It says what stands where, in neutral words; it does not judge "
            "the plan.",
            example="id: o-agua\n"
            "kind: figures\n"
            "about: [viviendas-con-agua]\n"
            "text: {es: El resumen dice 75 %., en: The summary says 75 %.}\n"
            'cite: [{page: "31"}]',
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto, único en el plan. Por costumbre empieza con «o-».",
                en="Short name, unique in the plan. By custom it starts with “o-”.",
                example="id: o-agua",
            ),
            "kind": field(
                "Clase",
                "Kind",
                es="De qué trata: cifras, años, unidades, redacción, sentido, orden, algo que "
                "falta o la fuente.",
                en="What it is about: figures, years, units, wording, direction, order, "
                "something missing or the source.",
                example="kind: figures",
            ),
            "about": field(
                "Sobre qué",
                "About",
                es="Los id de las metas, propuestas, ejes, textos, cuadros o dimensiones a que "
                "se refiere; ahí se muestra. Sin «about» es sobre todo el documento.",
                en="The ids of the targets, proposals, axes, texts, tables or dimensions it is "
                "about; it is shown there. Without “about” it is on the whole document.",
                example="about: [viviendas-con-agua]",
            ),
            "text": field(
                "Texto",
                "Text",
                es="Qué dice el documento y dónde. Una o dos frases, sin adjetivos.",
                en="What the document says and where. One or two sentences, without adjectives.",
                example="text: {es: El resumen dice 75 %; el cuadro 80 %., en: The summary "
                "says 75 %; the table 80 %.}",
            ),
            "cite": CITE,
        },
    ),
    Structure: Described(
        field(
            "Estructura",
            "Structure",
            es="Una de las maneras en que el documento ordena sus propuestas, cuando tiene "
            "varias. No se mezclan.",
            en="One of the ways in which the document orders its proposals, where it has "
            "several. They are not mixed.",
            example='{id: matriz, title: {es: La matriz, en: The matrix}, cite: [{page: "20"}]}',
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto, con el que la nombra cada eje en «structure».",
                en="Short name, by which each axis names it in “structure”.",
                example="id: matriz",
            ),
            "title": field(
                "Título",
                "Title",
                es="Cómo se llama esta manera de ordenar.",
                en="What this way of ordering is called.",
                example="title: {es: La matriz de metas, en: The matrix of targets}",
            ),
            "note": IN_LANGUAGES,
            "cite": CITE,
        },
    ),
}
