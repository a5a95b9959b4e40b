"""Commands whose help is in both languages, down to its headings and what it says of itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

HELP = "Muestra esta ayuda y termina. / Show this help and exit."


class _Command(TyperCommand):
    def get_help_option(self, ctx: Any) -> TyperOption | None:
        return _in_both(super().get_help_option(ctx))

    def format_help(self, ctx: Any, formatter: Any) -> None:
        _name_panels()
        super().format_help(ctx, formatter)


class _Group(TyperGroup):
    def get_help_option(self, ctx: Any) -> TyperOption | None:
        return _in_both(super().get_help_option(ctx))

    def format_help(self, ctx: Any, formatter: Any) -> None:
        _name_panels()
        super().format_help(ctx, formatter)


def _in_both(option: TyperOption | None) -> TyperOption | None:
    if option:
        option.help = HELP
    return option


def _name_panels() -> None:
    # Slow to import, and for nothing but help.
    from typer import rich_utils

    rich_utils.OPTIONS_PANEL_TITLE = "Opciones / Options"
    rich_utils.ARGUMENTS_PANEL_TITLE = "Argumentos / Arguments"
    rich_utils.COMMANDS_PANEL_TITLE = "Órdenes / Commands"


class Commands(typer.Typer):
    """As Typer's own, of commands of this kind."""

    def __init__(self, **options: Any) -> None:
        super().__init__(cls=_Group, **options)

    def command(self, name: str | None = None, **options: Any) -> Callable[..., Any]:
        return super().command(name, cls=_Command, **options)
