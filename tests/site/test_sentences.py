"""Texts are cut so that what can be compared is, and nothing of them is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planclaro.site.likeness import LEAST, words
from planclaro.site.sentences import blocks, paragraphs, pieces

ONE = "Construir veinte reservorios de agua en las comunidades campesinas."
TWO = "Reparar las postas de salud de los quince distritos de Puno."
SENTENCES = st.lists(
    st.sampled_from([ONE, TWO, "Sí.", "¿Y el agua?", "N° 18, fila 3:", "Ácora!"]), max_size=6
).map(" ".join)


def test_a_long_text_is_cut_into_paragraphs_and_items_as_read() -> None:
    text = "# El agua\n\nLa **provincia** tiene [15 distritos](https://a.pe):\n\n- Puno\n- Ácora"
    assert blocks(text) == ("El agua", "La provincia tiene 15 distritos:", "Puno", "Ácora")
    assert blocks("<script>a < b</script>") == ("<script>a < b</script>",)


def test_paragraphs_of_two_languages_stand_together_where_there_are_as_many() -> None:
    text = {"": "Agua\n\nSalud", "en": "Water\n\nHealth", "quz": "Yaku"}
    assert list(paragraphs(text, text[""])) == [
        {"": "Agua", "en": "Water"},
        {"": "Salud", "en": "Health"},
    ]


def test_sentences_are_told_apart_in_every_language() -> None:
    text = {"es": f"{ONE} {TWO}", "en": "Build. Repair.", "quz": "Huk"}
    assert list(pieces(text, text["es"])) == [
        {"es": ONE, "en": "Build."},
        {"es": TWO, "en": "Repair."},
    ]


def test_a_short_sentence_goes_with_those_that_follow() -> None:
    text = {"es": f"Sí. {ONE} Ya. No."}
    assert list(pieces(text, text["es"])) == [text]


def test_a_text_that_is_not_cut_keeps_all_its_languages() -> None:
    text = {"es": ONE, "en": "Build them. All twenty."}
    assert list(pieces(text, ONE)) == [text]


@given(text=SENTENCES)
def test_pieces_are_the_whole_text_and_long_enough_to_be_compared(text: str) -> None:
    found = [piece["es"] for piece in pieces({"es": text}, text)]
    assert " ".join(found) == text
    assert len(found) == 1 or all(len(words(piece)) >= LEAST for piece in found)
