"""What `import` does once its options are understood; returns the exit code."""

from __future__ import annotations

import os
import zipfile
from dataclasses import dataclass
from pathlib import Path

from planclaro.cli import import_words as words
from planclaro.cli import usage
from planclaro.cli import words as common
from planclaro.cli.exits import CLEAN, PROBLEMS
from planclaro.cli.new_answers import new_id
from planclaro.cli.report import Report
from planclaro.cli.usage import Refused
from planclaro.codes.texts import NOT_IN_LANGUAGE, NOT_TRANSLATED
from planclaro.diagnostics import ordered, summary
from planclaro.edit import draft_words as says
from planclaro.edit.draft import draft
from planclaro.edit.draft_file import Checked, checked, text_of
from planclaro.edit.draft_making import Wanted
from planclaro.edit.found_rows import FoundDocument, NotReadable
from planclaro.edit.new_plan import place_of, proposed_id
from planclaro.edit.whole_file import write_whole
from planclaro.model import Contest, OrganisationKind, Plan, Statement, Target
from planclaro.project import Project
from planclaro.read.checks.known import known_in
from planclaro.read.checks.plan import RESERVED
from planclaro.read.content import PLANS, Reading, read_content
from planclaro.read.yaml_doc import ENOUGH

SPREADSHEETS = (".xlsx", ".xlsm", ".csv", ".tsv", ".ods")
_NOT_TRANSLATED = (NOT_TRANSLATED, NOT_IN_LANGUAGE)


@dataclass(frozen=True, slots=True)
class Asked:
    """The options, as given."""

    file: str
    plan: str | None
    contest: str | None
    title: str | None
    organisation: str | None
    kind: str | None
    output: str | None
    dry_run: bool
    force: bool
    delete: bool


def import_into(project: Project, asked: Asked, report: Report) -> int:
    """A file into the project, by what it is."""
    path = Path(asked.file)
    kind = kind_of(path)
    if kind == "table":
        return _table(project, asked, report)
    return _drafted(project, path, kind, asked, report)


def kind_of(path: Path) -> str:
    """`json`, `pdf`, `docx` or `table`: by its first letters, else by its ending."""
    if not path.is_file():
        raise Refused(common.NO_FILE, value=path)
    with path.open("rb") as stream:
        head = stream.read(1024)
    if not head.strip():
        raise Refused(words.EMPTY_FILE, value=path)
    ending = path.suffix.lower()
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused(words.OLD_WORD, words.SAVE_AS, value=path)
    if head.startswith(b"PK"):
        return _packed(path)
    if ending in SPREADSHEETS:
        return "table"
    if ending == ".json" or head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        return "json"
    if ending in (".pdf", ".docx"):
        raise _unreadable(NotReadable("broken"), path)
    raise Refused(words.UNKNOWN_FILE, words.KNOWN_FILES, value=path)


def _packed(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as parts:
            names = set(parts.namelist())
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError):
        raise _unreadable(NotReadable("broken"), path) from None
    if any(name.startswith("word/") for name in names):
        return "docx"
    if any(name.startswith("xl/") for name in names) or "content.xml" in names:
        return "table"
    raise Refused(words.UNKNOWN_FILE, words.KNOWN_FILES, value=path)


def _table(project: Project, asked: Asked, report: Report) -> int:
    """Only what was changed in it changes in the plan; see `edit.spreadsheet`."""
    from planclaro.cli.table_work import import_spreadsheet

    return import_spreadsheet(
        project, asked.file, asked.plan, delete=asked.delete, dry_run=asked.dry_run, report=report
    )


def _drafted(project: Project, path: Path, kind: str, asked: Asked, report: Report) -> int:
    reading = read_content(project.root, project.config)
    if reading.config is None or not reading.catalog.contests or not reading.catalog.topics:
        return _broken(reading, report)
    contest = _contest(asked, reading)
    try:
        with report.working():
            document = _read(path, kind)
    except NotReadable as refused:
        raise _unreadable(refused, path) from None
    wanted = _wanted(asked, reading, contest, document, path, summary=kind == "json")
    target = _target(project, asked, wanted.id, reading)
    made = draft(document, wanted)
    head = says.HEAD.pick(wanted.languages[0]).format(file=wanted.file)
    known = known_in(reading.catalog, reading.config)
    inside = target.is_relative_to(project.root)
    name = (target.relative_to(project.root) if inside else target).as_posix()
    whole = checked(text_of(made, head), name, made.notes, known)
    return _finished(whole, target, wanted, asked, report)


def _finished(whole: Checked, target: Path, wanted: Wanted, asked: Asked, report: Report) -> int:
    errors = [each for each in whole.diagnostics if each.is_error()]
    if whole.plan is None or errors:
        report.problems(errors or whole.diagnostics)
        found = summary(errors or whole.diagnostics, report.lang)
        report.say(words.NOT_WRITTEN, "bold red", problems=found)
        return PROBLEMS
    if not asked.dry_run:
        try:
            write_whole(target, whole.text.encode(), replaces=asked.force)
        except FileExistsError:
            raise Refused(words.TAKEN, words.CHOOSE_NAME, value=target) from None
        except OSError as error:
            raise usage.trouble(error, target) from None
    shown = [each for each in whole.diagnostics if each.code not in _NOT_TRANSLATED]
    report.problems(ordered([*shown, *whole.notes]))
    _tell(whole, whole.plan, target, wanted, asked.dry_run, report)
    return CLEAN


