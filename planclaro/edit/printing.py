"""A tree of what stands where, written in the one layout that all files have.

Two spaces a level, lists one level below their key; what is short and has no comments inside in
one line, `{es: …, en: …}`; long texts folded; comments, their order and single blank lines stay.
"""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.edit.outline import Comment, Entry, Group
from planclaro.edit.scalar import WIDTH, Scalar

STEP = 2
NAMING = ("id", "code")
"""Fields that give a thing its name: a list of such things has a line, or more, for each."""


def printed(document: Entry) -> str:
    """The whole text, one line end at its end."""
    value = document.value
    lines = list(_leads(document.lead, 0, first=True))
    if document.blank and document.lead:
        lines.append("")
    if isinstance(value, Group) and value.entries:
        if value.anchor:
            lines.append(f"--- {value.anchor}")
        lines += _block(value, 0)
    else:
        lines += _only(document)
    while lines and not lines[-1] and not _keeps(document.value):
        lines.pop()
    return "\n".join(lines) + "\n"


def _only(document: Entry) -> list[str]:
    """A document that is a single value, or an empty group."""
    value = document.value
    if isinstance(value, Group):
        return [f"{_empty(value)}{document.end}"]
    return value.lines(0, 0, document.end, fold=False)


def _block(group: Group, column: int, beside_dash: bool = False) -> Iterator[str]:
    """A group with a line, or more, for each of its entries. Beside a dash, what stands above
    the first entry has been written above the dash."""
    for number, entry in enumerate(group.entries):
        if number or not beside_dash:
            lead = _lead(entry, column)
            yield from _leads(lead, column, first=number == 0)
            if entry.blank and (number or lead):
                yield ""
        yield from _entry(entry, column)
    yield from _leads(group.tail, column)


def _leads(comments: list[Comment], column: int, first: bool = False) -> Iterator[str]:
    for number, comment in enumerate(comments):
        if comment.blank and (number or not first):
            yield ""
        yield " " * (0 if comment.deeper is None else column + comment.deeper) + comment.text


def _lead(entry: Entry, column: int) -> list[Comment]:
    """The comments above an entry, those among them for which there is no place inside."""
    lead, value = list(entry.lead), entry.value
    beside = _beside(entry, column)
    lead += [Comment(each.strip()) for each in (entry.head, entry.end) if each and each != beside]
    if isinstance(value, Group) and not entry.key and not value.anchor and _spreads(entry, column):
        lead += [Comment(each.text) for each in _lead(value.entries[0], column + STEP)]
    return lead


def _beside(entry: Entry, column: int) -> str:
    """The comment that stands behind the value or, where it begins below, behind the key."""
    if _spreads(entry, column):
        return (entry.head or entry.end) if entry.key else ""
    return entry.end or entry.head


def _spreads(entry: Entry, column: int) -> bool:
    """Whether the value is a group that has lines of its own."""
    if not isinstance(entry.value, Group) or not entry.value.entries:
        return False
    whole = inline(entry.value)
    return whole is None or len(_start(entry, column)) + 1 + len(whole) > WIDTH


def _start(entry: Entry, column: int) -> str:
    return " " * column + (f"{_key(entry.key)}:" if entry.key else "-")


def _entry(entry: Entry, column: int) -> Iterator[str]:
    """From the key or the dash to the last line of the value."""
    start, value, beside = _start(entry, column), entry.value, _beside(entry, column)
    if isinstance(value, Scalar):
        first, *rest = value.lines(column, len(start) + 1, beside)
        yield start + first if value.is_empty() else f"{start} {first}"
        yield from rest
    elif not _spreads(entry, column):
        yield f"{start} {inline(value) or _empty(value)}{beside}"
    elif entry.key or value.anchor:
        yield f"{start} {value.anchor}".rstrip() + beside
        yield from _block(value, column + STEP)
    else:
        first, *rest = _block(value, column + STEP, beside_dash=True)
        yield f"{start} {first[column + STEP :]}"
        yield from rest


def _key(key: Scalar) -> str:
    return f"{key.inline()} " if key.source.startswith("*") else key.inline()


def _empty(group: Group) -> str:
    return _anchored(group) + ("{}" if group.mapping else "[]")


def _anchored(group: Group) -> str:
    return f"{group.anchor} " if group.anchor else ""


def _keeps(node: Scalar | Group) -> bool:
    """Whether the last value of a text keeps the empty lines below it."""
    if isinstance(node, Scalar):
        return node.stays()
    return bool(node.entries) and not node.tail and _keeps(node.entries[-1].value)


def inline(node: Scalar | Group) -> str | None:
    """In one line, as it may stand in braces; None where it has to be spread."""
    if isinstance(node, Scalar):
        return node.inline() if node.fits_braces() and not node.is_empty() else None
    if _has_comments(node) or not _is_short(node):
        return None
    if not node.entries:
        return _empty(node)
    parts: list[str] = []
    for entry in node.entries:
        value = inline(entry.value)
        if value is None or (entry.key and not entry.key.fits_braces()):
            return None
        parts.append(f"{_key(entry.key)}: {value}" if entry.key else value)
    inside = ", ".join(parts)
    return _anchored(node) + (f"{{{inside}}}" if node.mapping else f"[{inside}]")


def _has_comments(group: Group) -> bool:
    return bool(group.tail) or any(
        entry.lead or entry.head or entry.end or (entry.blank and number and not group.flow)
        for number, entry in enumerate(group.entries)
    )


def _is_short(group: Group) -> bool:
    """Whether a group is of a kind that is easier to read in one line. What its editor wrote in
    braces is; else fields without fields of their own, and lists of single words and of places."""
    if not group.mapping and any(_is_named(entry.value) for entry in group.entries):
        return False
    if group.flow:
        return True
    values = [entry.value for entry in group.entries]
    if group.mapping:
        return not any(isinstance(value, Group) and value.mapping for value in values)
    return all(isinstance(value, Scalar) or _is_of_words(value) for value in values)


def _is_named(node: Scalar | Group) -> bool:
    return isinstance(node, Group) and any(
        entry.key and entry.key.value in NAMING for entry in node.entries
    )


def _is_of_words(group: Group) -> bool:
    """A mapping of ids and numbers, as a citation is."""
    return group.mapping and all(
        isinstance(entry.value, Scalar) and entry.value.is_word() for entry in group.entries
    )
