"""`translate status | export | import | accept | add`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from planclaro.cli import translate_words as words
from planclaro.cli import usage
from planclaro.cli import words as common
from planclaro.cli.help import Commands
from planclaro.cli.options import Config, Lang, Only, Plan, option
from planclaro.cli.report import Report
from planclaro.cli.usage import Refused
from planclaro.diagnostics import Words
from planclaro.model import TextState

FORMATS = ("po", "csv")
STATES = (TextState.REVIEWED, TextState.DRAFT, TextState.MACHINE)

app = Commands(help=words.HELP)

To = Annotated[
    str | None, option("--to", "A qué idioma: en, quz. / Into which language.", "LANGUAGE")
]
Named = Annotated[str, typer.Argument(help="El id del plan. / The id of the plan.", metavar="PLAN")]


@app.command(help="Qué falta traducir o revisar. / What is left to translate or to review.")
def status(
    ctx: typer.Context,
    only: Only = None,
    to: To = None,
    config: Config = None,
    format: Annotated[
        str, option("--format", "Para leer o como datos. / To read, or as data.", "text|json")
    ] = "text",
    lang: Lang = None,
) -> int:
    """A table, or JSON."""
    # Here and below: only this command needs what it imports.
    from planclaro.cli import translate_work

    style = _one_of(format, ("text", "json"), common.NO_FORMAT)
    report = Report(usage.language(lang), style)
    return translate_work.status(usage.project(ctx.obj, config), only, to, style, report)


@app.command(help="Un archivo PO o CSV para quien traduce. / A PO or CSV file for translators.")
def export(  # noqa: PLR0913 - one argument an option
    ctx: typer.Context,
    plan: Named,
    to: To = None,
    format: Annotated[
        str | None, option("--format", "PO (Poedit, Weblate) o CSV. / PO or CSV.", "po|csv")
    ] = None,
    output: Annotated[
        str | None, option("--output", "Dónde escribirlo. / Where to write it.", "FILE")
    ] = None,
    force: Annotated[bool, option("--force", "Reemplaza el archivo. / Replace the file.")] = False,
    config: Config = None,
    lang: Lang = None,
) -> int:
    """Into this folder, unless another is asked for."""
    from planclaro.cli import translate_work

    place = Path(output) if output else None
    ending = place.suffix.lower().lstrip(".") if place else ""
    style = format or (ending if ending in FORMATS else "po")
    style = _one_of(style, FORMATS, words.NO_SUCH_FORMAT)
    report = Report(usage.language(lang))
    project = usage.project(ctx.obj, config)
    return translate_work.export(project, plan, to, style, place, force, report)


@app.command("import", help="Trae un PO o CSV traducido. / Bring back a translated PO or CSV.")
def bring(
    ctx: typer.Context,
    file: Annotated[str, typer.Argument(help="PO o CSV. / PO or CSV.", metavar="FILE")],
    plan: Plan = None,
    to: To = None,
    state: Annotated[
        str | None,
        option(
            "--state",
            "Cómo queda lo nuevo. / What the new texts count as.",
            "reviewed|draft|machine",
        ),
    ] = None,
    config: Config = None,
    lang: Lang = None,
) -> int:
    """All of it, or nothing."""
    from planclaro.cli import translate_work

    path = Path(file)
    asked = TextState(_one_of(state, STATES, words.NO_STATE)) if state else None
    project = usage.project(ctx.obj, config)
    if not path.is_file():
        raise Refused(common.NO_FILE, value=file)
    if path.suffix.lower().lstrip(".") not in FORMATS:
        raise Refused(words.NOT_KNOWN, value=file)
    return translate_work.bring(project, path, plan, to, asked, Report(usage.language(lang)))


@app.command(help="Da por buenas las traducciones de hoy. / Say that translations are still right.")
def accept(
    ctx: typer.Context,
    plan: Named,
    to: To = None,
    reviewed: Annotated[
        bool,
        option("--reviewed", "También los borradores. / Drafts too."),
    ] = False,
    config: Config = None,
    lang: Lang = None,
) -> int:
    """Of one plan and language."""
    from planclaro.cli import translate_work

    report = Report(usage.language(lang))
    return translate_work.accept(usage.project(ctx.obj, config), plan, to, reviewed, report)


@app.command(help="Prepara un idioma nuevo. / Prepare a new language.")
def add(
    ctx: typer.Context,
    code: Annotated[str, typer.Argument(help="Su código. / Its code.", metavar="CODE")],
    name: Annotated[
        str | None, option("--name", "Su nombre en ese idioma. / Its own name.", "NAME")
    ] = None,
    config: Config = None,
    lang: Lang = None,
) -> int:
    """An empty catalogue of the interface words, and the line of the configuration."""
    from planclaro.cli.translate_add import add_language

    if not re.fullmatch("[a-z]{2,3}", code):
        raise Refused(words.NOT_A_CODE, words.CODE_LIKE, value=code)
    project = usage.project(ctx.obj, config)
    return add_language(project, code, name or code, Report(usage.language(lang)))


def _one_of(value: str, known: tuple[str, ...], what: Words) -> str:
    if value not in known:
        raise usage.unknown(what, value, known)
    return value
