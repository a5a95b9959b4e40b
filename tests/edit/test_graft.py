"""Changed data in the outline of its file."""

from __future__ import annotations

from typing import Any

from planclaro.edit.graft import Graft
from planclaro.model import Plan
from planclaro.read.load import load_text

BEFORE = """\
id: otro
title: {es: Un plan, en: A plan}
sources:
  - {id: pdf, title: El documento}
"""
AFTER = """\
id: otro
title: Otro título
sources:
  - {id: pdf, title: El documento}
  - {id: anexo, title: El anexo}
"""


def test_what_is_new_is_not_taken_for_what_is_gone() -> None:
    """Python gives a new mapping the number of one that is not needed any more."""
    doc = load_text(BEFORE, "").doc
    assert doc is not None
    data: Any = doc.data
    graft = Graft(BEFORE, data, Plan)
    data["title"] = "Otro título"
    data["sources"].append({"id": "anexo", "title": "El anexo"})
    assert graft.text() == AFTER
