"""Making kits from the command line: one outline after another, each with a report; one that fails stops no other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import typer

from workshop_kit.cli.opening import open_folder
from workshop_kit.cli.report import report
from workshop_kit.cli.say import complain, complain_of, say
from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from workshop_kit.kit import Kit
    from workshop_kit.outline.wishes import Wishes


class Make(Protocol):
    """What `kit` and `program_kit` offer: a file and wishes become a Kit in a folder."""

    def __call__(self, path: Path, wishes: Wishes, /, *, to: Path) -> Kit:
        """Make it. Raises `Refused`."""


@dataclass(frozen=True, slots=True)
class Acts:
    """What makes a kit of an outline, and what makes one of a program."""

    of_outline: Make
    of_program: Make

    def __call__(self, path: Path, wishes: Wishes, /, *, to: Path) -> Kit:
        """Make it of whatever the file is. Raises `Refused`."""
        from workshop_kit.outline.program import is_program

        return (self.of_program if is_program(path) else self.of_outline)(path, wishes, to=to)


def make(act: Make, typed: Sequence[str], wishes: Wishes, to: Path, *, opening: bool) -> None:
    """Make each outline and say what was made; leaves with status 1 when one was refused."""
    from workshop_kit.cli.outlines import outline

    wanted = list(dict.fromkeys(typed))
    kits: dict[str, Kit] = {}
    for number, words in enumerate(wanted):
        if number:
            say()
        try:
            kit = _made(act, outline(words), wishes, to, kits)
        except Refused as refused:
            complain_of(refused.problems)
            complain(f"\nNothing was made of '{words}'.")
        else:
            kits[words] = kit
            report(kit, say)
    if opening and kits:
        open_folder(to if len(kits) > 1 else next(iter(kits.values())).folder)
    if len(kits) < len(wanted):
        if kits:
            complain(f"\n{len(kits)} of {len(wanted)} are made; see above what stopped the rest.")
        raise typer.Exit(1)


def _made(act: Make, path: Path, wishes: Wishes, to: Path, kits: Mapping[str, Kit]) -> Kit:
    """Make one kit; two outlines of one name would share a folder, and so are refused."""
    from workshop_kit.outline.files import outline_id

    for words, kit in kits.items():
        if kit.folder == to / outline_id(path):
            message = f"'{path}' would go into the same folder as '{words}': {kit.folder}"
            raise Refused(
                [Problem(message, hint="Give one of the two files another name, or make it with another --to.")]
            )
    return act(path, wishes, to=to)
