"""What was asked for on the command line, checked: every wrong usage is one clear sentence."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from typer import TyperException

from planclaro.cli import words
from planclaro.diagnostics import Words, visible
from planclaro.emit.guide import is_guide
from planclaro.model.addresses import is_root
from planclaro.project import Project

if TYPE_CHECKING:
    from planclaro.emit.side_folder import Busy, NotOurs

LANGUAGE_VARIABLE = "PLANCLARO_LANG"
FIRST_LANGUAGE = "es"
COMMANDS = ("build", "check", "serve", "schema", "new", "fmt", "export", "import", "translate")
SUBCOMMANDS = {"translate": ("status", "export", "import", "accept", "add")}
SOURCES = (
    ".git",
    ".github",
    ".venv",
    "assets",
    "content",
    "docs",
    "planclaro",
    "schema",
    "templates",
    "tests",
)
"""Folders of a project that hold what a build must never replace."""
MAX_PORT = 65535
CLOSE = 0.5
LISTED = 12


class Refused(Exception):
    """What the command line does not do, and what to do instead: exit code 2."""

    def __init__(self, what: Words, advice: Words | None = None, /, **values: object) -> None:
        super().__init__(what.en)
        self.what = what
        self.advice = advice
        self.values = {name: visible(str(value)) for name, value in values.items()}

    def told(self, lang: str) -> str:
        """The sentence, and below it the advice."""
        lines = [as_started(self.what.pick(lang)).format(**self.values)]
        if self.advice:
            lines.append("  → " + as_started(self.advice.pick(lang)).format(**self.values))
        return "\n".join(lines)


def as_started(text: str) -> str:
    """Commands in a text as they work here: by the Python that this one was started with, where
    it was named by a path of this folder, as `.venv/bin/python`."""
    python = Path(sys.orig_argv[0])
    with suppress(ValueError):
        python = python.relative_to(Path.cwd())
    here = not python.is_absolute() and python.parent.name
    # Places of the text are filled after this.
    named = str(python).replace("{", "{{").replace("}", "}}")
    return text.replace("python build.py", f"{named} build.py") if here else text


def spoken(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language to complain in, before the arguments are understood."""
    asked = environment.get(LANGUAGE_VARIABLE, "")
    for at, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == "--lang":
            asked = value if equals else "".join(arguments[at + 1 : at + 2])
    try:
        return language(asked)
    except Refused:
        return FIRST_LANGUAGE


def language(value: str | None) -> str:
    """`es`, or `en`; also as systems write it: `es_PE.UTF-8`."""
    if not value:
        return FIRST_LANGUAGE
    code = re.split("[-_.]", value.lower())[0]
    if code not in words.LANGUAGES:
        raise unknown(words.NO_LANGUAGE, value, words.LANGUAGES)
    return code


def style(value: str) -> str:
    """One of the formats of diagnostics."""
    if value not in words.STYLES:
        raise unknown(words.NO_FORMAT, value, words.STYLES)
    return value


def project(root: Path, config: str | None) -> Project:
    """The project, with the configuration that was asked for; it may stand anywhere."""
    if config is None:
        return Project(root, root / "site_config.yaml")
    path = Path(config).resolve()
    if not path.is_file():
        raise Refused(words.NO_CONFIG, words.WITHOUT_CONFIG, value=path)
    return Project(root, path)


def only(value: str | None, asked: Project) -> str | None:
    """A plan's id; its file will do, as shells complete it."""
    if value is None:
        return None
    name = re.split(r"[/\\]", value)[-1].removesuffix(".yaml")
    files = (asked.content / "plans").glob("*.yaml")
    # Those of editors and systems are not published, as the reading has it.
    plans = sorted(path.stem for path in files if not path.name.startswith("."))
    if name not in plans:
        raise unknown(words.NO_PLAN, value, plans)
    return name


def address(value: str | None) -> str | None:
    """A public address: http or https, a host, and nothing after the path."""
    if value is None:
        return None
    if is_root(value):
        return value
    guess = f"https://{value}"
    if "://" not in value and is_root(guess):
        raise Refused(words.NOT_AN_ADDRESS, words.DID_YOU_MEAN, value=value, guess=guess)
    raise Refused(words.NOT_AN_ADDRESS, words.ADDRESS_LIKE, value=value)


def guide(value: str | None) -> Path | None:
    """The folder of a built handbook."""
    if value is None:
        return None
    path = Path(value).resolve()
    if not is_guide(path):
        raise Refused(words.NO_GUIDE, words.MAKE_GUIDE, value=path)
    return path


def port(value: str | None) -> int | None:
    """A port; 0 lets the system choose."""
    if value is None:
        return None
    if not re.fullmatch("[0-9]{1,5}", value) or int(value) > MAX_PORT:
        raise Refused(words.NOT_A_PORT, words.PORT_RANGE, value=value)
    return int(value)


def host(value: str) -> str:
    """An address of this computer; none at all would mean every one it has."""
    if not value.strip():
        raise Refused(words.NOT_A_HOST, words.HOST_LIKE, value=value)
    return value


def unreachable(error: OSError, host: str, port: int | None) -> Refused:
    """Why the preview cannot listen there."""
    match error.errno:
        case errno.EADDRINUSE:
            return Refused(words.PORT_TAKEN, words.CHOOSE_PORT, value=port)
        case errno.EACCES | errno.EPERM:
            return Refused(words.PORT_DENIED, words.CHOOSE_PORT, value=port)
        case _:
            return Refused(words.NOT_A_HOST, words.HOST_LIKE, value=host)


