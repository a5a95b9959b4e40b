"""Words of `model.promises`: dimensions, axes and proposals."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.fields.doc import Described, field
from planclaro.fields.words.common import IN_LANGUAGES, TOPICS
from planclaro.model.promises import Axis, PlanDimension, Proposal

DESCRIBED: Mapping[type[BaseModel], Described] = {
    Proposal: Described(
        field(
            "Propuesta",
            "Proposal",
            es="Una fila del cuadro del documento: los problemas, objetivos y metas que van "
            "juntos en ella siguen juntos aquí.",
            en="A row of the document's table: the problems, objectives and targets that stand "
            "together in it stay together here.",
            example="id: agua-para-todos\n"
            "topics: [agua-saneamiento]\n"
            "problems:\n"
            "  - {text: Muchas viviendas no tienen agua., cite: [{table: t-1, row: 1}]}\n"
            "objectives:\n"
            "  - {text: Llevar agua a más viviendas., cite: [{table: t-1, row: 1}]}\n"
            "targets:\n"
            "  - id: viviendas-con-agua\n"
            "    statement: Llevar agua a más viviendas.\n"
            "    kind: outcome\n"
            "    cite: [{table: t-1, row: 1}]",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto, único en el plan; es parte de su enlace y no cambia nunca.",
                en="Short name, unique in the plan; it is part of its link and never changes.",
                example="id: agua-para-todos",
            ),
            "title": field(
                "Título",
                "Title",
                es="Un título corto, si el documento lo da o ayuda a leer. Puede faltar.",
                en="A short title, if the document gives one or it helps reading. It may be "
                "left out.",
                example="title: {es: Agua para todos, en: Water for all}",
            ),
            "topics": TOPICS,
            "problems": field(
                "Problemas",
                "Problems",
                es="Lo que el documento dice que está mal y quiere cambiar, uno por línea.",
                en="What the document says is wrong and wants to change, one a line.",
                example="problems:\n"
                "  - text: {es: Muchas viviendas no tienen agua., en: Many homes have no water.}\n"
                "    cite: [{table: t-1, row: 1}]",
            ),
            "objectives": field(
                "Objetivos",
                "Objectives",
                es="Lo que quiere lograr (objetivos estratégicos), uno por línea. Con cifra y "
                "plazo sería una meta («targets»).",
                en="What it wants to achieve (strategic objectives), one a line. With a figure "
                "and a date it would be a target (“targets”).",
                example="objectives:\n"
                "  - text: {es: Llevar agua a más viviendas., en: Bring water to more homes.}\n"
                "    cite: [{table: t-1, row: 1}]",
            ),
            "specific_objectives": field(
                "Objetivos específicos",
                "Specific objectives",
                es="Los objetivos más pequeños bajo los estratégicos, si el documento los "
                "distingue.",
                en="The smaller objectives below the strategic ones, if the document tells "
                "them apart.",
                example="specific_objectives:\n"
                "  - text: {es: Ampliar las redes de agua., en: Extend the water networks.}\n"
                "    cite: [{table: t-2, row: 1}]",
            ),
            "programmes": field(
                "Programas",
                "Programmes",
                es="Los programas y servicios de esta propuesta que no cuelgan de un objetivo "
                "específico.",
                en="The programmes and services of this proposal that hang from no specific "
                "objective.",
                example='programmes: [{name: Agua segura, cite: [{page: "8"}]}]',
            ),
            "actions": field(
                "Acciones",
                "Actions",
                es="Lo que se hará y no tiene una meta propia: obras, campañas, normas.",
                en="What will be done and has no target of its own: works, campaigns, rules.",
                example="actions:\n"
                "  - text: {es: Limpiar los canales., en: Clean the canals.}\n"
                "    cite: [{table: t-1, row: 2}]",
            ),
            "targets": field(
                "Metas",
                "Targets",
                es="Los compromisos que se pueden volver a mirar después, con su cifra y su "
                "año si los tienen.",
                en="The commitments that can be looked at again later, with their figure and "
                "year if they have them.",
                example="targets:\n"
                "  - id: viviendas-con-agua\n"
                "    statement: {es: Llevar agua a más casas., en: Bring water to more homes.}\n"
                "    kind: outcome\n"
                '    unit: "%"\n'
                "    target: {value: 80, year: 2030}\n"
                "    cite: [{table: t-1, row: 1}]",
            ),
        },
    ),
    Axis: Described(
        field(
            "Eje",
            "Axis",
            es="Un grupo de propuestas, como las agrupa el documento. Si el documento no tiene "
            "ese nivel, ponga un solo eje sin título.",
            en="A group of proposals, as the document groups them. If the document has no such "
            "level, put a single axis without a title.",
            example="id: agua\n"
            "title: {es: Agua y saneamiento, en: Water and sanitation}\n"
            "proposals: [{id: agua-para-todos, topics: [agua-saneamiento]}]",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto del eje, único en el plan; es parte de su enlace.",
                en="Short name of the axis, unique in the plan; it is part of its link.",
                example="id: agua",
            ),
            "structure": field(
                "Estructura",
                "Structure",
                es="El id de «structures» a que pertenece, solo si el plan tiene varias.",
                en="The id in “structures” that it belongs to, only if the plan has several.",
                example="structure: matriz",
            ),
            "title": field(
                "Título",
                "Title",
                es="El nombre del eje en el documento. Se omite si el documento no lo tiene.",
                en="The name of the axis in the document. Left out if the document has none.",
                example="title: {es: Agua y saneamiento, en: Water and sanitation}",
            ),
            "note": IN_LANGUAGES,
            "cite": field(
                "Cita",
                "Citation",
                es="Dónde está el título del eje. Puede faltar si sus propuestas ya lo dicen.",
                en="Where the title of the axis stands. It may be left out if its proposals "
                "say it.",
                example="cite: [{section: s-social}]",
            ),
            "proposals": field(
                "Propuestas",
                "Proposals",
                es="Las propuestas del eje, en el orden del documento: una por fila de su cuadro.",
                en="The proposals of the axis, in the order of the document: one a row of its "
                "table.",
                example="proposals: [{id: agua-para-todos, topics: [agua-saneamiento]}]",
            ),
        },
    ),
    PlanDimension: Described(
        field(
            "Dimensión del plan",
            "Dimension of the plan",
            es="Una de las dimensiones del sitio, como la llena este plan.",
            en="One of the site's dimensions, as this plan fills it.",
            example="{id: social, review: none}",
        ),
        {
            "id": field(
                "Dimensión",
                "Dimension",
                es="El id de una dimensión de site_config.yaml: social, economica, ambiental, "
                "institucional.",
                en="The id of a dimension of site_config.yaml: social, economica, ambiental, "
                "institucional.",
                example="id: social",
            ),
            "own_name": field(
                "Nombre propio",
                "Own name",
                es="Cómo llama este plan a la dimensión, si la llama de otra manera.",
                en="What this plan calls the dimension, if it calls it otherwise.",
                example="own_name: {es: Desarrollo humano, en: Human development}",
            ),
            "review": field(
                "Qué se ha transcrito",
                "What has been transcribed",
                es="«full» si se revisó el documento entero, «summary» si solo una parte, "
                "«none» si todavía nada. Solo con «full» el silencio del plan dice algo.",
                en="“full” if the whole document was reviewed, “summary” if only a part, "
                "“none” if nothing yet. Only with “full” does the plan's silence say "
                "something.",
                example="review: full",
            ),
            "review_note": field(
                "Qué falta",
                "What is missing",
                es="Con «review: summary», qué parte del documento se transcribió y cuál falta.",
                en="With “review: summary”, which part of the document was transcribed and "
                "which is missing.",
                example="review_note: {es: Solo el resumen., en: Only the summary.}",
            ),
            "intro": field(
                "Introducción",
                "Introduction",
                es="Lo que el documento dice al empezar la dimensión, en pocas frases.",
                en="What the document says at the start of the dimension, in a few sentences.",
                example="intro: {es: El plan pone primero el agua., en: The plan puts water "
                "first.}",
            ),
            "cite": field(
                "Cita",
                "Citation",
                es="Dónde empieza la dimensión en el documento.",
                en="Where the dimension starts in the document.",
                example="cite: [{section: s-social}]",
            ),
            "axes": field(
                "Ejes",
                "Axes",
                es="Los ejes de la dimensión, con sus propuestas. Con «review: none» no hay "
                "ninguno.",
                en="The axes of the dimension, with their proposals. With “review: none” there "
                "are none.",
                example="axes: [{id: agua, proposals: [{id: agua-para-todos, topics: "
                "[agua-saneamiento]}]}]",
            ),
        },
    ),
}
