"""Valid things to start from; a test states only what matters to it.

Words come untranslated, as they stand in the code, so that tests do not depend on catalogues.
"""

from __future__ import annotations

from gettext import NullTranslations
from typing import Any

from planclaro.config import SiteConfig
from planclaro.emit.assets import PAGE_STYLES, SCRIPTS
from planclaro.i18n import Voice
from planclaro.model import Catalog, Plan, PlanDimension, Proposal, Target
from planclaro.site.card import CardStock
from planclaro.site.frame import Assets, Site
from planclaro.site.here import Here
from planclaro.site.passages import Compared
from planclaro.site.urls import Urls

ROOT = "https://sitio.example/"
CITE = [{"section": "s-1"}]
NAMES = {"social": "Social", "ambiental": "Ambiental"}
SPANISH = {"code": "es", "name": "Español", "locale": "es_PE"}
ENGLISH = {"code": "en", "name": "English", "locale": "en", "fallback": ["es"]}
SOURCE = {
    "id": "doc",
    "title": "Plan 2027-2030",
    "language": "es",
    "sections": [
        {"id": "s-1", "title": "1. Visión", "page": "4"},
        {"id": "s-2", "title": "2. Metas"},
    ],
    "tables": [
        {"id": "t-1", "label": "Tabla 1", "title": "Metas"},
        {"id": "t-18a", "label": "Tabla 18", "title": "Agua"},
        {"id": "t-18b", "label": "Tabla 18", "title": "Salud"},
    ],
}


def target(**changes: Any) -> Target:
    """An outcome target with nothing but what is required."""
    plain = {"id": "meta", "statement": "Que baje", "kind": "outcome", "cite": CITE}
    return Target.model_validate(plain | changes)


def level(start: str, end: str, /, **changes: Any) -> Target:
    """A target that can be drawn: from a level in 2025 to another in 2030."""
    figures = {
        "baseline": {"value": start, "year": "2025"},
        "target": {"value": end, "year": "2030"},
    }
    return target(**({"unit": "%"} | figures | changes))


def proposal(*targets: Target, **changes: Any) -> Proposal:
    """A proposal on water."""
    plain = {"id": "propuesta", "title": "Agua para todos", "topics": ["agua"], "targets": targets}
    return Proposal.model_validate(plain | changes)


def action(text: str = "Hacer campañas", **changes: Any) -> dict[str, Any]:
    """An action with nothing but what is required."""
    return {"text": text, "cite": CITE} | changes


def dimension(*proposals: Proposal, **changes: Any) -> PlanDimension:
    """A dimension, read in full, with one axis."""
    axes = [{"id": "eje", "proposals": proposals}] if proposals else []
    return PlanDimension.model_validate({"id": "social", "review": "full", "axes": axes} | changes)


def plan(*dimensions: PlanDimension, **changes: Any) -> Plan:
    """A plan of both dimensions; the second is empty unless given."""
    given = {each.id: each for each in dimensions}
    every = [given.get(id, dimension(id=id)) for id in NAMES]
    plain = {
        "id": "uno",
        "title": "Plan de gobierno",
        "organisation": {"name": "Partido Uno", "kind": "party"},
        "contest": "puno-2026",
        "period": {"first": "2027", "last": "2030"},
        "sources": [SOURCE],
        "dimensions": every,
    }
    return Plan.model_validate(plain | changes)


def plan_with(*targets: Target, **changes: Any) -> Plan:
    """A plan with these targets in its only proposal."""
    return plan(dimension(proposal(*targets)), **changes)


