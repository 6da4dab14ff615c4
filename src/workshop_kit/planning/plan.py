"""The Plan: a workshop with every choice made, for one format and length. Clock and sheet numbers live here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import datetime as dt

    from workshop_kit.care import Care
    from workshop_kit.cue import Cue, Day, Moment
    from workshop_kit.errors import Problem
    from workshop_kit.kinds import Kind
    from workshop_kit.outline.practice import Practice
    from workshop_kit.outline.workshop import Block, Workshop
    from workshop_kit.planning.company import Company
    from workshop_kit.planning.span import Span


class Step(Struct, frozen=True):
    """A slide or exercise that takes place, with its moment."""

    kind: Kind
    cue: Cue


class Part(Struct, frozen=True):
    """A block that takes place at this length and in this format."""

    block: Block
    moment: Moment
    steps: tuple[Step, ...]


class Reference(Struct, frozen=True):
    """A source as it is printed: authors with year, title, journal or book.

    `key` is '' for a full citation; `title` is '' where no authors are known, for then it stands in `who`.
    """

    key: str
    who: str
    title: str
    where: str


class Choice(Struct, frozen=True):
    """What was decided for the person, as a sentence such as 'Length: 60 minutes (also written for 45 and 90)'."""

    said: str


class Plan(Struct, frozen=True):
    """A workshop with every choice made. `paper` is letter or a4; `region` '' where none is known.

    `start` is the written length that its minutes start from.
    `theme` is the name or file of the look; `editions` are made of the papers beside the plain one.
    `spans` say for each part how far its minutes could still give or take.
    `holds_on` is the day on which numbers of help are to hold: the day of it, or that of the wishes where it is later.
    """

    workshop: Workshop
    format: str
    length: int
    start: int
    paper: str
    region: str
    theme: str
    editions: tuple[str, ...]
    practice: Practice
    day: Day
    company: Company
    parts: tuple[Part, ...]
    spans: tuple[Span, ...]
    care: Care
    references: tuple[Reference, ...]
    choices: tuple[Choice, ...]
    problems: tuple[Problem, ...]
    holds_on: dt.date | None = None
