"""The statements of a plan, one after the other as in its file, to be checked against the paper:
what each says in every language, where it is cited from, what nobody has looked at yet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from planclaro.diagnostics import Diagnostic
from planclaro.i18n import AS_WRITTEN, Voice
from planclaro.model import Citation, Plan, PlanDimension, Target, Text
from planclaro.model.repositories import editor_link
from planclaro.preview import words
from planclaro.preview.places import part_at, spot_of
from planclaro.preview.state import Problem, State, Teller, code_link
from planclaro.read.checks.located import located
from planclaro.read.content import PLANS, Reading
from planclaro.read.yaml_doc import Loc, YamlDoc
from planclaro.site.citations import Cite, cites, source_of
from planclaro.site.frame import Site
from planclaro.site.here import Here
from planclaro.site.target_page import in_figures

_BROKEN = re.compile(r"(?<!\n)\n(?![\n|>#*-]|[0-9]+[.)])")
TEXTS = ("text", "statement", "title", "name", "caption")
"""Fields that hold what a part says, the first that it has."""


@dataclass(frozen=True, slots=True)
class Version:
    """A text in one language: its state is a word of `words.STATES`, `shown` what readers of that
    language see instead, if it is missing."""

    code: str
    language: str
    text: str
    state: str
    label: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A statement. `href` is its place on the site, `where`, `link` and `online` the line of its
    file; `lacks` are the filters that it passes."""

    kind: str
    name: str
    href: str
    where: str
    link: str
    online: str
    versions: tuple[Version, ...]
    figures: str
    cites: tuple[Cite, ...]
    pending: bool
    problems: tuple[Problem, ...]
    lacks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Group:
    """Statements of one part of a plan; `note` tells how much of it was transcribed."""

    anchor: str
    title: str
    note: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """A choice of statements: how many, and the link that shows them alone."""

    label: str
    count: int
    href: str
    current: bool


@dataclass(frozen=True, slots=True)
class Review:
    """The page of one plan."""

    title: str
    file: str
    page: str
    filters: tuple[Filter, ...]
    groups: tuple[Group, ...]
    problems: tuple[Problem, ...]


def review(state: State, plan: Plan, only: str, teller: Teller) -> Review:
    """The statements of a plan that pass the filter `only`, all for ""."""
    assert state.reading and state.site
    return _Reviewer(state.reading, state.site, plan, teller).review(only)


