"""What is told to a person: Problems with their place, and the one exception that carries them.

Every phase returns its value together with its Problems; `kit` raises `Refused` once, when one of them is an error.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.places import Place


class Weight(enum.Enum):
    """How much a Problem matters: an error stops the work, a warning and a note are told."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Problem(Struct, frozen=True):
    """A sentence for a person, where it is about, and what to do next.

    `place` is None when no file is concerned (a wish on the command line, a folder that cannot be written). `rule` is
    the name of the rule of `check` that found it, by which it can be silenced; '' for all that no rule found.
    """

    message: str
    place: Place | None = None
    hint: str = ""
    weight: Weight = Weight.ERROR
    rule: str = ""

    def __str__(self) -> str:
        said = {Weight.ERROR: "", Weight.WARNING: "warning: ", Weight.NOTE: "note: "}[self.weight]
        told = f"{said}{self.message} ({self.rule})" if self.rule else f"{said}{self.message}"
        head = f"{self.place}: {told}" if self.place else told
        return "\n".join([head, *self._shown(), *(f"  {line}" for line in self.hint.splitlines())])

    def _shown(self) -> list[str]:
        """Show the line itself with carets under the words meant; a very long line is shown around them."""
        if self.place is None or not self.place.text.strip():
            return []
        start = max(0, self.place.column - 60)
        line = self.place.text.replace("\t", " ")[start : start + 100]
        gutter = f"  {self.place.line} | "
        column = self.place.column - 1 - start
        carets = "^" * max(1, min(self.place.length, len(line) - column))
        return [gutter + line, " " * (len(gutter) - 2) + "| " + " " * column + carets]


class Refused(Exception):  # noqa: N818 - it names what happened, in the words of the tool
    """The work could not be done; `problems` says why, all at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n\n".join(map(str, self.problems)))


class StoppedMidway(Refused):
    """It was refused when a part was done: the names of files that are `made` all the same, and that are not."""

    def __init__(self, problems: Iterable[Problem], made: Iterable[str], unmade: Iterable[str]) -> None:
        super().__init__(problems)
        self.made = tuple(dict.fromkeys(made))
        self.unmade = tuple(unmade)


def stops(problems: Iterable[Problem]) -> bool:
    """Whether one of the Problems is an error."""
    return any(problem.weight is Weight.ERROR for problem in problems)
