"""`build.py fmt`: files in the one layout."""

from __future__ import annotations

from typing import Annotated

import typer

from planclaro.cli import fmt_words, usage
from planclaro.cli.options import Config, Lang, option
from planclaro.cli.report import Report

HELP = fmt_words.HELP


def fmt(
    ctx: typer.Context,
    files: Annotated[
        list[str] | None,
        typer.Argument(
            help="Archivos o carpetas; - lee de la entrada. / Files or folders; - is stdin.",
            metavar="[FILES]",
        ),
    ] = None,
    check: Annotated[
        bool, option("--check", "Solo dice qué falta ordenar. / Only tell what is not.")
    ] = False,
    diff: Annotated[
        bool, option("--diff", "Muestra los cambios, sin escribir. / Show, write nothing.")
    ] = False,
    config: Config = None,
    lang: Lang = None,
) -> int:
    """Values, comments and their order stay; only files that change are written."""
    # Others start sooner without what reads and prints layouts.
    from planclaro.cli.fmt_work import lay_out

    report = Report(usage.language(lang))
    return lay_out(usage.project(ctx.obj, config), files or (), check, diff, report)
