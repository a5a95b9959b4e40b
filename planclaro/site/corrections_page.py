"""What can be shared and corrected of a plan or a dimension, statement by statement.

Links to do it are long; on the pages of the plan they would cost more than its words. So these
only say which statement is meant, and lead here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from planclaro.config import SiteConfig
from planclaro.i18n import Phrase
from planclaro.model import Plan, PlanDimension
from planclaro.site import urls
from planclaro.site.anchors import MISSION, VISION, accounts, statements_of
from planclaro.site.corrections import Report, Subject, report
from planclaro.site.frame import Site
from planclaro.site.here import Here
from planclaro.site.qr import QrView, qr_view
from planclaro.site.sharing import Message, whatsapp
from planclaro.site.statements import proposal_title

WHOLE = "_todo"
"""The anchor of the page as a whole."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A statement, the link to where it stands, and what a reader can do with it. `address` is
    what is copied; `qr` has it for the whole page of a dimension, which is too dear to carry it."""

    anchor: str
    kind: str
    text: Phrase
    href: str
    address: str
    whatsapp: str
    report: Report
    qr: QrView | None = None


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    """The statements of a plan or a dimension that have no page of their own."""

    of: str
    of_href: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A statement to be listed: what it is, its words, and where it stands (at `spot`, if it has
    no page of its own)."""

    anchor: str
    kind: str
    text: Phrase
    page: str
    spot: str


def dimension_corrections(
    plan: Plan, dimension: PlanDimension, name: str, line: str, site: Site, here: Here
) -> CorrectionsView:
    """The statements of a dimension; `name` is its name, `line` says who promises all this."""
    page = urls.page(plan.id, dimension.id)
    told = _of_dimension(dimension, name, page, here)
    view = _view(plan, name, page, line, told, site.config, here)
    whole, *others = view.entries
    coded = replace(whole, qr=qr_view(whole.address, site.encode))
    return replace(view, entries=(coded, *others))


def plan_corrections(plan: Plan, line: str, config: SiteConfig, here: Here) -> CorrectionsView:
    """What a plan says outside its dimensions, and what this site notes on its document."""
    page = urls.page(plan.id)
    return _view(plan, plan.name(), page, line, _of_plan(plan, page, here), config, here)


def _of_dimension(dimension: PlanDimension, name: str, page: str, here: Here) -> Iterator[Told]:
    t = here.voice.t
    yield Told(WHOLE, t("The whole page"), Phrase(name), page, "")
    for proposal in dimension.proposals():
        title = proposal_title(proposal, here)
        yield Told(proposal.id, t("Proposal"), title, page, proposal.id)
        for each in statements_of(proposal):
            yield Told(each.anchor, t(each.kind), here.say(each.text), page, each.anchor)


def _of_plan(plan: Plan, page: str, here: Here) -> Iterator[Told]:
    t = here.voice.t
    yield Told(WHOLE, t("The whole page"), Phrase(plan.name()), page, "")
    for stated, label, spot in (
        (plan.vision, t("Vision"), VISION),
        (plan.mission, t("Mission"), MISSION),
    ):
        if stated:
            yield Told(spot, label, here.say(stated.text), page, spot)
    for spot, each in accounts(plan):
        yield Told(spot, t("How it will give account"), here.say(each.text), page, spot)
    for section in plan.sections:
        text, label = urls.text(plan.id, section.id), t("Long text")
        yield Told(section.id, label, here.say(section.title), text, "")
    document = urls.below(page, urls.DOCUMENT)
    for note in plan.observations:
        label = t("Note on the document")
        yield Told(note.id, label, here.say(note.text), document, note.id)


def _view(
    plan: Plan,
    of: str,
    page: str,
    line: str,
    told: Iterable[Told],
    config: SiteConfig,
    here: Here,
) -> CorrectionsView:
    entries = tuple(_entry(plan, each, line, config, here) for each in told)
    return CorrectionsView(of, here.link(page), entries)


def _entry(plan: Plan, told: Told, line: str, config: SiteConfig, here: Here) -> Entry:
    home = here.urls.localised(told.page, here.voice.code)
    address = here.urls.absolute(home) + (f"#{told.spot}" if told.spot else "")
    code = told.page.rstrip("/") if told.anchor == WHOLE else f"{plan.id}#{told.anchor}"
    return Entry(
        anchor=told.anchor,
        kind=told.kind,
        text=told.text,
        href=here.link(told.page, told.spot),
        address=address,
        whatsapp=whatsapp(Message(told.text.text, (line,)), address),
        report=report(config, Subject(code, address, told.text.text), here.voice),
    )
