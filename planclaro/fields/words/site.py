"""Words of `config`: what the publisher decides."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from planclaro.config import DimensionConfig, Editor, Features, Language, Order, SiteConfig
from planclaro.fields.doc import Described, field

DESCRIBED: Mapping[type[BaseModel], Described] = {
    Order: Described(
        field(
            "Orden de los planes",
            "Order of the plans",
            es="La regla con que se ordenan los planes, la misma en todo el sitio y para "
            "todos. Se publica.",
            en="The rule by which plans are ordered, the same on the whole site and for all. "
            "It is published.",
            example="{rule: organisation}",
        ),
        {
            "rule": field(
                "Regla",
                "Rule",
                es="Por nombre de la organización, como en la cédula, o por un sorteo "
                "publicado. Sin este campo, por nombre.",
                en="By name of the organisation, as on the ballot, or by a published draw. "
                "Without this field, by name.",
                example="rule: organisation",
            ),
            "ballot": field(
                "Orden de la cédula",
                "Order of the ballot",
                es="Con «rule: ballot», los id de todos los planes en el orden de la cédula.",
                en="With “rule: ballot”, the ids of all plans in the order of the ballot.",
                example="ballot: [puno-ejemplo, puno-otro]",
            ),
            "seed": field(
                "Texto del sorteo",
                "Text of the draw",
                es="Con «rule: seed», un texto publicado antes del sorteo; de él sale el orden "
                "y cualquiera lo puede repetir.",
                en="With “rule: seed”, a text published before the draw; the order comes from "
                "it and anyone can repeat it.",
                example="seed: Sorteo del 4 de agosto de 2026",
            ),
        },
    ),
    Language: Described(
        field(
            "Idioma",
            "Language",
            es="Un idioma del sitio. El primero vive en la raíz; los demás, bajo su código (/en/).",
            en="A language of the site. The first lives at the root; the others below their "
            "code (/en/).",
            example="{code: en, name: English, locale: en, fallback: [es]}",
        ),
        {
            "code": field(
                "Código",
                "Code",
                es="El código del idioma: es, en, quz (quechua), ayr (aimara). Es parte de las "
                "direcciones.",
                en="The code of the language: es, en, quz (Quechua), ayr (Aymara). Part of "
                "addresses.",
                example="code: quz",
            ),
            "name": field(
                "Nombre",
                "Name",
                es="El nombre del idioma en ese mismo idioma, como lo verá el lector.",
                en="The name of the language in that same language, as the reader sees it.",
                example="name: Runasimi",
            ),
            "locale": field(
                "Formato de números",
                "Number format",
                es="El idioma y, si hace falta, el país cuyas reglas siguen los números: es_PE "
                "escribe 511,703.",
                en="The language and, if needed, the country whose rules numbers follow: es_PE "
                "writes 511,703.",
                example="locale: es_PE",
            ),
            "fallback": field(
                "Idiomas de reemplazo",
                "Fallback languages",
                es="Los idiomas que se muestran, en este orden, cuando un texto no está traducido.",
                en="The languages shown, in this order, where a text is not translated.",
                example="fallback: [es]",
            ),
            "state": field(
                "Estado del idioma",
                "State of the language",
                es="«draft» si nadie que lo hable ha revisado sus palabras: cada página lo dice, "
                "y no se avisa de cada texto que falta. Sin este campo, revisado.",
                en="“draft” if nobody who speaks it has reviewed its words: each page says so, "
                "and missing texts are not told one by one. Without this field, reviewed.",
                example="state: draft",
            ),
            "published": field(
                "Con páginas",
                "With pages",
                es="«false» si el idioma aún no tiene páginas: se puede traducir a él sin que "
                "los lectores lo vean. Sin este campo, las tiene.",
                en="“false” if the language has no pages yet: it can be translated into before "
                "readers see it. Without this field, it has.",
                example="published: false",
            ),
        },
    ),
    DimensionConfig: Described(
        field(
            "Dimensión del sitio",
            "Dimension of the site",
            es="Una de las partes en que se dividen todos los planes.",
            en="One of the parts into which all plans are divided.",
            example="id: social\n"
            "name: {es: Social, en: Social}\n"
            'description: {es: "Agua, salud, educación", en: "Water, health, education"}',
        ),
        {
            "id": field(
                "Identificador",
                "Identifier",
                es="La palabra que va en las direcciones. No cambia después de publicar.",
                en="The word that goes into addresses. It does not change once published.",
                example="id: social",
            ),
            "name": field(
                "Nombre",
                "Name",
                es="El nombre de la dimensión, sin la palabra «dimensión».",
                en="The name of the dimension, without the word “dimension”.",
                example="name: {es: Económica, en: Economic}",
            ),
            "description": field(
                "Descripción",
                "Description",
                es="De qué trata, en pocas palabras, para quien no conoce el formato.",
                en="What it is about, in a few words, for those who do not know the format.",
                example='description: {es: "Agua, salud, educación", en: "Water, health, '
                'education"}',
            ),
        },
    ),
    Features: Described(
        field(
            "Funciones",
            "Features",
            es="Lo que un sitio puede no tener.",
            en="What a site can do without.",
            example="{offline: true}",
        ),
        {
            "offline": field(
                "Sin conexión",
                "Offline",
                es="Con «true» (lo normal), lo leído se guarda en el equipo del lector. Con "
                "«false» se quita lo guardado.",
                en="With “true” (the normal case), what was read is kept on the reader's "
                "device. With “false” what was kept is removed.",
                example="offline: true",
            ),
            "editor": field(
                "Editor en la web",
                "Web editor",
                es="true para que quienes cuidan los planes los editen en /admin/. Sin esta "
                "línea, no hay editor en el sitio.",
                en="true so that those who keep the plans edit them at /admin/. Without this "
                "line the site has no editor.",
                example="editor: true",
            ),
        },
    ),
    Editor: Described(
        field(
            "Editor en la web: acceso",
            "Web editor: access",
            es="Cómo llega el editor al repositorio. Casi nadie necesita este campo.",
            en="How the editor reaches the repository. Hardly anybody needs this field.",
            example="{branch: main}",
        ),
        {
            "branch": field(
                "Rama",
                "Branch",
                es="A qué rama van los cambios. Sin este campo, a la principal del repositorio.",
                en="The branch that changes go to. Without this field, the repository's main one.",
                example="branch: main",
            ),
            "sign_in": field(
                "Servidor de acceso",
                "Sign-in server",
                es="La dirección de un servidor suyo que da acceso con OAuth. Sin este campo, "
                "cada persona entra con un token de acceso.",
                en="The address of a server of yours that signs in by OAuth. Without this "
                "field each person signs in with an access token.",
                example="sign_in: https://acceso.ejemplo.pe",
            ),
        },
    ),
    SiteConfig: Described(
        field(
            "Configuración del sitio",
            "Configuration of the site",
            es="Lo que decide quien publica: dirección, nombre, idiomas, dimensiones y orden "
            "de los planes.",
            en="What the publisher decides: address, name, languages, dimensions and order of "
            "the plans.",
            example="address: https://ejemplo.pe/planes/\n"
            "title: Planes de Puno\n"
            "tagline: {es: Lo que prometen, en: What they promise}\n"
            "publisher: Observatorio Ejemplo\n"
            "contact: mailto:correo@ejemplo.pe\n"
            "languages: [{code: es, name: Español, locale: es_PE}]\n"
            'dimensions: [{id: social, name: Social, description: "Agua, salud, educación"}]',
        ),
        {
            "address": field(
                "Dirección pública",
                "Public address",
                es="Dónde estará el sitio: empieza con https:// y termina en /. En GitHub "
                "Pages la pone sola el flujo que publica.",
                en="Where the site will be: starts with https:// and ends in /. On GitHub "
                "Pages the workflow that publishes sets it by itself.",
                example="address: https://ejemplo.pe/planes/",
            ),
            "title": field(
                "Nombre del sitio",
                "Name of the site",
                es="Cómo se llama el sitio, en la cabecera y al compartir.",
                en="What the site is called, in its head and when shared.",
                example="title: Planes de Puno",
            ),
            "tagline": field(
                "Lema",
                "Tagline",
                es="Una línea que dice para qué sirve el sitio.",
                en="One line that says what the site is for.",
                example="tagline: {es: Lo que prometen, en: What they promise}",
            ),
            "publisher": field(
                "Quién publica",
                "Publisher",
                es="La persona o institución responsable del sitio.",
                en="The person or institution responsible for the site.",
                example="publisher: Observatorio Ejemplo",
            ),
            "contact": field(
                "Contacto",
                "Contact",
                es="A dónde avisa quien ve un error: un correo (con mailto: delante) o una "
                "página. Basta esto o «repository».",
                en="Where errors are reported: an e-mail (with mailto: before it) or a page. "
                "This or “repository” is enough.",
                example="contact: mailto:correo@ejemplo.pe",
            ),
            "repository": field(
                "Repositorio",
                "Repository",
                es="La página del proyecto en GitHub, GitLab o Codeberg, donde se puede avisar "
                "de un error.",
                en="The project's page on GitHub, GitLab or Codeberg, where an error can be "
                "reported.",
                example="repository: https://github.com/organizacion/repositorio",
            ),
            "languages": field(
                "Idiomas",
                "Languages",
                es="Los idiomas del sitio. El primero es el de los textos sin traducir y el "
                "que vive en la raíz.",
                en="The languages of the site. The first is that of plain texts, and lives at "
                "the root.",
                example="languages:\n"
                "  - {code: es, name: Español, locale: es_PE}\n"
                "  - {code: en, name: English, locale: en, fallback: [es]}",
            ),
            "dimensions": field(
                "Dimensiones",
                "Dimensions",
                es="Las partes en que se dividen todos los planes, en el orden en que se muestran.",
                en="The parts into which all plans are divided, in the order they are shown in.",
                example="dimensions:\n"
                '  - {id: social, name: Social, description: "Agua, salud, educación"}',
            ),
            "order": field(
                "Orden de los planes",
                "Order of the plans",
                es="La regla con que se ordenan los planes. Sin este campo, por nombre de la "
                "organización.",
                en="The rule by which plans are ordered. Without this field, by name of the "
                "organisation.",
                example="order: {rule: organisation}",
            ),
            "features": field(
                "Funciones",
                "Features",
                es="Lo que el sitio puede no tener. Sin este campo las tiene todas.",
                en="What the site can do without. Without this field it has all.",
                example="features: {offline: true}",
            ),
            "editor": field(
                "Editor en la web: acceso",
                "Web editor: access",
                es="La rama y el servidor de acceso del editor. El editor se pide con «features».",
                en="The branch and the sign-in server of the editor. The editor itself is asked "
                "for with “features”.",
                example="editor: {branch: main}",
            ),
        },
    ),
}
