"""Sharing a page or a statement: a message that stands alone, and the links that send it."""

from __future__ import annotations

from dataclasses import dataclass

from planclaro.config import SiteConfig
from planclaro.i18n import isolated
from planclaro.model import Plan
from planclaro.site.corrections import Report, Subject, report
from planclaro.site.here import Here
from planclaro.site.qr import Encode, QrView, qr_view
from planclaro.site.shortened import encoded, encoded_length, shortened

WHATSAPP = "https://wa.me/?text="
LONGEST = 2000
"""Letters of a link: what every browser, chat and system passes on unharmed."""
FACT = 300
"""Of them, for one fact."""


@dataclass(frozen=True, slots=True)
class Message:
    """What goes with an address: a text that says what stands there, and facts, a line each."""

    text: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShareView:
    """The tools to share a page. `code` is the link to where its QR code is, if `qr` is not on the
    page. `reports` is the link to where its errors are reported; without one, `report` has the
    ways to do it at once."""

    whatsapp: str
    address: str
    qr: QrView | None
    code: str
    reports: str
    report: Report | None


def share_view(
    config: SiteConfig,
    encode: Encode,
    message: Message,
    reports: str,
    code: str | None,
    here: Here,
) -> ShareView:
    """The tools of a page; `message` says what stands at its address, `reports` and `code` are
    links to what stands on another page, if it does. Without a `code` there is none."""
    address = here.urls.absolute(here.own_address())
    subject = Subject(here.own_address().strip("/"), address)
    return ShareView(
        whatsapp=whatsapp(message, address),
        address=address,
        qr=qr_view(address, encode) if code == "" else None,
        code=code or "",
        reports=reports,
        report=None if reports else report(config, subject, here.voice),
    )


def whatsapp(message: Message, address: str) -> str:
    """A link that opens WhatsApp with a message, its address in the last line.

    What is too long is shortened, the address never.
    """
    short = (shortened(fact, FACT, encoded_length) for fact in message.facts if fact)
    rest = "\n".join(("", *short, address))
    room = LONGEST - len(WHATSAPP) - encoded_length(rest)
    return chat_link(shortened(message.text, max(room, 0), encoded_length) + rest)


def chat_link(text: str) -> str:
    """A link that opens WhatsApp with this text."""
    return WHATSAPP + encoded(text)


def signature(plan: Plan, place: str) -> str:
    """Who promises it, where and for when, in one line."""
    return f"{isolated(plan.name())}, {isolated(place)}, {term(plan)}"


def term(plan: Plan) -> str:
    """`2019–2022`."""
    return f"{plan.period.first}–{plan.period.last}"
