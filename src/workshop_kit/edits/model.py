"""A deck as it is seen: slides with their shapes, words and looks, as plain data that can be compared.

Lengths are EMU from the slide's top left corner. What a file says itself (`own`) stands beside what is seen of it,
whoever says it: PowerPoint keeps the first, and LibreOffice writes out the second.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Kind = Literal["words", "picture", "table", "film", "drawing", "object"]
Foot = Literal["ftr", "sldNum", "dt"]
FOOT: tuple[Foot, ...] = ("ftr", "sldNum", "dt")
"""What stands at the foot of a slide: PowerPoint's words for the workshop's name, the number and the date."""


class Look(Struct, frozen=True):
    """How words are seen: `size` in hundredths of a point, `colour` RRGGBB; 0 and '' where nobody says it."""

    bold: bool = False
    italic: bool = False
    underlined: bool = False
    size: int = 0
    colour: str = ""
    face: str = ""
    link: str = ""


class Run(Struct, frozen=True):
    """Words of one look."""

    words: str
    seen: Look = Look()
    own: str = ""


class Paragraph(Struct, frozen=True):
    """A paragraph; `own` is what it says itself of its bullet, margins and spaces."""

    runs: tuple[Run, ...]
    own: str = ""

    @property
    def words(self) -> str:
        """Its words, with single spaces between them."""
        return " ".join("".join(run.words for run in self.runs).split())


Text = tuple[Paragraph, ...]


class Place(Struct, frozen=True):
    """Where a shape stands, how far it is turned (whole degrees) and which way it is flipped."""

    x: int
    y: int
    width: int
    height: int
    turned: int = 0
    flipped: str = ""


class Shape(Struct, frozen=True):
    """One shape. A table has a text for each cell, row by row, `columns` in each.

    `picture` is the SHA-256 of what is shown; `rest` is all else that the file says of the shape.
    """

    kind: Kind
    id: int
    name: str
    texts: tuple[Text, ...] = ()
    place: Place | None = None
    own_place: str = ""
    columns: int = 1
    picture: str = ""
    title: bool = False
    alt: str = ""
    rest: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The words of its paragraphs, empty ones left out."""
        return tuple(said for text in self.texts for paragraph in text if (said := paragraph.words))


class Design(Struct, frozen=True):
    """How a layout or master looks: what is drawn on it, its texts level by level, its colours and its ground.

    A layout has the design of its `master` behind it.
    """

    name: str = ""
    seen: tuple[Shape, ...] = ()
    levels: tuple[tuple[Look, ...], ...] = ()
    colours: tuple[tuple[str, str], ...] = ()
    ground: str = ""
    master: Design | None = None


class Slide(Struct, frozen=True):
    """One slide. `name` is what we call it, '' where the file has lost it; `id` is PowerPoint's own.

    `foot` are the words of its foot, `foot_set` what stands there, and where if the slide says so itself.
    `section` is None in a file without sections; `motion` lists its animations; `notes` None: it has none.
    """

    name: str
    id: int
    shapes: tuple[Shape, ...] = ()
    notes: Text = ()
    foot: str = ""
    foot_set: tuple[str, ...] = ()
    hidden: bool = False
    transition: str = ""
    section: str | None = None
    ground: str = ""
    motion: tuple[str, ...] = ()
    design: Design = Design()

    @property
    def words(self) -> str:
        """All its words, notes and foot apart, in an order that moving shapes does not change."""
        return " ".join(sorted(word for shape in self.shapes for word in shape.words))

    @property
    def print(self) -> str:
        """By what it is known again when name and id are gone: its words and its pictures."""
        return " ".join((self.words, *sorted(shape.picture for shape in self.shapes if shape.picture)))

    @property
    def title(self) -> str:
        """The words of its title, or else its first words; '' where it has none."""
        told = (*(one for one in self.shapes if one.title), *self.shapes)
        return next((word for shape in told for word in shape.words), "")


class SeenDeck(Struct, frozen=True):
    """All slides of a file in order, and how large they are."""

    slides: tuple[Slide, ...]
    width: int = 0
    height: int = 0

    def keeps_names(self) -> bool:
        """Whether the program that saved it keeps what we call slides."""
        return any(slide.name for slide in self.slides)
