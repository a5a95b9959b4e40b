"""Reporting an error: forms and mails already filled in, whatever the publisher offers."""

from __future__ import annotations

from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planclaro.model.repositories import issue_list, names_a_repository
from planclaro.site.corrections import Report, Subject, report
from tests import made

ADDRESS = "https://sitio.example/uno/social/meta/"
MEANT = Subject("uno#meta", ADDRESS, "Que baje")
GITHUB = "https://github.com/org/sitio"


def reported(subject: Subject = MEANT, **settings: str | None) -> Report:
    return report(made.config(**settings), subject, made.voice())


def filled(link: str) -> dict[str, str]:
    """The fields of a form, as its page would read them."""
    return dict(parse_qsl(urlsplit(link).query, strict_parsing=True))


def mail(link: str) -> dict[str, str]:
    """The fields of a mail: unlike in a form, `+` is a plus."""
    pairs = (pair.split("=", 1) for pair in link.partition("?")[2].split("&"))
    return {name: unquote(value) for name, value in pairs}


@pytest.mark.parametrize(
    ("repository", "form", "title", "body"),
    [
        (GITHUB, f"{GITHUB}/issues/new", "title", "body"),
        (f"{GITHUB}.git", f"{GITHUB}/issues/new", "title", "body"),
        (f"{GITHUB}/#readme", f"{GITHUB}/issues/new", "title", "body"),
        ("https://www.github.com/a/b", "https://www.github.com/a/b/issues/new", "title", "body"),
        (
            "https://gitlab.com/grupo/sub/sitio",
            "https://gitlab.com/grupo/sub/sitio/-/issues/new",
            "issue[title]",
            "issue[description]",
        ),
        ("https://codeberg.org/a/b", "https://codeberg.org/a/b/issues/new", "title", "body"),
    ],
)
def test_the_form_of_a_known_host_is_filled_in(
    repository: str, form: str, title: str, body: str
) -> None:
    link = reported(repository=repository).issue
    assert link.partition("?")[0] == form
    fields = filled(link)
    assert set(fields) == {title, body}
    assert fields[title] == "Correction: uno#meta"
    for told in ("uno#meta", ADDRESS, "Que baje", "(page, table, row)"):
        assert told in fields[body]


@pytest.mark.parametrize(
    ("repository", "way"),
    [("https://git.ejemplo.pe/a/b", False), (None, False), (GITHUB, True)],
)
def test_only_a_known_host_has_a_form(repository: str | None, way: bool) -> None:
    assert bool(reported(repository=repository).issue) is way
    assert bool(issue_list(repository)) is way


def test_a_mail_names_the_statement_and_keeps_what_its_address_asks_for() -> None:
    link = reported(contact="mailto:errores@sitio.example?cc=otra@sitio.example").mail
    assert link.startswith("mailto:errores@sitio.example?cc=otra@sitio.example&")
    fields = mail(link)
    assert fields["subject"] == "Correction: uno#meta"
    assert f"Page: {ADDRESS}" in fields["body"].split("\r\n")
    assert "\n" not in fields["body"].replace("\r\n", "")


def test_each_way_works_without_the_other() -> None:
    by_mail = reported(repository=None)
    assert (by_mail.issue, by_mail.host, by_mail.form) == ("", "", "")
    assert by_mail.mail
    by_form = reported(contact=None, repository=GITHUB)
    assert (by_form.mail, by_form.form, by_form.host) == ("", "", "GitHub")
    assert by_form.issue


def test_a_contact_that_is_a_page_is_offered_as_it_is() -> None:
    found = reported(contact="https://sitio.example/contacto")
    assert (found.mail, found.form) == ("", "https://sitio.example/contacto")


@given(text=st.text(max_size=2000))
def test_any_statement_arrives_in_the_form_and_in_the_mail(text: str) -> None:
    found = reported(Subject("uno#meta", ADDRESS, text), repository=GITHUB)
    for link, fields in ((found.issue, filled(found.issue)), (found.mail, mail(found.mail))):
        assert len(link) < 2000
        assert link.isascii()
        assert set(fields) in ({"title", "body"}, {"subject", "body"})
        assert ADDRESS in fields["body"]
        assert "uno#meta" in fields["body"]
        if 0 < len(text) <= 40:
            # A mail's lines end in another way than a form's.
            assert text.replace("\n", "\r\n") in fields["body"] or text in fields["body"]


@pytest.mark.parametrize(
    ("link", "sound"),
    [
        (GITHUB, True),
        ("https://github.com/org", False),
        ("https://github.com/", False),
        ("https://codigo.example/", True),
        ("mailto:nadie@sitio.example", False),
    ],
)
def test_what_names_a_repository(link: str, sound: bool) -> None:
    assert names_a_repository(link) is sound
