"""What was asked for this time, on the command line; None where nothing was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_kit.fields import FormatName


@dataclass(frozen=True, slots=True)
class Wishes:
    """`length` in minutes; `starts` in minutes after midnight; `region` such as US; `paper` letter or a4.

    `editions` are made of the papers beside the plain one: large-print, black-and-white, fillable.
    """

    format: FormatName | None = None
    length: int | None = None
    starts: int | None = None
    region: str | None = None
    paper: str | None = None
    theme: str = "hearth"
    editions: tuple[str, ...] = ()
