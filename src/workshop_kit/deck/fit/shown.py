"""What a slot shows that holds no running text: tables, drawings, pictures and what moves, each fitted to its box."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

from workshop_kit.deck.fit.agenda import agenda_drawings, agenda_problems, agenda_table
from workshop_kit.deck.fit.code import code_drawing
from workshop_kit.deck.fit.countdown import countdown, timer
from workshop_kit.deck.fit.figure import fitted_figure
from workshop_kit.deck.fit.grid import settled_grid
from workshop_kit.deck.fit.help_rows import help_problems, help_table
from workshop_kit.deck.fit.picture import placed
from workshop_kit.deck.fit.ribbon import ribbon
from workshop_kit.deck.fit.turns import turn_drawings, turn_timers
from workshop_kit.scene import Agenda, Code, Countdown, Figure, Grid, HelpRows, Picture, Ribbon, Turns, Words
from workshop_kit.theme.pictures import load_picture

if TYPE_CHECKING:
    from workshop_kit.deck.model import FilledPicture, FilledTable, Timer
    from workshop_kit.drawing import Drawing
    from workshop_kit.errors import Problem
    from workshop_kit.places import Place
    from workshop_kit.scene import Filling
    from workshop_kit.theme.model import Slot
    from workshop_kit.words import Language


class Shown(Struct, frozen=True):
    """What one filling shows: `tables` one a slide, the last repeated; all else on every slide of its scene."""

    tables: tuple[FilledTable, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    pictures: tuple[FilledPicture, ...] = ()
    timers: tuple[Timer, ...] = ()
    problems: tuple[Problem, ...] = ()

    def table(self, page: int) -> tuple[FilledTable, ...]:
        """Return its table on one of the slides."""
        return self.tables[min(page, len(self.tables) - 1) :][:1] if self.tables else ()


class Around(Struct, frozen=True):
    """What a filling must know of its slide: where it was written, its language, face of headings, colour of text."""

    place: Place
    language: Language
    heading: str
    ink: str


def shown(filling: Filling, slot: Slot, around: Around) -> Shown:  # noqa: C901, PLR0911 - one case a filling
    """Fit a filling to its slot; words, which are settled as text, show nothing here."""
    match filling:
        case Words():
            return Shown()
        case Agenda():
            return Shown(
                tables=(agenda_table(filling, slot, around.language),),
                drawings=tuple(agenda_drawings(filling, slot)),
                problems=tuple(agenda_problems(filling, slot, around.place)),
            )
        case HelpRows():
            table = help_table(filling, slot, around.heading)
            return Shown(tables=(table,), problems=tuple(help_problems(filling, slot, around.place)))
        case Ribbon():
            return Shown(drawings=tuple(ribbon(filling, slot, around.ink)))
        case Countdown():
            return Shown(drawings=tuple(countdown(filling, slot)), timers=(timer(filling),))
        case Turns():
            return Shown(drawings=tuple(turn_drawings(filling, slot)), timers=turn_timers(filling))
        case Grid():
            settled = settled_grid(filling, slot, around.heading)
            return Shown(tables=settled.tables, problems=settled.problems)
        case Picture():
            return _picture(filling, slot)
        case Code():
            return Shown(drawings=(code_drawing(filling, slot),))
        case Figure():
            drawing, problems = fitted_figure(filling, slot)
            return Shown(drawings=(drawing,), problems=problems)
    assert_never(filling)


def _picture(picture: Picture, slot: Slot) -> Shown:
    loaded = load_picture(picture.file, picture.place)
    pictures = (placed(picture, loaded.image, slot),) if loaded.image else ()
    return Shown(pictures=pictures, problems=loaded.problems)
