"""Texts that are nearly the same are found, all of them and no others, whatever their order."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planclaro.site.likeness import LEAST, RUN, alike, alike_pairs, marked, runs, words

LONG = "Construir 20 reservorios de agua en las comunidades campesinas de la provincia"
# Few words, so that runs in common are common.
WORDS = st.sampled_from(["agua", "de", "la", "Salud", "niñez", "15.6%", "provincia", "y", "casas"])
TEXTS = st.lists(WORDS, max_size=14).map(" ".join)
LONG_TEXTS = st.lists(WORDS, min_size=LEAST, max_size=14).map(" ".join)
OWNED = st.lists(st.tuples(st.sampled_from("abc"), TEXTS), max_size=12)


def found(owned: list[tuple[str, str]]) -> set[tuple[int, int]]:
    return set(alike_pairs([(owner, runs(text)) for owner, text in owned]))


# --- examples ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (LONG, True),
        (LONG.upper().replace("AGUA", "água,"), True),
        (LONG.replace("20", "30"), True),
        (
            f"Antes de 2030, y con apoyo del gobierno regional: {LONG.lower()}, hasta la última.",
            True,
        ),
        ("Construir 20 reservorios de agua en cada barrio que pida uno al municipio", False),
        ("Reparar postas de salud en las comunidades campesinas de la sierra", False),
    ],
)
def test_a_text_is_found_in_another(other: str, found: bool) -> None:
    assert alike(runs(LONG), runs(other)) is found
    assert alike(runs(other), runs(LONG)) is found


@pytest.mark.parametrize("text", ["Mejorar la educación", "Agua y desagüe en todas las casas", ""])
def test_what_everybody_says_is_not_compared(text: str) -> None:
    assert len(words(text)) < LEAST
    assert not alike(runs(text), runs(text))


def test_words_are_compared_without_capitals_accents_and_punctuation() -> None:
    assert words("«ÁGUA», pie_de-página: 15.6%") == ("agua", "pie", "de", "pagina", "15", "6")
    assert words("nin\u0303ez") == words("NIÑEZ") != words("ninez")
    assert words("A\u0301gua") == ("agua",)


def test_texts_of_one_owner_are_not_compared() -> None:
    assert found([("a", LONG), ("a", LONG), ("b", LONG)]) == {(0, 2), (1, 2)}


def test_the_words_in_common_are_marked() -> None:
    one = "Se va a construir una posta de salud en Ácora."
    other = "Proponemos construir una POSTA de salud, en Capachica"
    assert marked(one, other) == (
        ("Se va a ", False),
        ("construir una posta de salud en", True),
        (" Ácora.", False),
    )
    assert marked("", one) == ()
    assert marked("Otra cosa.", one) == (("Otra cosa.", False),)


# --- what holds of all texts -------------------------------------------------


@given(one=TEXTS, other=TEXTS)
def test_likeness_has_no_direction(one: str, other: str) -> None:
    assert alike(runs(one), runs(other)) is alike(runs(other), runs(one))


@given(text=LONG_TEXTS, before=TEXTS, after=TEXTS)
def test_a_long_text_is_found_wherever_it_stands_whole(text: str, before: str, after: str) -> None:
    assert alike(runs(text), runs(f"{before} {text} {after}"))


@given(one=TEXTS, other=TEXTS)
def test_texts_without_a_run_in_common_are_not_alike(one: str, other: str) -> None:
    if not runs(one) & runs(other):
        assert not alike(runs(one), runs(other))


@given(owned=OWNED)
def test_looking_up_finds_what_comparing_each_with_each_finds(
    owned: list[tuple[str, str]],
) -> None:
    compared = {
        (one, other)
        for one, other in combinations(range(len(owned)), 2)
        if owned[one][0] != owned[other][0] and alike(runs(owned[one][1]), runs(owned[other][1]))
    }
    assert found(owned) == compared


@given(owned=OWNED, data=st.data())
def test_the_order_of_the_texts_does_not_matter(
    owned: list[tuple[str, str]], data: st.DataObject
) -> None:
    numbers = data.draw(st.permutations(range(len(owned))))
    shuffled = found([owned[number] for number in numbers])
    back = {tuple(sorted((numbers[one], numbers[other]))) for one, other in shuffled}
    assert back == found(owned)


@given(one=st.one_of(TEXTS, st.text(max_size=60)), other=st.one_of(TEXTS, st.text(max_size=60)))
def test_marking_loses_no_letter_and_marks_both_alike(one: str, other: str) -> None:
    mine, theirs = marked(one, other), marked(other, one)
    assert "".join(text for text, _ in mine) == one
    assert all(text for text, _ in mine)
    assert any(shared for _, shared in mine) is any(shared for _, shared in theirs)
    for text, shared in mine:
        assert not shared or len(words(text)) >= RUN
