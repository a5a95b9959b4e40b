"""How a reader reports an error: a form of the repository or a mail, already filled in."""

from __future__ import annotations

from dataclasses import dataclass

from planclaro.config import SiteConfig
from planclaro.i18n import Voice
from planclaro.model.repositories import host_name, issue_form
from planclaro.site.shortened import encoded, encoded_length, shortened

ROOM = 500
"""How much of a statement goes into the form, encoded: enough to know it again."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What the error is in. `code` names it for whoever keeps the site, `text` for the reader."""

    code: str
    address: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The ways to report an error in one statement; each empty if the publisher has none.
    `host` is the name of the site of the first, `form` a page of the publisher's own, which
    cannot be filled in."""

    code: str
    issue: str
    host: str
    mail: str
    form: str


def report(config: SiteConfig, subject: Subject, voice: Voice) -> Report:
    """The ways that the settings allow."""
    title = voice.t("Correction: {code}", code=subject.code)
    # Lines end as RFC 6068 says for mails; forms take them either way, and what is said twice in
    # the same letters costs a page little.
    body = encoded("\r\n".join(_body(subject, voice)))
    contact = config.contact or ""
    by_mail = contact.lower().startswith("mailto:")
    return Report(
        code=subject.code,
        issue=_issue(config.repository, title, body),
        host=host_name(config.repository),
        mail=_mail(contact, title, body) if by_mail else "",
        form="" if by_mail else contact,
    )


def _body(subject: Subject, voice: Voice) -> tuple[str, ...]:
    t = voice.t
    said = shortened(subject.text, ROOM, encoded_length)
    return (
        t("What is wrong:"),
        "",
        "",
        t("Where the document says so (page, table, row):"),
        "",
        "",
        "---",
        *([t("The site says: {text}", text=said)] if said else []),
        t("Code: {code}", code=subject.code),
        t("Page: {address}", address=subject.address),
    )


def _issue(repository: str | None, title: str, body: str) -> str:
    return issue_form(repository).format(title=encoded(title), body=body)


def _mail(contact: str, title: str, body: str) -> str:
    """What the address asks for already is kept."""
    joint = "&" if "?" in contact else "?"
    return f"{contact}{joint}subject={encoded(title)}&body={body}"
