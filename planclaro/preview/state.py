"""What the preview shows at a moment: a built site, and what is wrong with the content now."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import quote

from planclaro.diagnostics import Diagnostic, excerpt_of, parts, summary, visible
from planclaro.preview import words

SHOWN = 50
"""Problems listed in the browser; the terminal lists all."""
LONGEST = 400


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem as the browser shows it; `link` opens its place in VS Code."""

    where: str
    link: str
    code: str
    message: str
    excerpt: str
    caret: str
    hint: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why there is no build of the files as they are."""

    title: str
    problems: tuple[Problem, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """`folder` holds the last site that was built without errors, or is None; `build` names what
    is served now, so that a page knows whether it is of this build."""

    build: str
    folder: Path | None
    files: frozenset[str]
    trouble: Trouble | None = None

    def payload(self, lang: str) -> str:
        """What open pages are told, as JSON on one line."""
        # Where there is no site, the page itself shows the problems.
        shown = self.trouble if self.folder else None
        told = {
            "build": self.build,
            "lang": lang,
            "note": words.STALE.pick(lang),
            "close": words.CLOSE.pick(lang),
            "reopen": words.REOPEN.pick(lang),
            "trouble": asdict(shown) if shown else None,
        }
        return json.dumps(told, ensure_ascii=False)


def told(diagnostics: Iterable[Diagnostic], root: Path, lang: str) -> Trouble:
    """The errors among the diagnostics."""
    errors = [diagnostic for diagnostic in diagnostics if diagnostic.is_error()]
    count, rest = summary(errors, lang).partition(",")[0], len(errors) - SHOWN
    return Trouble(
        title=f"{words.CANNOT_BUILD.pick(lang)}: {count}",
        problems=tuple(_problem(error, root, lang) for error in errors[:SHOWN]),
        more=words.MORE.pick(lang).format(n=rest) if rest > 0 else "",
    )


def told_crash(error: Exception, root: Path, lang: str) -> Trouble:
    """An error of the program or the templates, at the innermost place inside the project."""
    frames = traceback.extract_tb(error.__traceback__)
    inside = [frame for frame in frames if Path(frame.filename).is_relative_to(root)]
    frame = (inside or list(frames))[-1]
    path, line = Path(frame.filename), frame.lineno or 1
    name = path.relative_to(root) if inside else path
    problem = Problem(
        where=f"{visible(name.as_posix())}:{line}",
        link=_link(path, line, 1),
        code=type(error).__name__,
        message=visible(str(error))[:LONGEST],
        excerpt=excerpt_of(frame.line or "", 1)[0],
        caret="",
        hint=words.CRASH_HINT.pick(lang),
    )
    return Trouble(words.CANNOT_BUILD.pick(lang), (problem,))


def _problem(diagnostic: Diagnostic, root: Path, lang: str) -> Problem:
    cut, at = parts(diagnostic, lang), diagnostic.at
    return Problem(
        where=cut.where,
        link=_link(root / at.file, at.line, at.column),
        code=cut.code,
        message=cut.message,
        excerpt=cut.excerpt[(margin := _margin(cut.excerpt, cut.caret)) :],
        caret=cut.caret[margin:],
        hint=cut.hint,
    )


def _margin(*lines: str) -> int:
    """Spaces that all the lines begin with: on a phone there is no room for them."""
    return min(len(line) - len(line.lstrip()) for line in lines)


def _link(path: Path, line: int, column: int) -> str:
    return f"vscode://file/{quote(path.as_posix().lstrip('/'), safe='/:')}:{line}:{column}"
