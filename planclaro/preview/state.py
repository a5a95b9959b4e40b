"""What the preview shows at a moment: a site, and what is to be said of the content now."""

from __future__ import annotations

import json
import traceback
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import quote

from planclaro.diagnostics import Diagnostic, excerpt_of, parts, summary, visible
from planclaro.emit.shelf import Shelf
from planclaro.model.repositories import editor_link
from planclaro.preview import words
from planclaro.preview.places import part_at, spot_of
from planclaro.read.content import PLANS, Reading
from planclaro.site.frame import Site
from planclaro.site.urls import Urls

SHOWN = 50
"""Problems listed in the browser; the terminal lists all."""
LONGEST = 400


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem as the browser shows it; `link` opens its place in VS Code, `online` on the host
    of the repository; `page` is the one of the handbook that explains it. `places` are where what
    it is about stands on the site, a language each."""

    where: str
    link: str
    code: str
    message: str
    excerpt: str
    caret: str
    hint: str
    online: str = ""
    page: str = ""
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is to be said of the files as they are: why there is no site of them, or warnings."""

    title: str
    problems: tuple[Problem, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """`shelf` is the last site without errors, or None, `site` and `reading` what it was made of;
    `build` names it, so that a page knows whether it is of this one. `trouble` is why there is none
    of the files as they are now, `notes` are warnings."""

    build: str
    shelf: Shelf | None
    site: Site | None = None
    reading: Reading | None = None
    trouble: Trouble | None = None
    notes: Trouble | None = None

    def payload(self, lang: str) -> str:
        """What open pages are told, as JSON on one line."""
        # Where there is no site, the page itself shows the problems.
        told = {
            "build": self.build,
            "lang": lang,
            "words": {name: each.pick(lang) for name, each in words.PANEL.items()},
            "trouble": asdict(self.trouble) if self.trouble and self.shelf else None,
            "notes": asdict(self.notes) if self.notes and self.shelf else None,
        }
        return json.dumps(told, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells of problems in the files of a project, in a language of the messages."""

    root: Path
    lang: str

    def errors(self, reading: Reading) -> Trouble | None:
        """Why there is no site of these files, if there is none."""
        found = [each for each in reading.diagnostics if each.is_error()]
        count = summary(found, self.lang).partition(",")[0]
        title = f"{words.CANNOT_BUILD.pick(self.lang)}: {count}"
        return self._listed(title, found, reading) if found else None

    def warnings(self, reading: Reading) -> Trouble | None:
        """What does not keep the site from being built, if there is anything."""
        found = [each for each in reading.diagnostics if not each.is_error()]
        title = summary(found, self.lang).partition(", ")[2]
        return self._listed(title, found, reading) if found else None

    def crash(self, error: Exception) -> Trouble:
        """An error of the program or the templates, at the innermost place inside the project."""
        frames = traceback.extract_tb(error.__traceback__)
        inside = [frame for frame in frames if Path(frame.filename).is_relative_to(self.root)]
        frame = (inside or list(frames))[-1]
        path, line = Path(frame.filename), frame.lineno or 1
        name = path.relative_to(self.root) if inside else path
        problem = Problem(
            where=f"{visible(name.as_posix())}:{line}",
            link=code_link(path, line, 1),
            code=type(error).__name__,
            message=visible(str(error))[:LONGEST],
            excerpt=excerpt_of(frame.line or "", 1)[0],
            caret="",
            hint=words.CRASH_HINT.pick(self.lang),
        )
        return Trouble(words.CANNOT_BUILD.pick(self.lang), (problem,))

    def problem(self, diagnostic: Diagnostic, reading: Reading) -> Problem:
        """One problem, with every way to its line and to its place on the site."""
        cut, at = parts(diagnostic, self.lang), diagnostic.at
        repository = reading.config.repository if reading.config else None
        return Problem(
            where=cut.where,
            link=code_link(self.root / at.file, at.line, at.column),
            code=cut.code,
            message=cut.message,
            excerpt=cut.excerpt[(margin := _margin(cut.excerpt, cut.caret)) :],
            caret=cut.caret[margin:],
            hint=cut.hint,
            online=editor_link(repository, at.file, at.line),
            page=diagnostic.url(self.lang),
            places=_places(diagnostic, reading),
        )

    def _listed(self, title: str, found: list[Diagnostic], reading: Reading) -> Trouble:
        rest = len(found) - SHOWN
        more = words.MORE.pick(self.lang).format(n=rest) if rest > 0 else ""
        listed = tuple(self.problem(each, reading) for each in found[:SHOWN])
        return Trouble(title, listed, more)


def code_link(path: Path, line: int, column: int) -> str:
    """Opens a place in VS Code."""
    return f"vscode://file/{quote(path.as_posix().lstrip('/'), safe='/:')}:{line}:{column}"


def _places(diagnostic: Diagnostic, reading: Reading) -> tuple[str, ...]:
    file = diagnostic.at.file
    doc = reading.docs.get(file) or reading.invalid.get(file)
    if doc is None or reading.config is None or not file.startswith(f"{PLANS}/"):
        return ()
    spot = spot_of(doc.data, part_at(doc, diagnostic.at))
    if spot is None or not spot.anchor:
        return ()
    addresses = Urls("/", reading.config.first_language())
    codes = (language.code for language in reading.config.languages)
    own = (addresses.localised(spot.address, code) for code in codes)
    return tuple(f"/{quote(address)}#{spot.anchor}" for address in own)


def _margin(*lines: str) -> int:
    """Spaces that all the lines begin with: on a phone there is no room for them."""
    return min(len(line) - len(line.lstrip()) for line in lines)
