"""A file that is ready to be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.errors import Problem


class Draft(Struct, frozen=True):
    """A file about which everything is decided; `content` only writes it down.

    `word` asks for it on the command line; `count` is how many slides, pages or lines it has, as `unit` says.
    """

    word: str
    name: str
    count: int
    unit: str
    problems: tuple[Problem, ...]
    content: Callable[[], bytes]
