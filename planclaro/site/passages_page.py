"""The page of texts that two plans have nearly in common, side by side, shared words marked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planclaro.i18n import Phrase, word
from planclaro.model import Catalog, Plan
from planclaro.site import urls
from planclaro.site.citations import Cite, cites
from planclaro.site.here import Here
from planclaro.site.likeness import LEAST, RUN, marked
from planclaro.site.passage_places import (
    anchor_of,
    fits,
    part_address,
    parts_of,
    place_of,
    plan_title,
)
from planclaro.site.passages import (
    ACCOUNT,
    MISSION,
    MOST,
    VISION,
    Common,
    Compared,
    Extract,
    InCommon,
    Spot,
)

SPOTS = 3
"""Places that are listed of a text that stands in many."""


@dataclass(frozen=True, slots=True)
class SpotView:
    """Where a text stands: a link to it, and its place in the document."""

    label: str
    href: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class SideView:
    """One of two texts. `parts` are pieces of it, True where the other has the same words; `lang`
    is set where the text is not in the page's language, and `note` then says in which."""

    plan: str
    parts: tuple[tuple[str, bool], ...]
    lang: str | None
    note: str
    spots: tuple[SpotView, ...]
    more: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """The quotes or the statements that two plans have nearly in common."""

    title: str
    caution: str
    quoted: bool
    pairs: tuple[tuple[SideView, SideView], ...]


@dataclass(frozen=True, slots=True)
class InCommonView:
    """Two plans. Without groups where their texts stand on a page of their own, at `href`."""

    anchor: str
    plans: tuple[tuple[str, str], ...]
    count: str
    href: str
    groups: tuple[GroupView, ...]


@dataclass(frozen=True, slots=True)
class PassagesView:
    """All pairs of plans, or one; `parts` leads to the other pages of a long one."""

    whole: bool
    method: str
    rules: tuple[str, ...]
    compared: str
    translated: str
    plans: tuple[InCommonView, ...]
    parts: tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """What every view here needs. `names` are the site's dimensions, id to name; `first` is the
    name of the language that was compared, "" on pages in that language."""

    compared: Compared
    catalog: Catalog
    names: Mapping[str, str]
    first: str


def passages_view(setting: Setting, here: Here) -> PassagesView:
    """All pairs of plans, with their texts if these fit on one page."""
    whole = fits(setting.compared)
    return PassagesView(
        whole=True,
        method=here.link(urls.page(urls.METHOD), "pasajes"),
        rules=tuple(likeness_rules(here)),
        compared=_sentence(setting.compared, here),
        translated=_translated(setting.first, here),
        plans=tuple(
            _in_common(each, each.texts if whole else (), setting, here)
            for each in setting.compared.found
        ),
        parts=(),
    )


def part_view(each: InCommon, number: int, setting: Setting, here: Here) -> PassagesView:
    """One page of two plans that have much in common; parts are numbered from 1."""
    parts = parts_of(each)
    view = _in_common(each, parts[number - 1], setting, here)
    others = (
        (str(part), here.link(part_address(each, part)), part == number)
        for part in range(1, len(parts) + 1)
    )
    return PassagesView(
        whole=False,
        method=here.link(urls.page(urls.PASSAGES)),
        rules=(),
        compared="",
        translated=_translated(setting.first, here),
        plans=(view,),
        parts=tuple(others) if len(parts) > 1 else (),
    )


def likeness_rules(here: Here) -> Iterator[str]:
    """What is compared, and when two texts are listed."""
    t = here.voice.t
    yield t(
        "Only words count: capitals, accents and punctuation do not. A text with fewer than "
        "{least} words is not compared.",
        least=LEAST,
    )
    yield t(
        "Two texts are listed if at least half of the runs of {run} consecutive words of the one "
        "with fewer stand in the other too. Those words are marked.",
        run=RUN,
    )
    yield t(
        "Compared are the plans of one election, and those of one organisation if it has no more "
        "than {most}. Quotes are compared with quotes, and statements with statements.",
        most=MOST,
    )


