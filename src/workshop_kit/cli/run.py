"""One run of the program: from the words typed to an exit status. No traceback ever meets a person's mistake.

Status 0: done. 1: a problem in what was given. 2: the command was typed wrong. 130: stopped with Ctrl-C.
"""

from __future__ import annotations

import contextlib
import io
import os
import shlex
import sys
import traceback
from typing import TYPE_CHECKING

import typer

from workshop_kit.cli import terminal
from workshop_kit.cli.app import NAME, app, commands
from workshop_kit.cli.collecting import collect_less_often
from workshop_kit.cli.pasted import pasted
from workshop_kit.cli.say import complain, complain_of, say
from workshop_kit.cli.terminal import Left
from workshop_kit.cli.usage import Misused, in_plain_words
from workshop_kit.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

DONE, PROBLEM, MISUSED, STOPPED = 0, 1, 2, 130
DEBUG = "WORKSHOP_KIT_DEBUG"


def main() -> None:
    """Run what was typed and leave with its status."""
    # pydantic would look for plugins of its own in every package that is installed; the kit has none.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A pipe on Windows, or a bare locale, may offer an encoding that lacks our letters.
            stream.reconfigure(encoding="utf-8", errors="replace")
    collect_less_often()
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its status; everything to be said has been said.

    Without any words, a person in a terminal is asked for them.
    """
    words = list(arguments)
    try:
        words = words or _asked()
        status = app(words, prog_name=NAME, standalone_mode=False)
    except Left as left:
        complain(left.said)
        return left.status
    except Refused as refused:
        complain_of(refused.problems)
        return MISUSED if isinstance(refused, Misused) else PROBLEM
    except typer.TyperException as error:
        complain(in_plain_words(error))
        return MISUSED
    except BrokenPipeError:
        return _reader_left()
    except Exception:  # noqa: BLE001 - the last door: whatever it was, a person gets a calm sentence
        _apologise(words)
        return PROBLEM
    if status == STOPPED:
        complain("Stopped. Every file is whole: either the old one or the fresh one.")
    return status or DONE


def _asked() -> list[str]:
    """Ask what is wanted, and show the command that does it; no words where nobody can be asked."""
    if not terminal.in_a_terminal():
        return []
    from workshop_kit.cli.welcome import command_wanted

    words = command_wanted(commands())
    say(f"\n> {pasted([NAME, *words])}\n")
    return words


def _apologise(arguments: Sequence[str]) -> None:
    """A mistake of ours."""
    if os.environ.get(DEBUG):
        complain(traceback.format_exc())
    complain(
        f"Something went wrong inside {NAME}; nothing you did is to blame, and no file was left half written.\n"
        f"Please report it with the command you typed: {shlex.join([NAME, *arguments])}\n"
        f"(With {DEBUG}=1 in the environment, the same command shows where it happened.)"
    )


def _reader_left() -> int:
    """`workshop-kit list | head` ends early; Python would complain once more while closing the pipe."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PROBLEM
