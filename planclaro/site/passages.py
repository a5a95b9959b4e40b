"""Texts that two plans have nearly in common: which texts, of which plans, and what was found.

Quotes are compared with quotes and statements with statements. Only plans of one contest, and
plans of one organisation, are compared: what a reader wants to know of, and work that grows with
the number of contests and not with its square. Compared is what a text says in the site's first
language; a quote, in its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from planclaro.i18n import Voice, fold
from planclaro.memo import Recall, afresh
from planclaro.model import Catalog, Citation, Plan, Programme, Proposal, Statement
from planclaro.site import urls
from planclaro.site.likeness import Runs, alike_pairs, runs, words
from planclaro.site.sentences import Texts, paragraphs, pieces

VISION, MISSION, ACCOUNT = "_vision", "_mision", "_cuentas"
"""Anchors on a plan's page."""
MOST = 40
"""Plans of one organisation; where there are more, each is compared in its contest only."""
_OVERHEAD = 400
"""What stands round a pair of texts on a page, in characters."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text stands on the site, and in the document."""

    address: str
    anchor: str
    cite: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a plan in pieces that are compared, and everywhere it stands."""

    quoted: bool
    pieces: tuple[Texts, ...]
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Extract:
    """One piece of a passage, or several that follow each other."""

    passage: Passage
    first: int
    last: int

    def texts(self) -> Texts:
        """Its text by language, in those that all its pieces have."""
        found = self.passage.pieces[self.first : self.last + 1]
        codes = (code for code in found[0] if all(code in piece for piece in found))
        return {code: " ".join(piece[code] for piece in found) for code in codes}


@dataclass(frozen=True, slots=True)
class Common:
    """A text of one plan and the text of another that is nearly the same."""

    one: Extract
    other: Extract

    def size(self) -> int:
        """About how many characters it takes to show, whatever the language."""
        sides = (self.one, self.other)
        return _OVERHEAD + sum(max(map(len, side.texts().values())) for side in sides)


@dataclass(frozen=True, slots=True)
class InCommon:
    """Two plans, in the order of the site, and the texts they have nearly in common."""

    one: Plan
    other: Plan
    texts: tuple[Common, ...]

    def ids(self) -> tuple[str, str]:
        """Both plans in an order that no rule of the site changes, for addresses."""
        first, second = sorted((self.one.id, self.other.id))
        return first, second


@dataclass(frozen=True, slots=True)
class Compared:
    """What was compared, and the pairs of plans that have something in common, in the order of
    the site; `by_plan` are the same by the plan's id, `size` is that of all in characters."""

    plans: int
    pairs: int
    texts: int
    found: tuple[InCommon, ...]
    by_plan: Mapping[str, tuple[InCommon, ...]]
    size: int


def compare_passages(catalog: Catalog, first: Voice, recall: Recall = afresh) -> Compared:
    """All texts that two plans have nearly in common; `first` is the first language. What was
    found in plans of which none has changed is recalled."""
    order = {plan.id: number for number, plan in enumerate(catalog.plans)}
    found: list[InCommon] = []
    texts: dict[str, int] = {}
    pairs = 0
    for group, across in _groups(catalog):
        read = {plan.id: recall(_compared, plan, first) for plan in group}
        texts |= {id: sum(bool(own) for _, own in pieces) for id, pieces in read.items()}
        wanted = {
            (one.id, other.id): (one, other)
            for one, other in combinations(group, 2)
            if not across or one.contest != other.contest
        }
        pairs += len(wanted)
        common = recall(_common, *read.values())
        names = [*read]
        paired = {(names[a], names[b]): each for (a, b), each in common.items()}
        found += [InCommon(*wanted[ids], each) for ids, each in paired.items() if ids in wanted]
    found.sort(key=lambda each: (order[each.one.id], order[each.other.id]))
    return Compared(
        plans=len(texts),
        pairs=pairs,
        texts=sum(texts.values()),
        found=tuple(found),
        by_plan=_by_plan(found),
        size=sum(common.size() for each in found for common in each.texts),
    )


def _by_plan(found: Sequence[InCommon]) -> Mapping[str, tuple[InCommon, ...]]:
    own: dict[str, list[InCommon]] = {}
    for each in found:
        for id in each.ids():
            own.setdefault(id, []).append(each)
    return {id: tuple(pairs) for id, pairs in own.items()}


def passages(plan: Plan, first: Voice) -> tuple[Passage, ...]:
    """The texts of a plan, each once, with everywhere it stands."""
    found: dict[object, Passage] = {}
    for quoted, texts, spot in _texts(plan, first):
        main = first.name_of(texts)
        known = found.get((quoted, words(main)))
        if known is None:
            found[quoted, words(main)] = Passage(quoted, tuple(pieces(texts, main)), (spot,))
        elif spot not in known.spots:
            found[quoted, words(main)] = replace(known, spots=(*known.spots, spot))
    return tuple(found.values())


