"""What was asked for this time: on the command line, in an overlay, by the practice; None where nothing was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from workshop_kit.fields import Depth, FormatName
    from workshop_kit.places import Place

_WHO_COMES = ("couples", "people")


class Wishes(Struct, frozen=True):
    """`length` in minutes; `starts` in minutes after midnight; `region` such as US; `paper` letter or a4.

    `start_from` is the written length whose minutes hold where another length is wished for. `depth` is the deepest
    sharing that is wanted. `language` is a code or a name, as it was typed.
    `asked_on` is the day on which they were uttered: a `date` before it is in the past.
    `editions` are made of the papers beside the plain one: large-print, black-and-white, fillable.
    `fields` are set on the command line, as `key=value`.
    `where` says of those that stand in a file where they do.
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
    fields: tuple[str, ...] = ()
    where: Mapping[str, Place] = field(default_factory=dict)

    def over(self, lower: Wishes) -> Wishes:
        """Return these wishes, and where they say nothing those of a lower layer.

        A head-count goes with its format: another format, or another count, makes that of the lower layer void. A
        length goes with the written one that it starts from.
        """
        names = [name for name in self.__struct_fields__ if name not in ("editions", "fields", "where")]
        said = {name for name in names if getattr(self, name) is not None}
        if said & {*_WHO_COMES} or (self.format and lower.format and self.format != lower.format):
            said |= {*_WHO_COMES}
        if self.length is not None and self.length != lower.length:
            said |= {"start_from"}
        below = {name: getattr(lower, name) for name in names if name not in said}
        editions = tuple(dict.fromkeys((*self.editions, *lower.editions)))
        where = {name: place for name, place in lower.where.items() if name in below} | dict(self.where)
        return replace(self, **below, editions=editions, where=where)


NO_WISHES = Wishes()
