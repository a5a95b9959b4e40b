"""Structured data (schema.org JSON-LD): a plan as a creative work, its targets as claims."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from planclaro.model import Plan, Target
from planclaro.site import urls
from planclaro.site.glossary import GlossaryView
from planclaro.site.here import Here

Node = Mapping[str, Any]


def script(nodes: Iterable[Node]) -> str:
    """One JSON-LD graph, safe inside a `<script>` element."""
    graph = {"@context": "https://schema.org", "@graph": list(nodes)}
    text = json.dumps(graph, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def plan_node(plan: Plan, here: Here) -> Node:
    """The plan, who presents it and who heads it."""
    node: dict[str, Any] = {
        "@type": "CreativeWork",
        "@id": _plan_id(plan, here),
        "name": here.name(plan.title),
        "inLanguage": sorted({source.language for source in plan.sources}),
        "temporalCoverage": f"{plan.period.first}/{plan.period.last}",
    }
    if plan.organisation:
        node["publisher"] = {"@type": "Organization", "name": plan.organisation.name}
    if plan.lead_candidate:
        node["accountablePerson"] = {"@type": "Person", "name": plan.lead_candidate.name}
    return node


def claim_node(plan: Plan, target: Target, place: Here, here: Here) -> Node:
    """A target as a claim that appears in the plan, at `place` among others; `here` is its page."""
    page = here.urls.absolute(place.own_address())
    return {
        "@type": "Claim",
        "@id": f"{page}#{target.id}",
        "url": here.urls.absolute(here.own_address()),
        "text": here.name(target.statement),
        "appearance": {"@id": _plan_id(plan, here)},
    }


def dataset_node(name: str, description: str, files: Iterable[tuple[str, str]], here: Here) -> Node:
    """The open data of the site; `files` are (address, media type)."""
    return {
        "@type": "Dataset",
        "name": name,
        "description": description,
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "distribution": [
            {
                "@type": "DataDownload",
                "contentUrl": here.urls.absolute(address),
                "encodingFormat": media,
            }
            for address, media in files
        ],
    }


def subject_node(name: str, plans: Iterable[Plan], here: Here) -> Node:
    """A page about one subject in all plans."""
    return {
        "@type": "CollectionPage",
        "url": here.urls.absolute(here.own_address()),
        "about": {"@type": "DefinedTerm", "name": name},
        "mentions": [{"@id": _plan_id(plan, here)} for plan in plans],
    }


def terms_node(name: str, glossary: GlossaryView, here: Here) -> Node:
    """A set of defined terms."""
    page = here.urls.absolute(here.own_address())
    return {
        "@type": "DefinedTermSet",
        "@id": page,
        "name": name,
        "hasDefinedTerm": [
            {
                "@type": "DefinedTerm",
                "@id": f"{page}#{entry.term.anchor}",
                "name": entry.term.name.text,
                "description": entry.term.meaning.text,
            }
            for entry in glossary.entries
        ],
    }


def site_node(name: str, here: Here) -> Node:
    """The site itself."""
    return {"@type": "WebSite", "name": name, "url": here.urls.absolute(here.own_address())}


def _plan_id(plan: Plan, here: Here) -> str:
    return here.urls.absolute(urls.page(plan.id)) + "#plan"
