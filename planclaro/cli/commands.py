"""The commands and their options."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer
from typer.main import get_command

from planclaro import __version__
from planclaro.cli import (
    export_command,
    fmt_command,
    import_command,
    new_command,
    translate_command,
    usage,
)
from planclaro.cli.exits import WRONG_USAGE
from planclaro.cli.help import Commands
from planclaro.cli.options import Config, Format, Lang, Only, Strict, option
from planclaro.cli.report import Report, complain
from planclaro.cli.schema_command import schema
from planclaro.cli.streams import prepare, unwritten
from planclaro.cli.usage import Refused

NAME = "build.py"
SIGNALLED = 128

app = Commands(
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Plan Claro: planes de gobierno en un sitio web. / Government plans as a website.",
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.add_typer(translate_command.app, name="translate")


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"plan-claro {__version__}")
        raise typer.Exit


@app.callback()
def start(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="La versión de Plan Claro. / The version of Plan Claro.",
            callback=_show_version,
            is_eager=True,
            metavar="",
        ),
    ] = False,
) -> None:
    """What stands before a command."""


@app.command(help="Construye el sitio en site/. / Build the site into site/.")
def build(  # noqa: PLR0913 - one argument an option
    ctx: typer.Context,
    output: Annotated[
        str | None,
        option("--output", "Carpeta del sitio (site/). / Folder of the site.", "FOLDER"),
    ] = None,
    address: Annotated[
        str | None,
        option("--address", "Dirección pública del sitio. / Public address of the site.", "URL"),
    ] = None,
    guide: Annotated[
        str | None,
        option("--guide", "La guía, hecha con «make docs». / The built handbook.", "FOLDER"),
    ] = None,
    portable: Annotated[
        bool,
        option("--portable", "Para abrirlo sin servidor. / To open it without a server."),
    ] = False,
    draft: Annotated[
        bool,
        option("--draft", "Cada página dice que es un borrador. / Every page says it is a draft."),
    ] = False,
    only: Only = None,
    strict: Strict = False,
    config: Config = None,
    format: Format = "text",
    lang: Lang = None,
) -> int:
    """Everything is checked first; with errors, the previous site stays as it is."""
    report = Report(usage.language(lang), usage.style(format))
    project = usage.project(ctx.obj, config)
    # Here and below: only this command needs what it imports.
    from planclaro.cli.build_work import build_site
    from planclaro.pipeline import Request
    from planclaro.site.unpublished import FOR_REVIEW, Unpublished

    request = Request(
        output=usage.output(output, project),
        portable=portable,
        strict=strict,
        only=usage.only(only, project),
        address=usage.address(address),
        unpublished=Unpublished(FOR_REVIEW) if draft else None,
        guide=usage.guide(guide),
    )
    return build_site(project, request, report)


@app.command(
    help="Revisa el contenido sin escribir nada. / Check the content, write nothing.",
)
def check(  # noqa: PLR0913 - one argument an option
    ctx: typer.Context,
    summary: Annotated[
        bool, option("--summary", "Cuenta lo que hay en cada plan. / Count what each plan holds.")
    ] = False,
    comment: Annotated[
        str | None,
        option("--comment", "Escribe un comentario en Markdown. / Write a comment.", "FILE"),
    ] = None,
    source: Annotated[
        str | None,
        option("--source", "Dónde se ven los archivos. / Where files are shown.", "URL"),
    ] = None,
    before: Annotated[
        str | None,
        option("--before", "El proyecto antes, para comparar. / The project before.", "FOLDER"),
    ] = None,
    only: Only = None,
    strict: Strict = False,
    config: Config = None,
    format: Format = "text",
    lang: Lang = None,
) -> int:
    """All problems of all files."""
    report = Report(usage.language(lang), usage.style(format))
    project = usage.project(ctx.obj, config)
    usage.summary(summary, format)
    from planclaro.cli.check_work import check_content
    from planclaro.cli.comment_file import comment_file

    told = comment_file(comment, source, before, project)
    return check_content(project, usage.only(only, project), strict, summary, report, told)


@app.command(
    help="Muestra el sitio y lo actualiza al guardar. / Preview, rebuilt on every save.",
)
def serve(
    ctx: typer.Context,
    port: Annotated[
        str | None,
        option("--port", "Puerto (8000 o el siguiente libre). / Port (8000 or next).", "NUMBER"),
    ] = None,
    host: Annotated[
        str, option("--host", "Dirección de este equipo. / Address of this computer.", "ADDRESS")
    ] = "127.0.0.1",
    opens: Annotated[
        bool, option("--open/--no-open", "Abre el navegador. / Open the browser.")
    ] = False,
    only: Only = None,
    config: Config = None,
    lang: Lang = None,
) -> int:
    """Until Ctrl-C."""
    report = Report(usage.language(lang))
    project = usage.project(ctx.obj, config)
    plan = usage.only(only, project)
    from planclaro.cli.serve_work import serve_preview

    return serve_preview(project, usage.host(host), usage.port(port), plan, opens, report)


app.command(help="Renueva los esquemas de los editores. / Write the editors' schemas anew.")(schema)
app.command("new", help=new_command.HELP)(new_command.new)
app.command("fmt", help=fmt_command.HELP)(fmt_command.fmt)
app.command("export", help=export_command.HELP)(export_command.export_plan)
app.command("import", help=import_command.HELP)(import_command.import_file)


def run(root: Path, arguments: Sequence[str]) -> int:
    """Do what the arguments ask in the project at `root`; returns the exit code."""
    prepare()
    _end_in_order()
    lang = usage.spoken(arguments, os.environ)
    try:
        code = _do(root, arguments)
        failure = unwritten()
        if failure:
            raise usage.trouble(failure, Path("stdout"))
    except Refused as refused:
        complain(refused, lang)
        return WRONG_USAGE
    return code if arguments else WRONG_USAGE


def _do(root: Path, arguments: Sequence[str]) -> int:
    try:
        code = get_command(app).main(
            list(arguments) or ["--help"], prog_name=NAME, standalone_mode=False, obj=root
        )
    except typer.TyperException as error:
        command = next((each for each in arguments if each in usage.COMMANDS), "")
        raise usage.misunderstood(
            error, usage.as_started(f"python {NAME} {command}".strip())
        ) from None
    except OSError as error:
        raise usage.trouble(error, root) from None
    return int(code or 0)


def _end_in_order() -> None:
    """When told to end (a closed terminal, `kill`), remove temporary folders first."""

    def end(number: int, frame: FrameType | None) -> None:
        sys.exit(SIGNALLED + number)

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        # `nohup` has it ignored: so be it.
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, end)
