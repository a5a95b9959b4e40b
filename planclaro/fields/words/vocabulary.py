"""Words of `model.shared`: topics, shared indicators and terms."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.fields.doc import Described, field
from planclaro.model.shared import Glossary, Indicators, SharedIndicator, Term, Topic, Topics

DESCRIBED: Mapping[type[BaseModel], Described] = {
    Topic: Described(
        field(
            "Tema",
            "Topic",
            es="Un asunto común a todos los planes, para compararlos aunque estén hechos de "
            "otra manera.",
            en="A subject all plans share, so that they can be compared although they are made "
            "differently.",
            example="{id: salud-nutricion, dimension: social, name: {es: Salud y nutrición, "
            "en: Health and nutrition}}",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto, con el que lo nombran las propuestas; es parte de su dirección.",
                en="Short name, by which proposals name it; it is part of its address.",
                example="id: salud-nutricion",
            ),
            "name": field(
                "Nombre",
                "Name",
                es="El tema, en dos o tres palabras que cualquiera entiende.",
                en="The topic, in two or three words that anyone understands.",
                example="name: {es: Salud y nutrición, en: Health and nutrition}",
            ),
            "dimension": field(
                "Dimensión",
                "Dimension",
                es="El id de la dimensión en cuya página se compara.",
                en="The id of the dimension on whose page it is compared.",
                example="dimension: social",
            ),
            "description": field(
                "Descripción",
                "Description",
                es="Qué abarca el tema, en una frase. Puede faltar si el nombre basta.",
                en="What the topic covers, in one sentence. It may be left out if the name is "
                "enough.",
                example='description: {es: Postas, hospitales y alimentación., en: "Health '
                'posts, hospitals and food."}',
            ),
        },
    ),
    SharedIndicator: Described(
        field(
            "Indicador común",
            "Shared indicator",
            es="Algo que se mide y sobre lo que más de un plan puede poner una meta. Así sus "
            "cifras se comparan.",
            en="Something measured on which more than one plan may set a target. So their "
            "figures can be compared.",
            example="id: anemia-infantil\n"
            "name: {es: Anemia infantil, en: Anaemia in children}\n"
            'unit: "%"\n'
            "direction: decrease\n"
            "topic: salud-nutricion",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto, con el que lo nombran las metas en «shared_indicator».",
                en="Short name, by which targets name it in “shared_indicator”.",
                example="id: anemia-infantil",
            ),
            "name": field(
                "Nombre",
                "Name",
                es="Lo que se mide, en pocas palabras.",
                en="What is measured, in a few words.",
                example="name: {es: Anemia infantil, en: Anaemia in children}",
            ),
            "unit": field(
                "Unidad",
                "Unit",
                es="En qué se cuenta. La misma para todas las metas que lo usan.",
                en="What it is counted in. The same for all targets that use it.",
                example="unit: {es: turistas por año, en: tourists a year}",
            ),
            "direction": field(
                "Sentido",
                "Direction",
                es="Hacia dónde querrían todos que vaya. Se omite si no todos quieren lo mismo.",
                en="Which way everyone would want it to go. Left out if not all want the same.",
                example="direction: decrease",
            ),
            "topic": field(
                "Tema",
                "Topic",
                es="El id de un tema de content/topics.yaml.",
                en="The id of a topic of content/topics.yaml.",
                example="topic: salud-nutricion",
            ),
            "definition": field(
                "Definición",
                "Definition",
                es="Qué se cuenta exactamente, en una frase.",
                en="What exactly is counted, in one sentence.",
                example="definition: {es: Niñas y niños menores de 5 años con anemia., en: "
                "Children under 5 with anaemia.}",
            ),
            "counted": field(
                "Qué cuenta el porcentaje",
                "What the percentage counts",
                es="Si la unidad es %, de qué: viviendas, niñas y niños. Así la página dice "
                "«43 de cada 100».",
                en="If the unit is %, of what: homes, children. So the page says “43 of every "
                "100”.",
                example="counted: {es: niñas y niños menores de 5 años, en: children under 5}",
            ),
        },
    ),
    Term: Described(
        field(
            "Término",
            "Term",
            es="Una palabra difícil, explicada a los lectores donde aparece.",
            en="A difficult word, explained to readers where it appears.",
            example="id: linea-de-base\n"
            "name: {es: Línea de base, en: Baseline}\n"
            "meaning: {es: La cifra de partida del plan., en: The figure the plan starts from.}",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto del término; es parte de su dirección.",
                en="Short name of the term; it is part of its address.",
                example="id: linea-de-base",
            ),
            "name": field(
                "Palabra",
                "Word",
                es="La palabra o expresión como se lee en las páginas.",
                en="The word or phrase as it is read on the pages.",
                example="name: {es: Línea de base, en: Baseline}",
            ),
            "meaning": field(
                "Significado",
                "Meaning",
                es="La explicación, en una o dos frases cortas: se lee en medio de una página, "
                "en un teléfono.",
                en="The explanation, in one or two short sentences: it is read in the middle "
                "of a page, on a phone.",
                example="meaning: {es: La cifra de partida del plan., en: The figure the plan "
                "starts from.}",
            ),
            "see": field(
                "Véase también",
                "See also",
                es="Los id de otros términos que se explican al lado.",
                en="The ids of other terms that are explained beside it.",
                example="see: [meta, indicador]",
            ),
        },
    ),
    Topics: Described(
        field(
            "Temas",
            "Topics",
            es="Los temas comunes a todos los planes: content/topics.yaml.",
            en="The topics all plans share: content/topics.yaml.",
            example="topics:\n"
            "  - {id: turismo, dimension: economica, name: {es: Turismo, en: Tourism}}",
        ),
        {
            "topics": field(
                "Temas",
                "Topics",
                es="Un tema por línea, en el orden en que se muestran.",
                en="One topic a line, in the order they are shown in.",
                example="topics:\n"
                "  - {id: turismo, dimension: economica, name: {es: Turismo, en: Tourism}}",
            ),
        },
    ),
    Indicators: Described(
        field(
            "Indicadores comunes",
            "Shared indicators",
            es="Lo que se mide en más de un plan: content/indicators.yaml.",
            en="What is measured in more than one plan: content/indicators.yaml.",
            example="indicators:\n"
            '  - {id: anemia, name: Anemia infantil, unit: "%", topic: salud-nutricion}',
        ),
        {
            "indicators": field(
                "Indicadores comunes",
                "Shared indicators",
                es="Un indicador por elemento.",
                en="One indicator an item.",
                example="indicators:\n"
                '  - {id: anemia, name: Anemia infantil, unit: "%", topic: salud-nutricion}',
            ),
        },
    ),
    Glossary: Described(
        field(
            "Glosario",
            "Glossary",
            es="Las palabras que el sitio explica a sus lectores: content/glossary.yaml. Puede "
            "faltar.",
            en="The words the site explains to its readers: content/glossary.yaml. It may be "
            "left out.",
            example="glossary:\n"
            "  - {id: meta, name: Meta, meaning: Lo que el plan promete lograr.}",
        ),
        {
            "glossary": field(
                "Términos",
                "Terms",
                es="Un término por elemento.",
                en="One term an item.",
                example="glossary:\n"
                "  - {id: meta, name: Meta, meaning: Lo que el plan promete lograr.}",
            ),
        },
    ),
}
