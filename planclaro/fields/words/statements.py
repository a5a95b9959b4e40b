"""Words of `model.promises`: statements, actions, and what follows a target up."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.fields.doc import Described, field
from planclaro.fields.words.common import (
    ALLIES,
    CITE,
    PARTIES,
    PARTIES_PRINTED,
    QUOTE,
    RESPONSIBLE,
    REVIEW,
    SDG,
    STATEMENT_ID,
    TOPICS,
)
from planclaro.model.promises import Action, Measurement, Statement, StatusEvent

DESCRIBED: Mapping[type[BaseModel], Described] = {
    Measurement: Described(
        field(
            "Medición",
            "Measurement",
            es="Una cifra medida después de la elección, con su propia fuente. Sirve para ver "
            "si la meta avanza.",
            en="A figure measured after the election, from a source of its own. It shows "
            "whether the target advances.",
            example="{date: 2028-06-30, value: 68.4, source: INEI}",
        ),
        {
            "date": field(
                "Fecha",
                "Date",
                es="El día a que corresponde la medición: año-mes-día.",
                en="The day the measurement is of: year-month-day.",
                example="date: 2028-06-30",
            ),
            "value": field(
                "Valor",
                "Value",
                es="El número medido, en la unidad de la meta. Punto para los decimales.",
                en="The number measured, in the unit of the target. A point for decimals.",
                example="value: 68.4",
            ),
            "source": field(
                "Fuente",
                "Source",
                es="Quién lo midió y dónde lo publica. No es el plan.",
                en="Who measured it and where it is published. Not the plan.",
                example='source: {es: "INEI, Enapres 2028", en: "INEI, Enapres survey 2028"}',
            ),
            "url": field(
                "Dirección en internet",
                "Address on the web",
                es="La página donde está el dato.",
                en="The page where the figure stands.",
                example="url: https://www.inei.example/enapres",
            ),
        },
    ),
    StatusEvent: Described(
        field(
            "Seguimiento",
            "Follow-up",
            es="Lo que se informó de una meta un día, después de la elección.",
            en="What was reported of a target on a day, after the election.",
            example="{date: 2028-03-15, state: started, note: Empezó la obra.}",
        ),
        {
            "date": field(
                "Fecha",
                "Date",
                es="El día del hecho o de la noticia: año-mes-día.",
                en="The day of the fact or the news: year-month-day.",
                example="date: 2028-03-15",
            ),
            "state": field(
                "Estado",
                "State",
                es="Si empezó, avanzó, se cumplió o se detuvo.",
                en="Whether it was started, advanced, done or stopped.",
                example="state: started",
            ),
            "note": field(
                "Qué pasó",
                "What happened",
                es="El hecho, en una frase, sin opinar.",
                en="The fact, in one sentence, without opinion.",
                example="note: {es: Empezó la obra del reservorio., en: Work on the reservoir "
                "began.}",
            ),
            "url": field(
                "Dirección en internet",
                "Address on the web",
                es="La página que lo informa.",
                en="The page that reports it.",
                example="url: https://www.gob.example/noticia",
            ),
        },
    ),
    Statement: Described(
        field(
            "Enunciado",
            "Statement",
            es="Un texto corto con su cita: un problema, un objetivo, un proyecto, la visión.",
            en="A short text with its citation: a problem, an objective, a project, the vision.",
            example="text: {es: Muchas viviendas no tienen agua., en: Many homes have no water.}\n"
            "cite: [{table: t-1, row: 1}]",
        ),
        {
            "id": STATEMENT_ID,
            "text": field(
                "Texto",
                "Text",
                es="Lo que dice el documento, con sus propias palabras: claro, corto y con "
                "cada cifra y nombre exactos.",
                en="What the document says, in your own words: plain, short, with every figure "
                "and name exact.",
                example="text: {es: Muchas viviendas no tienen agua., en: Many homes have no "
                "water.}",
            ),
            "review": REVIEW,
            "cite": CITE,
            "quote": QUOTE,
        },
    ),
    Action: Described(
        field(
            "Acción",
            "Action",
            es="Algo que se hará y para lo que el plan no pone una meta propia: una obra, una "
            "campaña, una norma.",
            en="Something to be done for which the plan sets no target of its own: works, a "
            "campaign, a rule.",
            example="text: {es: Limpiar los canales., en: Clean the canals.}\n"
            "cite: [{table: t-1, row: 2}]",
        ),
        {
            "responsible": RESPONSIBLE,
            "allies": ALLIES,
            "parties": PARTIES,
            "parties_printed": PARTIES_PRINTED,
            "topics": TOPICS,
            "sdg": SDG,
        },
    ),
}
