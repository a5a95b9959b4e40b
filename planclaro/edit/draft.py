"""A draft of a plan from the rows of a document: what is certain is put, all else is told.

The official words stand as they are, in `quote` and as the statement to be rewritten, each with
its place and `review: pending`. No figure, topic or kind is put without saying that it was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planclaro.codes import importing as codes
from planclaro.edit import draft_words as says
from planclaro.edit.draft_head import organisation_of, sources_of, title_of
from planclaro.edit.draft_making import Making, Wanted
from planclaro.edit.draft_target import target_of
from planclaro.edit.found_rows import FoundDocument, FoundRow
from planclaro.edit.topic_guess import Guess, TopicGuess
from planclaro.edit.tree_parts import Comments, Node, Place
from planclaro.edit.wording import Ids
from planclaro.read.checks.located import Finding, found

PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Draft:
    """`tree` is the plan as plain data, in the order of its file; `comments` stand beside a field,
    by its place; `notes` say what is uncertain and where."""

    tree: Node
    comments: Comments
    notes: tuple[Finding, ...]


def draft(document: FoundDocument, wanted: Wanted) -> Draft:
    """The plan, in the order in which files of plans have their fields."""
    ids = Ids((wanted.id, *wanted.dimensions, "corregir"))
    making = Making(document, wanted, ids, TopicGuess(wanted.topics))
    tree: dict[str, Node] = {"id": wanted.id}
    tree["title"] = wanted.title or title_of(making)
    tree |= organisation_of(making)
    tree["contest"] = wanted.contest.id
    period = wanted.contest.period
    tree["period"] = {"first": period.first, "last": period.last}
    tree["sources"] = sources_of(making)
    if vision := making.text(document.vision, ("vision", "text")):
        tree["vision"] = _statement(vision, {"section": "s-vision"})
    dimensions = list(_dimensions(making))
    tree["dimensions"] = dimensions
    if observations := list(_observations(making, dimensions)):
        tree["observations"] = observations
    _left_out(making)
    return Draft(tree, making.comments, tuple(making.notes))


def _dimensions(making: Making) -> Iterator[Node]:
    by_dimension: dict[str, list[tuple[FoundRow, Guess]]] = {}
    for row in making.document.rows:
        guess = making.guess.of(_texts(row), row.dimension)
        home = row.dimension or making.guess.dimension_of(guess)
        by_dimension.setdefault(home, []).append((row, guess))
    for number, name in enumerate(making.wanted.dimensions):
        yield _dimension(making, name, by_dimension.pop(name, []), ("dimensions", number))
    for rows in by_dimension.values():
        for row, _ in rows:
            text = next(filter(None, _texts(row)))
            args = {"row": row.row, "table": row.table, "text": text}
            making.notes.append(found(codes.NO_DIMENSION, ("dimensions",), **args))


def _dimension(making: Making, name: str, rows: list[tuple[FoundRow, Guess]], place: Place) -> Node:
    if not rows and name not in making.document.told:
        return {"id": name, "review": "none"}
    note = says.ONLY_SUMMARY if making.wanted.summary else says.ONLY_TABLES
    made: dict[str, Node] = {"id": name, "review": "summary", "review_note": making.own(note)}
    if proposals := _proposals(making, name, rows, place):
        made["axes"] = [{"id": making.ids.of(otherwise=f"eje-{name}"), "proposals": proposals}]
    return made


def _proposals(
    making: Making, name: str, rows: list[tuple[FoundRow, Guess]], place: Place
) -> list[Node]:
    """Those that say something; of the others only an indicator was there."""
    made: list[Node] = []
    for group in _grouped(rows):
        before = len(making.notes)
        one = _proposal(making, name, group, (*place, "axes", 0, "proposals", len(made)))
        if one:
            made.append(one)
        else:
            del making.notes[before:]
            _left_indicators(making, group, (*place, "id"))
    return made


def _left_indicators(making: Making, group: list[tuple[FoundRow, Guess]], at: Place) -> None:
    for each, _ in group:
        if each.indicator and not each.target:
            part = making.line(says.INDICATOR, text=each.indicator)
            count = making.line(says.LETTERS, count=len(each.indicator))
            making.notes.append(found(codes.LEFT_OUT, at, part=part, count=count))


def _grouped(rows: Iterable[tuple[FoundRow, Guess]]) -> Iterator[list[tuple[FoundRow, Guess]]]:
    """Rows of a table that follow each other and have the same problem and objective are one, as
    where cells reach over several lines."""
    group: list[tuple[FoundRow, Guess]] = []
    for row, guess in rows:
        if group and not _same(group[-1][0], row):
            yield group
            group = []
        group.append((row, guess))
    if group:
        yield group


def _same(one: FoundRow, other: FoundRow) -> bool:
    said = (one.problem, one.objective)
    together = said == (other.problem, other.objective) and any(said)
    return together and one.table == other.table and bool(one.target and other.target)


def _proposal(
    making: Making, dimension: str, group: list[tuple[FoundRow, Guess]], place: Place
) -> dict[str, Node]:
    row = group[0][0]
    name = making.ids.of(row.objective, row.problem, row.target, otherwise=f"fila-{dimension}")
    made: dict[str, Node] = {"id": name}
    guess = making.guess.of([text for each, _ in group for text in _texts(each)], dimension)
    if guess.topics:
        made["topics"] = list(guess.topics)
        args = {"topics": list(guess.topics), "words": list(guess.by)}
        making.notes.append(found(codes.TOPIC_GUESSED, (*place, "topics"), **args))
        making.comments[(*place, "topics")] = making.line(says.BY_WORDS, words=", ".join(guess.by))
    if not row.dimension:
        at = (*place, "id")
        making.notes.append(found(codes.DIMENSION_GUESSED, at, dimension=dimension))
    for field_name, text in (("problems", row.problem), ("objectives", row.objective)):
        if told := making.text(text, (*place, field_name)):
            made[field_name] = [_statement(told, *_cited(row))]
    for each, _ in group:
        if each.joined:
            making.notes.append(found(codes.JOINED, (*place, "id"), page=each.page))
    targets = [each for each, _ in group if each.target]
    made |= _targets(making, targets, (*place, "targets"))
    if not {"problems", "objectives", "targets"} & made.keys():
        return {}
    _left_indicators(making, group, (*place, "id"))
    return made


def _targets(making: Making, rows: list[FoundRow], place: Place) -> dict[str, Node]:
    made: list[Node] = []
    for row in rows:
        at = (*place, len(made))
        statement = making.text(row.target, (*at, "statement"))
        indicator = making.text(row.indicator, (*at, "indicator"))
        if not statement:
            continue
        name = making.ids.of(row.target, row.indicator, otherwise="meta")
        read = target_of(row, statement, indicator, at)
        making.notes += read.notes
        if read.doubts:
            making.comments[(*at, "review")] = read.doubts
        tail: dict[str, Node] = {"cite": _cited(row), "quote": statement}
        made.append({"id": name, "statement": statement, **read.fields, **tail})
    return {"targets": made} if made else {}


def _statement(text: str, *cite: Node) -> Node:
    return {"text": text, "review": PENDING, "cite": list(cite), "quote": text}


def _cited(row: FoundRow) -> list[Node]:
    place: dict[str, Node] = {"table": row.table} if row.table else {}
    if row.row and row.table:
        place["row"] = row.row
    if row.page:
        place["page"] = int(row.page) if row.page.isdigit() else row.page
    return [place]


def _texts(row: FoundRow) -> tuple[str, ...]:
    return (row.problem, row.objective, row.indicator, row.target)


def _observations(making: Making, dimensions: list[Node]) -> Iterator[Node]:
    """A dimension that the document has without rows says so, or its cells would be blank."""
    says_empty = says.EMPTY_SUMMARY if making.wanted.summary else says.EMPTY_TABLES
    for each in dimensions:
        if isinstance(each, dict) and each["review"] == "summary" and "axes" not in each:
            name = str(each["id"])
            table = next((t.id for t in making.document.tables if t.id.startswith(f"t-{name}")), "")
            yield {
                "id": making.ids.of(otherwise=f"o-{name}"),
                "kind": "missing",
                "about": [name],
                "text": making.own(says_empty),
                "cite": [{"table": table} if table else {"page": 1}],
            }


def _left_out(making: Making) -> None:
    for name, letters in making.document.left_out:
        count = making.line(says.LETTERS, count=letters)
        making.notes.append(found(codes.LEFT_OUT, ("id",), part=name, count=count))
