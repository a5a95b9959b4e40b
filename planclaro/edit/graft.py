"""Changed data into the outline of its file: what did not change stays as it is written."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from planclaro.edit.layout import laid_out
from planclaro.edit.outline import Entry, Group, outline
from planclaro.edit.printing import printed
from planclaro.edit.tree import CommentedMap, in_braces, write_tree
from planclaro.fields import Kind, Shape, shapes
from planclaro.model import Citation
from planclaro.read.load import LOADER

ModelType = type[BaseModel]
_WHOLE = (Kind.COUNT, Kind.YEAR, Kind.GOAL)


class Graft:
    """The outline of a file and its data, which may be changed in place, rows moved included;
    `text` is then the file with these changes."""

    def __init__(self, text: str, data: Any, model: ModelType) -> None:
        self._model = model
        self._root = outline(text, LOADER)
        self.data = data
        self._entries: dict[int, Entry] = {}
        self._before: dict[int, Any] = {}
        # Entries and mappings are known by `id`: none may go while something new could get its
        # number.
        self._kept: list[tuple[Entry, Any]] = []
        self._pair(self._root, data)

    def _pair(self, entry: Entry, data: Any) -> None:
        group = entry.value
        self._kept.append((entry, data))
        self._before[id(entry)] = deepcopy(data)
        if not isinstance(group, Group):
            return
        if isinstance(data, dict):
            self._entries[id(data)] = entry
            for each in group.entries:
                if each.key is not None and each.key.value in data:
                    self._pair(each, data[each.key.value])
        elif isinstance(data, list):
            for each, item in zip(group.entries, data, strict=False):
                self._pair(each, item)

    def text(self) -> str:
        """The whole file, in the one layout."""
        self._reconcile(self._root, self.data, self._model)
        # What is new is laid out as it will be when it is read again.
        return laid_out(printed(self._root))

    def _reconcile(self, entry: Entry, new: Any, model: ModelType | None) -> None:
        if self._same(entry, new):
            return
        group = entry.value
        if isinstance(new, dict) and isinstance(group, Group) and group.mapping:
            self._mapping(group, new, model)
        elif isinstance(new, list) and isinstance(group, Group) and not group.mapping:
            self._list(group, new, model)
        else:
            entry.value = _entry("x", new).value

    def _same(self, entry: Entry, new: Any) -> bool:
        return id(entry) in self._before and bool(self._before[id(entry)] == new)

    def _mapping(self, group: Group, new: dict[str, Any], model: ModelType | None) -> None:
        known = {each.key.value: each for each in group.entries if each.key is not None}
        group.entries = [each for name, each in known.items() if name in new]
        for name, value in new.items():
            shape = _shape(model, name)
            inner = shape.model() if shape else None
            typed = _typed(value, shape)
            if name not in known:
                self._insert(group, _entry(name, typed), model)
            elif isinstance(value, dict | list):
                self._reconcile(known[name], value, inner)
            elif not self._same(known[name], value):
                known[name].value = _entry("x", typed).value

    def _insert(self, group: Group, made: Entry, model: ModelType | None) -> None:
        order = [shape.name for shape in shapes(model)] if model else []
        name = made.key.value if made.key else ""
        place = order.index(name) if name in order else len(order)
        before = 0
        for number, each in enumerate(group.entries, start=1):
            key = each.key.value if each.key else ""
            if key in order and order.index(key) < place:
                before = number
        group.entries.insert(before if name in order else len(group.entries), made)

    def _list(self, group: Group, new: list[Any], model: ModelType | None) -> None:
        items = list(self._items(group, new, model))
        blank = any(each.blank for each in group.entries[1:])
        for number, each in enumerate(items):
            if each not in group.entries and number:
                each.blank = blank
        group.entries = items

    def _items(self, group: Group, new: list[Any], model: ModelType | None) -> Iterator[Entry]:
        found = self._found(group, new)
        left = [each for each in group.entries if id(each) not in {id(e) for e in found.values()}]
        left = [each for each in left if not self._is_row(each)]
        for number, item in enumerate(new):
            entry = found.get(number)
            if entry is None and left and isinstance(item, dict):
                entry = left.pop(0)
            if entry is None:
                yield _item(item, model)
            else:
                self._reconcile(entry, item, model)
                yield entry

    def _found(self, group: Group, new: list[Any]) -> dict[int, Entry]:
        """The entries of the items that were somewhere before: the same mapping, or the same
        words in this list."""
        found: dict[int, Entry] = {}
        used: set[int] = set()
        for number, item in enumerate(new):
            entry = self._entries.get(id(item)) if isinstance(item, dict) else None
            if entry is not None:
                found[number] = entry
                used.add(id(entry))
        for number, item in enumerate(new):
            if number in found:
                continue
            for each in group.entries:
                if id(each) not in used and self._same(each, item):
                    found[number] = each
                    used.add(id(each))
                    break
        return found

    def _is_row(self, entry: Entry) -> bool:
        """Whether it is one that may have moved elsewhere: it must not become another."""
        before = self._before.get(id(entry))
        return isinstance(before, dict) and ("id" in before or "text" in before or "name" in before)


def _shape(model: ModelType | None, name: str) -> Shape | None:
    return next((each for each in shapes(model) if each.name == name), None) if model else None


def _typed(value: Any, shape: Shape | None) -> Any:
    """Texts as the types that are written without quotes."""
    if shape is None:
        return value
    if isinstance(value, list):
        inner = Shape(shape.name, shape.content, 0, False, False, None)
        return [_typed(each, inner) for each in value]
    if isinstance(value, dict):
        return _typed_mapping(value, shape.model())
    return _typed_scalar(value, shape.content)


def _typed_mapping(value: dict[str, Any], model: ModelType | None) -> Any:
    if model is None:
        made = CommentedMap(value)
        made.fa.set_flow_style()
        return made
    order = [each.name for each in shapes(model)]
    names = sorted(value, key=lambda name: order.index(name) if name in order else len(order))
    typed = {name: _typed(value[name], _shape(model, name)) for name in names}
    return in_braces(**typed) if model is Citation else typed


def _typed_scalar(value: str, content: object) -> Any:
    try:
        if content in _WHOLE and value == str(int(value)):
            return int(value)
        if content is Kind.NUMBER and f"{Decimal(value):f}" == value:
            return Decimal(value)
        if content is Kind.DATE and str(date.fromisoformat(value)) == value:
            return date.fromisoformat(value)
        if content is Kind.ROW and value == str(int(value)):
            return int(value)
    except (ValueError, ArithmeticError):
        pass  # it stays as it was written, and the check tells what is wrong
    return value


def _entry(name: str, value: Any) -> Entry:
    """A field as the one layout writes it."""
    root = outline(write_tree(CommentedMap({name: value})), LOADER)
    assert isinstance(root.value, Group)
    return root.value.entries[0]


def _item(value: Any, model: ModelType | None) -> Entry:
    typed = _typed_mapping(value, model) if isinstance(value, dict) else value
    made = _entry("x", [typed]).value
    assert isinstance(made, Group)
    return made.entries[0]
