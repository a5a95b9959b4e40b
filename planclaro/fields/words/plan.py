"""Words of `model.plan`: the plan and who presents it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.fields.doc import Described, field
from planclaro.fields.words.common import CITE
from planclaro.model.plan import LeadCandidate, Organisation, Period, Plan

DESCRIBED: Mapping[type[BaseModel], Described] = {
    Organisation: Described(
        field(
            "Organización política",
            "Political organisation",
            es="Quién presenta el plan, con el nombre que imprime el documento.",
            en="Who presents the plan, by the name the document prints.",
            example="{name: Partido Ejemplo, kind: party}",
        ),
        {
            "name": field(
                "Nombre",
                "Name",
                es="El nombre completo, como lo imprime el documento. No se traduce.",
                en="The full name, as the document prints it. It is not translated.",
                example="name: Movimiento Regional Ejemplo",
            ),
            "kind": field(
                "Clase",
                "Kind",
                es="Si es partido, movimiento regional o alianza electoral.",
                en="Whether it is a party, a regional movement or an electoral alliance.",
                example="kind: movement",
            ),
            "short_name": field(
                "Nombre corto",
                "Short name",
                es="Para listas y columnas angostas: la sigla o el nombre con que se la conoce.",
                en="For lists and narrow columns: the abbreviation or the name it is known by.",
                example="short_name: Ejemplo",
            ),
        },
    ),
    LeadCandidate: Described(
        field(
            "Candidata o candidato",
            "Lead candidate",
            es="La persona que el propio documento nombra a la cabeza. Si el documento no "
            "nombra a nadie, se omite.",
            en="The person the document itself names at its head. If the document names "
            "nobody, leave it out.",
            example='{name: Rosa Quispe Mamani, cite: [{page: "1"}]}',
        ),
        {
            "name": field(
                "Nombre",
                "Name",
                es="Nombres y apellidos, como los imprime el documento, sin títulos ni cargos.",
                en="Names and surnames, as the document prints them, without titles or posts.",
                example="name: Rosa Quispe Mamani",
            ),
            "cite": CITE,
        },
    ),
    Period: Described(
        field(
            "Periodo",
            "Period",
            es="El mandato: su primer y su último año.",
            en="The term: its first and its last year.",
            example="{first: 2027, last: 2030}",
        ),
        {
            "first": field(
                "Primer año",
                "First year",
                es="El año en que empieza el mandato.",
                en="The year in which the term starts.",
                example="first: 2027",
            ),
            "last": field(
                "Último año",
                "Last year",
                es="El año en que termina el mandato. No es antes que el primero.",
                en="The year in which the term ends. It is not before the first.",
                example="last: 2030",
            ),
        },
    ),
    Plan: Described(
        field(
            "Plan de gobierno",
            "Government plan",
            es="Un plan de gobierno completo: un archivo en content/plans/, que se llama como "
            "su id.",
            en="A whole government plan: one file in content/plans/, named by its id.",
            example="id: puno-ejemplo\n"
            "title: {es: Plan de Gobierno 2027-2030, en: Government plan 2027-2030}\n"
            "organisation: {name: Partido Ejemplo, kind: party}\n"
            "contest: puno-2026\n"
            "period: {first: 2027, last: 2030}\n"
            "sources: [{id: plan, title: Plan de Gobierno 2027-2030, language: es}]\n"
            "dimensions:\n"
            "  - {id: social, review: none}\n"
            "  - {id: economica, review: none}\n"
            "  - {id: ambiental, review: none}\n"
            "  - {id: institucional, review: none}",
        ),
        {
            "id": field(
                "Identificador del plan",
                "Identifier of the plan",
                es="El nombre del archivo sin «.yaml» y la dirección del plan en el sitio. No "
                "cambia nunca: los enlaces compartidos dejarían de servir.",
                en="The name of the file without “.yaml”, and the plan's address on the site. "
                "It never changes: shared links would stop working.",
                example="id: puno-ejemplo",
            ),
            "title": field(
                "Título",
                "Title",
                es="El título del plan, como lo lee el público.",
                en="The title of the plan, as the public reads it.",
                example="title: {es: Plan de Gobierno 2027-2030, en: Government plan 2027-2030}",
            ),
            "short_title": field(
                "Título corto",
                "Short title",
                es="Cómo se llama el plan en las listas si el documento no nombra a su "
                "organización. Con «organisation» no hace falta.",
                en="What lists call the plan if the document does not name its organisation. "
                "Not needed with “organisation”.",
                example="short_title: Plan para Canas",
            ),
            "organisation": field(
                "Organización política",
                "Political organisation",
                es="Quién presenta el plan: su nombre y si es partido, movimiento o alianza. "
                "Se omite si el documento no lo dice.",
                en="Who presents the plan: its name and whether it is a party, a movement or "
                "an alliance. Left out if the document does not say it.",
                example="organisation: {name: Partido Ejemplo, kind: party}",
            ),
            "lead_candidate": field(
                "Candidata o candidato",
                "Lead candidate",
                es="La persona que el documento nombra a la cabeza, con la cita. Si el "
                "documento no nombra a nadie, se omite.",
                en="The person the document names at its head, with the citation. If the "
                "document names nobody, leave it out.",
                example='lead_candidate: {name: Rosa Quispe Mamani, cite: [{page: "1"}]}',
            ),
            "contest": field(
                "Contienda",
                "Contest",
                es="La elección y el lugar en que compite, de content/contests.yaml, por su "
                "id. Se compara con los demás planes de la misma.",
                en="The election and the place it stands in, from content/contests.yaml, by "
                "its id. It is compared with the other plans of the same one.",
                example="contest: puno-2026",
            ),
            "period": field(
                "Periodo",
                "Period",
                es="El mandato para el que se presenta el plan.",
                en="The term the plan is presented for.",
                example="period: {first: 2027, last: 2030}",
            ),
            "aliases": field(
                "Direcciones antiguas",
                "Old addresses",
                es="Los id que el plan tuvo antes. Sus enlaces siguen llevando al plan.",
                en="The ids the plan had before. Their links still lead to the plan.",
                example="aliases: [puno-ejemplo-2026]",
            ),
            "sources": field(
                "Fuentes",
                "Sources",
                es="Los documentos que se citan, al menos uno. El primero es el principal.",
                en="The documents that are cited, at least one. The first is the main one.",
                example="sources: [{id: plan, title: Plan de Gobierno 2027-2030, language: es}]",
            ),
            "vision": field(
                "Visión",
                "Vision",
                es="Cómo será el lugar según el plan, al final del mandato o más adelante.",
                en="What the place will be like by the plan, at the end of the term or later.",
                example="vision:\n"
                "  text: {es: Una provincia con agua., en: A province with water.}\n"
                "  cite: [{section: s-vision}]",
            ),
            "mission": field(
                "Misión",
                "Mission",
                es="Para qué está el gobierno que propone el plan.",
                en="What the government that the plan proposes is for.",
                example="mission:\n"
                "  text: {es: Gobernar con la gente., en: To govern with the people.}\n"
                "  cite: [{section: s-mision}]",
            ),
            "sections": field(
                "Textos largos",
                "Long texts",
                es="Partes del documento que no son propuestas: diagnóstico, principios, "
                "método. Cada una tiene su página.",
                en="Parts of the document that are no proposals: diagnosis, principles, "
                "method. Each has a page of its own.",
                example="sections:\n"
                "  - id: principios\n"
                "    title: {es: Principios, en: Principles}\n"
                "    text: {es: El plan nombra dos., en: The plan names two.}\n"
                "    cite: [{section: s-principios}]",
            ),
            "structures": field(
                "Estructuras",
                "Structures",
                es="Solo si el documento ordena sus propuestas de varias maneras (por ejemplo, "
                "un cuadro y un texto). No se mezclan: cada eje dice de cuál es.",
                en="Only if the document orders its proposals in several ways (for example, a "
                "table and a text). They are not mixed: each axis says which it belongs to.",
                example="structures:\n"
                '  - {id: matriz, title: {es: La matriz, en: The matrix}, cite: [{page: "20"}]}',
            ),
            "dimensions": field(
                "Dimensiones",
                "Dimensions",
                es="Las dimensiones del sitio (social, económica, ambiental, institucional), "
                "todas, también las que faltan transcribir: esas van con «review: none».",
                en="The site's dimensions (social, economic, environmental, institutional), "
                "all of them, also those not transcribed yet: these stand with “review: none”.",
                example="dimensions:\n  - {id: social, review: none}",
            ),
            "alignment": field(
                "Alineamiento",
                "Alignment",
                es="Los cuadros en que el documento enlaza sus propuestas con los ODS o con "
                "otro plan. No es para enlaces que usted vea: solo los del documento.",
                en="The tables in which the document links its proposals to the SDGs or to "
                "another plan. Not for links that you see: only the document's own.",
                example="alignment:\n"
                "  - framework: sdg\n"
                "    title: {es: Alineamiento con los ODS, en: Alignment with the SDGs}\n"
                "    links:\n"
                "      - proposal: agua-para-todos\n"
                "        to: {es: Agua limpia, en: Clean water}\n"
                "        sdg: 6\n"
                "        cite: [{table: t-9, row: 1}]\n"
                "    cite: [{table: t-9}]",
            ),
            "accountability": field(
                "Rendición de cuentas",
                "Accountability",
                es="A qué se compromete el plan para informar de su avance: audiencias, "
                "informes, fechas.",
                en="What the plan commits to in order to report on its progress: hearings, "
                "reports, dates.",
                example="accountability:\n"
                "  - text: {es: Dos audiencias públicas al año., en: Two public hearings a year.}\n"
                "    cite: [{section: s-rendicion}]",
            ),
            "observations": field(
                "Observaciones",
                "Observations",
                es="Lo que un lector debe saber del documento: cifras que no coinciden, un "
                "dato que falta. Dice qué está dónde; no juzga.",
                en="What a reader should know of the document: figures that disagree, "
                "something missing. It says what stands where; it does not judge.",
                example="observations:\n"
                "  - id: o-agua\n"
                "    kind: figures\n"
                "    about: [viviendas-con-agua]\n"
                "    text: {es: El resumen dice 75 %., en: The summary says 75 %.}\n"
                '    cite: [{page: "31"}]',
            ),
        },
    ),
}
