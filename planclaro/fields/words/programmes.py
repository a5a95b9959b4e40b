"""Words of `model.promises`: programmes and specific objectives."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.fields.doc import Described, field
from planclaro.fields.words.common import ALLIES, CITE, STATEMENT_ID
from planclaro.model.promises import Programme, SpecificObjective

DESCRIBED: Mapping[type[BaseModel], Described] = {
    Programme: Described(
        field(
            "Programa o servicio",
            "Programme or service",
            es="Un programa con sus proyectos, o un servicio municipal, y las actividades que "
            "lo forman.",
            en="A programme with its projects, or a municipal service, and the activities it "
            "consists of.",
            example="name: {es: Agua segura, en: Safe water}\n"
            'activities: [{text: Clorar los reservorios., cite: [{page: "8"}]}]\n'
            'cite: [{page: "8"}]',
        ),
        {
            "kind": field(
                "Clase",
                "Kind",
                es="Si el documento lo llama programa o servicio. Sin este campo es «programme».",
                en="Whether the document calls it a programme or a service. Without this field "
                "it is “programme”.",
                example="kind: service",
            ),
            "name": field(
                "Nombre",
                "Name",
                es="El nombre que le da el documento.",
                en="The name the document gives it.",
                example="name: {es: Agua segura, en: Safe water}",
            ),
            "projects": field(
                "Proyectos",
                "Projects",
                es="Los proyectos del programa, cada uno con su texto y su cita.",
                en="The projects of the programme, each with its text and its citation.",
                example='projects: [{text: Construir un reservorio., cite: [{page: "8"}]}]',
            ),
            "activities": field(
                "Actividades",
                "Activities",
                es="Lo que el programa hará, paso a paso, sin meta propia.",
                en="What the programme will do, step by step, without a target of its own.",
                example='activities: [{text: Clorar los reservorios., cite: [{page: "8"}]}]',
            ),
            "allies": ALLIES,
            "cite": CITE,
        },
    ),
    SpecificObjective: Described(
        field(
            "Objetivo específico",
            "Specific objective",
            es="Un objetivo dentro de un objetivo estratégico, con los programas y acciones "
            "que le sirven.",
            en="An objective inside a strategic objective, with the programmes and actions "
            "that serve it.",
            example="text: {es: Ampliar las redes de agua., en: Extend the water networks.}\n"
            "cite: [{table: t-2, row: 1}]",
        ),
        {
            "id": STATEMENT_ID,
            "text": field(
                "Texto",
                "Text",
                es="El objetivo específico, en una frase clara.",
                en="The specific objective, in one plain sentence.",
                example="text: {es: Ampliar las redes de agua., en: Extend the water networks.}",
            ),
            "programmes": field(
                "Programas",
                "Programmes",
                es="Los programas y servicios que sirven a este objetivo.",
                en="The programmes and services that serve this objective.",
                example='programmes: [{name: Agua segura, cite: [{page: "8"}]}]',
            ),
            "actions": field(
                "Acciones",
                "Actions",
                es="Las acciones que sirven a este objetivo y no son de un programa.",
                en="The actions that serve this objective and belong to no programme.",
                example='actions: [{text: Limpiar los canales., cite: [{page: "8"}]}]',
            ),
            "cite": CITE,
        },
    ),
}
