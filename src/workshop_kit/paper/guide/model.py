"""The Guide as data: what it says to whoever leads, in order, before it is known on which page.

What it may hold is the closed set `Passage`. A Strip has a margin beside its passages: the clock, and slides.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.paper.letterhead import NO_LETTERHEAD, Letterhead

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from workshop_kit.paper.setting import Written
    from workshop_kit.places import Place
    from workshop_kit.text import Paragraph

DrawSlide = Callable[["Canvas", float, float, float], None]
"""Draws a slide on a page: x and y of its lower left corner and its width, in points."""


class Masthead(Struct, frozen=True):
    """The title of the guide, a line below it, facts, each an icon with words, and whose it is."""

    title: str
    below: str
    facts: tuple[tuple[str, str], ...]
    letterhead: Letterhead = NO_LETTERHEAD


class Heading(Struct, frozen=True):
    """A heading with an icon, if any."""

    text: str
    icon: str = ""


class BlockTitle(Struct, frozen=True):
    """The number and title of a block, and below them facts, each an icon with words."""

    number: str
    title: str
    facts: tuple[tuple[str, str], ...] = ()


class StepTitle(Struct, frozen=True):
    """The title of a step, and below it what is to know at a glance, in a few words."""

    title: str
    facts: str = ""


class Sentences(Struct, frozen=True):
    """Plain paragraphs; `quiet` ones are smaller and grey, and what `keeps` stays with what follows."""

    paragraphs: tuple[Written, ...]
    quiet: bool = False
    keeps: bool = False


class Points(Struct, frozen=True):
    """A list, with numbers where the order matters."""

    items: tuple[Written, ...]
    numbered: bool = False


class ToTick(Struct, frozen=True):
    """Lines with a box to tick before each."""

    items: tuple[Written, ...]


class Table(Struct, frozen=True):
    """Rows under heads. `shares` are the widths of the columns; `ticked` puts a box to tick before each row."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    ticked: bool = False
    foot: str = ""


class Spoken(Struct, frozen=True):
    """What is said, in the heading face, or done, in the body face; its label stands before it."""

    label: str
    paragraphs: tuple[Paragraph, ...]
    aloud: bool


class Boxed(Struct, frozen=True):
    """What must not be missed: a box with an icon, a few words in bold, and paragraphs."""

    icon: str
    label: str
    paragraphs: tuple[Paragraph, ...]


class ToWrite(Struct, frozen=True):
    """Lines to write on: each with its words before it, or `fill`, the rest of a page."""

    labels: tuple[str, ...] = ()
    fill: bool = False


class Beside(Struct, frozen=True):
    """Two columns of passages, side by side."""

    left: tuple[Passage, ...]
    right: tuple[Passage, ...]


Passage = Masthead | Heading | BlockTitle | StepTitle | Sentences | Points | ToTick | Table | Spoken | Boxed | ToWrite


class Clock(Struct, frozen=True):
    """When a block begins, and below it how long it takes and until when; `time` is '' without a start."""

    time: str
    below: str


class Pictured(Struct, frozen=True):
    """A slide: what draws it, its height over its width, its number in words and its title."""

    draw: DrawSlide
    shape: float
    caption: str
    title: str


class Strip(Struct, frozen=True):
    """Passages with a margin beside them. With `ruled` a line above parts it from what comes before.

    `mark` is its entry in the list at the side of the file; '' for none. `place` is where an author wrote it.
    """

    clock: Clock | None
    slides: tuple[Pictured, ...]
    passages: tuple[Passage, ...]
    ruled: bool = False
    mark: str = ""
    place: Place | None = None


class Chapter(Struct, frozen=True):
    """A part of the guide that begins on a page of its own. `name` is stable, for pointing at it.

    `running` stands at the head of its pages where it is not the guide's.
    """

    name: str
    title: str
    content: tuple[Passage | Beside | Strip, ...]
    running: str = ""


class Guide(Struct, frozen=True):
    """The whole guide. `running` stands at the head of its pages; `foot` at their foot, with the safety page in it.

    `foot` has `{safety}` where that page's number goes; `counted` has `{page}` and `{pages}`.
    """

    title: str
    running: str
    foot: str
    chapters: tuple[Chapter, ...]
    counted: str = "{page} / {pages}"
