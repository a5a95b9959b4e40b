"""Answers to `new`, from options or from a terminal: each is good, or refused in one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from planclaro.cli import new_words as says
from planclaro.cli import words
from planclaro.cli.report import Report, complain
from planclaro.cli.usage import Refused, as_started, unknown
from planclaro.diagnostics import CLIP, Words, visible
from planclaro.edit.new_plan import slug
from planclaro.model.scalars import ID, LANGUAGE, MAX_ID, UBIGEO, YEAR, is_blank
from planclaro.read.parse.decode import unfit_in

T = TypeVar("T")
LONGEST = 300
"""Letters of a name or a title; documents have none as long."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks where there is a terminal; elsewhere what is not given is missing."""

    report: Report
    terminal: bool

    def get(
        self,
        option: str,
        question: Words,
        given: str | None,
        good: Callable[[str], T],
        default: str | None = None,
        **values: object,
    ) -> T:
        """The option's value, else the answer, else `default`. Raises Refused, and EOFError
        where the terminal is closed."""
        if given is not None:
            return good(given)
        if self.terminal:
            return self.ask(self.report.text(question, **values), good, default)
        if default is not None:
            return good(default)
        raise Refused(
            says.OPTION_MISSING,
            words.SEE_HELP,
            value=option,
            command=as_started("python build.py new"),
        )

    def ask(self, question: str, good: Callable[[str], T], default: str | None = None) -> T:
        """Until the answer is good."""
        shown = f" [{visible(default)}]" if default else ""
        while True:
            self.report.line("")
            answer = input(f"{question}{shown}: ").strip()
            try:
                return good(answer or default or "")
            except Refused as refused:
                complain(refused, self.report.lang)

    def choose(self, question: Words, choices: Sequence[str], other: Words | None = None) -> int:
        """Which of the choices, from 0; -1 is the other."""
        self.report.line("")
        for number, choice in enumerate(choices, start=1):
            self.report.line(f"  {number}. {visible(choice)}")
        if other:
            self.report.line(f"  0. {self.report.text(other)}")

        def number_of(answer: str) -> int:
            least = 0 if other else 1
            if re.fullmatch("[0-9]{1,6}", answer) and least <= int(answer) <= len(choices):
                return int(answer) - 1
            if (named := _only_one_with(answer, choices)) is not None:
                self.report.line(f"  {named + 1}. {visible(choices[named])}")
                return named
            raise Refused(says.CHOOSE_OTHER if other else says.CHOOSE, number=len(choices))

        return self.ask(self.report.text(question), number_of)


def _only_one_with(answer: str, choices: Sequence[str]) -> int | None:
    """The choice whose words hold the answer, where no other does; a number is no words."""
    part = slug(answer)
    if not any(letter.isalpha() for letter in part):
        return None
    near = [number for number, each in enumerate(choices) if part in slug(each, LONGEST)]
    return near[0] if len(near) == 1 else None


def text(value: str) -> str:
    """A line that is not empty, its spaces made single."""
    line = perhaps(value)
    if not line:
        raise Refused(says.NEEDED)
    return line


def perhaps(value: str) -> str:
    """A line, or nothing."""
    line = " ".join(value.split())
    if unfit := unfit_in(line):
        raise Refused(says.UNFIT, value=_clipped(line), name=unfit[1])
    if line and is_blank(line):
        raise Refused(says.BLANK, value=_clipped(line))
    if len(line) > LONGEST:
        raise Refused(says.TOO_LONG, value=_clipped(line), length=len(line), limit=LONGEST)
    return line


def id(value: str) -> str:
    """A word that may be part of an address. Not all digits: YAML would take it for a number."""
    if ID.fullmatch(value) and len(value) <= MAX_ID and not value.isdecimal():
        return value
    guess = slug(value)
    advice = says.TRY_ID if guess and guess != value else None
    raise Refused(says.BAD_ID, advice, value=_clipped(value), guess=guess)


def year(value: str) -> str:
    """Four digits."""
    if not YEAR.fullmatch(value):
        raise Refused(says.BAD_YEAR, value=_clipped(value))
    return value


def ubigeo(value: str) -> str:
    """INEI's code of a place."""
    if not UBIGEO.fullmatch(value):
        raise Refused(says.BAD_UBIGEO, value=_clipped(value))
    return value


def language(value: str) -> str:
    """The code of any language."""
    if not LANGUAGE.fullmatch(value):
        raise Refused(says.BAD_LANGUAGE, value=_clipped(value))
    return value


def one_of(known: Sequence[str], wrong: Words) -> Callable[[str], str]:
    """A value from a list."""

    def good(value: str) -> str:
        if value not in known:
            raise unknown(wrong, _clipped(value), known)
        return value

    return good


def several_of(known: Sequence[str], wrong: Words) -> Callable[[str], tuple[str, ...]]:
    """Values from a list, at least one, in the list's order; spaces or commas between."""

    def good(value: str) -> tuple[str, ...]:
        single = one_of(known, wrong)
        chosen = {single(each) for each in re.split("[ ,]+", value) if each}
        if not chosen:
            raise Refused(says.NEEDED)
        return tuple(code for code in known if code in chosen)

    return good


def new_id(taken: Iterable[str], reserved: Iterable[str]) -> Callable[[str], str]:
    """An id that no plan has."""
    plans, pages = set(taken), set(reserved)

    def good(value: str) -> str:
        id(value)
        if value in plans:
            raise Refused(says.TAKEN_ID, value=value)
        if value in pages:
            raise Refused(says.RESERVED_ID, value=value)
        return value

    return good


def _clipped(value: str) -> str:
    return value if len(value) <= CLIP else value[: CLIP - 1] + "…"
