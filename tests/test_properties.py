"""What holds of any site, whatever valid content it is built from."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, settings
from pydantic import BaseModel

from planclaro.emit.artifact import Artifact
from planclaro.emit.disk import MARKER
from planclaro.emit.editions import editions
from planclaro.emit.render import Environments, alone, environments, renderer
from planclaro.i18n import Voice
from planclaro.model import Catalog, Plan, ProseText, Text
from planclaro.pipeline import Outcome, Request, build
from planclaro.project import Project
from planclaro.read.catalogues import read_voices
from planclaro.site.edition import Page
from planclaro.site.frame import Site
from planclaro.site.one_file import one_file_address
from planclaro.site.pages import pages
from planclaro.site.qr import drawn
from planclaro.site.urls import Urls
from tests import made
from tests.arbitrary import Data, catalogs
from tests.parsed import Parsed, parsed

ROOT = Path(__file__).parents[1]
BASE = "https://sitio.example"
FOREIGN = {"iframe", "img", "object", "embed", "form", "style", "base", "textarea", "template"}
PROSE = {
    (slug, "es"): ProseText(title=slug, markdown="Texto <b>propio</b>")
    for slug in ("acerca", "metodo", "accesibilidad")
}
UNSHOWN = {
    "unit",  # with a figure only
    "not_comparable",  # where nothing else hinders
    "cite",
}
Files = Mapping[str, bytes]


MORE = int(os.environ.get("EXAMPLES", "1"))
"""How many times as many examples."""


def bounded(examples: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Few examples, always the same ones in CI. A failing one is not made smaller: with whole
    sites that takes minutes.
    """
    return settings(
        max_examples=examples * MORE,
        deadline=None,
        derandomize="CI" in os.environ,
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


@pytest.fixture(scope="module")
def render(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Page], Artifact]:
    """The real templates, compiled once."""
    site = real_site()
    cache = tmp_path_factory.mktemp("cache")
    return renderer(environments(ROOT / "templates", cache, site.voices), site.urls)


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Environments:
    """The real templates for what travels alone, compiled once."""
    cache = tmp_path_factory.mktemp("cache")
    return alone(environments(ROOT / "templates", cache, real_site().voices))


# --- in memory ---------------------------------------------------------------


@bounded(10)
@given(data=catalogs())
def test_every_text_is_shown_as_it_was_written(
    data: Data, render: Callable[[Page], Artifact]
) -> None:
    catalog = made.catalog(**data)
    expected: dict[str, list[str]] = {}
    for voice in real_site().voices:
        for address, texts in shown(catalog, voice):
            expected.setdefault(address, []).extend(texts)
    for page in built(catalog):
        if page.address in expected:
            found = parsed(render(page).content.decode()).text
            assert [text for text in expected.pop(page.address) if text not in found] == []
    assert not expected


@bounded(10)
@given(data=catalogs())
def test_no_text_becomes_part_of_a_page_or_breaks_a_link(
    data: Data, render: Callable[[Page], Artifact], apart: Environments
) -> None:
    catalog = made.catalog(**data)
    files = {"datos/metas.csv": b"", "datos/acciones.csv": b""} | {
        f"datos/{plan.id}.json": b"" for plan in catalog.plans
    }
    for page in built(catalog):
        artifact = render(page)
        files[artifact.path] = artifact.content
        assert_text_stays_text(page, artifact.content.decode())
    files |= {each.path: each.content for each in editions(real_site(), catalog, apart, "", {})}
    assert not list(broken(files, ignored=("/assets/", "/datos/figuras/")))


@bounded(6)
@given(data=catalogs())
def test_a_plan_in_one_file_has_all_its_texts_and_needs_nothing(
    data: Data, apart: Environments
) -> None:
    catalog, addresses = made.catalog(**data), real_site().urls
    files = {each.path: each.content for each in editions(real_site(), catalog, apart, "", {})}
    for voice in real_site().voices:
        for plan in catalog.plans:
            path = addresses.localised(one_file_address(plan, voice.code), voice.code)
            html = files[path].decode()
            found = Parsed(html)
            only = catalog.model_copy(update={"plans": (plan,), "topics": ()})
            for _, texts in shown(only, voice):
                for text in texts:
                    assert text in found.text
            assert not found.dangers()
            assert not FOREIGN.difference({"style"}).intersection(tag for tag, _ in found.elements)
            assert not found.all("script")
            links = [each["href"] for each in found.all("a") if "href" in each]
            assert all(link.startswith(("#", "https:", "http:", "mailto:")) for link in links)


# --- through YAML, to the disk -----------------------------------------------


