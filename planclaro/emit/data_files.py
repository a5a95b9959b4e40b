"""Open data: each plan as JSON, all targets as one CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from planclaro.emit.artifact import Artifact
from planclaro.i18n import Voice
from planclaro.model import Catalog, Figure, Plan, PlanDimension, Proposal, Target
from planclaro.site import urls
from planclaro.site.citations import Cite
from planclaro.site.here import Here
from planclaro.site.labels import unit_of
from planclaro.site.targets import target_view
from planclaro.site.urls import Urls

COLUMNS = (
    *("contest", "plan", "organisation", "dimension", "proposal", "target", "kind", "direction"),
    *("measure", "baseline_value", "baseline_year", "baseline_printed", "target_value"),
    *("target_year", "target_printed", "priority", "topics", "sdg"),
)
SPOKEN_COLUMNS = (
    "statement",
    "indicator",
    "baseline_unit",
    "target_unit",
    "other_figures",
    "places",
    "address",
)
"""One column a language each: `statement_es`, `statement_en`."""


def plan_files(catalog: Catalog) -> Iterator[Artifact]:
    """`datos/<plan>.json`: the plan as in its YAML, keys without a value left out."""
    for plan in catalog.plans:
        text = plan.model_dump_json(indent=1, exclude_none=True, exclude_defaults=True)
        yield Artifact(f"{urls.DATA}/{plan.id}.json", f"{text}\n".encode())


def target_table(catalog: Catalog, voices: Iterable[Voice], addresses: Urls) -> Artifact:
    """`datos/metas.csv`: a row a target, UTF-8 with a mark so that spreadsheets see it."""
    speakers = tuple(voices)
    spoken = [f"{name}_{voice.code}" for name in SPOKEN_COLUMNS for voice in speakers]
    file = io.StringIO()
    table = csv.DictWriter(file, [*COLUMNS, *spoken], lineterminator="\r\n")
    table.writeheader()
    for plan in catalog.plans:
        for dimension in plan.dimensions:
            heres = [Here(urls.page(plan.id, dimension.id), v, addresses) for v in speakers]
            for proposal in dimension.proposals():
                for target in proposal.targets:
                    row = _names(plan, dimension, proposal, target)
                    for here in heres:
                        row |= _words(plan, target, here)
                    texts = {name: _harmless(value) for name, value in row.items()}
                    table.writerow(texts | _figures(target))
    return Artifact(f"{urls.DATA}/metas.csv", file.getvalue().encode("utf-8-sig"))


def _names(
    plan: Plan, dimension: PlanDimension, proposal: Proposal, target: Target
) -> dict[str, str]:
    return {
        "contest": plan.contest,
        "plan": plan.id,
        "organisation": plan.organisation.name if plan.organisation else "",
        "dimension": dimension.id,
        "proposal": proposal.id,
        "target": target.id,
        "kind": target.kind,
        "direction": target.direction or "",
        "measure": target.measure,
        "priority": "" if target.priority is None else str(target.priority),
        "topics": " ".join(target.topics or proposal.topics),
        "sdg": " ".join(map(str, target.sdg)),
    }


def _figures(target: Target) -> dict[str, str]:
    row = {}
    for role, figure in (("baseline", target.baseline), ("target", target.target)):
        row[f"{role}_value"] = f"{figure.value:f}" if figure else ""
        row[f"{role}_year"] = str(figure.year or "") if figure else ""
        row[f"{role}_printed"] = _harmless(figure.printed or "") if figure else ""
    return row


def _words(plan: Plan, target: Target, here: Here) -> dict[str, str]:
    """What is told in words, in one language."""
    view = target_view(plan, target, here)
    others = (
        f"{other.role}: {other.figure.value} {other.figure.year} {_places(other.figure.places)}"
        for other in view.others
    )
    address = here.urls.absolute(here.own_address())
    words = {
        "statement": view.statement.text,
        "indicator": view.indicator.text if view.indicator else "",
        "baseline_unit": _unit(target, target.baseline, here),
        "target_unit": _unit(target, target.target, here),
        "other_figures": "; ".join(others),
        "places": _places(view.cites),
        "address": f"{address}#{target.id}",
    }
    return {f"{name}_{here.voice.code}": value for name, value in words.items()}


def _unit(target: Target, figure: Figure | None, here: Here) -> str:
    unit = unit_of(target, figure)
    return here.name(unit) if unit else ""


def _places(cites: Iterable[Cite]) -> str:
    named = (", ".join(filter(None, (cite.name, cite.detail))) for cite in cites)
    return " · ".join(f"[{place}]" for place in named)


def _harmless(value: str) -> str:
    """A cell that starts like a formula would be run by a spreadsheet."""
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
