"""Words of `model.shared`: territories and contests."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.fields.doc import Described, field
from planclaro.model.shared import Contest, Contests, Territories, Territory

DESCRIBED: Mapping[type[BaseModel], Described] = {
    Territory: Described(
        field(
            "Lugar",
            "Territory",
            es="Una región, provincia o distrito, con el código del INEI.",
            en="A region, province or district, with the code of INEI.",
            example='{ubigeo: "2101", name: Puno, level: province, parent: "21"}',
        ),
        {
            "ubigeo": field(
                "UBIGEO",
                "UBIGEO",
                es="El código del INEI: 2 cifras (región), 4 (provincia) o 6 (distrito), con "
                "el cero inicial.",
                en="The code of INEI: 2 digits (region), 4 (province) or 6 (district), with "
                "any leading zero.",
                example='ubigeo: "2101"',
            ),
            "name": field(
                "Nombre",
                "Name",
                es="El nombre oficial del lugar. No se traduce.",
                en="The official name of the place. It is not translated.",
                example="name: Puno",
            ),
            "level": field(
                "Nivel",
                "Level",
                es="Si es región, provincia o distrito. Debe corresponder al número de cifras "
                "del UBIGEO.",
                en="Whether it is a region, a province or a district. It must fit the number "
                "of digits of the UBIGEO.",
                example="level: province",
            ),
            "parent": field(
                "Está dentro de",
                "Is inside",
                es="El UBIGEO del lugar que lo contiene. Una región no lo lleva.",
                en="The UBIGEO of the place around it. A region has none.",
                example='parent: "21"',
            ),
        },
    ),
    Contest: Described(
        field(
            "Contienda",
            "Contest",
            es="Una elección en un lugar. Los planes se comparan dentro de ella.",
            en="An election in a place. Plans are compared inside it.",
            example="id: puno-2026\n"
            'territory: "2101"\n'
            "election: {es: Elecciones municipales 2026, en: 2026 municipal elections}\n"
            "office: {es: Alcaldía provincial, en: Provincial mayor}\n"
            "period: {first: 2027, last: 2030}",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto, con el que la nombran los planes; es parte de su dirección. "
                "Por costumbre, el lugar y el año.",
                en="Short name, by which plans name it; it is part of its address. By custom, "
                "the place and the year.",
                example="id: puno-2026",
            ),
            "territory": field(
                "Lugar",
                "Territory",
                es="El UBIGEO de un lugar de content/territories.yaml.",
                en="The UBIGEO of a place of content/territories.yaml.",
                example='territory: "2101"',
            ),
            "election": field(
                "Elección",
                "Election",
                es="El nombre de la elección, con su año.",
                en="The name of the election, with its year.",
                example="election: {es: Elecciones municipales 2026, en: 2026 municipal elections}",
            ),
            "office": field(
                "Cargo",
                "Office",
                es="Qué se elige: la alcaldía provincial, la gobernación regional.",
                en="What is elected: the provincial mayor, the regional governor.",
                example="office: {es: Alcaldía provincial, en: Provincial mayor}",
            ),
            "period": field(
                "Periodo",
                "Period",
                es="El primer y el último año del mandato.",
                en="The first and the last year of the term.",
                example="period: {first: 2027, last: 2030}",
            ),
        },
    ),
    Territories: Described(
        field(
            "Lugares",
            "Territories",
            es="Los lugares de las contiendas, y los que los contienen: content/territories.yaml.",
            en="The places of the contests, and those around them: content/territories.yaml.",
            example="territories:\n"
            '  - {ubigeo: "21", name: Puno, level: region}\n'
            '  - {ubigeo: "2101", name: Puno, level: province, parent: "21"}',
        ),
        {
            "territories": field(
                "Lugares",
                "Territories",
                es="Un lugar por línea, con su UBIGEO entre comillas.",
                en="One place a line, with its UBIGEO in quotes.",
                example='territories:\n  - {ubigeo: "21", name: Puno, level: region}',
            ),
        },
    ),
    Contests: Described(
        field(
            "Contiendas",
            "Contests",
            es="Las elecciones y lugares en que se comparan los planes: content/contests.yaml.",
            en="The elections and places in which plans are compared: content/contests.yaml.",
            example="contests:\n"
            "  - id: puno-2026\n"
            '    territory: "2101"\n'
            "    election: {es: Elecciones municipales 2026, en: 2026 municipal elections}\n"
            "    office: {es: Alcaldía provincial, en: Provincial mayor}\n"
            "    period: {first: 2027, last: 2030}",
        ),
        {
            "contests": field(
                "Contiendas",
                "Contests",
                es="Una contienda por elemento: dónde, qué se elige y para qué años.",
                en="One contest an item: where, what is elected and for which years.",
                example="contests:\n"
                "  - id: puno-2026\n"
                '    territory: "2101"\n'
                "    election: Elecciones municipales 2026\n"
                "    office: Alcaldía provincial\n"
                "    period: {first: 2027, last: 2030}",
            ),
        },
    ),
}
