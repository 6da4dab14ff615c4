"""The person before the terminal: whether there is one to ask, and what happens when they leave."""

from __future__ import annotations

import sys


class Left(Exception):  # noqa: N818 - it names what the person did
    """The person left the questions. `status` is that of the program then, 0 where leaving was an answer."""

    def __init__(self, said: str = "Nothing was written.", status: int = 130) -> None:
        super().__init__(said)
        self.said, self.status = said, status


def in_a_terminal() -> bool:
    """Whether a person sits before it, who can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()