@bounded(3)
@given(data=catalogs())
def test_what_is_written_as_yaml_becomes_a_site(
    data: Data, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("project")
    outcome = built_from(data, folder)
    assert ("Y012" in {each.code.id for each in outcome.diagnostics}) is (not data["plans"])
    assert outcome.written is not None, [each for each in outcome.diagnostics if each.is_error()]
    assert {plan.id: plan for plan in outcome.reading.catalog.plans} == {
        plan["id"]: Plan.model_validate(plan) for plan in data["plans"]
    }
    first = read(folder / "site")
    assert not list(broken(first))
    assert_data_is_whole(first, outcome.reading.catalog)
    built_from(data, folder)
    assert read(folder / "site") == first


def test_the_real_site_is_the_same_whatever_the_seed_of_hashes(tmp_path: Path) -> None:
    seeds = ("0", "4242")
    # Side by side: each takes some ten seconds of one core.
    with ThreadPoolExecutor() as pool:
        sites = list(pool.map(lambda seed: hashed_with(seed, tmp_path / seed), seeds))
    assert sites[0].keys() == sites[1].keys()
    assert [name for name in sites[0] if sites[0][name] != sites[1][name]] == []
    assert not list(broken(sites[0]))


# --- the site of a catalog ---------------------------------------------------


@cache
def real_site() -> Site:
    """Settings of a test with the real words of the interface."""
    voices, _ = read_voices(ROOT, made.config())
    return Site(made.config(), voices, Urls(made.ROOT, "es"), made.ASSETS, made.CARDS, cache(drawn))


def built(catalog: Catalog) -> Iterator[Page]:
    return pages(real_site(), catalog, PROSE)


def shown(catalog: Catalog, voice: Voice) -> Iterator[tuple[str, list[str]]]:
    """Addresses, each with the texts that stand there in this language."""
    urls = real_site().urls
    for plan in catalog.plans:
        for dimension in plan.dimensions:
            address = urls.localised(f"{plan.id}/{dimension.id}/", voice.code)
            yield address, list(spoken(dimension, voice))
        home = [voice.name_of(plan.title.root), plan.name()]
        statements = (*plan.accountability, *([plan.vision] if plan.vision else ()))
        home += [voice.name_of(each.text.root) for each in statements]
        yield urls.localised(f"{plan.id}/", voice.code), home
        notes = [voice.name_of(each.text.root) for each in plan.observations]
        yield urls.localised(f"{plan.id}/documento/", voice.code), notes
        titles = [voice.name_of(each.title.root) for each in plan.sections]
        if titles:
            yield urls.localised(f"{plan.id}/texto/", voice.code), titles
        for title, section in zip(titles, plan.sections, strict=True):
            cells = [text for table in section.tables for text in spoken(table, voice)]
            address = urls.localised(f"{plan.id}/texto/{section.id}/", voice.code)
            yield address, [title, *cells]
        for topic in catalog.topics:
            address = urls.localised(f"temas/{topic.id}/", voice.code)
            yield address, list(committed(plan, topic.id, voice))


def committed(plan: Plan, topic: str, voice: Voice) -> Iterator[str]:
    """What a plan says on a topic, in one language; its name, if nothing."""
    yield plan.name()
    for proposal in plan.proposals():
        said = [
            *((each.topics, each.statement) for each in proposal.targets),
            *((each.topics, each.text) for each in proposal.all_actions()),
        ]
        parts = [text for topics, text in said if topic in (topics or proposal.topics[:1])]
        yield from (voice.name_of(text.root) for text in parts)
        if parts or topic in proposal.topics:
            reasons = (*proposal.problems, *proposal.objectives)
            yield from (voice.name_of(each.text.root) for each in reasons)
            yield from (voice.name_of(each.text.root) for each in proposal.specific_objectives)
            yield from (voice.name_of(each.name.root) for each in proposal.all_programmes())


def spoken(part: BaseModel, voice: Voice) -> Iterator[str]:
    """Every text inside a part of a plan, in one language."""
    for name in type(part).model_fields:
        if name not in UNSHOWN:
            yield from _spoken(getattr(part, name), voice)


def _spoken(value: Any, voice: Voice) -> Iterator[str]:
    if isinstance(value, Text):
        yield voice.name_of(value.root)
    elif isinstance(value, BaseModel):
        yield from spoken(value, voice)
    elif isinstance(value, tuple):
        for each in value:
            yield from _spoken(each, voice)


def assert_text_stays_text(page: Page, html: str) -> None:
    """Nothing of the content is an element, runs, or is read by the template."""
    found = parsed(html)
    assert not found.dangers()
    own = {"template", "form"} if page.key == "buscar/" else {"template"}
    own |= {"style"} if page.frame.loads.own_style else set()
    assert FOREIGN.intersection(tag for tag, _ in found.elements) == own
    assert "{{" not in html
    assert "{%" not in html
    assert_scripts_are_ours(page, found)


def assert_scripts_are_ours(page: Page, found: Parsed) -> None:
    """Only files of this site, the script in each page, its own styles and one block of data,
    which is JSON."""
    loaded = [each["src"] for each in found.all("script") if "src" in each]
    assert loaded == [page.frame.loads.script]
    assert len(found.all("script")) - len(loaded) == 1 + bool(page.frame.json_ld)
    first, *data = found.scripts
    assert first == page.frame.loads.view
    if page.frame.loads.own_style:
        assert data.pop(0) == page.frame.loads.own_style
    assert len(data) == bool(page.frame.json_ld)
    for block in data:
        json.loads(block)


# --- the site on the disk ----------------------------------------------------


def built_from(data: Data, folder: Path) -> Outcome:
    """Write the content of a project and build it."""
    written(data, folder)
    request = Request(folder / "site")
    return build(Project(folder, folder / "site_config.yaml"), request, lambda address: None)


def written(data: Data, folder: Path) -> None:
    """Write the content of a project, with no other plans than these."""
    (folder / "content" / "plans").mkdir(parents=True, exist_ok=True)
    for name in ("assets", "templates"):
        if not (folder / name).exists():
            (folder / name).symlink_to(ROOT / name)
    for name, content in _written(data).items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, "utf-8")
    for path in (folder / "content" / "plans").iterdir():
        if path.stem not in {plan["id"] for plan in data["plans"]}:
            path.unlink()


