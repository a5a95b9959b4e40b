"""A browser of 2015 gets the text, the links and the tables, styled simply: what it does not know
of the styles is taken out of them here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Route

from tests.browser.built import Site
from tests.browser.kinds import KINDS
from tests.browser.visit import TOO_WIDE, Visits

pytestmark = pytest.mark.browser
END = r"[^;{}]*(?:;|(?=\}))"
UNKNOWN_VALUES = re.compile(r"[a-z-]+:[^;{}]*(?:var|min|max|clamp|color-mix)\(" + END)
UNKNOWN_NAMES = re.compile(
    r"(?<![-a-z])(?:display:(?:inline-)?grid|(?:column-|row-)?gap:|inset:|aspect-ratio:"
    r"|(?:margin|padding|border)-(?:block|inline)[a-z-]*:)" + END
)
UNKNOWN_RULES = re.compile(r"[^{}]*:(?:is|has|where|focus-visible)\b[^{}]*\{[^{}]*\}")
# Pairs of links that run into each other, and words at the very edge of the screen.
CRAMPED = """() => {
  const boxes = [...document.querySelectorAll('a[href]')].filter((e) => e.checkVisibility())
    .map((e) => [e.textContent.trim(), e.getClientRects()[0]]).filter(([, box]) => box);
  const touching = boxes.flatMap(([words, box], n) => {
    const [after, next] = boxes[n + 1] || ['', undefined];
    const row = next && Math.abs(next.top - box.top) < 4;
    return row && next.left - box.right < 4 ? [`${words}|${after}`] : [];
  });
  const edge = [...document.querySelectorAll('main p, main li, main h1, main h2')]
    .filter((e) => e.checkVisibility() && !e.closest('.vh') && e.getBoundingClientRect().left < 8);
  return [...touching, ...edge.map((e) => e.outerHTML.slice(0, 80))];
}"""


def _as_of_2015(style: str) -> str:
    for unknown in (UNKNOWN_RULES, UNKNOWN_VALUES, UNKNOWN_NAMES):
        style = unknown.sub("", style)
    return style


@pytest.mark.parametrize("kind", ["home", "plan", "dimension", "overview", "comparison", "topic"])
def test_links_and_words_have_room(visit: Visits, built: Site, kind: str) -> None:
    context = visit.context(script=False)

    def serve_old(route: Route) -> None:
        name = Path(route.request.url).name
        style = (built.folder / "assets" / name).read_text("utf-8")
        route.fulfill(body=_as_of_2015(style), content_type="text/css")

    def serve_page(route: Route) -> None:
        page = route.fetch().text()
        inside = re.compile("(?<=<style>).*(?=</style>)")
        old = inside.sub(lambda style: _as_of_2015(style[0]), page)
        # Another style is not that of the hash; a browser of 2015 had no such policy to obey.
        route.fulfill(body=re.sub("<meta http-equiv[^>]*>", "", old), content_type="text/html")

    context.route("**/assets/*.css", serve_old)
    context.route("**/*", serve_page, times=1)
    page = context.new_page()
    page.goto(visit.server.url(KINDS[kind]))
    assert page.evaluate(CRAMPED) == []
    assert page.evaluate(TOO_WIDE) <= 0