@dataclass(frozen=True, slots=True)
class _Reviewer:
    reading: Reading
    site: Site
    plan: Plan
    teller: Teller

    def review(self, only: str) -> Review:
        items = list(self._items())
        counts = {name: sum(name in item.lacks for _, item in items) for name in words.FILTERS}
        filters = [Filter(words.ALL.pick(self.teller.lang), len(items), "?", not only)]
        filters += [
            Filter(words.FILTERS[name].pick(self.teller.lang), n, f"?only={name}", name == only)
            for name, n in counts.items()
        ]
        shown = [each for each in items if not only or only in each[1].lacks]
        told = {problem for _, item in items for problem in item.problems}
        own = (self.teller.problem(each, self.reading) for each in self._diagnostics())
        return Review(
            title=self.plan.name(),
            file=self.doc.file,
            page=f"/{self.here.link(f'{self.plan.id}/')}",
            filters=tuple(filters),
            groups=tuple(self._groups(shown)),
            problems=tuple(problem for problem in own if problem not in told),
        )

    @property
    def doc(self) -> YamlDoc:
        return self.reading.docs[f"{PLANS}/{self.plan.id}.yaml"]

    @property
    def here(self) -> Here:
        """Home, in the language of the preview if the site has it."""
        voices = {voice.code: voice for voice in self.site.voices}
        return Here("", voices.get(self.teller.lang, self.site.voices[0]), self.site.urls)

    def _diagnostics(self) -> Iterator[Diagnostic]:
        return (each for each in self.reading.diagnostics if each.at.file == self.doc.file)

    def _items(self) -> Iterator[tuple[Loc, Item]]:
        parts = [
            (loc, part, text)
            for loc, part in located(self.doc, self.plan).parts
            if (text := _text(part)) and _kind(loc) in words.KINDS
        ]
        locs = {loc for loc, _, _ in parts}
        found: dict[Loc, list[Diagnostic]] = {}
        for each in self._diagnostics():
            at = part_at(self.doc, each.at)
            own = next((at[:n] for n in range(len(at), 0, -1) if at[:n] in locs), None)
            if own:
                found.setdefault(own, []).append(each)
        for loc, part, text in parts:
            yield loc, self._item(loc, part, text, found.get(loc, ()))

    def _item(self, loc: Loc, part: BaseModel, text: Text, found: Iterable[Diagnostic]) -> Item:
        spot, line = spot_of(self.doc.data, loc), self.doc.line_of(loc)
        cited: tuple[Citation, ...] = getattr(part, "cite", ())
        versions = tuple(_versions(text, self.site.voices, self.teller.lang))
        pending = getattr(part, "review", None) is not None
        problems = tuple(self.teller.problem(each, self.reading) for each in found)
        lacks = {
            "pending": pending,
            "page": bool(cited) and not any(_paged(self.plan, each) for each in cited),
            "translation": any(each.state == "missing" for each in versions),
            "problems": bool(problems),
        }
        repository = self.site.config.repository
        return Item(
            kind=words.KINDS[_kind(loc)].pick(self.teller.lang),
            name=getattr(part, "id", None) or "",
            href=f"/{self.here.link(spot.address, spot.anchor)}" if spot else "",
            where=f"{self.doc.file}:{line}",
            link=code_link(self.teller.root / self.doc.file, line, 1),
            online=editor_link(repository, self.doc.file, line),
            versions=versions,
            figures=in_figures(part, self.here) if isinstance(part, Target) else "",
            cites=cites(self.plan, cited, self.here),
            pending=pending,
            problems=problems,
            lacks=frozenset(name for name, does in lacks.items() if does),
        )

    def _groups(self, items: Iterable[tuple[Loc, Item]]) -> Iterator[Group]:
        lang = self.teller.lang
        names = {each.id: self.here.name(each.name) for each in self.site.config.dimensions}
        parts: dict[str | int, list[Item]] = {}
        for loc, item in items:
            parts.setdefault(_top(loc), []).append(item)
        for top, own in parts.items():
            inside = tuple(own)
            if isinstance(top, int):
                dimension: PlanDimension = self.plan.dimensions[top]
                note = words.REVIEWS[dimension.review].pick(lang)
                yield Group(dimension.id, names[dimension.id], note, inside)
            else:
                yield Group(f"_{top}", words.PARTS[top].pick(lang), "", inside)


def _top(loc: Loc) -> str | int:
    """The part of a plan that something stands in: a dimension by its number."""
    if loc[0] == "dimensions":
        return int(loc[1])
    return str(loc[0]) if loc[0] in words.PARTS else "plan"


def _kind(loc: Loc) -> str:
    names = [step for step in loc if isinstance(step, str)]
    return names[-1] if names else ""


def _text(part: BaseModel) -> Text | None:
    found = (getattr(part, name, None) for name in TEXTS)
    return next((text for text in found if isinstance(text, Text)), None)


def _versions(text: Text, voices: Iterable[Voice], lang: str) -> Iterator[Version]:
    # The doubts of translations (`draft`, `machine`, `stale`), where texts have any.
    doubts: Mapping[str, str] = getattr(text, "doubts", {})
    for voice in voices:
        own = text.root.get(voice.code) or (
            text.root.get(AS_WRITTEN, "") if voice.code == voice.first else ""
        )
        state = "missing"
        if own:
            state = doubts.get(
                voice.code, "original" if voice.code == voice.first else "translated"
            )
        shown = "" if own else voice.say(text.root).lang or voice.first
        label = words.STATES[state].pick(lang).format(lang=shown)
        # Lines that an editor broke for the file alone are joined, lists and tables are not.
        own = _BROKEN.sub(" ", own)
        yield Version(voice.code, voice.name, own, state, label, shown)


def _paged(plan: Plan, citation: Citation) -> bool:
    """Whether a citation leads to a page of the document."""
    headings = source_of(plan, citation).sections
    return bool(citation.page) or any(each.page for each in headings if each.id == citation.section)
