"""The kinds of single values, and what is to be known of each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from planclaro.fields.doc import FieldDoc, field


class Kind(StrEnum):
    """How a value is written, whatever field it stands in."""

    NUMBER = "number"
    COUNT = "count"
    YEAR = "year"
    DATE = "date"
    GOAL = "goal"
    ROW = "row"
    ID = "id"
    REFERENCE = "reference"
    UBIGEO = "ubigeo"
    LINK = "link"
    ADDRESS = "address"
    DIGEST = "digest"
    LANGUAGE = "language"
    LOCALE = "locale"
    SWITCH = "switch"
    LINE = "line"
    TEXT = "text"


KINDS: Mapping[Kind, FieldDoc] = {
    Kind.NUMBER: field(
        "Número",
        "Number",
        es="Solo cifras, con punto para los decimales y nada entre los miles: 22.65, 511703. Sin "
        "unidad ni signo de porcentaje: eso va en «unit».",
        en="Digits only, with a point for decimals and nothing between thousands: 22.65, 511703. "
        "No unit and no per cent sign: that goes in “unit”.",
        example="22.65",
    ),
    Kind.COUNT: field(
        "Número entero",
        "Whole number",
        es="Un número de cero en adelante, sin decimales ni signos.",
        en="A number from zero up, without decimals or signs.",
        example="7",
    ),
    Kind.YEAR: field(
        "Año",
        "Year",
        es="Cuatro cifras, de 1900 a 2199. Sin «hacia» ni «al»: eso va en el texto.",
        en="Four digits, 1900 to 2199. No “about” and no “by”: that goes in the text.",
        example="2026",
    ),
    Kind.DATE: field(
        "Fecha",
        "Date",
        es="Año-mes-día, con dos cifras para el mes y el día.",
        en="Year-month-day, with two digits for month and day.",
        example="2026-10-04",
    ),
    Kind.GOAL: field(
        "Número de un ODS",
        "Number of an SDG",
        es="Un número del 1 al 17: el del Objetivo de Desarrollo Sostenible, no el de su meta.",
        en="A number from 1 to 17: that of the Sustainable Development Goal, not of its target.",
        example="6",
    ),
    Kind.ROW: field(
        "Fila de un cuadro",
        "Row of a table",
        es="El número de la fila, contando desde 1. Varias se escriben 3-5.",
        en="The number of the row, counted from 1. Several are written 3-5.",
        example="3-5",
    ),
    Kind.ID: field(
        "Identificador",
        "Identifier",
        es="Un nombre corto para la computadora: minúsculas sin tildes ni ñ, cifras y guiones "
        "simples. Es parte de una dirección, así que no cambia nunca.",
        en="A short name for the computer: lower-case letters without accents, digits and single "
        "hyphens. It is part of an address, so it never changes.",
        example="agua-para-todos",
    ),
    Kind.REFERENCE: field(
        "Identificador de otro archivo",
        "Identifier from another file",
        es="Un id que ya existe en otro archivo (un tema, un indicador, un término). Se copia "
        "igual.",
        en="An id that already exists in another file (a topic, an indicator, a term). It is "
        "copied as it is.",
        example="agua-saneamiento",
    ),
    Kind.UBIGEO: field(
        "UBIGEO",
        "UBIGEO",
        es="El código de un lugar según el INEI: 2 cifras (región), 4 (provincia) o 6 "
        "(distrito). El cero inicial cuenta; póngalo entre comillas.",
        en="INEI's code of a place: 2 digits (region), 4 (province) or 6 (district). The leading "
        "zero counts; put it in quotes.",
        example='"080901"',
    ),
    Kind.LINK: field(
        "Dirección",
        "Address",
        es="Una dirección completa: empieza con https://, http:// o mailto:, y no lleva espacios.",
        en="A full address: starts with https://, http:// or mailto:, and has no spaces.",
        example="https://ejemplo.pe/plan.pdf",
    ),
    Kind.ADDRESS: field(
        "Dirección del sitio",
        "Address of the site",
        es="Empieza con https:// (o http://), termina en / y no lleva nada después.",
        en="Starts with https:// (or http://), ends in / and has nothing after it.",
        example="https://ejemplo.pe/planes/",
    ),
    Kind.DIGEST: field(
        "Huella SHA-256",
        "SHA-256 digest",
        es="64 cifras y letras de la a a la f, en minúsculas, que solo da un archivo.",
        en="64 digits and letters a to f, lower case, that only one file gives.",
        example="0f343b0931126a20f133d67c2b018a3b5e7e9a6c9d2f6f1d0c1b2a3948576655",
    ),
    Kind.LANGUAGE: field(
        "Código de idioma",
        "Language code",
        es="Dos o tres letras minúsculas: es (castellano), en (inglés), quz (quechua), ayr "
        "(aimara).",
        en="Two or three lower-case letters: es (Spanish), en (English), quz (Quechua), ayr "
        "(Aymara).",
        example="es",
    ),
    Kind.LOCALE: field(
        "Formato de números",
        "Number format",
        es="Un idioma y, si hace falta, un país: es_PE, en.",
        en="A language and, if needed, a country: es_PE, en.",
        example="es_PE",
    ),
    Kind.SWITCH: field(
        "Sí o no",
        "Yes or no",
        es="true (sí) o false (no), en minúsculas.",
        en="true (yes) or false (no), in lower case.",
        example="true",
    ),
    Kind.LINE: field(
        "Texto igual en todo idioma",
        "Text alike in every language",
        es="Un nombre o rótulo que no se traduce. Entre comillas si lleva «: » o «#», o empieza "
        "con un signo.",
        en="A name or label that is not translated. In quotes if it holds “: ” or “#”, or starts "
        "with a sign.",
        example="Tabla 1",
    ),
    Kind.TEXT: field(
        "Texto en varios idiomas",
        "Text in several languages",
        es="Un texto por idioma: {es: …, en: …}. Si se escribe uno solo, sin llaves, es del "
        "primer idioma del sitio.",
        en="One text a language: {es: …, en: …}. A single one, without braces, is in the site's "
        "first language.",
        example="{es: Agua para todos, en: Water for all}",
    ),
}
