"""Wrong usage in plain words: Typer's exceptions go in, sentences with the nearest command or option come out."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Any

from workshop_kit.cli.options import EXAMPLES
from workshop_kit.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    import typer


class Misused(Refused):
    """The command itself was typed wrong."""


def in_plain_words(error: typer.TyperException) -> str:
    """Say what was typed wrong, the nearest right thing, and where help is.

    Typer does not publish its kinds of usage error, so they are told apart by what they carry.
    """
    context = getattr(error, "ctx", None)
    name = context.command_path if context else "workshop-kit"
    return f"{_sentence(error, context)}\nFor help, type: {name} --help"


def nearest(word: str, known: Iterable[str]) -> str:
    """Ask whether the nearest known word was meant; '' where none is near."""
    near = difflib.get_close_matches(word.lower(), list(known), n=1, cutoff=0.5)
    return f" Did you mean '{near[0]}'?" if near else ""


def _sentence(error: typer.TyperException, context: Any) -> str:
    if option := getattr(error, "option_name", None):
        return _of_option(option, context) if hasattr(error, "possibilities") else _without_value(option)
    if (missing := getattr(error, "param", None)) and (option := _option_of(missing)):
        return f"{option} is missing. Like this: {option} {EXAMPLES.get(option, missing.metavar)}"
    if missing := getattr(error, "param", None):
        return f"Something is missing after the command: {missing.metavar or missing.name}."
    if extra := re.fullmatch(r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", error.message):
        return f"This is more than the command can take: {extra[1]}"
    return error.message.replace("No such command", "There is no command")


def _option_of(param: Any) -> str:
    """Return the option that a parameter is; '' for one that is not typed with dashes."""
    return next((name for name in getattr(param, "opts", ()) if name.startswith("--")), "")


def _of_option(option: str, context: Any) -> str:
    known = [name for param in context.command.params for name in param.opts if name.startswith("-")] if context else []
    return f"There is no option '{option}' here.{nearest(option, [*known, '--help'])}"


def _without_value(option: str) -> str:
    """Say what belongs after an option; `--open` and `--version` stand alone."""
    if option in EXAMPLES:
        return f"Something is missing after {option}. Like this: {option} {EXAMPLES[option]}"
    return f"Nothing belongs after {option}."
