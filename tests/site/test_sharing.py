"""What is sent when a page or a statement is shared."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from planclaro.site.qr import drawn
from planclaro.site.sharing import LONGEST, Message, share_view, signature, whatsapp
from tests import made

ADDRESS = "https://sitio.example/uno/social/meta/"
SOME = st.text(max_size=1200)


def message(link: str) -> str:
    """What WhatsApp would show of a link."""
    parts = urlsplit(link)
    assert (parts.scheme, parts.netloc, parts.path, parts.fragment) == ("https", "wa.me", "/", "")
    ((name, text),) = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)
    assert name == "text"
    return text


def test_a_message_has_a_fact_a_line_and_ends_with_the_address() -> None:
    told = Message("Agua & desagüe: #1, ¿50%?", ("61% (2017) → 80% (2022)", "", "Uno, Puno"))
    assert message(whatsapp(told, ADDRESS)).split("\n") == [
        "Agua & desagüe: #1, ¿50%?",
        "61% (2017) → 80% (2022)",
        "Uno, Puno",
        ADDRESS,
    ]


def test_a_long_text_is_shortened_and_the_facts_stay() -> None:
    link = whatsapp(Message("agüita " * 300, ("Uno, Puno",)), ADDRESS)
    text, fact, address = message(link).split("\n")
    assert text.endswith("agüita…")
    assert (fact, address) == ("Uno, Puno", ADDRESS)
    assert LONGEST - 30 < len(link) <= LONGEST


@given(text=SOME, facts=st.lists(SOME, max_size=4))
def test_any_text_arrives_as_it_was_and_is_never_too_long(text: str, facts: list[str]) -> None:
    link = whatsapp(Message(text, tuple(facts)), ADDRESS)
    assert len(link) <= LONGEST
    assert link.isascii()
    arrived = message(link)
    assert arrived.endswith(f"\n{ADDRESS}")
    if len(link) < LONGEST // 2 and not facts:
        assert arrived == f"{text}\n{ADDRESS}"


def test_the_tools_of_a_page_share_its_public_address_in_its_language() -> None:
    here = made.here("uno/", "en")
    view = share_view(made.config(), drawn, Message("Social"), "corregir/", "", here)
    assert view.address == "https://sitio.example/en/uno/"
    assert message(view.whatsapp) == "Social\nhttps://sitio.example/en/uno/"
    assert view.qr is not None
    assert view.qr.address == view.address
    assert (view.reports, view.report) == ("corregir/", None)


def test_a_page_that_is_dear_already_leads_to_its_code() -> None:
    here = made.here("uno/social/")
    view = share_view(made.config(), drawn, Message("Social"), "", "corregir/#_todo", here)
    assert (view.qr, view.code) == (None, "corregir/#_todo")


def test_a_page_without_a_place_for_errors_offers_the_ways_at_once() -> None:
    here = made.here("comparar/puno-2026/")
    view = share_view(made.config(), drawn, Message("Puno"), "", "", here)
    assert view.report is not None
    assert view.report.code == "comparar/puno-2026"


def test_who_where_and_when_in_one_line() -> None:
    assert (
        signature(made.plan(), "Provincia de Puno") == "Partido Uno, Provincia de Puno, 2027–2030"
    )
