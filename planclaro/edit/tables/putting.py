"""Values of cells into the mapping of a row, in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planclaro.edit.tables.columns import Column
from planclaro.edit.tables.rows import Node


def put(
    node: Node, changed: Mapping[str, Any], columns: Sequence[Column], languages: Sequence[str]
) -> None:
    """Sets what changed, by the key of its column; None takes it away."""
    lists: dict[tuple[str, ...], list[Column]] = {}
    for column in columns:
        if column.many:
            lists.setdefault(column.path, []).append(column)
        elif column.key in changed:
            _put_one(node, column, changed[column.key], languages)
    for path, group in lists.items():
        if any(column.key in changed for column in group):
            _put_list(node, path, group, changed, languages)


def _put_one(node: Node, column: Column, value: Any, languages: Sequence[str]) -> None:
    *outer, name = column.path
    home = node
    for step in outer:
        if not isinstance(home.get(step), dict):
            home[step] = {}
        home = home[step]
    if column.language:
        value = with_language(home.get(name), column.language, value, languages)
    if value is None:
        home.pop(name, None)
    else:
        home[name] = value
    # A figure of which nothing is left is no figure.
    if outer and not home:
        node.pop(outer[0], None)


def with_language(text: Any, language: str, value: str | None, languages: Sequence[str]) -> Any:
    """A text with another wording in one language; None where nothing is left of it."""
    if not isinstance(text, dict):
        if language == languages[0]:
            if text is not None or value is None or not any(map(str.isalpha, value)):
                return value
        elif value is None:
            return text
        text = {} if text is None else {languages[0]: text}
    worded = {**text, language: value}
    order = [*languages, *(code for code in worded if code not in languages)]
    return {code: worded[code] for code in order if worded.get(code) is not None} or None


def _put_list(
    node: Node,
    path: tuple[str, ...],
    group: Sequence[Column],
    changed: Mapping[str, Any],
    languages: Sequence[str],
) -> None:
    """What stands at the same place in each language is one text; those that were there keep
    their form."""
    before = list(node.get(path[-1]) or ())
    worded = {
        column.language: (
            changed[column.key] if column.key in changed else column.value(node, languages[0])
        )
        or []
        for column in group
    }
    size = max(map(len, worded.values()), default=0)
    told = {code: tuple(texts) + (None,) * (size - len(texts)) for code, texts in worded.items()}
    after = [
        _text([(code, texts[at]) for code, texts in told.items()], before, group, languages)
        for at in range(size)
    ]
    after = [each for each in after if each is not None]
    if after:
        node[path[-1]] = after
    else:
        node.pop(path[-1], None)


def _text(
    wordings: list[tuple[str, str | None]],
    before: Sequence[Any],
    group: Sequence[Column],
    languages: Sequence[str],
) -> Any:
    for old in before:
        if all(_wording(old, code, languages[0]) == text for code, text in wordings):
            return old
    text: Any = None
    for code, value in wordings:
        text = with_language(text, code, value, languages)
    return text


def _wording(text: Any, code: str, first: str) -> Any:
    if isinstance(text, dict):
        return text.get(code)
    return text if code == first else None
