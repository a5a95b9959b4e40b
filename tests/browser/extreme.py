"""A site of the longest words and figures that content may have, in every place for them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.project import Project, project

WORD = "Desoxirribonucleoproteinizacionesxyz"
NUMBER = "9" * 18
LESS = "1" * 18
ARABIC = "متر مكعب"
UNIT = f"{WORD}s por habitante"
CITE = [{"table": "t-1", "row": "1", "note": WORD}]


def extreme(root: Path) -> Project:
    """The project; `otro` holds the extremes, `segundo` the same figures to compare with."""
    made = project(root)
    for id in ("otro", "segundo"):
        # JSON is YAML.
        (root / f"content/plans/{id}.yaml").write_text(json.dumps(_plan(id)), "utf-8")
    for file, old, new in (
        ("content/contests.yaml", "Elecciones", WORD),
        ("content/contests.yaml", "Alcaldía", WORD),
        (
            "content/territories.yaml",
            "name: Puno, level: province",
            f"name: {WORD}, level: province",
        ),
        ("content/topics.yaml", "name: Agua", f"name: {WORD}"),
        ("content/topics.yaml", "name: Residuos", f"name: {WORD}"),
        ("content/indicators.yaml", 'name: Sin agua, unit: "%"', f"name: {WORD}, unit: {UNIT}"),
        ("site_config.yaml", "title: Sitio", f"title: {WORD}"),
        ("site_config.yaml", "name: Social", f"name: {WORD}"),
        ("site_config.yaml", "name: Ambiental", f"name: {WORD}"),
        ("site_config.yaml", "es: Agua", f"es: {WORD}"),
        ("site_config.yaml", "publisher: Nadie", f"publisher: {WORD}"),
    ):
        made.edit(file, old, new)
    return made


def _said(**more: Any) -> dict[str, Any]:
    return {"text": WORD, "quote": WORD, "cite": CITE} | more


def _target(id: str, **more: Any) -> dict[str, Any]:
    """What is None in `more` is left out."""
    target = {
        "id": id,
        "statement": WORD,
        "kind": "outcome",
        "indicator": WORD,
        "unit": UNIT,
        "direction": "decrease",
        "baseline": {"value": NUMBER, "year": "2026", "printed": WORD, "note": WORD},
        "target": {"value": LESS, "year": "2030", "printed": WORD},
        "responsible": [WORD],
        "allies": [WORD],
        "quote": WORD,
        "cite": CITE,
    } | more
    return {key: value for key, value in target.items() if value is not None}


def _proposal() -> dict[str, Any]:
    other = {"role": "target", "value": NUMBER, "printed": WORD, "note": WORD, "cite": CITE}
    programme = {
        "name": WORD,
        "projects": [_said()],
        "activities": [_said()],
        "allies": [WORD],
        "cite": CITE,
    }
    reading = {"date": "2028-01-01", "value": NUMBER, "source": WORD}
    return {
        "id": "larga",
        "title": WORD,
        "topics": ["agua", "residuos"],
        "problems": [_said()],
        "objectives": [_said()],
        "specific_objectives": [{"text": WORD, "programmes": [programme], "cite": CITE}],
        "programmes": [programme],
        "actions": [_said(responsible=[WORD], parties=[WORD], parties_printed=f"{WORD} - ….")],
        "targets": [
            _target("larga-1", shared_indicator="sin-agua"),
            _target("larga-2", other_figures=[other], priority="999999999"),
            _target("larga-3", measurements=[reading]),
            _target("larga-4", baseline=None, measure="change"),
            _target("larga-5", target=None, direction=None),
            _target("larga-6", not_comparable=WORD),
            _target("larga-7", unit=ARABIC),
        ],
    }


def _plan(id: str) -> dict[str, Any]:
    wide = [[NUMBER] * 4, [WORD] * 4]
    table = {"id": "c-1", "caption": WORD, "columns": [WORD] * 4, "rows": wide, "cite": CITE}
    section = {"id": "contexto", "title": WORD, "text": f"# {WORD}\n\n- {WORD}", "tables": [table]}
    note = {"id": "o-1", "kind": "figures", "about": ["larga", "ambiental"], "text": WORD}
    axis = {"id": "eje", "title": WORD, "note": WORD, "proposals": [_proposal()]}
    social = {"id": "social", "review": "full", "own_name": WORD, "intro": WORD, "axes": [axis]}
    source = {
        "id": "doc",
        "title": WORD,
        "language": "es",
        "publisher": WORD,
        "sha256": "0" * 64,
        "sections": [{"id": "t", "title": WORD, "page": WORD}],
        "tables": [{"id": "t-1", "label": WORD, "title": WORD}],
    }
    return {
        "id": id,
        "title": WORD,
        "organisation": {"name": WORD, "kind": "party"},
        "lead_candidate": {"name": WORD, "cite": CITE},
        "contest": "puno-2026",
        "period": {"first": "2027", "last": "2030"},
        "sources": [source],
        "vision": _said(),
        "mission": _said(),
        "sections": [section | {"cite": CITE}],
        "dimensions": [social, {"id": "ambiental", "review": "full"}],
        "alignment": [
            {
                "framework": "sdg",
                "title": WORD,
                "links": [{"proposal": "larga", "to": WORD, "cite": CITE}],
                "cite": CITE,
            }
        ],
        "accountability": [_said()],
        "observations": [note | {"cite": CITE}],
    }
