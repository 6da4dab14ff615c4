"""What was asked for this time, on the command line; None where nothing was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from workshop_kit.fields import FormatName


@dataclass(frozen=True, slots=True)
class Wishes:
    """`length` in minutes; `starts` in minutes after midnight; `region` such as US; `paper` letter or a4.

    `language` is a code or a name, as it was typed.

    `asked_on` is the day on which they were uttered: a `date` before it is in the past.
    `editions` are made of the papers beside the plain one: large-print, black-and-white, fillable.
    """

    format: FormatName | None = None
    length: int | None = None
    couples: int | None = None
    people: int | None = None
    facilitators: int | None = None
    date: dt.date | None = None
    starts: int | None = None
    region: str | None = None
    language: str | None = None
    paper: str | None = None
    theme: str = "hearth"
    asked_on: dt.date | None = None
    editions: tuple[str, ...] = ()
