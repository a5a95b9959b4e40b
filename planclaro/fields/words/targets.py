"""Words of `model.promises`: targets."""

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
)
from planclaro.model.promises import Target

DESCRIBED: Mapping[type[BaseModel], Described] = {
    Target: Described(
        field(
            "Meta",
            "Target",
            es="Un compromiso que se puede volver a mirar después: qué se logrará o hará, "
            "cuánto y para cuándo.",
            en="A commitment that can be looked at again later: what will be achieved or done, "
            "how much and by when.",
            example="id: viviendas-con-agua\n"
            "statement: {es: Llevar agua a más viviendas., en: Bring water to more homes.}\n"
            "kind: outcome\n"
            'unit: "%"\n'
            "direction: increase\n"
            "baseline: {value: 61.5, year: 2025}\n"
            "target: {value: 80, year: 2030}\n"
            "cite: [{table: t-1, row: 1}]",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto, único en el plan; es parte de su dirección y no cambia "
                "nunca. Diga de qué trata, no un número.",
                en="Short name, unique in the plan; it is part of its address and never "
                "changes. Say what it is about, not a number.",
                example="id: viviendas-con-agua",
            ),
            "statement": field(
                "Enunciado",
                "Statement",
                es="La meta en una frase clara, con sus propias palabras. Cada cifra, año y "
                "nombre como en el documento.",
                en="The target in one plain sentence, in your own words. Every figure, year "
                "and name as in the document.",
                example="statement: {es: Llevar agua a más viviendas., en: Bring water to more "
                "homes.}",
            ),
            "kind": field(
                "Clase",
                "Kind",
                es="«outcome» si es un cambio en la vida de la gente o en el lugar; «action» "
                "si es algo que se hace (una obra, una norma).",
                en="“outcome” if it is a change in people's lives or in the place; “action” if "
                "it is something done (works, a rule).",
                example="kind: outcome",
            ),
            "review": REVIEW,
            "indicator": field(
                "Indicador",
                "Indicator",
                es="Lo que se mide, según el documento: «Viviendas con agua potable». Sin la "
                "cifra.",
                en="What is measured, by the document: “Homes with drinking water”. Without "
                "the figure.",
                example="indicator: {es: Viviendas con agua potable, en: Homes with drinking "
                "water}",
            ),
            "shared_indicator": field(
                "Indicador común",
                "Shared indicator",
                es="El id de content/indicators.yaml, si otros planes también ponen meta sobre "
                "lo mismo. Hace comparables las cifras; la unidad debe ser la misma.",
                en="The id of content/indicators.yaml, if other plans also set a target on the "
                "same thing. It makes the figures comparable; the unit must be the same.",
                example="shared_indicator: cobertura-agua-desague",
            ),
            "unit": field(
                "Unidad",
                "Unit",
                es="En qué se cuentan las cifras: %, familias, km. El signo % va entre comillas.",
                en="What the figures count: %, families, km. The sign % goes in quotes.",
                example="unit: {es: familias, en: families}",
            ),
            "counted": field(
                "Qué cuenta el porcentaje",
                "What the percentage counts",
                es="Si la unidad es %, de qué: hogares, niñas y niños. Así la página puede "
                "decir «16 de cada 100 hogares». No hace falta con un indicador común.",
                en="If the unit is %, of what: homes, children. So the page can say “16 of "
                "every 100 homes”. Not needed with a shared indicator.",
                example="counted: {es: hogares, en: homes}",
            ),
            "measure": field(
                "Nivel o cambio",
                "Level or change",
                es="«level» si la cifra es el nivel al que se llega (80 %); «change» si es "
                "cuánto cambia (subir 20 %). Sin este campo es «level».",
                en="“level” if the figure is the level to reach (80 %); “change” if it is how "
                "much it changes (rise by 20 %). Without this field it is “level”.",
                example="measure: change",
            ),
            "direction": field(
                "Sentido",
                "Direction",
                es="Si la cifra debe subir, bajar o mantenerse.",
                en="Whether the figure is meant to go up, down or stay.",
                example="direction: increase",
            ),
            "baseline": field(
                "Línea de base",
                "Baseline",
                es="La cifra de la que parte el plan, con su año, si el documento la da. No la "
                "busque en otro lado.",
                en="The figure the plan starts from, with its year, if the document gives it. "
                "Do not look for it elsewhere.",
                example="baseline: {value: 61.5, year: 2025}",
            ),
            "target": field(
                "Cifra de la meta",
                "Figure of the target",
                es="La cifra a la que se quiere llegar y su año. Si la meta no tiene cifra, se "
                "omite; su año va en «deadline».",
                en="The figure to be reached and its year. If the target has no figure, leave "
                "it out; its year goes in “deadline”.",
                example="target: {value: 80, year: 2030}",
            ),
            "deadline": field(
                "Plazo",
                "Deadline",
                es="El año en que debe estar cumplida, solo si la meta no tiene cifra. Con "
                "cifra, el año va dentro de «target».",
                en="The year by which it must be met, only if the target has no figure. With a "
                "figure, the year goes inside “target”.",
                example="deadline: 2028",
            ),
            "not_comparable": field(
                "Por qué no se compara",
                "Why it is not compared",
                es="Si la línea de base y la meta no miden lo mismo, dígalo aquí: no se "
                "dibujan en un mismo gráfico.",
                en="If baseline and target do not measure the same, say so here: they are not "
                "drawn in one chart.",
                example="not_comparable: {es: La base cuenta viviendas y la meta personas., "
                'en: "The baseline counts homes, the target people."}',
            ),
            "other_figures": field(
                "Otras cifras para lo mismo",
                "Other figures for the same thing",
                es="Los otros valores que el documento da para lo mismo en otro lugar. Se "
                "muestran todos, con su cita.",
                en="The other values the document gives for the same thing elsewhere. All are "
                "shown, with their citation.",
                example="other_figures: [{role: target, value: 75, year: 2030, cite: [{page: "
                '"31"}]}]',
            ),
            "responsible": RESPONSIBLE,
            "allies": ALLIES,
            "parties": PARTIES,
            "parties_printed": PARTIES_PRINTED,
            "priority": field(
                "Prioridad",
                "Priority",
                es="El número de prioridad que le da el documento. No es el orden en que aparece.",
                en="The number of priority the document gives it. Not the order in which it "
                "appears.",
                example="priority: 1",
            ),
            "topics": field(
                "Temas",
                "Topics",
                es="Solo si son otros que los de su propuesta: los id de content/topics.yaml.",
                en="Only if they are others than those of its proposal: ids of "
                "content/topics.yaml.",
                example="topics: [salud-nutricion]",
            ),
            "sdg": SDG,
            "cite": CITE,
            "quote": QUOTE,
            "measurements": field(
                "Mediciones",
                "Measurements",
                es="Cifras medidas después de la elección, una por línea. Antes de la elección "
                "no hay ninguna.",
                en="Figures measured after the election, one a line. Before the election there "
                "are none.",
                example="measurements: [{date: 2028-06-30, value: 68.4, source: INEI}]",
            ),
            "status": field(
                "Seguimiento",
                "Follow-up",
                es="Lo que se informó de la meta después de la elección: empezó, avanzó, se "
                "cumplió, se detuvo.",
                en="What was reported of the target after the election: started, advanced, "
                "done, stopped.",
                example="status: [{date: 2028-03-15, state: started, note: Empezó la obra.}]",
            ),
        },
    ),
}
