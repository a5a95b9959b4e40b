"""One page of each kind, for tests that need not see them all."""

from __future__ import annotations

KINDS = {
    "home": "",
    "plan": "puno-mi-region/",
    "dimension": "puno-mi-region/social/",
    "texts": "puno-mi-region/texto/",
    "text": "puno-mi-region/texto/diagnostico-social/",
    "document": "puno-mi-region/documento/",
    "who": "cusco-mrt/quienes/",
    "contests": "comparar/",
    "overview": "comparar/puno-2018/",
    "comparison": "comparar/puno-2018/social/",
    "comparator": "comparar/planes/?planes=canas,cusco-mrt&dimension=social",
    "topics": "temas/",
    "topic": "temas/agua-saneamiento/",
    "goals": "ods/",
    "goal": "ods/6/",
    "passages": "pasajes/",
    "prose": "metodo/",
    "glossary": "glosario/",
    "lost": "404.html",
}
