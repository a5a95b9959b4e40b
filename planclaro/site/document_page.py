"""A plan's document: what it is, its headings and tables, what to know when reading it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planclaro.model import Plan
from planclaro.site import urls
from planclaro.site.citations import SourceView, sources
from planclaro.site.here import Here
from planclaro.site.observations import ObservationView, observation_view
from planclaro.site.statements import proposal_title


@dataclass(frozen=True, slots=True)
class DocumentView:
    """The sources of a plan, into which every citation leads, and all its observations."""

    plan: str
    plan_href: str
    sources: tuple[SourceView, ...]
    observations: tuple[ObservationView, ...]


def document_view(plan: Plan, names: Mapping[str, str], here: Here) -> DocumentView:
    """The document of a plan; `names` are the site's dimensions, id to name."""
    places = anchors(plan, names, here)
    return DocumentView(
        plan=plan.name(),
        plan_href=here.link(urls.page(plan.id)),
        sources=sources(plan, here),
        observations=tuple(
            observation_view(plan, observation, _about(observation.about, places), here)
            for observation in plan.observations
        ),
    )


def _about(ids: Iterable[str], places: dict[str, tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(places[id] for id in ids if id in places)


def anchors(plan: Plan, names: Mapping[str, str], here: Here) -> dict[str, tuple[str, str]]:
    """Every id that an observation may be about: (label, link)."""
    found: dict[str, tuple[str, str]] = {}
    for section in plan.sections:
        page = urls.text(plan.id, section.id)
        found[section.id] = (here.name(section.title), here.link(page))
        for table in section.tables:
            found[table.id] = (here.name(table.caption), here.link(page, table.id))
    for dimension in plan.dimensions:
        page = urls.page(plan.id, dimension.id)
        found[dimension.id] = (names[dimension.id], here.link(page))
        for axis in dimension.axes:
            if axis.title:
                found[axis.id] = (here.name(axis.title), here.link(page, axis.id))
        for proposal in dimension.proposals():
            found[proposal.id] = (
                proposal_title(proposal, here).text,
                here.link(page, proposal.id),
            )
            for target in proposal.targets:
                label = here.name(target.indicator or target.statement)
                found[target.id] = (label, here.link(page, target.id))
    return found
