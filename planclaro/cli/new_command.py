"""`build.py new`: the file of a new plan, asked for or by options."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from planclaro.cli import new_words, usage
from planclaro.cli.options import Config, Lang, option
from planclaro.cli.report import Report

HELP = new_words.HELP


def new(  # noqa: PLR0913 - one argument an option
    ctx: typer.Context,
    id: Annotated[
        str | None, option("--id", "Nombre del archivo y dirección. / File and address.", "ID")
    ] = None,
    title: Annotated[
        list[str] | None,
        option("--title", "Título, uno por --language. / Title, one a --language.", "TEXT"),
    ] = None,
    organisation: Annotated[
        str | None,
        option("--organisation", 'Quién lo presenta; "" si no se sabe. / Who presents it.', "NAME"),
    ] = None,
    kind: Annotated[
        str | None, option("--kind", "Qué es. / What it is.", "party|movement|alliance")
    ] = None,
    short_name: Annotated[
        str | None, option("--short-name", "Sigla o nombre corto. / Short name.", "NAME")
    ] = None,
    contest: Annotated[
        str | None, option("--contest", "De content/contests.yaml. / Contest.", "ID")
    ] = None,
    territory: Annotated[
        str | None, option("--territory", "De una contienda nueva. / Of a new one.", "UBIGEO")
    ] = None,
    place: Annotated[str | None, option("--place", "Su nombre. / Its name.", "NAME")] = None,
    election: Annotated[
        str | None, option("--election", "La elección. / The election.", "TEXT")
    ] = None,
    office: Annotated[str | None, option("--office", "El cargo. / The office.", "TEXT")] = None,
    first: Annotated[
        str | None, option("--first", "Primer año del mandato. / First year.", "YEAR")
    ] = None,
    last: Annotated[
        str | None, option("--last", "Último año del mandato. / Last year.", "YEAR")
    ] = None,
    document: Annotated[
        str | None, option("--document", "Título impreso. / Printed title.", "TEXT")
    ] = None,
    document_language: Annotated[
        str | None, option("--document-language", "Su idioma. / Its language.", "CODE")
    ] = None,
    language: Annotated[
        list[str] | None,
        option("--language", "Idioma de los textos; se repite. / Of the texts.", "CODE"),
    ] = None,
    config: Config = None,
    lang: Lang = None,
) -> int:
    """Nothing is written before all is known and valid."""
    # Its libraries take longer to load than a check takes.
    from planclaro.cli.new_questions import Given
    from planclaro.cli.new_work import make_plan

    project = usage.project(ctx.obj, config)
    terminal = sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    spoken = lang or (_which_language() if terminal else None)
    given = Given(
        id=id,
        titles=tuple(title or ()),
        organisation=organisation,
        kind=kind,
        short_name=short_name,
        contest=contest,
        territory=territory,
        place=place,
        election=election,
        office=office,
        first=first,
        last=last,
        document=document,
        document_language=document_language,
        languages=tuple(language or ()),
    )
    return make_plan(project, given, terminal, Report(usage.language(spoken)))


def _which_language() -> str:
    try:
        answer = input(new_words.WHICH_LANGUAGE).strip().lower()
    except EOFError:
        raise usage.Refused(new_words.NOT_FINISHED) from None
    return "en" if answer.startswith(("en", "in")) else "es"
