"""The commands and their options, as `--help` has them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from typer.main import get_command

from planclaro.cli.commands import app
from planclaro.diagnostics import Words

TITLE = Words("Las órdenes", "The commands")
INTRO = Words(
    "En la carpeta del proyecto, cada orden se escribe `.venv/bin/python build.py` y su nombre (en "
    "Windows, `.venv\\Scripts\\python build.py`). `--help` muestra lo mismo en la terminal. Los "
    "mensajes salen en español; con `--lang en`, en inglés.",
    "In the folder of the project, each command is `.venv/bin/python build.py` and its name (on "
    "Windows, `.venv\\Scripts\\python build.py`). `--help` shows the same on the terminal. "
    "Messages are in Spanish; with `--lang en`, in English.",
)
CODES = Words(
    "Al terminar, cada orden dice cómo le fue: 0, todo bien; 1, hay problemas en el contenido; 2, "
    "la orden estaba mal escrita o no se pudo hacer.",
    "At its end each command says how it went: 0, all is well; 1, there are problems in the "
    "content; 2, the command was wrong or could not be done.",
)
PREPARED = Words(
    "`make site`, `make check` y `make serve` hacen lo mismo que `build`, `check` y `serve`, y "
    "antes instalan lo que falte. Las opciones van en `ARGS`: `make check ARGS=--summary`.",
    "`make site`, `make check` and `make serve` do the same as `build`, `check` and `serve`, and "
    "install what is missing before. Options go into `ARGS`: `make check ARGS=--summary`.",
)
OPTION = Words("Opción", "Option")
DOES = Words("Qué hace", "What it does")


def command_pages(lang: str) -> Iterator[tuple[str, str]]:
    """One page with all commands, in their order."""
    parts = [f"# {TITLE.pick(lang)}"]
    parts += [each.pick(lang) for each in (INTRO, PREPARED, CODES)]
    for name, command in _flat(get_command(app), ""):
        parts += [f"## `{name}`", said(command.help or "", lang)]
        rows = [_row(option, lang) for option in command.params]
        head = f"| {OPTION.pick(lang)} | {DOES.pick(lang)} |\n|---|---|"
        parts.append("\n".join([head, *filter(None, rows)]))
    yield "ordenes.md", "\n\n".join(parts) + "\n"


def _flat(command: Any, name: str) -> Iterator[tuple[str, Any]]:
    """Commands by name, those inside others too: `translate status`."""
    inner = getattr(command, "commands", None)
    if inner is None:
        yield name, command
        return
    for each, below in inner.items():
        yield from _flat(below, f"{name} {each}".strip())


def _row(parameter: Any, lang: str) -> str:
    """A line of the table. An argument stands by its name; a value by what stands for it."""
    named = [name for name in parameter.opts if name.startswith("-")]
    shown = (
        " / ".join([*named, *parameter.secondary_opts])
        or parameter.metavar
        or parameter.name.upper()
    )
    value = parameter.metavar if named and parameter.metavar else ""
    name = f"{shown} {value}".strip().replace("|", "\\|")
    return f"| `{name}` | {said(getattr(parameter, 'help', None) or '', lang)} |"


def said(both: str, lang: str) -> str:
    """Helps are told in both languages: `Español. / English.`"""
    spanish, _, english = both.partition(" / ")
    return (english or spanish) if lang == "en" else spanish
