"""What a browser loads to explore charts, told per page."""

from __future__ import annotations

from planclaro.site.explorer import Charted, explorer
from planclaro.site.home import not_found_view
from tests import made


def test_a_page_with_charts_knows_where_its_figures_are() -> None:
    found = explorer(made.ASSETS, True, made.here("uno/social/", "en"))
    assert found.address == "datos/figuras/uno/social/en.json"
    assert found.figures == "../../../datos/figuras/uno/social/en.json"
    assert found.script == "../../../assets/plotly.js"
    assert (found.language, found.kilobytes) == ("en", 390)


def test_a_page_without_charts_has_no_figures() -> None:
    found = explorer(made.ASSETS, False, made.here("uno/social/"))
    assert (found.address, found.figures) == ("", "")


def test_pages_opened_from_disk_get_a_script() -> None:
    found = explorer(made.ASSETS, True, made.here("uno/social/", portable=True))
    assert found.address == "datos/figuras/uno/social/es.js"


def test_words_are_loaded_only_in_a_language_plotly_has() -> None:
    assert explorer(made.ASSETS, True, made.here("uno/")).words == "../assets/plotly-es.js"
    assert explorer(made.ASSETS, True, made.here("uno/", "en")).words == ""


def test_two_pages_never_share_a_file_of_figures() -> None:
    addresses = ("a/b-c/", "a-b/c/", "comparar/a/b/", "comparar-a/b/", "a/", "comparar/a/")
    files = {explorer(made.ASSETS, True, made.here(each)).address for each in addresses}
    assert len(files) == len(addresses)


def test_a_view_without_charts_is_told_apart() -> None:
    assert not isinstance(not_found_view(made.here("404.html")), Charted)
