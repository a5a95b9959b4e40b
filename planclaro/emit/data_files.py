"""Open data: each plan as JSON, all targets as one CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from planclaro.emit.artifact import Artifact
from planclaro.i18n import Voice
from planclaro.model import Catalog, Citation, Plan, Text
from planclaro.site import urls

PLAIN_COLUMNS = (
    *("contest", "plan", "organisation", "dimension", "proposal", "target", "kind", "direction"),
    *("measure", "baseline_value", "baseline_year", "target_value", "target_year", "priority"),
    *("topics", "sdg", "places"),
)
TEXT_COLUMNS = ("statement", "indicator", "unit")
"""One column a language each: `statement_es`, `statement_en`."""


def plan_files(catalog: Catalog) -> Iterator[Artifact]:
    """`datos/<plan>.json`: the plan as in its YAML, keys without a value left out."""
    for plan in catalog.plans:
        text = plan.model_dump_json(indent=1, exclude_none=True, exclude_defaults=True)
        yield Artifact(f"{urls.DATA}/{plan.id}.json", f"{text}\n".encode())


def target_table(catalog: Catalog, voices: Iterable[Voice]) -> Artifact:
    """`datos/metas.csv`: a row a target, UTF-8 with a mark so that spreadsheets see it."""
    speakers = tuple(voices)
    file = io.StringIO()
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(
        [*PLAIN_COLUMNS, *(f"{name}_{v.code}" for name in TEXT_COLUMNS for v in speakers)]
    )
    for plan in catalog.plans:
        table.writerows(_rows(plan, speakers))
    return Artifact(f"{urls.DATA}/metas.csv", file.getvalue().encode("utf-8-sig"))


def _rows(plan: Plan, voices: tuple[Voice, ...]) -> Iterator[list[str]]:
    for dimension in plan.dimensions:
        for proposal in dimension.proposals():
            for target in proposal.targets:
                baseline, goal = target.baseline, target.target
                yield [
                    plan.contest,
                    plan.id,
                    _harmless(plan.organisation.name) if plan.organisation else "",
                    dimension.id,
                    proposal.id,
                    target.id,
                    target.kind,
                    target.direction or "",
                    target.measure,
                    f"{baseline.value:f}" if baseline else "",
                    str(baseline.year or "") if baseline else "",
                    f"{goal.value:f}" if goal else "",
                    str(goal.year or "") if goal else "",
                    "" if target.priority is None else str(target.priority),
                    " ".join(target.topics or proposal.topics),
                    " ".join(map(str, target.sdg)),
                    "; ".join(_place(citation) for citation in target.cite),
                    *_texts((target.statement, target.indicator, target.unit), voices),
                ]


def _texts(texts: Iterable[Text | None], voices: tuple[Voice, ...]) -> Iterator[str]:
    for text in texts:
        for voice in voices:
            yield _harmless(voice.name_of(text.root)) if text else ""


def _harmless(value: str) -> str:
    """A cell that starts like a formula would be run by a spreadsheet."""
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def _place(citation: Citation) -> str:
    named = (
        ("source", citation.source),
        ("section", citation.section),
        ("table", citation.table),
        ("row", citation.row),
        ("page", citation.page),
    )
    return " ".join(f"{name}={value}" for name, value in named if value)
