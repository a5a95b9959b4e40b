"""The result of a check as a comment on a pull request: Markdown as GitHub reads it.

What comes from files could be anybody's text, so it is written letter by letter as text: no
markup, no HTML, no links, nobody is mentioned and no issue referred to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote

from planclaro.cli import comment_words as says
from planclaro.cli import words
from planclaro.diagnostics import Diagnostic, Words, errors_first, summary, visible
from planclaro.edit.changes import PlanChange
from planclaro.model import Plan

LONGEST = 60_000
"""Letters; GitHub takes 65,536, and counts some twice."""
PLANS = 30
IDS = 8
_PLAN_FILES = "content/plans/"
_MARKUP = re.compile(r"[\\`*_{}\[\]()#+!|~<>&$^=\"'-]")
# GitHub looks for these in what is shown; an invisible space parts them.
_CALLS = re.compile(r"(?<=@)|(?<=#)|(?<=:)(?=//)|(?i:(?<=www)(?=\.))|(?i:(?<=gh)(?=-[0-9]))")
_GAP = "\u200b"


@dataclass(frozen=True, slots=True)
class Comment:
    """What it is made of. `changes` is None where nothing is known of the state before; `source`
    is where files are shown, with `/` at its end, or "" for links inside the repository."""

    found: Sequence[Diagnostic]
    plans: Sequence[Plan]
    lang: str
    source: str = ""
    changes: Sequence[PlanChange] | None = None

    def text(self) -> str:
        """The whole comment, never longer than GitHub takes."""
        head = [self._result(), ""]
        tail = [*self._changes(), *self._counts()]
        room = LONGEST - sum(len(line) + 1 for line in (*head, *tail))
        return "\n".join([*head, *self._problems(room), *tail]).rstrip() + "\n"

    def _result(self) -> str:
        number = len(self.plans)
        noun = (words.PLANS[0] if number == 1 else words.PLANS[1]).pick(self.lang)
        told = {"problems": summary(self.found, self.lang), "plans": f"{number:,} {noun}"}
        if any(each.is_error() for each in self.found):
            return f"**{self._say(says.BROKEN, **told)}** {self._say(says.BROKEN_NOTE)}"
        return f"**{self._say(says.WARNED if self.found else says.CLEAN, **told)}**"

    def _problems(self, room: int) -> list[str]:
        if not self.found:
            return []
        heads = (says.WHERE, says.CODE, says.WHAT)
        lines = [f"### {self._say(says.PROBLEMS)}", "", *self._table(heads)]
        room -= sum(len(line) + 1 for line in lines) + 200
        listed = errors_first(self.found)
        for number, diagnostic in enumerate(listed):
            row = self._row(diagnostic)
            room -= len(row) + 1
            if room < 0:
                return [*lines, "", self._say(says.MORE, number=len(listed) - number), ""]
            lines.append(row)
        return [*lines, ""]

    def _row(self, diagnostic: Diagnostic) -> str:
        at, code = diagnostic.at, diagnostic.code
        address = f"{self.source}{quote(at.file)}#L{at.line}"
        where = f"[{plain(str(PurePosixPath(at.file).name))}:{at.line}]({address})"
        sign = "❌" if diagnostic.is_error() else "⚠️"
        told = [diagnostic.message(self.lang), diagnostic.hint(self.lang) or ""]
        what = "<br>→ ".join(plain(each) for each in told if each)
        return f"| {sign} {where} | [{code.id}]({diagnostic.url(self.lang)}) | {what} |"

    def _counts(self) -> list[str]:
        rows = list(self._plans())
        lines = [f"### {self._say(says.COUNTS)}", "", *self._table(says.HEADS), *rows[:PLANS]]
        if len(rows) > PLANS:
            lines += ["", self._say(says.MORE_PLANS, number=len(rows) - PLANS)]
        return lines if rows else []

    def _plans(self) -> Iterator[str]:
        """A row a plan, those with problems first."""
        files = [each.at.file for each in self.found if each.is_error()]
        doubts = [each.at.file for each in self.found if not each.is_error()]
        read = {f"{_PLAN_FILES}{plan.id}.yaml": plan for plan in self.plans}
        named = {file for file in (*files, *doubts) if file.startswith(_PLAN_FILES)}
        for file in sorted({*read, *named}, key=lambda file: (file not in named, file)):
            plan = read.get(file)
            numbers = [str(files.count(file)), str(doubts.count(file))]
            if plan:
                counted = (plan.proposals(), plan.targets())
                numbers += [str(sum(1 for _ in each)) for each in counted]
            else:
                numbers += [self._say(says.UNREAD), "–"]
            yield f"| {plain(PurePosixPath(file).stem)} | {' | '.join(numbers)} |"

    def _changes(self) -> list[str]:
        if self.changes is None:
            return []
        lines = [f"- **{plain(each.plan)}**: {self._change(each)}" for each in self.changes]
        if len(lines) > PLANS:
            lines[PLANS:] = [self._say(says.MORE_PLANS, number=len(lines) - PLANS)]
        told = lines or [self._say(says.NO_CHANGES)]
        return [f"### {self._say(says.CHANGES)}", "", *told, ""]

    def _change(self, change: PlanChange) -> str:
        if change.state == "new":
            return self._say(says.NEW, number=len(change.added))
        if change.state == "gone":
            return self._say(says.GONE, number=len(change.removed))
        lists = (
            (says.ADDED, change.added),
            (says.REMOVED, change.removed),
            (says.CHANGED, change.changed),
        )
        told = [self._say(what, ids=_listed(ids)) for what, ids in lists if ids]
        return "; ".join([*told, *([self._say(says.OTHER)] if change.other else [])])

    def _table(self, heads: Iterable[Words]) -> list[str]:
        named = [self._say(head) for head in heads]
        return [f"| {' | '.join(named)} |", f"|{' --- |' * len(named)}"]

    def _say(self, what: Words, **values: object) -> str:
        return what.pick(self.lang).format(**values)


def plain(text: str) -> str:
    """A text of somebody's as the same text, in a cell of a table too."""
    parted = _CALLS.sub(_GAP, visible(text.replace("\n", " ")))
    return _MARKUP.sub(lambda sign: f"&#{ord(sign[0])};", parted)


def _listed(ids: Sequence[str]) -> str:
    more = f" (+{len(ids) - IDS})" if len(ids) > IDS else ""
    return ", ".join(plain(id) for id in ids[:IDS]) + more
