"""What a plan takes along to be compared with plans of other places."""

from __future__ import annotations

import pytest

from planclaro.i18n import Phrase
from planclaro.model import Catalog, Plan
from planclaro.site.cells import cell
from planclaro.site.comparable import Comparable, comparables
from tests import made

ANEMIA = {"topics": ["salud"], "shared_indicator": "anemia"}
DOS = {"id": "dos", "organisation": {"name": "Dos", "kind": "movement"}}


def taken(catalog: Catalog, code: str = "es", *, portable: bool = False) -> list[Comparable]:
    site = made.site(portable=portable)
    return list(comparables(site, catalog, made.voice(code)))


def beside(plan: Plan, code: str = "es") -> Comparable:
    return taken(made.apart(plan, made.plan(**DOS)), code)[0]


def test_every_plan_has_data_once_there_are_plans_of_two_contests() -> None:
    one, other = made.plan(), made.plan(**DOS)
    assert [each.id for each in taken(made.apart(one, other))] == ["uno", "dos"]
    assert taken(made.catalog(one, other)) == []


def test_the_address_tells_plan_and_language() -> None:
    catalog = made.apart(made.plan(), made.plan(**DOS))
    assert taken(catalog, "en")[1].address == "datos/comparar/dos.en.json"
    assert taken(catalog, portable=True)[0].address == "datos/comparar/uno.es.js"


def test_cells_are_those_of_the_contest_with_links_from_the_comparator() -> None:
    plan = made.plan_with(made.level("40", "20", topics=["agua"]))
    here = made.here("comparar/planes/")
    expected = [(topic.id, cell(plan, topic, made.NAMES, here)) for topic in made.catalog().topics]
    assert list(beside(plan).cells) == expected
    assert expected[0][1].proposals[0].href == "../../uno/social/#propuesta"


def test_facts_say_who_where_and_when() -> None:
    catalog = made.apart(made.plan(), made.plan(**DOS))
    assert taken(catalog)[1].place == "Province of Cusco"
    assert taken(catalog)[1].facts == (
        ("Regional movement", Phrase("Dos")),
        ("Place", Phrase("Province of Cusco")),
        ("Office", Phrase("Alcaldía")),
        ("Term", Phrase("2027–2030")),
    )


def test_a_document_that_names_nobody_is_said_to_do_so_only_if_it_was_read() -> None:
    nobody = made.plan(organisation=None)
    unread = made.plan(made.dimension(review="none"), organisation=None)
    assert beside(nobody).facts[0] == ("Presented by", Phrase("The document does not say"))
    assert beside(unread).facts[0][0] == "Place"


def test_the_ledger_is_counted() -> None:
    plan = made.plan_with(made.level("40", "20"), made.target(id="otra"))
    counts = dict(beside(plan).counts)
    assert (counts["Targets"], counts["Unit"], counts["Baseline"]) == (2, 1, 1)
    assert set(dict(beside(made.plan()).counts).values()) == {0}


def test_a_shared_indicator_has_both_figures_with_their_years() -> None:
    target = made.level("54.7", "20", **ANEMIA, other_figures=[figure("21")])
    (shared,) = beside(made.plan_with(target)).shared
    assert (shared.order, shared.topic, shared.anchor) == (0, "salud", "i_anemia")
    (found,) = shared.targets
    assert (found.baseline, found.goal) == (("54.7%", "2025"), ("20%", "2030"))
    assert (found.remark, found.href) == (None, "../../uno/social/#meta")
    assert found.caution == "The document also gives another figure."


def figure(value: str) -> dict[str, object]:
    return {"role": "target", "value": value, "cite": made.CITE}


def test_what_a_plan_does_not_give_is_empty_and_the_reason_said() -> None:
    change = {"value": "50"}
    target = made.target(**ANEMIA, unit="%", measure="change", target=change, direction="decrease")
    (found,) = beside(made.plan_with(target)).shared[0].targets
    assert (found.baseline, found.goal) == (("", ""), ("Decrease by 50%", ""))
    assert found.remark is not None
    assert "gives a change" in found.remark.text


@pytest.mark.parametrize(
    ("review", "words"),
    [("full", "sets no target with this indicator."), ("none", "not fully transcribed")],
)
def test_silence_is_told_only_of_what_was_read(review: str, words: str) -> None:
    found = beside(made.plan(made.dimension(review=review)))
    assert found.shared == ()
    assert words in found.silence
