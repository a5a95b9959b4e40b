"""What `new` has to know, in the order of its questions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planclaro.cli import new_answers as answers
from planclaro.cli import new_words as says
from planclaro.cli import words
from planclaro.cli.new_answers import Asker
from planclaro.cli.usage import Refused, listed
from planclaro.config import SiteConfig
from planclaro.edit.new_plan import NewContest, codes_around, place_of, proposed_id, slug, topics_of
from planclaro.edit.skeleton import NewPlan
from planclaro.fields import value_docs
from planclaro.model import Catalog, Contest
from planclaro.model.terms import OrganisationKind
from planclaro.read.checks.plan import RESERVED

MANY = 20
PROVINCE = 4
"""Digits of a province's code."""


@dataclass(frozen=True, slots=True)
class Given:
    """The options, as typed; None is to be asked for."""

    id: str | None = None
    titles: tuple[str, ...] = ()
    organisation: str | None = None
    kind: str | None = None
    short_name: str | None = None
    contest: str | None = None
    territory: str | None = None
    place: str | None = None
    election: str | None = None
    office: str | None = None
    first: str | None = None
    last: str | None = None
    document: str | None = None
    document_language: str | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What the project has. `plans` are names of files, also of those with errors."""

    config: SiteConfig
    catalog: Catalog
    plans: frozenset[str]

    def codes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.code for each in self.config.languages))

    def name_of(self, code: str) -> str:
        """`Español (es)`."""
        names = {each.code: each.name for each in self.config.languages}
        return f"{names[code]} ({code})"


def gather(given: Given, known: Known, asker: Asker) -> tuple[NewPlan, NewContest | None]:
    """The plan to make, and the contest to add for it. Raises Refused and EOFError."""
    organisation, short_title = _organisation(given, asker)
    contest, added = _contest(given, known, asker)
    first, last, place = _term(given, contest, added, known, asker)
    languages = _languages(given, known, asker)
    document, written_in = _document(given, known, asker)
    title = _titles(given, languages, document, known, asker)
    if not organisation and not short_title:
        named = given.short_name
        short_title = asker.get(
            "--short-name", says.SHORT_TITLE, named, answers.text, title[languages[0]]
        )
    name = (organisation[2] or organisation[0]) if organisation else short_title
    proposal = proposed_id(place, name, known.plans)
    good = answers.new_id(known.plans, {*RESERVED, *known.codes()})
    plan = NewPlan(
        id=asker.get("--id", says.ID, given.id, good, proposal),
        title=title,
        organisation=organisation,
        short_title=short_title,
        contest=added.id if added else contest.id if contest else "",
        first=first,
        last=last,
        document=document,
        document_language=written_in,
        languages=languages,
        dimensions=tuple(each.id for each in known.config.dimensions),
        topics=topics_of(known.config, known.catalog),
        lang=asker.report.lang,
    )
    return plan, added


def _organisation(given: Given, asker: Asker) -> tuple[tuple[str, str, str] | None, str]:
    name = asker.get("--organisation", says.ORGANISATION, given.organisation, answers.perhaps)
    if not name:
        return None, answers.perhaps(given.short_name or "")
    kinds = tuple(kind.value for kind in OrganisationKind)
    good = answers.one_of(kinds, words.NO_KIND)
    if given.kind is None and asker.terminal:
        told = value_docs(OrganisationKind)
        kind = kinds[asker.choose(says.KIND, [told[k].pick(asker.report.lang) for k in kinds])]
    else:
        kind = asker.get("--kind", says.KIND, given.kind, good)
    short = asker.get("--short-name", says.SHORT_NAME, given.short_name, answers.perhaps, "")
    return (name, kind, short), ""


def _contest(given: Given, known: Known, asker: Asker) -> tuple[Contest | None, NewContest | None]:
    contests = {each.id: each for each in known.catalog.contests}
    own = (given.territory, given.place, given.election, given.office)
    if given.contest in contests:
        if any(each is not None for each in own):
            raise Refused(says.HAS_CONTEST, value=given.contest)
        return contests[given.contest], None
    if given.contest is not None and given.territory is None and not asker.terminal:
        known_ids = listed(list(contests))
        raise Refused(words.NO_CONTEST, says.ADD_CONTEST, value=given.contest, known=known_ids)
    if given.contest is None and given.territory is None and asker.terminal:
        chosen = _chosen(list(contests.values()), known, asker)
        if chosen:
            return chosen, None
    elif given.contest is None and given.territory is None:
        asker.get("--contest", says.CONTEST, None, answers.id)
    return None, _new_contest(given, known, asker)


def _chosen(contests: Sequence[Contest], known: Known, asker: Asker) -> Contest | None:
    """One of those there are; None is another."""
    shown = list(contests)
    while len(shown) > MANY:
        question = asker.report.text(says.SEARCH_CONTEST, number=len(shown))
        part = asker.ask(question, answers.text)
        if part == "0":
            return None
        near = [each for each in shown if slug(part) in slug(_line(each, known, asker), 200)]
        if not near:
            asker.report.say(says.NONE_FOUND, value=part)
        shown = near or list(contests)
    if not shown:
        return None
    lines = [_line(each, known, asker) for each in shown]
    number = asker.choose(says.CONTEST, lines, says.OTHER_CONTEST)
    return None if number < 0 else shown[number]


def _line(contest: Contest, known: Known, asker: Asker) -> str:
    lang = asker.report.lang
    texts = [
        text.root.get(lang) or next(iter(text.root.values()))
        for text in (contest.election, contest.office)
    ]
    return f"{place_of(contest, known.catalog)} · {' · '.join(texts)}  ({contest.id})"


def _new_contest(given: Given, known: Known, asker: Asker) -> NewContest:
    code = asker.get("--territory", says.UBIGEO, given.territory, answers.ubigeo)
    places = {each.ubigeo: each.name for each in known.catalog.territories}
    place = places.get(code) or asker.get("--place", says.PLACE, given.place, answers.text)
    around = {} if code in places else _around(code, places, asker)
    election = asker.get("--election", says.ELECTION, given.election, answers.text)
    office = asker.get("--office", says.OFFICE, given.office, answers.text)
    years = re.findall("20[0-9]{2}", election)
    first, last = _years(given, asker, str(int(years[-1]) + 1) if years else None)
    taken = {each.id for each in known.catalog.contests}
    proposal = proposed_id(place, years[-1] if years else first, taken)
    good = answers.new_id((), ())
    id = asker.get("--contest", says.CONTEST_ID, given.contest, good, proposal)
    return NewContest(
        id, code, place, _as_known(election, known), _as_known(office, known), first, last, around
    )


def _around(code: str, places: Mapping[str, str], asker: Asker) -> dict[str, str]:
    """Names of the new places around a new one: asked for, but a contest can do without."""
    names: dict[str, str] = {}
    for each in codes_around(code) if asker.terminal else ():
        if each not in places:
            question = says.PROVINCE if len(each) == PROVINCE else says.REGION
            names[each] = asker.ask(asker.report.text(question, code=each), answers.perhaps)
    return {each: name for each, name in names.items() if name}


def _as_known(text: str, known: Known) -> dict[str, str]:
    """In all languages, where another contest has the same words; else in the first."""
    for contest in known.catalog.contests:
        for texts in (contest.election.root, contest.office.root):
            if text in texts.values() and "" not in texts:
                return dict(texts)
    return {known.config.first_language(): text}


def _term(
    given: Given, contest: Contest | None, added: NewContest | None, known: Known, asker: Asker
) -> tuple[str, str, str]:
    """First and last year, and the name of the place."""
    if added:
        return added.first, added.last, added.place
    assert contest is not None
    first, last = str(contest.period.first), str(contest.period.last)
    first = answers.year(given.first) if given.first is not None else first
    last = answers.year(given.last) if given.last is not None else last
    return *_in_order(first, last), place_of(contest, known.catalog)


def _years(given: Given, asker: Asker, proposal: str | None) -> tuple[str, str]:
    first = asker.get("--first", says.FIRST, given.first, answers.year, proposal)
    last = asker.get("--last", says.LAST, given.last, answers.year, str(int(first) + 3))
    return _in_order(first, last)


def _in_order(first: str, last: str) -> tuple[str, str]:
    if last < first:
        raise Refused(says.YEARS_TURNED, first=first, last=last)
    return first, last


def _languages(given: Given, known: Known, asker: Asker) -> tuple[str, ...]:
    codes = known.codes()
    good = answers.several_of(codes, says.NOT_OF_SITE)
    if given.languages or len(codes) == 1:
        return good(" ".join(given.languages or codes))
    # Those in preparation have no pages yet, and wait for people who speak them.
    ready = " ".join(each.code for each in known.config.published())
    return asker.get("--language", says.LANGUAGES, None, good, ready)


def _document(given: Given, known: Known, asker: Asker) -> tuple[str, str]:
    named = given.document
    if named is None and not asker.terminal:
        named = given.titles[0] if given.titles else asker.get("--title", says.TITLE, None, str)
    title = asker.get("--document", says.DOCUMENT, named, answers.text)
    first = known.config.first_language()
    question = says.DOCUMENT_LANGUAGE
    return title, asker.get(
        "--document-language", question, given.document_language, answers.language, first
    )


def _titles(
    given: Given, languages: tuple[str, ...], document: str, known: Known, asker: Asker
) -> dict[str, str]:
    if len(given.titles) > len(languages):
        args = {"number": len(given.titles), "languages": ", ".join(languages)}
        raise Refused(says.TOO_MANY_TITLES, **args)
    if given.titles:
        return {
            code: answers.text(title) for code, title in zip(languages, given.titles, strict=False)
        }
    if not asker.terminal:
        asker.get("--title", says.TITLE, None, answers.text)
    titles: dict[str, str] = {}
    for number, code in enumerate(languages):
        words = says.TITLE_LATER if number else says.TITLE
        question = asker.report.text(words, language=known.name_of(code))
        # Those after the first may wait for a translator.
        good = answers.perhaps if number else answers.text
        if title := asker.ask(question, good, None if number else document):
            titles[code] = title
    return titles
