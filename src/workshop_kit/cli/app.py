"""The program and its commands, in the order `--help` shows them. A new command is one file and one line here."""

from __future__ import annotations

from typing import Annotated

import typer

from workshop_kit import __version__
from workshop_kit.cli.build import build
from workshop_kit.cli.cards import cards
from workshop_kit.cli.check import check
from workshop_kit.cli.diff import diff
from workshop_kit.cli.explain import explain
from workshop_kit.cli.kinds import kinds
from workshop_kit.cli.list import list_outlines
from workshop_kit.cli.new import new
from workshop_kit.cli.say import say
from workshop_kit.cli.schema import schema
from workshop_kit.cli.setup import setup
from workshop_kit.cli.sheets import sheets
from workshop_kit.cli.show import show
from workshop_kit.cli.slides import slides
from workshop_kit.cli.theme import theme
from workshop_kit.cli.tidy import tidy
from workshop_kit.cli.translate import translate
from workshop_kit.cli.worksheets import worksheets

NAME = "workshop-kit"

app = typer.Typer(
    name=NAME,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
app.command()(build)
app.command()(new)
app.command()(diff)
app.command()(slides)
app.command()(worksheets)
app.command()(cards)
app.command()(show)
app.command("list")(list_outlines)
app.command()(sheets)
app.command()(translate)
app.command()(check)
app.command()(tidy)
app.command()(explain)
app.command()(kinds)
app.add_typer(theme)
app.command()(setup)
app.command()(schema)


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
    named = (command.name or getattr(command.callback, "__name__", "") for command in app.registered_commands)
    return frozenset(named)
