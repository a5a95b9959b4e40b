"""`build.py schema`: writes anew what editors complete, explain and check with."""

from __future__ import annotations

from typing import Annotated

import typer

from planclaro.cli import usage
from planclaro.cli.options import Config, Lang, option
from planclaro.cli.report import Report


def schema(
    ctx: typer.Context,
    check: Annotated[
        bool,
        option("--check", "Solo dice si están al día. / Only tells whether they are up to date."),
    ] = False,
    config: Config = None,
    lang: Lang = None,
) -> int:
    """From the model, and from what this site has to offer: languages, topics, contests, …"""
    report = Report(usage.language(lang))
    project = usage.project(ctx.obj, config)
    # The words of all fields are for this command alone; others start sooner without them.
    from planclaro.cli.schema_files import write_schemas

    try:
        return write_schemas(project, check, report)
    except OSError as error:
        raise usage.trouble(error, project.root) from None
