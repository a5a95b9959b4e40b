"""Styles, scripts and pictures: joined in order, named by their content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from planclaro.emit.assets import (
    ALONE,
    PAGE_STYLES,
    PLOTLY,
    SCRIPTS,
    STYLES,
    VIEW,
    AssetSet,
    build_assets,
)
from planclaro.site.frame import LONG

REAL = Path(__file__).parents[2] / "assets"
LOCALES = {"es": "es_PE", "en": "en"}
OF_PAGES = {name for names in PAGE_STYLES.values() for name in names}
HASHED = re.compile(r"assets/[a-z0-9-]+\.[0-9a-f]{8}\.(css|js|png|svg)")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The least that a build needs."""
    scripts = {*VIEW, *(name for names in SCRIPTS.values() for name in names)}
    files = {
        f"css/{name}.css": f".{name} {{ color: red; }}" for name in (*STYLES, *ALONE, *OF_PAGES)
    }
    files |= {f"js/{name}.js": f"// Says {name}.\nsay('{name}');" for name in scripts}
    pictures = [path.name for path in (REAL / "img").iterdir()]
    files |= {f"img/{name}": name for name in pictures}
    files |= {f"vendor/{PLOTLY}": "plotly()", "vendor/plotly-locale-es.js": "es();"}
    files |= {"vendor/plotly-locale-es-pe.js": "es_pe();"}
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def content(assets: AssetSet, path: str) -> str:
    (found,) = (file.content for file in assets.files if file.path == path)
    return found.decode()


def names(assets: AssetSet) -> set[str]:
    return {file.path for file in assets.files}


def test_styles_are_joined_in_the_order_of_the_cascade(folder: Path) -> None:
    assets = build_assets(folder, LOCALES)
    style = content(assets, assets.names.style)
    places = [style.index(f".{name}{{") for name in STYLES]
    assert places == sorted(places)


def test_each_kind_of_page_has_one_script(folder: Path) -> None:
    assets = build_assets(folder, LOCALES)
    assert assets.names.scripts.keys() == SCRIPTS.keys()
    for role, parts in SCRIPTS.items():
        script = content(assets, assets.names.scripts[role])
        places = [script.index(f"say('{name}')") for name in parts]
        assert places == sorted(places)
        assert "Says" not in script


def test_what_long_pages_leave_for_later_their_scripts_lay_out() -> None:
    assert {role for role, names in SCRIPTS.items() if "near" in names} == set(LONG)


def test_names_change_with_the_content_and_only_then(folder: Path) -> None:
    before = build_assets(folder, LOCALES)
    assert names(build_assets(folder, LOCALES)) == names(before)
    (folder / "css" / f"{STYLES[0]}.css").write_text(".a { color: blue; }")
    after = build_assets(folder, LOCALES)
    assert after.names.style != before.names.style
    assert names(after) - {after.names.style} == names(before) - {before.names.style}


def test_every_name_but_the_icon_tells_its_content(folder: Path) -> None:
    found = names(build_assets(folder, LOCALES))
    assert [name for name in found if not HASHED.fullmatch(name)] == ["favicon.ico"]


def test_every_asset_that_pages_name_is_written(folder: Path) -> None:
    assets = build_assets(folder, LOCALES)
    named = {assets.names.style, assets.names.plotly, *assets.names.scripts.values()}
    named |= {file.path for file in assets.icons.files()} | {"favicon.ico"}
    assert named | set(assets.names.plotly_words.values()) == names(assets)


def test_plotly_speaks_the_languages_it_knows(folder: Path) -> None:
    assets = build_assets(folder, LOCALES)
    assert assets.names.plotly_words.keys() == {"es"}
    assert content(assets, assets.names.plotly_words["es"]) == "es();es_pe();"


def test_vendored_files_are_not_changed(folder: Path) -> None:
    (folder / "vendor" / PLOTLY).write_bytes(b"/* licence */\r\nplotly ( ) ;\n")
    assets = build_assets(folder, LOCALES)
    assert content(assets, assets.names.plotly) == "/* licence */\r\nplotly ( ) ;\n"
    assert assets.names.plotly_kilobytes == 10


@pytest.mark.parametrize("missing", ["css/print.css", f"vendor/{PLOTLY}"])
def test_a_missing_file_is_told(folder: Path, missing: str) -> None:
    (folder / missing).unlink()
    with pytest.raises(OSError, match=Path(missing).name):
        build_assets(folder, LOCALES)


def test_no_style_or_script_is_forgotten() -> None:
    styles = {path.stem for path in (REAL / "css").iterdir()}
    scripts = {path.stem for path in (REAL / "js").iterdir()}
    assert styles == {*STYLES, *ALONE, *OF_PAGES}
    assert scripts == {*VIEW, *(name for parts in SCRIPTS.values() for name in parts)}


def test_nothing_points_to_a_source_map_or_to_another_host() -> None:
    for text in _own_texts():
        assert "sourceMappingURL" not in text
        assert not re.search(r"url\(\s*['\"]?(https?:)?//|@import|https?://(?!www\.w3\.org/)", text)


def test_the_script_in_every_page_is_short_and_cannot_end_early() -> None:
    script = build_assets(REAL, LOCALES).names.view
    assert len(script) < 1000
    assert "<" not in script


def _own_texts() -> Iterator[str]:
    assets = build_assets(REAL, LOCALES)
    for name in (assets.names.style, *assets.names.scripts.values()):
        yield content(assets, name)
