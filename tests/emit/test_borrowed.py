"""Interface words in another language than their page: marked where they can be."""

from __future__ import annotations

import pytest

from planclaro.emit.borrowed import between_marks, told_apart
from planclaro.i18n import Borrowed, joined

WORD = str(between_marks(Borrowed.of("Buscar", "es")))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Plankuna</p>", "<p>Plankuna</p>"),
        (f"<p>{WORD}</p>", '<p lang="es">Buscar</p>'),
        (f'<a href="x">{WORD}</a>', '<a href="x" lang="es">Buscar</a>'),
        (f"<p>{WORD}: 3</p>", '<p><span lang="es">Buscar</span>: 3</p>'),
        (f'<a data-a="{WORD}">{WORD}</a>', '<a data-a="Buscar" lang="es">Buscar</a>'),
        (f"<a>{WORD} ({WORD})</a>", '<a lang="es">Buscar (Buscar)</a>'),
        (f"<a>Hatun {WORD}, {WORD}.</a>", '<a>Hatun <span lang="es">Buscar, Buscar.</span></a>'),
        (f"<option>{WORD}</option>", '<option lang="es">Buscar</option>'),
        (f"<title>{WORD} · Plan</title>", "<title>Buscar · Plan</title>"),
        (f'<a data-word="{WORD}">x</a>', '<a data-word="Buscar">x</a>'),
        (f'<svg aria-label="{WORD}"></svg>', '<svg lang="es" aria-label="Buscar"></svg>'),
        (f'<ul aria-label="{WORD}"></ul>', '<ul aria-label="Buscar"></ul>'),
        (f'<a lang="en">{WORD}</a>', '<a lang="en"><span lang="es">Buscar</span></a>'),
    ],
)
def test_a_borrowed_word_has_its_language(html: str, expected: str) -> None:
    assert told_apart(html) == expected


def test_a_list_is_borrowed_where_all_of_it_is() -> None:
    one, other = Borrowed.of("Uno", "es"), Borrowed.of("Dos", "es")
    assert getattr(joined(", ", [one, other]), "lang", None) == "es"
    assert type(joined(", ", [one, "huk"])) is str
    assert getattr(one.lower(), "lang", None) == "es"
