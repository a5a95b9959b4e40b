"""What is known of a translation after the texts, or their places, have changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from planclaro.model import Plan, TextState
from planclaro.read.content import read_content
from planclaro.read.translations.records import Record, digest
from planclaro.read.translations.standing import Pair, Standing, standings, states

ROOT = Path(__file__).parents[3]

WATER = {"es": "Agua para todos.", "en": "Water for all."}
LIGHT = {"es": "Luz para todos.", "en": "Light for all."}
PLACE = "proposals/p/problems/1/text"


def plan(*problems: dict[str, str] | str, proposal: str = "p") -> Plan:
    cite = [{"section": "s"}]
    row: dict[str, Any] = {"id": proposal, "topics": ["t"]}
    row["problems"] = [{"text": text, "cite": cite} for text in problems]
    return Plan.model_validate(
        {
            "id": "x",
            "title": "Plan",
            "contest": "c",
            "period": {"first": "2027", "last": "2030"},
            "sources": [{"id": "d", "title": "D", "language": "es"}],
            "dimensions": [
                {"id": "social", "review": "full", "axes": [{"id": "e", "proposals": [row]}]}
            ],
        }
    )


def record(texts: dict[str, str], state: TextState = TextState.REVIEWED) -> Record:
    return Record(state, digest(texts["es"]), digest(texts["en"]))


def read(
    of: Plan, records: dict[str, Record], unrecorded: TextState = TextState.REVIEWED
) -> dict[str, Standing]:
    return {each.place: each for each in standings(of, Pair("es", "en", unrecorded), records)}


def stand(texts: dict[str, str] | str, records: dict[str, Record]) -> tuple[TextState, bool]:
    found = read(plan(texts), records)[PLACE]
    return found.state, found.stale


def test_without_a_record_a_text_is_what_its_language_is() -> None:
    assert stand(WATER, {}) == (TextState.REVIEWED, False)
    assert read(plan(WATER), {}, TextState.DRAFT)[PLACE].state is TextState.DRAFT


def test_a_text_in_one_language_is_missing_in_the_other() -> None:
    assert stand("Agua para todos.", {}) == (TextState.MISSING, False)
    # A name is the same in every language.
    assert "title" not in read(plan(WATER), {})


def test_a_translation_is_stale_once_the_original_changes() -> None:
    made = {PLACE: record(WATER, TextState.DRAFT)}
    assert stand(WATER, made) == (TextState.DRAFT, False)
    assert stand({**WATER, "es": "Agua para pocos."}, made) == (TextState.DRAFT, True)


def test_how_lines_are_broken_changes_nothing() -> None:
    assert stand({**WATER, "es": "Agua para\ntodos.\n"}, {PLACE: record(WATER)})[1] is False


def test_who_changes_both_by_hand_has_no_stale_translation() -> None:
    both = {"es": "Agua para pocos.", "en": "Water for few."}
    assert stand(both, {PLACE: record(WATER)}) == (TextState.REVIEWED, False)


def test_a_draft_changed_by_hand_is_still_a_draft() -> None:
    other = {**WATER, "en": "Water for everybody."}
    for state in (TextState.DRAFT, TextState.MACHINE):
        assert stand(other, {PLACE: record(WATER, state)}) == (TextState.DRAFT, False)


def test_a_statement_without_id_takes_its_state_along_when_it_is_moved() -> None:
    made = {PLACE: record(WATER, TextState.MACHINE)}
    moved = read(plan(LIGHT, WATER), made)
    assert moved["proposals/p/problems/2/text"].state is TextState.MACHINE


def test_what_has_an_id_has_the_same_place_wherever_it_stands() -> None:
    first, second = plan(WATER, proposal="a"), plan(LIGHT, proposal="b")
    [one], [other] = first.dimensions[0].axes, second.dimensions[0].axes
    both = one.model_copy(update={"proposals": (*other.proposals, *one.proposals)})
    dimension = first.dimensions[0].model_copy(update={"axes": (both,)})
    moved = first.model_copy(update={"dimensions": (dimension,)})
    assert set(read(first, {})) < set(read(moved, {}))


def test_every_text_of_a_plan_by_language() -> None:
    content = read_content(ROOT, ROOT / "site_config.yaml")
    assert content.config
    for of in content.catalog.plans:
        found = states(of, content.config, content.records)
        assert all(each["en"].state is TextState.REVIEWED for each in found.values())
        assert not any(each["en"].stale for each in found.values())
