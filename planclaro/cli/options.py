"""The options that several commands take, told in both languages."""

from __future__ import annotations

from typing import Annotated

import typer

from planclaro.cli.usage import LANGUAGE_VARIABLE


def option(name: str, help: str, metavar: str = "", envvar: str | None = None) -> object:
    """An option by its name; `metavar` is what stands for its value in the help."""
    return typer.Option(name, help=help, metavar=metavar, envvar=envvar)


Config = Annotated[
    str | None,
    option("--config", "Otra configuración (site_config.yaml). / Other configuration.", "FILE"),
]
Only = Annotated[
    str | None, option("--only", "Un solo plan, por su id. / One plan only, by its id.", "PLAN")
]
Plan = Annotated[str | None, option("--plan", "El plan, por su id. / The plan, by its id.", "PLAN")]
Strict = Annotated[
    bool, option("--strict", "Los avisos cuentan como errores. / Warnings count as errors.")
]
Lang = Annotated[
    str | None,
    option(
        "--lang",
        "Idioma de los mensajes. / Language of the messages.",
        "es|en",
        LANGUAGE_VARIABLE,
    ),
]
Format = Annotated[
    str,
    option("--format", "Cómo mostrar los problemas. / How to show problems.", "text|github|json"),
]
