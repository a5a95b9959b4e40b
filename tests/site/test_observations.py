"""Observations stand beside what they speak of."""

from __future__ import annotations

from planclaro.i18n import Phrase
from planclaro.model import ObservationKind
from planclaro.site.observations import OBSERVATION_WORDS, observations_about
from tests import made

OBSERVATIONS = [
    {"id": "n-1", "kind": "figures", "about": ["meta", "otra"], "text": "Dos.", "cite": made.CITE},
    {"id": "n-2", "kind": "source", "text": "Sin páginas.", "cite": made.CITE},
    {"id": "n-3", "kind": "years", "about": ["meta"], "text": "Años.", "cite": made.CITE},
]


def test_only_those_about_a_thing_stand_beside_it() -> None:
    plan = made.plan(observations=OBSERVATIONS)
    found = observations_about(plan, made.here(), "meta")
    assert [(each.anchor, each.kind) for each in found] == [
        ("n-1", "Two figures"),
        ("n-3", "Two years"),
    ]
    assert found[0].text == Phrase("Dos.")
    assert found[0].cites[0].name == "1. Visión"
    assert observations_about(plan, made.here(), "nada") == ()


def test_every_kind_has_a_word() -> None:
    assert OBSERVATION_WORDS.keys() == set(ObservationKind)
