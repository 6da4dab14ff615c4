"""The program and its commands, in the order `--help` shows them. A new command is one file and one line here."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from workshop_kit import __version__
from workshop_kit.cli.say import say

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "workshop-kit"

COMMANDS: Mapping[str, str] = {
    "build": "build",
    "new": "new",
    "diff": "diff",
    "slides": "slides",
    "worksheets": "worksheets",
    "cards": "cards",
    "show": "show",
    "list": "list_outlines",
    "sheets": "sheets",
    "translate": "translate",
    "check": "check",
    "tidy": "tidy",
    "explain": "explain",
    "kinds": "kinds",
    "setup": "setup",
    "schema": "schema",
    "theme": "theme",
}
"""The word of each, which names its file in this folder, and what is run there."""


class OnDemand(TyperGroup):
    """The commands by their words; the file of one is imported when it is asked for, and no other."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{**settings, "commands": dict.fromkeys(COMMANDS)})

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - Typer asks with its context
        """Return the words of all commands, in order."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - Typer asks with its context
        """Return the command of this word; None where there is none."""
        return _command(cmd_name) if cmd_name in COMMANDS else None


def _command(word: str) -> Any:
    made = getattr(importlib.import_module(f"workshop_kit.cli.{word}"), COMMANDS[word])
    if isinstance(made, typer.Typer):
        return typer.main.get_command(made)
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command(word)(made)
    return typer.main.get_command(alone)


app = typer.Typer(
    name=NAME,
    cls=OnDemand,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)


@app.callback(invoke_without_command=True)
def workshop_kit(
    context: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", help="Say which version this is.")] = False,
) -> None:
    """Turn a short workshop outline into slides you would project and worksheets you would print.

    Begin with: workshop-kit build appreciation-and-validation
    """
    if version:
        say(f"{NAME} {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        say(context.get_help())


def commands() -> frozenset[str]:
    """Return the words of all commands."""
    return frozenset(COMMANDS)
