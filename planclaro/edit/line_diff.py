"""The lines in which two states of a file differ, for people and for `git apply`."""

from __future__ import annotations

from difflib import unified_diff

from planclaro.diagnostics import visible


def line_diff(before: str, after: str, file: str) -> str:
    """As `git diff` shows them; nothing that could steer a terminal."""
    old, new = before.split("\n"), after.split("\n")
    lines = unified_diff(old, new, f"a/{file}", f"b/{file}", lineterm="")
    return "\n".join(visible(line) for line in lines)