def _sentence(compared: Compared, here: Here) -> str:
    """What was compared."""
    n = here.voice.n
    if not compared.pairs:
        return here.voice.t("No two plans of this site could be compared by this rule.")
    return here.voice.t(
        "Compared: {plans}, in {pairs}, with {texts}.",
        plans=n("{n} plan", "{n} plans", compared.plans),
        pairs=n("{n} pair", "{n} pairs", compared.pairs),
        texts=n("{n} text", "{n} texts", compared.texts),
    )


def _translated(first: str, here: Here) -> str:
    if not first:
        return ""
    return here.voice.t(
        "Statements were compared in the first language of this site ({language}). They are shown "
        "translated, and the words marked are those that the translations share.",
        language=first,
    )


def _in_common(
    each: InCommon, texts: Sequence[Common], setting: Setting, here: Here
) -> InCommonView:
    catalog, count = setting.catalog, len(each.texts)
    return InCommonView(
        anchor=anchor_of(each),
        plans=tuple(
            (plan_title(plan, catalog, here), here.link(urls.page(plan.id)))
            for plan in (each.one, each.other)
        ),
        count=here.voice.n("{n} text nearly in common", "{n} texts nearly in common", count),
        href="" if texts else here.link(*place_of(each, setting.compared)),
        groups=tuple(_groups(each, texts, setting, here)),
    )


_KINDS = (
    (True, word("Quoted from the documents"), ""),
    (
        False,
        word("Statements of this site"),
        word(
            "These are in this site’s own words, so their likeness says less than that of quotes. "
            "Look at the documents."
        ),
    ),
)


def _groups(
    each: InCommon, texts: Sequence[Common], setting: Setting, here: Here
) -> Iterator[GroupView]:
    for quoted, title, caution in _KINDS:
        pairs = tuple(
            (
                _side(each.one, common.one, common.other, setting, here),
                _side(each.other, common.other, common.one, setting, here),
            )
            for common in texts
            if common.one.passage.quoted is quoted
        )
        if pairs:
            said = here.voice.t(caution) if caution else ""
            yield GroupView(here.voice.t(title), said, quoted, pairs)


def _side(plan: Plan, own: Extract, other: Extract, setting: Setting, here: Here) -> SideView:
    text = here.voice.say(own.texts())
    spots = own.passage.spots
    more = len(spots) - SPOTS
    return SideView(
        plan=plan_title(plan, setting.catalog, here),
        parts=marked(text.text, here.voice.say(other.texts()).text),
        lang=text.lang,
        note=_note(text, own, setting, here),
        spots=tuple(_spot(plan, spot, setting.names, here) for spot in spots[:SPOTS]),
        more=here.voice.n("and in {n} more place", "and in {n} more places", more)
        if more > 0
        else "",
    )


def _note(text: Phrase, own: Extract, setting: Setting, here: Here) -> str:
    """Why a statement is not in the page's language; a quote never is translated."""
    if text.lang is None or own.passage.quoted:
        return ""
    if setting.first:
        return here.voice.t("{language}, as it was compared", language=setting.first)
    return here.voice.t("not translated yet")


def _spot(plan: Plan, spot: Spot, names: Mapping[str, str], here: Here) -> SpotView:
    labels = {urls.page(plan.id, id): name for id, name in names.items()}
    labels |= {urls.text(plan.id, each.id): here.name(each.title) for each in plan.sections}
    own = {
        VISION: here.voice.t("Vision"),
        MISSION: here.voice.t("Mission"),
        ACCOUNT: here.voice.t("How it will give account"),
    }
    return SpotView(
        label=labels.get(spot.address) or own[spot.anchor],
        href=here.link(spot.address, spot.anchor),
        cites=cites(plan, spot.cite, here),
    )
