"""What the comparator loads of a plan: its cells, drawn as on the pages of its own contest.

For pages opened from disk, where a script may not fetch JSON, the same object is handed to
`planclaroPlan(…)`.
"""

from __future__ import annotations

import json

from planclaro.emit.artifact import Artifact
from planclaro.emit.render import Draw
from planclaro.site.comparable import Comparable


def comparable_file(plan: Comparable, lang: str, scripted: bool, draw: Draw) -> Artifact:
    """The data of one plan in one language; `scripted` wraps them for pages opened from disk."""
    data = {
        "id": plan.id,
        "name": plan.name,
        "place": plan.place,
        "card": draw(lang, "comparable", "card", plan),
        "counts": plan.counts,
        "cells": {
            topic: {"state": cell.state, "html": draw(lang, "cell", "cell", cell)}
            for topic, cell in plan.cells
        },
        "shared": [
            {
                "order": found.order,
                "topic": found.topic,
                "html": draw(lang, "comparable", "indicator", found),
                "rows": draw(lang, "comparable", "rows", plan, found),
            }
            for found in plan.shared
        ],
        "silence": draw(lang, "comparable", "silence", plan),
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Artifact(plan.address, (f"planclaroPlan({text})" if scripted else text).encode())
