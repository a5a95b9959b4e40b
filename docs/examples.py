"""What a check really says of a file that is wrong on purpose, and of the same file mended."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from planclaro.diagnostics import Diagnostic
from planclaro.read.content import read_content
from tests.bad.made import MADE
from tests.bad.sites import FOLDERS, expected, fixtures, several, valid_site

AROUND = 2
"""Lines shown before and after the one that matters."""
WIDEST = 200
"""Letters of a line that a page can show."""
CAPTION = "# expect:"


@dataclass(frozen=True, slots=True)
class Extract:
    """Lines of a file; `marked` counts from 1 within them."""

    file: str
    lines: tuple[str, ...]
    marked: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A problem as the check tells it; `wrong` and `right` where they can be shown as text."""

    problem: Diagnostic
    wrong: Extract | None = None
    right: Extract | None = None


class NotMended(Exception):
    """A correction that does not correct: the handbook would teach something false."""


def example(code: str, fixture: str, mend: Iterable[tuple[str, str]]) -> Example | None:
    """Of a fixture (`plan/P003-unknown-kind`), or of the first that states this code; None if
    none does. `mend` are the texts to replace in it, which must make the problem go away."""
    path = _named(fixture) if fixture else _first(code)
    if path is None:
        return _made(code)
    file = FOLDERS.get(path.parent.name, "")
    if not file:
        return _of_several(code, path)
    text = path.read_text("utf-8")
    told = _told(file, text)
    problem = next((each for each in told if each.code.id == code), None)
    if problem is None:
        raise NotMended(f"{path.name} does not produce {code}")
    replaced = _replaced(text, mend)
    if replaced == text:
        return Example(problem, _extract(problem.at.file, text, {problem.at.line}))
    left = {each.code.id for each in _told(file, replaced)}
    if code in left or left.difference(each.code.id for each in told):
        raise NotMended(f"{code}: {path.name} corrected is told {sorted(left)}")
    at = problem.at
    wrong = _extract(at.file, text, {at.line} if at.file == file else set())
    return Example(problem, wrong, _extract(file, replaced, _changed(text, replaced)))


def _replaced(text: str, mend: Iterable[tuple[str, str]]) -> str:
    for old, new in mend:
        if old not in text:
            raise NotMended(f"not in the fixture: {old!r}")
        text = text.replace(old, new, 1)
    return text


def _named(fixture: str) -> Path:
    [path] = (path for path in fixtures() if f"{path.parent.name}/{path.stem}" == fixture)
    return path


def _first(code: str) -> Path | None:
    return _stated().get(code)


@cache
def _stated() -> Mapping[str, Path]:
    """Where each code is stated: files named after it first."""
    found: dict[str, Path] = {}
    for path in sorted(fixtures(), key=lambda path: (path.parent.name != "plan", path)):
        codes = {code for _, code, _, _ in expected(path, "")}
        if path.name[:4] in codes:
            found.setdefault(path.name[:4], path)
    for folder in several():
        for path in sorted(folder.rglob("*.yaml")):
            for _, code, _, _ in expected(path, ""):
                found.setdefault(code, folder)
    return found


def _told(file: str, text: str) -> tuple[Diagnostic, ...]:
    """All problems of the valid site with this text in the place of a file."""
    with TemporaryDirectory() as folder:
        root = valid_site(Path(folder))
        (root / file).write_text(text, "utf-8", newline="")
        return read_content(root, root / "site_config.yaml").diagnostics


def _found(code: str, root: Path) -> Diagnostic | None:
    told = read_content(root, root / "site_config.yaml").diagnostics
    return next((each for each in told if each.code.id == code), None)


def _of_several(code: str, folder: Path) -> Example | None:
    with TemporaryDirectory() as place:
        root = valid_site(Path(place))
        shutil.copytree(folder, root, dirs_exist_ok=True)
        problem = _found(code, root)
        if problem is None:
            return None
        text = (root / problem.at.file).read_text("utf-8")
        return Example(problem, _extract(problem.at.file, text, {problem.at.line}))


def _made(code: str) -> Example | None:
    """Of a file that is no text, or far too much of it: only what is said of it is shown."""
    for case in MADE:
        if code in {each for each, _, _ in case.expected}:
            with TemporaryDirectory() as folder:
                root = valid_site(Path(folder))
                case.make(root / case.file)
                problem = _found(code, root)
                return Example(problem) if problem else None
    return None


def _changed(old: str, new: str) -> set[int]:
    """Numbers of the lines of `new` that are not in `old`."""
    matcher = SequenceMatcher(None, old.splitlines(), new.splitlines(), autojunk=False)
    changed: set[int] = set()
    for tag, _, _, start, end in matcher.get_opcodes():
        if tag != "equal":
            # Where lines were only taken away, the one that follows marks the place.
            changed.update(range(start + 1, max(end, start + 1) + 1))
    return changed


def _extract(file: str, text: str, marked: set[int]) -> Extract | None:
    lines = text.splitlines()
    captions = sum(line.startswith(CAPTION) for line in lines)
    marked = {min(number, len(lines)) for number in marked if number > captions}
    if not marked or any(len(line) > WIDEST for line in lines):
        return None
    first = max(captions + 1, min(marked) - AROUND)
    last = min(len(lines), max(marked) + AROUND)
    shown = tuple(lines[first - 1 : last])
    return Extract(file, shown, tuple(sorted(number - first + 1 for number in marked)))
