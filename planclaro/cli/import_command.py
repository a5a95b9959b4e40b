"""`build.py import`: a draft of a plan from the electoral body's summary or from a document, and a
plan from a spreadsheet."""

from __future__ import annotations

from typing import Annotated

import typer

from planclaro.cli import usage
from planclaro.cli.options import Config, Format, Lang, Plan, option
from planclaro.cli.report import Report

HELP = (
    "Hace el borrador de un plan de un JSON, PDF o DOCX, o lo lee de una hoja de cálculo. / "
    "Draft a plan from JSON, PDF or DOCX, or read one from a spreadsheet."
)


def import_file(  # noqa: PLR0913 - one argument an option
    ctx: typer.Context,
    file: Annotated[
        str,
        typer.Argument(
            help="El archivo: .json, .pdf, .docx, .xlsx o .csv. / The file.", metavar="FILE"
        ),
    ],
    plan: Plan = None,
    contest: Annotated[
        str | None,
        option("--contest", "Contienda, de content/contests.yaml. / Its contest.", "ID"),
    ] = None,
    title: Annotated[
        str | None, option("--title", "Título del plan. / Title of the plan.", "TEXT")
    ] = None,
    organisation: Annotated[
        str | None, option("--organisation", "Organización. / Organisation.", "NAME")
    ] = None,
    kind: Annotated[
        str | None,
        option("--kind", "Su clase. / Its kind.", "party|movement|alliance"),
    ] = None,
    output: Annotated[
        str | None,
        option("--output", "Archivo donde escribir (content/plans). / File to write.", "FILE"),
    ] = None,
    dry_run: Annotated[
        bool, option("--dry-run", "Muestra qué haría, sin escribir. / Show, write nothing.")
    ] = False,
    force: Annotated[
        bool, option("--force", "Reemplaza lo que haya. / Replace what is there.")
    ] = False,
    delete: Annotated[
        bool,
        option(
            "--delete",
            "De una hoja de cálculo: borra lo que ya no está. / Delete what a spreadsheet lacks.",
        ),
    ] = False,
    config: Config = None,
    format: Format = "text",
    lang: Lang = None,
) -> int:
    """What is uncertain is marked in the file and listed."""
    # Its libraries take longer to load than a check takes.
    from planclaro.cli.import_work import Asked, import_into

    report = Report(usage.language(lang), usage.style(format))
    project = usage.project(ctx.obj, config)
    asked = Asked(file, plan, contest, title, organisation, kind, output, dry_run, force, delete)
    return import_into(project, asked, report)
