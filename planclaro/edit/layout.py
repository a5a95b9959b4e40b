"""The one layout of content files: what `fmt` writes."""

from __future__ import annotations

from collections import Counter

from planclaro.diagnostics import Diagnostic
from planclaro.edit.outline import outline
from planclaro.edit.printing import printed
from planclaro.edit.remarks import comments
from planclaro.read.load import LOADER, Loaded, load_text


class NotLaidOut(ValueError):
    """A text that cannot be read as YAML; `problems` are those that `check` tells."""

    def __init__(self, problems: tuple[Diagnostic, ...]) -> None:
        super().__init__("; ".join(each.message("en") for each in problems))
        self.problems = problems


def laid_out(text: str, file: str = "") -> str:
    """The text in the one layout, with the same values and comments in the same order.

    Laid out again it does not change. `file` is how problems call it. Raises NotLaidOut where
    the text has errors of its own; what it means to the site is not looked at.
    """
    before = _read(text, file)
    text = "\n".join(before.doc.lines) if before.doc else text
    after = printed(outline(text, LOADER))
    # Nothing is known that would fail here; a file of someone's work is worth the second look.
    return after if _same(text, before, after) else text.rstrip("\n") + "\n"


def _read(text: str, file: str) -> Loaded:
    loaded = load_text(text, file)
    if loaded.doc is None or any(problem.is_error() for problem in loaded.problems):
        raise NotLaidOut(loaded.problems)
    return loaded


def _same(text: str, before: Loaded, after: str) -> bool:
    again = load_text(after, "")
    if again.doc is None or before.doc is None or again.doc.data != before.doc.data:
        return False
    return Counter(comments(text, LOADER)) == Counter(comments(after, LOADER))
