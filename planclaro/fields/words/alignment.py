"""Words of `model.plan`: tables that link a plan to another framework."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.fields.doc import Described, field
from planclaro.fields.words.common import CITE
from planclaro.model.plan import Alignment, AlignmentLink

DESCRIBED: Mapping[type[BaseModel], Described] = {
    AlignmentLink: Described(
        field(
            "Enlace con una meta mayor",
            "Link to a wider goal",
            es="Una fila del cuadro de alineamiento: una propuesta del plan y aquello a lo que "
            "dice servir.",
            en="A row of the table of alignment: a proposal of the plan and what it is said to "
            "serve.",
            example="{proposal: agua-para-todos, to: Agua limpia, sdg: 6, cite: [{table: t-9, "
            "row: 1}]}",
        ),
        {
            "proposal": field(
                "Propuesta",
                "Proposal",
                es="El id de una propuesta de este plan.",
                en="The id of a proposal of this plan.",
                example="proposal: agua-para-todos",
            ),
            "to": field(
                "A qué sirve",
                "What it serves",
                es="El objetivo, la política o el eje al que el documento la enlaza.",
                en="The goal, policy or axis that the document links it to.",
                example="to: {es: Agua limpia y saneamiento, en: Clean water and sanitation}",
            ),
            "sdg": field(
                "Número del ODS",
                "Number of the SDG",
                es="Si es un Objetivo de Desarrollo Sostenible, su número (1 a 17).",
                en="If it is a Sustainable Development Goal, its number (1 to 17).",
                example="sdg: 6",
            ),
            "cite": CITE,
        },
    ),
    Alignment: Described(
        field(
            "Cuadro de alineamiento",
            "Table of alignment",
            es="Un cuadro del documento que enlaza sus propuestas con los ODS o con otro plan.",
            en="A table of the document that links its proposals to the SDGs or to another plan.",
            example="framework: sdg\n"
            "title: {es: Alineamiento con los ODS, en: Alignment with the SDGs}\n"
            "links:\n"
            "  - {proposal: agua-para-todos, to: Agua limpia, cite: [{table: t-9, row: 1}]}\n"
            "cite: [{table: t-9}]",
        ),
        {
            "framework": field(
                "Con qué se alinea",
                "What it is aligned with",
                es="Los ODS, o un plan nacional, regional o local.",
                en="The SDGs, or a national, regional or local plan.",
                example="framework: sdg",
            ),
            "title": field(
                "Título",
                "Title",
                es="El título del cuadro.",
                en="The title of the table.",
                example="title: {es: Alineamiento con los ODS, en: Alignment with the SDGs}",
            ),
            "links": field(
                "Enlaces",
                "Links",
                es="Las filas del cuadro, al menos una.",
                en="The rows of the table, at least one.",
                example="links:\n"
                "  - proposal: agua-para-todos\n"
                "    to: {es: Agua limpia, en: Clean water}\n"
                "    sdg: 6\n"
                "    cite: [{table: t-9, row: 1}]",
            ),
            "cite": CITE,
        },
    ),
}
