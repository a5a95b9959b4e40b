"""The file of a new plan: valid, nothing transcribed, every block explained in plain words."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planclaro.diagnostics import Words
from planclaro.edit import skeleton_words as says
from planclaro.edit.layout import laid_out
from planclaro.edit.scalar import WIDTH
from planclaro.edit.tree import CommentedSeq, in_braces, write_tree
from planclaro.fields import FieldDoc, field_doc
from planclaro.model import Plan, PlanDimension, Source

SCHEMA = "# yaml-language-server: $schema=../../schema/{lang}/plan.json"
SCHEMAS = ("es", "en")
_STEP = 2


@dataclass(frozen=True, slots=True)
class NewPlan:
    """What is known of a plan before its first line. `title` by language; without an
    `organisation` (name, kind, short name) there is a `short_title`. `topics` are one for each
    of `dimensions`, for the examples; empty where the site has none. `lang` is that of the
    comments."""

    id: str
    title: Mapping[str, str]
    organisation: tuple[str, str, str] | None
    short_title: str
    contest: str
    first: str
    last: str
    document: str
    document_language: str
    languages: tuple[str, ...]
    dimensions: tuple[str, ...]
    topics: tuple[str, ...]
    lang: str


def skeleton(plan: NewPlan) -> str:
    """The text of its file, in the one layout. Raises NotLaidOut where an answer has letters
    that no file may have."""
    blocks = (_head(plan), *_blocks(plan))
    return laid_out("\n\n".join("\n".join(block) for block in blocks) + "\n")


def _head(plan: NewPlan) -> list[str]:
    schema = plan.lang if plan.lang in SCHEMAS else SCHEMAS[0]
    lines = [SCHEMA.format(lang=schema), ""]
    for words in (says.HOW, says.EXAMPLES, says.QUOTES):
        lines += _told(words, plan.lang)
    return lines


def _blocks(plan: NewPlan) -> Iterator[list[str]]:
    yield [*_about("id", plan), *_lines({"id": plan.id})]
    yield [*_about("title", plan), *_lines({"title": _text(plan.title)})]
    if plan.organisation:
        name, kind, short = plan.organisation
        own = {"name": name, "kind": kind} | ({"short_name": short} if short else {})
        yield [*_about("organisation", plan), *_lines({"organisation": own})]
    else:
        yield [*_about("short_title", plan), *_lines({"short_title": plan.short_title})]
    person = {"name": says.PERSON, "cite": _page("1")}
    yield [*_about("lead_candidate", plan), *_example({"lead_candidate": in_braces(**person)})]
    yield [*_about("contest", plan), *_lines({"contest": plan.contest})]
    period = in_braces(first=_bare(plan.first), last=_bare(plan.last))
    yield [*_about("period", plan), *_lines({"period": period})]
    yield [*_about("sources", plan), *_source(plan)]
    for name, data in _optional(plan):
        yield [*_about(name, plan), *_example({name: data})]
    yield [*_about("dimensions", plan), *_dimensions(plan)]
    for name, data in _afterwards(plan):
        yield [*_about(name, plan), *_example({name: data})]


def _source(plan: NewPlan) -> list[str]:
    own = {"title": plan.document, "language": plan.document_language}
    lists = {
        "sections": [in_braces(id="s-social", title=_one(says.S_TITLE, plan), page="1")],
        "tables": [
            in_braces(
                id="t-1",
                label=_one(says.T_LABEL, plan),
                title=_one(says.T_TITLE, plan),
                section="s-social",
            )
        ],
    }
    url = field_doc(Source, "url")
    lines = ["sources:", f"{' ' * _STEP}- id: plan", *map(_shift, _lines(own))]
    lines += [_shift(line) for line in (*_said(url, plan.lang), f"# {url.example}")]
    lines += [_shift(line) for line in (*_told(says.SECTIONS, plan.lang), *_example(lists))]
    return lines


def _dimensions(plan: NewPlan) -> list[str]:
    rows = _lines({"dimensions": [{"id": id, "review": "none"} for id in plan.dimensions]})
    example = _axes(plan)
    if not plan.dimensions or not example:
        return rows
    first = [f"{' ' * _STEP}- id: {plan.dimensions[0]}", _shift("review: none")]
    told = [*_told(says.DIMENSION, plan.lang), *_said(field_doc(PlanDimension, "axes"), plan.lang)]
    inside = [_shift(line) for line in (*told, *_example({"axes": example}))]
    return [rows[0], *first, *inside, *rows[2:]]


def _axes(plan: NewPlan) -> list[dict[str, Any]]:
    if not any(plan.topics):
        return []
    topic = plan.topics[0] or next(filter(None, plan.topics))
    target = {
        "id": "viviendas-con-agua",
        "statement": _own(says.TARGET, plan),
        "kind": "outcome",
        "indicator": _own(says.INDICATOR, plan),
        "unit": "%",
        "counted": _own(says.COUNTED, plan),
        "direction": "increase",
        "baseline": in_braces(value=61.5, year=_bare(_year_before(plan.first))),
        "target": in_braces(value=80, year=_bare(plan.last)),
        "cite": _page("3"),
    }
    proposal = {
        "id": "agua-para-todos",
        "topics": _flow([topic]),
        "problems": [_statement(says.PROBLEM, "2", plan)],
        "objectives": [_statement(says.OBJECTIVE, "2", plan)],
        "actions": [_statement(says.ACTION, "3", plan)],
        "targets": [target],
    }
    return [{"id": "agua", "title": _own(says.AXIS, plan), "proposals": [proposal]}]


def _optional(plan: NewPlan) -> Iterator[tuple[str, Any]]:
    yield "vision", _statement(says.VISION, "1", plan)
    yield "mission", _statement(says.MISSION, "1", plan)
    yield (
        "sections",
        [
            {
                "id": "principios",
                "title": _own(says.TEXT_TITLE, plan),
                "text": _own(says.TEXT, plan, braces=False),
                "cite": _page("1"),
            }
        ],
    )


def _afterwards(plan: NewPlan) -> Iterator[tuple[str, Any]]:
    yield "accountability", [_statement(says.HEARINGS, "4", plan)]
    yield (
        "observations",
        [
            {
                "id": "o-cifras",
                "kind": "figures",
                "text": _own(says.OBSERVATION, plan),
                "cite": _page("2"),
            }
        ],
    )


def _statement(words: Words, page: str, plan: NewPlan) -> dict[str, Any]:
    return {"text": _own(words, plan), "cite": _page(page)}


def _own(words: Words, plan: NewPlan, braces: bool = True) -> Any:
    """A text of ours in the languages of the plan; those we do not have are left to it."""
    told = {"es": words.es, "en": words.en}
    texts = {code: told[code] for code in plan.languages if code in told}
    if not texts:
        texts = {plan.languages[0]: words.es}
    return in_braces(**texts) if braces else texts


def _one(words: Words, plan: NewPlan) -> str:
    """Something as printed in the document."""
    return words.pick(plan.document_language)


def _text(texts: Mapping[str, str]) -> Any:
    return in_braces(**texts)


def _page(number: str) -> Any:
    return _flow([in_braces(page=number)])


def _flow(items: Sequence[Any]) -> Any:
    made = CommentedSeq(items)
    made.fa.set_flow_style()
    return made


def _bare(year: str) -> Any:
    """A year stands without quotes."""
    return int(year) if year.isascii() and year.isdigit() else year


def _year_before(year: str) -> str:
    return str(int(year) - 1) if year.isascii() and year.isdigit() else year


def _lines(data: Mapping[str, Any]) -> list[str]:
    return write_tree(data).rstrip("\n").split("\n")


def _example(data: Mapping[str, Any]) -> list[str]:
    return [f"# {line}".rstrip() for line in _lines(data)]


def _about(name: str, plan: NewPlan) -> list[str]:
    return _said(field_doc(Plan, name), plan.lang)


def _said(doc: FieldDoc, lang: str) -> list[str]:
    title, text = doc.title.pick(lang), doc.text.pick(lang)
    return _wrapped(f"{title}. {text}")


def _told(words: Words, lang: str) -> list[str]:
    return _wrapped(words.pick(lang))


def _wrapped(text: str) -> list[str]:
    lines = textwrap.wrap(text, WIDTH - 12, break_long_words=False, break_on_hyphens=False)
    return [f"## {line}" for line in lines]


def _shift(line: str) -> str:
    return " " * 2 * _STEP + line
