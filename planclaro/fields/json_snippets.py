"""Whole pieces of a plan that an editor offers to put in, with places to fill."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planclaro.diagnostics import Words
from planclaro.fields.json_kinds import Schema
from planclaro.fields.shapes import ModelType
from planclaro.model import Axis, ObservationKind, Plan, Proposal


@dataclass(frozen=True, slots=True)
class Snippet:
    """`item` is one item of a list; `$1` is where the cursor stands first."""

    label: Words
    text: Words
    item: Mapping[str, object]

    def made(self, lang: str) -> Schema:
        """As yaml-language-server reads it."""
        label, text = self.label.pick(lang), self.text.pick(lang)
        return {"label": label, "description": text, "body": self.item}


def _cite(first: int) -> list[object]:
    return [{"table": f"${first}", "row": f"${first + 1}"}]


SNIPPETS: Mapping[tuple[ModelType, str], tuple[Snippet, ...]] = {
    (Proposal, "targets"): (
        Snippet(
            Words("Meta con cifra", "Target with a figure"),
            Words(
                "Qué se quiere lograr, de cuánto a cuánto y para qué año.",
                "What is to be achieved, from how much to how much and by which year.",
            ),
            {
                "id": "$1",
                "statement": "$2",
                "kind": "${3|outcome,action|}",
                "indicator": "$4",
                "unit": "$5",
                "direction": "${6|increase,decrease,maintain|}",
                "baseline": {"value": "$7", "year": "$8"},
                "target": {"value": "$9", "year": "$10"},
                "cite": _cite(11),
            },
        ),
        Snippet(
            Words("Meta sin cifra", "Target without a figure"),
            Words("Qué se hará y para qué año.", "What will be done and by which year."),
            {
                "id": "$1",
                "statement": "$2",
                "kind": "${3|action,outcome|}",
                "deadline": "$4",
                "cite": _cite(5),
            },
        ),
    ),
    (Axis, "proposals"): (
        Snippet(
            Words("Propuesta", "Proposal"),
            Words(
                "Una fila del cuadro: problema, objetivo y metas.",
                "A row of the table: problem, objective and targets.",
            ),
            {
                "id": "$1",
                "topics": ["$2"],
                "problems": [{"text": "$3", "cite": _cite(4)}],
                "objectives": [{"text": "$6", "cite": _cite(7)}],
                "targets": [
                    {
                        "id": "$9",
                        "statement": "$10",
                        "kind": "${11|outcome,action|}",
                        "cite": _cite(12),
                    }
                ],
            },
        ),
    ),
    (Plan, "observations"): (
        Snippet(
            Words("Observación", "Observation"),
            Words(
                "Algo que un lector debe saber del documento, sin opinar.",
                "Something a reader of the document should know, without opinion.",
            ),
            {
                "id": "o-$1",
                "kind": f"${{2|{','.join(ObservationKind)}|}}",
                "about": ["$3"],
                "text": "$4",
                "cite": _cite(5),
            },
        ),
    ),
}
