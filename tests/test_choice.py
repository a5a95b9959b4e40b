"""Of many pages of one template those are looked at that show all it can look like."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.browser.built import type_of
from tests.browser.choice import Shape, covering, shape
from tests.browser.document import Document

SHAPES = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=3),
    st.frozensets(st.sampled_from(["chart", "quote", "others", "notes", "lang"])),
    max_size=40,
)


def lengths(shapes: dict[str, Shape]) -> dict[str, int]:
    return {name: len(name) for name in shapes}


def told(shapes: list[Shape]) -> set[tuple[str, bool]]:
    """Which parts are somewhere, and which are missing somewhere."""
    parts = frozenset[str]().union(*shapes)
    return {(part, part in shape) for shape in shapes for part in parts}


@given(SHAPES)
def test_of_each_part_a_page_with_it_and_one_without_is_chosen(shapes: dict[str, Shape]) -> None:
    chosen = covering(shapes, lengths(shapes))
    assert set(chosen) <= set(shapes)
    assert told([shapes[name] for name in chosen]) == told(list(shapes.values()))


@given(SHAPES)
def test_the_choice_is_the_same_whatever_the_order(shapes: dict[str, Shape]) -> None:
    turned = dict(reversed(shapes.items()))
    assert covering(turned, lengths(turned)) == covering(shapes, lengths(shapes))


def test_the_longest_and_the_shortest_page_are_chosen() -> None:
    shapes = {f"{number:03}": frozenset(("p",)) for number in range(500)}
    found = covering(shapes, {name: int(name) for name in shapes})
    assert found == ["000", "499"]


def test_the_page_with_the_longest_word_is_chosen() -> None:
    words = {"a": "uno dos", "b": "uno <b>imprescindible</b>", "c": "uno dos tres cuatro cinco"}
    read = {
        name: Document(f"<p>{text}<script>unapalabramuylarga</script>")
        for name, text in words.items()
    }
    assert read["b"].longest_word == len("imprescindible")
    shapes = dict.fromkeys(words, frozenset(("p",)))
    longest = {name: document.longest_word for name, document in read.items()}
    assert "b" in covering(shapes, longest)


def test_few_of_many_pages_are_enough() -> None:
    parts = [f"part-{number}" for number in range(9)]
    shapes = {
        f"{number:03}": frozenset(part for bit, part in enumerate(parts) if number >> bit & 1)
        for number in range(512)
    }
    assert len(covering(shapes, dict.fromkeys(shapes, 1))) <= 4


def test_a_shape_is_of_elements_classes_and_attributes_not_of_words() -> None:
    one = '<main id="a"><p class="b a">Uno</p><blockquote lang="qu">Uno</blockquote></main>'
    other = '<main id="b"><p class="a b">Dos</p><p class="a b">Dos</p><blockquote lang="ay">'
    assert shape(Document(one)) == shape(Document(other)) == {"main", "p.a.b", "blockquote[lang]"}
    assert shape(Document(one)) != shape(Document('<main><p class="a"><blockquote lang="qu">'))


def test_the_type_of_a_page_is_told_from_its_path() -> None:
    told = {
        "": "home",
        "en/": "home",
        "cusco-mrt/": "plan",
        "en/cusco-mrt/social/": "dimension",
        "cusco-mrt/social/anemia/": "target",
        "cusco-mrt/texto/": "texts",
        "en/cusco-mrt/texto/enfoques/": "text",
        "comparar/": "contests",
        "comparar/planes/": "comparator",
        "en/comparar/cusco-2018/": "overview",
        "comparar/cusco-2018/social/": "comparison",
        "temas/agro/": "topic",
        "pasajes/canas/cusco-mrt/2/": "passages",
        "metodo/": "prose",
        "404.html": "missing",
        "algo/nuevo/": "other",
        "cusco-mrt/algo/": "other",
    }
    assert {path: type_of(path) for path in told} == told
