"""axe-core, run in an open page."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from playwright.sync_api import Page

from tests.browser.built import ROOT

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = "cat.color"
"""The tag of the rules whose outcome colours can change."""
# Of style sheets axe would fetch a copy; the rules it needs them for are not among these.
RUN = """async ([tags, category]) => {
  const left = axe.getRules(tags).filter((rule) => !rule.tags.includes(category));
  const {violations} = await axe.run(document, {
    runOnly: {type: 'tag', values: tags},
    rules: category ? Object.fromEntries(left.map(({ruleId}) => [ruleId, {enabled: false}])) : {},
    resultTypes: ['violations'],
    preload: {assets: ['media']},
  });
  return violations;
}"""

ENHANCED = """async () => {
  const {violations} = await axe.run(document, {
    runOnly: {type: 'rule', values: ['color-contrast-enhanced']},
    resultTypes: ['violations'],
  });
  return violations;
}"""


@lru_cache(maxsize=1)
def _source() -> str:
    return (ROOT / "tests/node_modules/axe-core/axe.min.js").read_text("utf-8")


def violations(page: Page, category: str = "") -> list[str]:
    """What axe finds by all rules, or those of a category, a line each.

    The page's own Content-Security-Policy stays in force.
    """
    # The debugger's `evaluate` is not bound by the policy, a script tag would be.
    if not page.evaluate("'axe' in window"):
        page.evaluate(_source())
    told = page.evaluate(RUN, [TAGS, category])
    return [_line(found, node) for found in told for node in found["nodes"]]


def _line(found: dict[str, Any], node: dict[str, Any]) -> str:
    summary = " ".join(node["failureSummary"].split())
    return f"{found['id']}: {node['html'][:160]} | {summary}"


def low_contrast(page: Page) -> list[str]:
    """Words of less than 7 to 1 (4.5 where they are large), a line each."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_source())
    return [_line(found, node) for found in page.evaluate(ENHANCED) for node in found["nodes"]]
