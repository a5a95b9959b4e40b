"""Words by their stems: what is written differently and found alike, and where."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planclaro.emit.word_index import NoIndexer, forms_of, letters, stemmed, unstemmed

TEXTS = (
    "El niño y los Niños: NIÑAS sin desnutrición.",
    "Agua potable, más aguas; agua/luz.",
    "Reducir 15.6% a 720,000 (línea de base)",
)


def places(stems: dict[str, dict[int, list[int]]], beginning: str) -> set[tuple[int, int]]:
    """Where words stand whose stem begins so."""
    return {
        (number, place)
        for stem, found in stems.items()
        if stem.startswith(beginning)
        for number, each in found.items()
        for place in each
    }


def test_accents_capitals_and_endings_do_not_matter() -> None:
    words = stemmed(TEXTS, "es")
    assert places(words, "nin") == {(0, 1), (0, 4), (0, 5)}
    assert places(words, "agu") == {(1, 0), (1, 3), (1, 4)}
    assert places(words, "desnutricion") == {(0, 7)}
    assert places(words, "luz") == {(1, 4)}
    assert places(words, "720000") == {(2, 3)}


def test_each_language_has_its_own_endings() -> None:
    english = stemmed(["Cities and a city"], "en")
    assert places(english, "citi") == {(0, 0), (0, 3)}
    unknown = stemmed(["wasi wasikuna"], "quz")
    assert unknown == {"wasi": {0: [0]}, "wasikuna": {0: [1]}}


def test_the_same_texts_have_the_same_words_in_the_same_order() -> None:
    texts = [f"{text} {number}" for number in range(40) for text in TEXTS]
    first, second = stemmed(texts, "es"), stemmed(texts, "es")
    assert list(first.items()) == list(second.items())
    assert list(first) == sorted(first)


def test_more_texts_than_a_pipe_holds() -> None:
    words = stemmed([f"palabra{number} " + "relleno " * 200 for number in range(500)], "es")
    assert len(words["rellen"]) == 500


@pytest.mark.parametrize("program", ["/nowhere/pagefind", "/dev/null", "/bin/true"])
def test_a_machine_without_it(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", program)
    with pytest.raises(NoIndexer):
        stemmed(TEXTS, "es")


def test_without_stems_words_are_found_as_they_stand() -> None:
    words = unstemmed(TEXTS)
    assert places(words, "nin") == {(0, 1), (0, 4), (0, 5)}
    assert words["agua"] == {1: [0, 4]}
    assert words["aguas"] == {1: [3]}


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert letters(letters(text)) == letters(text)
    assert letters(text.upper()) == letters(text.lower().upper())


@given(st.lists(st.text(st.characters(categories=["L", "Nd", "P", "Zs"]), max_size=60), max_size=6))
@settings(max_examples=25, deadline=None)
def test_every_word_stands_where_it_is_said_to_stand(texts: list[str]) -> None:
    plain = [" ".join(text.split()) for text in texts]
    for number, found in enumerate(plain):
        for each in stemmed(plain, "es").values():
            assert all(place < len(found.split()) for place in each.get(number, []))


def test_forms() -> None:
    assert forms_of("agua/luz") == ("agualuz", "agua", "luz")
    assert forms_of("«Niños»:") == ("ninos",)
    assert forms_of("720,000") == ("720000", "720", "000")
    assert forms_of("–") == ()
