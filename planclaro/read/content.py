"""All content of a site: read, validated, checked and put in order, or all that is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import Generic, TypeVar

from pydantic import BaseModel

from planclaro.codes import document, files
from planclaro.config import Order, SiteConfig
from planclaro.diagnostics import Diagnostic, errors_first, ordered
from planclaro.memo import Recall, afresh
from planclaro.model import Catalog, Contests, Glossary, Indicators, Plan, Territories, Topics
from planclaro.read.checks import (
    CONFIG_CHECKS,
    PLAN_CHECKS,
    SHARED_CHECKS,
    check,
    check_across,
    check_broken,
    check_texts,
)
from planclaro.read.checks.known import Known, known
from planclaro.read.checks.located import Located, located
from planclaro.read.load import loaded
from planclaro.read.order import in_order
from planclaro.read.parse.decode import Refused, bytes_of
from planclaro.read.translations.doubts import doubted
from planclaro.read.translations.doubts import strays as strays_of_records
from planclaro.read.translations.records import AllRecords, read_all
from planclaro.read.validate import validate
from planclaro.read.yaml_doc import YamlDoc, diagnose

M = TypeVar("M", bound=BaseModel)
M_co = TypeVar("M_co", bound=BaseModel, covariant=True)

PLANS = "content/plans"
MAX_PROBLEMS = 100
SHARED = ("contests", "glossary", "indicators", "topics")
"""Files with texts that all plans share: `content/<name>.yaml`."""


@dataclass(frozen=True, slots=True)
class Read(Generic[M_co]):
    """One file read on its own. `content` is None where it could not become its model;
    `invalid` is then its data, where it could be read at all."""

    file: str
    content: Located[M_co] | None
    problems: tuple[Diagnostic, ...]
    invalid: YamlDoc | None = None

    def model(self) -> M_co | None:
        return self.content.model if self.content else None


@dataclass(frozen=True, slots=True)
class Reading:
    """All files read. With errors the catalog is what was valid, not fit to publish; `config` is
    None where it has errors of its own. `docs` are the valid files, by name, `invalid` those that
    could be read and no more; `records` is what is known of their translations."""

    config: SiteConfig | None
    catalog: Catalog
    diagnostics: tuple[Diagnostic, ...]
    docs: Mapping[str, YamlDoc]
    records: AllRecords = field(default_factory=dict)
    invalid: Mapping[str, YamlDoc] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Files:
    config: Read[SiteConfig]
    territories: Read[Territories]
    contests: Read[Contests]
    topics: Read[Topics]
    indicators: Read[Indicators]
    glossary: Read[Glossary]
    plans: tuple[Read[Plan], ...]


def read_content(root: Path, config_path: Path, recall: Recall = afresh) -> Reading:
    """`root` is the project's folder; `config_path` may stand anywhere. What is made of one file
    alone, or of it and of what all share, is recalled where neither has changed."""
    listed, strays = _plan_files(root)
    read = _Files(
        config=read_file(config_path, _name(config_path, root), SiteConfig, recall),
        territories=_shared(root, "territories", Territories, recall),
        contests=_shared(root, "contests", Contests, recall),
        topics=_shared(root, "topics", Topics, recall),
        indicators=_shared(root, "indicators", Indicators, recall),
        glossary=_glossary(root, recall),
        plans=tuple(read_file(path, _name(path, root), Plan, recall) for path in listed),
    )
    records, misnamed = read_all(root, recall)
    config = read.config.model()
    doubts: list[Diagnostic] = []
    if config:
        mark = partial(_doubted, config, records, doubts, recall)
        read = replace(
            read,
            plans=tuple(map(mark, read.plans)),
            contests=mark(read.contests),
            topics=mark(read.topics),
            indicators=mark(read.indicators),
            glossary=mark(read.glossary),
        )
        named = frozenset((*(path.stem for path in listed), *SHARED))
        doubts += strays_of_records(config, named, records)
    of_records = (*misnamed, *doubts, *(told for own in records.values() for told in own.problems))
    return Reading(
        config=config,
        catalog=_catalog(read),
        diagnostics=_capped([*strays, *_own_problems(read), *_checked(read, recall), *of_records]),
        docs={one.file: one.content.doc for one in _all(read) if one.content},
        records=records,
        invalid={one.file: one.invalid for one in _all(read) if one.invalid},
    )


def _doubted(
    config: SiteConfig,
    records: AllRecords,
    told: list[Diagnostic],
    recall: Recall,
    one: Read[M],
) -> Read[M]:
    if one.content is None:
        return one
    name = PurePosixPath(one.file).stem
    own = tuple((to, known) for (of, to), known in records.items() if of == name)
    content, problems = recall(doubted, one.content, config, own)
    told += problems
    return replace(one, content=content)


def read_file(path: Path, file: str, model: type[M], recall: Recall = afresh) -> Read[M]:
    """One file, without regard to any other: safe to run in another process."""
    try:
        raw = bytes_of(path, file)
    except Refused as refused:
        return Read(file, None, ordered(refused.problems))
    return recall(read_bytes, raw, file, model)


def read_bytes(raw: bytes, file: str, model: type[M]) -> Read[M]:
    """The same of a file that does not stand in its place yet."""
    found = loaded(raw, file)
    if found.doc is None:
        return Read(file, None, ordered(found.problems))
    problems = (*found.problems, *check_texts(found.doc))
    valid = validate(found.doc, model)
    if isinstance(valid, list):
        return Read(file, None, ordered((*problems, *valid)), found.doc)
    return Read(file, located(found.doc, valid), ordered(problems))


def _capped(problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """At most so many of each file; no error is left out for a warning, nor hidden by one."""
    kept: list[Diagnostic] = []
    for _, of_file in groupby(ordered(problems), key=lambda problem: problem.at.file):
        told = errors_first(of_file)
        kept += told[:MAX_PROBLEMS]
        if rest := told[MAX_PROBLEMS:]:
            more = document.TOO_MANY if rest[0].is_error() else document.MORE_WARNINGS
            kept.append(replace(rest[0], code=more))
    return ordered(kept)


def _shared(root: Path, name: str, model: type[M], recall: Recall) -> Read[M]:
    file = f"content/{name}.yaml"
    return read_file(root / file, file, model, recall)


def _glossary(root: Path, recall: Recall) -> Read[Glossary]:
    """A site may do without one."""
    file = "content/glossary.yaml"
    if not (root / file).exists() and not (root / file).is_symlink():
        return Read(file, None, ())
    return read_file(root / file, file, Glossary, recall)


def _name(path: Path, root: Path) -> str:
    """As diagnostics show it: relative to the project where the file is inside it."""
    inside = path.is_relative_to(root)
    return (path.relative_to(root) if inside else path).as_posix()


def _plan_files(root: Path) -> tuple[list[Path], list[Diagnostic]]:
    """Plan files by name, and a diagnostic for each file an editor may have meant as one."""
    try:
        shown = sorted(path for path in (root / PLANS).iterdir() if path.name[0] != ".")
        listed = [path for path in shown if path.suffix == ".yaml"]
        strays = [told for path in shown if path not in listed for told in _stray(path)]
    except (FileNotFoundError, NotADirectoryError):
        listed, strays = [], []
    except OSError:
        return [], [diagnose(PLANS, (), (0, 0), files.UNREADABLE)]
    if not listed:
        strays.append(diagnose(PLANS, (), (0, 0), files.NO_PLANS))
    return listed, strays


def _stray(path: Path) -> Iterator[Diagnostic]:
    file = f"{PLANS}/{path.name}"
    lower = path.name.lower()
    if path.is_dir():
        yield diagnose(file, (), (0, 0), files.SUBFOLDER)
    elif ".yml" in lower or ".yaml" in lower:
        name = f"{lower.partition('.y')[0]}.yaml"
        yield diagnose(file, (), (0, 0), files.ENDING, name=name)


def _all(read: _Files) -> Iterator[Read[BaseModel]]:
    yield from (read.config, read.territories, read.contests, read.topics, read.indicators)
    yield read.glossary
    yield from read.plans


def _own_problems(read: _Files) -> Iterator[Diagnostic]:
    for one in _all(read):
        yield from one.problems


def _checked(read: _Files, recall: Recall) -> Iterator[Diagnostic]:
    """What shows only across files, for the files that are valid in themselves."""
    about = _known(read, recall)
    shared_files = (read.territories, read.contests, read.topics, read.indicators, read.glossary)
    for shared in shared_files:
        if shared.content:
            yield from check(shared.content, about, SHARED_CHECKS)
    if read.config.content:
        yield from check(read.config.content, about, CONFIG_CHECKS)
    plans = [one.content for one in read.plans if one.content]
    for plan in plans:
        yield from recall(_check_plan, plan, about)
    for one in read.plans:
        if one.invalid:
            yield from check_broken(one.invalid, about)
    broken = frozenset(Path(one.file).stem for one in read.plans if not one.content)
    yield from check_across(read.config.content, plans, broken)


def _check_plan(plan: Located[Plan], about: Known) -> tuple[Diagnostic, ...]:
    return tuple(check(plan, about, PLAN_CHECKS))


def _known(read: _Files, recall: Recall) -> Known:
    return recall(
        known,
        read.config.model(),
        read.territories.model(),
        read.contests.model(),
        read.topics.model(),
        read.indicators.model(),
    )


def _catalog(read: _Files) -> Catalog:
    config = read.config.model()
    valid = (one.model() for one in read.plans)
    plans = in_order(filter(None, valid), config.order if config else Order())
    territories, contests = read.territories.model(), read.contests.model()
    topics, indicators = read.topics.model(), read.indicators.model()
    glossary = read.glossary.model()
    return Catalog(
        plans=plans,
        territories=territories.territories if territories else (),
        contests=contests.contests if contests else (),
        topics=topics.topics if topics else (),
        indicators=indicators.indicators if indicators else (),
        glossary=glossary.glossary if glossary else (),
    )
