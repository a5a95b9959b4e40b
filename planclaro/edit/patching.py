"""Changes made in the one layout, put into a file that is laid out otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

_Change = tuple[str, int, int, int, int]


def patched(original: str, before: str, after: str) -> str:
    """`original` with what changed from `before`, its own text in the one layout, to `after`.
    Where a changed line is laid out otherwise, it and its neighbours come as in `after`."""
    if original == before:
        return after
    old, laid, new = (text.split("\n") for text in (original, before, after))
    place = _places(laid, old)
    changes = SequenceMatcher(None, laid, new, autojunk=False).get_opcodes()
    regions = _regions(changes, place, len(laid))
    lines: list[str] = []
    done = 0
    for low, high in regions:
        start = place[low - 1] + 1 if low else 0
        end = place[high] if high < len(laid) else len(old)
        lines += old[done:start]
        lines += new[_moved(changes, low, last=False) : _moved(changes, high, last=True)]
        done = end
    return "\n".join([*lines, *old[done:]])


def _places(laid: list[str], old: list[str]) -> dict[int, int]:
    """The line of `old` for each line of `laid` that is the same."""
    blocks = SequenceMatcher(None, laid, old, autojunk=False).get_matching_blocks()
    return {one.a + n: one.b + n for one in blocks for n in range(one.size)}


def _regions(changes: Sequence[_Change], place: dict[int, int], size: int) -> list[tuple[int, int]]:
    """Ranges of lines to replace, each between two lines that both files have."""
    found: list[tuple[int, int]] = []
    for kind, first, last, _, _ in changes:
        if kind == "equal":
            continue
        low = next((n for n in range(first, 0, -1) if n - 1 in place), 0)
        high = next((n for n in range(last, size) if n in place), size)
        while found and found[-1][1] >= low:
            before, behind = found.pop()
            low, high = min(low, before), max(high, behind)
        found.append((low, high))
    return found


def _moved(changes: Sequence[_Change], line: int, last: bool) -> int:
    """Where a line between changes stands in the new text; `last` looks behind what was inserted
    there."""
    _, _, size, _, end = changes[-1]
    if line == (size if last else 0):
        return end if last else 0
    for kind, low, high, new, _ in reversed(changes) if last else changes:
        if kind == "equal" and low <= line <= high:
            return new + line - low
    return end
