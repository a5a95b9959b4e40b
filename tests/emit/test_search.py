"""The files of search: each word in the file in which the page looks for it, each text shown."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planclaro.emit.memory import Memory
from planclaro.emit.search import search_files
from planclaro.emit.word_index import forms_of
from planclaro.site.searchable import Kind, Record
from planclaro.site.urls import Urls

FOLDER = "datos/buscar/"


def record(text: str, **changes: Any) -> Record:
    return Record(Kind.TARGET, "../uno/social/#meta", text, None, **changes)


def addresses(portable: bool = False) -> Urls:
    return Urls("https://sitio.example/", "es", portable)


def built(*records: Record, portable: bool = False) -> dict[str, str]:
    """Files by name, made anew."""
    memory = Memory(Path("/nowhere"), "")
    files, why = search_files({"es": records}, addresses(portable), memory)
    assert not why
    return {file.path.removeprefix(FOLDER): file.content.decode() for file in files}


def entry(files: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files["es.json"])
    return found


def file_for(files: dict[str, str], word: str) -> dict[str, Any]:
    """The file in which a word of three letters or more is looked for."""
    starts = [start for start, _ in entry(files)["words"]]
    number = max(n for n, start in enumerate(starts) if start <= word[:3])
    found: dict[str, Any] = json.loads(files[f"es/p{number}.json"])
    return found


def found(files: dict[str, str], word: str) -> set[int]:
    """The records that have a word beginning so, as the page's script finds them."""
    numbers = set()
    for forms, places in file_for(files, word).values():
        if any(form.startswith(word) for form in forms):
            number = -1
            for place in places:
                number -= min(place, 0)
                numbers.add(number)
    return numbers


def test_a_record_is_found_by_any_beginning_of_any_of_its_words() -> None:
    files = built(record("Bajar la desnutrición"), record("Más niños sanos"))
    assert found(files, "desnutri") == {0}
    assert found(files, "ninos") == {1}
    assert found(files, "zorro") == set()


words = st.text(st.characters(categories=["L"], max_codepoint=0x24F), min_size=3, max_size=12)


@given(st.lists(st.lists(words, max_size=20), min_size=1, max_size=30))
@settings(max_examples=40, deadline=None)
def test_every_word_of_every_text_is_found_by_its_beginnings(texts: list[list[str]]) -> None:
    # Padded, so that words fill several files.
    padding = [record(f"relleno{n:03} " + "abcdefghij" * 40 + str(n)) for n in range(40)]
    files = built(*(record(" ".join(text)) for text in texts), *padding)
    for number, text in enumerate(texts):
        for form in {form for word in text for form in forms_of(word) if len(form) >= 3}:
            for end in range(3, len(form) + 1):
                assert number in found(files, form[:end]), (form[:end], text)


def test_words_and_texts_are_cut_into_files_of_a_few_kilobytes() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    many = [
        record(f"{letters[n % 26]}{letters[n // 26]}cosa palabra{n} texto{n * 13}")
        for n in range(600)
    ]
    files = built(*many)
    assert len(entry(files)["words"]) > 3
    assert max(len(text) for name, text in files.items() if name != "es.json") < 40_000
    sizes = [size for size, _ in entry(files)["texts"]]
    assert sum(sizes) == 600
    shown = [each for n in range(len(sizes)) for each in json.loads(files[f"es/t{n}.json"])]
    assert [text for _, text in shown] == [each.text for each in many]


def test_the_entry_names_each_file_with_its_content() -> None:
    first = entry(built(record("Agua"), record("Luz")))
    again = entry(built(record("Agua"), record("Luz")))
    other = entry(built(record("Agua"), record("Lima")))
    assert first == again
    assert first["words"] != other["words"]
    assert first["texts"] != other["texts"]


def test_what_a_reader_filters_by() -> None:
    one = record("Uno", plan="a", contest="x", dimension="social", topics=("agua", "salud"))
    two = record("Dos", plan="b", contest="x", topics=("salud",), checkable=True)
    facets = entry(built(one, two))
    assert facets["plan"] == [["a", "b"], [0, 1]]
    assert facets["contest"] == [["x"], [0, 0]]
    assert facets["dimension"] == [["social", ""], [0, 1]]
    assert facets["topic"] == [["agua", "salud"], [[0, 1], [1]]]
    assert facets["checkable"] == [0, 1]


def test_words_that_are_nearly_everywhere_are_left_out_and_named() -> None:
    files = built(*(record(f"El agua número{n}" if n % 9 else "El río") for n in range(120)))
    assert entry(files)["common"] == ["agua", "el"]
    assert found(files, "rio") == {n for n in range(120) if not n % 9}
    few = built(record("El agua"), record("El agua"))
    assert entry(few)["common"] == []


def test_pages_opened_from_disk_get_scripts() -> None:
    files = built(record("Agua"), portable=True)
    assert sorted(files) == ["es.js", "es/p0.js", "es/t0.js"]
    assert files["es/t0.js"] == 'planclaroFound("es/t0",[["../uno/social/#meta","Agua"]])'


def test_what_did_not_change_is_not_indexed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = Memory(tmp_path / "m.json", "1")
    before = search_files({"es": [record("Agua")]}, addresses(), memory)
    memory.save()
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", "/nowhere")
    kept = Memory(tmp_path / "m.json", "1")
    assert search_files({"es": [record("Agua")]}, addresses(), kept) == before
    _, why = search_files({"es": [record("Luz")]}, addresses(), kept)
    assert "/nowhere" in why


def test_without_pagefind_words_are_found_by_their_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", "/nowhere")
    files, why = search_files(
        {"es": [record("Más Niños")]}, addresses(), Memory(tmp_path / "m", "")
    )
    assert why
    assert found({f.path.removeprefix(FOLDER): f.content.decode() for f in files}, "nin") == {0}


def test_no_records() -> None:
    assert entry(built())["lengths"] == []