def catalog(*plans: Plan, **changes: Any) -> Catalog:
    """Plans of one contest, with a topic a dimension and one shared indicator."""
    plain = {
        "plans": plans,
        "territories": [{"ubigeo": "2101", "name": "Puno", "level": "province"}],
        "contests": [
            {
                "id": "puno-2026",
                "territory": "2101",
                "election": "Elecciones 2026",
                "office": "Alcaldía",
                "period": {"first": "2027", "last": "2030"},
            }
        ],
        "topics": [
            {"id": "agua", "name": {"es": "Agua", "en": "Water"}, "dimension": "social"},
            {"id": "salud", "name": {"es": "Salud", "en": "Health"}, "dimension": "social"},
            {"id": "residuos", "name": {"es": "Residuos", "en": "Waste"}, "dimension": "ambiental"},
        ],
        "indicators": [
            {
                "id": "anemia",
                "name": "Anemia infantil",
                "unit": "%",
                "direction": "decrease",
                "topic": "salud",
            }
        ],
    }
    return Catalog.model_validate(plain | changes)


def elsewhere(*plans: Plan) -> Catalog:
    """As `catalog`, with a second contest, `cusco-2026`, which comes first by its code."""
    first = catalog()
    contest = first.contests[0].model_copy(update={"id": "cusco-2026", "territory": "0801"})
    cusco = first.territories[0].model_copy(update={"ubigeo": "0801", "name": "Cusco"})
    return catalog(
        *plans, contests=(*first.contests, contest), territories=(*first.territories, cusco)
    )


def config(**changes: Any) -> SiteConfig:
    """A site in Spanish and English."""
    plain = {
        "address": ROOT,
        "title": "Plan Claro",
        "tagline": "Lo que prometen",
        "publisher": "Observatorio",
        "contact": "mailto:nadie@sitio.example",
        "repository": "https://codigo.example/sitio",
        "languages": [SPANISH, ENGLISH],
        "dimensions": [
            {"id": id, "name": name, "description": f"Todo lo {id}"} for id, name in NAMES.items()
        ],
    }
    return SiteConfig.model_validate(plain | changes)


def voice(code: str = "es", *fallback: str, first: str = "es") -> Voice:
    """A language whose interface words are those of the code."""
    locale = "es_PE" if code == "es" else "en"
    chain = tuple(dict.fromkeys((code, *fallback, first)))
    return Voice(code, locale, f"<{code}>", chain, first, NullTranslations())


def here(address: str = "uno/", code: str = "es", *, portable: bool = False) -> Here:
    """A page."""
    return Here(address, voice(code), Urls(ROOT, "es", portable))


NOTHING = Compared(0, 0, 0, (), {}, 0)
"""No plans compared with each other."""

ASSETS = Assets(
    style="assets/site.css",
    icon="data:image/svg+xml;base64,",
    touch_icon="assets/icon-touch.png",
    scripts={role: f"assets/{role}.js" for role in SCRIPTS},
    view="see();",
    page_styles={kind: f".{kind}{{}}" for kind in PAGE_STYLES},
    plotly="assets/plotly.js",
    plotly_words={"es": "assets/plotly-es.js"},
    plotly_kilobytes=390,
)
CARDS = CardStock("1", frozenset(map(chr, range(32, 0x250))) | set("–—“”«»…·"))


def site(*, portable: bool = False, **changes: Any) -> Site:
    """What all pages share; `changes` are to the settings."""
    settings = config(**changes)
    codes = [language.code for language in settings.languages]
    voices = tuple(voice(code, first=codes[0]) for code in codes)
    return Site(settings, voices, Urls(settings.address, codes[0], portable), ASSETS, CARDS)


def apart(*plans: Plan, **changes: Any) -> Catalog:
    """As `catalog`, the first plan in Puno and all others in Cusco."""
    moved = [each.model_copy(update={"contest": "cusco-2026"}) for each in plans[1:]]
    puno = catalog()
    contest = puno.contests[0].model_copy(update={"id": "cusco-2026", "territory": "0801"})
    place = puno.territories[0].model_copy(update={"ubigeo": "0801", "name": "Cusco"})
    both = {
        "contests": (*puno.contests, contest),
        "territories": (place, *puno.territories),
    }
    return catalog(*plans[:1], *moved, **both | changes)