def _tell(
    whole: Checked, plan: Plan, target: Path, wanted: Wanted, dry: bool, report: Report
) -> None:
    report.say(
        words.WOULD_WRITE if dry else words.WRITTEN,
        "bold",
        file=target,
        proposals=report.counted(len(list(plan.proposals())), words.PROPOSALS),
        targets=report.counted(len(list(plan.targets())), words.TARGETS),
        pending=report.counted(pending_in(plan), words.TEXTS),
    )
    told = (each for each in whole.diagnostics if each.code in _NOT_TRANSLATED)
    untranslated = sum(int(str(each.args.get("count", 1))) for each in told)
    if untranslated:
        # Of very many, no more are looked for.
        more = words.AT_LEAST if untranslated >= ENOUGH else words.UNTRANSLATED
        report.say(more, texts=report.counted(untranslated, words.TEXTS))
    if not dry:
        report.say(words.NEXT, id=wanted.id)


def pending_in(plan: Plan) -> int:
    """How many statements and targets of an imported plan are pending review."""
    stated: list[Statement | Target] = [*filter(None, (plan.vision, plan.mission))]
    for proposal in plan.proposals():
        stated += (*proposal.problems, *proposal.objectives, *proposal.targets)
    return sum(each.review is not None for each in stated)


def _read(path: Path, kind: str) -> FoundDocument:
    from planclaro.edit.document import read_document
    from planclaro.edit.summary_json import read_summary

    return read_summary(path) if kind == "json" else read_document(path, kind)


def _broken(reading: Reading, report: Report) -> int:
    shared = [
        each
        for each in reading.diagnostics
        if each.is_error() and not each.at.file.startswith(PLANS)
    ]
    report.problems(shared)
    report.say(words.CONTENT_BROKEN, "bold red", problems=summary(shared, report.lang))
    return PROBLEMS


def _contest(asked: Asked, reading: Reading) -> Contest:
    known = {each.id: each for each in reading.catalog.contests}
    if asked.contest is None and len(known) == 1:
        return next(iter(known.values()))
    if asked.contest is None:
        raise Refused(words.NO_CONTEST, common.CHOICES, known=usage.listed(list(known)))
    if asked.contest not in known:
        raise usage.unknown(common.NO_CONTEST, asked.contest, list(known))
    return known[asked.contest]


def _wanted(
    asked: Asked,
    reading: Reading,
    contest: Contest,
    document: FoundDocument,
    path: Path,
    *,
    summary: bool,
) -> Wanted:
    config = reading.config
    assert config is not None
    kinds = [each.value for each in OrganisationKind]
    if asked.kind is not None and asked.kind not in kinds:
        raise usage.unknown(common.NO_KIND, asked.kind, kinds)
    languages = tuple(dict.fromkeys(each.code for each in config.languages))
    return Wanted(
        id=_id(asked, contest, document, path, reading, languages),
        contest=contest,
        languages=languages,
        dimensions=tuple(each.id for each in config.dimensions),
        topics=reading.catalog.topics,
        file=path.name,
        summary=summary,
        title=asked.title or "",
        organisation=asked.organisation or "",
        kind=asked.kind or "",
    )


def _id(
    asked: Asked,
    contest: Contest,
    document: FoundDocument,
    path: Path,
    reading: Reading,
    languages: tuple[str, ...],
) -> str:
    """As asked for, else the place of the contest and the organisation, as `new` has it."""
    named = asked.organisation or document.organisation or path.stem
    if asked.plan is None:
        return proposed_id(place_of(contest, reading.catalog), named, ())
    # A plan of that name may be there: with --force it is replaced.
    return new_id((), RESERVED.union(languages))(asked.plan)


def _target(project: Project, asked: Asked, name: str, reading: Reading) -> Path:
    """The file to write, which must not be there yet unless it may be replaced."""
    plans = project.content / "plans"
    target = Path(asked.output).resolve() if asked.output else plans / f"{name}.yaml"
    if target.is_dir():
        target = target / f"{name}.yaml"
    if target.suffix != ".yaml":
        raise Refused(words.NOT_YAML, value=target)
    if not target.parent.is_dir():
        raise Refused(common.NO_FOLDER, value=target.parent)
    if target.parent == plans and target.stem != name:
        args = {"value": name, "file": target.name, "name": target.stem}
        raise Refused(words.OTHER_NAME, words.NAME_IT, **args)
    taken = {old for plan in reading.catalog.plans for old in plan.aliases}
    if name in taken or (not asked.force and os.path.lexists(target)):
        raise Refused(words.TAKEN, words.CHOOSE_NAME, value=target)
    return target


def _unreadable(refused: NotReadable, path: Path) -> Refused:
    what, advice = words.REASONS[refused.reason]
    return Refused(what, advice, **{**refused.values, "file": path})
