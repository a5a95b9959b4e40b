"""What was found wrong, where, and how it is told: as text, for GitHub, as JSON."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

CLIP = 60
LISTED = 12
EXCERPT = 100
TAB = 4
HANDBOOK = "https://plan-claro.github.io/plan-claro/"
"""Where the project publishes its handbook, which has a page for each code."""


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in both languages of the messages."""

    es: str
    en: str

    def pick(self, lang: str) -> str:
        return self.en if lang == "en" else self.es


class Severity(StrEnum):
    """An error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


SEVERITY_WORDS: Mapping[Severity, Words] = {
    Severity.ERROR: Words("error", "error"),
    Severity.WARNING: Words("aviso", "warning"),
}


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file: path relative to the project, with `/`; line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{visible(self.file)}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of problem. `message` and `hint` have named places: `{value}`."""

    id: str
    severity: Severity
    message: Words
    hint: Words | None = None

    def page(self, lang: str = "es") -> str:
        """The path of its page in the handbook, from the root of a site that has one."""
        return f"{'en/' if lang == 'en' else ''}guia/codigos/{self.id}/"

    @classmethod
    def error(cls, id: str, es: str, en: str, hint_es: str = "", hint_en: str = "") -> Code:
        return cls(id, Severity.ERROR, Words(es, en), _hint(hint_es, hint_en))

    @classmethod
    def warning(cls, id: str, es: str, en: str, hint_es: str = "", hint_en: str = "") -> Code:
        return cls(id, Severity.WARNING, Words(es, en), _hint(hint_es, hint_en))


def _hint(es: str, en: str) -> Words | None:
    return Words(es, en) if es else None


Args = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem. `source_line` is the line of the file, shown under the message."""

    code: Code
    at: Position
    args: Args = field(default_factory=dict)
    source_line: str = ""

    def message(self, lang: str = "es") -> str:
        return fill(self.code.message, self.args, lang)

    def hint(self, lang: str = "es") -> str | None:
        return fill(self.code.hint, self.args, lang) if self.code.hint else None

    def url(self, lang: str = "es") -> str:
        """The page that explains it."""
        return HANDBOOK + self.code.page(lang)

    def is_error(self) -> bool:
        return self.code.severity is Severity.ERROR


def ordered(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """By file, line, column and code; the same problem at the same place only once."""
    unique = {(d.at, d.code.id, d.message()): d for d in diagnostics}
    return tuple(unique[key] for key in sorted(unique))


def errors_first(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Errors before warnings, otherwise as they come: what to keep where not all is shown."""
    return sorted(diagnostics, key=lambda diagnostic: not diagnostic.is_error())


def blocks(found: Iterable[Diagnostic], strict: bool = False) -> bool:
    """Whether problems forbid a build; with `strict`, warnings do too."""
    return any(strict or each.is_error() for each in found)


def fill(words: Words, args: Args, lang: str) -> str:
    """The sentence with its places filled; a place without a value shows `?`."""
    return words.pick(lang).format_map(_Shown(args, lang))


class _Shown(dict[str, str]):
    def __init__(self, args: Args, lang: str) -> None:
        super().__init__({name: shown(value, lang) for name, value in args.items()})

    def __missing__(self, name: str) -> str:
        return "?"


def shown(value: object, lang: str) -> str:
    """A value from a file, safe to print: clipped, on one line, nothing invisible."""
    if isinstance(value, Words):
        return value.pick(lang)
    if isinstance(value, list | tuple):
        names = [shown(item, lang) for item in value[:LISTED]]
        return ", ".join(names) + (", …" if len(value) > LISTED else "")
    text = visible(str(value)[: CLIP + 1])
    return text if len(text) <= CLIP else text[: CLIP - 1] + "…"


def visible(text: str) -> str:
    """Control and invisible characters as a sign of one column each."""
    return text if text.isascii() and text.isprintable() else "".join(map(_sign, text))


def _sign(character: str) -> str:
    category = unicodedata.category(character)
    if character < " ":
        return chr(0x2400 + ord(character))
    if category == "Zs" and character != " ":
        return "␣"
    return "�" if category in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") else character


