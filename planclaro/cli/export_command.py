"""`build.py export`: a plan as a spreadsheet, which `import` reads back."""

from __future__ import annotations

from typing import Annotated

import typer

from planclaro.cli import usage
from planclaro.cli.options import Config, Lang, option
from planclaro.cli.report import Report

HELP = (
    "Pasa un plan a una hoja de cálculo (Excel o CSV). / "
    "Turn a plan into a spreadsheet (Excel or CSV)."
)


def export_plan(
    ctx: typer.Context,
    plan: Annotated[
        str, typer.Argument(help="El plan, por su id. / The plan, by its id.", metavar="PLAN")
    ],
    output: Annotated[
        str | None,
        option("--output", "Archivo .xlsx o .csv (PLAN.xlsx). / File, .xlsx or .csv.", "FILE"),
    ] = None,
    force: Annotated[bool, option("--force", "Reemplaza el archivo. / Replace the file.")] = False,
    config: Config = None,
    lang: Lang = None,
) -> int:
    """The language of the messages is that of the headings too; both are understood later."""
    # Its libraries take longer to load than a check takes.
    from planclaro.cli.table_work import export_spreadsheet

    report = Report(usage.language(lang))
    project = usage.project(ctx.obj, config)
    name = usage.only(plan, project)
    assert name
    return export_spreadsheet(project, name, output, force, report)
