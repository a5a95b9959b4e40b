"""`make screenshots`: the pictures of README and handbook, taken anew from the site as it is.

From the project's own plans and the plan of the ten-minute page, in a copy that is thrown away.
Small PNGs of few colours; a picture that looks the same is written the same.
"""

from __future__ import annotations

import io
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import find, flags
from tests.project import Preview, Project, serving

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "img"
PLAN = "content/plans/puno-ejemplo.yaml"
LANGUAGES = {"es": "", "en": "en/"}
COPIED = ("assets", "content", "templates")
TARGET = "en/puno-mi-region/social/poblacion-sin-agua/"
COLOURS = 64
PHONE = (360, 740)
SCREEN = (1280, 900)
TITLED = re.compile(r'```yaml title="[^"]+"\n(.*?)```', re.DOTALL)


def take() -> None:
    """All pictures, one after the other."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        project = _project(Path(folder))
        browser = playwright.chromium.launch(executable_path=find(), args=flags())
        with serving(project) as preview:
            _of_the_site(browser, preview)
            _share_image(preview)
        (project.root / PLAN).write_text(_plan(), "utf-8")
        for lang in LANGUAGES:
            with serving(project, "--lang", lang) as preview:
                _of_the_plan(browser, preview, lang)
                _of_an_error(browser, preview, project, lang)
        browser.close()


def _project(root: Path) -> Project:
    for name in COPIED:
        shutil.copytree(ROOT / name, root / name)
    for name in ("build.py", "site_config.yaml"):
        shutil.copy(ROOT / name, root)
    return Project(root)


def _plan() -> str:
    """That of the ten-minute page, mended."""
    page = (ROOT / "docs" / "es" / "primer-plan.md").read_text("utf-8")
    [plan] = TITLED.findall(page)
    return str(plan).replace("kind: resultado", "kind: outcome")


def _of_the_site(browser: Browser, preview: Preview) -> None:
    with _page(browser, PHONE, 2) as page:
        _shown(page, preview.address)
        _save(page, "home-360")
    with _page(browser, SCREEN, 1) as page:
        _shown(page, f"{preview.address}comparar/puno-2018/")
        _save(page, "comparison-1280")


def _of_the_plan(browser: Browser, preview: Preview, lang: str) -> None:
    with _page(browser, PHONE, 2) as page:
        _shown(page, f"{preview.address}{LANGUAGES[lang]}puno-ejemplo/")
        _save(page, f"first-plan-360-{lang}")


def _of_an_error(browser: Browser, preview: Preview, project: Project, lang: str) -> None:
    with _page(browser, PHONE, 2) as page:
        page.goto(f"{preview.address}{LANGUAGES[lang]}puno-ejemplo/")
        project.edit(PLAN, "kind: outcome", "kind: resultado")
        page.get_by_text("P003").first.wait_for()
        _save(page, f"preview-error-360-{lang}")
        project.edit(PLAN, "kind: resultado", "kind: outcome")
        page.get_by_text("P003").first.wait_for(state="detached")


@contextmanager
def _page(browser: Browser, size: tuple[int, int], scale: int) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        device_scale_factor=scale,
        color_scheme="light",
        reduced_motion="reduce",
        locale="es-PE",
        service_workers="block",
    )
    yield context.new_page()
    context.close()


def _shown(page: Page, address: str) -> None:
    page.goto(address)
    # What scripts add comes after the first paint.
    page.wait_for_load_state("networkidle")


def _save(page: Page, name: str) -> None:
    picture = Image.open(io.BytesIO(page.screenshot(animations="disabled"))).convert("RGB")
    small = picture.quantize(COLOURS, dither=Image.Dither.NONE)
    path = IMAGES / f"{name}.png"
    small.save(path, optimize=True)
    sys.stdout.write(f"{path.relative_to(ROOT)}  {path.stat().st_size:,} B\n")


def _share_image(preview: Preview) -> None:
    """The picture of a target, as the build draws it."""
    page = preview.get(f"/{TARGET}").text
    found = re.search(r'property="og:image" content="[^"]*?(/tarjetas/[^"]+)"', page)
    assert found, TARGET
    (IMAGES / "card-1200.png").write_bytes(preview.get(found[1]).body)


if __name__ == "__main__":
    take()