@dataclass(frozen=True, slots=True)
class Parts:
    """A diagnostic cut for display; `severity` is empty for errors, `caret` starts with spaces."""

    where: str
    severity: str
    code: str
    message: str
    excerpt: str
    caret: str
    hint: str


def parts(diagnostic: Diagnostic, lang: str = "es") -> Parts:
    excerpt, caret = excerpt_of(diagnostic.source_line, diagnostic.at.column)
    severity = diagnostic.code.severity
    return Parts(
        where=str(diagnostic.at),
        severity="" if diagnostic.is_error() else SEVERITY_WORDS[severity].pick(lang),
        code=diagnostic.code.id,
        message=diagnostic.message(lang),
        excerpt=excerpt,
        caret=caret,
        hint=diagnostic.hint(lang) or "",
    )


def excerpt_of(line: str, column: int) -> tuple[str, str]:
    """The line, clipped round the column, and the caret line that stands under it."""
    if not line.strip():
        return "", ""
    before = _expanded(line[: column - 1])
    after = _expanded(line[column - 1 :])
    if len(before) + len(after) > EXCERPT:
        before = before if len(before) <= EXCERPT // 2 else "…" + before[1 - EXCERPT // 2 :]
        room = EXCERPT - len(before)
        after = after if len(after) <= room else after[: room - 1] + "…"
    return (before + after).rstrip(), " " * _width(before) + "^"


def _expanded(text: str) -> str:
    return visible(text.replace("\t", " " * TAB))


def _width(text: str) -> int:
    """Columns on a terminal: accents written apart take none, East Asian characters two."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def as_text(diagnostics: Iterable[Diagnostic], lang: str = "es") -> str:
    return "".join(_text(parts(diagnostic, lang)) for diagnostic in diagnostics)


def _text(cut: Parts) -> str:
    label = f"{cut.severity} {cut.code}".strip()
    lines = [f"{cut.where}: {label} {cut.message}"]
    if cut.excerpt:
        lines += [f"    {cut.excerpt}", f"    {cut.caret}"]
    if cut.hint:
        lines.append(f"  → {cut.hint}")
    return "\n".join(lines) + "\n"


def as_github(diagnostics: Iterable[Diagnostic], lang: str = "es") -> str:
    """GitHub's workflow commands: each problem becomes a note on its line."""
    return "".join(_annotation(diagnostic, lang) for diagnostic in diagnostics)


def _annotation(diagnostic: Diagnostic, lang: str) -> str:
    at, code = diagnostic.at, diagnostic.code
    place = f"file={_property(at.file)},line={at.line},col={at.column},title={code.id}"
    said = diagnostic.message(lang), diagnostic.hint(lang), diagnostic.url(lang)
    told = "\n".join(filter(None, said))
    return f"::{code.severity} {place}::{_data(told)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")


def as_json(diagnostics: Iterable[Diagnostic], lang: str = "es") -> str:
    """A list of objects: code, severity, file, line, column, message, hint, url."""
    rows = [_row(diagnostic, lang) for diagnostic in diagnostics]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _row(diagnostic: Diagnostic, lang: str) -> dict[str, str | int | None]:
    return {
        "code": diagnostic.code.id,
        "severity": diagnostic.code.severity.value,
        "file": visible(diagnostic.at.file),
        "line": diagnostic.at.line,
        "column": diagnostic.at.column,
        "message": diagnostic.message(lang),
        "hint": diagnostic.hint(lang),
        "url": diagnostic.url(lang),
    }


FORMATS: Mapping[str, Callable[[Iterable[Diagnostic], str], str]] = {
    "text": as_text,
    "github": as_github,
    "json": as_json,
}


def summary(diagnostics: Iterable[Diagnostic], lang: str = "es") -> str:
    """`2 errores, 1 aviso`."""
    found = list(diagnostics)
    errors = sum(diagnostic.is_error() for diagnostic in found)
    warnings = len(found) - errors
    if lang == "en":
        return f"{_counted(errors, 'error', 's')}, {_counted(warnings, 'warning', 's')}"
    return f"{_counted(errors, 'error', 'es')}, {_counted(warnings, 'aviso', 's')}"


def _counted(number: int, word: str, plural: str) -> str:
    return f"{number} {word}{'' if number == 1 else plural}"
