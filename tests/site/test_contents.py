"""Contents of a long page: all its parts, in order, the end of a long list folded."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from planclaro.i18n import Phrase
from planclaro.site.contents import SHOWN, SPARED, contents, headings
from tests import made


@given(st.integers(0, 40))
def test_nothing_is_left_out_and_little_is_never_folded(count: int) -> None:
    items = tuple((Phrase(f"Parte {n}"), f"#p-{n}") for n in range(count))
    view = contents(items, made.here())
    assert view.first + view.rest == items
    assert bool(view.more) == bool(view.rest) == (count > SHOWN + SPARED)
    assert not view.rest or len(view.rest) > SPARED
    assert not view.rest or view.next == len(view.first) + 1


def test_headings_of_a_text_are_its_contents() -> None:
    html = Markup('<h2 id="uno">Uno &amp; <em>dos</em></h2><h2>Sin nombre</h2><h3 id="x">No</h3>')
    assert list(headings(html)) == [("Uno & dos", "uno")]
