"""Words explained: the glossary's page, and its terms where a page first uses them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from planclaro.i18n import Phrase, fold
from planclaro.model import Term
from planclaro.site import urls
from planclaro.site.here import Here

BASELINE = "linea-de-base"
TARGET = "meta"
INDICATOR = "indicador"
SDG = "ods"
"""Labels of the site that stand beside figures. A glossary that lacks one leaves it plain."""
LABELS = (BASELINE, TARGET, INDICATOR, SDG, "dimension", "dato-comprobable", "indicador-comun")


@dataclass(frozen=True, slots=True)
class TermView:
    """A word with its meaning; `href` leads to it in the glossary."""

    anchor: str
    name: Phrase
    meaning: Phrase
    href: str


Words = Mapping[str, TermView]
"""Terms to be explained at some place of a page, by id."""
NONE: Words = {}


@dataclass(frozen=True, slots=True)
class Entry:
    """A term of the glossary's page, with the terms to read beside it."""

    term: TermView
    see: tuple[tuple[Phrase, str], ...]


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """The glossary, in the alphabetical order of its language."""

    entries: tuple[Entry, ...]
    method: str


def glossary_view(glossary: Sequence[Term], here: Here) -> GlossaryView:
    """The page of all terms."""
    terms = {term.id: term_view(term, here) for term in glossary}
    ordered = sorted(glossary, key=lambda term: fold(terms[term.id].name.text))
    return GlossaryView(
        entries=tuple(
            Entry(terms[term.id], tuple((terms[id].name, terms[id].href) for id in term.see))
            for term in ordered
        ),
        method=here.link(urls.page(urls.METHOD)),
    )


def term_view(term: Term, here: Here) -> TermView:
    """A term, for the glossary or for any other page."""
    anchor = f"_{term.id.replace('-', '_')}"
    return TermView(
        anchor=anchor,
        name=here.say_name(term.name),
        meaning=here.say(term.meaning),
        href=here.link(urls.page(urls.GLOSSARY), anchor),
    )


def words(glossary: Iterable[Term], here: Here) -> Words:
    """The site's own labels that the glossary explains."""
    return {term.id: term_view(term, here) for term in glossary if term.id in LABELS}


def at_first_place(known: Words, places: Iterable[Iterable[str]]) -> Iterator[Words]:
    """For each place of a page, in reading order, what is to be explained there: of the terms it
    shows, those that stood at no place before."""
    seen: set[str] = set()
    for shown in places:
        new = [id for id in dict.fromkeys(shown) if id in known and id not in seen]
        seen.update(new)
        yield {id: known[id] for id in new}