def summary(wanted: bool, style: str) -> None:
    """The table of `check --summary` is only for people."""
    if wanted and style != "text":
        raise Refused(words.SUMMARY_IS_TEXT, value=style)


def output(value: str | None, asked: Project) -> Path:
    """The folder to build into, which must be no part of the project."""
    if value is not None and not value.strip():
        raise Refused(words.EMPTY_OUTPUT, words.CHOOSE_FOLDER)
    # Where links lead: the folder itself is replaced, not a link to it.
    path = Path(os.path.realpath(asked.root / "site" if value is None else value))
    if asked.root.is_relative_to(path):
        raise Refused(words.OUTPUT_IS_PROJECT, words.CHOOSE_FOLDER, value=path)
    for folder in SOURCES:
        if path.is_relative_to((asked.root / folder).resolve()):
            raise Refused(words.OUTPUT_IS_SOURCE, words.CHOOSE_FOLDER, value=path, folder=folder)
    return path


def foreign(found: NotOurs) -> Refused:
    """The output folder holds other things, or is none."""
    path = Path(str(found))
    what = words.OUTPUT_NOT_OURS if path.is_dir() else words.OUTPUT_NOT_FOLDER
    return Refused(what, words.CHOOSE_FOLDER, value=path)


def busy(found: Busy) -> Refused:
    """Another build goes on and on, or was stopped and still holds its folder."""
    return Refused(words.OUTPUT_BUSY, words.WAIT_FOR_IT, value=found)


def trouble(error: OSError, place: Path) -> Refused:
    """What the system would not do; `place` stands in where the system names no file."""
    if error.errno is None:
        # Of a builder's own: one that is here has its library loaded already.
        from jinja2 import TemplateNotFound

        if isinstance(error, TemplateNotFound):
            return Refused(words.FILE_MISSING, value=f"templates/{error.name}")
        raise error
    at = Path(error.filename or place)
    ended = not os.path.exists(at)  # noqa: PTH110 - Path.exists raises where it may not look
    if ended and at.is_relative_to(place.parent) and f".{place.name}-" in str(at):
        at = place  # the side folder of a build that has ended means nothing to anyone
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return Refused(words.DISK_FULL, words.FREE_SOME, value=at)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Refused(words.NO_PERMISSION, words.MAY_BE_OPEN, value=at)
        case errno.EEXIST | errno.ENOTDIR:
            return Refused(words.OUTPUT_NOT_FOLDER, words.CHOOSE_FOLDER, value=at)
        case errno.EBUSY | errno.EXDEV:
            return Refused(words.OUTPUT_MOUNTED, words.CHOOSE_INSIDE, value=place)
        case errno.ENOENT if at != place:
            return Refused(words.FILE_MISSING, value=at)
        case number:
            return Refused(words.DISK_TROUBLE, value=at, reason=os.strerror(number))


def misunderstood(error: TyperException, command: str) -> Refused:
    """The parser's complaint, which is in English, in ours; `command` is shown for its help."""
    message = error.format_message()
    option = getattr(error, "option_name", None)
    values = {"command": command, "value": option}
    if option and "does not take" in message:
        return Refused(words.TAKES_NO_VALUE, words.SEE_HELP, **values)
    if option and "requires" in message:
        return Refused(words.NEEDS_VALUE, words.SEE_HELP, **values)
    if option:
        guess = next(iter(getattr(error, "possibilities", None) or ()), None)
        advice = words.DID_YOU_MEAN if guess else words.SEE_HELP
        return Refused(words.NO_OPTION, advice, guess=guess, **values)
    choices = SUBCOMMANDS.get(command.rpartition(" ")[2], COMMANDS)
    if message.startswith("Missing command"):
        return Refused(words.MISSING_COMMAND, words.CHOICES, known=", ".join(choices))
    if lacking := re.match(r"Missing argument '(.*?)'", message):
        return Refused(words.NEEDS_ARGUMENT, words.SEE_HELP, value=lacking[1], command=command)
    if named := re.match(r"No such command '(.*?)'", message):
        return _unknown_command(named[1], choices)
    if extra := re.match(r"Got unexpected extra argument[()s]* \((.*)\)", message):
        return Refused(words.TOO_MUCH, words.SEE_HELP, value=extra[1], command=command)
    return Refused(words.NOT_UNDERSTOOD, words.SEE_HELP, value=message, command=command)


def _unknown_command(value: str, known: Sequence[str]) -> Refused:
    close = get_close_matches(value.lower(), known, n=1, cutoff=CLOSE)
    meant = words.COMMANDS_MEANT.get(value.lower())
    guess = meant if meant in known else next(iter(close), None)
    if guess:
        return Refused(words.NO_COMMAND, words.DID_YOU_MEAN, value=value, guess=guess)
    return Refused(words.NO_COMMAND, words.CHOICES, value=value, known=", ".join(known))


def unknown(what: Words, value: str, known: Sequence[str]) -> Refused:
    """What does not exist, and what there is, or the nearest of it."""
    if not known:
        return Refused(what, words.NO_PLANS, value=value)
    close = get_close_matches(value.lower(), known, n=1, cutoff=CLOSE)
    if not close:
        return Refused(what, words.CHOICES, value=value, known=listed(known))
    both = Words(
        f"{words.DID_YOU_MEAN.es} {words.CHOICES.es}", f"{words.DID_YOU_MEAN.en} {words.CHOICES.en}"
    )
    return Refused(what, both, value=value, guess=close[0], known=listed(known))


def listed(known: Sequence[str]) -> str:
    """The first of them, and whether there are more."""
    return ", ".join(known[:LISTED]) + (" …" if len(known) > LISTED else "")
