"""One page of each kind, for eyes and hands of all sorts: contrast, large letters, spacing,
targets for a thumb, keys, the colours of the system."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import axe
from tests.browser.kinds import KINDS
from tests.browser.server import Server
from tests.browser.visit import HEIGHT, PHONE, Visits

pytestmark = pytest.mark.browser
EVERY_KIND = pytest.mark.parametrize("kind", KINDS)
OPEN_ALL = """() => document.querySelectorAll('details:not(.term):not(.settings)')
  .forEach((folded) => { folded.open = true; })"""
# axe does not look at words inside drawings.
DRAWN_WORDS = """() => {
  const part = (n) => (n /= 255) <= .03928 ? n / 12.92 : ((n + .055) / 1.055) ** 2.4;
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
    return .2126 * part(r) + .7152 * part(g) + .0722 * part(b);
  };
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (!/, 0\\)$/.test(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  return [...document.querySelectorAll('svg text')].flatMap((text) => {
    const [dark, bright] = [light(getComputedStyle(text).fill), light(ground(text))].sort();
    const ratio = (bright + .05) / (dark + .05);
    return ratio < 7 ? [`${ratio.toFixed(2)} ${text.textContent}`] : [];
  });
}"""
MAIN = (
    ".menu a, .languages a, .settings summary, .pager a, .button, .filter li a, .chooser label, "
    ".explore, .up a"
)
TOO_SMALL = """([main]) => {
  const seen = (e) => e.checkVisibility({visibilityProperty: true});
  const all = [...document.querySelectorAll('a[href], button, summary, select, input')];
  const size = (box) => `${Math.round(box.width)}x${Math.round(box.height)}`;
  const small = [];
  for (const e of all.filter(seen)) {
    const hit = e.closest('label') || e;
    const box = hit.getBoundingClientRect();
    if (box.width <= 1 || e.matches('.skip')) continue;
    const least = hit.matches(main) ? 44 : 24;
    // A link inside a sentence is as high as its line.
    const sentence = getComputedStyle(e).display === 'inline' && [...e.parentElement.childNodes]
      .some((near) => near !== e && near.textContent.trim().length > 3);
    const narrow = least === 44 && hit.matches('.menu a, .languages a, .up a') ? 24 : least;
    if (!sentence && (box.height < least - .5 || box.width < narrow - .5)) {
      small.push(`${size(box)} ${e.outerHTML.slice(0, 90)}`);
    }
  }
  return small;
}"""
SPACED = """() => {
  const style = document.styleSheets[0];
  const put = (rule) => style.insertRule(rule, style.cssRules.length);
  put('* { line-height: 1.5 !important; letter-spacing: .12em !important; }');
  put('* { word-spacing: .16em !important; }');
  put('p { margin-bottom: 2em !important; }');
}"""
LOST = """() => {
  const root = document.documentElement;
  const lost = root.scrollWidth > root.clientWidth ? ['sideways'] : [];
  for (const e of document.querySelectorAll('body *')) {
    if (e.closest('svg, .vh, .skip, .scroll') || !e.checkVisibility()) continue;
    const style = getComputedStyle(e);
    const cut = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (cut && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)) {
      lost.push(e.outerHTML.slice(0, 100));
    }
  }
  return lost;
}"""
FOCUSED = """() => {
  const e = document.activeElement;
  const box = e.getClientRects()[0];
  const style = getComputedStyle(e);
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 12)];
  const top = document.elementFromPoint(x, y);
  return {
    words: e.outerHTML.slice(0, 100),
    thick: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    seen: !!top && (e.contains(top) || top.contains(e)),
    row: Math.round(box.top + scrollY),
    left: Math.round(box.left),
    height: Math.round(box.height),
  };
}"""


@pytest.fixture
def system(browser: Browser, server: Server) -> Iterator[Page]:
    """A tab in which the system decides on colours."""
    context = browser.new_context(
        viewport={"width": PHONE, "height": HEIGHT}, forced_colors="active", color_scheme="dark"
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@EVERY_KIND
def test_all_words_stand_out_seven_to_one(look: Visits, kind: str, dark: bool) -> None:
    page = look(KINDS[kind], dark=dark)
    page.evaluate(OPEN_ALL)
    found = axe.low_contrast(page) + page.evaluate(DRAWN_WORDS)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_more_contrast_is_more(look: Visits, dark: bool) -> None:
    page = look(KINDS["dimension"], dark=dark)
    ink, line = "getComputedStyle(document.body).color", ".target"
    page.emulate_media(contrast="more")
    assert page.locator(line).first.evaluate(
        "(e) => getComputedStyle(e).borderTopColor"
    ) == page.evaluate(ink)
    found = axe.low_contrast(page) + page.evaluate(DRAWN_WORDS)
    assert not found, "\n".join(found)


@EVERY_KIND
def test_targets_are_large_enough_for_a_thumb(look: Visits, kind: str) -> None:
    page = look(KINDS[kind])
    page.evaluate(OPEN_ALL)
    found = page.evaluate(TOO_SMALL, [MAIN])
    assert not found, "\n".join(found)


@EVERY_KIND
def test_nothing_is_lost_in_large_letters_spaced_out(look: Visits, kind: str) -> None:
    page = look(KINDS[kind])
    page.evaluate(OPEN_ALL)
    page.evaluate("document.documentElement.setAttribute('data-view', 'larger')")
    page.evaluate(SPACED)
    found = page.evaluate(LOST)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("width", [PHONE, 1280])
@EVERY_KIND
def test_keys_go_where_the_eye_goes_and_can_be_seen(look: Visits, kind: str, width: int) -> None:
    page = look(KINDS[kind], width=width)
    above = 0
    for _ in range(16):
        page.keyboard.press("Tab")
        now = page.evaluate(FOCUSED)
        assert now["thick"] >= 2, now
        assert now["seen"], now
        # On a row the order is free: a word may start lower than the button beside it.
        assert now["row"] + now["height"] >= above, now
        above = now["row"] if "skip" not in now["words"] else 0


def test_what_is_current_can_be_told_in_the_colours_of_the_system(
    system: Page, server: Server
) -> None:
    system.goto(server.url(KINDS["dimension"]))
    outline = "(e) => getComputedStyle(e).outlineStyle"
    assert system.locator(".pager [aria-current]").evaluate(outline) == "solid"
    assert system.locator(".pager a:not([aria-current])").first.evaluate(outline) == "none"
    assert system.locator("#_todas").evaluate(outline) == "solid"
    edge = "(e) => getComputedStyle(e).borderBottomColor"
    here = system.locator(".menu [aria-current]").evaluate(edge)
    assert system.locator(".menu a:not([aria-current])").first.evaluate(edge) != here


def test_charts_are_drawn_in_the_colours_of_the_system(system: Page, server: Server) -> None:
    system.goto(server.url(KINDS["dimension"]))
    ground = system.evaluate("getComputedStyle(document.body).backgroundColor")
    for part, name in ((".start", "fill"), (".goal", "fill"), (".span", "stroke")):
        drawn = system.locator(f".target .chart {part}").first
        assert drawn.evaluate(f"(e) => getComputedStyle(e).{name}") != ground
    system.goto(server.url(KINDS["plan"]))
    assert (
        system.locator(".button").first.evaluate("(e) => getComputedStyle(e).borderTopStyle")
        == "solid"
    )


def test_nothing_moves_where_less_motion_is_wished(look: Visits) -> None:
    page = look(KINDS["dimension"])
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
