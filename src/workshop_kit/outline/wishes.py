"""What was asked for this time: on the command line, in an overlay, by the practice; None where nothing was said."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from workshop_kit.fields import Depth, FormatName

_WHO_COMES = ("couples", "people")


@dataclass(frozen=True, slots=True)
class Wishes:
    """`length` in minutes; `starts` in minutes after midnight; `region` such as US; `paper` letter or a4.

    `start_from` is the written length whose minutes hold where another length is wished for. `depth` is the deepest
    sharing that is wanted. `language` is a code such as es.
    `asked_on` is the day on which they were uttered: a `date` before it is in the past.
    `editions` are made of the papers beside the plain one: large-print, black-and-white, fillable.
    """

    format: FormatName | None = None
    length: int | None = None
    start_from: int | None = None
    couples: int | None = None
    people: int | None = None
    facilitators: int | None = None
    date: dt.date | None = None
    starts: int | None = None
    region: str | None = None
    language: str | None = None
    paper: str | None = None
    theme: str | None = None
    depth: Depth | None = None
    asked_on: dt.date | None = None
    editions: tuple[str, ...] = ()

    def over(self, lower: Wishes) -> Wishes:
        """Return these wishes, and where they say nothing those of a lower layer.

        A head-count goes with its format: another format, or another count, makes that of the lower layer void. A
        length goes with the written one that it starts from.
        """
        said = {field.name for field in fields(self) if getattr(self, field.name) not in (None, ())}
        if said & {*_WHO_COMES} or (self.format and lower.format and self.format != lower.format):
            said |= {*_WHO_COMES}
        if self.length is not None and self.length != lower.length:
            said |= {"start_from"}
        below = {field.name: getattr(lower, field.name) for field in fields(self) if field.name not in said}
        editions = tuple(dict.fromkeys((*self.editions, *lower.editions)))
        return replace(self, **below | {"editions": editions})


NO_WISHES = Wishes()