def _written(data: Data) -> dict[str, str]:
    shared = made.catalog().model_dump(mode="json", exclude_none=True, exclude={"plans"})
    settings = made.config().model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    files = {f"content/{name}.yaml": _yaml({name: shared[name]}) for name in shared}
    files |= {f"content/plans/{plan['id']}.yaml": _yaml(_full(plan)) for plan in data["plans"]}
    files |= {f"content/prose/{slug}.es.md": f"# {slug}\n\nTexto\n" for slug, _ in PROSE}
    return files | {"site_config.yaml": _yaml(settings)}


def _full(plan: Data) -> Data:
    """Without empty lists, which an editor leaves out."""
    return {key: value for key, value in plan.items() if value != []}


def _yaml(data: Any) -> str:
    class Plain(yaml.SafeDumper):
        """Says again what stands twice, as an editor would."""

        def ignore_aliases(self, data: Any) -> bool:
            return True

    return yaml.dump(data, Dumper=Plain, allow_unicode=True, sort_keys=False, width=100)


def hashed_with(seed: str, folder: Path) -> Files:
    """The real site, built by a process of its own."""
    code = (
        "import sys; from pathlib import Path; from planclaro.pipeline import *\n"
        "root, output = Path(sys.argv[1]), Path(sys.argv[2])\n"
        "build(Project(root, root / 'site_config.yaml'), Request(output), lambda address: None)\n"
    )
    subprocess.run(
        [sys.executable, "-c", code, ROOT, folder],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": seed},
        check=True,
        timeout=120,
    )
    return read(folder)


def read(folder: Path) -> Files:
    """Every file but the marker."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MARKER
    }


def assert_data_is_whole(files: Files, catalog: Catalog) -> None:
    """Every plan can be read back from its data, every figure file is JSON."""
    for plan in catalog.plans:
        assert Plan.model_validate(json.loads(files[f"datos/{plan.id}.json"])) == plan
    for name, content in files.items():
        if name.startswith("datos/figuras/"):
            assert json.loads(content)


def broken(files: Files, ignored: tuple[str, ...] = ()) -> Iterator[str]:
    """Links inside the site that lead nowhere, and ids that stand twice on a page."""
    pages = {name: parsed(files[name].decode()) for name in files if name.endswith(".html")}
    ids = {name: Counter(page.ids) for name, page in pages.items()}
    for name, page in pages.items():
        for id, times in sorted(ids[name].items()):
            if times > 1:
                yield f"{name}: id {id} stands more than once"
        for address in dict.fromkeys(page.addresses):
            parts = urlsplit(urljoin(f"{BASE}/{name}", address))
            if parts.netloc != urlsplit(BASE).netloc or parts.path.startswith(ignored):
                continue
            target = unquote(parts.path[1:])
            target += "index.html" if not target or target.endswith("/") else ""
            if target not in files:
                yield f"{name}: {address}: no file {target}"
            elif parts.fragment and parts.fragment not in ids[target]:
                yield f"{name}: {address}: no id {parts.fragment}"
