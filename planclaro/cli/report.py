"""Telling a person, or a program, how it went: problems, progress, the last lines."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn
from rich.table import Table
from rich.text import Text

from planclaro.cli import words
from planclaro.cli.usage import Refused, as_started
from planclaro.diagnostics import FORMATS, Diagnostic, Words, as_text, parts, visible

if TYPE_CHECKING:
    from planclaro.pipeline import Progress as Tell

SIZES = ((1_000_000, "MB"), (1_000, "kB"))
NARROWEST = 100
"""Columns for a table that goes to a file or a pipe."""


class Report:
    """Prints in one language and one format. In JSON only the problems are printed."""

    def __init__(self, lang: str, style: str = "text") -> None:
        self.lang = lang
        self.style = style

    def problems(self, found: Iterable[Diagnostic]) -> None:
        """Every problem with its line, then where the handbook explains them; on a terminal in
        colours, each code a link to its page."""
        told = list(found)
        if self.style == "text":
            # Last is what the terminal still shows when many warnings have gone by.
            told.sort(key=Diagnostic.is_error)
        out = Console(soft_wrap=True, highlight=False)
        if self.style == "text" and out.is_terminal:
            for diagnostic in told:
                out.print(coloured(diagnostic, self.lang), end="")
        else:
            sys.stdout.write(FORMATS[self.style](told, self.lang))
        if self.style == "text" and told:
            self.line(self.text(words.EXPLAINED, address=explained(told, self.lang)))
        sys.stdout.flush()

    def say(self, what: Words, colour: str = "", /, **values: object) -> None:
        """A line for a person."""
        if self.style != "json":
            self.line(self.text(what, **values), colour)

    def line(self, text: str, colour: str = "") -> None:
        """A line as it is."""
        Console(soft_wrap=True, highlight=False).print(Text(text, style=colour))

    def text(self, what: Words, **values: object) -> str:
        """The words, with their places filled; what comes from files is made safe to print."""
        words = as_started(what.pick(self.lang))
        return words.format(**{n: visible(str(v)) for n, v in values.items()})

    def counted(self, number: int, noun: tuple[Words, Words]) -> str:
        """`1 página`, `1,240 páginas`."""
        one, many = noun
        return f"{number:,} {(one if number == 1 else many).pick(self.lang)}"

    def table(self, table: Table) -> None:
        """As wide as the terminal; elsewhere as wide as it needs to be."""
        out = Console(highlight=False)
        if not out.is_terminal:
            wide = Console(width=10_000).measure(table).maximum
            out = Console(highlight=False, width=max(NARROWEST, wide))
        out.print(table)

    @contextmanager
    def working(self) -> Iterator[Tell]:
        """A bar on the terminal while something long runs, gone when it ends."""
        console = Console(stderr=True)
        if not (console.is_interactive and sys.stderr.isatty()):
            yield lambda page: None
            return
        columns = SpinnerColumn(), BarColumn(), TextColumn("{task.description}", markup=False)
        with Progress(*columns, console=console, transient=True) as bar:
            task = bar.add_task(self.text(words.READING), total=None)
            done = 0

            def tell(page: str) -> None:
                nonlocal done
                done += 1
                bar.update(task, description=self.text(words.RENDERING, n=done, page=page))

            yield tell


def complain(refused: Refused, lang: str) -> None:
    """One clear sentence where errors go."""
    first, _, rest = refused.told(lang).partition("\n")
    text = Text.assemble(("plan-claro: ", "bold red"), first, "\n" + rest if rest else "")
    Console(stderr=True, soft_wrap=True, highlight=False).print(text)


def coloured(diagnostic: Diagnostic, lang: str) -> Text:
    """The text of `as_text`, letter by letter, with colours."""
    cut = parts(diagnostic, lang)
    text = Text(as_text((diagnostic,), lang))
    colour = "red" if diagnostic.is_error() else "yellow"
    label = text.plain.index(cut.code, len(cut.where))
    text.stylize(f"link {diagnostic.url(lang)}", label, label + len(cut.code))
    text.stylize("bold", 0, len(cut.where))
    text.stylize(f"bold {colour}", len(cut.where) + 1, label + len(cut.code))
    if cut.caret:
        end = text.plain.index("\n" + " " * 4 + cut.caret, label) + 5 + len(cut.caret)
        text.stylize(f"bold {colour}", end - 1, end)
    if cut.hint:
        text.stylize("cyan", text.plain.rindex("  → "))
    return text


def explained(found: Sequence[Diagnostic], lang: str) -> str:
    """The page of the one code there is to mend, or the list of all codes."""
    errors = [each for each in found if each.is_error()] or found
    address = errors[0].url(lang)
    several = any(each.code.id != errors[0].code.id for each in errors)
    return address.removesuffix(f"{errors[0].code.id}/") if several else address


def size_of(count: int) -> str:
    """`812 kB`, `3.1 MB`."""
    for unit, name in SIZES:
        if count >= unit:
            amount = count / unit
            return f"{amount:.1f} {name}" if amount < 10 else f"{amount:.0f} {name}"
    return f"{count} B"
