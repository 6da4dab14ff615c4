"""The Deck: slides as they will be painted, every size and line decided. Slide numbers exist from here on.

All lengths are points from the slide's top left corner. Who paints, draws thumbnails or writes the papers of the day
reads this and measures nothing again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from workshop_kit.theme.measure import BREAK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.drawing import Align, Anchor, Drawing, Frame, Ink, Stroke
    from workshop_kit.errors import Problem
    from workshop_kit.places import Place
    from workshop_kit.scene import Notes
    from workshop_kit.text import Run
    from workshop_kit.theme.measure import Line
    from workshop_kit.theme.model import Layout, Level, Slot
    from workshop_kit.theme.pictures import Image


class FittedParagraph(Struct, frozen=True):
    """A paragraph with its lines. `size` and `before` are None where the layout's own hold.

    `number` is the first number of its list, None where the layout counts for itself; `lead` is what stands before the
    paragraph where that is not the layout's own mark. The last words of `runs` are
    joined where the last is short; `lines` are the runs as they will break.
    """

    runs: tuple[Run, ...]
    lines: tuple[Line, ...]
    place: Place
    level: int = 0
    size: float | None = None
    before: float | None = None
    number: int | None = None
    lead: Literal["", "none", "number"] = ""


class FilledSlot(Struct, frozen=True):
    """A placeholder with its paragraphs; `top` is the y of its first line's upper edge, `height` that of its text.

    `gap` is the least space between its rows. `narrower`: by so many points its lines are shorter than its box, so that
    a program parts them there: at their end, in the middle of the box at both sides.
    """

    slot: Slot
    paragraphs: tuple[FittedParagraph, ...]
    top: float
    height: float
    gap: float = 0
    narrower: float = 0

    def level(self, paragraph: FittedParagraph) -> Level:
        """The layout's level that sets a paragraph."""
        return led(level_of(self.slot, paragraph.level), paragraph.lead)

    def pitch(self, paragraph: FittedParagraph) -> float:
        """Height of a line of a paragraph."""
        level = self.level(paragraph)
        return level.pitch(paragraph.size or level.size)


class Cell(Struct, frozen=True):
    """A cell of a table. `span` counts the columns it takes; `below` is the line under it.

    `margin` is left and top, `ends` right and bottom. `runs` are its words where some of them are emphasized, `lines`
    as they will break; without them `text` stands on one line.
    """

    text: str
    size: float
    ink: str
    bold: bool = False
    heading: bool = False
    align: Align = "left"
    anchor: Anchor = "middle"
    margin: tuple[float, float] = (0, 0)
    span: int = 1
    below: Stroke | None = None
    italic: bool = False
    ends: tuple[float, float] = (0, 0)
    fill: Ink | None = None
    runs: tuple[Run, ...] = ()
    lines: tuple[Line, ...] = ()


class FilledTable(Struct, frozen=True):
    """A native table in its slot's place: widths of its columns, heights of its rows, cells row by row.

    `headed`: the first row names the columns; the first column names the rows where it is set as headings.
    """

    slot: Slot
    frame: Frame
    alt: str
    columns: tuple[float, ...]
    heights: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    headed: bool = False


class FilledPicture(Struct, frozen=True):
    """A picture in its slot's place; `alt` None marks it as decoration.

    `cut` is the part of its width, and of its height, that is cut off at each side.
    """

    slot: Slot
    frame: Frame
    image: Image
    alt: str | None
    cut: tuple[float, float] = (0, 0)


class Timer(Struct, frozen=True):
    """A bar that shrinks for `seconds` after a click on `trigger`: a slot, or a drawing such as the bar itself.

    `bar` is the name of its drawing.
    """

    trigger: str
    bar: str
    seconds: int


class Reveal(Struct, frozen=True):
    """Paragraphs of a slot that appear one item at a click; each item is its first and last paragraph, from 0.

    `rings` are the names of the drawings that appear with an item, one each or none at all; `beside` is what appears
    at the same clicks in another slot.
    """

    slot: str
    items: tuple[tuple[int, int], ...]
    rings: tuple[str, ...] = ()
    beside: Reveal | None = None


class FittedSlide(Struct, frozen=True):
    """One slide. `name` is unique in the deck; `scene` names the Scene it shows, `part` counts its slides from 1.

    `block` and `step` are the Scene's: the number of its block, 0 for none, and the name of its step, '' for none.
    `spoken` names the language of a slot that is not in the one of the deck.
    """

    number: int
    name: str
    scene: str
    part: int
    section: str
    layout: Layout
    texts: tuple[FilledSlot, ...]
    tables: tuple[FilledTable, ...]
    drawings: tuple[Drawing, ...]
    notes: Notes
    place: Place
    timers: tuple[Timer, ...] = ()
    reveal: Reveal | None = None
    pictures: tuple[FilledPicture, ...] = ()
    block: int = 0
    step: str = ""
    spoken: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The words of its title, '' without one."""
        words = (str_of(filled) for filled in self.texts if filled.slot.kind in TITLES)
        return next(words, "")


class Deck(Struct, frozen=True):
    """The slides of one workshop with what was said while fitting them.

    `language` is a BCP 47 tag; `region` is where it is shown, such as US, '' where none is known.
    `foot` is what stands at the foot of every slide where it is more than the title; `practice` is whose file it is.
    `others` are slides of a person's own that stand among these in the file.
    """

    title: str
    language: str
    width: float
    height: float
    slides: tuple[FittedSlide, ...]
    problems: tuple[Problem, ...] = field(default=())
    region: str = ""
    foot: str = ""
    practice: str = ""
    others: int = 0

    @property
    def count(self) -> int:
        """How many slides the file has."""
        return len(self.slides) + self.others


_NUMBER = 1.3  # of the size: what a number of one digit, its point and a space take

TITLES = ("title", "ctrTitle")
"""The kinds of placeholder that hold a slide's title."""


def level_of(slot: Slot, level: int) -> Level:
    """Return a slot's level of text; what is deeper than its levels takes the last."""
    return slot.levels[min(level, len(slot.levels) - 1)]


def led(level: Level, lead: Literal["", "none", "number"]) -> Level:
    """Return a level as it sets a paragraph that has no mark, or a number, in place of the level's own."""
    match lead:
        case "none":
            return replace(level, mark="", left=0, hang=0)
        case "number" if level.mark != "auto":
            left = max(level.left, level.size * _NUMBER)
            return replace(level, mark="auto", mark_size=1, left=left, hang=max(level.hang, level.size * _NUMBER))
        case _:
            return level


def str_of(filled: FilledSlot) -> str:
    """Return the words of a slot, a space between paragraphs."""
    words = " ".join("".join(run.text for run in paragraph.runs) for paragraph in filled.paragraphs)
    return words.replace(BREAK, " ")
