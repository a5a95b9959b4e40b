"""Words explained: in alphabetical order, and where a page first uses them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planclaro.i18n import Phrase
from planclaro.model import Term
from planclaro.site.dimension_page import DimensionView, dimension_view
from planclaro.site.glossary import TermView, at_first_place, glossary_view, words
from tests import made

IDS = ("linea-de-base", "meta", "indicador", "ods", "pronaa")


def term(id: str, name: str = "", **changes: object) -> Term:
    plain = {"id": id, "name": name or id, "meaning": {"es": "Algo.", "en": "Something."}}
    return Term.model_validate(plain | changes)


def known(*ids: str) -> dict[str, TermView]:
    phrase = Phrase("x")
    return {id: TermView(f"_{id}", phrase, phrase, "#") for id in ids}


def seen(view: DimensionView) -> list[tuple[str, list[str]]]:
    """What is explained at each target."""
    axes = (axis for part in view.parts for axis in part.axes)
    targets = (t for axis in axes for proposal in axis.proposals for t in proposal.targets)
    return [(target.anchor, sorted(target.words)) for target in targets]


def shown(*targets: object) -> DimensionView:
    dimension = made.dimension(made.proposal(*targets))  # type: ignore[arg-type]
    plan = made.plan(dimension)
    catalog = made.catalog(plan).model_copy(update={"glossary": tuple(map(term, IDS))})
    here = made.here("uno/social/")
    return dimension_view(plan, dimension, made.NAMES, catalog, made.site().assets, here)


def test_terms_stand_by_alphabet_without_regard_to_accents() -> None:
    names = ("Ñandú", "Ético", "ODS", "eje", "Nube")
    terms = [term(f"t-{number}", name) for number, name in enumerate(names)]
    view = glossary_view(terms, made.here("glosario/"))
    shown = [entry.term.name.text for entry in view.entries]
    assert shown == ["eje", "Ético", "Nube", "Ñandú", "ODS"]


def test_a_term_leads_to_those_beside_it() -> None:
    terms = [term("linea-de-base", see=["meta"]), term("meta", "Meta")]
    first, _ = glossary_view(terms, made.here("glosario/")).entries
    assert first.term.anchor == "_linea_de_base"
    assert first.see == ((Phrase("Meta"), "#_meta"),)


def test_only_labels_of_the_site_are_explained_in_its_pages() -> None:
    here = made.here("uno/social/")
    found = words([term("meta"), term("pronaa")], here)
    assert list(found) == ["meta"]
    assert found["meta"].href == "../../glosario/#_meta"


def test_a_label_is_explained_at_the_first_target_that_shows_it() -> None:
    view = shown(
        made.target(id="uno"),
        made.target(id="dos", indicator="Agua"),
        made.target(id="tres", indicator="Luz", baseline={"value": "3"}, sdg=["6"]),
        made.target(id="cuatro", indicator="Luz", baseline={"value": "3"}),
    )
    assert seen(view) == [
        ("uno", []),
        ("dos", ["indicador"]),
        ("tres", ["linea-de-base", "ods"]),
        ("cuatro", []),
    ]
    assert view.words == {}


def test_what_a_plot_above_explains_is_not_explained_again() -> None:
    pair = [made.level("4", "2", id="uno"), made.level("9", "5", id="dos")]
    view = shown(*pair, made.target(id="tres", baseline={"value": "3"}))
    assert {"linea-de-base", "meta"} <= view.words.keys()
    assert seen(view)[-1] == ("tres", [])


@given(st.lists(st.lists(st.sampled_from([*IDS, "otro"]), max_size=4), max_size=6))
def test_every_term_is_explained_once_at_its_first_place(places: list[list[str]]) -> None:
    told = list(at_first_place(known(*IDS), places))
    assert len(told) == len(places)
    explained = [id for new in told for id in new]
    assert len(explained) == len(set(explained))
    assert set(explained) == {id for place in places for id in place} & set(IDS)
    for number, new in enumerate(told):
        earlier = {id for place in places[:number] for id in place}
        assert not earlier & new.keys()
        assert new.keys() <= set(places[number])
