"""Open data: each plan as JSON; all targets, and all actions and activities, as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from planclaro.emit.artifact import Artifact
from planclaro.i18n import Voice
from planclaro.model import (
    Action,
    Axis,
    Catalog,
    Figure,
    Plan,
    PlanDimension,
    Proposal,
    Target,
    Text,
)
from planclaro.site import urls
from planclaro.site.actions import PlacedAction, actions_of
from planclaro.site.citations import Cite, cites
from planclaro.site.here import Here
from planclaro.site.targets import target_view
from planclaro.site.urls import Urls

PLACE_COLUMNS = (
    *("contest", "plan", "organisation", "dimension", "structure", "axis", "proposal"),
)
COLUMNS = (
    *PLACE_COLUMNS,
    *("target", "kind", "direction"),
    *("measure", "baseline_value", "baseline_year", "baseline_printed", "target_value"),
    *("target_year", "target_printed", "priority", "topics", "sdg", "parties_printed"),
    "review",
)
SPOKEN_COLUMNS = (
    "statement",
    "indicator",
    "baseline_unit",
    "target_unit",
    "other_figures",
    "responsible",
    "allies",
    "parties",
    "places",
    "address",
)
"""One column a language each: `statement_es`, `statement_en`."""
ACTION_COLUMNS = (
    *(*PLACE_COLUMNS, "objective", "action", "topics", "sdg", "parties_printed", "review"),
)
"""`review` is `pending` where nobody has compared it with the document yet."""
SPOKEN_ACTION_COLUMNS = (
    *("programme", "programme_allies", "text", "responsible", "allies", "parties"),
    *("places", "address"),
)
"""As above. `programme` is empty where an action belongs to none."""

Row = Mapping[str, str]


def plan_files(catalog: Catalog) -> Iterator[Artifact]:
    """`datos/<plan>.json`: the plan as in its YAML, keys without a value left out."""
    yield from map(plan_file, catalog.plans)


def plan_file(plan: Plan) -> Artifact:
    """That of one plan."""
    text = plan.model_dump_json(indent=1, exclude_none=True, exclude_defaults=True)
    return Artifact(urls.data(plan.id), f"{text}\n".encode())


def target_table(catalog: Catalog, voices: Iterable[Voice], addresses: Urls) -> Artifact:
    """`datos/metas.csv`: a row a target, UTF-8 with a mark so that spreadsheets see it."""
    speakers = tuple(voices)

    def rows() -> Iterator[Row]:
        for plan, dimension, axis, proposal in _proposals(catalog):
            heres = _heres(plan, dimension, speakers, addresses)
            for target in proposal.targets:
                row = _place(plan, dimension, axis, proposal) | _names(proposal, target)
                for here in heres:
                    row |= _words(plan, target, here)
                texts = {name: _harmless(value) for name, value in row.items()}
                yield texts | _figures(target)

    return _table("metas.csv", COLUMNS, SPOKEN_COLUMNS, speakers, rows())


def action_table(catalog: Catalog, voices: Iterable[Voice], addresses: Urls) -> Artifact:
    """`datos/acciones.csv`: a row an action or activity, otherwise as `target_table`."""
    speakers = tuple(voices)

    def rows() -> Iterator[Row]:
        for plan, dimension, axis, proposal in _proposals(catalog):
            heres = _heres(plan, dimension, speakers, addresses)
            for placed in actions_of(dimension, proposal):
                row = _place(plan, dimension, axis, proposal) | _action_names(placed)
                for here in heres:
                    row |= _action_words(plan, placed, here)
                yield {name: _harmless(value) for name, value in row.items()}

    return _table("acciones.csv", ACTION_COLUMNS, SPOKEN_ACTION_COLUMNS, speakers, rows())


def _table(
    name: str,
    columns: Iterable[str],
    spoken: Iterable[str],
    speakers: Iterable[Voice],
    rows: Iterable[Row],
) -> Artifact:
    in_words = [f"{column}_{voice.code}" for column in spoken for voice in speakers]
    file = io.StringIO()
    table = csv.DictWriter(file, [*columns, *in_words], lineterminator="\r\n")
    table.writeheader()
    table.writerows(rows)
    return Artifact(f"{urls.DATA}/{name}", file.getvalue().encode("utf-8-sig"))


def _proposals(catalog: Catalog) -> Iterator[tuple[Plan, PlanDimension, Axis, Proposal]]:
    for plan in catalog.plans:
        for dimension in plan.dimensions:
            for axis in dimension.axes:
                for proposal in axis.proposals:
                    yield plan, dimension, axis, proposal


def _heres(
    plan: Plan, dimension: PlanDimension, speakers: Iterable[Voice], addresses: Urls
) -> list[Here]:
    return [Here(urls.page(plan.id, dimension.id), voice, addresses) for voice in speakers]


def _place(plan: Plan, dimension: PlanDimension, axis: Axis, proposal: Proposal) -> dict[str, str]:
    return {
        "contest": plan.contest,
        "plan": plan.id,
        "organisation": plan.organisation.name if plan.organisation else "",
        "dimension": dimension.id,
        "structure": axis.structure or "",
        "axis": axis.id,
        "proposal": proposal.id,
    }


def _names(proposal: Proposal, target: Target) -> dict[str, str]:
    return {
        "target": target.id,
        "kind": target.kind,
        "direction": target.direction or "",
        "measure": target.measure,
        "priority": "" if target.priority is None else str(target.priority),
        "topics": " ".join(target.topics or proposal.topics),
        "sdg": " ".join(map(str, target.sdg)),
        "parties_printed": target.parties_printed or "",
        "review": target.review or "",
    }


def _action_names(placed: PlacedAction) -> dict[str, str]:
    action = placed.action
    return {
        "objective": (placed.objective and placed.objective.id) or "",
        "action": action.id or "",
        "topics": " ".join(action.topics or placed.proposal.topics),
        "sdg": " ".join(map(str, action.sdg)),
        "parties_printed": action.parties_printed or "",
        "review": action.review or "",
    }


def _action_words(plan: Plan, placed: PlacedAction, here: Here) -> dict[str, str]:
    action, programme = placed.action, placed.programme
    words = {
        "programme": here.name(programme.name) if programme else "",
        "programme_allies": _listed(programme.allies, here) if programme else "",
        "text": here.name(action.text),
        "places": _places(cites(plan, action.cite, here)),
        "address": _address(placed.anchor(), here),
    }
    return _in_language(words | _parties(action, here), here)


def _figures(target: Target) -> dict[str, str]:
    row = {}
    for role, figure in (("baseline", target.baseline), ("target", target.target)):
        row[f"{role}_value"] = f"{figure.value:f}" if figure else ""
        row[f"{role}_year"] = str(figure.year or "") if figure else ""
        row[f"{role}_printed"] = _harmless(figure.printed or "") if figure else ""
    return row


def _words(plan: Plan, target: Target, here: Here) -> dict[str, str]:
    """What is told in words, in one language."""
    view = target_view(plan, target, here.address, here)
    others = (
        f"{other.role}: {other.figure.value} {other.figure.year} {_places(other.figure.places)}"
        for other in view.others
    )
    words = {
        "statement": view.statement.text,
        "indicator": view.indicator.text if view.indicator else "",
        "baseline_unit": _unit(target, target.baseline, here),
        "target_unit": _unit(target, target.target, here),
        "other_figures": "; ".join(others),
        "places": _places(view.cites),
        "address": _address(target.id, here),
    }
    return _in_language(words | _parties(target, here), here)


def _parties(deed: Target | Action, here: Here) -> dict[str, str]:
    """Who is named, as in the document, split by `; `."""
    return {
        "responsible": _listed(deed.responsible, here),
        "allies": _listed(deed.allies, here),
        "parties": _listed(deed.parties, here),
    }


def _listed(names: Iterable[Text], here: Here) -> str:
    return "; ".join(here.name(name) for name in names)


def _address(anchor: str, here: Here) -> str:
    return f"{here.urls.absolute(here.own_address())}#{anchor}"


def _in_language(words: Row, here: Here) -> dict[str, str]:
    return {f"{name}_{here.voice.code}": value for name, value in words.items()}


def _unit(target: Target, figure: Figure | None, here: Here) -> str:
    unit = target.unit_of(figure)
    return here.name(unit) if unit else ""


def _places(cites: Iterable[Cite]) -> str:
    named = (", ".join(filter(None, (cite.name, cite.detail))) for cite in cites)
    return " · ".join(f"[{place}]" for place in named)


def _harmless(value: str) -> str:
    """A cell that starts like a formula would be run by a spreadsheet."""
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