def _groups(catalog: Catalog) -> Iterator[tuple[Sequence[Plan], bool]]:
    """Plans to be compared with each other; True where only across contests."""
    contests: dict[str, list[Plan]] = {}
    organisations: dict[str, list[Plan]] = {}
    for plan in catalog.plans:
        contests.setdefault(plan.contest, []).append(plan)
        if plan.organisation:
            organisations.setdefault(fold(plan.organisation.name), []).append(plan)
    yield from ((group, False) for group in contests.values() if len(group) > 1)
    for group in organisations.values():
        if len({plan.contest for plan in group}) > 1 and len(group) <= MOST:
            yield group, True


Piece = tuple[Passage, int]


def _compared(plan: Plan, first: Voice) -> list[tuple[Piece, Runs]]:
    return [
        ((passage, number), runs(first.name_of(piece)))
        for passage in passages(plan, first)
        for number, piece in enumerate(passage.pieces)
    ]


def _common(
    *read: list[tuple[Piece, Runs]],
) -> dict[tuple[int, int], tuple[Common, ...]]:
    """By pair of plans, as numbers among those given: quotes, then statements, in the order of
    the first plan."""
    common: dict[tuple[int, int], list[Common]] = {}
    for quoted in (True, False):
        owned = [
            (number, position, piece, own)
            for number, pieces in enumerate(read)
            for position, (piece, own) in enumerate(pieces)
            if piece[0].quoted is quoted
        ]
        found: dict[tuple[int, int], dict[tuple[int, int], tuple[Piece, Piece]]] = {}
        for one, other in alike_pairs([(number, own) for number, _, _, own in owned]):
            (a, here, mine, _), (b, there, theirs, _) = owned[one], owned[other]
            found.setdefault((a, b), {})[here, there] = (mine, theirs)
        for numbers, alike in found.items():
            common.setdefault(numbers, []).extend(_joined(alike))
    return {numbers: tuple(each) for numbers, each in common.items()}


def _joined(alike: Mapping[tuple[int, int], tuple[Piece, Piece]]) -> Iterator[Common]:
    """Pieces that follow each other in both texts become one."""
    for (here, there), (mine, theirs) in alike.items():
        if _follows(alike.get((here - 1, there - 1)), (mine, theirs)):
            continue
        more = 0
        pair = (mine, theirs)
        while _follows(pair, alike.get((here + more + 1, there + more + 1))):
            more += 1
            pair = alike[here + more, there + more]
        yield Common(
            Extract(mine[0], mine[1], mine[1] + more),
            Extract(theirs[0], theirs[1], theirs[1] + more),
        )


def _follows(before: tuple[Piece, Piece] | None, after: tuple[Piece, Piece] | None) -> bool:
    if before is None or after is None:
        return False
    return before[0][0] is after[0][0] and before[1][0] is after[1][0]


# --- what a plan says ---------------------------------------------------------


def _texts(plan: Plan, first: Voice) -> Iterator[tuple[bool, Texts, Spot]]:
    page = urls.page(plan.id)
    for anchor, statement in ((VISION, plan.vision), (MISSION, plan.mission)):
        if statement:
            yield from _statement(plan, statement, page, anchor)
    for section in plan.sections:
        spot = Spot(urls.text(plan.id, section.id), "", section.cite)
        for paragraph in paragraphs(section.text.root, first.name_of(section.text.root)):
            yield False, paragraph, spot
    for dimension in plan.dimensions:
        for proposal in dimension.proposals():
            yield from _proposal(plan, proposal, urls.page(plan.id, dimension.id))
    for statement in plan.accountability:
        yield from _statement(plan, statement, page, ACCOUNT)


def _proposal(plan: Plan, proposal: Proposal, page: str) -> Iterator[tuple[bool, Texts, Spot]]:
    for statement in (*proposal.problems, *proposal.objectives, *proposal.actions):
        yield from _statement(plan, statement, page, statement.id or proposal.id)
    for objective in proposal.specific_objectives:
        near = objective.id or proposal.id
        yield False, objective.text.root, Spot(page, near, objective.cite)
        for action in objective.actions:
            yield from _statement(plan, action, page, action.id or near)
        for programme in objective.programmes:
            yield from _programme(plan, programme, page, near)
    for programme in proposal.programmes:
        yield from _programme(plan, programme, page, proposal.id)
    for target in proposal.targets:
        spot = Spot(page, target.id, target.cite)
        yield False, target.statement.root, spot
        yield from _quote(plan, target.quote, spot)


def _programme(
    plan: Plan, programme: Programme, page: str, near: str
) -> Iterator[tuple[bool, Texts, Spot]]:
    yield False, programme.name.root, Spot(page, near, programme.cite)
    for project in programme.projects:
        # A project has no anchor of its own on the page.
        yield from _statement(plan, project, page, near)
    for activity in programme.activities:
        yield from _statement(plan, activity, page, activity.id or near)


def _statement(
    plan: Plan, statement: Statement, page: str, anchor: str
) -> Iterator[tuple[bool, Texts, Spot]]:
    spot = Spot(page, anchor, statement.cite)
    yield False, statement.text.root, spot
    yield from _quote(plan, statement.quote, spot)


def _quote(plan: Plan, quote: str | None, spot: Spot) -> Iterator[tuple[bool, Texts, Spot]]:
    """A quote, in the language of the document it is taken from."""
    if quote:
        cited = {citation.source for citation in spot.cite}
        source = next((each for each in plan.sources if each.id in cited), plan.sources[0])
        yield True, {source.language: quote}, spot
