"""What was computed of a plan, as observations in the languages of the site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from planclaro.i18n import Borrowed, word
from planclaro.memo import Recall, afresh
from planclaro.model import Catalog, Observation, Plan, Text
from planclaro.observe import computed
from planclaro.observe.findings import Computed, Rule, Value
from planclaro.site.here import Here
from planclaro.site.labels import figure_label

SENTENCES = {
    Rule.BASELINE_AFTER_TARGET: word(
        "The baseline is of {baseline}, after the year of the target ({target})."
    ),
    Rule.OVER_HUNDRED: word("The figure is {value}%, more than 100%."),
    Rule.DIRECTION: word(
        "The figures go from {baseline} to {target}, which is not the direction stated."
    ),
    Rule.NO_UNIT: word("The figure {value} stands without a unit."),
    Rule.COUNT_IN_PERCENT: word("The indicator counts things; the figure is a share: {figure}."),
    Rule.SHARE_NOT_IN_PERCENT: word("The indicator is a percentage; the figure is not: {figure}."),
    Rule.OTHER_FIGURE: word("The document says {one} in one place and {other} in another."),
    Rule.SAME_INDICATOR: word(
        "Two targets on the same indicator, for the same year, give two figures: {one} and {other}."
    ),
    Rule.TOTAL: word(
        "In the column “{column}” the parts add up to {sum}; the total printed is {printed}."
    ),
    Rule.EMPTY_AXIS: word("The document names this axis and puts no proposal under it."),
    Rule.NO_PROBLEM: word("These targets stand beside no problem in the document."),
}


def observed(catalog: Catalog, speakers: Iterable[Here], recall: Recall = afresh) -> Catalog:
    """The catalog with what was computed among the observations of each plan.

    `speakers` are the home page in each language. The ids of what was computed have an
    underscore, which no editor can write.
    """
    heres = tuple(speakers)
    plans = tuple(recall(_observed, plan, *heres) for plan in catalog.plans)
    return catalog.model_copy(update={"plans": plans})


def _observed(plan: Plan, *heres: Here) -> Plan:
    found = computed(plan, heres[0].voice.first)
    more = tuple(_observation(number, each, heres) for number, each in enumerate(found, 1))
    return plan.model_copy(update={"observations": (*plan.observations, *more)})


def _observation(number: int, found: Computed, heres: tuple[Here, ...]) -> Observation:
    # Not validated: its id is none of an editor's, and an axis may have no place of its own.
    return Observation.model_construct(
        id=f"o_{number}",
        kind=found.kind(),
        about=found.about,
        text=Text({here.voice.code: said for here, said in _sentences(found, heres)}),
        cite=found.cite,
    )


def _sentences(found: Computed, heres: tuple[Here, ...]) -> Iterator[tuple[Here, str]]:
    """In each language that has the words for it."""
    for here in heres:
        said = _sentence(found, here)
        if not isinstance(said, Borrowed) or here.voice.code == here.voice.first:
            yield here, said


def _sentence(found: Computed, here: Here) -> str:
    values = {name: _said(value, here) for name, value in found.facts}
    return here.voice.t(SENTENCES[found.rule], **values)


def _said(value: Value, here: Here) -> str:
    if isinstance(value, Text):
        return here.name(value)
    if isinstance(value, tuple):
        return figure_label(here, *value)
    # A year is an int, and has no separator.
    return here.voice.number(value) if isinstance(value, Decimal) else str(value)
