"""Words of `model.evidence`: citations, and figures with their place."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.fields.doc import Described, field
from planclaro.model.evidence import Citation, Figure, OtherFigure

DESCRIBED: Mapping[type[BaseModel], Described] = {
    Citation: Described(
        field(
            "Cita",
            "Citation",
            es="Un lugar del documento. Debe decir al menos una de tres cosas: la página, la "
            "sección o el cuadro.",
            en="A place in the document. It must say at least one of three things: the page, "
            "the section or the table.",
            example="{table: t-1, row: 3}",
        ),
        {
            "source": field(
                "Fuente",
                "Source",
                es="El id del documento citado. Solo hace falta si el plan tiene varias "
                "fuentes y no es la primera.",
                en="The id of the document cited. Needed only if the plan has several sources "
                "and it is not the first.",
                example="source: resumen",
            ),
            "section": field(
                "Sección",
                "Section",
                es="El id de una sección de la fuente.",
                en="The id of a section of the source.",
                example="section: s-social",
            ),
            "table": field(
                "Cuadro",
                "Table",
                es="El id de un cuadro de la fuente.",
                en="The id of a table of the source.",
                example="table: t-1",
            ),
            "row": field(
                "Fila",
                "Row",
                es="La fila del cuadro, contando desde 1 de arriba abajo, sin el encabezado. "
                "Varias: «3-5».",
                en="The row of the table, counted from 1 top to bottom, without the heading. "
                "Several: “3-5”.",
                example="row: 3",
            ),
            "page": field(
                "Página",
                "Page",
                es="La página como la imprime el documento. Si no imprime números, cite la "
                "sección o el cuadro.",
                en="The page as the document prints it. If it prints no numbers, cite the "
                "section or the table.",
                example='page: "14"',
            ),
            "note": field(
                "Nota de la cita",
                "Note of the citation",
                es="Lo que ayuda a encontrar el lugar, por ejemplo «segunda columna».",
                en="What helps to find the place, for example “second column”.",
                example="note: {es: segunda columna, en: second column}",
            ),
        },
    ),
    Figure: Described(
        field(
            "Cifra",
            "Figure",
            es="Un número con su año: de dónde se parte (línea de base) o a dónde se quiere "
            "llegar (meta).",
            en="A number with its year: where the plan starts from (baseline) or wants to get "
            "to (target).",
            example="{value: 80, year: 2026}",
        ),
        {
            "value": field(
                "Valor",
                "Value",
                es="Solo el número: punto para los decimales, nada entre los miles (22.65, "
                "511703). La unidad va en «unit».",
                en="Only the number: a point for decimals, nothing between thousands (22.65, "
                "511703). The unit goes in “unit”.",
                example="value: 22.65",
            ),
            "year": field(
                "Año",
                "Year",
                es="El año de la cifra, en cuatro cifras. En una meta, el año en que debe "
                "cumplirse.",
                en="The year of the figure, in four digits. In a target, the year by which it "
                "must be met.",
                example="year: 2026",
            ),
            "unit": field(
                "Unidad propia",
                "Unit of its own",
                es="Solo si esta cifra está en otra unidad que la de su meta. Lo normal es "
                "escribirla una vez, en la meta.",
                en="Only if this figure is in another unit than its target's. Normally it is "
                "written once, in the target.",
                example="unit: {es: toneladas, en: tonnes}",
            ),
            "printed": field(
                "Como está impresa",
                "As printed",
                es="La cifra tal como la imprime el documento, si se escribe distinto o deja "
                "dudas (54,7 · 259.106 m3).",
                en="The figure just as the document prints it, if it is written otherwise or "
                "leaves doubts (54,7 · 259.106 m3).",
                example='printed: "54,7"',
            ),
            "note": field(
                "Nota de la cifra",
                "Note of the figure",
                es="Lo que hay que saber para leer bien la cifra, por ejemplo a quiénes cuenta.",
                en="What one must know to read the figure well, for example whom it counts.",
                example="note: {es: Solo zona urbana., en: Urban area only.}",
            ),
            "cite": field(
                "Cita de la cifra",
                "Citation of the figure",
                es="Solo si la cifra está en otro lugar que su meta. Si no, basta la cita de "
                "la meta.",
                en="Only if the figure stands elsewhere than its target. If not, the target's "
                "citation is enough.",
                example='cite: [{page: "9"}]',
            ),
        },
    ),
    OtherFigure: Described(
        field(
            "Otra cifra para lo mismo",
            "Another figure for the same thing",
            es="El documento da para lo mismo otro valor en otro lugar. Se muestran los dos, "
            "con su cita; no se elige uno.",
            en="The document gives another value for the same thing elsewhere. Both are shown, "
            "with their citation; none is chosen.",
            example='{role: target, value: 75, year: 2026, cite: [{page: "31"}]}',
        ),
        {
            "role": field(
                "De qué cifra difiere",
                "Which figure it differs from",
                es="Si la otra cifra es de la línea de base («baseline») o de la meta («target»).",
                en="Whether the other figure is of the baseline (“baseline”) or of the target "
                "(“target”).",
                example="role: target",
            ),
            "value": field(
                "Valor",
                "Value",
                es="El otro número: punto para los decimales, nada entre los miles.",
                en="The other number: a point for decimals, nothing between thousands.",
                example="value: 75",
            ),
            "year": field(
                "Año",
                "Year",
                es="El año de esta otra cifra, si el documento lo dice.",
                en="The year of this other figure, if the document gives it.",
                example="year: 2026",
            ),
            "unit": field(
                "Unidad propia",
                "Unit of its own",
                es="Solo si está en otra unidad que la de la meta.",
                en="Only if it is in another unit than the target's.",
                example='unit: "%"',
            ),
            "printed": field(
                "Como está impresa",
                "As printed",
                es="La cifra tal como la imprime el documento, si se escribe distinto o deja "
                "dudas.",
                en="The figure just as the document prints it, if it is written otherwise or "
                "leaves doubts.",
                example='printed: "75,0"',
            ),
            "note": field(
                "Nota de la cifra",
                "Note of the figure",
                es="Por ejemplo, en qué parte del documento aparece.",
                en="For example, in which part of the document it appears.",
                example="note: {es: En el resumen., en: In the summary.}",
            ),
            "cite": field(
                "Cita",
                "Citation",
                es="Dónde está esta otra cifra. Va siempre: es lo que la distingue de la primera.",
                en="Where this other figure stands. Always needed: it is what sets it apart "
                "from the first.",
                example='cite: [{page: "31"}]',
            ),
        },
    ),
}
