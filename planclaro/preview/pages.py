"""HTML that only the preview serves: a site's page with our script, and pages of its own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from planclaro.preview import words
from planclaro.preview.review import review
from planclaro.preview.state import State, Teller

CLIENT = '<script defer src="/__preview/client.js" data-build="{build}"></script>'


def with_client(html: bytes, build: str) -> bytes:
    """The page with the script that reloads it; a file of the same origin, as its policy asks."""
    head, end, rest = html.partition(b"</head>")
    return head + CLIENT.format(build=build).encode() + end + rest


def failed_page(folder: Path, state: State, lang: str) -> bytes:
    """Shown where no build has succeeded yet; complete without JavaScript."""
    given = {"trouble": state.trouble, "note": words.WAITING.pick(lang)}
    return _page(folder, "failed.html", state, lang, given)


def review_page(folder: Path, state: State, path: str, query: str, teller: Teller) -> bytes:
    """The statements of the plan that the path names, or all plans to choose from.

    `path` may be that of any page below the plan; of `query`, `only` names a filter.
    """
    assert state.site and state.reading
    only = parse_qs(query).get("only", [""])[0]
    codes = {voice.code for voice in state.site.voices}
    names = [each for each in path.split("/") if each and each not in codes]
    plans = {plan.id: plan for plan in state.reading.catalog.plans}
    plan = plans.get(names[0]) if names else None
    label = {name: each.pick(teller.lang) for name, each in words.LABELS.items()}
    found = review(state, plan, only if only in words.FILTERS else "", teller) if plan else None
    given = {"review": found, "plans": plans, "label": label, "stale": bool(state.trouble)}
    return _page(folder, "review.html", state, teller.lang, given)


def _page(folder: Path, name: str, state: State, lang: str, given: Mapping[str, object]) -> bytes:
    templates = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = templates.get_template(name).render(lang=lang, **given)
    return with_client(page.encode(), state.build)
