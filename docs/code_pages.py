"""A page for each code, and the list of them: generated, so that none is missing or out of date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import dedent

from docs import words
from docs.examples import Example, Extract, example
from docs.explained import Explanation, explanations
from docs.sheet_examples import SheetExample, sheet_example
from planclaro.codes import CODES
from planclaro.diagnostics import Code, Diagnostic, Position, as_text, visible

Page = tuple[str, str]
"""Its path in the handbook, and its Markdown."""
PLACE = re.compile(r"(?<!\{)\{\w+\}(?!\})")
NOTHING = Explanation(es="", en="")
FILES = {"S": "site_config.yaml", "T0": "puno-ejemplo.xlsx", "T1": "puno-ejemplo.en.po"}


def code_pages(lang: str) -> Iterator[Page]:
    """The list first, then a page a code."""
    yield "codigos/index.md", _list(lang)
    for code in CODES.values():
        yield f"codigos/{code.id}.md", page_of(code, lang)


def page_of(code: Code, lang: str) -> str:
    """What a code means, why, and an example of it."""
    about = explanations().get(code.id, NOTHING)
    shown, problem = _example(code, about)
    parts = [
        f"# {code.id}: {general(code, lang).rstrip('.')}",
        words.SEVERITY[code.severity].pick(lang),
        f"## {words.WHY.pick(lang)}",
        (about.en if lang == "en" else about.es).strip(),
        *_told(problem, lang),
        *_shown(shown, lang),
        words.SEE.get(code.id[:2], words.SEE_FIELDS).pick(lang),
        words.SEE_CODES.pick(lang),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def problem_of(code: Code) -> Diagnostic | None:
    """The problem that its page shows; None if nothing produces it and no sample fills it."""
    return _example(code, explanations().get(code.id, NOTHING))[1]


def _example(
    code: Code, about: Explanation
) -> tuple[Example | SheetExample | None, Diagnostic | None]:
    shown: Example | SheetExample | None
    if code.id.startswith("T0"):
        shown = sheet_example(code.id, about.case, about.right)
    else:
        shown = example(code.id, about.fixture, about.mend)
    if shown:
        return shown, shown.problem
    open_ended = PLACE.search(code.message.es + (code.hint.es if code.hint else ""))
    whole = about.sample or not open_ended
    return None, Diagnostic(code, Position(_file(code)), about.filled()) if whole else None


def _told(problem: Diagnostic | None, lang: str) -> Iterator[str]:
    if problem:
        yield f"## {words.EXAMPLE.pick(lang)}"
        yield words.TOLD_BY.get(problem.code.id[:2], words.TOLD).pick(lang)
        yield _fenced("text", as_text([problem], lang).rstrip())


def general(code: Code, lang: str) -> str:
    """The message of a code, whatever it is about."""
    # A cell that comes first says nothing as long as there is none.
    words_of = code.message.pick(lang).removeprefix("{cell}: ")
    said = PLACE.sub("…", words_of).replace("{{", "{").replace("}}", "}")
    return said[:1].upper() + said[1:]


def _list(lang: str) -> str:
    parts = [
        f"# {words.CODES.pick(lang)}",
        words.CODES_INTRO.pick(lang),
        words.CODES_HOW.pick(lang),
    ]
    names = {code: words.FAMILIES.get(code[:2], words.OTHERS).pick(lang) for code in CODES}
    for name in dict.fromkeys(
        [each.pick(lang) for each in words.FAMILIES.values()] + list(names.values())
    ):
        own = sorted(code for code in CODES if names[code] == name)
        if own:
            lines = [f"- [**{each}**]({each}.md) {general(CODES[each], lang)}" for each in own]
            parts += [f"## {name}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def _file(code: Code) -> str:
    """Where a problem without a file of its own would stand."""
    for beginning, file in FILES.items():
        if code.id.startswith(beginning):
            return file
    return "content/plans/mi-plan.yaml"


def _shown(shown: Example | SheetExample | None, lang: str) -> Iterator[str]:
    if isinstance(shown, SheetExample):
        yield from _cell(shown, lang)
    elif shown:
        yield from _lines_of(shown, lang)


def _cell(shown: SheetExample, lang: str) -> Iterator[str]:
    if shown.right:
        head = words.CELL.pick(lang).format(sheet=shown.sheet, cell=shown.cell)
        wrong = f"`{shown.wrong}`" if shown.wrong else words.EMPTY.pick(lang)
        rows = ((words.WRONG, wrong), (words.RIGHT, f"`{shown.right}`"))
        lines = [f"| **{title.pick(lang)}** | {value} |" for title, value in rows]
        yield "\n".join([f"| | {head} |", "|---|---|", *lines])


def _lines_of(shown: Example, lang: str) -> Iterator[str]:
    for extract, name, title in (
        (shown.wrong, "wrong", words.WRONG),
        (shown.right, "right", words.RIGHT),
    ):
        if extract and shown.right:
            yield f"**{title.pick(lang)}** (`{extract.file}`)"
            yield _fenced("yaml", _lines(extract), name, extract.marked)


def _lines(extract: Extract) -> str:
    return "\n".join(visible(line) for line in dedent("\n".join(extract.lines)).split("\n"))


def _fenced(language: str, text: str, name: str = "", marked: tuple[int, ...] = ()) -> str:
    if not name:
        return f"```{language}\n{text}\n```"
    lines = " ".join(map(str, marked))
    head = f'```{language} {{ hl_lines="{lines}" }}' if marked else f"```{language}"
    return f'<div class="{name}" markdown>\n\n{head}\n{text}\n```\n\n</div>'
