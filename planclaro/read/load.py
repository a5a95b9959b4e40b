"""One YAML file to `YamlDoc`, or to what is wrong with it; never a traceback."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from planclaro.codes import files, syntax
from planclaro.diagnostics import Diagnostic, errors_first
from planclaro.read.parse.compose import Composed, Composer, Problem, Stop, end_of
from planclaro.read.parse.decode import Refused, bytes_of, text_in
from planclaro.read.parse.explain import explain
from planclaro.read.yaml_doc import ENOUGH, YamlDoc, diagnose

LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# These leave the rest of the data whole, so it is worth validating in the same run.
_HARMLESS = (syntax.REPEATED_KEY, syntax.COMMA_IN_BRACES, syntax.HASH_IN_TEXT)


@dataclass(frozen=True, slots=True)
class Loaded:
    """`doc` is None where the data is not worth validating; there may be problems either way."""

    doc: YamlDoc | None
    problems: tuple[Diagnostic, ...] = ()


def load(path: Path, file: str, loader: type = LOADER) -> Loaded:
    """`file` is how diagnostics call it: relative to the project, with `/`."""
    try:
        raw = bytes_of(path, file)
    except Refused as refused:
        return Loaded(None, refused.problems)
    return loaded(raw, file, loader)


def loaded(raw: bytes, file: str, loader: type = LOADER) -> Loaded:
    """As `load`, of what was read."""
    try:
        text = text_in(raw, file)
    except Refused as refused:
        return Loaded(None, refused.problems)
    return load_text(text, file, loader)


def load_text(text: str, file: str, loader: type = LOADER) -> Loaded:
    """The same for what is read already; lines end in `\n` alone."""
    lines = tuple(text.split("\n"))
    composed, problems = _composed(text, lines, loader)
    found = (diagnose(file, lines, p.mark, p.code, **p.args) for p in problems)
    told = tuple(errors_first(found)[:ENOUGH])
    if composed is None:
        return Loaded(None, told or (diagnose(file, lines, (0, 0), files.EMPTY),))
    return Loaded(YamlDoc(file, *composed, lines), told)


def _composed(
    text: str, lines: tuple[str, ...], loader: type
) -> tuple[Composed | None, list[Problem]]:
    composer = Composer(text, lines, loader)
    try:
        composed = composer.document()
    except Stop as stop:
        return None, [*composer.problems, stop.problem]
    except yaml.YAMLError as error:
        found = explain(error, lines, composer.scalar)
        return None, [*composer.problems, found]
    except (ValueError, OverflowError):
        # PyYAML's own scanner, used where there is no libyaml, lets an escape leave Unicode.
        start = min(end_of(composer.scalar)[0], len(lines) - 1) if composer.scalar else 0
        line = next((n for n in range(start, len(lines)) if "\\U" in lines[n]), start)
        place = Problem(syntax.ESCAPE, (line, lines[line].find("\\U") + 1))
        return None, [*composer.problems, place]
    whole = all(problem.code in _HARMLESS for problem in composer.problems)
    return composed if whole else None, composer.problems
