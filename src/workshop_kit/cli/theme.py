"""`theme`: the looks that come with the kit, one of your own, and what a template offers."""

from __future__ import annotations

import typer

from workshop_kit.cli.say import say
from workshop_kit.cli.theme_check import check
from workshop_kit.cli.theme_list import list_themes
from workshop_kit.cli.theme_new import new

theme = typer.Typer(name="theme", add_completion=False, rich_markup_mode=None)
theme.command("list")(list_themes)
theme.command()(new)
theme.command()(check)


@theme.callback(invoke_without_command=True)
def themes(context: typer.Context) -> None:
    """List themes, make your own, or check a template."""
    if context.invoked_subcommand is None:
        say(context.get_help())
