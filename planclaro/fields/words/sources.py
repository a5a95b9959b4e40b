"""Words of `model.evidence`: the documents that are cited."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.fields.doc import Described, field
from planclaro.model.evidence import Source, SourceSection, SourceTable

DESCRIBED: Mapping[type[BaseModel], Described] = {
    SourceSection: Described(
        field(
            "Sección del documento",
            "Section of the document",
            es="Un título del documento, como está impreso. Se lista una vez aquí y las citas "
            "lo nombran por su id.",
            en="A heading of the document, as printed. It is listed once here, and citations "
            "name it by its id.",
            example='{id: s-social, title: Dimensión social, page: "12"}',
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto de la sección, con el que la citan los demás campos. Por "
                "costumbre empieza con «s-».",
                en="Short name of the section, by which other fields cite it. By custom it "
                "starts with “s-”.",
                example="id: s-social",
            ),
            "title": field(
                "Título impreso",
                "Printed heading",
                es="El título tal como está en el documento, en su idioma. No se traduce ni se "
                "corrige.",
                en="The heading just as it stands in the document, in its language. It is "
                "neither translated nor mended.",
                example="title: 4.1. DIMENSIÓN SOCIAL",
            ),
            "page": field(
                "Página",
                "Page",
                es="La página en que empieza, como la imprime el documento. Si no imprime "
                "números, se omite.",
                en="The page where it starts, as the document prints it. If it prints no "
                "numbers, leave it out.",
                example='page: "12"',
            ),
        },
    ),
    SourceTable: Described(
        field(
            "Cuadro del documento",
            "Table of the document",
            es="Un cuadro del documento, del que salen problemas, objetivos y metas. Se lista "
            "una vez aquí y las citas lo nombran por su id.",
            en="A table of the document, from which problems, objectives and targets come. It "
            "is listed once here, and citations name it by its id.",
            example="{id: t-1, label: Tabla 1, title: Metas, section: s-social}",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto del cuadro, con el que lo citan los demás campos. Por "
                "costumbre empieza con «t-».",
                en="Short name of the table, by which other fields cite it. By custom it "
                "starts with “t-”.",
                example="id: t-1",
            ),
            "label": field(
                "Rótulo impreso",
                "Printed label",
                es="Cómo llama el documento al cuadro: «Tabla 1», «Cuadro 3». Dos cuadros "
                "pueden llevar el mismo rótulo.",
                en="What the document calls the table: “Tabla 1”, “Cuadro 3”. Two tables may "
                "carry the same label.",
                example="label: Tabla 1",
            ),
            "title": field(
                "Título impreso",
                "Printed title",
                es="El título del cuadro como está impreso, en su idioma. No se traduce.",
                en="The title of the table as printed, in its language. It is not translated.",
                example="title: Matriz de metas de la dimensión social",
            ),
            "section": field(
                "Sección",
                "Section",
                es="El id de la sección de esta misma fuente en que está el cuadro.",
                en="The id of the section, of this same source, in which the table stands.",
                example="section: s-social",
            ),
        },
    ),
    Source: Described(
        field(
            "Fuente",
            "Source",
            es="Un documento del que se cita: el plan de gobierno, su resumen, un anexo. El "
            "primero es el que se entiende cuando una cita no nombra ninguno.",
            en="A document that is cited: the government plan, its summary, an annex. The "
            "first is the one meant where a citation names none.",
            example="{id: plan, title: Plan de Gobierno 2023-2026, language: es}",
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="Nombre corto del documento, con el que lo nombran las citas.",
                en="Short name of the document, by which citations name it.",
                example="id: plan",
            ),
            "title": field(
                "Título del documento",
                "Title of the document",
                es="El título de la carátula, como está impreso. No se traduce.",
                en="The title on the cover, as printed. It is not translated.",
                example="title: Plan de Gobierno 2023-2026",
            ),
            "language": field(
                "Idioma del documento",
                "Language of the document",
                es="El código del idioma en que está escrito: es (castellano), quz (quechua), "
                "ayr (aimara).",
                en="The code of the language it is written in: es (Spanish), quz (Quechua), "
                "ayr (Aymara).",
                example="language: es",
            ),
            "publisher": field(
                "Quién lo publica",
                "Who publishes it",
                es="La organización que firma el documento, con el nombre que imprime.",
                en="The organisation that signs the document, by the name it prints.",
                example="publisher: Partido Ejemplo",
            ),
            "url": field(
                "Dirección en internet",
                "Address on the web",
                es="Dónde se puede leer o bajar el documento, por ejemplo en Voto Informado "
                "del JNE.",
                en="Where the document can be read or downloaded, for example on the electoral "
                "body's site.",
                example="url: https://votoinformado.example/plan.pdf",
            ),
            "archive_url": field(
                "Copia archivada",
                "Archived copy",
                es="Una copia que queda si la página original desaparece, por ejemplo en "
                "web.archive.org.",
                en="A copy that stays if the original page goes away, for example on "
                "web.archive.org.",
                example="archive_url: "
                "https://web.archive.org/web/2026/https://votoinformado.example/plan.pdf",
            ),
            "sha256": field(
                "Huella del archivo",
                "Digest of the file",
                es="La huella SHA-256 del PDF (64 signos). Prueba que el documento citado es "
                "ese y no otro. La da «sha256sum plan.pdf»; en Windows, «certutil -hashfile "
                "plan.pdf SHA256».",
                en="The SHA-256 digest of the PDF (64 signs). It proves that the document "
                "cited is that one and no other. “sha256sum plan.pdf” prints it; on Windows, "
                "“certutil -hashfile plan.pdf SHA256”.",
                example="sha256: 0f343b0931126a20f133d67c2b018a3b5e7e9a6c9d2f6f1d0c1b2a3948576655",
            ),
            "note": field(
                "Nota sobre el documento",
                "Note on the document",
                es="Lo que el lector debe saber del documento: si no numera sus páginas, si "
                "falta una parte, si está escaneado.",
                en="What the reader should know of the document: whether its pages have no "
                "numbers, a part is missing, or it is a scan.",
                example="note: {es: El documento no numera sus páginas., en: The document does "
                "not number its pages.}",
            ),
            "sections": field(
                "Secciones",
                "Sections",
                es="Los títulos del documento que se citan, en su orden.",
                en="The headings of the document that are cited, in its order.",
                example='sections: [{id: s-social, title: Dimensión social, page: "12"}]',
            ),
            "tables": field(
                "Cuadros",
                "Tables",
                es="Los cuadros del documento que se citan, en su orden.",
                en="The tables of the document that are cited, in its order.",
                example="tables: [{id: t-1, label: Tabla 1, title: Metas, section: s-social}]",
            ),
        },
    ),
}
